"""The page Übersicht: what is next and what is late, on one look."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.office.overview import MeetingAhead, Overview, gather
from ui.context import AppContext
from ui.overview.hints import Hints
from ui.overview.lists import ASSIGNMENTS, FOLLOW_UPS, MEETINGS, MINUTES, ListCard
from ui.overview.measures_card import EventsCard, MeasuresCard
from ui.overview.privacy_hints import PrivacyHints
from ui.overview.wake_up import WakeUp
from ui.parts.cards import PageHeader, StatCard, column, label, row
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState
from ui.shell.page import Command, Page
from ui.shell.theme import STEP

TABLES = (
    *("meeting", "minutes", "assignment", "committee", "membership", "rule_set"),
    *("agenda_item", "office", "rhythm", "minutes_step", "contact_note", "person", "organization"),
)


class OverviewPage(Page):
    """Reads only; every line leads to the page where the work is done."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._committee: UUID | None = None
        self._outdated = False
        self.line = label("", "dim")
        self.figures = (StatCard(), StatCard(), StatCard())
        self.hints, self.wake_up = Hints(context), WakeUp(context)
        self.privacy = PrivacyHints(context)
        self.meetings = ListCard(
            self.tr("Nächste Sitzungen"), MEETINGS, self.tr("Keine Sitzung ist geplant.")
        )
        self.minutes = ListCard(
            self.tr("Niederschriften"), MINUTES, self.tr("Alle Niederschriften sind ausgefertigt.")
        )
        self.assignments = ListCard(
            self.tr("Aufträge"), ASSIGNMENTS, self.tr("Kein Auftrag ist offen.")
        )
        self.follow_ups = ListCard(self.tr("Wiedervorlagen bei Kontakten"), FOLLOW_UPS, "")
        self.measures, self.events = MeasuresCard(context), EventsCard(context)
        self.empty = EmptyState("overview", "", "", " ", self._go_on)
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        return self.tr("Übersicht")

    def commands(self) -> Sequence[Command]:
        return [Command(self.tr("Übersicht neu lesen"), self.reload, "overview")]

    def help_topic(self) -> str:
        return "uebersicht"

    def back(self) -> None:
        self.meetings.list.setFocus()

    def reload(self) -> None:
        """Read everything again."""
        self._outdated = False
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self.show_overview(self.context.operations.ask(gather, today), today)
        self.wake_up.reload(today)

    def show_overview(self, found: Overview, today: date) -> None:
        """Show what was gathered."""
        self._committee = found.committee_id
        self.line.setText(f"{german.full_day(today)} · {found.office}")
        self.hints.show_sheet(printed=found.sheet_printed)
        self._say_figures(found, today)
        self.meetings.show_lines(found.meetings)
        unseen = found.minutes_open - len(found.minutes)
        self.minutes.show_lines([*found.minutes, *found.minutes_signed], unseen)
        waiting = found.assignments_open - len(found.assignments)
        self.assignments.show_lines(found.assignments, waiting)
        self.follow_ups.show_lines(found.follow_ups, found.follow_ups_due - len(found.follow_ups))
        self.follow_ups.setVisible(found.follow_ups_due > 0)
        begun = found.has_members and found.has_meetings
        self._pages.setCurrentIndex(0 if begun else 1)
        if not begun:
            self._say_next_step(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def _say_figures(self, found: Overview, today: date) -> None:
        meeting, minutes, assignments = self.figures
        following = found.next_meeting
        if following:
            meeting.say(_in_days(following, today), following.title)
        else:
            meeting.say("–", self.tr("keine Sitzung geplant"))
        words = _open_words("Niederschrift", found.minutes_open, found.minutes_late)
        minutes.say(str(found.minutes_open), words)
        words = _open_words("Auftrag", found.assignments_open, found.assignments_late)
        assignments.say(str(found.assignments_open), words)

    def _say_next_step(self, found: Overview) -> None:
        if found.committee_id is None:
            self.empty.say(
                self.tr("Willkommen"),
                self.tr("Legen Sie zuerst ein Gremium an: Name und Regelwerk genügen zum Anfang."),
            )
            words = self.tr("Gremium anlegen")
        elif not found.has_members:
            self.empty.say(
                self.tr("Wer gehört dazu?"),
                self.tr("Tragen Sie die Mitglieder ein; Anwesenheit, Beschlussfähigkeit und "
                        "Verteiler folgen daraus."),
            )  # fmt: skip
            words = self.tr("Mitglieder eintragen")
        else:
            self.empty.say(
                self.tr("Alles bereit für die erste Sitzung"),
                self.tr("Legen Sie sie an; Tagesordnung, Einladung und Niederschrift folgen."),
            )
            words = self.tr("Sitzung anlegen")
        self.empty.button.setText(words)
        self.empty.button.setAccessibleName(words)
        self._step = "meeting" if found.has_members else "committee"

    def _go_on(self) -> None:
        record = None if self._step == "meeting" else self._committee
        self.open_asked.emit(self._step, record)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*TABLES):
            return
        if self.isVisible():
            self.reload()
        else:
            self._outdated = True

    def _connect(self) -> None:
        for card, kind in (
            (self.meetings, "meeting"),
            (self.minutes, "meeting"),
            (self.assignments, "assignment"),
            (self.follow_ups, "contact_note"),
        ):
            card.list.opened.connect(lambda found, kind=kind: self.open_asked.emit(kind, found))
        self.privacy.opened.connect(self.open_asked)
        self.measures.opened.connect(self.open_asked)
        self.events.opened.connect(self.open_asked)
        self.wake_up.planned.connect(lambda made: self.open_asked.emit("meeting", made))
        self.hints.settings_asked.connect(lambda: self.open_asked.emit("setting", "key"))
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        content = QWidget()
        lower = QHBoxLayout()
        lower.setSpacing(2 * STEP)
        for card in (self.minutes, self.assignments):
            lower.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, STEP)
        inside.setSpacing(2 * STEP)
        inside.addLayout(row(*self.figures, spacing=2 * STEP))
        inside.addWidget(self.wake_up)
        inside.addWidget(self.meetings)
        inside.addLayout(lower)
        inside.addWidget(self.events)
        inside.addWidget(self.measures)
        inside.addWidget(self.follow_ups)
        inside.addStretch()
        self._pages = QStackedWidget()
        self._pages.addWidget(scrolling(content))
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 10)
        layout.setSpacing(14)
        layout.addLayout(column(PageHeader(self.title), self.line, spacing=2))
        layout.addWidget(self.hints)
        layout.addWidget(self.privacy)
        layout.addWidget(self._pages, 1)


def _in_days(meeting: MeetingAhead, today: date) -> str:
    days = (meeting.held_on - today).days
    return {0: "heute", 1: "morgen"}.get(days, f"in {days} Tagen")


def _open_words(noun: str, number: int, late: int) -> str:
    many = {"Niederschrift": "Niederschriften", "Auftrag": "Aufträge"}[noun]
    words = f"{noun if number == 1 else many} offen"
    return f"{words} · {late} überfällig" if late else words
