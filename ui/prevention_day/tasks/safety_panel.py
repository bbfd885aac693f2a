"""The tab Sicherheitsbogen: groups with what is open on the left, their questions on the right."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.documents import SAFETY
from praeventionsrat.prevention_day.tasks.safety import (
    AnswerGroup,
    AnswerLine,
    SafetySheet,
    read_safety,
)
from praeventionsrat.prevention_day.tasks.safety_questions import SOURCE
from praeventionsrat.prevention_day.tasks.words import SAFETY_CHOICES
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import Card, button, clear, column, label, line, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import ExplainedNote
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.tasks.panel import EventPanel, scrolled
from ui.prevention_day.tasks.safety_question import QuestionRow
from ui.shell.page import Command
from ui.shell.theme import Tone

FACTS = "Angaben und Grenzen"
LABEL_WIDTH = 150


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of questions as a line."""

    id: str
    total: int
    open: int

    @property
    def words(self) -> str:
        """„3 von 5 offen“."""
        if not self.total:
            return "aus dem, was schon eingetragen ist"
        return f"{self.open} von {self.total} offen" if self.open else "vollständig"


COLUMNS = (Column[GroupRow]("Gruppe", lambda one: one.id, second=lambda one: one.words),)
SHEET = (
    SheetColumn[AnswerLine]("Frage", lambda one: one.question),
    SheetColumn[AnswerLine]("Antwort", lambda one: SAFETY_CHOICES[one.choice]),
    SheetColumn[AnswerLine]("Erläuterung", lambda one: one.text),
    SheetColumn[AnswerLine]("Bekannt", lambda one: one.known),
)


class SafetyPanel(EventPanel):
    """One sheet of an event."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context, today)
        self.found: SafetySheet | None = None
        self.questions: list[QuestionRow] = []
        self._shown: tuple[UUID | None, str] | None = None
        self.exports = ExportFlow(context, self)
        self.write = button(SAFETY.label, self.export, symbol="word")
        self.next_open = button(self.tr("Nächste offene Frage"), self.go_to_open, symbol="down")
        self.table = RowTable[GroupRow](COLUMNS, self.tr("Gruppen von Fragen"), header=False)
        self.title = label("", "h2")
        self.to_list = tool("back", self.tr("Zur Liste (Esc)"), self.back)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(14)
        self._lines.setContentsMargins(0, 6, 0, 0)
        self._build()
        self.table.current.connect(self._on_current)
        self.table.clicked.connect(lambda _index: self.sides.show_detail())
        self.table.opened.connect(lambda _id: self.rename())
        self.sides.narrowed.connect(self.to_list.setVisible)

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.found = self.context.operations.ask(read_safety, event_id)
        groups = self.found.groups
        rows = [GroupRow(FACTS, 0, 0)]
        rows += [GroupRow(one.title, len(one.lines), one.open_count) for one in groups]
        self.next_open.setEnabled(self.found.open_count > 0)
        self.table.set_rows(rows)
        self.table.choose_some()
        self._show_group()

    def summary(self) -> str:
        """Override."""
        if self.found is None:
            return ""
        missing = self.found.open_count
        if not missing:
            return self.tr("Alle Fragen sind beantwortet.")
        words = self.tr("{open} von {all} offen")
        asked = count(self.found.total, "Frage", "Fragen")
        return words.format(open=missing, all=asked)

    def sheet(self) -> ListSheet:
        """Override."""
        groups: Sequence[AnswerGroup] = self.found.groups if self.found else ()
        lines = [one for group in groups for one in group.lines]
        return sheet_of(self.tr("Sicherheitsbogen"), lines, SHEET)

    def flush(self) -> bool:
        """Override."""
        kept = [made.autosave.flush() for made in self.questions]
        return all(kept)

    def rename(self) -> None:
        """Override: into the answers."""
        self.sides.show_detail()
        if self.questions:
            self.questions[0].choice.setFocus()

    def back(self) -> None:
        """Override."""
        if self.flush():
            self.sides.show_detail(wanted=False)
            self.table.setFocus()

    def open_record(self, record_id: Hashable) -> None:
        """Override: a group by its title."""
        self.table.select_id(record_id)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [Command(SAFETY.label, self.export, "word")]

    def export(self) -> None:
        """Write the sheet as Word."""
        if self.event_id is not None and self.flush():
            title = self.context.operations.ask(_title, self.event_id)
            self.exports.start(SAFETY, self.event_id, title)

    def go_to_open(self) -> None:
        """The first group with an open question, the cursor on it."""
        if not self.flush() or self.found is None:
            return
        group = next((one for one in self.found.groups if one.open_count), None)
        if group is None:
            return
        self.table.select_id(group.title)
        self.sides.show_detail()
        code = next(one.code for one in group.lines if one.is_open)
        made = next(one for one in self.questions if one.code == code)
        made.choice.setFocus()

    @Slot(object)
    def _on_current(self, title: str | None) -> None:
        if title is None or self._shown == (self.event_id, title):
            return
        if self.flush():
            self._show_group()
        elif self._shown is not None:
            self.table.select_id(self._shown[1])
            go_to_complaint(self.detail)

    def _show_group(self) -> None:
        title, found = self.table.current_id(), self.found
        if found is None or self.event_id is None:
            return
        self.title.setText(title or "")
        group = next((one for one in found.groups if one.title == title), None)
        if group is not None and self._shown == (self.event_id, title):
            for made, answered in zip(self.questions, group.lines, strict=True):
                made.show_line(answered)
            return
        self._shown = (self.event_id, title)
        clear(self._lines)
        self.questions = []
        if group is None:
            self._show_facts(found)
            return
        for place, asked in enumerate(group.lines):
            if place:
                self._lines.addWidget(line())
            made = QuestionRow(self.context, self.event_id, asked, self)
            self.questions.append(made)
            self._lines.addWidget(made)

    def _show_facts(self, found: SafetySheet) -> None:
        for what, why in found.limits:
            self._lines.addWidget(ExplainedNote(what, why, tone=Tone.WARN))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for place, (name, words) in enumerate(found.facts):
            grid.addWidget(label(name, "dim"), place, 0)
            grid.addWidget(label(words, wrap=True), place, 1)
        self._lines.addLayout(grid)
        self._lines.addWidget(label(SOURCE, "dim", wrap=True))

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.table)
        self.to_list.hide()
        head = row(self.to_list, self.title)
        head.setStretch(1, 1)
        inside = QWidget()
        inside.setLayout(self._lines)
        self.detail = Card()
        self.detail.content.addLayout(head)
        self.detail.content.addWidget(scrolled(inside), 1)
        self.sides = Sides(card, self.detail, self.context.settings, "day-safety", [300, 680])
        self.set_actions(self.next_open, self.write)
        self.setLayout(column(self.sides))


def _title(work: Work, event_id: UUID) -> str:
    return work.prevention_days.get(event_id).title
