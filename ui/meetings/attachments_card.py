"""Anlagen of a meeting: files that go out with the invitation or belong to the minutes."""

from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.files import safe_name, write_atomically
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Attachment, AttachmentFields
from praeventionsrat.meetings.usecases.minutes import attach, detach, edit_attachment
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.panel import MeetingPanel
from ui.parts.attached_files import read_file
from ui.parts.binder import Binder
from ui.parts.cards import button, clear, label, row, tool
from ui.settings_store import EXPORT_FOLDER
from ui.shell.theme import STEP


class AttachmentRow(QWidget):
    """One attachment: its title, whether it is public and goes out with the invitation."""

    def __init__(self, context: AppContext, record: Attachment, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.attachment_id = context, record.id
        self._item_id = record.agenda_item_id
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Titel der Anlage"))
        self.title.setToolTip(record.file_name or self.tr("nur als Titel, ohne Datei"))
        self.public = QCheckBox(self.tr("öffentlich"))
        self.invited = QCheckBox(self.tr("zur Einladung"))
        for box in (self.public, self.invited):
            box.setAccessibleName(f"{box.text()}: {record.title}")
        self.save_as = tool("download", self.tr("Datei speichern unter …"))
        self.remove = tool("delete", self.tr("Anlage entfernen"))
        self.save_as.setVisible(bool(record.sha256))
        self.binder = Binder(AttachmentFields, self)
        complaint = self.binder.bind_line("title", self.title)
        self.binder.bind_check("is_public", self.public)
        self.binder.bind_check("in_invitation", self.invited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        line = row(self.title, self.invited, self.public, self.save_as, self.remove)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(complaint)
        self.binder.load(record)
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)

    def _save(self) -> None:
        fields = self.binder.read(AttachmentFields(title="-", agenda_item_id=self._item_id))
        label_text = self.tr("Anlage bearbeiten")
        merge = f"attachment/{self.attachment_id}"
        self._context.operations.attempt(
            label_text, edit_attachment, self.attachment_id, fields, merge=merge
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)


class AttachmentsCard(MeetingPanel):
    """The list of attachments with the button that adds one."""

    TABLES: ClassVar[tuple[str, ...]] = ("attachment",)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.rows: list[AttachmentRow] = []
        self.empty = label(self.tr("Noch keine Anlagen."), "dim")
        self.add_button = button(self.tr("Datei hinzufügen …"), self.choose, symbol="attachment")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(STEP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(row(label(self.tr("Anlagen"), "h2"), None, self.add_button))
        layout.addWidget(self.empty)
        layout.addLayout(self._lines)

    def reload(self, meeting_id: UUID) -> None:
        """Override: a row that is being typed in stays."""
        found = self.context.operations.ask(_attachments, meeting_id)
        if [record.id for record in found] == [row.attachment_id for row in self.rows]:
            for made, record in zip(self.rows, found, strict=True):
                if not made.autosave.pending and not made.title.hasFocus():
                    made.binder.load(record)
            return
        clear(self._lines)
        self.rows = [self._row(record) for record in found]
        self.empty.setVisible(not found)

    def flush(self) -> bool:
        """Override."""
        kept = [made.autosave.flush() for made in self.rows]  # every one, also after a failure
        return all(kept)

    def choose(self) -> QFileDialog:
        """Ask for files."""
        dialog = QFileDialog(self, self.tr("Anlagen hinzufügen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(self.context.settings.get(EXPORT_FOLDER))
        dialog.filesSelected.connect(self.add_all)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(list)
    def add_all(self, names: list[str]) -> None:
        """Add these files."""
        for name in names:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """Read a file beside the window, then keep it."""
        meeting_id = self.chosen
        self.context.tasks.start(
            partial(read_file, path), partial(self._keep, meeting_id, path.name)
        )

    def _keep(self, meeting_id: UUID, name: str, content: bytes) -> None:
        fields = AttachmentFields.checked(title=Path(name).stem, in_invitation=True)
        self.context.operations.perform(
            self.tr("Anlage hinzufügen"),
            attach,
            meeting_id,
            fields,
            file_name=safe_name(name),
            content=content,
        )

    def _row(self, record: Attachment) -> AttachmentRow:
        made = AttachmentRow(self.context, record, self)
        made.remove.clicked.connect(lambda: self._remove(record.id, made.title.text()))
        made.save_as.clicked.connect(lambda: self.save_as(record.id, record.file_name))
        self._lines.addWidget(made)
        return made

    def _remove(self, attachment_id: UUID, title: str) -> None:
        words = self.tr("Anlage „{title}“ entfernt").format(title=title)
        self.context.operations.perform(words, detach, attachment_id)
        self.context.notify.undo_offer(words)

    def save_as(self, attachment_id: UUID, name: str) -> QFileDialog:
        """Write the file of an attachment to disk."""
        dialog = QFileDialog(self, self.tr("Anlage speichern"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(self.context.settings.get(EXPORT_FOLDER))
        dialog.selectFile(safe_name(name))
        dialog.fileSelected.connect(lambda target: self._write(attachment_id, Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _write(self, attachment_id: UUID, target: Path) -> None:
        content = self.context.operations.ask(_content, attachment_id)
        self.context.tasks.start(
            partial(write_atomically, target, lambda out: out.write(content)),
            lambda _: self.context.notify.saved(
                self.tr("„{name}“ wurde gespeichert.").format(name=target.name), target
            ),
        )


def _attachments(work: Work, meeting_id: UUID) -> list[Attachment]:
    return list(work.attachments.where(meeting_id=meeting_id))


def _content(work: Work, attachment_id: UUID) -> bytes:
    sha256 = work.attachments.get(attachment_id).sha256
    assert sha256 is not None
    return work.blobs.get(sha256).content
