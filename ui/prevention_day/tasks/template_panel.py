"""The tab Vorlage: the tasks every prevention day begins with; the office changes them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.records import TaskPatternFields
from praeventionsrat.prevention_day.tasks.template import (
    add_pattern,
    move_pattern,
    remove_pattern,
    restore_template,
    template,
)
from praeventionsrat.prevention_day.tasks.words import offset_words
from ui.context import AppContext
from ui.parts.cards import button, primary, tool
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.prevention_day.list_and_one import ListAndOne
from ui.prevention_day.tasks.panel import scrolled
from ui.prevention_day.tasks.pattern_form import PatternForm
from ui.shell.page import Command
from ui.shell.theme import Tone


@dataclass(frozen=True, slots=True)
class PatternRow:
    """A line of the template as a list shows it."""

    id: UUID
    title: str
    area: str
    offset_days: int
    hint: str
    is_used: bool
    after: str

    @property
    def second(self) -> str:
        """„90 Tage vorher · Technik · nach: Standplan“."""
        after = f"erst nach „{self.after}“" if self.after else ""
        parts = (offset_words(self.offset_days), self.area, after)
        return " · ".join(part for part in parts if part)


def _badge(one: PatternRow) -> tuple[str, Tone] | None:
    return None if one.is_used else ("kommt nicht mit", Tone.NEUTRAL)


COLUMNS = (
    Column[PatternRow](
        "Aufgabe", lambda one: one.title, second=lambda one: one.second, badge=_badge
    ),
)
PATTERN_SHEET = (
    SheetColumn[PatternRow]("Gerechnet", lambda one: offset_words(one.offset_days)),
    SheetColumn[PatternRow]("Bereich", lambda one: one.area),
    SheetColumn[PatternRow]("Aufgabe", lambda one: one.title),
    SheetColumn[PatternRow]("Hinweis", lambda one: one.hint),
    SheetColumn[PatternRow]("Erst nach", lambda one: one.after),
    SheetColumn[PatternRow]("Kommt mit", lambda one: one.is_used),
)


class TemplatePanel(ListAndOne[PatternRow]):
    """The template of the office; it belongs to no single event."""

    form: PatternForm

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        table = RowTable[PatternRow](COLUMNS, "Aufgabenvorlage", header=False)
        super().__init__(context, today, table, PatternForm(context), "Zeile", remove_pattern)
        self.add = primary(self.tr("Neue Zeile"), self.new, symbol="add")
        self.restore = button(self.tr("Vorlage wiederherstellen"), self.restore_now, symbol="undo")
        self.restore.setToolTip(
            self.tr("Bringt mitgelieferte Zeilen zurück, die fehlen; Ihre Änderungen bleiben.")
        )
        self.up = tool("chevron_up", self.tr("Nach oben"), lambda: self.shift(-1))
        self.down = tool("chevron_down", self.tr("Nach unten"), lambda: self.shift(1))
        self.empty = EmptyState(
            "copy",
            self.tr("Noch keine Vorlage"),
            self.tr(
                "Die mitgelieferte Vorlage nennt, woran Veranstalter denken müssen. Danach gehört "
                "sie Ihnen: ändern, ergänzen, abschalten."
            ),
            self.tr("Mitgelieferte Vorlage übernehmen"),
            self.restore_now,
        )
        self.set_actions(self.restore, self.add)
        tools = (self.up, self.down)
        self.lay_out(scrolled(self.form), "day-template", (600, 400), tools=tools)

    def reload(self, _event_id: UUID) -> None:
        """Override."""
        self.rows = self.context.operations.ask(_rows)
        self.pages.setCurrentIndex(0 if self.rows else 1)
        for part in (self.add, self.restore):
            part.setVisible(bool(self.rows))
        self.show_rows(self.rows)

    def summary(self) -> str:
        """Override."""
        if not self.rows:
            return ""
        off = sum(not one.is_used for one in self.rows)
        words = count(len(self.rows), "Zeile", "Zeilen")
        return f"{words}, {off} abgeschaltet" if off else words

    def sheet(self) -> ListSheet:
        """Override."""
        return sheet_of(self.tr("Aufgabenvorlage"), self.table.rows_model.rows(), PATTERN_SHEET)

    def new(self) -> None:
        """Override."""
        if not self.flush():
            return
        fields = TaskPatternFields(title=self.tr("Neue Aufgabe"))
        words = self.tr("Zeile der Vorlage eintragen")
        self.begin(self.context.operations.perform(words, add_pattern, fields))

    def heading(self, row: PatternRow) -> str:
        """Override: „90 Tage vorher“."""
        return offset_words(row.offset_days)

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.form.title

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(self.tr("Neue Zeile der Vorlage"), self.new, "add"),
            Command(self.restore.text(), self.restore_now, "undo"),
        ]

    def restore_now(self) -> None:
        """Bring back the shipped lines that are missing."""
        if not self.flush():
            return
        words = self.tr("Vorlage wiederherstellen")
        added = self.context.operations.perform(words, restore_template)
        if added == 0:
            self.context.notify.info(self.tr("Es fehlt keine mitgelieferte Zeile."))
        elif added:
            said = count(added, "Zeile", "Zeilen")
            self.context.notify.undo_offer(self.tr("{n} ergänzt").format(n=said))

    def shift(self, steps: int) -> None:
        """Move the chosen line."""
        pattern_id = self.table.current_id()
        if pattern_id is not None and self.flush():
            words = self.tr("Zeile verschieben")
            self.context.operations.perform(words, move_pattern, pattern_id, steps)


def _rows(work: Work) -> list[PatternRow]:
    lines = template(work)
    titles = {one.id: one.title for one in lines}
    return [
        PatternRow(
            one.id, one.title, one.area, one.offset_days, one.hint, one.is_used,
            titles.get(one.after_id, "") if one.after_id else "",
        )
        for one in lines
    ]  # fmt: skip
