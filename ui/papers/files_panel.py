"""The tab Anlagen of a paper: files that go with it."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.meetings.papers import PaperAttachment, PaperAttachmentFields
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.papers import (
    attach_to_paper,
    detach_from_paper,
    edit_paper_attachment,
)
from ui.context import AppContext
from ui.parts.attached_files import FilesTab, Filing

EXPLAINED = "Pläne, Angebote, Gutachten: Sie liegen verschlüsselt bei der Vorlage."


class FilesPanel(FilesTab):
    """The list of attachments with the button that adds one."""

    TABLES: ClassVar[tuple[str, ...]] = ("paper_attachment",)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, FILING, EXPLAINED, parent)


def _listed(work: Work, paper_id: UUID) -> list[PaperAttachment]:
    return list(work.paper_attachments.where(paper_id=paper_id))


def _content(work: Work, attachment_id: UUID) -> bytes:
    sha256 = work.paper_attachments.get(attachment_id).sha256
    return work.blobs.get(sha256).content if sha256 else b""


FILING = Filing(
    one="Anlage",
    many="Anlagen",
    fields=PaperAttachmentFields,
    listed=_listed,
    attach=attach_to_paper,
    edit=edit_paper_attachment,
    detach=detach_from_paper,
    content=_content,
    merge="paper-attachment",
)
