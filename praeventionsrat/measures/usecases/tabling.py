"""A report goes to a meeting: a Vorlage with the document, and an item on its agenda."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.measures.ports import Work
from praeventionsrat.meetings.papers import (
    ConsultationFields,
    ConsultationRole,
    PaperAttachmentFields,
    PaperFields,
    PaperKind,
)
from praeventionsrat.meetings.usecases.consultations import add_consultation, put_on_agenda
from praeventionsrat.meetings.usecases.papers import attach_to_paper, create_paper

GONE = "Bitte wählen Sie eine Sitzung, die noch stattfindet."


@dataclass(frozen=True, slots=True)
class TabledFile:
    """The document that is handed to the members."""

    title: str
    name: str
    content: bytes


def give_to_meeting(
    work: Work, meeting_id: UUID, file: TabledFile, *, on: date, text: str = ""
) -> UUID:
    """Make a Vorlage of kind Bericht with a document, and put it on an agenda; the paper's id.

    Args:
        work: The transaction.
        meeting_id: The meeting it is reported to.
        file: What is reported.
        on: The day of the paper.
        text: Sachverhalt, rich text.
    """
    meeting = work.meetings.find(meeting_id)
    if meeting is None or meeting.deleted_at is not None:
        raise UserError(GONE)
    fields = PaperFields.checked(
        subject=file.title,
        kind=PaperKind.REPORT,
        dated_on=on,
        facts=text,
    )
    paper_id = create_paper(work, fields, on=on)
    attachment = PaperAttachmentFields.checked(title=file.title)
    attach_to_paper(work, paper_id, attachment, file_name=file.name, content=file.content)
    step = ConsultationFields(
        committee_id=meeting.committee_id,
        meeting_id=meeting_id,
        role=ConsultationRole.ACKNOWLEDGEMENT,
    )
    put_on_agenda(work, add_consultation(work, paper_id, step))
    return paper_id


def give_monitoring(
    work: Work, report_id: UUID, meeting_id: UUID, file: TabledFile, *, on: date
) -> UUID:
    """Give a Monitoringbericht to a meeting, and keep with it to which."""
    report = work.monitoring_reports.get(report_id)
    paper_id = give_to_meeting(work, meeting_id, file, on=on, text=report.introduction)
    report.meeting_id = meeting_id
    return paper_id
