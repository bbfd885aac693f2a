"""Files that lie with something of a prevention day: the letter of an authority, a receipt."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.files import write_atomically
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.attachments import (
    attach_to_event,
    attachment_content,
    attachments_of,
    detach_from_event,
    name_attachment,
)
from praeventionsrat.prevention_day.tasks.records import EventAttachment, EventAttachmentFields
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.attachments_card import read_file
from ui.parts.cards import button, clear, label, row, tool
from ui.parts.record_panel import RecordPanel
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER


class EventFileRow(QWidget):
    """One file: its title, and what to do with it."""

    def __init__(self, context: AppContext, record: EventAttachment, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.attachment_id = context, record.id
        self.title = QLineEdit(record.title)
        self.title.setAccessibleName(self.tr("Titel der Unterlage"))
        self.title.setToolTip(record.file_name)
        self.save_as = tool("download", self.tr("Datei speichern unter …"))
        self.remove = tool("delete", self.tr("Unterlage entfernen"))
        line = row(self.title, self.save_as, self.remove)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.autosave = Autosave(self.title.textEdited, self._save, self, self._complain)

    def _save(self) -> None:
        self._context.operations.attempt(
            self.tr("Unterlage umbenennen"),
            name_attachment,
            self.attachment_id,
            self.title.text(),
            merge=f"event-attachment/{self.attachment_id}",
        )

    def _complain(self, err: UserError) -> None:
        self._context.notify.error(str(err))


class EventFiles(RecordPanel):
    """The files of one record, and the button that adds some."""

    TABLES: ClassVar[tuple[str, ...]] = ("event_attachment",)

    def __init__(self, context: AppContext, owner: str, add: str) -> None:
        """``owner`` is the column that names the record; ``add`` what the button says."""
        super().__init__(context)
        self._owner = owner
        self.event_id: UUID | None = None
        self.rows: list[EventFileRow] = []
        self.none = label(self.tr("Noch keine Datei."), "dim")
        self.add_button = button(add, self.choose, symbol="attachment")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.none)
        layout.addLayout(self._lines)
        layout.addLayout(row(self.add_button, None))

    def reload(self, record_id: UUID) -> None:
        """Override: a row that is being typed in stays."""
        found = self.context.operations.ask(_files, self._owner, record_id)
        if [record.id for record in found] == [made.attachment_id for made in self.rows]:
            for made, record in zip(self.rows, found, strict=True):
                if not made.autosave.pending and not made.title.hasFocus():
                    made.title.setText(record.title)
        else:
            clear(self._lines)
            self.rows = [self._row(record) for record in found]
            if self.rows:  # Tab reaches the files before the button that adds another
                QWidget.setTabOrder(self.rows[-1].remove, self.add_button)
        self.none.setVisible(not found)

    def flush(self) -> bool:
        """Override."""
        kept = [made.autosave.flush() for made in self.rows]  # every one, also after a failure
        return all(kept)

    def choose(self) -> QFileDialog:
        """Ask for files."""
        dialog = QFileDialog(self, self.add_button.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(self.context.settings.get(EXPORT_FOLDER))
        dialog.filesSelected.connect(self.add_all)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(list)
    def add_all(self, names: list[str]) -> None:
        """Read files beside the window, then keep them."""
        for path in map(Path, names):
            assert self.event_id is not None
            keep = partial(self._keep, self.event_id, self._record_id, path.name)
            self.context.tasks.start(partial(read_file, path), keep)

    def save_as(self, attachment_id: UUID, name: str) -> QFileDialog:
        """Write the file to disk."""
        return ask_where(
            self,
            self.context.settings,
            self.tr("Unterlage speichern"),
            name,
            self.tr("Unterlage"),
            partial(self._write, attachment_id),
        )

    def _keep(self, event_id: UUID, record_id: UUID | None, name: str, content: bytes) -> None:
        fields = EventAttachmentFields.checked(
            title=Path(name).stem or name, **{self._owner: record_id}
        )
        words = self.tr("Unterlage hinzufügen")
        self.context.operations.perform(
            words, attach_to_event, event_id, fields, file_name=name, content=content
        )

    def _row(self, record: EventAttachment) -> EventFileRow:
        made = EventFileRow(self.context, record, self)
        made.remove.clicked.connect(lambda: self._remove(record.id, made.title.text()))
        made.save_as.clicked.connect(lambda: self.save_as(record.id, record.file_name))
        self._lines.addWidget(made)
        return made

    def _remove(self, attachment_id: UUID, title: str) -> None:
        words = self.tr("Unterlage „{title}“ entfernt").format(title=title)
        self.context.operations.perform(words, detach_from_event, attachment_id)
        self.context.notify.undo_offer(words)

    def _write(self, attachment_id: UUID, target: Path) -> None:
        content = self.context.operations.ask(attachment_content, attachment_id)
        words = self.tr("„{name}“ wurde gespeichert.").format(name=target.name)
        self.context.tasks.start(
            partial(write_atomically, target, lambda out: out.write(content)),
            lambda _: self.context.notify.saved(words, target),
        )


def _files(work: Work, owner: str, record_id: UUID) -> Sequence[EventAttachment]:
    return attachments_of(work, **{owner: record_id})
