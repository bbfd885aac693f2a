"""Who is invited and who comes: read at a glance, kept by single keys while the phone rings."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.invitation_list import (
    InviteeRow,
    Replies,
    invitation_rows,
    replies,
)
from praeventionsrat.meetings.invitees import Extent, Reply
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AttendanceKind, InvitationForm
from praeventionsrat.meetings.usecases import inviting
from praeventionsrat.meetings.usecases.inviting_lists import invite_list
from ui.contacts.lists.list_menu import ListMenu
from ui.contacts.pick_or_create import PickOrCreate, person_choices
from ui.context import AppContext
from ui.meetings.composition_note import CompositionNote
from ui.meetings.invitees_list import InviteesList
from ui.meetings.panel import MeetingPanel
from ui.parts.cards import Pill, button, column, label, row, tool
from ui.parts.messages import EmptyState, ExplainedNote
from ui.shell.theme import STEP, Tone

LOW, TALL = 420, 16_777_215
WAYS = tuple(InvitationForm)
TABLES = ("invitee", "meeting", "person", "organization", "post", "membership", "deputy")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the list shows."""

    rows: tuple[InviteeRow, ...]
    replies: Replies


class InviteesPanel(MeetingPanel):
    """The list of those invited to one meeting.

    Signals:
        send_asked: Emitted when the letters and papers are to be made.
    """

    TABLES: ClassVar[tuple[str, ...]] = (*TABLES, "rule_set", "committee", "wished_group")
    send_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet: Sheet | None = None
        self.table = CompositionNote(context, quiet=True)
        self.list = InviteesList(_empty_state(self))
        self.count, self.pill = label("", "strong", wrap=True), Pill()
        self.deputy = ExplainedNote(action=self.tr("Vertretung fragen"), on_action=self.ask_deputy)
        self.members = button(self.tr("Mitglieder eintragen"), self.invite_members)
        self.lists = ListMenu(context, self.tr("Aus Verteiler …"))
        self.lists.chosen.connect(self.invite_list)
        self.send = button(self.tr("Versenden …"), self.send_asked.emit, symbol="send")
        self.people = PickOrCreate(
            context,
            person_choices,
            self.tr("Weitere Person einladen"),
            self.tr("Weitere Person: Name eintippen"),
            self.tr("Einladen"),
        )
        self.more = tool("more", self.tr("Weitere Schritte mit dieser Person"))
        self.menu = QMenu(self)
        for words, wish in (
            (self.tr("Vertretung fragen (V)"), "deputy"),
            (self.tr("Unterlagen wechseln: Ö oder Ö + N (U)"), "extent"),
            (self.tr("Weg wechseln: E-Mail, Post, Bote (W)"), "channel"),
            (self.tr("Bemerkung … (N)"), "note"),
            (self.tr("Von der Liste nehmen (Entf)"), "remove"),
        ):
            self.menu.addAction(words, partial(self.act, wish))
        self.acts = [
            button(words, partial(self.act, wish))
            for words, wish in (
                (self.tr("Zusage"), "accepted"),
                (self.tr("Absage"), "declined"),
                (self.tr("Offen"), "none"),
            )
        ]
        self._build()
        self.list.asked.connect(self.act)
        self.list.current.connect(lambda _id: self._show_person())
        self.people.picked.connect(self._invite)
        self.people.create_asked.connect(self._create)
        self.setFocusProxy(self.list)

    def reload(self, meeting_id: UUID) -> None:
        """Override."""
        sheet = self._sheet = self.context.operations.ask(_read, meeting_id)
        place = self.list.verticalScrollBar().value()
        self.list.set_rows(sheet.rows)
        self.list.verticalScrollBar().setValue(place)
        if sheet.rows and self.list.current_id() is None:
            self.list.select_id(sheet.rows[0].id)
        self._show_count(sheet)
        self._show_person()
        self.table.show_meeting(meeting_id)

    @property
    def is_filled(self) -> bool:
        """Whether anybody is on the list."""
        ask = self.context.operations.ask
        return bool(ask(lambda work: work.invitees.where(meeting_id=self.chosen)))

    def flush(self) -> bool:
        """Override: everything is kept at once."""
        return True

    def invite_members(self) -> None:
        """Put the members of the committee on the list."""
        added = self._do(self.tr("Mitglieder einladen"), inviting.invite_members, self.chosen)
        if added == 0:
            self.context.notify.info(self.tr("Alle Mitglieder stehen schon auf der Liste."))

    @Slot(object)
    def invite_list(self, list_id: UUID) -> None:
        """Put the persons of a Verteiler on the list."""
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        said = self.tr("Aus Verteiler einladen")
        made = self._do(said, invite_list, self.chosen, list_id, on=today)
        if made is not None:
            self.context.notify.info(made.sentence)

    @Slot(str)
    def act(self, wish: str) -> None:
        """Do for the chosen person what a key or a button asks for."""
        line = self._line()
        if line is None:
            return
        match wish:
            case "accepted" | "declined" | "none":
                self._reply(line, Reply(wish))
            case "deputy":
                self.ask_deputy()
            case "extent":
                other = Extent.PUBLIC if line.extent is Extent.ALL else Extent.ALL
                self._do(self.tr("Unterlagen"), inviting.edit_invitee, line.id, extent=other)
            case "channel":
                following = WAYS[(WAYS.index(line.channel) + 1) % len(WAYS)]
                self._do(self.tr("Weg"), inviting.edit_invitee, line.id, channel=following)
            case "note":
                self._ask_note(line)
            case _:
                self._do(self.tr("Von der Liste nehmen"), inviting.uninvite, line.id)
                self.context.notify.undo_offer(
                    self.tr("{name} ist nicht mehr eingeladen.").format(name=line.name)
                )

    def ask_deputy(self) -> None:
        """Invite the next deputy in the place of the chosen member."""
        line = self._line()
        if line is None:
            return
        made = self._do(self.tr("Vertretung fragen"), inviting.ask_deputy, line.id)
        if made is not None:
            self.list.select_id(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().height() >= LOW
        self._keys.setVisible(roomy)
        self.table.setMaximumHeight(TALL if roomy else 0)

    def _reply(self, line: InviteeRow, reply: Reply) -> None:
        said = self.tr("Antwort von {name}").format(name=line.name)
        self._do(said, inviting.set_reply, line.id, reply)

    def _ask_note(self, line: InviteeRow) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Bemerkung"))
        dialog.setLabelText(self.tr("Bemerkung zu {name}").format(name=line.name))
        dialog.setTextValue(line.note)
        said = self.tr("Bemerkung")
        dialog.textValueSelected.connect(
            lambda text: self._do(said, inviting.edit_invitee, line.id, note=text)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, said: str, usecase: Callable[..., Any], *args: Any, **more: Any) -> Any:
        try:
            return self.context.operations.perform(said, usecase, *args, **more)
        except Invalid as err:
            self.context.notify.error(" ".join(err.fields.values()))
            return None

    def _invite(self, person_id: UUID) -> None:
        attempt = self.context.operations.attempt
        said = self.tr("Person einladen")
        invite = partial(attempt, said, inviting.invite_person, self.chosen, person_id)
        self.people.guarded(invite)

    def _create(self, name: str) -> None:
        attempt = self.context.operations.attempt
        said = self.tr("Person neu anlegen und einladen")
        self.people.guarded(partial(attempt, said, _invite_new, self.chosen, name))

    def _line(self) -> InviteeRow | None:
        chosen = self.list.current_id()
        rows = self._sheet.rows if self._sheet else ()
        return next((line for line in rows if line.id == chosen), None)

    def _show_count(self, sheet: Sheet) -> None:
        found = sheet.replies
        is_counted = any(line.kind is AttendanceKind.VOTING for line in sheet.rows)
        self.count.setText(found.sentence if is_counted else "")
        self.pill.setVisible(is_counted and found.needed > 0)
        missing = found.needed - found.accepted
        if found.is_enough:
            self.pill.say(self.tr("reicht"), Tone.OK)
        elif found.is_lost:
            self.pill.say(self.tr("reicht nicht mehr"), Tone.BAD)
        else:
            self.pill.say(self.tr("es fehlen noch {n}").format(n=missing), Tone.WARN)
        for made in (self.members, self.send):
            made.setVisible(bool(sheet.rows))

    def _show_person(self) -> None:
        line = self._line()
        for made in (*self.acts, self.more):
            made.setEnabled(line is not None)
        if line is None or line.reply is not Reply.DECLINED or not line.deputy:
            self.deputy.say("")
            return
        what = self.tr("{name} hat abgesagt. Zur Vertretung hinterlegt: {deputy}.").format(
            name=line.name, deputy=line.deputy
        )
        why = self.tr("Die Vertretung kommt mit denselben Unterlagen auf die Liste.")
        self.deputy.say(what, why, Tone.SOFT)

    def _build(self) -> None:
        top = row(self.count, self.pill, self.send, spacing=12)
        top.setStretch(0, 1)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        acts = row(*self.acts, self.more, None, self.lists, self.members)
        keys = self.tr("Z Zusage · A Absage · O offen · V Vertretung fragen")
        layout = column(top, self.table, self.list, self.deputy, acts, self.people, spacing=STEP)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.setStretch(2, 1)
        self._keys = label(keys, "label", wrap=True)
        layout.addWidget(self._keys)
        self.setLayout(layout)


def _empty_state(panel: InviteesPanel) -> EmptyState:
    return EmptyState(
        "committee",
        panel.tr("Noch niemand eingeladen"),
        panel.tr("Tragen Sie die Mitglieder des Gremiums ein; weitere kommen darunter hinzu."),
        panel.tr("Mitglieder eintragen"),
        panel.invite_members,
    )


def _read(work: Work, meeting_id: UUID) -> Sheet:
    return Sheet(tuple(invitation_rows(work, meeting_id)), replies(work, meeting_id))


def _invite_new(work: Work, meeting_id: UUID, name: str) -> UUID:
    return inviting.invite_person(work, meeting_id, create_person(work, read_name(name)))
