"""Pledges and what they led to: resolutions, topics, pledges of other plans."""

from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.topics import TopicFields
from praeventionsrat.meetings.usecases.topics import note_topic
from praeventionsrat.plans.likeness.suggesting import Wording
from praeventionsrat.plans.plan_ports import PairRow
from praeventionsrat.plans.ports import Work
from praeventionsrat.plans.records import (
    Plan,
    PledgePair,
    PledgePairFields,
    PledgeResolution,
    PledgeTopic,
)
from praeventionsrat.plans.words import KINDS
from praeventionsrat.records import clean_line

TITLE = 200


def link_resolution(work: Work, pledge_id: UUID, resolution_id: UUID) -> None:
    """Say that a resolution carries out a pledge; saying it twice changes nothing."""
    work.pledges.get(pledge_id)
    work.resolutions.get(resolution_id)
    if not work.pledge_resolutions.where(pledge_id=pledge_id, resolution_id=resolution_id):
        work.pledge_resolutions.add(
            PledgeResolution(pledge_id=pledge_id, resolution_id=resolution_id)
        )


def unlink_resolution(work: Work, pledge_id: UUID, resolution_id: UUID) -> None:
    """Take a link back that somebody made; one that follows from a topic stays."""
    for link in work.pledge_resolutions.where(pledge_id=pledge_id, resolution_id=resolution_id):
        work.pledge_resolutions.remove(link)


def note_pledge(work: Work, pledge_id: UUID, *, on: date, committee_id: UUID | None = None) -> UUID:
    """Put a pledge into the Themenspeicher; what is decided about it there is told here."""
    pledge = work.pledges.get(pledge_id)
    plan = work.plans.get(pledge.plan_id)
    for known in work.pledge_topics.where(pledge_id=pledge_id):
        topic = work.topics.find(known.topic_id)
        if topic is not None and topic.deleted_at is None and topic.dropped_on is None:
            raise UserError("Dieses Vorhaben steht schon im Themenspeicher.")
    topic_id = note_topic(
        work,
        TopicFields(
            title=short(pledge.wording),
            note=_quoted(pledge.wording, source_of(plan, pledge.place)),
            submitted_by=plan.publisher or plan.title,
            submitted_on=on,
            committee_id=committee_id,
        ),
    )
    work.pledge_topics.add(PledgeTopic(pledge_id=pledge_id, topic_id=topic_id))
    return topic_id


def pair_pledges(work: Work, first_id: UUID, second_id: UUID, fields: PledgePairFields) -> UUID:
    """Set two pledges of two plans against each other, or say otherwise how they stand."""
    first, second = work.pledges.get(first_id), work.pledges.get(second_id)
    if first.plan_id == second.plan_id:
        raise UserError("Beide Vorhaben stehen im selben Plan; verglichen werden zwei Pläne.")
    known = work.pledge_pairs.where(pledge_id=first_id, other_id=second_id)
    turned = work.pledge_pairs.where(pledge_id=second_id, other_id=first_id)
    if turned:
        fields = fields.model_copy(update={"relation": fields.relation.turned})
    for pair in (*known, *turned):
        pair.sqlmodel_update(fields.model_dump())
        return pair.id
    pair = PledgePair.model_validate(fields, update={"pledge_id": first_id, "other_id": second_id})
    work.pledge_pairs.add(pair)
    return pair.id


def part_pledges(work: Work, pair_id: UUID) -> None:
    """Take back what was said about two pledges; they may be proposed again."""
    work.pledge_pairs.remove(work.pledge_pairs.get(pair_id))


def pairs_between(work: Work, first_plan: UUID, second_plan: UUID) -> tuple[PairRow, ...]:
    """What is settled between two plans, seen from the first."""
    ours = {row.id for row in work.pledges.rows(first_plan)}
    return tuple(
        row if row.first_id in ours else _turned(row)
        for row in work.pledge_pairs.between(first_plan, second_plan)
    )


def wordings_of(work: Work, plan_id: UUID) -> tuple[Wording, ...]:
    """The pledges of a plan as they are compared."""
    return tuple(Wording(row.id, row.wording) for row in work.pledges.rows(plan_id))


def _turned(row: PairRow) -> PairRow:
    return PairRow(row.id, row.second_id, row.first_id, row.relation.turned, row.note)


def short(wording: str) -> str:
    """A quotation as a title."""
    plain = " ".join(str(clean_line(wording)).split())
    return plain if len(plain) <= TITLE else plain[: TITLE - 1].rsplit(" ", 1)[0] + "…"


def source_of(plan: Plan, place: str) -> str:
    """„Koalitionsvertrag 2026, Kapitel 3, Absatz 2“."""
    kind = KINDS[plan.kind]
    known = kind.casefold() in plan.title.casefold()
    named = plan.title if known else f"{kind} „{plan.title}“"
    return f"{named}, {place}" if place else named


def _quoted(wording: str, source: str) -> str:
    return richtext.to_markdown(richtext.from_plain(f"„{wording}“\n\n{source}"))
