"""What each key of the Sitzungsmodus asks for, and with what it is filled already."""

from collections.abc import Sequence
from datetime import time
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from praeventionsrat import richtext
from praeventionsrat.meetings.records import ItemState, VoteManner
from praeventionsrat.meetings.room import Occupant
from praeventionsrat.meetings.usecases.consultations import proposed_motion
from ui.context import AppContext
from ui.live import offers
from ui.live.acts import LiveActs
from ui.live.expansion import Expansion
from ui.live.live_view import LiveView
from ui.live.pick_panel import Offer, Source, fitting
from ui.live.side import LiveSide
from ui.live.steps import as_markdown
from ui.live.wall_clock import WallClock
from ui.meetings.item_editor import ItemEditor
from ui.meetings.room_data import read_persons
from ui.parts.picker import Choice

MOST = 40
"""Names offered at once."""


class Asks(QObject):
    """Opens the right panel; needs a meeting, most keys an item too."""

    def __init__(
        self,
        context: AppContext,
        clock: WallClock,
        acts: LiveActs,
        editor: ItemEditor,
        side: LiveSide,
        expansion: Expansion,
    ) -> None:
        super().__init__(side)
        self._context, self._clock, self._acts = context, clock, acts
        self._editor, self._side = editor, side
        self._expansion = expansion

    @property
    def _view(self) -> LiveView | None:
        return self._acts.view

    def people(self, *, interrupts: bool = False) -> None:
        """Who comes, goes, stands in."""

        def source(text: str) -> Sequence[Offer]:
            view = self._view
            return offers.people(view, self._acts, self._now(), text) if view else ()

        hint = self.tr("Name, auf Wunsch mit Uhrzeit: Kar 1625")
        self._pick(self.tr("Wer kommt oder geht?"), hint, source, interrupts=interrupts)

    def represent(self) -> None:
        """Who is represented, then by whom."""

        def source(text: str) -> Sequence[Offer]:
            view = self._view
            return offers.representing(view, self._ask_deputy, self._now(), text) if view else ()

        self._pick(self.tr("Wer wird vertreten?"), self.tr("Name des Mitglieds"), source)

    def recusal(self) -> None:
        """Who is barred from the shown item."""

        def source(text: str) -> Sequence[Offer]:
            view = self._view
            return offers.recusals(view, self._acts, self._now(), text) if view else ()

        if self._acts.shown:
            hint = self.tr("Name, auf Wunsch mit Uhrzeit: Abe 1648")
            self._pick(self.tr("Wer ist befangen?"), hint, source)

    def vote(self, manner: VoteManner = VoteManner.OPEN) -> None:
        """Figures in one line; the marked text becomes the motion."""
        if self._acts.shown:
            motion = self._motion()
            self._side.open(self._side.vote)
            self._side.vote.begin(self._acts.shown, manner, motion)

    def named(self) -> None:
        """Everybody is called up."""
        if self._acts.shown and self._view:
            motion = self._motion()
            self._side.open(self._side.named)
            self._side.named.begin(self._acts.shown, self._view, motion)

    def election(self) -> None:
        """Somebody is elected."""
        if self._acts.shown:
            self._side.open(self._side.election)
            self._side.election.begin(self._acts.shown)

    def assignment(self) -> None:
        """An assignment out of the marked sentence."""
        if self._acts.shown and self._view:
            sentence = self._editor.sentence()
            self._side.open(self._side.assignment)
            self._side.assignment.begin(self._view.meeting_id, self._acts.shown, sentence)

    def statement(self) -> None:
        """Whose words go „zu Protokoll“."""

        def source(text: str) -> Sequence[Offer]:
            view = self._view
            return offers.speakers(view, self._now(), self._quote, text) if view else ()

        if self._acts.shown:
            self._pick(self.tr("Wer gibt etwas zu Protokoll?"), self.tr("Name"), source)

    def snippet(self) -> None:
        """A text block by its title, for whoever does not know its abbreviation."""

        def source(text: str) -> Sequence[Offer]:
            return offers.texts(self._expansion.rows(), self._expansion.insert, text)

        if self._acts.shown:
            self._pick(self.tr("Welcher Textbaustein?"), self.tr("Titel oder Kürzel"), source)

    def fate(self) -> None:
        """What becomes of the shown item."""

        def source(text: str) -> Sequence[Offer]:
            view = self._view
            line = view.line(self._acts.shown) if view else None
            if view is None or line is None:
                return ()
            return offers.fates(view, self._acts, line, self._ask_where, text)

        if self._acts.shown:
            self._pick(self.tr("Was wird aus dem Punkt?"), self.tr("vertagen, absetzen …"), source)

    def _ask_deputy(self, member: Occupant) -> None:
        everybody = self._context.operations.ask(read_persons)

        def source(text: str) -> Sequence[Offer]:
            made = [self._deputy(member, choice) for choice in everybody]
            return fitting(made, text)[:MOST]

        name = self._view.names[member.id] if self._view else ""
        title = self.tr("Wer vertritt {name}?").format(name=name)
        self._pick(title, self.tr("Name der Vertretung"), source)

    def _deputy(self, member: Occupant, choice: Choice) -> Offer:
        def come() -> None:
            assert isinstance(choice.id, UUID)
            self._acts.comes_for(member.id, choice.id, self._now())

        return Offer(choice.line, come, "person")

    def _ask_where(self) -> None:
        def source(text: str) -> Sequence[Offer]:
            if not text:
                return ()
            note = self.tr("verwiesen an {where}").format(where=text)
            refer = partial(self._acts.aside, ItemState.REFERRED, note)
            return (Offer(note[0].upper() + note[1:], refer, "send"),)

        self._pick(self.tr("An wen wird verwiesen?"), self.tr("den Bauausschuss"), source)

    def _quote(self, one: Occupant) -> None:
        edit, marked = self._editor.text.edit, self._editor.marked()
        head = self.tr("{name} gibt zu Protokoll:").format(name=one.spoken)
        said = richtext.Block(
            (richtext.Run(head, bold=True), richtext.Run(f" „{marked}“")),
        )
        cursor = edit.textCursor()
        if not marked and cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
            edit.setTextCursor(cursor)
        edit.insert_document(richtext.Document((said,)))
        if not marked:
            edit.moveCursor(QTextCursor.MoveOperation.Left)
        edit.setFocus()

    def _motion(self) -> str:
        """The marked words, else what the paper at the shown item proposes."""
        marked = self._editor.marked()
        if marked or self._acts.shown is None:
            return as_markdown(marked) if marked else ""
        return self._context.operations.ask(proposed_motion, self._acts.shown)

    def _now(self) -> time:
        return self._clock.minute()

    def _pick(self, title: str, hint: str, source: Source, *, interrupts: bool = False) -> None:
        self._side.open(self._side.pick, interrupts=interrupts)
        self._side.pick.ask(title, hint, source)
