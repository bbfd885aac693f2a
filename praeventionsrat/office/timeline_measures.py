"""What a contact had to do with measures, offers and money, for the Verlauf."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import german, richtext
from praeventionsrat.measures.records import Measure
from praeventionsrat.measures.words import STATE_NAMES
from praeventionsrat.office.ports import Work


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing of that kind.

    Args:
        id: Of the record it is read from.
        on: The day.
        title: What it was.
        detail: More of it.
        link: Kind and id of the record to open.
        is_letter: Whether something was sent to the contact.
    """

    id: UUID
    on: date
    title: str
    detail: str
    link: tuple[str, UUID]
    is_letter: bool = False


def deeds(work: Work, own: dict[str, UUID]) -> Iterator[Deed]:
    """Everything of a person or an institution (``person_id`` or ``organization_id``)."""
    yield from _owned(work, own)
    yield from _partnered(work, own)
    yield from _asked(work, own)
    yield from _applied(work, own)
    if "person_id" in own:
        yield from _reported(work, own)


def _owned(work: Work, own: dict[str, UUID]) -> Iterator[Deed]:
    found = [one for one in work.measures.where(**own) if one.deleted_at is None]
    begun = _begun(work, {one.id for one in found})
    for one in found:
        yield Deed(one.id, begun[one.id], f"Federführung: {_name(one)}", _state(one),
                   ("measure", one.id))  # fmt: skip


def _partnered(work: Work, own: dict[str, UUID]) -> Iterator[Deed]:
    found = work.measure_partners.where(**own)
    known = _measures(work, {one.measure_id for one in found})
    begun = _begun(work, set(known))
    for one in found:
        if one.measure_id in known:
            measure = known[one.measure_id]
            detail = " · ".join(part for part in (one.task, _state(measure)) if part)
            yield Deed(one.id, begun[measure.id], f"Partner: {_name(measure)}", detail,
                       ("measure", measure.id))  # fmt: skip


def _asked(work: Work, own: dict[str, UUID]) -> Iterator[Deed]:
    found = [one for one in work.report_request_entries.where(**own) if one.sent_on]
    known = _measures(work, {one.measure_id for one in found})
    for one in found:
        if one.measure_id in known and one.sent_on:
            back = f"beantwortet am {german.day(one.answered_on)}" if one.answered_on else \
                "noch keine Antwort"  # fmt: skip
            measure = known[one.measure_id]
            yield Deed(one.id, one.sent_on, f"Nach dem Sachstand gefragt: {_name(measure)}", back,
                       ("measure", measure.id), is_letter=True)  # fmt: skip


def _reported(work: Work, own: dict[str, UUID]) -> Iterator[Deed]:
    found = work.measure_reports.where(**own)
    known = _measures(work, {one.measure_id for one in found})
    for one in found:
        if one.measure_id in known:
            measure = known[one.measure_id]
            yield Deed(one.id, one.reported_on, f"Sachstand: {_name(measure)}",
                       richtext.words(one.text), ("measure", measure.id))  # fmt: skip


def _applied(work: Work, own: dict[str, UUID]) -> Iterator[Deed]:
    for one in work.funding_applications.where(**own):
        on = one.submitted_on or one.created_at.astimezone().date()
        if one.deleted_at is None:
            yield Deed(one.id, on, f"Förderantrag: {one.title}", one.number,
                       ("funding_application", one.id))  # fmt: skip


def _name(measure: Measure) -> str:
    return f"{measure.number} {measure.title}"


def _state(measure: Measure) -> str:
    return STATE_NAMES[measure.state]


def _measures(work: Work, ids: set[UUID]) -> dict[UUID, Measure]:
    found = work.measures.where(id=ids) if ids else ()
    return {one.id: one for one in found if one.deleted_at is None}


def _begun(work: Work, ids: set[UUID]) -> dict[UUID, date]:
    """The day each of the measures came on record."""
    first = {one.id: one.created_at.astimezone().date() for one in _measures(work, ids).values()}
    for change in work.state_changes.where(measure_id=ids) if ids else ():
        first[change.measure_id] = min(first[change.measure_id], change.changed_on)
    return first
