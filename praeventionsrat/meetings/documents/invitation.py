"""Einladung mit Tagesordnung as a Word letter (DIN 5008)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.agenda import Place
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.common import Ground
from praeventionsrat.meetings.notice import notice
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import REPEAT_WORDS, repeat_sentence
from praeventionsrat.meetings.records import AgendaItem, ItemState, Meeting
from praeventionsrat.meetings.usecases.consultations import paper_numbers

USUAL = "zu der oben genannten Sitzung lade ich Sie herzlich ein auf"


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item as the invitation prints it."""

    level: Annotated[int, "1 Hauptpunkt, 2 Unterpunkt"]
    number: Annotated[str, "Nummer"]
    title: Annotated[str, "Titel mit Zusatz"]
    paper: Annotated[str, "Vorlage"]


@dataclass(frozen=True, slots=True)
class AgendaPart:
    """The public or the non-public part."""

    title: Annotated[str, "Überschrift des Teils, leer bei nur einem"]
    about: Annotated[str, "Beschreibung der Tabelle"]
    lines: tuple[AgendaLine, ...]


@dataclass(frozen=True, kw_only=True)
class InvitationSheet(Sheet):
    """Everything the letter says."""

    template: ClassVar[str] = "invitation"

    sender_line: Annotated[str, "Absender über der Anschrift"]
    recipients: tuple[str, ...]
    information: tuple[str, ...]
    subject: Annotated[str, "Betreff"]
    greeting: Annotated[str, "Anrede"]
    text: Annotated[Rich, "Einladungstext"]
    day_and_time: Annotated[str, "Tag und Uhrzeit"]
    place: Annotated[str, "Ort mit Hinweisen zum Zugang"]
    sentences: tuple[str, ...]
    parts: tuple[AgendaPart, ...]
    reply_sentence: Annotated[str, "Bitte um Rückmeldung"]
    signer: Annotated[str, "Name der Leitung"]
    signer_role: Annotated[str, "Funktion der Leitung"]
    attachments: Annotated[str, "Anlagen"]


def gather(work: Work, meeting_id: UUID, head: Head) -> InvitationSheet:
    """Read what the letter says."""
    base = common.ground(work, meeting_id)
    meeting = base.meeting
    items = work.agenda_items.where(meeting_id=meeting_id)
    name = f"Einladung zur {base.of_session}"
    attached = work.attachments.where(meeting_id=meeting_id, in_invitation=True)
    return InvitationSheet(
        head=head,
        title=name,
        running_title=f"Einladung zur {meeting.number}. Sitzung",
        foot_note=common.joined(common.address_line(head), head.website, by=" · "),
        sender_line=common.address_line(head),
        recipients=_recipients(base),
        information=_information(base, head),
        subject=name,
        greeting="Sehr geehrte Damen und Herren,",
        text=Rich(meeting.invitation_text or USUAL),
        day_and_time=day_and_time(meeting, items),
        place=_place(meeting),
        sentences=_sentences(base),
        parts=parts(agenda.places(items, papers=paper_numbers(work, items))),
        reply_sentence=_reply(meeting),
        signer=base.chair.name if base.chair else "",
        signer_role=_role(base),
        attachments=common.numbered_titles(attached),
    )


INVITATION = Export(
    "invitation",
    "Einladung (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    description="Brief an die Mitglieder mit der ganzen Tagesordnung.",
)


def _recipients(base: Ground) -> tuple[str, ...]:
    typed = base.meeting.invitation_recipients
    if typed.startswith("An "):
        return (typed,)
    members = f"An die Mitglieder {base.committee.of_committee}"
    return (members, f"(Verteiler: {typed})") if typed else (members,)


def _information(base: Ground, head: Head) -> tuple[str, ...]:
    day = german.long_day(base.meeting.invited_on or head.today)
    lines = (
        ("Aktenzeichen: ", base.meeting.reference),
        ("Auskunft: ", base.keeper.name if base.keeper else ""),
        ("Telefon: ", head.phone),
        ("E-Mail: ", head.email),
        ("", common.joined(head.city, day)),
    )
    return tuple(label + text for label, text in lines if text)


def day_and_time(meeting: Meeting, items: Sequence[AgendaItem]) -> str:
    """„Dienstag, 17. März 2026, 16:00 Uhr (voraussichtliches Ende 18:00 Uhr)“."""
    day = common.joined(german.full_day(meeting.held_on), german.oclock(meeting.planned_start))
    end = meeting.planned_end or agenda.planned_end(items, meeting.planned_start)
    return f"{day} (voraussichtliches Ende {german.oclock(end)})" if end else day


def _place(meeting: Meeting) -> str:
    note = meeting.access_note
    return f"{meeting.place} ({note})" if meeting.place and note else meeting.place or note


def _sentences(base: Ground) -> tuple[str, ...]:
    given, reason = notice(base.meeting, base.rules), base.meeting.urgency_reason
    said = []
    if base.repeated_on and REPEAT_WORDS not in base.meeting.invitation_text:
        said.append(repeat_sentence(base.repeated_on))
    if reason and (given is None or not given.kept):
        reason = reason.rstrip(".")
        said.append(f"Die Ladungsfrist wurde wegen Eilbedürftigkeit verkürzt: {reason}.")
    return tuple(said)


def parts(places: Sequence[Place]) -> tuple[AgendaPart, ...]:
    """Both parts of the agenda that have items; a single public part needs no title."""
    public = tuple(_line(p) for p in places if p.item.is_public)
    other = tuple(_line(p) for p in places if not p.item.is_public)
    found = (
        AgendaPart(common.PUBLIC_PART if other else "", "Tagesordnung", public),
        AgendaPart(common.NONPUBLIC_PART, "Tagesordnung, nichtöffentlicher Teil", other),
    )
    return tuple(part for part in found if part.lines)


def _line(place: Place) -> AgendaLine:
    item = place.item
    paper = place.paper + ("" if item.is_public or not place.paper else " (N)")
    return AgendaLine(place.level, place.number, long_title(item), paper)


def long_title(item: AgendaItem) -> str:
    """The title with its note and what has become of it."""
    marks = [item.invitation_note] if item.invitation_note else []
    marks += ["Nachtrag"] if item.is_supplement else []
    marks += ["abgesetzt"] if item.state is ItemState.WITHDRAWN else []
    return item.title + "".join(f" ({mark})" for mark in marks)


def _reply(meeting: Meeting) -> str:
    if meeting.reply_by is None:
        return ""
    return (
        f"Bitte teilen Sie bis zum {german.long_day(meeting.reply_by)} mit, "
        "ob Sie teilnehmen oder sich vertreten lassen."
    )


def _role(base: Ground) -> str:
    if base.chair is None:
        return ""
    role = f"{common.chair_role(base, base.chair)} {base.committee.of_committee}"
    return common.joined(base.chair.post_title, role)
