"""The tab Unterlagen: files and proofs that lie with a measure."""

from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.files import safe_name, write_atomically
from praeventionsrat.measures.parts import MeasureAttachment, MeasureAttachmentFields
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.parts import (
    attach_to_measure,
    detach_from_measure,
    edit_measure_attachment,
)
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.attachments_card import read_file
from ui.parts.binder import Binder
from ui.parts.cards import button, clear, column, row, tool
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState
from ui.parts.record_panel import RecordPanel
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.shell.theme import STEP


class FileRow(QWidget):
    """One document: its title and whether it is public."""

    def __init__(self, context: AppContext, record: MeasureAttachment, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.attachment_id = context, record.id
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Titel der Unterlage"))
        self.title.setToolTip(record.file_name)
        self.public = QCheckBox(self.tr("öffentlich"))
        self.public.setAccessibleName(f"{self.public.text()}: {record.title}")
        self.save_as = tool("download", self.tr("Datei speichern unter …"))
        self.remove = tool("delete", self.tr("Unterlage entfernen"))
        self.binder = Binder(MeasureAttachmentFields, self)
        complaint = self.binder.bind_line("title", self.title)
        self.binder.bind_check("is_public", self.public)
        line = row(self.title, self.public, self.save_as, self.remove)
        line.setStretch(0, 1)
        self.setLayout(column(line, complaint, spacing=4))
        self.binder.load(record)
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)

    def _save(self) -> None:
        self._context.operations.attempt(
            self.tr("Unterlage bearbeiten"),
            edit_measure_attachment,
            self.attachment_id,
            self.binder.read(),
            merge=f"measure-attachment/{self.attachment_id}",
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)


class FilesPanel(RecordPanel):
    """The list of documents with the button that adds one."""

    TABLES: ClassVar[tuple[str, ...]] = ("measure_attachment",)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.rows: list[FileRow] = []
        self.empty = EmptyState(
            "attachment",
            self.tr("Noch keine Unterlagen"),
            self.tr(
                "Bescheide, Fotos, Messungen, Gutachten: Sie liegen verschlüsselt bei der Maßnahme."
            ),
            self.tr("Datei hinzufügen …"),
            self.choose,
        )
        self.add_button = button(self.tr("Datei hinzufügen …"), self.choose, symbol="attachment")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(STEP)
        self._listed = QWidget()
        self._listed.setLayout(column(self._lines, row(self.add_button, None), None, spacing=12))
        self._area = scrolling(self._listed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self.empty)

    def reload(self, record_id: UUID) -> None:
        """Override: a row that is being typed in stays."""
        found = self.context.operations.ask(_attachments, record_id)
        if [record.id for record in found] == [made.attachment_id for made in self.rows]:
            for made, record in zip(self.rows, found, strict=True):
                if not made.autosave.pending and not made.title.hasFocus():
                    made.binder.load(record)
        else:
            clear(self._lines)
            self.rows = [self._row(record) for record in found]
        self.empty.setVisible(not found)
        self._area.setVisible(bool(found))

    def flush(self) -> bool:
        """Override."""
        kept = [made.autosave.flush() for made in self.rows]  # every one, also after a failure
        return all(kept)

    def choose(self) -> QFileDialog:
        """Ask for files."""
        dialog = QFileDialog(self, self.tr("Unterlagen hinzufügen"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(self.context.settings.get(EXPORT_FOLDER))
        dialog.filesSelected.connect(self.add_all)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(list)
    def add_all(self, names: list[str]) -> None:
        """Read files beside the window, then keep them."""
        if self._record_id is None:
            return
        for path in map(Path, names):
            keep = partial(self._keep, self._record_id, path.name)
            self.context.tasks.start(partial(read_file, path), keep)

    def save_as(self, attachment_id: UUID, name: str) -> QFileDialog:
        """Write the file of an attachment to disk."""
        return ask_where(
            self,
            self.context.settings,
            self.tr("Unterlage speichern"),
            name,
            self.tr("Unterlage"),
            partial(self._write, attachment_id),
        )

    def _keep(self, measure_id: UUID, name: str, content: bytes) -> None:
        fields = MeasureAttachmentFields.checked(title=Path(name).stem)
        self.context.operations.perform(
            self.tr("Unterlage hinzufügen"),
            attach_to_measure,
            measure_id,
            fields,
            file_name=safe_name(name),
            content=content,
        )

    def _row(self, record: MeasureAttachment) -> FileRow:
        made = FileRow(self.context, record, self)
        made.remove.clicked.connect(lambda: self._remove(record.id, made.title.text()))
        made.save_as.clicked.connect(lambda: self.save_as(record.id, record.file_name))
        self._lines.addWidget(made)
        return made

    def _remove(self, attachment_id: UUID, title: str) -> None:
        words = self.tr("Unterlage „{title}“ entfernt").format(title=title)
        self.context.operations.perform(words, detach_from_measure, attachment_id)
        self.context.notify.undo_offer(words)

    def _write(self, attachment_id: UUID, target: Path) -> None:
        content = self.context.operations.ask(_content, attachment_id)
        self.context.tasks.start(
            partial(write_atomically, target, lambda out: out.write(content)),
            lambda _: self.context.notify.saved(
                self.tr("„{name}“ wurde gespeichert.").format(name=target.name), target
            ),
        )


def _attachments(work: Work, measure_id: UUID) -> list[MeasureAttachment]:
    return list(work.measure_attachments.where(measure_id=measure_id))


def _content(work: Work, attachment_id: UUID) -> bytes:
    sha256 = work.measure_attachments.get(attachment_id).sha256
    return work.blobs.get(sha256).content if sha256 else b""
