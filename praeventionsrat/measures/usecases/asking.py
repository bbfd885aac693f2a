"""Sachstandsabfrage: owners are asked in rounds how their measures stand."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from praeventionsrat.contacts.reach import emails_of
from praeventionsrat.errors import UserError
from praeventionsrat.german import and_list, count
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.reports import ReportRequest, ReportRequestEntry, ReportRequestFields
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.states import RESTING

NOBODY = (
    "Bei keiner dieser Maßnahmen ist eine Federführung eingetragen; es gibt niemanden zu fragen."
)
NAMED = 3


@dataclass(frozen=True, slots=True)
class Begun:
    """A round that was begun."""

    id: UUID
    asked: int
    without_owner: tuple[str, ...]
    """Numbers of measures nobody can be asked about."""

    @property
    def sentence(self) -> str:
        """What the office is told."""
        said = f"Nach {count(self.asked, 'Maßnahme', 'Maßnahmen')} wird gefragt."
        if not self.without_owner:
            return said
        named = and_list(self.without_owner[:NAMED])
        more = len(self.without_owner) - NAMED
        named += f" und {count(more, 'weitere', 'weitere')}" if more > 0 else ""
        return f"{said} Ohne Federführung und darum nicht dabei: {named}."


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One round as the list shows it."""

    id: UUID
    title: str
    asked_on: date | None
    answer_by: date | None
    asked: int
    answered: int


@dataclass(frozen=True, slots=True)
class AskedMeasure:
    """One measure somebody is asked about."""

    entry_id: UUID
    measure_id: UUID
    heading: str
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class AskedOwner:
    """Somebody who is asked, with all their measures."""

    id: UUID
    """Of the person or of the institution."""
    person_id: UUID | None
    organization_id: UUID | None
    name: str
    email: str
    sent_on: date | None
    measures: tuple[AskedMeasure, ...]

    @property
    def answered(self) -> int:
        """How many measures they told about."""
        return sum(one.answered_on is not None for one in self.measures)


def to_ask(rows: Sequence[MeasureRow]) -> Sequence[UUID]:
    """Of these measures those that go on."""
    return [row.id for row in rows if row.state not in RESTING]


def new_request(work: Work, fields: ReportRequestFields, measure_ids: Sequence[UUID]) -> Begun:
    """Begin a round about these measures; each owner is asked about all of theirs."""
    request = ReportRequest.model_validate(fields)
    entries, lacking = [], []
    for measure_id in measure_ids:
        measure = work.measures.get(measure_id)
        if measure.person_id is None and measure.organization_id is None:
            lacking.append(measure.number)
            continue
        person_id = measure.person_id
        entries.append(
            ReportRequestEntry(
                request_id=request.id,
                measure_id=measure_id,
                person_id=person_id,
                organization_id=None if person_id else measure.organization_id,
                name=_name(work, person_id, measure.organization_id),
            )
        )
    if not entries:
        raise UserError(NOBODY)
    work.report_requests.add(request)
    for entry in entries:
        work.report_request_entries.add(entry)
    return Begun(request.id, len(entries), tuple(lacking))


def edit_request(
    work: Work, request_id: UUID, fields: ReportRequestFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a round."""
    request = work.report_requests.get(request_id)
    request.see(seen)
    request.sqlmodel_update(fields.model_dump())


def delete_request(work: Work, request_id: UUID, *, at: datetime) -> None:
    """Move a round to the Papierkorb; what was reported stays with the measures."""
    work.report_requests.get(request_id).deleted_at = at


def leave_out(work: Work, request_id: UUID, owner_id: UUID) -> None:
    """Do not ask somebody after all."""
    for one in work.report_request_entries.where(request_id=request_id):
        if owner_id in {one.person_id, one.organization_id}:
            work.report_request_entries.remove(one)


def note_sent(work: Work, request_id: UUID, owner_ids: Collection[UUID], *, on: date) -> None:
    """Note that the forms went out, and to which address."""
    for owner in asked_owners(work, request_id, on=on):
        if owner.id not in owner_ids:
            continue
        for one in owner.measures:
            entry = work.report_request_entries.get(one.entry_id)
            entry.sent_on, entry.sent_to = on, owner.email
    request = work.report_requests.get(request_id)
    request.asked_on = request.asked_on or on


def request_rows(work: Work) -> Sequence[RequestRow]:
    """Every round, the newest first."""
    found = []
    for one in sorted(work.report_requests.all(), key=lambda one: one.id, reverse=True):
        entries = work.report_request_entries.where(request_id=one.id)
        answered = sum(entry.answered_on is not None for entry in entries)
        found.append(
            RequestRow(one.id, one.title, one.asked_on, one.answer_by, len(entries), answered)
        )
    return found


def asked_owners(work: Work, request_id: UUID, *, on: date) -> Sequence[AskedOwner]:
    """Who is asked in a round, by name, with the address a mail reaches that day."""
    groups: dict[UUID, list[ReportRequestEntry]] = {}
    for entry in work.report_request_entries.where(request_id=request_id):
        key = entry.person_id or entry.organization_id
        measure = work.measures.find(entry.measure_id)
        if key is not None and measure is not None:
            groups.setdefault(key, []).append(entry)
    people = frozenset(key for key, found in groups.items() if found[0].person_id)
    emails = emails_of(work, people, on=on)
    owners = [_owner(work, key, found, emails.get(key)) for key, found in groups.items()]
    return sorted(owners, key=lambda one: one.name)


def _owner(
    work: Work, key: UUID, entries: Sequence[ReportRequestEntry], email: str | None
) -> AskedOwner:
    first = entries[0]
    house = work.organizations.find(first.organization_id)
    measures = [(entry, work.measures.get(entry.measure_id)) for entry in entries]
    ordered = sorted(measures, key=lambda pair: pair[1].number)
    return AskedOwner(
        id=key,
        person_id=first.person_id,
        organization_id=first.organization_id,
        name=first.name,
        email=email or (house.email if house else ""),
        sent_on=first.sent_on,
        measures=tuple(
            AskedMeasure(entry.id, m.id, f"{m.number} {m.title}", entry.answered_on)
            for entry, m in ordered
            if m.deleted_at is None
        ),
    )


def _name(work: Work, person_id: UUID | None, organization_id: UUID | None) -> str:
    person, house = work.persons.find(person_id), work.organizations.find(organization_id)
    if person is not None:
        return person.name
    return house.name if house else ""
