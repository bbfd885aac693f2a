"""The recovery sheet: save it, print it, type two groups back so that it is known to exist."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.recovery import group_fits, groups_to_confirm
from praeventionsrat.system_errors import sentence
from ui.parts.cards import button, label, row
from ui.parts.forms import field
from ui.shell.theme import STEP

Save = Callable[[Path], object]


class RecoverySteps(QWidget):
    """Two steps: the sheet on paper, then two groups of it typed back.

    Signals:
        confirmed: Emitted once both groups were right.
    """

    confirmed = Signal()

    def __init__(
        self, code: str, file_name: str, save: Save, parent: QWidget | None = None
    ) -> None:
        """``save`` writes the sheet as a PDF file."""
        super().__init__(parent)
        self._code, self._file_name, self._save = code, file_name, save
        self.saved_to: Path | None = None
        self.save_button = button(
            self.tr("Blatt als PDF speichern …"), self.save_sheet, symbol="download"
        )
        self.open_button = button(self.tr("Öffnen und drucken"), self.open_sheet, symbol="key")
        self.open_button.setEnabled(False)
        self.told = label("", "dim", wrap=True)
        self.groups = groups_to_confirm()
        self.fields = tuple(QLineEdit() for _ in self.groups)
        self.complaint = label("", "complaint", wrap=True)
        self.check_button = button(self.tr("Prüfen"), self.check, symbol="check")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(row(self.save_button, self.open_button, None))
        layout.addWidget(self.told)
        typed = [
            field(self.tr("Gruppe {number} auf dem Blatt").format(number=number), edit)
            for number, edit in zip(self.groups, self.fields, strict=True)
        ]
        layout.addWidget(
            label(self.tr("Tippen Sie zwei Gruppen vom gedruckten Blatt ab:"), wrap=True)
        )
        layout.addLayout(row(*typed, None, spacing=2 * STEP))
        layout.addWidget(self.complaint)
        layout.addLayout(row(self.check_button, None))
        for edit in self.fields:
            edit.setMaxLength(8)
            edit.setMaximumWidth(160)
            edit.returnPressed.connect(self.check)

    def save_sheet(self) -> None:
        """Ask where and save the sheet."""
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Wiederherstellungsblatt speichern"), self._file_name, "PDF (*.pdf)"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Save the sheet there."""
        try:
            self._save(path)
        except OSError as err:
            self.told.setText(sentence(err))
            return
        self.saved_to = path
        self.open_button.setEnabled(True)
        self.told.setText(
            self.tr(
                "Gespeichert als „{name}“. Drucken Sie das Blatt zweimal und löschen Sie die Datei "
                "danach: Wer sie hat, kann alles lesen."
            ).format(name=path.name)
        )

    def open_sheet(self) -> None:
        """Show the sheet in the program of the system, which can print it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved_to)))

    def check(self) -> None:
        """Compare what was typed with the sheet."""
        for number, edit in zip(self.groups, self.fields, strict=True):
            if not group_fits(self._code, number, edit.text()):
                self.complaint.setText(
                    self.tr("Gruppe {number} stimmt nicht mit dem Blatt überein.").format(
                        number=number
                    )
                )
                edit.setFocus()
                edit.selectAll()
                return
        self.complaint.setText("")
        self.confirmed.emit()
