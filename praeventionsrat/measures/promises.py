"""Versprechen-Bilanz: each pledge of a plan with its resolutions, its measures and its state."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar
from uuid import UUID

from praeventionsrat.measures.pledge_ports import PledgeDeed
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.verdicts import Judgement, judge
from praeventionsrat.plans.likeness.strictness import Bond, strictness
from praeventionsrat.plans.plan_ports import PledgeDecision, PledgeNote, PledgeRow
from praeventionsrat.plans.records import Verdict
from praeventionsrat.plans.usecases.plans import ChapterRow, PlanView, read_plan


class _OfPledge(Protocol):
    @property
    def pledge_id(self) -> UUID: ...


L = TypeVar("L", bound=_OfPledge)


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """One pledge and what became of it."""

    pledge: PledgeRow
    chapter: str
    decisions: tuple[PledgeDecision, ...]
    deeds: tuple[PledgeDeed, ...]
    notes: tuple[PledgeNote, ...]
    computed: Judgement

    @property
    def id(self) -> UUID:
        """Of the pledge."""
        return self.pledge.id

    @property
    def verdict(self) -> Verdict:
        """The office's own word, else what is computed."""
        return self.pledge.verdict or self.computed.verdict

    @property
    def why(self) -> str:
        """The reason for it."""
        return self.pledge.verdict_reason if self.pledge.verdict else self.computed.why


@dataclass(frozen=True, slots=True)
class ChapterBalance:
    """A chapter with its own pledges, in the order of the plan."""

    chapter: ChapterRow | None
    """None: the pledges that stand in no chapter."""
    lines: tuple[BalanceLine, ...]

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many pledges got which verdict."""
        return count_verdicts(self.lines)


@dataclass(frozen=True, slots=True)
class Balance:
    """The Versprechen-Bilanz of one plan."""

    plan: PlanView
    chapters: tuple[ChapterBalance, ...]

    @property
    def lines(self) -> tuple[BalanceLine, ...]:
        """Every pledge."""
        return tuple(line for chapter in self.chapters for line in chapter.lines)

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many pledges got which verdict."""
        return count_verdicts(self.lines)


def count_verdicts(lines: Iterable[BalanceLine]) -> Mapping[Verdict, int]:
    """How many got which verdict, each verdict named."""
    counted = Counter(line.verdict for line in lines)
    return {verdict: counted[verdict] for verdict in Verdict}


def read_balance(work: Work, plan_id: UUID) -> Balance:
    """Read what became of everything a plan promises."""
    plan = read_plan(work, plan_id)
    decisions, notes = _by_pledge(plan.decisions), _by_pledge(plan.notes)
    deeds = _by_pledge(_deeds(work, plan_id, plan.decisions))
    titles = {chapter.id: chapter.label for chapter in plan.chapters}
    lines = [
        BalanceLine(
            row,
            titles.get(row.chapter_id, "") if row.chapter_id else "",
            tuple(decisions[row.id]),
            tuple(deeds[row.id]),
            tuple(notes[row.id]),
            _judged(row, decisions[row.id], deeds[row.id]),
        )
        for row in plan.pledges
    ]
    return Balance(plan, tuple(_chapters(plan.chapters, lines)))


def _deeds(work: Work, plan_id: UUID, decisions: Sequence[PledgeDecision]) -> Iterable[PledgeDeed]:
    """The measures somebody linked, then those that rest on an adopted resolution of a pledge."""
    linked = list(work.pledge_measures.of_plan(plan_id))
    known = {(deed.pledge_id, deed.measure_id) for deed in linked}
    adopted = [each for each in decisions if each.is_adopted]
    resting = defaultdict(list)
    asked = frozenset(each.resolution_id for each in adopted)
    for resolution_id, deed in work.pledge_measures.resting_on(asked):
        resting[resolution_id].append(deed)
    for each in adopted:
        for deed in resting[each.resolution_id]:
            if (each.pledge_id, deed.measure_id) not in known:
                known.add((each.pledge_id, deed.measure_id))
                linked.append(replace(deed, pledge_id=each.pledge_id))
    return linked


def _judged(
    row: PledgeRow, decisions: Sequence[PledgeDecision], deeds: Sequence[PledgeDeed]
) -> Judgement:
    looks = bool(deeds) and strictness(row.wording).bond is Bond.LOOK
    adopted = [each.is_adopted for each in decisions]
    return judge(adopted, [each.state for each in deeds], only_looks=looks)


def _chapters(
    chapters: Sequence[ChapterRow], lines: Sequence[BalanceLine]
) -> Iterable[ChapterBalance]:
    of_chapter: dict[Hashable, list[BalanceLine]] = defaultdict(list)
    for line in lines:
        of_chapter[line.pledge.chapter_id].append(line)
    if of_chapter[None]:
        yield ChapterBalance(None, tuple(of_chapter[None]))
    for chapter in chapters:
        yield ChapterBalance(chapter, tuple(of_chapter[chapter.id]))


def _by_pledge(rows: Iterable[L]) -> Mapping[UUID, list[L]]:
    found: dict[UUID, list[L]] = defaultdict(list)
    for each in rows:
        found[each.pledge_id].append(each)
    return found
