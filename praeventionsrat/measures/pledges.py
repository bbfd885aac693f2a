"""Pledges and the measures that carry them out."""

from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.measures.parts import PledgeMeasure
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import MeasureFields, MeasureState
from praeventionsrat.measures.usecases.links import link_resolution
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.plans.usecases.linking import short, source_of


def link_measure(work: Work, pledge_id: UUID, measure_id: UUID) -> None:
    """Say that a measure carries out a pledge; saying it twice changes nothing."""
    work.pledges.get(pledge_id)
    work.measures.get(measure_id)
    if not work.pledge_measures.where(pledge_id=pledge_id, measure_id=measure_id):
        work.pledge_measures.add(PledgeMeasure(pledge_id=pledge_id, measure_id=measure_id))


def unlink_measure(work: Work, pledge_id: UUID, measure_id: UUID) -> None:
    """Take that back."""
    for link in work.pledge_measures.where(pledge_id=pledge_id, measure_id=measure_id):
        work.pledge_measures.remove(link)


def measure_from_pledge(work: Work, pledge_id: UUID, *, on: date) -> UUID:
    """Make a measure of a pledge: an idea, or decided where a resolution carries the pledge."""
    pledge = work.pledges.get(pledge_id)
    plan = work.plans.get(pledge.plan_id)
    found = work.pledge_resolutions.of_plan(plan.id)
    adopted = [each for each in found if each.pledge_id == pledge_id and each.is_adopted]
    source = source_of(plan, pledge.place)
    fields = MeasureFields(
        title=short(pledge.wording),
        description=richtext.to_markdown(richtext.from_plain(f"„{pledge.wording}“\n\n{source}")),
    )
    state = MeasureState.DECIDED if adopted else MeasureState.IDEA
    since = min([on, *(each.decided_on for each in adopted)])
    measure_id = new_measure(work, fields, on=since, state=state, reason=source)
    link_measure(work, pledge_id, measure_id)
    for each in adopted:
        link_resolution(work, measure_id, each.resolution_id)
    return measure_id
