"""Papers: number, write, replace, attach."""

from datetime import date, datetime
from uuid import UUID

from praeventionsrat import numbering, terms
from praeventionsrat.blobs import refuse_large
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.files import safe_name
from praeventionsrat.meetings.papers import (
    KIND_CODES,
    NUMBER,
    Consultation,
    ConsultationFields,
    Paper,
    PaperAttachment,
    PaperAttachmentFields,
    PaperFields,
)
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.consultations import add_consultation, is_done
from praeventionsrat.records import clean_line

ADDITION = numbering.ADDITION_FIELD


def create_paper(
    work: Work, fields: PaperFields, *, on: date, committee_id: UUID | None = None, number: str = ""
) -> UUID:
    """Put a paper on record under the next number, or under one it has already.

    A committee named at once is the first of its Beratungsfolge.
    """
    paper = Paper.model_validate(fields, update={"number": str(clean_line(number))})
    if paper.number:
        _refuse_taken(work, paper.number)
        paper.stem = paper.number + ADDITION
    else:
        _give_number(work, paper, number_values(work, fields, on, committee_id))
    paper.dated_on = fields.dated_on or on
    work.papers.add(paper)
    if committee_id:
        step = ConsultationFields(committee_id=committee_id, is_public=fields.is_public)
        add_consultation(work, paper.id, step)
    return paper.id


def number_values(
    work: Work, fields: PaperFields, on: date, committee_id: UUID | None
) -> dict[str, object]:
    """What the tokens of a number pattern stand for at a paper."""
    committee = work.committees.find(committee_id)
    return {
        **terms.number_words(work, fields.dated_on or on),
        "Gremium": committee.label if committee else "",
        "Art": KIND_CODES[fields.kind],
        "Teil": "Ö" if fields.is_public else "N",
    }


def edit_paper(work: Work, paper_id: UUID, fields: PaperFields, *, seen: int | None = None) -> None:
    """Replace what is typed about a paper; its number stays."""
    paper = work.papers.get(paper_id)
    paper.see(seen)
    if paper.is_public and not fields.is_public:
        _hide(work, paper)
    paper.sqlmodel_update(fields.model_dump())


def renumber_paper(work: Work, paper_id: UUID, number: str) -> None:
    """Give a paper another number, as it stands on a paper that was there before."""
    paper, number = work.papers.get(paper_id), str(clean_line(number))
    if number == paper.number:
        return
    if not number:
        raise Invalid({"number": "Bitte eine Nummer eintragen."})
    _refuse_taken(work, number)
    paper.number, paper.stem = number, number + ADDITION


def delete_paper(work: Work, paper_id: UUID, *, at: datetime) -> None:
    """Move a paper to the Papierkorb; its number stays taken."""
    work.papers.get(paper_id).deleted_at = at


def follow_paper(work: Work, paper_id: UUID, *, on: date, replaces: bool) -> UUID:
    """A new version („-02“) or an addition („-E1“) of a paper, under its number.

    A new version takes over the attachments and every step that is still to come; an addition
    goes the same way beside the paper.
    """
    old = work.papers.get(paper_id)
    values = {name: getattr(old, name) for name in PaperFields.model_fields}
    stem = old.stem or old.number + ADDITION
    new = Paper(**{**values, "dated_on": on}, stem=stem, supersedes_id=old.id)
    new.replaces = replaces
    new.number = _next_version(work, stem, replaces=replaces)
    if not replaces:
        new.facts = new.proposal = new.alternatives = new.costs = ""
    work.papers.add(new)
    for step in work.consultations.where(paper_id=old.id):
        if is_done(work, step):
            continue
        if replaces:
            step.paper_id = new.id
        else:
            _copy_step(work, step, new.id)
    if replaces:
        for attachment in work.paper_attachments.where(paper_id=old.id):
            copied = attachment.model_dump(exclude={"id", "revision", "paper_id"})
            work.paper_attachments.add(PaperAttachment(**copied, paper_id=new.id))
    return new.id


def attach_to_paper(
    work: Work, paper_id: UUID, fields: PaperAttachmentFields, *, file_name: str, content: bytes
) -> UUID:
    """Add a file to a paper."""
    refuse_large(len(content), file_name)
    listed = work.paper_attachments.where(paper_id=paper_id)
    attachment = PaperAttachment.model_validate(fields, update={"paper_id": paper_id})
    attachment.position = 1 + max((a.position for a in listed), default=-1)
    attachment.file_name, attachment.sha256 = safe_name(file_name), work.blobs.put(content)
    work.paper_attachments.add(attachment)
    return attachment.id


def edit_paper_attachment(work: Work, attachment_id: UUID, fields: PaperAttachmentFields) -> None:
    """Replace what is typed about an attachment."""
    work.paper_attachments.get(attachment_id).sqlmodel_update(fields.model_dump())


def detach_from_paper(work: Work, attachment_id: UUID) -> None:
    """Take an attachment off its paper."""
    work.paper_attachments.remove(work.paper_attachments.get(attachment_id))


def _give_number(work: Work, paper: Paper, values: dict[str, object]) -> None:
    paper.number = numbering.next_number(
        work, numbering.PAPER, values, taken=lambda n: bool(work.papers.where(number=n))
    )
    if len(paper.number) > NUMBER - len(ADDITION):
        raise UserError(f"Die Nummer „{paper.number}“ ist zu lang; kürzen Sie das Nummernmuster.")
    pattern = numbering.pattern_of(work, numbering.PAPER)
    paper.stem = numbering.stem(pattern, values, paper.number)


def _next_version(work: Work, stem: str, *, replaces: bool) -> str:
    place = 2 if replaces else 1
    while True:
        number = stem.replace(ADDITION, f"-{place:02}" if replaces else f"-E{place}", 1)
        if not work.papers.where(number=number):
            return number
        place += 1


def _copy_step(work: Work, step: Consultation, paper_id: UUID) -> None:
    values = step.model_dump(exclude={"id", "revision", "paper_id", "result"})
    work.consultations.add(Consultation(**values, paper_id=paper_id))


def _refuse_taken(work: Work, number: str) -> None:
    if work.papers.where(number=number):
        raise Invalid({"number": f"Die Nummer „{number}“ gibt es schon."})


def _hide(work: Work, paper: Paper) -> None:
    """A paper becomes non-public, and so does its course; not while it is on a public agenda."""
    for step in work.consultations.where(paper_id=paper.id):
        item = work.agenda_items.find(step.agenda_item_id)
        if item is not None and item.is_public:
            sentence = "Die Vorlage steht im öffentlichen Teil einer Tagesordnung."
            raise Invalid({"is_public": sentence})
        step.is_public = False
