"""What is due by the Löschkonzept, and the step that comes next: archive, then deletion."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.german import count, day
from praeventionsrat.office.keeping.ports import Found
from praeventionsrat.office.keeping.presets import (
    CONSENT,
    CONTACT,
    FUNDING,
    LISTED,
    MAILING,
    NOTE,
    PAPER,
    REGISTRATION,
)
from praeventionsrat.office.keeping.registered import erase_registered, registered_due
from praeventionsrat.office.keeping.usecases import contacts_of
from praeventionsrat.office.ports import Work
from praeventionsrat.office.requests import open_requests
from praeventionsrat.office.retention import (
    ArchiveAnswer,
    ArchiveOffer,
    Erasure,
    RetentionRule,
)

REVIEW, REQUEST = "review", "request"
OFFER, WAIT, DELETE, LOOK = "offer", "wait", "delete", "look"
"""Steps: offer it to the archive, wait for the answer, delete it, look whether it is needed."""
NOT_YET = "Das ist dem Archiv noch nicht angeboten, oder die Antwort steht noch aus."
NOUNS = {
    NOTE: ("Kontaktnotiz", "Kontaktnotizen"),
    CONSENT: ("widerrufene Einwilligung", "widerrufene Einwilligungen"),
    MAILING: ("Serienversand", "Serienversände"),
    PAPER: ("Vorlage", "Vorlagen"),
    FUNDING: ("Förderantrag", "Förderanträge"),
    LISTED: ("Angebot", "Angebote"),
    REGISTRATION: (
        "Präventionstag mit Anmeldungen",
        "Präventionstage mit Anmeldungen",
    ),
}


@dataclass(frozen=True, slots=True)
class DueRow:
    """One thing whose time is over."""

    code: str
    """Of the rule, or ``review``, ``request``."""
    kind: str
    """Its table: „person“."""
    record_id: UUID
    title: str
    since: date
    why: str
    step: str


def due_rows(work: Work, *, today: date) -> Sequence[DueRow]:
    """Everything that is due, the oldest first."""
    found = [*_requests(work), *_reviews(work, today)]
    shown = {row.record_id for row in found}
    offers = {offer.record_id: offer for offer in work.archive_offers.all()}
    days = contacts_of(work).archive_days
    for rule in work.retention_rules.all():
        finder = FINDERS.get(rule.code)
        if rule.code == REGISTRATION:
            found += _registered(work, rule, today)
        if finder is None or rule.months is None:
            continue
        until = before(today, rule.months)
        for kind, record_id, title, since in finder(work, until):
            if record_id not in shown:
                step = _step(rule, offers.get(record_id), days, today)
                why = f"{rule.name}: {count(rule.months, 'Monat', 'Monate')} vorbei"
                found.append(DueRow(rule.code, kind, record_id, title, since, why, step))
    return sorted(found, key=lambda row: row.since)


def before(today: date, months: int) -> date:
    """The day so many months ago; at the end of a short month its last day."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))


def offer_to_archive(work: Work, row: DueRow, *, on: date) -> UUID:
    """Note that something was offered; until the answer it stays."""
    offer = ArchiveOffer(code=row.code, title=row.title, offered_on=on, record_id=row.record_id)
    work.archive_offers.add(offer)
    return offer.id


def note_answer(work: Work, offer_id: UUID, answer: ArchiveAnswer, *, on: date) -> None:
    """What the archive said."""
    offer = work.archive_offers.get(offer_id)
    offer.answer, offer.answered_on = answer, on


def delete_due(work: Work, rows: Sequence[DueRow], *, on: date) -> int:
    """Delete for good what is due; the log says how many of what, and why."""
    if any(row.step != DELETE or row.code not in NOUNS for row in rows):
        raise UserError(NOT_YET)
    rules = {rule.code: rule for rule in work.retention_rules.all()}
    for code in dict.fromkeys(row.code for row in rows):
        ours = [row for row in rows if row.code == code]
        for row in ours:
            _remove(work, row, on)
        what = count(len(ours), *NOUNS[code])
        reason = f"Aufbewahrung abgelaufen: {what} ({rules[code].name})"
        work.erasures.add(Erasure(contact_id=rules[code].id, erased_on=on, reason=reason))
    return len(rows)


def _remove(work: Work, row: DueRow, on: date) -> None:
    if row.code == REGISTRATION:  # the day itself stays, only who came to it goes
        erase_registered(work, row.record_id, on=on)
        return
    repositories: Mapping[str, Any] = {
        NOTE: work.contact_notes,
        CONSENT: work.consents,
        MAILING: work.mailings,
        PAPER: work.papers,
        FUNDING: work.funding_applications,
        LISTED: work.offers,
    }
    many = repositories[row.code]
    many.remove(many.get(row.record_id))
    for offer in work.archive_offers.where(record_id=row.record_id):
        offer.record_id = None


def _step(rule: RetentionRule, offer: ArchiveOffer | None, days: int, today: date) -> str:
    if rule.code == CONTACT:
        return LOOK
    if not rule.archive_first:
        return DELETE
    if offer is None:
        return OFFER
    timed_out = today >= offer.offered_on + timedelta(days=days)
    return DELETE if offer.answer is not None or timed_out else WAIT


def _reviews(work: Work, today: date) -> Iterator[DueRow]:
    for kind, record_id, title, since in work.overdue.reviews(today):
        why = f"Prüfung war für den {day(since)} vorgesehen"
        yield DueRow(REVIEW, kind, record_id, title, since, why, LOOK)


def _registered(work: Work, rule: RetentionRule, today: date) -> Iterator[DueRow]:
    for event_id, title, since in registered_due(work, rule.months, today):
        why = f"Angaben der Angemeldeten waren bis zum {day(since)} zu löschen"
        yield DueRow(REGISTRATION, "prevention_day", event_id, title, since, why, DELETE)


def _requests(work: Work) -> Iterator[DueRow]:
    for row in open_requests(work):
        if row.person_id is not None:
            why = f"zu beantworten bis {day(row.due_on)} (Art. 12 Abs. 3 DSGVO)"
            yield DueRow(REQUEST, "person", row.person_id, row.title, row.received_on, why, LOOK)


FINDERS: Mapping[str, Callable[[Work, date], Sequence[Found]]] = {
    CONTACT: lambda work, until: work.overdue.left(until),
    NOTE: lambda work, until: work.overdue.notes(until),
    CONSENT: lambda work, until: work.overdue.consents(until),
    MAILING: lambda work, until: work.overdue.mailings(until),
    PAPER: lambda work, until: work.overdue.papers(until),
    FUNDING: lambda work, until: work.overdue.applications(until),
    LISTED: lambda work, until: work.overdue.offers(until),
}
"""How what is due by a rule is found; rules without one are carried out elsewhere."""
