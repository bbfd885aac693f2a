"""Writes what was taken over: meetings, items, resolutions, assignments, old minutes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import numbering, richtext
from praeventionsrat.errors import UserError
from praeventionsrat.german import fold
from praeventionsrat.meetings.records import (
    AgendaItem,
    Assignment,
    AttachmentFields,
    ItemKind,
    ItemState,
    Meeting,
    MeetingFields,
    MeetingState,
    Resolution,
    Vote,
)
from praeventionsrat.meetings.tracking import AttachmentText, ProgressNoteFields
from praeventionsrat.meetings.usecases.meeting import create_meeting
from praeventionsrat.meetings.usecases.minutes import attach, give_assignment, minutes_of
from praeventionsrat.meetings.usecases.tracking import (
    follow_done,
    note_progress,
    track_assignment,
)
from praeventionsrat.meetings.usecases.voting import number_values
from praeventionsrat.office.ports import Work
from praeventionsrat.office.takeover import Entry, free_number, rank

REMARK = "Aus einer Liste übernommen."
OLD_MINUTES = "Niederschrift (übernommen)"


def take_over(work: Work, entries: Sequence[Entry], *, today: date) -> int:
    """Write every entry; returns how many. The caller's transaction makes it all or nothing."""
    for entry in sorted(entries, key=lambda e: (e.held_on, e.line)):
        meeting = _meeting(work, entry.committee_id, entry.held_on, entry.meeting_number)
        item_id = _item(work, meeting, entry)
        if entry.assignment is None:
            _resolve(work, meeting, item_id, entry)
        else:
            _assign(work, meeting, item_id, entry, today)
    return len(entries)


def _meeting(work: Work, committee_id: UUID, held_on: date, number: int) -> Meeting:
    """The meeting of that day; made where there is none, as one that was held and written up."""
    work.committees.get(committee_id)
    for known in work.meetings.where(committee_id=committee_id, held_on=held_on):
        if known.deleted_at is None:
            return known
    made = create_meeting(work, committee_id, MeetingFields(number=number, held_on=held_on))
    meeting = work.meetings.get(made)
    meeting.state = MeetingState.HELD
    minutes_of(work, made).issued_on = held_on
    return meeting


def _item(work: Work, meeting: Meeting, entry: Entry) -> UUID:
    listed = work.agenda_items.where(meeting_id=meeting.id)
    for item in listed:
        if fold(item.title) == fold(entry.item_title) and item.is_public == entry.is_public:
            return item.id
    used = {item.number for item in listed}
    free = next(str(n) for n in range(1, len(listed) + 2) if str(n) not in used)
    number = entry.item_number if entry.item_number not in used else ""
    item = AgendaItem(
        meeting_id=meeting.id,
        title=entry.item_title,
        is_public=entry.is_public,
        kind=ItemKind.RESOLUTION if entry.assignment is None else ItemKind.DISCUSSION,
        position=1 + max((i.position for i in listed), default=-1),
        number=number or free,
        state=ItemState.CALLED,
    )
    work.agenda_items.add(item)
    return item.id


def _resolve(work: Work, meeting: Meeting, item_id: UUID, entry: Entry) -> None:
    text = richtext.to_markdown(richtext.from_plain(entry.wording))
    yes, no, abstentions = entry.votes
    place = len(work.votes.where(agenda_item_id=item_id))
    vote = Vote(
        agenda_item_id=item_id,
        motion=text,
        yes=yes,
        no=no,
        abstentions=abstentions,
        remark=REMARK,
        position=place,
    )
    work.votes.add(vote)
    number = entry.number or numbering.next_number(
        work,
        numbering.RESOLUTION,
        number_values(work, meeting),
        taken=lambda n: bool(work.resolutions.where(number=n)),
    )
    made = Resolution(vote_id=vote.id, number=number, text=text, is_adopted=entry.adopted)
    work.resolutions.add(made)


def _assign(work: Work, meeting: Meeting, item_id: UUID, entry: Entry, today: date) -> None:
    assert entry.assignment is not None
    assert entry.tracking is not None
    if entry.number:
        made = Assignment.model_validate(
            entry.assignment,
            update={"number": entry.number, "meeting_id": meeting.id, "agenda_item_id": item_id},
        )
        work.assignments.add(made)
        given = made.id
        if made.done_on:
            follow_done(work, given, done_on=made.done_on)
    else:
        given = give_assignment(work, meeting.id, entry.assignment, item_id=item_id)
    if entry.note:
        note = ProgressNoteFields(noted_on=max(today, meeting.held_on), text=entry.note)
        note_progress(work, given, note, progress=entry.tracking.progress)
    track_assignment(work, given, entry.tracking)


@dataclass(frozen=True, slots=True)
class OldMinutes:
    """Minutes from before this program: a file, and what it is about."""

    file_name: str
    content: bytes
    text: str
    """What the file says; empty where it cannot be read (PDF)."""
    committee_id: UUID
    held_on: date
    number: int = 0


def keep_minutes(work: Work, files: Sequence[OldMinutes]) -> int:
    """Attach old minutes to the meetings of their days; returns how many."""
    last = max((m.held_on for m in work.meetings.all()), default=date.min)
    for file in sorted(files, key=lambda f: (not f.number, rank(f.held_on, last))):
        meeting = _meeting(work, file.committee_id, file.held_on, _free_number(work, file))
        title = f"{OLD_MINUTES} vom {file.held_on.day}.{file.held_on.month}.{file.held_on.year}"
        made = attach(
            work,
            meeting.id,
            AttachmentFields(title=title, is_public=False),
            file_name=file.file_name,
            content=file.content,
        )
        heading = f"{file.file_name} · {meeting.number}. Sitzung"
        words = AttachmentText(attachment_id=made, title=heading, text=file.text)
        work.attachment_texts.add(words)
    return len(files)


def _free_number(work: Work, file: OldMinutes) -> int:
    found = work.meetings.where(committee_id=file.committee_id)
    known = {m.held_on: m.number for m in found if m.deleted_at is None}
    if file.held_on in known:
        return known[file.held_on]
    try:
        return free_number(known, file.held_on, file.number)
    except UserError as err:
        raise UserError(f"„{file.file_name}“: {err}") from None
