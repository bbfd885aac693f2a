"""The page Druck: everything on paper for the day, from one place.

Here sits the secretary three days before: everybody wants paper, and the programme has just moved
once more. She wants one folder with all of it, and to know which sheets she must hand out again;
she fears that two plans are about, and that a private number hangs on a wall.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from praeventionsrat.german import count
from praeventionsrat.office.paperwork import head_of
from praeventionsrat.office.ports import Work
from praeventionsrat.office.print_set import prints
from praeventionsrat.prevention_day.printing.sheets import (
    Known,
    SheetRow,
    known_sheets,
    rows_of,
)
from praeventionsrat.prevention_day.printing.source import DayBook, read_book
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import Card, button, primary, row
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote
from ui.prevention_day.day_page import DayPage, today
from ui.prevention_day.printing.choice import PrintChoice
from ui.prevention_day.printing.set_flow import SetFlow
from ui.prevention_day.printing.side import PrintSide
from ui.settings_store import Key
from ui.shell.page import Command
from ui.shell.theme import STEP, Tone

LEFT_OUT: Key[list[str]] = Key(
    "prevention_day/prints_left_out",
    ["programme-poster-a2", "visitor-badges", "incident-log", "visitor-sheet"],
)
"""What the office does not want in its set."""
SIDE_NARROW, SIDE_WIDE = 290, 380
Rows = Mapping[str, Sequence[SheetRow]]


class PrintingPage(DayPage):
    """Druck."""

    area = "day_prints"
    tables = (
        *("programme_item", "contributor", "venue", "power_circuit", "stand", "helper", "shift"),
        *("duty", "registration", "printed_sheet", "person", "office"),
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._prints = {one.key: one for one in prints()}
        self.rows: Rows = {}
        self._asked = 0
        self.exports, self.flow = ExportFlow(context, self), SetFlow(context, self)
        self.choice = PrintChoice(tuple(self._prints.values()))
        self.side = PrintSide()
        self.side.setMinimumWidth(SIDE_NARROW)
        self.side.setMaximumWidth(SIDE_WIDE)
        self.merged = QCheckBox(self.tr("dazu alle PDF-Blätter in einer Datei"))
        self.merged.setAccessibleName(self.merged.text())
        self.write = primary(self.tr("Mappe schreiben …"), self.write_set, symbol="print")
        self.changed = button(self.tr("Nur Geändertes …"), self.write_changed, symbol="history")
        self.note = ExplainedNote(tone=Tone.WARN)
        self._build()
        self._connect()
        self.start()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Druck")

    def show_day(self, event_id: UUID) -> None:
        """Override: read at once, compare beside the window."""
        book, known = self.context.operations.ask(_read, event_id)
        self._asked += 1
        self.context.tasks.start(
            partial(_compared, book, known), partial(self._show_rows, self._asked)
        )

    def write_set(self) -> None:
        """Everything that is ticked."""
        self._start(only_changed=False)

    def write_changed(self) -> None:
        """Only what says something else than the sheets in people's hands."""
        self._start(only_changed=True)

    def write_one(self, key: str) -> None:
        """One document alone, where the user wants it."""
        if self.day_id is not None and self.flush():
            title = self.context.operations.ask(_title, self.day_id)
            self.exports.start(self._prints[key].export, self.day_id, title)

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.day_id is None:
            return []
        symbols = {".pdf": "pdf", ".docx": "word"}
        return [
            Command(self.write.text(), self.write_set, "print"),
            Command(self.changed.text(), self.write_changed, "history"),
            *(
                Command(one.export.label, partial(self.write_one, key), symbols[one.export.suffix])
                for key, one in self._prints.items()
            ),
        ]

    def help_topic(self) -> str:
        """Override."""
        return "druck"

    def show_side(self, key: str) -> None:
        """Show one document at the side."""
        self._current = key
        self.side.show_print(self._prints[key], self.rows.get(key, ()))

    def _start(self, *, only_changed: bool) -> None:
        if self.day_id is None or not self.flush():
            return
        keys = list(self._prints) if only_changed else self.choice.ticked()
        merged = self.merged.isChecked()
        self.flow.start(self.day_id, keys, only_changed=only_changed, merged=merged)

    def _show_rows(self, asked: int, rows: Rows) -> None:
        if asked != self._asked:
            return  # something changed meanwhile: newer ones are on their way
        self.rows = rows
        self.choice.show_rows(rows)
        self.show_side(self._current)
        given = [row for found in rows.values() if any(r.printed for r in found) for row in found]
        changed = sum(row.is_changed for row in given)
        new = sum(row.is_new for row in given)
        self.changed.setEnabled(bool(changed + new))
        self._say_changed(changed, new)

    def _say_changed(self, changed: int, new: int) -> None:
        said = [count(changed, "Blatt ist geändert", "Blätter sind geändert")] if changed else []
        said += [count(new, "ist neu", "sind neu")] if new else []
        why = self.tr("„Nur Geändertes …“ schreibt allein diese, damit niemand zwei Pläne hat.")
        self.note.say(", ".join(said) + "." if said else "", why)
        parts = sum(len(found) for found in self.rows.values())
        self.summary.setText(count(parts, "Blatt", "Blätter"))

    @Slot()
    def _on_chosen(self) -> None:
        ticked = set(self.choice.ticked())
        self.context.settings.set(LEFT_OUT, [key for key in self._prints if key not in ticked])
        self.write.setEnabled(bool(ticked))

    def _connect(self) -> None:
        left_out = self.context.settings.get(LEFT_OUT)
        self.choice.tick(key for key in self._prints if key not in left_out)
        self.choice.chosen.connect(self._on_chosen)
        self.choice.current.connect(self.show_side)
        self.side.write_asked.connect(self.write_one)
        self._current = next(iter(self._prints))
        self.show_side(self._current)
        self.changed.setEnabled(False)

    def _build(self) -> None:
        card = Card(margin=2 * STEP)
        card.content.addWidget(scrolling(self.choice), 1)
        card.content.addWidget(self.merged)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP + 6)
        layout.addWidget(self.note)
        beside = row(card, self.side, spacing=2 * STEP)
        beside.setStretch(0, 2)
        beside.setStretch(1, 1)
        layout.addLayout(beside, 1)
        self.set_content(content, self.changed, self.write)


def _read(work: Work, event_id: UUID) -> tuple[DayBook, Known]:
    head = head_of(work, today())
    return read_book(work, event_id, head), known_sheets(work, event_id)


def _compared(book: DayBook, known: Known) -> Rows:
    found: dict[str, list[SheetRow]] = {}
    for one in rows_of(book, known, prints()):
        found.setdefault(one.sheet, []).append(one)
    return found


def _title(work: Work, event_id: UUID) -> str:
    return work.prevention_days.get(event_id).title
