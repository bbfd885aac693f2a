"""Textbausteine: those of the program and the office's own, each with what is typed to get it."""

from collections.abc import Hashable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.snippets import PLACEHOLDERS, SnippetFields, SnippetRow
from praeventionsrat.meetings.usecases.snippets import (
    add_snippet,
    edit_snippet,
    remove_snippet,
    snippet_rows,
)
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import Card, button, label, row
from ui.parts.forms import Form, field
from ui.parts.rich_text import RichTextEditor
from ui.parts.row_table import Column, Look, RowTable

LINE, LINES = 34, 6


@dataclass(frozen=True, slots=True)
class Line:
    """One text block in the list."""

    id: Hashable
    row: SnippetRow

    @property
    def origin(self) -> str:
        """Whose it is."""
        return "eigener" if self.row.id else ""


COLUMNS = (
    Column[Line]("Kürzel", lambda line: line.row.abbreviation, width=90, look=Look.STRONG),
    Column[Line]("Titel", lambda line: line.row.title),
    Column[Line]("", lambda line: line.origin, width=80, look=Look.DIM),
)


class SnippetsCard(Card):
    """A list and the chosen one below; whoever changes a shipped one gets one of her own."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._chosen: SnippetRow | None = None
        self.list = RowTable(COLUMNS, self.tr("Textbausteine"), header=False)
        self.list.setSortingEnabled(False)
        self.list.verticalHeader().setDefaultSectionSize(LINE)
        self.list.setFixedHeight(LINE * LINES + 4)
        self.abbreviation, self.name = QLineEdit(), QLineEdit()
        self.text = RichTextEditor(self.tr("Text des Bausteins"), quiet=False)
        self.binder = Binder(SnippetFields, self)
        self.new = button(self.tr("Neuer Textbaustein"), self.begin, symbol="add")
        self.remove = button(self.tr("Eigenen löschen"), self.delete, symbol="delete")
        self._build()
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        self.list.current.connect(self._on_current)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Show what there is; what is being typed stays."""
        rows = self._context.operations.ask(snippet_rows)
        lines = [Line(row.id or row.abbreviation, row) for row in rows]
        self.list.set_rows(lines)
        if self._chosen is None and lines:
            self.list.select_id(lines[0].id)
        elif not self.autosave.pending:
            self._show(next((r for r in rows if self._is_chosen(r)), None))

    def begin(self) -> None:
        """A new one; it is kept as soon as it has Kürzel, Titel and Text."""
        if self.flush():
            self._show(SnippetRow("", "", ""))
            self.abbreviation.setFocus()

    def delete(self) -> None:
        """Away with an own one; the shipped one of that name is back."""
        if self._chosen and self._chosen.id:
            self.autosave.forget()
            gone, self._chosen = self._chosen.id, None
            operations, notify = self._context.operations, self._context.notify
            operations.perform(self.tr("Textbaustein löschen"), remove_snippet, gone)
            notify.undo_offer(self.tr("Textbaustein gelöscht"))

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.autosave.flush()

    def _is_chosen(self, found: SnippetRow) -> bool:
        chosen = self._chosen
        if chosen is None:
            return False
        return found.id == chosen.id if chosen.id else found.abbreviation == chosen.abbreviation

    def _show(self, found: SnippetRow | None) -> None:
        self._chosen = found
        if found is None:
            return
        shown = SnippetFields.model_construct(
            abbreviation=found.abbreviation, title=found.title, text=found.text
        )
        self.binder.load(shown)
        self.remove.setVisible(found.id is not None)

    def _save(self) -> bool:
        fields, chosen, operations = self.binder.read(), self._chosen, self._context.operations
        if chosen is None:
            return True
        said = self.tr("Textbaustein {name}").format(name=fields.abbreviation)
        if chosen.id:
            merge = f"snippet/{chosen.id}"
            operations.attempt(said, edit_snippet, chosen.id, fields, merge=merge)
            made = chosen.id
        else:
            made = operations.attempt(said, add_snippet, fields)
        self._chosen = SnippetRow(fields.abbreviation, fields.title, fields.text, made)
        self.remove.show()
        self.list.select_id(made)
        return True

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
        else:
            self._context.notify.error(str(err))

    @Slot(object)
    def _on_current(self, line_id: UUID | str | None) -> None:
        if line_id is None or not self.flush():
            return
        lines = self.list.rows_model.rows()
        found = next((line.row for line in lines if line.id == line_id), None)
        if found and not self._is_chosen(found):
            self._show(found)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("snippet"):
            self.reload()

    def _build(self) -> None:
        self.content.addWidget(label(self.tr("Textbausteine"), "h2"))
        hint = self.tr(
            "Das Kürzel und die Leertaste fügen den Text in die Niederschrift ein. Platzhalter: "
        )
        names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        explained = label(f"{hint}{names}.", "dim", wrap=True)
        explained.setToolTip(
            "\n".join(f"{{{name}}}: {words}" for name, words in PLACEHOLDERS.items())
        )
        bind, form = self.binder, Form()
        short = bind.bind_line("abbreviation", self.abbreviation)
        title = bind.bind_line("title", self.name)
        text = bind.bind(
            "text", self.text, self.text.markdown, self.text.set_markdown, self.text.edited
        )
        form.add(
            field(self.tr("Kürzel"), self.abbreviation, short),
            field(self.tr("Titel"), self.name, title),
            stretch=(1, 3),
        )
        form.add(field(self.tr("Text"), self.text, text))
        self.text.edit.setMaximumHeight(120)
        parts: tuple[QWidget, ...] = (explained, self.list, form)
        for part in parts:
            self.content.addWidget(part)
        self.content.addLayout(row(self.new, self.remove, None))
