"""The tab Einladung: date, place, letter, and whether the Ladungsfrist is kept."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.council.records import RuleSetFields
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings import notice
from praeventionsrat.meetings.findings import Level
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingFields, MeetingState
from praeventionsrat.meetings.usecases.inviting import mark_sent
from praeventionsrat.meetings.usecases.meeting import edit_meeting, send_invitation
from praeventionsrat.meetings.usecases.rules import rules_of
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.attachments_card import AttachmentsCard
from ui.meetings.dispatch_dialog import DispatchDialog
from ui.meetings.invitation_form import InvitationFields
from ui.meetings.invitees_panel import InviteesPanel
from ui.meetings.panel import MeetingPanel
from ui.meetings.words import FORMS
from ui.parts.cards import button, label, primary, set_part
from ui.parts.chips import FlowLayout
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.picker import Choice
from ui.parts.record_form import overtaken
from ui.parts.seen import Seen
from ui.shell.theme import STEP, Tone

TONES = {Level.OK: Tone.OK, Level.NOTE: Tone.SOFT, Level.WARNING: Tone.WARN}


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the tab shows."""

    revision: int
    fields: MeetingFields
    state: MeetingState
    rules: RuleSetFields
    people: tuple[Choice, ...]
    has_supplement: bool


class InvitationPanel(MeetingPanel):
    """Edits a meeting's letter of invitation and notes that it went out.

    Signals:
        document_asked: Emitted with the key of a document to be written.
    """

    TABLES: ClassVar[tuple[str, ...]] = ("meeting", "rule_set", "person", "agenda_item")
    document_asked = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rules: RuleSetFields | None = None
        self._is_waiting = False
        self.fields = InvitationFields()
        self.attachments = AttachmentsCard(context)
        self.invitees = InviteesPanel(context)
        self.parts, self.pages = QTabBar(), QStackedWidget()
        self.notice = ExplainedNote(
            action=self.tr("Grund eintragen"), on_action=self.fields.urgency.setFocus
        )
        self.sent = label("", "dim", wrap=True)
        self.supplement = button(
            self.tr("Nachtrag"), lambda: self.document_asked.emit("supplement"), symbol="word"
        )
        self.mark_sent = primary(
            self.tr("Als versandt festhalten"), self.mark_as_sent, symbol="send"
        )
        typed = [name for name in MeetingFields.model_fields if name in self.fields.binder]
        self._seen = Seen(typed)
        self.autosave = Autosave(self.fields.binder.edited, self._save, self, self._complain)
        self.fields.binder.edited.connect(self._show_notice)
        self.invitees.send_asked.connect(self.send)
        self.setFocusProxy(self.fields.held_on)
        self._build()

    def show_meeting(self, meeting_id: UUID) -> None:
        """Override."""
        super().show_meeting(meeting_id)
        self.attachments.show_meeting(meeting_id)
        self.invitees.show_meeting(meeting_id)

    def reload(self, meeting_id: UUID) -> None:
        """Override: what is being typed stays."""
        sheet = self.context.operations.ask(_read, meeting_id)
        self._rules = sheet.rules
        self._show_state(sheet)
        if not self.autosave.pending:
            self.fields.set_people(sheet.people)
            self.fields.binder.load(sheet.fields)
            self._seen.note(sheet.revision, sheet.fields)
        self._show_notice()

    def flush(self) -> bool:
        """Override."""
        return self.autosave.flush() and self.attachments.flush()

    def send(self) -> None:
        """Make letters, papers and drafts for everybody on the list."""
        if not self.flush():
            return
        if not self.invitees.is_filled:
            self.invitees.invite_members()
        dialog = DispatchDialog(self.context, self.chosen, self)
        dialog.mark_asked.connect(self.mark_sending)
        dialog.open()

    def mark_sending(self) -> None:
        """Note that it went out: the first time for good, later for those who came later."""
        if self._is_waiting:
            self.mark_as_sent()
            return
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        label_text = self.tr("Versand vermerken")
        sent = self.context.operations.perform(label_text, mark_sent, self.chosen, on=today)
        number = german.count(sent or 0, "Person", "Personen")
        self.context.notify.info(self.tr("Versand an {n} vermerkt.").format(n=number))

    def mark_as_sent(self) -> None:
        """Note that the letter is out; undo stops here, so this asks first."""
        if not self.flush() or not self.context.notify.ask(
            self.tr("Ist die Einladung wirklich versandt?"),
            self.tr(
                "Danach stehen die Nummern der Tagesordnung fest: Was dazukommt, wird Nachtrag, "
                "was wegfällt, ist „abgesetzt“. Das lässt sich nicht rückgängig machen."
            ),
            self.tr("Als versandt festhalten"),
        ):
            return
        operations, fields = self.context.operations, self.fields.binder.read()
        on = fields.invited_on or date.today()  # noqa: DTZ011 - the day on the user's wall
        try:
            operations.attempt(
                self.tr("Einladung versandt"),
                send_invitation,
                self.chosen,
                on=on,
                form=fields.invitation_form,
            )
        except UserError as err:
            self._complain(err)
            return
        operations.barrier()
        self.context.notify.info(
            self.tr("Versand am {day} festgehalten.").format(day=german.long_day(on))
        )

    def _save(self) -> None:
        on_file = self.context.operations.ask(_fields, self.chosen)
        fields = self.fields.binder.read(on_file[1])
        self._deaf = True
        try:
            self.context.operations.attempt(
                self.tr("Einladung bearbeiten"),
                edit_meeting,
                self.chosen,
                fields,
                merge=f"meeting/{self.chosen}",
                seen=self._seen.against(*on_file),
            )
        finally:
            self._deaf = False
        self._seen.note(*self.context.operations.ask(_fields, self.chosen))

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.fields.binder.complain(err.fields, focus=False)
        elif isinstance(err, Stale):
            self._seen.overrule()
            self.context.notify.error(overtaken(self.fields.binder, err))
        else:
            self.context.notify.error(str(err))

    @Slot()
    def _show_notice(self) -> None:
        """The Ladungsfrist by what is typed; while that cannot be read, what was said stays."""
        if self._rules is None:
            return
        try:
            typed = self.fields.binder.read()
        except Invalid:
            return
        found = notice.explain(typed, self._rules)
        why = f"{found.why} {found.todo}".strip()
        self.notice.say(found.what, why, TONES[found.level])
        self.notice.button.setVisible(found.level is Level.WARNING)

    @Slot(int)
    def _on_part(self, place: int) -> None:
        if not self.flush():
            self.parts.setCurrentIndex(0)
            return
        self.pages.setCurrentIndex(place)
        self.setFocusProxy(self.invitees if place else self.fields.held_on)

    def _show_state(self, sheet: Sheet) -> None:
        waiting = self._is_waiting = sheet.state is MeetingState.SCHEDULED
        self.mark_sent.setVisible(waiting)
        on, how = german.long_day(sheet.fields.invited_on), FORMS[sheet.fields.invitation_form]
        words = self.tr("Versandt am {day} {how}.").format(day=on, how=how)
        self.supplement.setVisible(sheet.has_supplement)
        self.sent.setText("" if waiting or not on else words)
        self.sent.setVisible(bool(self.sent.text()))

    def _build(self) -> None:
        ask = self.document_asked.emit
        acts = QWidget()
        flow = FlowLayout(acts)
        for made in (
            button(self.tr("Einladung"), lambda: ask("invitation"), symbol="word"),
            button(self.tr("Tagesordnung"), lambda: ask("agenda"), symbol="word"),
            self.supplement,
            button(self.tr("Kalenderdatei"), lambda: ask("calendar"), symbol="calendar"),
            button(self.tr("Versenden …"), self.send, symbol="mail"),
            self.mark_sent,
        ):
            flow.addWidget(made)
        policy = acts.sizePolicy()
        policy.setHeightForWidth(True)
        acts.setSizePolicy(policy)
        content = QWidget()
        set_part(content, "plain")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, STEP, STEP, STEP)
        inner.setSpacing(2 * STEP)
        for part in (self.notice, acts, self.sent, self.fields, self.attachments):
            inner.addWidget(part)
        inner.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for title in (self.tr("Schreiben"), self.tr("Empfänger und Antworten")):
            self.parts.addTab(title)
        self.parts.setAccessibleName(self.tr("Teile der Einladung"))
        self.parts.setExpanding(False)
        self.parts.currentChanged.connect(self._on_part)
        self.pages.addWidget(scrolling(content))
        self.pages.addWidget(self.invitees)
        layout.addWidget(self.parts)
        layout.addWidget(self.pages, 1)


def _read(work: Work, meeting_id: UUID) -> Sheet:
    meeting = work.meetings.get(meeting_id)
    people = tuple(
        Choice(row.id, row.name, row.organizations or row.post_title) for row in work.persons.rows()
    )
    rules = rules_of(work, meeting)
    return Sheet(
        *_fields(work, meeting_id),
        meeting.state,
        RuleSetFields(**{name: getattr(rules, name) for name in RuleSetFields.model_fields}),
        people,
        bool(work.agenda_items.where(meeting_id=meeting_id, is_supplement=True)),
    )


def _fields(work: Work, meeting_id: UUID) -> tuple[int, MeetingFields]:
    meeting = work.meetings.get(meeting_id)
    values = {name: getattr(meeting, name) for name in MeetingFields.model_fields}
    return meeting.revision, MeetingFields(**values)
