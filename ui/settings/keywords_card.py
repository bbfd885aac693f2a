"""Schlagwörter: the office's lists of words; a change here is a change at every contact.

A secretary sits here once a year and tidies up; she wants „Schule“ and „Schulen“ to be one, and
fears to lose what stands at forty contacts.
"""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.council.word_lists import (
    WordRow,
    add_word,
    merge_words,
    move_word,
    remove_word,
    rename_word,
    word_rows,
)
from praeventionsrat.errors import UserError
from ui.context import AppContext
from ui.parts.cards import Card, button, label, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, field
from ui.parts.row_table import Column, Look, RowTable

KINDS = {
    KeywordKind.ORGANIZATION_KIND: "Typen von Institutionen",
    KeywordKind.SECTOR: "Gruppen (für „Wer fehlt am Tisch?“)",
    KeywordKind.DISTRICT: "Stadtteile",
    KeywordKind.TOPIC: "Themen",
    KeywordKind.TARGET_GROUP: "Zielgruppen",
    KeywordKind.LANGUAGE: "Sprachen",
}
LINE, LINES = 34, 7
TABLES = ("keyword", "contact_keyword", "organization")


def _used(line: WordRow) -> str:
    return german.count(line.used, "Kontakt", "Kontakte") if line.used else ""


COLUMNS = (
    Column[WordRow]("Wort", lambda line: line.name),
    Column[WordRow]("", _used, width=110, look=Look.DIM),
)


class KeywordsCard(Card):
    """One list at a time; the chosen word can be renamed, merged, moved and deleted."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._word = ""
        self._outdated = False
        self.kind = ChoiceBox(list(KINDS.items()), self.tr("Liste"))
        self.kind.set_value(KeywordKind.ORGANIZATION_KIND)
        self.list = RowTable(COLUMNS, self.tr("Schlagwörter"), header=False)
        self.list.setSortingEnabled(False)
        self.list.verticalHeader().setDefaultSectionSize(LINE)
        self.list.setFixedHeight(LINE * LINES + 4)
        self.name, self.new = QLineEdit(), QLineEdit()
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.up = tool("up", self.tr("Weiter nach oben"), lambda: self.move_chosen(-1))
        self.down = tool("down", self.tr("Weiter nach unten"), lambda: self.move_chosen(1))
        self.merge = button(self.tr("Zusammenlegen mit"))
        self.others = QMenu(self)
        self.remove = button(self.tr("Löschen"), self.delete, symbol="delete")
        self.add = button(self.tr("Hinzufügen"), self.take, symbol="add")
        self._build()
        self.kind.activated.connect(lambda _place: self.show_kind())
        self.list.current.connect(self._on_current)
        self.list.delete_asked.connect(lambda _id: self.delete())
        self.name.editingFinished.connect(self.rename)
        self.new.returnPressed.connect(self.take)
        self.others.aboutToShow.connect(self._offer_others)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    @property
    def chosen(self) -> str:
        """The word under the cursor; empty where there is none."""
        return str(self.list.current_id() or "")

    def flush(self) -> bool:
        """Keep a name that was typed and not entered yet."""
        return self.rename()

    def show_kind(self) -> None:
        """Show another list."""
        self._complain("")
        self.list.set_rows([])
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def reload(self) -> None:
        """Read the list; the cursor stays on its word."""
        self._outdated = False
        rows = self._context.operations.ask(word_rows, self.kind.value())
        self.list.set_rows(rows)
        if not self.chosen and rows:
            self.list.select_id(rows[0].id)
        self._on_current()

    def rename(self) -> bool:
        """Give the chosen word the name that was typed; whether it could be."""
        typed, chosen = self.name.text().strip(), self._word
        if not chosen or not self.name.isModified() or typed == chosen:
            return True
        words = self.tr("„{name}“ umbenennen").format(name=chosen)
        self.name.setModified(False)
        renamed = self._try(words, rename_word, chosen, typed)
        self.name.setModified(not renamed)
        if renamed:
            self.list.select_id(typed)
        return renamed

    def take(self) -> None:
        """Put a new word on the list."""
        name = self.new.text().strip()
        words = self.tr("„{name}“ hinzufügen").format(name=name)
        if self._try(words, add_word, name):
            self.new.clear()
            self.list.select_id(name)

    def move_chosen(self, step: int) -> None:
        """Move the chosen word up or down."""
        if self.chosen:
            self._try(self.tr("Schlagwörter ordnen"), move_word, self.chosen, step)

    def merge_into(self, other: str) -> None:
        """Whoever has the chosen word has the other one from now on."""
        words = self.tr("„{name}“ mit „{other}“ zusammengelegt").format(
            name=self.chosen, other=other
        )
        if self._try(words, merge_words, self.chosen, other):
            self._context.notify.undo_offer(words)
            self.list.select_id(other)

    def delete(self) -> None:
        """Take the chosen word off the list and from every contact; undo is the safety net."""
        words = self.tr("„{name}“ gelöscht").format(name=self.chosen)
        if self.chosen and self._try(words, remove_word, self.chosen):
            self._context.notify.undo_offer(words)

    def _try(self, words: str, usecase: object, *args: object) -> bool:
        assert callable(usecase)
        self._complain("")
        try:
            self._context.operations.attempt(words, usecase, self.kind.value(), *args)
        except UserError as err:
            self._complain(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            return False
        return True

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def _offer_others(self) -> None:
        self.others.clear()
        for line in self.list.rows_model.rows():
            if line.name != self.chosen:
                self.others.addAction(line.name, partial(self.merge_into, line.name))

    @Slot()
    def _on_current(self) -> None:
        if self.chosen != self._word or not self.name.isModified():
            self._word = self.chosen
            self.name.setText(self._word)
        for part in (self.name, self.up, self.down, self.merge, self.remove):
            part.setEnabled(bool(self.chosen))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*TABLES):
            return
        self._outdated = not self.isVisible()
        if not self._outdated:
            self.reload()

    def _build(self) -> None:
        self.merge.setMenu(self.others)
        self.new.setPlaceholderText(self.tr("Neues Wort"))
        self.new.setAccessibleName(self.tr("Neues Wort"))
        hint = self.tr("Was Sie hier ändern, ändert sich bei allen Kontakten, auch in den "
                       "Wünschen der Gremien und in Verteilern.")  # fmt: skip
        form = Form()
        form.add(field(self.tr("Bezeichnung"), self.name, self.complaint))
        adding = row(self.new, self.add)
        adding.setStretch(0, 1)
        for part in (label(self.tr("Schlagwörter"), "h2"), label(hint, "dim", wrap=True)):
            self.content.addWidget(part)
        for shown in (self.kind, self.list, form):
            self.content.addWidget(shown)
        self.content.addLayout(row(self.up, self.down, self.merge, self.remove, None))
        self.content.addLayout(adding)
