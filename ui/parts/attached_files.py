"""Files that lie with a record: added, named, saved elsewhere, taken away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.blobs import LARGEST, refuse_large
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.files import safe_name, write_atomically
from praeventionsrat.records import Fields
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, clear, column, row, tool
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState
from ui.parts.record_panel import RecordPanel
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER
from ui.shell.theme import STEP


@dataclass(frozen=True)
class Filing:
    """How the files of a kind of record are called and kept.

    Args:
        one: „Unterlage“.
        many: „Unterlagen“.
        fields: What is typed about a file: its title, perhaps whether it is public.
        listed: Reads the files of a record.
        attach: The use case that keeps one: record, fields, ``file_name``, ``content``.
        edit: The use case that keeps what was typed.
        detach: The use case that takes one away.
        content: Reads the bytes of one.
        merge: What edits of the same file have in common for undo.
    """

    one: str
    many: str
    fields: type[Fields]
    listed: Callable[[Any, UUID], Sequence[Any]]
    attach: Callable[..., object]
    edit: Callable[..., object]
    detach: Callable[..., object]
    content: Callable[[Any, UUID], bytes]
    merge: str


class FileRow(QWidget):
    """One file: its title, and whether it is public where that is asked."""

    def __init__(self, context: AppContext, filing: Filing, record: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._filing, self.attachment_id = context, filing, record.id
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Titel der {one}").format(one=filing.one))
        self.title.setToolTip(record.file_name)
        self.public = QCheckBox(self.tr("öffentlich"))
        self.public.setAccessibleName(f"{self.public.text()}: {record.title}")
        self.save_as = tool("download", self.tr("Datei speichern unter …"))
        self.remove = tool("delete", self.tr("{one} entfernen").format(one=filing.one))
        self.binder: Binder[Any] = Binder(filing.fields, self)
        complaint = self.binder.bind_line("title", self.title)
        parts: list[QWidget] = [self.title]
        if "is_public" in filing.fields.model_fields:
            self.binder.bind_check("is_public", self.public)
            parts.append(self.public)
        line = row(*parts, self.save_as, self.remove)
        line.setStretch(0, 1)
        self.setLayout(column(line, complaint, spacing=4))
        self.binder.load(record)
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)

    def _save(self) -> None:
        self._context.operations.attempt(
            self.tr("{one} bearbeiten").format(one=self._filing.one),
            self._filing.edit,
            self.attachment_id,
            self.binder.read(),
            merge=f"{self._filing.merge}/{self.attachment_id}",
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)


class AttachedFiles(RecordPanel):
    """The rows and what they do; whoever derives it lays them out and says when there is none."""

    def __init__(
        self, context: AppContext, filing: Filing, add: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.filing = filing
        self.rows: list[FileRow] = []
        words = add or self.tr("Datei hinzufügen …")
        self.add_button = button(words, self.choose, symbol="attachment")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(STEP)

    def tell_whether_empty(self, *, is_empty: bool) -> None:
        """For those derived from this."""

    def reload(self, record_id: UUID) -> None:
        """Override: a row that is being typed in stays."""
        found = self.context.operations.ask(self.filing.listed, record_id)
        if [record.id for record in found] == [made.attachment_id for made in self.rows]:
            for made, record in zip(self.rows, found, strict=True):
                if not made.autosave.pending and not made.title.hasFocus():
                    made.binder.load(record)
        else:
            clear(self.lines)
            self.rows = [self._row(record) for record in found]
            if self.rows:  # Tab reaches the files before the button that adds another
                QWidget.setTabOrder(self.rows[-1].remove, self.add_button)
        self.tell_whether_empty(is_empty=not found)

    def flush(self) -> bool:
        """Override."""
        kept = [made.autosave.flush() for made in self.rows]  # every one, also after a failure
        return all(kept)

    def choose(self) -> QFileDialog:
        """Ask for files."""
        dialog = QFileDialog(self, self.tr("{many} hinzufügen").format(many=self.filing.many))
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
            keep = partial(self.keep, self._record_id, path.name)
            self.context.tasks.start(partial(read_file, path), keep)

    def save_as(self, attachment_id: UUID, name: str) -> QFileDialog:
        """Write a file to disk."""
        title = self.tr("{one} speichern").format(one=self.filing.one)
        write = partial(self._write, attachment_id)
        return ask_where(self, self.context.settings, title, name, self.filing.one, write)

    def keep(self, record_id: UUID, name: str, content: bytes) -> None:
        """Put a file on record."""
        self.perform_attach(record_id, {"title": Path(name).stem or name}, name, content)

    def perform_attach(
        self, owner_id: UUID, values: dict[str, Any], name: str, content: bytes
    ) -> None:
        """Run the use case with these fields."""
        self.context.operations.perform(
            self.tr("{one} hinzufügen").format(one=self.filing.one),
            self.filing.attach,
            owner_id,
            self.filing.fields.checked(**values),
            file_name=safe_name(name),
            content=content,
        )

    def _row(self, record: Any) -> FileRow:
        made = FileRow(self.context, self.filing, record, self)
        made.remove.clicked.connect(lambda: self._remove(record.id, made.title.text()))
        made.save_as.clicked.connect(lambda: self.save_as(record.id, record.file_name))
        self.lines.addWidget(made)
        return made

    def _remove(self, attachment_id: UUID, title: str) -> None:
        words = self.tr("{one} „{title}“ entfernt").format(one=self.filing.one, title=title)
        self.context.operations.perform(words, self.filing.detach, attachment_id)
        self.context.notify.undo_offer(words)

    def _write(self, attachment_id: UUID, target: Path) -> None:
        content = self.context.operations.ask(self.filing.content, attachment_id)
        words = self.tr("„{name}“ wurde gespeichert.").format(name=target.name)
        self.context.tasks.start(
            partial(write_atomically, target, lambda out: out.write(content)),
            lambda _: self.context.notify.saved(words, target),
        )


class FilesTab(AttachedFiles):
    """The files of a record as a tab of its own."""

    def __init__(
        self, context: AppContext, filing: Filing, explained: str, parent: QWidget | None = None
    ) -> None:
        """``explained`` says what belongs there and where it lies."""
        super().__init__(context, filing, parent=parent)
        title = self.tr("Noch keine {many}").format(many=filing.many)
        add = self.add_button.text()
        self.empty = EmptyState("attachment", title, explained, add, self.choose)
        listed = QWidget()
        listed.setLayout(column(self.lines, row(self.add_button, None), None, spacing=12))
        self._area = scrolling(listed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self.empty)

    def tell_whether_empty(self, *, is_empty: bool) -> None:
        """Override."""
        self.empty.setVisible(is_empty)
        self._area.setVisible(not is_empty)


def read_file(path: Path) -> bytes:
    """The bytes of a file, refused before reading when there are too many."""
    refuse_large(path.stat().st_size, path.name)
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    refuse_large(len(content), path.name)
    return content
