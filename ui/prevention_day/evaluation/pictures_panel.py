"""The tab Bilder: pictures of the day, told in words, with who took them and who agreed."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.evaluation.pictures import (
    PictureRow,
    add_picture,
    edit_picture,
    picture_content,
    pictures_of,
    remove_picture,
    scaled,
)
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import EventPicture, EventPictureFields
from ui.context import AppContext
from ui.parts.attached_files import read_file
from ui.parts.cards import button, column, row
from ui.parts.forms import field
from ui.parts.list_export import SheetColumn
from ui.parts.record_form import RecordForm, Source
from ui.parts.row_model import Column
from ui.prevention_day.record_list import Listed, RecordListPanel
from ui.settings_store import EXPORT_FOLDER
from ui.shell.theme import Tone

SHOWN = 420
"""Pixels of the longer side on the screen."""
LISTED = Listed(
    "Bilder",
    "Bild",
    "Bilder hinzufügen",
    add_picture,
    remove_picture,
    (
        "picture",
        "Noch keine Bilder",
        "Ziehen Sie Fotos (PNG oder JPEG) hierher oder wählen Sie Dateien. Für den Bericht braucht "
        "jedes Bild einen Satz, der sagt, was zu sehen ist.",
    ),
    "day-pictures",
)
COLUMNS = (
    Column[PictureRow](
        "Bild",
        lambda one: one.name,
        second=lambda one: one.alt_text or "ohne Alternativtext",
        badge=lambda one: (
            ("Alternativtext fehlt", Tone.WARN)
            if one.in_report and not one.alt_text
            else (("nicht im Bericht", Tone.SOFT) if not one.in_report else None)
        ),
    ),
)
SHEET = (
    SheetColumn[PictureRow]("Datei", lambda one: one.file_name),
    SheetColumn[PictureRow]("Bildunterschrift", lambda one: one.caption),
    SheetColumn[PictureRow]("Alternativtext", lambda one: one.alt_text),
    SheetColumn[PictureRow]("Urheber", lambda one: one.credit),
    SheetColumn[PictureRow]("Einwilligung", lambda one: one.consent),
)


class PictureForm(RecordForm[EventPictureFields]):
    """What is said of one picture."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            EventPictureFields, _find, edit_picture, "Bild beschreiben", "picture", careful=False
        )
        super().__init__(context, source, parent)
        self.caption, self.credit, self.consent = QLineEdit(), QLineEdit(), QLineEdit()
        self.alt = QPlainTextEdit()
        self.alt.setMaximumHeight(72)
        self.alt.setPlaceholderText(self.tr("Was ist zu sehen? Für alle, die es nicht sehen."))
        self.consent.setPlaceholderText(self.tr("wer abgebildet ist und zugestimmt hat"))
        self.used = QCheckBox(self.tr("steht im Abschlussbericht"))
        bind, form = self.binder, self.form
        form.add(field(self.tr("Alternativtext"), self.alt, bind.bind_text("alt_text", self.alt)))
        for name, title, edit in (
            ("caption", self.tr("Bildunterschrift"), self.caption),
            ("credit", self.tr("Foto von"), self.credit),
            ("consent_note", self.tr("Einwilligung"), self.consent),
        ):
            form.add(field(title, edit, bind.bind_line(name, edit)))
        form.add(self.used)
        bind.bind_check("in_report", self.used)
        form.end()


class PicturesPanel(RecordListPanel[PictureRow]):
    """List on the left, the chosen picture on the right; files may be dropped anywhere."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        self.picture = PictureForm(context)
        self.view = QLabel()
        self.view.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.add = button(LISTED.new, self.new, symbol="add")
        self._shown: UUID | None = None
        super().__init__(context, today, LISTED, COLUMNS, SHEET, self.picture)
        self.below.setLayout(column(self.view))
        self.setAcceptDrops(True)

    def above(self) -> Sequence[QWidget]:
        """Override."""
        line = QWidget()
        line.setLayout(row(self.add, None))
        return (line,)

    def read(self, event_id: UUID) -> Sequence[PictureRow]:
        """Override."""
        found = self.context.operations.ask(pictures_of, event_id)
        self.add.setVisible(bool(found))  # the empty list has its own button
        return found

    def new(self) -> None:
        """Override: ask for files."""
        self.choose()

    def choose(self) -> QFileDialog:
        """Ask which files."""
        dialog = QFileDialog(self, LISTED.new)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Bilder (*.png *.jpg *.jpeg)"))
        dialog.setDirectory(self.context.settings.get(EXPORT_FOLDER))
        dialog.filesSelected.connect(self.add_all)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def add_all(self, names: Sequence[str]) -> None:
        """Read files beside the window, then keep them."""
        if self.event_id is None or not self.flush():
            return
        for path in map(Path, names):
            keep = partial(self._keep, self.event_id, path.name)
            self.context.tasks.start(partial(read_file, path), keep)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if names:
            event.acceptProposedAction()
            self.add_all(names)

    def heading(self, row: PictureRow) -> str:
        """Override."""
        return row.name

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.picture.caption

    def tell(self, row: PictureRow) -> None:
        """Override: the picture, made small beside the window."""
        self.view.setAccessibleName(row.alt_text or row.name)
        if self._shown != row.id:
            self._shown = row.id
            self.view.clear()
            content = self.context.operations.ask(picture_content, row.id)
            self.context.tasks.start(partial(scaled, content, SHOWN), partial(self._show, row.id))

    def summary(self) -> str:
        """Override."""
        return count(len(self.rows), "Bild", "Bilder") if self.rows else ""

    def _keep(self, event_id: UUID, name: str, content: bytes) -> None:
        made = self.context.operations.perform(
            self.tr("Bild hinzufügen"), add_picture, event_id, file_name=name, content=content
        )
        if made is not None:
            self.table.select_id(made)

    def _show(self, picture_id: UUID, content: bytes) -> None:
        if picture_id == self._shown:
            shown = QPixmap()
            shown.loadFromData(content)
            self.view.setPixmap(shown)


def _find(work: Work, picture_id: UUID) -> EventPicture | None:
    return work.event_pictures.find(picture_id)
