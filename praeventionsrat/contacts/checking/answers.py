"""Forms of a check-up go out signed; answers are known again, compared and merged."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts import history, privacy, sending
from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.checking.book import Whose
from praeventionsrat.contacts.checking.on_record import fields_of, values_of, values_of_many
from praeventionsrat.contacts.checking.taking import take_over
from praeventionsrat.contacts.checking.withheld import read_by_others, without_private
from praeventionsrat.contacts.documents.job import FormOf
from praeventionsrat.contacts.form_fields import Comparison, FormField, compare_reply
from praeventionsrat.contacts.mailings import MailingRecipient
from praeventionsrat.contacts.notes import ContactNoteFields, NoteKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.documents.reply_form import FormReply, is_signed
from praeventionsrat.errors import UserError

STRANGE = "Dieser Prüfbogen gehört zu keinem Versand in dieser Datei."
FORGED = "Die Kennung passt nicht; diesen Prüfbogen hat das Programm so nicht ausgegeben."
GONE = "Dieser Kontakt wurde inzwischen gelöscht."


@dataclass(frozen=True, slots=True)
class Answer:
    """One form that came back, against what is on record."""

    recipient_id: UUID
    mailing_id: UUID
    contact: tuple[str, UUID]
    """Kind and id of whose form it is."""
    name: str
    comparison: Comparison
    answered_on: date | None
    """When she answered before; None: this is the first answer."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What shall be taken over of an answer."""

    answer: Answer
    values: Mapping[str, str]

    @property
    def left(self) -> tuple[str, ...]:
        """What is not taken over by itself: it goes to the Kontaktverlauf."""
        compared = self.answer.comparison
        by_hand = (d.sentence for d in compared.differences if d.field.by_hand)
        return (*by_hand, *compared.beside)


def forms_for(
    work: Work, mailing_id: UUID, to: Iterable[Addressee], on: date
) -> tuple[FormOf, ...]:
    """A form for everybody the mailing goes to, filled in as on record; see ``withheld``."""
    known = {
        one.person_id or one.organization_id: one
        for one in work.mailing_recipients.where(mailing_id=mailing_id)
    }
    receivers = list(to)
    whose = {one.id: _whose(known[one.id]) for one in receivers}
    values = values_of_many(work, list(whose.values()), on)
    shared = read_by_others(work, receivers)
    made: list[FormOf] = []
    asked: dict[bool, tuple[FormField, ...]] = {}
    for one in receivers:
        about = whose[one.id]
        kind = about.person_id is not None
        asked[kind] = asked.get(kind) or fields_of(work, about)  # the same for all of a kind
        token = f"{mailing_id}.{known[one.id].id}"
        said = without_private(values[about]) if one.id in shared else values[about]
        made.append(FormOf(token, one, asked[kind], tuple(said.items())))
    return tuple(made)


def recognise(work: Work, reply: FormReply, on: date) -> Answer:
    """Whose form it is, and what differs; refuses what we did not send."""
    recipient = _addressed(work, reply)
    whose = _whose(recipient)
    contact = (
        ("person", work.persons.find(whose.person_id))
        if whose.person_id
        else ("organization", work.organizations.find(whose.organization_id))
    )
    if contact[1] is None or contact[1].deleted_at is not None:
        raise UserError(GONE)
    return Answer(
        recipient.id,
        recipient.mailing_id,
        (contact[0], contact[1].id),
        contact[1].name,
        compare_reply(values_of(work, whose, on), reply, fields_of(work, whose)),
        recipient.answered_on,
    )


def merge_answers(work: Work, decisions: Sequence[Decision], *, on: date) -> int:
    """Take over what was decided, say who answered, keep what was written beside; how many."""
    for one in decisions:
        recipient = work.mailing_recipients.get(one.answer.recipient_id)
        take_over(work, _whose(recipient), one.values, on=on)
        privacy.note_checked(work, *one.answer.contact, on=on)
        sending.note_answer(work, recipient.id, on=on)
        if one.left:
            _note(work, recipient, one.left, on)
    return len(decisions)


def _note(work: Work, recipient: MailingRecipient, said: Sequence[str], on: date) -> None:
    title = work.mailings.get(recipient.mailing_id).title
    fields = ContactNoteFields(
        person_id=recipient.person_id,
        organization_id=recipient.organization_id,
        kind=NoteKind.LETTER,
        happened_on=on,
        text="\n".join([f"Antwort auf „{title}“:", *said]),
    )
    history.note_contact(work, fields)


def _whose(recipient: MailingRecipient) -> Whose:
    return Whose(recipient.person_id, recipient.organization_id)


def _addressed(work: Work, reply: FormReply) -> MailingRecipient:
    """The recipient whose form we signed."""
    parts = reply.token.split(".")
    try:
        mailing_id, recipient_id = UUID(parts[0]), UUID(parts[1])
    except (ValueError, IndexError):
        raise UserError(STRANGE) from None
    mailing = work.mailings.find(mailing_id)
    recipient = work.mailing_recipients.find(recipient_id)
    if mailing is None or recipient is None or recipient.mailing_id != mailing_id:
        raise UserError(STRANGE)
    if not is_signed(mailing.secret, reply):
        raise UserError(FORGED)
    if recipient.person_id is None and recipient.organization_id is None:
        raise UserError(GONE)
    return recipient
