"""The course of one part of a meeting: its items with votes, recusals and assignments."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import time
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.records import MinutesKind
from praeventionsrat.documents.values import Rich
from praeventionsrat.meetings import wording
from praeventionsrat.meetings.agenda import Place
from praeventionsrat.meetings.ballot import Away
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.documents.common import Ground
from praeventionsrat.meetings.documents.minutes_elections import election_entries
from praeventionsrat.meetings.documents.minutes_values import (
    AssignmentEntry,
    ItemEntry,
    VoteEntry,
)
from praeventionsrat.meetings.documents.moments import Placing
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    AgendaItem,
    Assignment,
    ItemState,
    Resolution,
    Vote,
    VoteManner,
)
from praeventionsrat.meetings.usecases.elections import names_of
from praeventionsrat.meetings.usecases.publicity import joint_with
from praeventionsrat.meetings.usecases.voting import recused

MARKS = {
    ItemState.WITHDRAWN: "abgesetzt",
    ItemState.POSTPONED: "vertagt",
    ItemState.REFERRED: "verwiesen",
}


class Course:
    """Reads the items of one part and makes their entries."""

    def __init__(
        self, work: Work, base: Ground, kind: MinutesKind, assignments: Sequence[Assignment]
    ) -> None:
        """``assignments`` are those of this part."""
        self._work, self._base, self._kind = work, base, kind
        self._begun = base.meeting.begun_at
        self._assignments = assignments
        self._votes: dict[UUID, list[Vote]] = {}
        self._resolutions: dict[UUID, Resolution] = {}
        self._away: dict[UUID, tuple[Away, ...]] = {}
        self._names: dict[UUID, wording.Names] = {}
        self._elections: dict[UUID, Sequence[VoteEntry]] = {}
        self._joint: Mapping[UUID, Sequence[str]] = {}

    def _read(self, own: frozenset[UUID]) -> None:
        """Ask once for everything of this part; a long agenda would be hundreds of questions."""
        votes = self._work.votes.where(agenda_item_id=own)
        for vote in votes:
            self._votes.setdefault(vote.agenda_item_id, []).append(vote)
        found = self._work.resolutions.where(vote_id=frozenset(vote.id for vote in votes))
        self._resolutions = {resolution.vote_id: resolution for resolution in found}
        barred = {r.agenda_item_id for r in self._work.recusals.where(agenda_item_id=own)}
        self._away = {item_id: recused(self._work, item_id) for item_id in barred}
        named = [vote.id for vote in votes if vote.manner is VoteManner.NAMED]
        self._names = {vote_id: names_of(self._work, vote_id) for vote_id in named}
        chosen = {e.agenda_item_id for e in self._work.elections.where(agenda_item_id=own)}
        self._elections = {item_id: election_entries(self._work, item_id) for item_id in chosen}
        self._joint = joint_with(self._work, self._base.meeting.id)

    def entries(
        self, places: Iterable[Place], placing: Placing
    ) -> tuple[tuple[ItemEntry, ...], tuple[str, ...]]:
        """Every item that this kind of minutes prints, and the notes that follow the last."""
        places = list(places)
        self._read(frozenset(place.item.id for place in places))
        made = [(place, self._entry(place, placing)) for place in places]
        kept = {place.item.id for place, entry in made if self._prints(place, entry)}
        kept |= {p.item.parent_id for p, _ in made if p.item.id in kept and p.item.parent_id}
        items, waiting = _carried([(entry, place.item.id in kept) for place, entry in made])
        return items, waiting + placing.rest()

    def _prints(self, place: Place, entry: ItemEntry) -> bool:
        if self._kind is MinutesKind.SUMMARY:
            return True
        decided = bool(entry.votes or entry.assignments)
        if self._kind is MinutesKind.RESOLUTIONS:
            return decided
        return decided or bool(entry.outcome) or place.item.state in MARKS

    def _entry(self, place: Place, placing: Placing) -> ItemEntry:
        item = place.item
        votes = self._votes.get(item.id, [])
        away = self._away.get(item.id, ())
        notes = placing.before(_begin(item, votes, away, self._begun))
        with_course = self._kind is MinutesKind.SUMMARY
        return ItemEntry(
            level=place.level,
            heading=f"TOP {place.number}  {item.minutes_title or item.title}",
            mark=_mark(item),
            subline=_subline(item, place.paper, self._joint.get(item.id, ())),
            text=Rich(item.minutes_text if with_course else ""),
            recusals=() if any(v.recused for v in votes) else tuple(map(_recusal, away)),
            votes=(
                *_counted([self._vote(vote, away, placing) for vote in votes]),
                *self._elections.get(item.id, ()),
            ),
            outcome="" if self._kind is MinutesKind.RESOLUTIONS else item.outcome,
            assignments=tuple(
                assignment_entry(a) for a in self._assignments if a.agenda_item_id == item.id
            ),
            notes=notes,
            key=item.id.hex,
        )

    def _vote(self, vote: Vote, away: Sequence[Away], placing: Placing) -> VoteEntry:
        notes = placing.before(vote.taken_at)
        found = self._resolutions.get(vote.id)
        number, wording_of, style = "", vote.motion, "Body Text"
        if found:
            rejected = "" if found.is_adopted else " (abgelehnt)"
            number, wording_of = f"{found.number}{rejected}", found.text or vote.motion
            style = "Beschluss Text"
        concerned = [a for a in away if a.concerns(vote.taken_at, self._begun)]
        barred, names = concerned if vote.recused else (), self._names.get(vote.id, {})
        line = wording.line(vote, self._base.rules, self._base.legal, barred, names)
        return VoteEntry(number, Rich(wording_of, style), line, vote.remark, notes)


def _counted(votes: Sequence[VoteEntry]) -> tuple[VoteEntry, ...]:
    """Several votes on one item are told apart, and their boxes kept apart."""
    if len(votes) < 2:
        return tuple(votes)
    whole = len(votes)
    return tuple(
        replace(vote, count=f"Abstimmung {place} von {whole}")
        for place, vote in enumerate(votes, 1)
    )


def _carried(
    entries: Sequence[tuple[ItemEntry, bool]],
) -> tuple[tuple[ItemEntry, ...], tuple[str, ...]]:
    """The printed items; notes of items that are not printed go before the next one."""
    kept: list[ItemEntry] = []
    waiting: tuple[str, ...] = ()
    for entry, is_kept in entries:
        if is_kept:
            kept.append(replace(entry, notes=waiting + entry.notes))
            waiting = ()
        else:
            waiting += entry.notes
    return tuple(kept), waiting


def _begin(
    item: AgendaItem, votes: Sequence[Vote], away: Sequence[Away], begun: time | None
) -> time | None:
    """When an item began: as noted, else the earliest clock time known of it."""
    if item.started_at:
        return item.started_at
    known = [vote.taken_at for vote in votes if vote.taken_at]
    known += [a.span.start for a in away if a.span]
    known += [item.ended_at] if item.ended_at else []
    return min(known, key=lambda at: minute(at, begun), default=None)


def _mark(item: AgendaItem) -> str:
    words = ["Nachtrag"] if item.is_supplement else []
    words += [MARKS[item.state]] if item.state in MARKS else []
    return f" ({', '.join(words)})" if words else ""


def _subline(item: AgendaItem, paper: str, others: Sequence[str]) -> str:
    parts = [f"Vorlage {paper}" if paper else ""]
    parts += [f"Bericht: {item.rapporteur}" if item.rapporteur else ""]
    together = german.and_list(f"TOP {number}" for number in others)
    parts += [f"Gemeinsam beraten mit {together}"] if others else []
    return " · ".join(part for part in parts if part)


def _recusal(away: Away) -> str:
    span = away.span
    if span is None:
        return f"{away.spoken} ist befangen und nimmt nicht teil."
    if span.end is None:
        return f"{away.spoken} ist befangen und verlässt um {german.oclock(span.start)} den Saal."
    times = f"von {german.clock(span.start)} bis {german.oclock(span.end)}"
    return f"{away.spoken} ist befangen und hat den Saal {times} verlassen."


def assignment_entry(assignment: Assignment) -> AssignmentEntry:
    """An assignment as line and as row."""
    parts = [assignment.title]
    parts += [f"zuständig: {assignment.responsible}"] if assignment.responsible else []
    parts += [f"mitwirkend: {assignment.contributors}"] if assignment.contributors else []
    parts += [f"Frist {german.day(assignment.due_on)}"] if assignment.due_on else []
    return AssignmentEntry(
        number=assignment.number,
        title=assignment.title,
        responsible=assignment.responsible,
        contributors=assignment.contributors,
        due=german.day(assignment.due_on),
        sentence=" · ".join(parts),
    )
