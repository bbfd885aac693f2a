"""The first step: which file, or what was copied."""

from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.parts.cards import button
from ui.parts.file_choice import choose_file
from ui.parts.messages import EmptyState

TEXT = (
    "Ein Outlook-Export (.csv), Visitenkarten (.vcf), eine Excel-Datei oder eine Word-Datei mit "
    "Tabelle. Sie können die Datei auch hierher ziehen oder eine kopierte Tabelle einfügen. "
    "Geschrieben wird erst ganz am Ende."
)
KINDS = "*.csv *.vcf *.vcard *.xlsx *.docx *.txt *.tsv *.tab"


class ChooseStep(QWidget):
    """Takes a file by choice, by dragging it here, or what is in the clipboard.

    Signals:
        file_chosen: Emitted with the ``Path`` of a file.
        text_pasted: Emitted with the text that was copied.
    """

    file_chosen = Signal(Path)
    text_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self.tr("Woher kommen die Kontakte?")
        self.empty = EmptyState(
            "upload", self._title, self.tr(TEXT), self.tr("Datei wählen …"), self.ask_file
        )
        self.paste = button(self.tr("Aus der Zwischenablage einfügen"), self.paste_now)
        self.paste.setToolTip(self.tr("Strg+V"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        inner = self.empty.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertWidget(inner.count() - 1, self.paste, 0, Qt.AlignmentFlag.AlignHCenter)

    def ask_file(self) -> QFileDialog:
        """Ask which file."""
        kinds = self.tr("Kontakte ({kinds})").format(kinds=KINDS)
        return choose_file(
            self,
            self.tr("Kontakte wählen"),
            kinds,
            self.file_chosen.emit,
            str(user_documents_path()),
        )

    def paste_now(self) -> None:
        """Take what was copied: a table, cards, or the file itself."""
        copied = QGuiApplication.clipboard().mimeData()
        if path := dropped(copied):
            self.file_chosen.emit(path)
        elif copied.hasText() and copied.text().strip():
            self.text_pasted.emit(copied.text())
        else:
            self.refuse(self.tr("In der Zwischenablage steht kein Text."))

    def refuse(self, sentence: str) -> None:
        """Say why nothing came of it."""
        self.empty.say(self.tr("Das ging nicht"), sentence)

    def say_reading(self, name: str) -> None:
        """While a file is read."""
        self.empty.say(self.tr("„{name}“ wird gelesen …").format(name=name), "")

    def begin(self) -> None:
        """From the start."""
        self.empty.say(self._title, self.tr(TEXT))


def dropped(data: QMimeData) -> Path | None:
    """The file that is carried; nothing if it is none of this computer's."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
