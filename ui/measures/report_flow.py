"""Long reports beside the window: written to disk with progress, or handed to a meeting."""

import io
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from praeventionsrat.documents.export import Export, Step, file_name
from praeventionsrat.errors import UserError
from praeventionsrat.files import safe_name
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.reporting import meeting_words
from praeventionsrat.measures.usecases.tabling import TabledFile
from praeventionsrat.office import paperwork
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, FormDialog, field
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.shell.theme import STEP
from ui.tasks import Progress

Give = Callable[[UUID, TabledFile], UUID | None]


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011


class TableDialog(FormDialog):
    """Asks for the meeting a report goes to.

    Signals:
        chosen: Emitted with the id of the meeting.
    """

    chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget, preset: UUID | None = None) -> None:
        """``preset`` is chosen at first, if it is on offer."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Auf die Tagesordnung"))
        meetings = context.operations.ask(_coming, today())
        self.meeting = ChoiceBox(meetings)
        self.meeting.set_value(preset)
        if self.meeting.value() is None and meetings:
            self.meeting.setCurrentIndex(0)
        self.give = primary(self.tr("Als Vorlage geben"), self._on_give)
        self.give.setEnabled(bool(meetings))
        self.give.setDefault(True)
        said = (
            self.tr("Es entsteht eine Vorlage der Art „Bericht“ mit dem Dokument als Anlage und "
                    "ein Punkt auf der Tagesordnung.")
            if meetings
            else self.tr("Es ist noch keine Sitzung geplant. Legen Sie zuerst eine an.")
        )  # fmt: skip
        form = Form()
        form.add(field(self.tr("Sitzung"), self.meeting))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Zu welcher Sitzung?"), "h1"))
        layout.addWidget(label(said, "dim", wrap=True))
        layout.addWidget(form)
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.give))

    def _on_give(self) -> None:
        self.chosen.emit(self.meeting.value())
        self.accept()


class ReportFlow(QObject):
    """Writes a document of many pages, or gives it to a meeting.

    Signals:
        tabled: Emitted with the id of the paper a report became.
    """

    tabled = Signal(object)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        """``window`` is what the dialogs belong to."""
        super().__init__(window)
        self._context, self._window = context, window

    def start(self, export: Export, record_id: UUID, stem: str) -> QFileDialog:
        """Ask where the document shall go."""
        return ask_where(
            self._window,
            self._context.settings,
            self.tr("{title} speichern").format(title=export.label),
            safe_name(file_name(stem, export)),
            export.label,
            partial(self.write, export, record_id),
            confirm=False,
        )

    def write(self, export: Export, record_id: UUID, target: Path) -> None:
        """Read now, write beside the window with progress, then offer to open it."""
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        try:
            prepared = self._context.operations.ask(
                paperwork.prepare, export, record_id, target, today=today()
            )
        except UserError as err:
            self._context.notify.error(str(err))
            return
        title = export.label.partition(" (")[0]
        self._context.tasks.start_long(title, partial(_write, prepared), self._written)

    def table(
        self, export: Export, record_id: UUID, title: str, give: Give, preset: UUID | None = None
    ) -> TableDialog:
        """Ask for a meeting, then give it the document; ``give`` is the use case."""
        dialog = TableDialog(self._context, self._window, preset)
        dialog.chosen.connect(partial(self._render, export, record_id, title, give))
        dialog.open()
        return dialog

    def _render(
        self, export: Export, record_id: UUID, title: str, give: Give, meeting_id: UUID
    ) -> None:
        data = self._context.operations.ask(_gather, export, record_id, today())
        name = safe_name(f"{title}{export.suffix}")
        self._context.tasks.start_long(
            title,
            partial(_rendered, export, data),
            lambda content: self._given(give(meeting_id, TabledFile(title, name, content))),
        )

    def _given(self, paper_id: UUID | None) -> None:
        if paper_id is not None:
            self._context.notify.undo_offer(self.tr("Steht als Vorlage auf der Tagesordnung"))
            self.tabled.emit(paper_id)

    def _written(self, written: paperwork.Written) -> None:
        label_ = self.tr("Dokument gespeichert")
        self._context.operations.perform(label_, paperwork.remember, written)
        self._context.notify.saved(written.sentence, written.path)


def _write(prepared: paperwork.Prepared, progress: Progress) -> paperwork.Written:
    return paperwork.write(prepared, progress.step)


def _rendered(export: Export, data: object, progress: Progress) -> bytes:
    out = io.BytesIO()
    step: Step = progress.step
    step(0, 1)
    export.render(data, out, step)
    return out.getvalue()


def _gather(work: Any, export: Export, record_id: UUID, on: date) -> object:
    return export.gather(work, record_id, paperwork.head_of(work, on))


def _coming(work: Work, on: date) -> list[tuple[UUID, str]]:
    """The meetings that are still to come, the next one first."""
    found = sorted(
        (one for one in work.meetings.all() if one.held_on >= on), key=lambda one: one.held_on
    )
    return [(one.id, meeting_words(work, one.id)) for one in found]
