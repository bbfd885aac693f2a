"""Who is in the room at this minute, and what was decided and given under the shown item."""

from collections.abc import Sequence
from datetime import time
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.german import and_list, clock
from praeventionsrat.german import count as counted
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Absence, AttendanceKind
from praeventionsrat.meetings.room import Occupant
from praeventionsrat.meetings.usecases.elections import ElectionRow, read_elections
from ui.live.live_view import LiveView
from ui.meetings.minutes_data import AssignmentLine, read_assignments
from ui.meetings.vote_data import VoteBook, VoteLine, read_votes
from ui.parts.cards import Card, Pill, clear, column, label, row, tool
from ui.shell.theme import Tone

Known = tuple[VoteBook, Sequence[ElectionRow], Sequence[AssignmentLine]]


def read_known(work: Work, meeting_id: UUID, item_id: UUID) -> Known:
    """Votes, elections and assignments of an item."""
    return (
        read_votes(work, item_id),
        read_elections(work, item_id),
        read_assignments(work, meeting_id, item_id),
    )


class RoomSide(Card):
    """Voting members one by one, the others as a number, who is missing by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, parent=parent)
        self._shown: object = None
        self.heading = label(self.tr("Im Raum"), "h2")
        self.others, self.missing = label("", "dim", wrap=True), label("", "dim", wrap=True)
        self._list = column(spacing=6)
        self.content.addWidget(self.heading)
        self.content.addLayout(self._list)
        self.content.addWidget(self.others)
        self.content.addWidget(self.missing)

    def show_view(self, view: LiveView, now: time) -> None:
        """Show the room at a minute."""
        lines = [_line(view, one, now) for one in view.room.voters(now)]
        others = _others(view.room.present(now))
        missing = _missing(view, now)
        if (lines, others, missing) == self._shown:
            return
        self._shown = (lines, others, missing)
        clear(self._list)
        for words, at, is_out in lines:
            made, layout = QWidget(), row()
            layout.addWidget(label(words, wrap=True), 1)
            layout.addWidget(Pill(at, Tone.WARN if is_out else Tone.OK))
            made.setLayout(layout)
            self._list.addWidget(made)
        self.others.setText(others)
        self.others.setVisible(bool(others))
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))


def _line(view: LiveView, one: Occupant, now: time) -> tuple[str, str, bool]:
    out = view.barred.get(one.id)
    since = next(s.start for s in one.spans if s.covers(now, view.room.origin))
    detail = f"i. V. {one.represents}" if one.represents else one.affiliation
    detail = "befangen, draußen" if out else "Vorsitz" if one.is_chair else detail
    name = view.names[one.id]
    at = (out.left_at if out else None) or since
    return f"{name} · {detail}" if detail else name, clock(at), out is not None


def _others(present: Sequence[Occupant]) -> str:
    kinds = [one.kind for one in present]
    advisory = kinds.count(AttendanceKind.ADVISORY)
    office = kinds.count(AttendanceKind.ADMINISTRATION)
    guests = kinds.count(AttendanceKind.GUEST)
    parts = (
        f"{advisory} beratend" if advisory else "",
        f"{office} Verwaltung" if office else "",
        counted(guests, "Gast", "Gäste") if guests else "",
    )
    said = " · ".join(part for part in parts if part)
    return f"außerdem {said}" if said else ""


def _missing(view: LiveView, now: time) -> str:
    """Voting members who are not here: by name who was expected, as a number who said so."""
    gone = [
        one
        for one in view.room.occupants
        if one.kind is AttendanceKind.VOTING and not view.is_here(one, now)
    ]
    expected = [view.names[o.id] for o in gone if not o.was_there and o.absence is Absence.NONE]
    excused = sum(not o.was_there and o.absence is Absence.EXCUSED for o in gone)
    left = [view.names[o.id] for o in gone if o.was_there]
    parts = (
        f"Noch nicht da: {and_list(expected)}." if expected else "",
        f"Gegangen: {and_list(left)}." if left else "",
        f"{excused} entschuldigt." if excused else "",
    )
    return " ".join(part for part in parts if part)


class Decided(Card):
    """Votes, ballots and assignments of the shown item, and the number that comes next.

    Signals:
        vote_deleted: Emitted with the id of a vote that shall go.
    """

    vote_deleted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, parent=parent)
        self._list = column(spacing=10)
        self.next = label("", "dim", wrap=True)
        self.content.addWidget(label(self.tr("Beschlüsse und Aufträge"), "h2"))
        self.content.addLayout(self._list)
        self.content.addWidget(self.next)

    def show_known(self, known: Known) -> None:
        """Show what stands on file for the item."""
        book, elections, assignments = known
        clear(self._list)
        for vote in book.votes:
            self._list.addWidget(self._vote(vote))
        for election in elections:
            words = label("\n".join(b.line for b in election.ballots), "dim", wrap=True)
            self._add(label(election.title, "strong", wrap=True), words)
        for assignment in assignments:
            title = label(f"{assignment.number} · {assignment.title}", wrap=True)
            self._add(title, label(assignment.detail, "dim", wrap=True))
        number = book.next_number
        self.next.setText(self.tr("Nächster Beschluss: {number}").format(number=number))

    def _add(self, *words: QWidget) -> None:
        made = QWidget()
        made.setLayout(column(*words, spacing=2))
        self._list.addWidget(made)

    def _vote(self, vote: VoteLine) -> QWidget:
        name = self.tr("Beschluss {number}").format(number=vote.number)
        title = label(name if vote.number else self.tr("Abstimmung"), "strong")
        gone = tool("delete", self.tr("{what} löschen").format(what=title.text()))
        gone.clicked.connect(partial(self._delete, vote.id))
        tone = Tone.OK if vote.is_adopted else Tone.BAD
        made, phrase = QWidget(), Pill(vote.phrase, tone)
        phrase.setMinimumWidth(1)
        made.setLayout(
            column(
                row(title, None, gone),
                row(phrase, None),
                label(vote.figures, "dim", wrap=True),
                spacing=4,
            )
        )
        return made

    def _delete(self, vote_id: UUID, _checked: bool) -> None:
        self.vote_deleted.emit(vote_id)
