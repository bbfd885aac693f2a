"""How two plans stand side by side in lists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.plans.likeness.suggesting import Suggestion
from praeventionsrat.plans.plan_ports import PairRow, PledgeRow
from praeventionsrat.plans.ports import Work
from praeventionsrat.plans.records import PairRelation
from praeventionsrat.plans.usecases.linking import pairs_between
from praeventionsrat.plans.usecases.plans import chapters_of
from praeventionsrat.plans.words import RELATIONS
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.plans.rows import begun
from ui.shell.theme import Tone

RELATION_TONES = {
    PairRelation.SAME: Tone.OK,
    PairRelation.FIRST_STRICTER: Tone.WARN,
    PairRelation.SECOND_STRICTER: Tone.WARN,
    PairRelation.RELATED: Tone.SOFT,
    PairRelation.CONTRARY: Tone.BAD,
    PairRelation.NONE: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class SideRow:
    """A pledge of one of the two plans."""

    id: UUID
    wording: str
    chapter: str
    partners: int
    """How many of the other plan it is set against."""


@dataclass(frozen=True, slots=True)
class PairLine:
    """Two pledges, proposed or set against each other."""

    id: tuple[UUID, UUID]
    first: str
    second: str
    relation: PairRelation
    why: str
    pair_id: UUID | None = None
    """None: it is only proposed."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Two plans as they are compared."""

    first: tuple[SideRow, ...]
    second: tuple[SideRow, ...]
    pairs: tuple[PairRow, ...]

    @property
    def words(self) -> Mapping[UUID, str]:
        """What each pledge says."""
        return {row.id: row.wording for row in (*self.first, *self.second)}

    @property
    def settled(self) -> list[tuple[UUID, UUID]]:
        """What need not be proposed."""
        return [(pair.first_id, pair.second_id) for pair in self.pairs]


def read_sides(work: Work, first_id: UUID, second_id: UUID) -> Sides:
    """Both plans with what is settled between them."""
    pairs = pairs_between(work, first_id, second_id)
    held = [pair for pair in pairs if pair.relation is not PairRelation.NONE]
    return Sides(
        _side(work, first_id, [pair.first_id for pair in held]),
        _side(work, second_id, [pair.second_id for pair in held]),
        pairs,
    )


def _side(work: Work, plan_id: UUID, paired: Sequence[UUID]) -> tuple[SideRow, ...]:
    titles = {chapter.id: chapter.label for chapter in chapters_of(work, plan_id)}
    return tuple(_row(row, titles, paired) for row in work.pledges.rows(plan_id))


def _row(row: PledgeRow, titles: Mapping[UUID, str], paired: Sequence[UUID]) -> SideRow:
    chapter = titles.get(row.chapter_id, "") if row.chapter_id else ""
    return SideRow(row.id, row.wording, chapter, paired.count(row.id))


def pair_lines(sides: Sides) -> list[PairLine]:
    """What is set against each other; what was refused is not."""
    words = sides.words
    return [
        PairLine(
            (pair.first_id, pair.second_id),
            words[pair.first_id],
            words[pair.second_id],
            pair.relation,
            pair.note,
            pair.id,
        )
        for pair in sides.pairs
        if pair.relation is not PairRelation.NONE
    ]


def proposed_lines(sides: Sides, found: Sequence[Suggestion]) -> list[PairLine]:
    """What is proposed and still open."""
    words, settled = sides.words, set(sides.settled)
    return [
        PairLine(
            (each.first_id, each.second_id),
            words[each.first_id],
            words[each.second_id],
            each.relation,
            f"{each.percent} % ähnlich. {each.why}",
        )
        for each in found
        if (each.first_id, each.second_id) not in settled
        and each.first_id in words
        and each.second_id in words
    ]


PAIRS = (
    Column[PairLine]("Links", lambda line: line.first, begun),
    Column[PairLine](
        "Verhältnis",
        lambda line: RELATIONS[line.relation],
        tone=lambda line: RELATION_TONES[line.relation],
        width=170,
    ),
    Column[PairLine]("Rechts", lambda line: line.second, begun),
)
PAIR_SHEET = (
    SheetColumn[PairLine]("Links", lambda line: line.first),
    SheetColumn[PairLine]("Verhältnis", lambda line: RELATIONS[line.relation]),
    SheetColumn[PairLine]("Rechts", lambda line: line.second),
    SheetColumn[PairLine]("Begründung", lambda line: line.why),
)


def side_column(heading: str, missing: str) -> tuple[Column[SideRow], ...]:
    """The list of one plan; what the other one lacks says so."""
    return (
        Column[SideRow](
            heading,
            lambda row: row.wording,
            begun,
            second=lambda row: row.chapter,
            badge=lambda row: None if row.partners else (missing, Tone.WARN),
        ),
    )
