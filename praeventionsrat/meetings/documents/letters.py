"""Einladungsbriefe: the invitation once for each recipient, with address and salutation."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from praeventionsrat.contacts.letters import address_lines, letter_organization, salutation
from praeventionsrat.contacts.records import Person
from praeventionsrat.council.usecases import members_on
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.documents import common, invitation
from praeventionsrat.meetings.documents.invitation import InvitationSheet
from praeventionsrat.meetings.invitees import Extent, Invitee
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, Attachment, InvitationForm, Meeting

NOBODY = "Bitte tragen Sie zuerst ein, wer eingeladen wird (Empfänger und Antworten)."


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter, and what its file is called when it stands alone."""

    name: str
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Letters:
    """All letters of a mailing."""

    title: str
    letters: tuple[Letter, ...]


def gather(work: Work, meeting_id: UUID, head: Head) -> Letters:
    """Read the letters to everybody on the list."""
    return gather_for(work, meeting_id, head, work.invitees.where(meeting_id=meeting_id))


def gather_post(work: Work, meeting_id: UUID, head: Head) -> Letters:
    """Read the letters to those whose invitation goes by post or by hand."""
    invited = work.invitees.where(meeting_id=meeting_id)
    chosen = [i for i in invited if i.channel is not InvitationForm.EMAIL]
    return gather_for(work, meeting_id, head, chosen)


def gather_for(work: Work, meeting_id: UUID, head: Head, invited: Iterable[Invitee]) -> Letters:
    """Read the letters to these."""
    sheets = {extent: sheet_for(work, meeting_id, head, extent) for extent in Extent}
    meeting = work.meetings.get(meeting_id)
    letters = tuple(_letter(work, meeting, one, sheets[one.extent]) for one in invited)
    if not letters:
        raise UserError(NOBODY)
    return Letters(sheets[Extent.ALL].title, letters)


def sheet_for(work: Work, meeting_id: UUID, head: Head, extent: Extent) -> InvitationSheet:
    """The invitation as somebody reads it who gets these papers."""
    sheet = invitation.gather(work, meeting_id, head)
    if extent is Extent.ALL:
        return sheet
    parts = tuple(
        replace(part, title="") for part in sheet.parts if part.title != common.NONPUBLIC_PART
    )
    attached = attachments_for(work, meeting_id, extent)
    titles = " · ".join(f"{place} {attachment.title}" for place, attachment in attached)
    return replace(sheet, parts=parts, attachments=titles)


def attachments_for(
    work: Work, meeting_id: UUID, extent: Extent
) -> tuple[tuple[int, Attachment], ...]:
    """The attachments of the invitation somebody may see, numbered the same for everybody."""
    listed = work.attachments.where(meeting_id=meeting_id, in_invitation=True)
    items = {i.id: i for i in work.agenda_items.where(meeting_id=meeting_id)}
    return tuple(
        (place, attachment)
        for place, attachment in enumerate(listed, 1)
        if extent is Extent.ALL or _is_public(attachment, items)
    )


LETTERS = Export(
    "letters",
    "Einladungsbriefe (Word)",
    ".docx",
    gather,
    "praeventionsrat.meetings.documents.letters_word:render",
    description="Ein Brief je Person mit Anschrift und Anrede, alle in einer Datei.",
    is_long=True,
)


def _is_public(attachment: Attachment, items: dict[UUID, AgendaItem]) -> bool:
    item = items.get(attachment.agenda_item_id) if attachment.agenda_item_id else None
    return attachment.is_public and (item is None or item.is_public)


def _letter(work: Work, meeting: Meeting, invitee: Invitee, sheet: InvitationSheet) -> Letter:
    person = work.persons.get(invitee.person_id)
    seats = members_on(work, meeting.committee_id, meeting.held_on)
    sender = next((s.organization_id for s in seats if s.person_id == person.id), None)
    organization = letter_organization(work, person.id, sender)
    member = work.persons.find(invitee.in_place_of_id)
    sentences = sheet.sentences + ((_in_place_of(member),) if member else ())
    return Letter(
        f"Einladung {person.sort_name}".strip(),
        replace(
            sheet,
            recipients=address_lines(person, organization),
            greeting=salutation(person),
            sentences=sentences,
        ),
    )


def _in_place_of(member: Person) -> str:
    return f"Sie werden in Vertretung für {member.full_name} eingeladen."
