"""Requests of persons about their data: due within a month (Art. 12 (3) DSGVO)."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.office.ports import Work
from praeventionsrat.office.retention import DataRequest, DataRequestFields, RequestKind

KINDS = {RequestKind.INFORMATION: "Auskunft (Art. 15)", RequestKind.ERASURE: "Löschung (Art. 17)"}


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request, as lists show it."""

    id: UUID
    kind: RequestKind
    person_id: UUID | None
    name: str
    """Empty once the person was erased."""
    received_on: date
    due_on: date
    answered_on: date | None

    @property
    def title(self) -> str:
        """„Auskunft (Art. 15): Jutta Eichenlaub“."""
        return f"{KINDS[self.kind]}: {self.name}" if self.name else KINDS[self.kind]


def due_on(received_on: date) -> date:
    """The same day of the following month, or its last one (§ 188 (2) and (3) BGB)."""
    year, month = divmod(received_on.year * 12 + received_on.month, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(received_on.day, last))


def log_request(work: Work, person_id: UUID, kind: RequestKind, *, on: date) -> UUID:
    """Note that somebody asked; an open request of the same kind stands for it."""
    work.persons.get(person_id)
    asked = work.data_requests.where(person_id=person_id, kind=kind, answered_on=None)
    if asked:
        return asked[0].id
    fields = DataRequestFields(kind=kind, person_id=person_id, received_on=on)
    request = DataRequest.model_validate(fields)
    work.data_requests.add(request)
    return request.id


def date_request(work: Work, request_id: UUID, *, received_on: date) -> None:
    """Correct when a request came in."""
    work.data_requests.get(request_id).received_on = received_on


def answer_request(work: Work, request_id: UUID, *, on: date) -> None:
    """The answer went out."""
    work.data_requests.get(request_id).answered_on = on


def requests_of(work: Work, person_id: UUID) -> Sequence[RequestRow]:
    """Every request of a person, the newest first."""
    found = [_row(work, request) for request in work.data_requests.where(person_id=person_id)]
    return sorted(found, key=lambda row: row.received_on, reverse=True)


def open_requests(work: Work) -> Sequence[RequestRow]:
    """What nobody has answered yet, the most urgent first."""
    found = [_row(work, request) for request in work.data_requests.where(answered_on=None)]
    return sorted(found, key=lambda row: row.due_on)


def _row(work: Work, request: DataRequest) -> RequestRow:
    person = work.persons.find(request.person_id)
    return RequestRow(
        id=request.id,
        kind=request.kind,
        person_id=request.person_id,
        name=person.name if person else "",
        received_on=request.received_on,
        due_on=due_on(request.received_on),
        answered_on=request.answered_on,
    )
