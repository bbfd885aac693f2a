"""One measure at a glance: how far it is, what comes next, what it lacks, what it hangs on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.figures.reading import dated_values
from praeventionsrat.german import day
from praeventionsrat.measures.completeness import Missing, Profile, missing, share
from praeventionsrat.measures.links_told import Linked, linked
from praeventionsrat.measures.parts import Milestone
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.progress import Part, progress_of
from praeventionsrat.measures.reaching import Point, newest
from praeventionsrat.measures.records import Measure, MeasureState
from praeventionsrat.measures.schedule import Deadline, due_words, light_hint, next_deadline
from praeventionsrat.measures.states import RESTING

NOTHING_NEXT = "Kein Termin offen. Ein Meilenstein sagt, was als Nächstes kommt."


@dataclass(frozen=True, slots=True)
class Glance:
    """What the first tab of a measure shows."""

    progress: int | None
    progress_from: str
    """Where the number comes from: „aus 3 von 5 Meilensteinen“."""
    hint: str
    """What the dates say beside the light; empty: nothing."""
    next_step: str
    next_due: str
    next_id: UUID | None
    """The milestone that comes next; None: the end of the measure, or nothing."""
    lacks: tuple[Missing, ...]
    share: int
    """Percent of what is asked for that is there."""
    last_report: str
    links: tuple[Linked, ...]


def read_glance(work: Work, measure_id: UUID, today: date) -> Glance:
    """Everything about one measure that is worth a look."""
    measure = work.measures.get(measure_id)
    stones = work.milestones.where(measure_id=measure_id)
    family = family_of(work, measure)
    profile = profile_of(work, measure)
    wanted = measure.state is not MeasureState.REJECTED  # nobody completes what is given up
    title, due, next_id = _next(measure, stones, today)
    return Glance(
        progress=progress_of(family)[measure_id],
        progress_from=_progress_from(measure, family),
        hint=light_hint(measure.light, measure.state, deadlines(measure, stones), today),
        next_step=title,
        next_due=due,
        next_id=next_id,
        lacks=missing(profile) if wanted else (),
        share=share(profile),
        last_report=_last_report(work, measure_id),
        links=linked(work, measure),
    )


def family_of(work: Work, measure: Measure) -> Sequence[Part]:
    """A measure and all its parts, and theirs, as far as progress is computed."""
    found, ahead = {measure.id: measure}, [measure.id]
    while ahead:
        below = work.measures.where(parent_id=frozenset(ahead), deleted_at=None)
        ahead = [one.id for one in below if one.id not in found]
        found |= {one.id: one for one in below}
    stones: dict[UUID, list[tuple[int, bool]]] = {}
    for stone in work.milestones.where(measure_id=frozenset(found)):
        stones.setdefault(stone.measure_id, []).append((stone.weight, bool(stone.done_on)))
    return [
        Part(
            one.id,
            one.parent_id,
            one.weight,
            one.state,
            one.progress,
            tuple(stones.get(one.id, ())),
        )
        for one in found.values()
    ]


def deadlines(measure: Measure, stones: Sequence[Milestone]) -> Sequence[Deadline]:
    """The end of a measure and the days of its milestones."""
    every = [Deadline(one.title, one.due_on, one.done_on is not None) for one in stones]
    return [*every, Deadline("", measure.ends_on, measure.state in RESTING)]


def profile_of(work: Work, measure: Measure) -> Profile:
    """A measure as far as its completeness is judged."""
    indicators = work.indicators.where(measure_id=measure.id)
    linked_to = (work.measure_resolutions, work.pledge_measures)
    steps = (work.milestones, work.cost_items)
    return Profile(
        has_owner=bool(measure.person_id or measure.organization_id),
        facts=_plain(measure.facts),
        concept=_plain(measure.overall_concept),
        goal=_plain(measure.goal),
        ends_on=measure.ends_on,
        field_or_plan=bool(measure.field_id)
        or any(one.where(measure_id=measure.id) for one in linked_to),
        steps=sum(len(one.where(measure_id=measure.id)) for one in steps)
        + len(work.measures.where(parent_id=measure.id, deleted_at=None)),
        aspects=[one.aspect for one in indicators],
        bases=[one.base is not None or one.series_id is not None for one in indicators],
        targets=[one.target is not None for one in indicators],
        groups=[one.group_kind for one in work.participations.where(measure_id=measure.id)],
    )


def points_of(work: Work, indicator_id: UUID) -> Sequence[Point]:
    """What was measured of an indicator, its series' values with it, the oldest first."""
    indicator = work.indicators.get(indicator_id)
    own = {one.measured_on: one.value for one in work.readings.where(indicator_id=indicator_id)}
    if indicator.series_id is not None:
        own = dated_values(work, {indicator.series_id}).get(indicator.series_id, {}) | own
    return [Point(on, own[on]) for on in sorted(own)]


def last_point(work: Work, indicator_id: UUID) -> Point | None:
    """The newest value of an indicator."""
    return newest(points_of(work, indicator_id))


def _next(
    measure: Measure, stones: Sequence[Milestone], today: date
) -> tuple[str, str, UUID | None]:
    """What comes next, until when, and which milestone it is."""
    if measure.state in RESTING:
        return "", "", None
    opened = [stone for stone in stones if stone.done_on is None]
    first = next_deadline(deadlines(measure, opened))
    if first is not None and not first.title:
        return "Ende der Maßnahme", due_words(first.on, today), None
    if first is None and not opened:
        return NOTHING_NEXT, "", None
    stone = next(one for one in opened if first is None or one.title == first.title)
    return stone.title, due_words(stone.due_on, today), stone.id


def _progress_from(measure: Measure, family: Sequence[Part]) -> str:
    own = next(part for part in family if part.id == measure.id)
    children = [
        part
        for part in family
        if part.parent_id == measure.id and part.state is not MeasureState.REJECTED
    ]
    if measure.state in {MeasureState.DONE, MeasureState.PERMANENT}:
        return "umgesetzt"
    if measure.progress is not None:
        return "von Hand eingetragen"
    if children:
        parts = "1 Teilmaßnahme" if len(children) == 1 else f"{len(children)} Teilmaßnahmen"
        return f"aus {parts}"
    if own.milestones:
        done = sum(is_done for _, is_done in own.milestones)
        word = "Meilenstein" if len(own.milestones) == 1 else "Meilensteinen"
        return f"aus {done} von {len(own.milestones)} {word}"
    return "noch nicht bekannt"


def _last_report(work: Work, measure_id: UUID) -> str:
    reports = work.measure_reports.where(measure_id=measure_id)
    last = max(reports, key=lambda one: one.reported_on, default=None)
    if last is None:
        return ""
    return f"{day(last.reported_on)}: {_plain(last.text)}"


def _plain(markdown: str) -> str:
    return richtext.plain(richtext.parse(markdown)).strip()
