"""Files that lie with something of a prevention day: the letter of an authority, a receipt."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.attachments import (
    attach_to_event,
    attachment_content,
    attachments_of,
    detach_from_event,
    name_attachment,
)
from praeventionsrat.prevention_day.tasks.records import EventAttachment, EventAttachmentFields
from ui.context import AppContext
from ui.parts.attached_files import AttachedFiles, Filing
from ui.parts.cards import label, row


class EventFiles(AttachedFiles):
    """The files of one record, and the button that adds some."""

    TABLES: ClassVar[tuple[str, ...]] = ("event_attachment",)

    def __init__(self, context: AppContext, owner: str, add: str) -> None:
        """``owner`` is the column that names the record; ``add`` what the button says."""
        super().__init__(context, _filing(owner), add)
        self._owner = owner
        self.event_id: UUID | None = None
        self.none = label(self.tr("Noch keine Datei."), "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.none)
        layout.addLayout(self.lines)
        layout.addLayout(row(self.add_button, None))

    def tell_whether_empty(self, *, is_empty: bool) -> None:
        """Override."""
        self.none.setVisible(is_empty)

    def keep(self, record_id: UUID, name: str, content: bytes) -> None:
        """Override: with the event, for this record."""
        assert self.event_id is not None
        values = {"title": Path(name).stem or name, self._owner: record_id}
        self.perform_attach(self.event_id, values, name, content)


def _filing(owner: str) -> Filing:
    def listed(work: Work, record_id: UUID) -> Sequence[EventAttachment]:
        return attachments_of(work, **{owner: record_id})

    return Filing(
        one="Unterlage",
        many="Unterlagen",
        fields=EventAttachmentFields,
        listed=listed,
        attach=attach_to_event,
        edit=_rename,
        detach=detach_from_event,
        content=attachment_content,
        merge="event-attachment",
    )


def _rename(work: Work, attachment_id: UUID, fields: EventAttachmentFields) -> None:
    name_attachment(work, attachment_id, fields.title)
