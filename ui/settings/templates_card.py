"""Own Word templates, one a document: take ours, change it in Word, choose it, look at it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFileDialog

from praeventionsrat.changes import Changes
from praeventionsrat.documents.guard import LARGEST_FILE
from praeventionsrat.documents.shipped import template
from praeventionsrat.files import read_bounded, unused, write_atomically
from praeventionsrat.office.own_templates import (
    TemplateRow,
    check_template,
    choose_template,
    drop_template,
    own_template,
    preview,
    template_rows,
)
from praeventionsrat.system_errors import sentence
from ui.context import AppContext
from ui.parts.cards import Card, button, label, row

WORD = "Word (*.docx)"


class TemplatesCard(Card):
    """Shows for one document at a time which template it is written on."""

    def __init__(self, context: AppContext) -> None:
        """Show the first document."""
        super().__init__()
        self._context = context
        self._rows: dict[str, TemplateRow] = {}
        self.document = QComboBox()
        self.document.setAccessibleName(self.tr("Dokument"))
        self.state = label("", "dim", wrap=True)
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.choose = button(self.tr("Eigene Vorlage wählen …"), self.ask_file, symbol="folder")
        self.reset = button(self.tr("Wieder unsere verwenden"), self.use_ours)
        self.save = button(self.tr("Vorlage zum Bearbeiten speichern …"), self.ask_copy)
        self.try_out = button(self.tr("Ansehen mit Beispielen …"), self.ask_preview, symbol="word")
        self.content.addWidget(label(self.tr("Eigene Vorlagen"), "h2"))
        self.content.addLayout(row(label(self.tr("Dokument")), self.document, None))
        for widget in (self.state, self.complaint):
            self.content.addWidget(widget)
        self.content.addLayout(row(self.choose, self.reset, None))
        self.content.addLayout(row(self.save, self.try_out, None))
        self.document.currentIndexChanged.connect(self._show)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read which templates are in use."""
        rows = self._context.operations.ask(template_rows)
        self._rows = {line.name: line for line in rows}
        if not self.document.count():
            for line in rows:
                self.document.addItem(line.label, line.name)
        self._show()

    def ask_file(self) -> None:
        """Choose a Word file."""
        title = self.tr("Vorlage wählen")
        name, _filter = QFileDialog.getOpenFileName(self, title, "", WORD)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Check a Word file and use it for the document shown."""
        name = self.name
        self._complain("")
        self.choose.setEnabled(False)
        self._context.tasks.start(
            lambda: _checked(path, name), partial(self._on_checked, name), self._on_refused
        )

    def use_ours(self) -> None:
        """Write the document on our template again."""
        self._context.operations.perform(self.tr("Vorlage wechseln"), drop_template, self.name)

    def ask_copy(self) -> None:
        """Save the template in use, for editing in Word."""
        target = self._ask_where(self.tr("Vorlage {document}.docx"))
        if target:
            self._write(target, self._content())

    def ask_preview(self) -> None:
        """Write the document with sample values."""
        target = self._ask_where(self.tr("Ansicht {document}.docx"))
        if target:
            content, name = self._content(), self.name
            self._context.tasks.start(
                lambda: preview(content, name),
                partial(self._on_preview, unused(target) if target.exists() else target),
                self._on_refused,
            )

    @property
    def name(self) -> str:
        """Of the template of the document shown."""
        return str(self.document.currentData())

    def _content(self) -> bytes:
        own = self._context.operations.ask(own_template, self.name)
        return own if own is not None else template(self.name)

    def _ask_where(self, proposal: str) -> Path | None:
        proposed = proposal.format(document=self.document.currentText())
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Speichern"), proposed, WORD)
        return Path(name) if name else None

    def _write(self, target: Path, content: bytes) -> bool:
        try:
            write_atomically(target, lambda out: out.write(content))
        except OSError as err:
            self._complain(sentence(err))
            return False
        return True

    @Slot()
    def _show(self) -> None:
        self._complain("")
        own = self._rows[self.name].file_name
        self.state.setText(
            self.tr("Wird auf Ihrer Vorlage „{file}“ geschrieben.").format(file=own)
            if own
            else self.tr("Wird auf der mitgelieferten Vorlage geschrieben.")
        )
        self.reset.setVisible(bool(own))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("own_template"):
            self.reload()

    def _on_checked(self, name: str, checked: tuple[bytes, str]) -> None:
        self.choose.setEnabled(True)
        self._context.operations.perform(
            self.tr("Vorlage wechseln"), choose_template, name, *checked
        )

    def _on_preview(self, target: Path, content: bytes) -> None:
        if self._write(target, content):
            self._context.notify.saved(
                self.tr("„{file}“ zeigt die Vorlage mit Beispielen.").format(file=target.name),
                target,
            )

    def _on_refused(self, why: str) -> None:
        self.choose.setEnabled(True)
        self._complain(why)

    def _complain(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))


def _checked(path: Path, name: str) -> tuple[bytes, str]:
    content = read_bounded(path, LARGEST_FILE)
    check_template(content, name)
    return content, path.name
