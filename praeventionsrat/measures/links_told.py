"""What a measure hangs on, as lines that each lead to another record."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Measure
from praeventionsrat.measures.words import STATE_NAMES

SHORT = 160
"""Letters of a quotation that are shown."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Another record."""

    kind: str
    """As the window opens it: ``pledge``, ``resolution``, ``assignment``, ``measure``."""
    id: UUID
    what: str
    """„Vorhaben“, „Beschluss“, „Auftrag“, „Teil von“, „Teilmaßnahme“."""
    title: str
    detail: str


def linked(work: Work, measure: Measure) -> tuple[Linked, ...]:
    """The chain a measure stands in: from the promise over the decision to its parts."""
    return (
        *_pledges(work, measure.id),
        *_resolutions(work, measure.id),
        *_assignments(work, measure.id),
        *_family(work, measure),
    )


def linkable(work: Work) -> tuple[Linked, ...]:
    """Everything a measure can be made to rest on: what was decided, given, promised."""
    decided = (
        Linked("resolution", one.id, "Beschluss", f"{one.number} {one.title}", one.committee)
        for one in work.resolutions.rows()
        if one.is_adopted
    )
    given = (
        Linked("assignment", one.id, "Auftrag", f"{one.number} {one.title}", one.responsible)
        for one in work.assignments.rows()
    )
    promised = (
        Linked("pledge", one.id, "Vorhaben", _short(one.wording), plan.title)
        for plan in work.plans.all()
        for one in work.pledges.rows(plan.id)
    )
    return (*decided, *given, *promised)


def _pledges(work: Work, measure_id: UUID) -> Iterator[Linked]:
    for link in work.pledge_measures.where(measure_id=measure_id):
        pledge = work.pledges.get(link.pledge_id)
        plan = work.plans.get(pledge.plan_id)
        if plan.deleted_at is None:
            yield Linked("pledge", pledge.id, "Vorhaben", _short(pledge.wording), plan.title)


def _resolutions(work: Work, measure_id: UUID) -> Iterator[Linked]:
    for link in work.measure_resolutions.where(measure_id=measure_id):
        resolution = work.resolutions.get(link.resolution_id)
        item = work.agenda_items.get(work.votes.get(resolution.vote_id).agenda_item_id)
        meeting = work.meetings.get(item.meeting_id)
        committee = work.committees.get(meeting.committee_id)
        origin = f"{meeting.number}. Sitzung {committee.of_committee} am {day(meeting.held_on)}"
        title = f"{resolution.number} {item.minutes_title or item.title}"
        yield Linked("resolution", resolution.id, "Beschluss", title, origin)


def _assignments(work: Work, measure_id: UUID) -> Iterator[Linked]:
    for link in work.measure_assignments.where(measure_id=measure_id):
        one = work.assignments.get(link.assignment_id)
        if one.deleted_at is not None:
            continue
        due = f"bis {day(one.due_on)}" if one.due_on else ""
        state = f"erledigt am {day(one.done_on)}" if one.done_on else due
        detail = " · ".join(words for words in (one.responsible, state) if words)
        yield Linked("assignment", one.id, "Auftrag", f"{one.number} {one.title}", detail)


def _family(work: Work, measure: Measure) -> Iterator[Linked]:
    above = work.measures.find(measure.parent_id)
    if above is not None and above.deleted_at is None:
        yield _measure(above, "Teil von")
    for part in work.measures.where(parent_id=measure.id, deleted_at=None):
        yield _measure(part, "Teilmaßnahme")


def _measure(one: Measure, what: str) -> Linked:
    return Linked("measure", one.id, what, f"{one.number} {one.title}", STATE_NAMES[one.state])


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= SHORT else words[: SHORT - 1].rsplit(" ", 1)[0] + "…"
