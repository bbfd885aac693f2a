"""Papers that were laid before a committee in public, and their consultations."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from praeventionsrat.documents.head import Head
from praeventionsrat.ids import uuid_from_text
from praeventionsrat.meetings.documents.paper_document import (
    PAPER,
    PaperSheet,
    StepLine,
    gather_public,
)
from praeventionsrat.meetings.papers import (
    KIND_NAMES,
    ROLE_NAMES,
    Consultation,
    ConsultationRole,
    Paper,
)
from praeventionsrat.meetings.usecases.consultations import steps_of
from praeventionsrat.office.oparl.files import Download, attached, file_object
from praeventionsrat.office.oparl.sittings import Sitting
from praeventionsrat.office.oparl.web import Object, Web, iso, stamp
from praeventionsrat.office.ports import Work


@dataclass(slots=True)
class Desk:
    """The papers that leave, with what they refer to."""

    papers: list[Paper]
    steps: dict[UUID, list[Consultation]]
    """Public consultations by paper."""
    items: Mapping[UUID, Sitting]
    """Announced public items."""
    downloads: list[Download] = field(default_factory=list)
    files: list[Object] = field(default_factory=list)

    def first_steps(self) -> dict[UUID, UUID]:
        """The first consultation at each item."""
        found: dict[UUID, UUID] = {}
        for steps in self.steps.values():
            for step in steps:
                if step.agenda_item_id is not None:
                    found.setdefault(step.agenda_item_id, step.id)
        return found


def desk(work: Work, sittings: Sequence[Sitting]) -> Desk:
    """Public papers that stand on an agenda that was sent."""
    items = {place.item.id: sitting for sitting in sittings for place in sitting.places}
    papers, steps = [], {}
    for paper in sorted(work.papers.all(), key=lambda p: p.number):
        own = [s for s in work.consultations.where(paper_id=paper.id) if s.is_public]
        if paper.is_public and any(step.agenda_item_id in items for step in own):
            papers.append(paper)
            steps[paper.id] = [s for s in own if _is_known(s, items)]
    return Desk(papers, steps, items)


def _is_known(step: Consultation, items: Collection[UUID]) -> bool:
    """A step on an item leaves with the item; one that is only planned may be told."""
    return step.agenda_item_id is None or step.agenda_item_id in items


def consultation(desk: Desk, step: Consultation, web: Web, meetings: Collection[UUID]) -> Object:
    """One step."""
    item = step.agenda_item_id
    sitting = desk.items.get(item) if item else None
    meeting = sitting.meeting.id if sitting else step.meeting_id
    return web.object(
        "Consultation",
        step.id,
        {
            "paper": web.id_of("Paper", step.paper_id),
            "agendaItem": web.id_of("AgendaItem", item) if item else None,
            "meeting": web.id_of("Meeting", meeting) if meeting in meetings else None,
            "organization": [web.id_of("Organization", step.committee_id)],
            "authoritative": step.role is ConsultationRole.DECISION,
            "role": ROLE_NAMES[step.role],
        },
    )


def paper_object(
    work: Work, desk: Desk, paper: Paper, web: Web, meetings: Collection[UUID], head: Head
) -> Object:
    """A paper with its document, its attachments and its way."""
    known = {p.id for p in desk.papers}
    before = paper.supersedes_id if paper.supersedes_id in known else None
    above = "relatedPaper" if paper.replaces else "superordinatedPaper"
    below = [p.id for p in desk.papers if p.supersedes_id == paper.id and not p.replaces]
    main, *others = [_main(work, desk, paper, web, head), *_attached(work, desk, paper, web)]
    return web.object(
        "Paper",
        paper.id,
        {
            "name": paper.subject,
            "reference": paper.number,
            "date": iso(paper.dated_on),
            "paperType": KIND_NAMES[paper.kind],
            above: [web.id_of("Paper", before)] if before else [],
            "subordinatedPaper": web.ids_of("Paper", below),
            "mainFile": main,
            "auxiliaryFile": others,
            "consultation": [consultation(desk, s, web, meetings) for s in desk.steps[paper.id]],
            "created": stamp(paper.created_at),
            "modified": stamp(paper.changed_at),
        },
    )


def _main(work: Work, desk: Desk, paper: Paper, web: Web, head: Head) -> Object:
    sheet = _told(work, desk, paper, gather_public(work, paper.id, head))
    key = uuid_from_text(f"oparl/paper/{paper.id}")
    name = attached(key, f"Vorlage {paper.number}.docx", b"").name
    download = Download(key, name, export=PAPER, data=sheet)
    return _keep(desk, paper, web, download, sheet.title)


def _told(work: Work, desk: Desk, paper: Paper, sheet: PaperSheet) -> PaperSheet:
    """The document without steps whose item is not out and results that are not told yet."""
    kept = {step.id for step in desk.steps[paper.id]}
    public = [step for step in steps_of(work, paper.id) if step.is_public]
    lines: list[StepLine] = []
    for step, line in zip(public, sheet.steps, strict=True):
        if step.id in kept:
            sitting = desk.items.get(step.item_id) if step.item_id else None
            is_told = sitting is not None and sitting.is_told
            result = sitting.say(line.result) if sitting and is_told else ""
            lines.append(replace(line, result=result))
    return replace(sheet, steps=tuple(lines))


def _attached(work: Work, desk: Desk, paper: Paper, web: Web) -> list[Object]:
    found = []
    for attachment in work.paper_attachments.where(paper_id=paper.id, is_public=True):
        if attachment.sha256:
            content = work.blobs.get(attachment.sha256).content
            download = attached(attachment.id, attachment.file_name, content)
            found.append(_keep(desk, paper, web, download, attachment.title))
    return found


def _keep(desk: Desk, paper: Paper, web: Web, download: Download, name: str) -> Object:
    made = file_object(web, download, name, {"paper": [web.id_of("Paper", paper.id)]})
    desk.downloads.append(download)
    desk.files.append(made)
    return made
