"""The page Überblick of a prevention day."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.context import AppContext
from ui.parts.cards import Card, button, column, primary, row, tool
from ui.parts.forms import go_to_complaint, scrolling
from ui.prevention_day.day_page import DayPage, today
from ui.prevention_day.overview.dialogs import CopyEvent, NewEvent
from ui.prevention_day.overview.event_form import EventDetails
from ui.prevention_day.overview.event_menu import EventMenu
from ui.prevention_day.overview.glance_view import GlanceView
from ui.shell.page import Command
from ui.shell.theme import STEP

GLANCE, DETAILS = range(2)


class EventPage(DayPage):
    """One prevention day: how far it is, and what is said about it."""

    area = "prevention_day"
    tables = (
        *("programme_item", "stand", "event_task", "permit", "helper", "shift", "duty"),
        *("registration", "budget_item", "press_item", "feedback_sheet", "venue"),
        *("event_measure", "event_resolution", "measure", "resolution", "person"),
    )

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = today,
    ) -> None:
        super().__init__(context, parent, today)
        self.glance, self.details = GlanceView(context), EventDetails(context)
        self.add = primary(self.tr("Neuer Präventionstag"), self.new, symbol="add", tip="Strg+N")
        self.run = button(self.tr("Tagesmodus"), self.ask_run, symbol="start")
        self.more = tool("more", self.tr("Weitere Aktionen"))
        self.menu = EventMenu(context, self)
        self.empty.say(
            self.tr("Noch kein Präventionstag"),
            self.tr(
                "Motto, Tag und Ort genügen für den Anfang. Programm, Stände, Aufgaben und Helfer "
                "kommen dann Schritt für Schritt dazu, und im nächsten Jahr übernehmen Sie alles."
            ),
        )
        self.empty.button.setText(self.tr("Präventionstag anlegen"))
        self.views = QStackedWidget()
        self._build()
        self.set_content(self.views, self.run, self.more, self.add)
        self._connect()
        self.start()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Präventionstag")

    def show_day(self, event_id: UUID) -> None:
        """Override."""
        if self.views.currentIndex() == GLANCE:
            self.glance.show_event(event_id, self.today())
        else:
            self.details.show_event(event_id)

    def reload(self) -> None:
        """Override: what can only be done to a day is offered only then."""
        super().reload()
        self.menu.show_day(self.day_id)
        if self.day_id is None:
            self.views.setCurrentIndex(GLANCE)
        for part in (self.run, self.more):
            part.setEnabled(self.day_id is not None)

    def flush(self) -> bool:
        """Override."""
        if self.details.flush():
            return True
        self.views.setCurrentIndex(DETAILS)
        go_to_complaint(self.details)
        return False

    def new(self) -> None:
        """Ctrl+N: name, motto, day and place."""
        if self.flush():
            self._ask(NewEvent(self.context, self))

    def copy_last(self) -> None:
        """A new one from an old one."""
        if self.flush() and self.day_id:
            self._ask(CopyEvent(self.context, self.today, self.day_id, self))

    def rename(self) -> None:
        """F2: what is said about it."""
        if self.day_id is not None:
            self.show_details()
            self.details.rename()

    def show_details(self) -> None:
        """The form instead of the overview."""
        if self.day_id is not None:
            self.views.setCurrentIndex(DETAILS)
            self.details.show_event(self.day_id)

    def back(self) -> None:
        """Esc: from the form to the overview."""
        if self.flush() and self.day_id is not None:
            self.views.setCurrentIndex(GLANCE)
            self.glance.show_event(self.day_id, self.today())
            self.glance.details.setFocus()

    def ask_for_first(self) -> None:
        """The button of the empty page."""
        self.new()

    def ask_run(self) -> None:
        """The day itself."""
        if self.flush():
            self.open_asked.emit("day_running", self.day_id)

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override: one prevention day, or the area without an id."""
        if self.bring(kind, record_id) is None and isinstance(record_id, UUID):
            self.context.notify.info(self.tr("Dieser Präventionstag liegt im Papierkorb."))
        elif record_id is not None:
            self.views.setCurrentIndex(GLANCE)
            self.reload()

    def commands(self) -> Sequence[Command]:
        """Override."""
        found = [Command(self.add.text(), self.new, "add", "Strg+N")]
        if self.day_id is not None:
            found += [
                Command(self.glance.details.text(), self.show_details, "edit", "F2"),
                Command(self.menu.copy_words, self.copy_last, "copy"),
                Command(self.run.text(), self.ask_run, "start"),
            ]
        return found

    def help_topic(self) -> str:
        """Override."""
        return "praeventionstag"

    def _ask(self, dialog: NewEvent | CopyEvent) -> None:
        dialog.created.connect(self._on_created)
        dialog.open()

    def _on_created(self, event_id: UUID) -> None:
        self.views.setCurrentIndex(GLANCE)
        self.choose_day(event_id)

    def _connect(self) -> None:
        self.glance.details_asked.connect(self.show_details)
        for part in (self.glance, self.details):
            part.opened.connect(self.open_asked)
        self.menu.copy_asked.connect(self.copy_last)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)

    def _build(self) -> None:
        back = button(self.tr("Zurück zum Überblick"), self.back, symbol="back", tip="Esc")
        card = Card(margin=3 * STEP)
        card.content.addLayout(row(back, None))
        card.content.addWidget(self.details, 1)
        content = QWidget()
        content.setLayout(column(self.glance))
        self.views.addWidget(scrolling(content))
        self.views.addWidget(card)
