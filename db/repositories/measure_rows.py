"""All SQL about lists of measures: thousands as frozen rows, by two questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Select,
    func,
    select,
)
from sqlmodel import col

from db.repositories.base import Repository
from db.repositories.measure_queries import (
    bound,
    is_here,
    last_report,
    listed,
    promised,
    stones,
    text,
    words,
)
from praeventionsrat.measures.listing import is_late, is_unheard
from praeventionsrat.measures.parts import (
    Milestone,
    MilestoneLink,
)
from praeventionsrat.measures.progress import Part, progress_of
from praeventionsrat.measures.records import Measure
from praeventionsrat.measures.row_ports import MeasureRow, MilestoneRow

OWN = frozenset({"measure", "person", "organization", "keyword", "field_of_action"})
STONES, REPORTS = frozenset({"milestone"}), frozenset({"measure_report"})
WORDS = frozenset({"measure_keyword", "keyword"})
PLEDGES, BOUND = frozenset({"pledge_measure", "pledge"}), frozenset({"measure_resolution"})
TABLES = OWN | STONES | REPORTS | WORDS | PLEDGES | BOUND
NOTHING: frozenset[UUID] = frozenset()
FEW = 100
"""So many lines are asked for by their ids."""
NO_STONES = (None, None, "", 0, 0)


class MeasureRepository(Repository[Measure]):
    """The measures."""

    record = Measure
    missing = "Diese Maßnahme wurde inzwischen gelöscht."

    def rows(self, today: date) -> Sequence[MeasureRow]:
        """Every measure that is not in the Papierkorb, by number."""
        return self.kept(f"measures {today}", TABLES, lambda: self._read(today))

    def milestone_rows(self) -> Sequence[MilestoneRow]:
        """Their milestones with a day, by measure and day."""
        return self.kept("measures: days", STONES, self._milestones)

    def _milestones(self) -> Sequence[MilestoneRow]:
        due = func.coalesce(col(Milestone.due_on), col(Milestone.done_on))
        query = (
            select(
                col(Milestone.id),
                text(col(Milestone.measure_id)),
                col(Milestone.title),
                col(Milestone.starts_on),
                col(Milestone.due_on),
                col(Milestone.done_on),
            )
            .where(due.is_not(None))
            .order_by(col(Milestone.measure_id), due, col(Milestone.id))
        )
        ids = Ids()
        return [MilestoneRow(line[0], _known(ids[line[1]]), *line[2:])
                for line in self.in_parts(query)]  # fmt: skip

    def milestone_links(self) -> Sequence[tuple[UUID, UUID]]:
        """Which milestone comes only after which: the later one first."""
        query = select(col(MilestoneLink.milestone_id), col(MilestoneLink.after_id))
        return [(later, earlier) for later, earlier in self.session.execute(query)]

    def _read(self, today: date) -> Sequence[MeasureRow]:
        """What belongs to measures is kept by itself: an edited measure costs two questions."""
        beside = self.read_ahead()
        lines, ids = self._lines()
        progress = progress_of(_part(line, beside, ids) for line in lines)
        return [_row(line, beside, ids, progress, today) for line in lines]

    def _lines(self) -> tuple[list[Any], "Ids"]:
        """Lines whose revision has not changed are not read again; names they tell are kept too.

        A measure that is gone for good may have been the parent of others, whose revision that
        does not raise: then all are read.
        """
        known: Lines = self.kept("measures: lines", OWN - {"measure"}, lambda: [Lines()])[0]
        query = select(text(col(Measure.id)), col(Measure.revision), is_here())
        now = self.session.execute(query.order_by(col(Measure.number), col(Measure.id))).all()
        revisions = {key: revision for key, revision, _ in now}
        if not known.lines.keys() <= revisions.keys():
            known.lines.clear()
        here = [key for key, _, is_here in now if is_here]
        stale = [key for key in here if known.revision(key) != revisions[key]]
        few = listed().where(text(col(Measure.id)).in_(stale))
        for line in self.in_parts(few if len(stale) <= FEW else listed()) if stale else ():
            known.lines[line[0]] = (revisions[line[0]], line)
        return [known.lines[key][1] for key in here], known.ids

    def read_ahead(self) -> "Beside":
        """What belongs to measures, read before anybody asks for the list."""
        return Beside(
            self._known("milestones", STONES, stones()),
            self._known("reports", REPORTS, last_report()),
            self._known("words", WORDS, words()),
            self._known("pledges", PLEDGES, promised()),
            self._known("resolutions", BOUND, bound()),
        )

    def _known(
        self, name: str, tables: frozenset[str], query: Select[*tuple[Any, ...]]
    ) -> dict[str, Any]:
        lines = self.kept(
            f"measures: {name}", tables, lambda: [tuple(line) for line in self.in_parts(query)]
        )
        return {line[0]: line for line in lines}


class Ids(dict[str | None, UUID | None]):
    """Ids by their text; the same few owners come two thousand times."""

    def __missing__(self, text: str | None) -> UUID | None:
        found = self[text] = UUID(text) if text else None
        return found


class Lines:
    """The lines read before, each with the revision its measure had then."""

    def __init__(self) -> None:
        """None yet."""
        self.lines: dict[str, tuple[int, Any]] = {}
        self.ids = Ids()

    def revision(self, key: str) -> int | None:
        """Which one is known."""
        return self.lines[key][0] if key in self.lines else None


@dataclass(frozen=True, slots=True)
class Beside:
    """What belongs to measures, by their ids as text."""

    stones: dict[str, Any]
    reports: dict[str, Any]
    words: dict[str, Any]
    pledges: dict[str, Any]
    bound: dict[str, Any]


def _row(
    line: Any, beside: Beside, ids: Ids, progress: Mapping[UUID, int | None], today: date
) -> MeasureRow:
    (key, number, title, state, light, reason, person_id, person, house_id, house, district_id,
     district, field_id, field, field_place, place, starts_on, ends_on, parent_id, months,
     follow_up_on, began_on, of_plan, _weight, _typed) = line  # fmt: skip
    _, next_on, next_title, _, _ = beside.stones.get(key, NO_STONES)
    last_on = beside.reports[key][1] if key in beside.reports else None
    _, pledges, plans = beside.pledges.get(key, (None, 0, None))
    own = _known(ids[key])
    told: tuple[Any, ...] = (
        *(own, number, title, state, light, reason, ids[person_id], person, ids[house_id], house),
        *(ids[district_id], district, ids[field_id], field, field_place, place),
        *(starts_on, ends_on, ids[parent_id], months, follow_up_on, began_on, last_on),
        *(next_title if next_on else "", next_on),
        beside.words[key][1] if key in beside.words else "",
        pledges,
        beside.bound[key][1] if key in beside.bound else 0,
        _plans(plans, of_plan),
        progress[own],
        is_late(ends_on, next_on, state, today),
        is_unheard(state, last_on, began_on, months, today),
    )
    return MeasureRow(*told)


def _known(found: UUID | None) -> UUID:
    assert found is not None
    return found


def _plans(promised: str | None, of_field: str | None) -> frozenset[UUID]:
    if not promised and not of_field:
        return NOTHING
    return frozenset(UUID(one) for one in f"{promised or ''},{of_field or ''}".split(",") if one)


def _part(line: Any, beside: Beside, ids: Ids) -> Part:
    key, *_, weight, typed = line
    _, _, _, weights, left = beside.stones.get(key, NO_STONES)
    stones = ((left, False), (weights - left, True)) if weights else ()
    own = _known(ids[key])
    return Part(own, ids[line.parent], weight, line.state, typed, stones)
