"""Documents of a prevention day: letters of authorities, receipts, clippings, proofs."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.blobs import refuse_large
from praeventionsrat.files import safe_name
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.records import EventAttachment, EventAttachmentFields


def attach_to_event(
    work: Work, event_id: UUID, fields: EventAttachmentFields, *, file_name: str, content: bytes
) -> UUID:
    """Keep a file with the event, or with what of it the fields name."""
    refuse_large(len(content), file_name)
    work.prevention_days.get(event_id)
    made = EventAttachment.model_validate(fields, update={"prevention_day_id": event_id})
    listed = work.event_attachments.where(prevention_day_id=event_id)
    made.position = 1 + max((one.position for one in listed), default=-1)
    made.file_name, made.sha256 = safe_name(file_name), work.blobs.put(content)
    work.event_attachments.add(made)
    return made.id


def name_attachment(work: Work, attachment_id: UUID, title: str) -> None:
    """Call a document something else."""
    one = work.event_attachments.get(attachment_id)
    one.title = EventAttachmentFields.checked(title=title).title


def detach_from_event(work: Work, attachment_id: UUID) -> None:
    """Take a document off the record."""
    work.event_attachments.remove(work.event_attachments.get(attachment_id))


def attachments_of(work: Work, **owner: UUID) -> Sequence[EventAttachment]:
    """The documents of a permit, a budget item …: ``attachments_of(work, permit_id=…)``."""
    return work.event_attachments.where(**owner)


def attachment_content(work: Work, attachment_id: UUID) -> bytes:
    """The bytes of a document."""
    sha256 = work.event_attachments.get(attachment_id).sha256
    return work.blobs.get(sha256).content if sha256 else b""
