"""What is due by the Löschkonzept, and the step that comes next: archive, then deletion."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.german import count, day
from praeventionsrat.office.keeping.presets import CONSENT, CONTACT, MAILING, NOTE, PAPER
from praeventionsrat.office.keeping.usecases import contacts_of
from praeventionsrat.office.ports import Work
from praeventionsrat.office.retention import (
    ArchiveAnswer,
    ArchiveOffer,
    Erasure,
    RetentionRule,
)

REVIEW = "review"
OFFER, WAIT, DELETE, LOOK = "offer", "wait", "delete", "look"
"""Steps: offer it to the archive, wait for the answer, delete it, look whether it is needed."""
NOT_YET = "Das ist dem Archiv noch nicht angeboten, oder die Antwort steht noch aus."
NOUNS = {
    NOTE: ("Kontaktnotiz", "Kontaktnotizen"),
    CONSENT: ("widerrufene Einwilligung", "widerrufene Einwilligungen"),
    MAILING: ("Serienversand", "Serienversände"),
    PAPER: ("Vorlage", "Vorlagen"),
}


@dataclass(frozen=True, slots=True)
class DueRow:
    """One thing whose time is over."""

    code: str
    """Of the rule, or ``review``."""
    kind: str
    """Its table: „person“."""
    record_id: UUID
    title: str
    since: date
    why: str
    step: str


def due_rows(work: Work, *, today: date) -> Sequence[DueRow]:
    """Everything that is due, the oldest first."""
    found = list(_reviews(work, today))
    shown = {row.record_id for row in found}
    offers = {offer.record_id: offer for offer in work.archive_offers.all()}
    days = contacts_of(work).archive_days
    for rule in work.retention_rules.all():
        finder = FINDERS.get(rule.code)
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
            _remove(work, row)
        what = count(len(ours), *NOUNS[code])
        reason = f"Aufbewahrung abgelaufen: {what} ({rules[code].name})"
        work.erasures.add(Erasure(contact_id=rules[code].id, erased_on=on, reason=reason))
    return len(rows)


def _remove(work: Work, row: DueRow) -> None:
    repositories: Mapping[str, Any] = {
        NOTE: work.contact_notes,
        CONSENT: work.consents,
        MAILING: work.mailings,
        PAPER: work.papers,
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


Found = tuple[str, UUID, str, date]


def _reviews(work: Work, today: date) -> Iterator[DueRow]:
    people: Iterable[tuple[str, Any]] = (
        *(("person", one) for one in work.persons.all()),
        *(("organization", one) for one in work.organizations.all()),
    )
    for kind, one in people:
        if one.review_on is not None and one.review_on <= today:
            why = f"Prüfung war für den {day(one.review_on)} vorgesehen"
            yield DueRow(REVIEW, kind, one.id, one.name, one.review_on, why, LOOK)


def _left(work: Work, until: date) -> Iterator[Found]:
    """Persons who held posts or seats, all of which ended."""
    ends: dict[UUID, list[date | None]] = {}
    for post in work.posts.all():
        if post.person_id is not None:
            ends.setdefault(post.person_id, []).append(post.ends_on)
    for seat in work.memberships.all():
        ends.setdefault(seat.person_id, []).append(seat.ends_on)
    for person in work.persons.all():
        over = [end for end in ends.get(person.id, ()) if end is not None]
        if over and len(over) == len(ends[person.id]) and max(over) <= until:
            yield "person", person.id, person.name, max(over)


def _notes(work: Work, until: date) -> Iterator[Found]:
    for note in work.contact_notes.all():
        open_ = note.follow_up_on is not None and note.followed_up_on is None
        if note.happened_on <= until and not open_:
            title = f"Kontaktnotiz vom {day(note.happened_on)}"
            yield "contact_note", note.id, title, note.happened_on


def _consents(work: Work, until: date) -> Iterator[Found]:
    for consent in work.consents.all():
        if consent.revoked_on is not None and consent.revoked_on <= until:
            yield "consent", consent.id, f"Einwilligung „{consent.purpose}“", consent.revoked_on


def _mailings(work: Work, until: date) -> Iterator[Found]:
    for mailing in work.mailings.all():
        if mailing.sent_on is not None and mailing.sent_on <= until:
            yield "mailing", mailing.id, mailing.title, mailing.sent_on


def _papers(work: Work, until: date) -> Iterator[Found]:
    for paper in work.papers.all():
        if paper.dated_on is not None and paper.dated_on <= until:
            yield "paper", paper.id, f"{paper.number} {paper.subject}".strip(), paper.dated_on


FINDERS: Mapping[str, Callable[[Work, date], Iterator[Found]]] = {
    CONTACT: _left,
    NOTE: _notes,
    CONSENT: _consents,
    MAILING: _mailings,
    PAPER: _papers,
}
"""How what is due by a rule is found; rules without one are carried out elsewhere."""
