"""Minutes as a whole, assignments from their sentences, attachments."""

import re
from datetime import date, datetime
from uuid import UUID

from praeventionsrat import numbering
from praeventionsrat.blobs import refuse_large
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    Assignment,
    AssignmentFields,
    Attachment,
    AttachmentFields,
    Meeting,
    Minutes,
    MinutesFields,
)
from praeventionsrat.meetings.usecases.rules import forget_rules, keep_rules, rules_of
from praeventionsrat.meetings.usecases.tracking import follow_done
from praeventionsrat.meetings.usecases.voting import check_item, number_values
from praeventionsrat.records import clean_line


def minutes_of(work: Work, meeting_id: UUID) -> Minutes:
    """The minutes of a meeting, begun when nobody has done so yet."""
    found = work.minutes.where(meeting_id=meeting_id)
    if found:
        return found[0]
    kind = rules_of(work, work.meetings.get(meeting_id)).minutes_kind
    minutes = Minutes(meeting_id=meeting_id, kind=kind)
    work.minutes.add(minutes)
    return minutes


def edit_minutes(
    work: Work, meeting_id: UUID, fields: MinutesFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about the minutes as a whole."""
    minutes, meeting = minutes_of(work, meeting_id), work.meetings.get(meeting_id)
    minutes.see(seen)
    if fields.issued_on and fields.issued_on < meeting.held_on:
        raise Invalid(
            {"issued_on": "Die Niederschrift kann nicht vor der Sitzung ausgefertigt sein."}
        )
    minutes.sqlmodel_update(fields.model_dump())
    if minutes.issued_on:
        keep_rules(work, meeting)
    else:
        forget_rules(work, meeting)


def give_assignment(
    work: Work, meeting_id: UUID, fields: AssignmentFields, *, item_id: UUID | None = None
) -> UUID:
    """Make an assignment from a sentence of the minutes; it gets the next number."""
    meeting = work.meetings.get(meeting_id)
    _check_due(fields, meeting)
    check_item(work, meeting_id, item_id)
    number = numbering.next_number(
        work,
        numbering.ASSIGNMENT,
        number_values(work, meeting, numbering.ASSIGNMENT),
        taken=lambda n: bool(work.assignments.where(number=n)),
    )
    assignment = Assignment.model_validate(
        fields, update={"number": number, "meeting_id": meeting_id, "agenda_item_id": item_id}
    )
    work.assignments.add(assignment)
    if fields.done_on:
        follow_done(work, assignment.id, done_on=fields.done_on)
    return assignment.id


def edit_assignment(
    work: Work, assignment_id: UUID, fields: AssignmentFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about an assignment."""
    assignment = work.assignments.get(assignment_id)
    assignment.see(seen)
    _check_due(fields, work.meetings.get(assignment.meeting_id))
    if fields.done_on != assignment.done_on:
        follow_done(work, assignment_id, done_on=fields.done_on)
    assignment.sqlmodel_update(fields.model_dump())


def finish_assignment(work: Work, assignment_id: UUID, *, on: date | None) -> None:
    """Note that an assignment is done on a day, or open again (None)."""
    work.assignments.get(assignment_id).done_on = on
    follow_done(work, assignment_id, done_on=on)


def delete_assignment(work: Work, assignment_id: UUID, *, at: datetime) -> None:
    """Move an assignment to the Papierkorb; its number stays taken."""
    work.assignments.get(assignment_id).deleted_at = at


def attach(
    work: Work,
    meeting_id: UUID,
    fields: AttachmentFields,
    *,
    file_name: str = "",
    content: bytes | None = None,
) -> UUID:
    """Add an attachment to a meeting, with its file or as a title alone."""
    check_item(work, meeting_id, fields.agenda_item_id)
    listed = work.attachments.where(meeting_id=meeting_id)
    attachment = Attachment.model_validate(fields, update={"meeting_id": meeting_id})
    attachment.position = 1 + max((a.position for a in listed), default=-1)
    if content is not None:
        refuse_large(len(content), file_name)
        attachment.file_name, attachment.sha256 = _bare(file_name), work.blobs.put(content)
    work.attachments.add(attachment)
    return attachment.id


def edit_attachment(work: Work, attachment_id: UUID, fields: AttachmentFields) -> None:
    """Replace what is typed about an attachment."""
    attachment = work.attachments.get(attachment_id)
    check_item(work, attachment.meeting_id, fields.agenda_item_id)
    attachment.sqlmodel_update(fields.model_dump())


def detach(work: Work, attachment_id: UUID) -> None:
    """Take an attachment off the meeting."""
    work.attachments.remove(work.attachments.get(attachment_id))


def _check_due(fields: AssignmentFields, meeting: Meeting) -> None:
    if fields.due_on and fields.due_on < meeting.held_on:
        raise Invalid({"due_on": "Die Frist liegt vor der Sitzung."})


def _bare(file_name: str) -> str:
    """The name without folders, as short as every file system wants it, ending kept."""
    name = re.split(r"[/\\]", str(clean_line(file_name)))[-1]
    stem, dot, ending = name.rpartition(".")
    return name if len(name) <= 255 else f"{stem[: 254 - len(ending)]}{dot}{ending}"[-255:]
