"""What is noted about the data of a contact: origin, purpose, review, consents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.consents import ACCESS_NEEDS, Consent, ConsentFields
from praeventionsrat.contacts.origin import OriginFields
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import long_day

REVOKED_EARLY = "Der Widerruf liegt vor der Einwilligung."
FUTURE = "Dieser Tag liegt in der Zukunft."


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One consent, as the tab shows it."""

    id: UUID
    purpose: str
    wording: str
    version: str
    given_on: date
    way: str
    revoked_on: date | None
    revoked_way: str
    holds: bool


def contact_of(work: Work, kind: str, record_id: UUID | None) -> Person | Organization | None:
    """A person or an institution; None where it has gone."""
    found = work.persons if kind == "person" else work.organizations
    return found.find(record_id)


def edit_origin(
    work: Work, kind: str, record_id: UUID, fields: OriginFields, *, seen: int | None = None
) -> None:
    """Replace what is noted about the data of a contact."""
    contact = work.persons.get(record_id) if kind == "person" else work.organizations.get(record_id)
    contact.see(seen)
    contact.sqlmodel_update(fields.model_dump())


def note_checked(work: Work, kind: str, record_id: UUID, *, on: date) -> None:
    """The data were found right today; the next look is due in a year."""
    contact = work.persons.get(record_id) if kind == "person" else work.organizations.get(record_id)
    contact.checked_on = on
    if contact.review_on is None or contact.review_on <= on:
        contact.review_on = _in_a_year(on)


def consents_of(work: Work, person_id: UUID, *, on: date) -> Sequence[ConsentRow]:
    """Every consent of a person, also the revoked ones, the newest first."""
    found = sorted(work.consents.where(person_id=person_id), key=lambda c: c.given_on, reverse=True)
    return [
        ConsentRow(
            id=c.id,
            purpose=c.purpose,
            wording=c.wording,
            version=c.version,
            given_on=c.given_on,
            way=c.way,
            revoked_on=c.revoked_on,
            revoked_way=c.revoked_way,
            holds=c.holds(on),
        )
        for c in found
    ]


def give_consent(work: Work, fields: ConsentFields, *, today: date) -> UUID:
    """Keep a consent; an older one for the same purpose stays as it was."""
    if fields.given_on > today:
        raise Invalid({"given_on": FUTURE})
    work.persons.get(fields.person_id)
    consent = Consent.model_validate(fields)
    work.consents.add(consent)
    return consent.id


def revoke_consent(work: Work, consent_id: UUID, *, on: date, way: str = "") -> None:
    """From this day nobody relies on it; needs of access are forgotten with their consent."""
    consent = work.consents.get(consent_id)
    if consent.revoked_on is not None:
        raise UserError(f"Diese Einwilligung wurde am {long_day(consent.revoked_on)} widerrufen.")
    if on < consent.given_on:
        raise Invalid({"revoked_on": REVOKED_EARLY})
    consent.revoked_on, consent.revoked_way = on, way
    others = work.consents.where(person_id=consent.person_id, purpose=consent.purpose)
    if consent.purpose == ACCESS_NEEDS and not any(c.holds(on) for c in others):
        work.persons.get(consent.person_id).access_needs = ""


def last_wording(work: Work, purpose: str) -> tuple[str, str]:
    """Wording and version that were used last for a purpose; empty where there are none."""
    found = sorted(work.consents.where(purpose=purpose), key=lambda c: (c.given_on, c.id))
    return (found[-1].wording, found[-1].version) if found else ("", "")


def _in_a_year(day: date) -> date:
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return day.replace(year=day.year + 1, day=last)
