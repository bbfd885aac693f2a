"""The tab „Stand“: the secretary brings the minutes from draft to approval.

She wants to know what is next and by when; she fears that a signed text is changed unnoticed.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.approval import (
    CorrectionFields,
    Decision,
    MinutesState,
    MinutesStepFields,
    ObjectionFields,
)
from praeventionsrat.meetings.approval_rules import LOCKED
from praeventionsrat.meetings.usecases.approval import (
    decide_objection,
    raise_objection,
    step_back,
)
from praeventionsrat.office.minutes import bring_minutes_to, correct_minutes
from ui.context import AppContext
from ui.meetings.approval_data import (
    Standing,
    approving_item,
    approving_meetings,
    items_of,
    read_standing,
)
from ui.meetings.approval_dialogs import CorrectionDialog, DecisionDialog, ObjectionDialog
from ui.meetings.approval_lists import Entries
from ui.meetings.approval_step import StepForm
from ui.meetings.approval_trail import Trail
from ui.meetings.compare_window import CompareWindow
from ui.meetings.panel import MeetingPanel
from ui.meetings.publication_card import PublicationCard
from ui.parts.cards import line
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone

BARRIERS = frozenset({MinutesState.SIGNED, MinutesState.APPROVED})
"""Undo does not go back beyond these."""


class ApprovalPanel(MeetingPanel):
    """States, objections, corrections and versions of one meeting's minutes.

    Signals:
        minutes_asked: Emitted when the text should be shown.
        place_asked: Emitted with the place of a leak that shall be looked at.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        *("minutes", "minutes_step", "minutes_version", "objection", "correction"),
        *("meeting", "agenda_item", "person", "rule_set", "publication_policy", "leak_waiver"),
    )
    minutes_asked = Signal()
    place_asked = Signal(str)

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(context, parent)
        self._today = today
        self.found: Standing | None = None
        self.trail, self.due = Trail(), ExplainedNote()
        self.lock = ExplainedNote(
            action=self.tr("Zum Text"), on_action=self.minutes_asked.emit, tone=Tone.SOFT
        )
        self.step = StepForm(today)
        self.objections = Entries(
            self.tr("Einwendungen"),
            self.tr("Keine. Sie sind möglich, sobald die Niederschrift versandt ist."),
            self.tr("Einwendung eintragen …"),
            self.object_now,
        )
        self.corrections = Entries(
            self.tr("Berichtigungen"),
            self.tr("Keine. Sie stehen am Ende der unterzeichneten Niederschrift."),
            self.tr("Berichtigung anfügen …"),
            self.correct_now,
        )
        self.versions = Entries(
            self.tr("Fassungen"),
            self.tr("Mit der Unterschrift wird die erste Fassung festgehalten."),
            self.tr("Fassungen vergleichen …"),
            self.compare_now,
        )
        self.publication = PublicationCard(context, lambda: self.chosen)
        self.publication.place_asked.connect(self.place_asked)
        self.waivers = Entries(
            self.tr("Freigaben trotz Leck-Prüfung"),
            self.tr("Keine."),
        )
        self.history = Entries(self.tr("Verlauf"), self.tr("Noch kein Schritt."))
        self._build()
        self.step.step_asked.connect(self._on_step)
        self.step.back_asked.connect(self._on_back)
        self.step.items_asked.connect(self._on_items)

    def reload(self, meeting_id: UUID) -> None:
        """Override."""
        ask = self.context.operations.ask
        found = self.found = ask(read_standing, meeting_id, self._today())
        meetings = ask(approving_meetings, meeting_id)
        self.trail.show_standing(found)
        self.step.show_standing(found, meetings)
        self._on_items(self.step.meeting.value())
        self._say(found)
        decide = self.tr("Entscheiden …")
        self.objections.show_entries(found.objections, decide, self.decide_now)
        self.corrections.show_entries(found.corrections)
        self.versions.show_entries(found.versions)
        self.history.show_entries(found.steps)
        self.waivers.show_entries(found.waivers)
        self.publication.show_policy(found.committee_id, found.committee, found.names)
        self.objections.button.setEnabled(found.takes_objections)
        self.corrections.button.setEnabled(found.takes_corrections)
        self.versions.button.setEnabled(bool(found.versions))

    def object_now(self) -> ObjectionDialog:
        """Enter an objection."""
        dialog = ObjectionDialog(self._keep_objection, self, self._today)
        dialog.open()
        return dialog

    def decide_now(self, objection_id: UUID, about: str) -> DecisionDialog:
        """Enter what became of an objection."""

        def keep(decision: Decision, meeting: UUID | None) -> bool:
            words = self.tr("Einwendung entscheiden")
            return self._done(words, decide_objection, objection_id, decision, in_meeting=meeting)

        meetings = self.context.operations.ask(approving_meetings, self.chosen)
        dialog = DecisionDialog(about, meetings, keep, self)
        dialog.open()
        return dialog

    def correct_now(self) -> CorrectionDialog:
        """Append a correction."""
        items = self.context.operations.ask(items_of, self.chosen)
        raised = [(one.id, one.heading) for one in self.found.objections] if self.found else []
        dialog = CorrectionDialog(items, raised, self._keep_correction, self, self._today)
        dialog.open()
        return dialog

    def compare_now(self) -> CompareWindow:
        """Two versions side by side."""
        window = CompareWindow(self.context, self.chosen, self)
        window.show()
        return window

    @Slot(object, object)
    def _on_step(self, state: MinutesState, fields: MinutesStepFields) -> None:
        words = self.tr("Stand der Niederschrift ändern")
        try:
            done = self._done(words, bring_minutes_to, self.chosen, state, fields)
        except Invalid as err:
            self.step.complain(err)
            return
        if done and state in BARRIERS:
            self.context.operations.barrier()

    @Slot(object, str, str)
    def _on_back(self, day: date, person: str, reason: str) -> None:
        words = self.tr("Niederschrift einen Schritt zurück")
        try:
            self._done(words, step_back, self.chosen, on=day, person=person, reason=reason)
        except Invalid as err:
            self.step.complain(err)

    @Slot(object)
    def _on_items(self, meeting: UUID | None) -> None:
        ask = self.context.operations.ask
        if meeting is None:
            self.step.show_items([])
            return
        approving = ask(approving_item, self.chosen, meeting)
        self.step.show_items(ask(items_of, meeting), approving)

    def _keep_objection(self, fields: ObjectionFields) -> bool:
        return self._done(self.tr("Einwendung eintragen"), raise_objection, self.chosen, fields)

    def _keep_correction(self, fields: CorrectionFields) -> bool:
        keeper = self.found.keeper if self.found else ""
        words = self.tr("Berichtigung anfügen")
        return self._done(words, correct_minutes, self.chosen, fields, person=keeper)

    def _done(self, label: str, usecase: Callable[..., Any], *args: Any, **more: Any) -> bool:
        self.context.operations.perform(label, usecase, *args, **more)
        return self.context.operations.worked

    def _say(self, found: Standing) -> None:
        self.due.say(found.due, "", Tone.WARN if found.is_late else Tone.SOFT)
        what = self.tr("Der Text ist unterzeichnet und gesperrt.")
        why = self.tr(
            "Was falsch ist, wird als Berichtigung angefügt. Wer den Text selbst ändern muss, geht "
            "mit einer Begründung einen Schritt zurück; die unterzeichnete Fassung bleibt erhalten."
        )
        locked = found.state in LOCKED
        self.lock.say(what if locked else "", why, Tone.SOFT)

    def _build(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, STEP, STEP)
        inside.setSpacing(2 * STEP)
        for widget in (self.trail, self.due, self.lock, self.step):
            inside.addWidget(widget)
        lists = (self.objections, self.corrections, self.versions, self.publication, self.waivers)
        for part in (*lists, self.history):
            inside.addWidget(line())
            inside.addWidget(part)
        inside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))
        self.setFocusProxy(self.step.day)
