"""The tab Unterlagen: files and proofs that lie with a measure."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.measures.parts import MeasureAttachment, MeasureAttachmentFields
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.parts import (
    attach_to_measure,
    detach_from_measure,
    edit_measure_attachment,
)
from ui.context import AppContext
from ui.parts.attached_files import FilesTab, Filing

EXPLAINED = "Bescheide, Fotos, Messungen, Gutachten: Sie liegen verschlüsselt bei der Maßnahme."


class FilesPanel(FilesTab):
    """The list of documents with the button that adds one."""

    TABLES: ClassVar[tuple[str, ...]] = ("measure_attachment",)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, FILING, EXPLAINED, parent)


def _listed(work: Work, measure_id: UUID) -> list[MeasureAttachment]:
    return list(work.measure_attachments.where(measure_id=measure_id))


def _content(work: Work, attachment_id: UUID) -> bytes:
    sha256 = work.measure_attachments.get(attachment_id).sha256
    return work.blobs.get(sha256).content if sha256 else b""


FILING = Filing(
    one="Unterlage",
    many="Unterlagen",
    fields=MeasureAttachmentFields,
    listed=_listed,
    attach=attach_to_measure,
    edit=edit_measure_attachment,
    detach=detach_from_measure,
    content=_content,
    merge="measure-attachment",
)
