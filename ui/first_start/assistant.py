"""The first minutes with the program: four questions, then work."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.office.recovery_sheet import save_sheet
from praeventionsrat.office.setup import Setup
from praeventionsrat.office.vault import Founder
from praeventionsrat.records import now
from praeventionsrat.system_errors import sentence
from ui.first_start.steps import CommitteeStep, FileStep, OfficeStep, Step
from ui.parts.cards import button, label, primary, row
from ui.settings.key_card import sheet_for
from ui.settings.recovery_steps import RecoverySteps
from ui.shell.theme import STEP

SIZE = (640, 600)


class SheetStep(Step):
    """The recovery sheet; the file exists now."""

    def __init__(self, path: Path, code: str) -> None:
        """Show how the sheet gets onto paper."""
        super().__init__(
            self.tr("Ihr Wiederherstellungsblatt"),
            self.tr(
                "Geht dieser Computer verloren, öffnet nur dieses Blatt Ihre Daten. Es gehört auf "
                "Papier: eines in den Tresor der Leitung, eines zur Datenschutzstelle."
            ),
        )
        name = f"{self.tr('Wiederherstellungsblatt')} {path.stem}.pdf"
        self.steps = RecoverySteps(
            code, name, lambda target: save_sheet(sheet_for(path, code), target)
        )
        self.body.addWidget(label(code, "strong", wrap=True))
        self.body.addWidget(self.steps)
        self.body.addStretch(1)


class Assistant(QDialog):
    """Asks, founds the file, and hands back what to put into it."""

    def __init__(self, founder: Founder, folder: Path, parent: QWidget | None = None) -> None:
        """Begin with the office."""
        super().__init__(parent)
        self._founder = founder
        self._confirmed: datetime | None = None
        self._path: Path | None = None
        self.setWindowTitle(self.tr("Präventionsrat einrichten"))
        self.resize(*SIZE)
        self.office, self.committee = OfficeStep(), CommitteeStep()
        self.file = FileStep(founder, folder)
        self.sheet: SheetStep | None = None
        self.stack = QStackedWidget()
        for step in (self.office, self.committee, self.file):
            self.stack.addWidget(step)
        self.place = label("", "dim")
        self.back_button = button(self.tr("Zurück"), self.back)
        self.later_button = button(self.tr("Später drucken"), self.accept)
        self.next_button = primary(self.tr("Weiter"), self.next)
        self.next_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 3 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self.stack, 1)
        layout.addLayout(
            row(self.place, None, self.back_button, self.later_button, self.next_button)
        )
        self._show_place()

    def setup(self) -> Setup:
        """What to put on record in the new file."""
        assert self._path is not None
        return Setup(
            path=self._path,
            office=self.office.fields(),
            committee=self.committee.fields(),
            rules=self.committee.rules(),
            sheet_confirmed_at=self._confirmed,
        )

    def back(self) -> None:
        """One step back."""
        self.stack.setCurrentIndex(self.stack.currentIndex() - 1)
        self._show_place()

    def next(self) -> None:
        """One step on, if this one is complete."""
        steps = (self._leave_office, self._leave_committee, self._found)
        if steps[self.stack.currentIndex()]():
            self.stack.setCurrentIndex(self.stack.currentIndex() + 1)
            self._show_place()

    def reject(self) -> None:
        """Closing after the file was founded keeps it; the sheet can be printed later."""
        if self._path is not None:
            self.accept()
            return
        super().reject()

    def _leave_office(self) -> bool:
        try:
            self.file.propose(self.office.fields().municipality)
        except Invalid as err:
            self.office.binder.complain(err.fields)
            return False
        return True

    def _leave_committee(self) -> bool:
        try:
            self.committee.fields()
        except Invalid as err:
            self.committee.binder.complain(err.fields)
            return False
        return True

    def _found(self) -> bool:
        try:
            path, passphrase = self.file.path(), self.file.passphrase()
            code = self._founder.found(path, passphrase)
        except Invalid as err:
            self.file.complain(" ".join(err.fields.values()))
            return False
        except UserError as err:
            self.file.complain(str(err))
            return False
        except OSError as err:
            self.file.complain(sentence(err))
            return False
        self._path = path
        self.sheet = SheetStep(path, code)
        self.sheet.steps.confirmed.connect(self._on_confirmed)
        self.stack.addWidget(self.sheet)
        return True

    def _show_place(self) -> None:
        place = self.stack.currentIndex()
        last = self._path is not None
        self.place.setText(self.tr("Schritt {n} von 4").format(n=place + 1))
        self.back_button.setVisible(place > 0 and not last)
        self.next_button.setVisible(not last)
        self.later_button.setVisible(last)

    @Slot()
    def _on_confirmed(self) -> None:
        self._confirmed = now()
        self.accept()
