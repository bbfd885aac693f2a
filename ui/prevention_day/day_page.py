"""What the pages of a prevention day share: which day is shown, and the way to other areas."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.rows import EventRow
from praeventionsrat.prevention_day.usecases.events import current_event, event_of
from ui.context import AppContext
from ui.parts.cards import PageHeader, label
from ui.parts.fields import ChoiceBox
from ui.parts.messages import EmptyState
from ui.parts.record_form import RecordForm
from ui.prevention_day.areas import DayAreaRow
from ui.settings_store import Key
from ui.shell.page import Page

SHOWN_DAY = Key("prevention_day/shown", "")
"""Id of the prevention day that was looked at last; all its pages show the same."""
TITLE_WIDTH = 330


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011 - the day on the user's wall


class DayPage(Page):
    """A page about one prevention day; made by ``build``, filled by ``show_day``.

    A page names its ``area``, hands its widget to ``set_content`` in its own ``__init__`` and calls
    ``start``; after that ``show_day`` is called whenever what it shows may have changed.
    """

    area = ""
    """Its key in the row of areas."""
    tables: tuple[str, ...] = ()
    """Tables whose changes it shows, besides the prevention days themselves."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = today,
    ) -> None:
        super().__init__(context, parent)
        self.today = today
        self.day_id: UUID | None = None
        self._outdated = False
        self.areas = DayAreaRow(self.area)
        self.chooser = ChoiceBox(name=self.tr("Welcher Präventionstag"))
        self.chooser.setMaximumWidth(TITLE_WIDTH)
        self.summary = label("", "dim")
        self.empty = EmptyState(
            "prevention_day",
            self.tr("Noch kein Präventionstag"),
            self.tr(
                "Legen Sie ihn im Überblick an: mit Motto, Tag und Ort. Programm, Stände, Aufgaben "
                "und Helfer kommen dann Schritt für Schritt dazu."
            ),
            self.tr("Zum Überblick"),
            self.ask_for_first,
        )
        self.body = QStackedWidget()

    def set_content(self, content: QWidget, *actions: QWidget) -> None:
        """Lay the page out: title, chooser and actions, the row of areas, then ``content``."""
        self.header = PageHeader(self.title, self.summary, self.chooser, *actions)
        self.body.addWidget(content)
        self.body.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addWidget(self.header)
        layout.addWidget(self.areas)
        layout.addWidget(self.body, 1)

    def start(self) -> None:
        """Connect and show the prevention day of the moment; the last line of ``__init__``."""
        self.areas.area_asked.connect(self.open_asked)
        self.chooser.activated.connect(self._on_chosen)
        self.context.operations.changed.connect(self._on_changed)
        self.reload()

    def show_day(self, event_id: UUID) -> None:
        """Show this prevention day; called again after changes and when the page comes back."""
        raise NotImplementedError

    def bring(self, kind: str, record_id: Hashable) -> UUID | None:
        """Show the prevention day a record belongs to; the id of the record where it is there."""
        if not isinstance(record_id, UUID):
            return None
        event_id = self.context.operations.ask(event_of, kind, record_id)
        if event_id is None or not self.flush():
            return None
        self.choose_day(event_id)
        return record_id

    def choose_day(self, event_id: UUID) -> None:
        """Let all pages show this prevention day from now on."""
        self.context.settings.set(SHOWN_DAY, str(event_id))
        self.reload()

    def ask_for_first(self) -> None:
        """What the button of the empty page does."""
        self.open_asked.emit("prevention_day", None)

    def reload(self) -> None:
        """Read which prevention days there are and show the chosen one."""
        self._outdated, before = False, self.day_id
        rows, self.day_id = self.context.operations.ask(
            _chosen, self.today(), self.context.settings.get(SHOWN_DAY)
        )
        if before is not None and before not in {row.id for row in rows}:
            self._let_go()
        self.chooser.set_options([(row.id, row.title) for row in rows])
        self.chooser.set_value(self.day_id)
        self.chooser.setVisible(len(rows) > 1)
        self.body.setCurrentIndex(0 if self.day_id else 1)
        if self.day_id is None:
            self.summary.setText("")
        else:
            self.show_day(self.day_id)

    def _let_go(self) -> None:
        """The day that was shown is gone: what cannot be saved any more must not hold the page."""
        if not self.flush():
            for form in self.findChildren(RecordForm):
                form.autosave.forget()

    def showEvent(self, event: QShowEvent) -> None:
        """Override: another page may have chosen another day meanwhile."""
        super().showEvent(event)
        wanted = self.context.settings.get(SHOWN_DAY)
        if self._outdated or (wanted and wanted != str(self.day_id)):
            self.reload()

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.chooser.value()
        if chosen != self.day_id and self.flush():
            self.choose_day(chosen)
        else:
            self.chooser.set_value(self.day_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("prevention_day", "event_day", *self.tables):
            self._outdated = True
            if self.isVisible():
                self.reload()


def _chosen(work: Work, on: date, kept: str) -> tuple[Sequence[EventRow], UUID | None]:
    preferred = UUID(kept) if len(kept) == 36 else None
    return work.prevention_days.rows(), current_event(work, on, preferred)
