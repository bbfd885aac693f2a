"""Stimmen Ihre Angaben noch?: forms go out, answers are compared with the record and taken over."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.consents import ACCESS_NEEDS, PURPOSES
from praeventionsrat.contacts.documents.job import FormOf
from praeventionsrat.contacts.form_fields import (
    Comparison,
    Difference,
    FormField,
    compare_reply,
    organization_fields,
    person_fields,
)
from praeventionsrat.contacts.form_spots import (
    Spot,
    main_post,
    spots_of_organization,
    spots_of_person,
)
from praeventionsrat.contacts.history import note_contact
from praeventionsrat.contacts.mailings import Mailing, MailingRecipient
from praeventionsrat.contacts.notes import ContactNoteFields, NoteKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.privacy import note_checked
from praeventionsrat.contacts.records import (
    Organization,
    OrganizationFields,
    Person,
    PersonFields,
    PostFields,
)
from praeventionsrat.contacts.sending import note_answer
from praeventionsrat.documents.reply_form import FormReply, is_signed
from praeventionsrat.errors import Invalid, UserError

ASKED = tuple(purpose for purpose in PURPOSES if purpose != ACCESS_NEEDS)
"""Consents a form asks for; needs of access are talked about, not ticked."""
LONGEST = 100_000
STRANGE = "Dieser Prüfbogen gehört zu keinem Versand in dieser Datei."
FORGED = "Die Kennung passt nicht; diesen Prüfbogen hat das Programm so nicht ausgegeben."
GONE = "Der Kontakt, zu dem dieser Prüfbogen gehört, wurde inzwischen gelöscht."


@dataclass(frozen=True, slots=True)
class Answer:
    """A form that came back, beside what is on record."""

    recipient_id: UUID
    mailing_id: UUID
    contact: tuple[str, UUID]
    """Kind and id of whose form it is."""
    name: str
    answered_before: date | None
    comparison: Comparison


def forms_for(
    work: Work, mailing_id: UUID, addressees: Iterable[Addressee], *, on: date
) -> tuple[str, tuple[FormOf, ...]]:
    """The secret of a mailing that is kept already, and a form for each of its recipients."""
    mailing = work.mailings.get(mailing_id)
    listed = work.mailing_recipients.where(mailing_id=mailing_id)
    known = {one.person_id or one.organization_id: one for one in listed}
    found = []
    for one in addressees:
        recipient = known.get(one.id)
        if recipient is not None and not one.is_restricted:
            fields, spots = _form(work, recipient, on)
            values = tuple(
                (field.name, spots[field.name].read()) for field in _known(fields, spots)
            )
            found.append(FormOf(f"{mailing_id}.{recipient.id}", one, fields, values))
    return mailing.secret, tuple(found)


def look_at_reply(work: Work, reply: FormReply, *, on: date) -> Answer:
    """Whose form it is and what differs; refuses forms of others and forged ones."""
    mailing, recipient = _addressed(work, reply)
    fields, spots = _form(work, recipient, on)
    current = {name: spot.read() for name, spot in spots.items()}
    kind, contact = _contact(work, recipient)
    return Answer(
        recipient_id=recipient.id,
        mailing_id=mailing.id,
        contact=(kind, contact.id),
        name=contact.name,
        answered_before=recipient.answered_on,
        comparison=compare_reply(current, reply, fields),
    )


def take_reply(
    work: Work,
    recipient_id: UUID,
    chosen: Sequence[Difference],
    *,
    on: date,
    beside: Sequence[str] = (),
) -> None:
    """Write the chosen differences; what needs a look, and words beside, become a note."""
    recipient = work.mailing_recipients.get(recipient_id)
    kind, contact = _contact(work, recipient)
    _, spots = _form(work, recipient, on)
    told = []
    for one in chosen:
        spot = spots.get(one.field.name)
        if spot is None or spot.write is None:
            told.append(one.sentence)
        else:
            spot.write(one.after)
    _check(work, contact, on)
    said = "\n".join([*told, *beside])
    if said:
        _note(work, recipient, f"Aus dem Prüfbogen:\n{said}", on)
    note_answer(work, recipient_id, on=on)
    note_checked(work, kind, contact.id, on=on)


def _known(fields: Iterable[FormField], spots: Mapping[str, Spot]) -> list[FormField]:
    return [field for field in fields if field.name in spots]


def _form(
    work: Work, recipient: MailingRecipient, on: date
) -> tuple[tuple[FormField, ...], Mapping[str, Spot]]:
    _, contact = _contact(work, recipient)
    if isinstance(contact, Person):
        return person_fields(ASKED), spots_of_person(work, contact, ASKED, on=on)
    return organization_fields(), spots_of_organization(work, contact)


def _contact(work: Work, recipient: MailingRecipient) -> tuple[str, Person | Organization]:
    found: Person | Organization | None = work.persons.find(recipient.person_id)
    kind = "person" if found else "organization"
    found = found or work.organizations.find(recipient.organization_id)
    if found is None or found.deleted_at is not None:
        raise UserError(GONE)
    return kind, found


def _addressed(work: Work, reply: FormReply) -> tuple[Mailing, MailingRecipient]:
    """Which mailing and recipient it belongs to, if we signed it."""
    parts = reply.token.split(".")
    try:
        mailing_id, recipient_id = UUID(parts[0]), UUID(parts[1])
    except (ValueError, IndexError):
        raise UserError(STRANGE) from None
    mailing, recipient = work.mailings.find(mailing_id), work.mailing_recipients.find(recipient_id)
    if mailing is None or recipient is None or recipient.mailing_id != mailing.id:
        raise UserError(STRANGE)
    if not is_signed(mailing.secret, reply):
        raise UserError(FORGED)
    return mailing, recipient


def _check(work: Work, contact: Person | Organization, on: date) -> None:
    """What came from outside is cleaned and measured like what is typed."""
    try:
        if isinstance(contact, Person):
            contact.sqlmodel_update(_checked(PersonFields, contact))
            post = main_post(work, contact, on)
            if post is not None:
                post.sqlmodel_update(_checked(PostFields, post))
        else:
            contact.sqlmodel_update(_checked(OrganizationFields, contact))
    except Invalid as err:
        raise UserError(" ".join(dict.fromkeys(err.fields.values()))) from None


def _checked(kind: type[Any], record: Any) -> dict[str, Any]:
    fields = kind.checked(**{name: getattr(record, name) for name in kind.model_fields})
    return dict(fields.model_dump())


def _note(work: Work, recipient: MailingRecipient, text: str, on: date) -> None:
    fields = ContactNoteFields(
        person_id=recipient.person_id,
        organization_id=recipient.organization_id,
        kind=NoteKind.MAIL,
        happened_on=on,
        text=text[:LONGEST],
        follow_up_on=on,
    )
    note_contact(work, fields)
