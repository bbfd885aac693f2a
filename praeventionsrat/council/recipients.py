"""Who a list reaches on a day, why each of them, and who gets nothing and why not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from praeventionsrat.contacts import mail_addresses, mailing_lists
from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.lists import MailingListEntry, MailingListRule, MailingListRuleFields
from praeventionsrat.contacts.reach_ports import Contact, PostFacts
from praeventionsrat.council.list_rules import (
    CLOSED,
    Directory,
    Found,
    as_post,
    directory,
    found_by,
)
from praeventionsrat.council.list_words import rule_sentence
from praeventionsrat.council.ports import Work

EXEMPT, RESTRICTED = "ausgenommen", "Verarbeitung eingeschränkt"
BY_HAND, VACANT = "einzeln aufgenommen", "zurzeit nicht besetzt"


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """One line of the preview."""

    id: UUID
    """Of the person or institution, or of the entry that leads to one already there."""
    contact_id: UUID
    whom: Recipient
    is_person: bool
    name: str
    at: str
    """The institution and what she does there."""
    why: str
    left_out: str = ""
    """Why nothing goes there; empty: it does."""
    email: str = ""
    """Empty where no mail would arrive."""
    has_address: bool = True


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as a sentence."""

    id: UUID
    sentence: str
    fields: MailingListRuleFields


def rule_rows(work: Work, list_id: UUID) -> Sequence[RuleRow]:
    """The rules of a list in their order."""
    names = MailingListRuleFields.model_fields
    return [
        RuleRow(
            rule.id,
            rule_sentence(work, rule),
            MailingListRuleFields.model_construct(**{name: getattr(rule, name) for name in names}),
        )
        for rule in work.mailing_list_rules.where(list_id=list_id)
    ]


def recipients(work: Work, list_id: UUID, on: date) -> Sequence[RecipientRow]:
    """Everybody a list leads to, by name; those who get nothing at the end."""
    entries = work.mailing_list_entries.where(list_id=list_id)
    return _rows(work, entries, work.mailing_list_rules.where(list_id=list_id), on)


def found_by_rule(work: Work, rule: MailingListRuleFields, on: date) -> Sequence[RecipientRow]:
    """Whom a rule alone would find, while it is being made."""
    return _rows(work, (), (rule,), on)


def reached(rows: Iterable[RecipientRow]) -> Sequence[RecipientRow]:
    """Those who get something."""
    return [row for row in rows if not row.left_out]


def exempt(work: Work, list_id: UUID, row: RecipientRow, on: date) -> None:
    """Leave somebody out: off the list where she was named, else in spite of the rules."""
    mailing_lists.forget(work, list_id, row.whom)
    whom = _itself(row)
    mailing_lists.forget(work, list_id, whom)
    if any(one.contact_id == row.contact_id for one in recipients(work, list_id, on)):
        mailing_lists.leave_out(work, list_id, whom)


def readmit(work: Work, list_id: UUID, row: RecipientRow) -> None:
    """Take back that somebody was left out."""
    mailing_lists.forget(work, list_id, _itself(row))


def _itself(row: RecipientRow) -> Recipient:
    if row.is_person:
        return Recipient(person_id=row.contact_id)
    return Recipient(organization_id=row.contact_id)


def _rows(
    work: Work,
    entries: Sequence[MailingListEntry],
    rules: Iterable[MailingListRuleFields | MailingListRule],
    on: date,
) -> Sequence[RecipientRow]:
    book = directory(work, on)
    named = [entry for entry in entries if not entry.is_left_out]
    first: dict[UUID, Found] = {}
    doubles: list[tuple[UUID, Found]] = []
    for entry in named:
        for found in _named(book, entry):
            known = first.setdefault(found.contact.id, found)
            if known is not found:
                doubles.append((entry.id, replace(found, left_out=f"doppelt: schon {known.why}")))
    for rule in rules:
        for found in found_by(work, book, rule):
            known = first.setdefault(found.contact.id, found)
            if known is not found:
                first[found.contact.id] = _joined(known, found)
    exempted = {entry.person_id or entry.organization_id for entry in entries if entry.is_left_out}
    rows = [_row(book, key, _barred(one, exempted)) for key, one in (*first.items(), *doubles)]
    order = {one.contact.id: one.contact.order for one in first.values()}
    return sorted(rows, key=lambda row: (bool(row.left_out), order[row.contact_id], row.id))


def _named(book: Directory, entry: MailingListEntry) -> Iterator[Found]:
    if entry.post_id is not None:
        yield from _holder(book, entry.post_id)
        return
    person = book.persons.get(entry.person_id) if entry.person_id else None
    place = book.organizations.get(entry.organization_id) if entry.organization_id else None
    whom = Recipient(person_id=entry.person_id, organization_id=entry.organization_id)
    if person is not None:
        yield Found(whom, person, BY_HAND)
    elif place is not None:
        yield Found(whom, place, BY_HAND, _closed(place, book.on))


def _holder(book: Directory, post_id: UUID) -> Iterator[Found]:
    """Who holds a post; a vacant one still gets its letters."""
    post = book.by_id.get(post_id)
    place = book.organizations.get(post.organization_id) if post else None
    if post is None or place is None:
        return
    holds = post.person_id is not None and post.holds(book.on)
    person = book.persons.get(post.person_id) if holds and post.person_id else None
    why = as_post(post, place) if person else f"{as_post(post, place)}, {VACANT}"
    yield Found(Recipient(post_id=post_id), person or place, why, _closed(place, book.on))


def _closed(place: Contact, on: date) -> str:
    return CLOSED if place.closed_on is not None and place.closed_on <= on else ""


def _joined(known: Found, more: Found) -> Found:
    """Found twice: one way that is open is enough; both reasons are said."""
    if known.left_out and not more.left_out:
        return more
    if more.left_out or more.why in known.why:
        return known
    return replace(known, why=f"{known.why}; {more.why}")


def _barred(found: Found, exempted: set[UUID | None]) -> Found:
    contact = found.contact
    if contact.restricted_on is not None:
        return replace(found, left_out=RESTRICTED)
    if contact.id in exempted:
        return replace(found, left_out=EXEMPT)
    return found


def _row(book: Directory, key: UUID, found: Found) -> RecipientRow:
    contact, post = found.contact, _post(book, found)
    place = book.organizations.get(post.organization_id) if post else None
    of_post = post.email if post else ""
    is_named = found.whom.post_id is not None
    email = (of_post or contact.email) if is_named else (contact.email or of_post)
    parts = (place.label if place else "", post.role if post else "")
    by_place = place is not None and place.has_address
    return RecipientRow(
        id=key,
        contact_id=contact.id,
        whom=found.whom,
        is_person=contact.is_person,
        name=contact.name,
        at=" · ".join(part for part in parts if part) if contact.is_person else "",
        why=found.why,
        left_out=found.left_out,
        email="" if mail_addresses.fault(email) else email,
        has_address=contact.has_address or by_place,
    )


def _post(book: Directory, found: Found) -> PostFacts | None:
    """The post she is written to at, as letters choose it."""
    whom, contact = found.whom, found.contact
    if whom.post_id is not None:
        return book.by_id[whom.post_id]
    held = book.of_person.get(contact.id, [])
    there = [post for post in held if post.organization_id == whom.organization_id]
    seats = book.organizations
    reach = [p for p in held if p.organization_id in seats and seats[p.organization_id].has_address]
    return next(iter([*there, *reach, *held]), None)
