"""The office's own letterhead: take ours, edit it in Word, choose it here."""

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.changes import Changes
from praeventionsrat.documents.guard import LARGEST_FILE
from praeventionsrat.files import read_bounded, write_atomically
from praeventionsrat.office.letterhead import check_letterhead
from praeventionsrat.office.usecases import choose_letterhead, office_of
from praeventionsrat.system_errors import sentence
from ui.context import AppContext
from ui.parts.cards import Card, button, label, row

WORD = "Word (*.docx)"


class LetterheadCard(Card):
    """Says which letterhead is in use; a chosen file is checked before it is taken."""

    def __init__(self, context: AppContext) -> None:
        """Show which one is in use."""
        super().__init__()
        self._context = context
        self.state = label("", "dim", wrap=True)
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.choose = button(self.tr("Eigenen Briefkopf wählen …"), self.ask_file, symbol="folder")
        self.save = button(self.tr("Vorlage zum Bearbeiten speichern …"), self.save_ours)
        self.reset = button(self.tr("Wieder unseren verwenden"), self.use_ours)
        self.content.addWidget(label(self.tr("Briefkopf"), "h2"))
        for widget in (self.state, self.complaint):
            self.content.addWidget(widget)
        self.content.addLayout(row(self.choose, self.reset, None))
        self.content.addLayout(row(self.save, None))
        self._context.operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Show which letterhead is in use."""
        own = self._context.operations.ask(office_of).letterhead_sha256 is not None
        self.state.setText(
            self.tr("Word-Dokumente tragen Ihren eigenen Briefkopf.")
            if own
            else self.tr("Word-Dokumente tragen den mitgelieferten Briefkopf mit Ihren Angaben.")
        )
        self.reset.setVisible(own)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("office"):
            self.reload()

    def ask_file(self) -> None:
        """Choose a Word file."""
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Briefkopf wählen"), "", WORD)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Check a Word file and use it."""
        self._complain("")
        self.choose.setEnabled(False)
        self._context.tasks.start(lambda: _checked(path), self._on_checked, self._on_refused)

    def use_ours(self) -> None:
        """Use the letterhead that comes with the program."""
        self._context.operations.perform(self.tr("Briefkopf wechseln"), choose_letterhead, None)

    def save_ours(self) -> None:
        """Save our letterhead for editing in Word."""
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Vorlage speichern"), self.tr("Briefkopf.docx"), WORD
        )
        if name:
            template = files("resources").joinpath("templates", "letterhead.docx").read_bytes()
            try:
                write_atomically(Path(name), lambda out: out.write(template))
            except OSError as err:
                self._complain(sentence(err))

    def _on_checked(self, content: bytes) -> None:
        self.choose.setEnabled(True)
        self._context.operations.perform(self.tr("Briefkopf wechseln"), choose_letterhead, content)

    def _on_refused(self, why: str) -> None:
        self.choose.setEnabled(True)
        self._complain(why)

    def _complain(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))


def _checked(path: Path) -> bytes:
    content = read_bounded(path, LARGEST_FILE)
    check_letterhead(content)
    return content
