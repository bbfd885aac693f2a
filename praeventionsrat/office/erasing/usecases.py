"""Erasing a person: the plan, the act, and doing it again after an older backup came back."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.posts import vacate_posts
from praeventionsrat.office.erasing.event_data import (
    event_data,
    forget_event_data,
    keys_of_event_data,
)
from praeventionsrat.office.erasing.plan import ErasurePlan, make_plan
from praeventionsrat.office.mentions.usecases import (
    Mention,
    all_mentions,
    traces_of,
)
from praeventionsrat.office.ports import Work
from praeventionsrat.office.retention import DataRequest, Erasure, RequestKind

Key = tuple[str, str, UUID]
AGAIN = "Nach dem Zurückholen einer älteren Sicherung erneut gelöscht."


def plan_erasure(work: Work, person_id: UUID, mentions: Sequence[Mention]) -> ErasurePlan:
    """What stays, what goes, where to decide; ``mentions`` were found table by table before."""
    traces, hers = traces_of(work, person_id), keys_of_event_data(work, person_id)
    return make_plan(
        person_id,
        work.persons.get(person_id).full_name,
        work.mentions.links(person_id),
        [one for one in mentions if one.key not in hers],
        closed=_closed(work),
        files=work.mentions.paths(person_id, traces.needles),
        of_events=event_data(work, person_id),
    )


def erase_person(
    work: Work,
    plan: ErasurePlan,
    chosen: Collection[Key],
    *,
    on: date,
    reason: str = "",
    backups_until: date | None = None,
) -> UUID:
    """Take the person out of everything but what must stay; nobody can bring it back.

    To be called with ``undoable=False``. Returns the record of the erasure, which names nobody.
    """
    person_id = plan.person_id
    traces = traces_of(work, person_id)
    for table, column, record_id in sorted(set(chosen), key=str):
        text = str(work.mentions.values(table, record_id).get(column) or "")
        work.mentions.rewrite(table, record_id, {column: traces.redact(text)})
    forget_event_data(work, person_id)
    _answer(work, person_id, on)
    work.mentions.forget(person_id)
    vacate_posts(work, person_id)
    vacate_posts(work, person_id)
    work.persons.remove(work.persons.get(person_id))
    erasure = Erasure(
        contact_id=person_id,
        erased_on=on,
        reason=reason,
        kept=plan.kept,
        backups_until=backups_until,
    )
    work.erasures.add(erasure)
    return erasure.id


def to_erase_again(work: Work) -> Sequence[UUID]:
    """Persons who were erased once and came back with an older backup."""
    known = {erasure.contact_id for erasure in work.erasures.all()}
    known |= set(work.mentions.erased_before())
    return [person_id for person_id in sorted(known) if work.persons.find(person_id)]


def erase_again(work: Work, person_id: UUID, *, on: date) -> None:
    """Erase somebody who came back, with the decisions the program would propose."""
    mentions = all_mentions(work, person_id, traces_of(work, person_id))
    plan = plan_erasure(work, person_id, mentions)
    erase_person(work, plan, plan.proposed, on=on, reason=AGAIN)


def _answer(work: Work, person_id: UUID, on: date) -> None:
    """The request itself is answered; that it was made stays, without the name."""
    asked = work.data_requests.where(person_id=person_id)
    for request in asked:
        if request.kind is RequestKind.ERASURE:
            request.answered_on = request.answered_on or on
        request.note = ""
        request.person_id = None
    if not any(request.kind is RequestKind.ERASURE for request in asked):
        done = DataRequest(kind=RequestKind.ERASURE, received_on=on, answered_on=on)
        work.data_requests.add(done)


def _closed(work: Work) -> frozenset[UUID]:
    """Decisions in writing that were made, and the votes in them."""
    circulars = [c.id for c in work.circulars.all() if c.closed_on]
    answers = work.circular_answers.where(circular_id=frozenset(circulars)) if circulars else ()
    return frozenset(circulars) | {answer.id for answer in answers}
