"""One application: its head, and the tabs Antrag, Kosten, Bewertung, Entscheidung."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar

from praeventionsrat.changes import Changes
from praeventionsrat.documents.export import Export
from praeventionsrat.errors import NotFound
from praeventionsrat.funding.documents import APPLICATION, PROOF
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import ApplicationState, FundingSide
from praeventionsrat.funding.rows import ApplicationRow
from praeventionsrat.funding.usecases.applications import (
    delete_application,
    submit_application,
    withdraw_application,
)
from praeventionsrat.funding.words import STATE_NAMES
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.funding.application_form import ApplicationPanel
from ui.funding.costs_panel import CostsPanel
from ui.funding.decision_panel import DecisionPanel
from ui.funding.rows import STATE_TONES, head_line
from ui.funding.scoring import ScoringPanel
from ui.parts.cards import Card, Pill, button, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.record_panel import RecordPanel
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import STEP

FORM, COSTS, SCORING, DECISION = range(4)


class ApplicationDetail(Card):
    """Shows one application.

    Signals:
        back_asked: Emitted when somebody wants the programme back.
        opened: Emitted with kind and id of a record another page shows.
    """

    back_asked = Signal()
    opened = Signal(str, object)

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(margin=3 * STEP)
        self._context, self._today = context, today
        self.application_id: UUID | None = None
        self._measure_id: UUID | None = None
        self._resolution_id: UUID | None = None
        self.exports = ExportFlow(context, self)
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.state = Pill()
        self.back = tool("back", self.tr("Zum Programm (Esc)"), self.back_asked.emit)
        self.submit = button(self.tr("Einreichen"), self.submit_now, symbol="send")
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.form_tab, self.costs = ApplicationPanel(context), CostsPanel(context)
        self.scoring = ScoringPanel(context, today)
        self.decision = DecisionPanel(context, today)
        self.panels: tuple[RecordPanel, ...] = (
            self.form_tab,
            self.costs,
            self.scoring,
            self.decision,
        )
        self._build()
        self.tabs.currentChanged.connect(self._on_tab)
        context.operations.changed.connect(self._on_changed)

    def show_application(self, application_id: UUID) -> None:
        """Show another application on the same tab."""
        self.application_id = application_id
        self._show_head()
        for panel in self.panels:
            panel.show_record(application_id)

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        for place, panel in enumerate(self.panels):
            if not panel.flush():
                self.tabs.setCurrentIndex(place)
                go_to_complaint(panel)
                return False
        return True

    def rename(self) -> None:
        """F2: what it is for."""
        self.tabs.setCurrentIndex(FORM)
        self.form_tab.rename()

    def submit_now(self) -> None:
        """It went out or came in today, or on the day typed."""
        if self.application_id is None or not self.flush():
            return
        said = self._context.operations.perform(
            self.tr("Antrag einreichen"), submit_application, self.application_id, on=self._today()
        )
        if said:
            self._context.notify.info(said)

    def withdraw(self) -> None:
        """The applicant wants no money any more."""
        if self.application_id and self.flush():
            said = self.tr("Antrag zurückziehen")
            self._context.operations.perform(said, withdraw_application, self.application_id)

    def delete(self) -> None:
        """Move the application to the Papierkorb; undo is the safety net, not a question."""
        if self.application_id is None:
            return
        self.flush()
        words = self.tr("Antrag „{title}“ gelöscht").format(title=self.title.text())
        at, given = datetime.now(UTC), self.application_id
        self.back_asked.emit()
        self._context.operations.perform(words, delete_application, given, at=at)
        self._context.notify.undo_offer(words)

    def write(self, export: Export) -> None:
        """Write one of the documents."""
        if self.application_id and self.flush():
            self.exports.start(export, self.application_id, self.title.text())

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this application."""
        if self.application_id is None:
            return ()
        return [
            Command(APPLICATION.label, partial(self.write, APPLICATION), "word"),
            Command(PROOF.label, partial(self.write, PROOF), "word"),
        ]

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        before = self.pages.currentIndex()
        if place != before and not self.panels[before].flush():
            self.tabs.setCurrentIndex(before)
            go_to_complaint(self.panels[before])
            return
        self.pages.setCurrentIndex(place)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.application_id and changes.touch(
            "funding_application", "funding_programme", "payment", "organization", "person"
        ):
            with suppress(NotFound):  # its making was undone; the page shows the programme
                self._show_head()

    def _show_head(self) -> None:
        assert self.application_id is not None
        found = self._context.operations.ask(_head, self.application_id)
        if found is None:
            return
        shown, self._measure_id, self._resolution_id = found
        self.title.setText(shown.title)
        self.line.setText(head_line(shown))
        self.state.say(STATE_NAMES[shown.state], STATE_TONES[shown.state])
        waiting = {ApplicationState.DRAFT, ApplicationState.WITHDRAWN}
        self.submit.setVisible(shown.state in waiting)
        given = shown.side is FundingSide.GIVEN
        self.submit.setText(self.tr("Eingegangen") if given else self.tr("Einreichen"))
        self.tabs.setTabVisible(SCORING, given)
        if not given and self.tabs.currentIndex() == SCORING:
            self.tabs.setCurrentIndex(FORM)
        self.to_measure.setVisible(self._measure_id is not None)
        self.to_resolution.setVisible(self._resolution_id is not None)

    def _build(self) -> None:
        titles = (self.tr("Antrag"), self.tr("Kosten"), self.tr("Bewertung"),
                  self.tr("Entscheidung"))  # fmt: skip
        for title, panel in zip(titles, self.panels, strict=True):
            self.tabs.addTab(title)
            self.pages.addWidget(panel)
        self.tabs.setAccessibleName(self.tr("Bereiche des Antrags"))
        self.tabs.setExpanding(False)
        self._fill_menu()
        head = row(self.back, self.title, self.state, self.submit, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        for part in (self.line, self.tabs):
            self.content.addWidget(part)
        self.content.addWidget(self.pages, 1)

    def _fill_menu(self) -> None:
        for export in (APPLICATION, PROOF):
            self.menu.addAction(icon("word"), export.label, partial(self.write, export))
        self.menu.addSeparator()
        self.to_measure = self.menu.addAction(
            icon("measure"), self.tr("Maßnahme zeigen"), self._open_measure
        )
        self.to_resolution = self.menu.addAction(
            icon("resolution"), self.tr("Beschluss zeigen"), self._open_resolution
        )
        self.menu.addAction(icon("undo"), self.tr("Antrag zurückziehen"), self.withdraw)
        self.menu.addAction(icon("delete"), self.tr("Antrag löschen"), self.delete)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)

    def _open_measure(self) -> None:
        self.opened.emit("measure", self._measure_id)

    def _open_resolution(self) -> None:
        self.opened.emit("resolution", self._resolution_id)


Head = tuple[ApplicationRow, UUID | None, UUID | None]
"""The application, its measure and its resolution."""


def _head(work: Work, application_id: UUID) -> Head | None:
    application = work.funding_applications.get(application_id)
    rows = work.funding_applications.rows(application.programme_id)
    found = next((one for one in rows if one.id == application_id), None)
    return (found, application.measure_id, application.resolution_id) if found else None
