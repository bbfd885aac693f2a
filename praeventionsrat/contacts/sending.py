"""What went out to a list: kept with its recipients, and with what came back of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts import mailing_lists
from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.mailings import Mailing, MailingFields, MailingKind, MailingRecipient
from praeventionsrat.contacts.ports import Work
from praeventionsrat.errors import UserError

BY_MAIL = frozenset({MailingKind.MAIL, MailingKind.ADDRESSES})
NOBODY = "Auf diesem Verteiler steht niemand, den Sie so erreichen."


@dataclass(frozen=True, slots=True)
class MailingRow:
    """One line of what went out."""

    id: UUID
    list_id: UUID | None
    title: str
    kind: MailingKind
    sent_on: date | None
    answer_by: date | None
    recipients: int
    answered: int
    came_back: int

    @property
    def asks(self) -> bool:
        """Whether answers are waited for."""
        return self.kind is MailingKind.CHECK_UP or self.answer_by is not None

    @property
    def answers(self) -> str:
        """„12 von 40 haben geantwortet“; empty where nobody was asked."""
        if not self.asks:
            return ""
        verb = "hat" if self.answered == 1 else "haben"
        return f"{self.answered} von {self.recipients} {verb} geantwortet"


@dataclass(frozen=True, slots=True)
class SentRow:
    """One recipient of what went out."""

    id: UUID
    contact: tuple[str, UUID] | None
    """Kind and id of whom it went to."""
    name: str
    sent_to: str
    answered_on: date | None
    came_back_on: date | None


@dataclass(frozen=True, slots=True)
class MailingView:
    """Everything about one mailing."""

    row: MailingRow
    text: str
    list_name: str
    recipients: tuple[SentRow, ...]


def keep_mailing(
    work: Work, fields: MailingFields, list_id: UUID | None, to: Iterable[Addressee], *, on: date
) -> UUID:
    """Keep what goes out and to whom; the list remembers when it was last used."""
    sent = list(to)
    if not sent:
        raise UserError(NOBODY)
    mailing = Mailing.model_validate(fields, update={"list_id": list_id, "sent_on": on})
    work.mailings.add(mailing)
    work.mailing_recipients.add_all([_recipient(mailing, one) for one in sent])
    found = work.mailing_lists.find(list_id) if list_id else None
    if found is not None:
        found.last_used_on = on
    return mailing.id


def reached_by(kind: MailingKind, addressees: Iterable[Addressee]) -> Sequence[Addressee]:
    """Those a mailing of this kind can go to; a letter also reaches who shares it."""
    known = list(addressees)
    if kind is MailingKind.CHECK_UP:
        return [one for one in known if not one.is_restricted]
    if kind in BY_MAIL:
        return [one for one in known if not one.no_email]
    there = {one.id for one in known if not one.no_address}
    named = {one.letter_with for one in known if one.id in there}
    shared = {one.id for one in known if one.letter_with in there or one.id in named}
    return [one for one in known if one.id in there or (one.id in shared and not one.is_restricted)]


def mailing_rows(work: Work, list_id: UUID) -> Sequence[MailingRow]:
    """What went out to a list, the newest first."""
    found = work.mailings.where(list_id=list_id, deleted_at=None)
    rows = [_row(work, mailing) for mailing in found]
    return sorted(rows, key=lambda row: (row.sent_on or date.min, row.id), reverse=True)


def view_mailing(work: Work, mailing_id: UUID) -> MailingView:
    """One mailing with everybody it went to."""
    mailing = work.mailings.get(mailing_id)
    found = work.mailing_lists.find(mailing.list_id) if mailing.list_id else None
    recipients = work.mailing_recipients.where(mailing_id=mailing_id)
    rows = (_sent(one) for one in recipients)
    ordered = sorted(rows, key=lambda row: (german.sort_key(_family(row)), row.id))
    name = found.name if found else ""
    return MailingView(_row(work, mailing), mailing.text, name, tuple(ordered))


def note_answer(work: Work, recipient_id: UUID, *, on: date | None) -> None:
    """Somebody answered; None: not yet after all. Whoever answers was reached."""
    recipient = work.mailing_recipients.get(recipient_id)
    recipient.answered_on = on
    if on is not None:
        recipient.came_back_on = None


def note_return(work: Work, recipient_id: UUID, *, on: date | None) -> None:
    """It came back as undeliverable; None: it did not after all."""
    work.mailing_recipients.get(recipient_id).came_back_on = on


def list_of_silent(work: Work, mailing_id: UUID) -> UUID:
    """A new fixed list of those who did not answer, to be reminded."""
    mailing = work.mailings.get(mailing_id)
    silent = [
        Recipient(person_id=one.person_id, organization_id=one.organization_id)
        for one in work.mailing_recipients.where(mailing_id=mailing_id)
        if one.answered_on is None and (one.person_id or one.organization_id)
    ]
    if not silent:
        raise UserError("Es haben alle geantwortet.")
    known = dict.fromkeys(silent)
    return mailing_lists.list_of(work, f"Erinnerung: {mailing.title}", list(known))


def delete_mailing(work: Work, mailing_id: UUID, *, at: datetime) -> None:
    """Move what went out to the Papierkorb."""
    work.mailings.get(mailing_id).deleted_at = at


def _recipient(mailing: Mailing, one: Addressee) -> MailingRecipient:
    by_mail = mailing.kind in BY_MAIL
    return MailingRecipient(
        mailing_id=mailing.id,
        person_id=one.id if one.is_person else None,
        organization_id=None if one.is_person else one.id,
        name=one.name[:300],
        sent_to=(one.email if by_mail else "\n".join(one.address))[:1000],
    )


def _row(work: Work, mailing: Mailing) -> MailingRow:
    to = work.mailing_recipients.where(mailing_id=mailing.id)
    return MailingRow(
        id=mailing.id,
        list_id=mailing.list_id,
        title=mailing.title,
        kind=mailing.kind,
        sent_on=mailing.sent_on,
        answer_by=mailing.answer_by,
        recipients=len(to),
        answered=sum(one.answered_on is not None for one in to),
        came_back=sum(one.came_back_on is not None for one in to),
    )


def _family(row: SentRow) -> str:
    """Persons by family name, institutions by theirs."""
    is_person = row.contact is not None and row.contact[0] == "person"
    return row.name.split()[-1] if is_person and row.name else row.name


def _sent(one: MailingRecipient) -> SentRow:
    contact = ("person", one.person_id) if one.person_id else None
    if one.organization_id:
        contact = ("organization", one.organization_id)
    to = " · ".join(one.sent_to.splitlines())
    return SentRow(one.id, contact, one.name, to, one.answered_on, one.came_back_on)
