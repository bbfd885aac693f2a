"""Anmeldebogen: one fillable Word file for everybody, with the items that take registrations.

It is handed to anybody, so its token is no secret: the signature only tells that the file is ours,
for which day, and that no field was taken out or put in. Whoever sends it registers as by mail.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat.documents import reply_form
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.reply_form import FormReply, is_signed
from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.german import clock, day
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.registrations.columns import ReplyColumn
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow
from praeventionsrat.prevention_day.registrations.seats import free_in, given_away, has_times
from praeventionsrat.prevention_day.registrations.understanding import Reply, understand
from praeventionsrat.prevention_day.registrations.words import free_told, when_told
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told

SEAL = "Anmeldebogen"
SEATS, SLOT = "plaetze", "termin"
WHO = {
    ReplyColumn.NAME: "name",
    ReplyColumn.AFFILIATION: "einrichtung",
    ReplyColumn.EMAIL: "email",
    ReplyColumn.PHONE: "telefon",
    ReplyColumn.NEEDS: "bedarf",
}
MOST_TIMES = 40
REQUEST = (
    "Bitte klicken Sie in die Felder, tragen Sie ein, woran und mit wie vielen Personen Sie "
    "teilnehmen, speichern Sie die Datei und senden Sie sie zurück. Was Sie nicht besuchen, "
    "lassen Sie leer."
)
PRIVACY = (
    "Wir nutzen Ihre Angaben nur für diese Veranstaltung und löschen sie danach. Sie können Ihre "
    "Anmeldung jederzeit zurückziehen."
)
NOTHING = "Es gibt keinen Programmpunkt mit Anmeldung; öffnen Sie zuerst die Anmeldung für einen."
STRANGE = "Dieser Bogen gehört zu keinem Präventionstag in dieser Datei."
FORGED = "Dieser Bogen wurde verändert; die Felder sind nicht mehr die, die wir ausgegeben haben."
EMPTY = "In diesem Bogen ist nichts ausgefüllt: Bei keinem Programmpunkt steht, wie viele kommen."
GONE = "Zu einem Programmpunkt dieses Bogens gibt es keine Anmeldung mehr."


@dataclass(frozen=True, slots=True)
class FormPart:
    """One item with its fields."""

    heading: Annotated[str, "Programmpunkt"]
    about: Annotated[str, "wann, wo, wie viele Plätze"]
    seats_tag: Annotated[str, "Name des Feldes für die Personenzahl"]
    slot_tag: Annotated[str, "Name des Feldes für den Termin; leer: ohne Termine"]


@dataclass(frozen=True, kw_only=True)
class RegistrationForm(Sheet):
    """Everything the form says."""

    template: ClassVar[str] = "registration_form"

    subject: Annotated[str, "Überschrift"]
    when: Annotated[str, "Tage und Ort"]
    request: Annotated[str, "worum gebeten wird"]
    parts: tuple[FormPart, ...]
    return_sentence: Annotated[str, "wohin"]
    privacy: Annotated[str, "was mit den Angaben geschieht"]


@dataclass(frozen=True, slots=True)
class GivenForm:
    """The form with the token that knows it again."""

    sheet: RegistrationForm
    token: str


@dataclass(frozen=True, slots=True)
class ReadForm:
    """What a form says: registrations for one prevention day, and what was written beside."""

    event_id: UUID
    replies: tuple[Reply, ...]
    told: tuple[str, ...]
    """Sentences about what is worth a look."""


def gather(work: Work, event_id: UUID, head: Head) -> GivenForm:
    """Read what the form says."""
    event = work.prevention_days.get(event_id)
    items = _items(work, event_id)
    if not items:
        raise UserError(NOTHING)
    told = days_told([one.held_on for one in days_of(work, event_id)])
    to = f"an {head.email}" if head.email else "an die Geschäftsstelle"
    sheet = RegistrationForm(
        head=head,
        title=f"Anmeldung {event.title}"[:250],
        running_title="Anmeldebogen",
        subject=f"Anmeldung: {event.title}",
        when=", ".join(part for part in (told, event.place) if part),
        request=REQUEST,
        parts=tuple(_part(work, one) for one in items),
        return_sentence=f"Bitte senden Sie diese Datei {to}.",
        privacy=PRIVACY,
    )
    return GivenForm(sheet, reply_form.sign(SEAL, str(event_id), list(_names(items))))


def read_form(work: Work, reply: FormReply, name: str) -> ReadForm:
    """What a form that came back says; refuses what is none of ours."""
    event_id = _event(work, reply)
    if not is_signed(SEAL, reply):
        raise UserError(FORGED)
    who = {column: reply.fields.get(tag, "").strip() for column, tag in WHO.items()}
    items = {one.id: one for one in work.registrations.items(event_id)}
    replies: list[Reply] = []
    told = [f"{name}: neben den Feldern steht: {text}" for text in reply.beside]
    for line, (item_id, seats, slot) in enumerate(_said(reply), 1):
        if item_id not in items:
            told.append(f"{name}: {GONE}")
            continue
        columns = [*who, ReplyColumn.SEATS, ReplyColumn.SLOT]
        cells = [*who.values(), seats, slot]
        found = understand([(line, cells)], columns, list(items.values()), item_id)
        replies += found.replies
        told += [f"{name}: {one.reason}" for one in found.refused]
        told += [f"{name}: nicht verstanden: {one.doubt}" for one in found.replies if one.doubt]
    if not replies and not told:
        raise UserError(EMPTY)
    return ReadForm(event_id, tuple(replies), tuple(told))


def _items(work: Work, event_id: UUID) -> Sequence[ItemSeatsRow]:
    return [
        one
        for one in work.registrations.items(event_id)
        if one.needs_registration and one.state is not ProgrammeState.CANCELLED
    ]


def _event(work: Work, reply: FormReply) -> UUID:
    try:
        event_id = UUID(reply.token.partition(".")[0])
    except ValueError:
        raise UserError(STRANGE) from None
    event = work.prevention_days.find(event_id)
    if event is None or event.deleted_at is not None:
        raise UserError(STRANGE)
    return event_id


def _said(reply: FormReply) -> Iterator[tuple[UUID, str, str]]:
    """Item, number of people and wished time of every item that was filled in."""
    for tag, text in reply.fields.items():
        kind, _, key = tag.partition("_")
        slot = reply.fields.get(f"{SLOT}_{key}", "").strip()
        if kind == SEATS and (text.strip() or slot):
            yield UUID(hex=key), text.strip(), slot


def _names(items: Sequence[ItemSeatsRow]) -> Iterator[str]:
    yield from WHO.values()
    for one in items:
        yield f"{SEATS}_{one.id.hex}"
        if has_times(one.slots):
            yield f"{SLOT}_{one.id.hex}"


def _part(work: Work, one: ItemSeatsRow) -> FormPart:
    used = given_away(one.slots, work.registrations.given(one.id))
    timed = has_times(one.slots)
    if timed:
        free = [clock(slot.at) for slot in one.slots if free_in(slot, used) != 0]
        seats = f"freie Termine: {', '.join(free[:MOST_TIMES])}" if free else "voll; Warteliste"
    else:
        left = free_in(one.slots[0], used)
        seats = "voll; Warteliste" if left == 0 else free_told(left) if left is not None else ""
    about = " · ".join(part for part in (when_told(one), seats) if part)
    slot_tag = f"{SLOT}_{one.id.hex}" if timed else ""
    return FormPart(one.title, about or day(one.held_on), f"{SEATS}_{one.id.hex}", slot_tag)
