"""The list of documents to choose from, by whom they are for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from praeventionsrat.german import clock, count
from praeventionsrat.prevention_day.printing.prints import GROUPS, Group, Print
from praeventionsrat.prevention_day.printing.sheets import SheetRow
from ui.parts.cards import Pill, button, label
from ui.shell.theme import STEP, Tone

NEVER = "noch nie"


def printed_words(rows: Iterable[SheetRow]) -> str:
    """When one of them was handed out last: „12.09., 14:05“."""
    times = [one.printed_at for one in rows if one.printed_at is not None]
    return moment(max(times)) if times else NEVER


def moment(at: datetime) -> str:
    """Day and time on the wall here: „12.09., 14:05“."""
    here = at.astimezone()
    return f"{here:%d.%m.}, {clock(here.time())}"


def state_of(one: Print, rows: Sequence[SheetRow]) -> tuple[str, Tone]:
    """Whether what was handed out still holds; empty where nothing was."""
    if not any(row.printed for row in rows):
        return "", Tone.NEUTRAL
    changed = sum(row.is_changed for row in rows)
    new = sum(row.is_new for row in rows)
    if one.is_divided and changed + new:
        said = (f"{changed} geändert" if changed else "", f"{new} neu" if new else "")
        return ", ".join(part for part in said if part), Tone.WARN
    return ("geändert", Tone.WARN) if changed else ("unverändert", Tone.OK)


def size_of(one: Print, rows: Sequence[SheetRow]) -> str:
    """„8 Blätter“; empty for what is one document."""
    return count(len(rows), one.one, one.many) if one.is_divided else ""


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """The widgets of one document."""

    one: Print
    box: QCheckBox
    size: QLabel
    printed: QLabel
    state: Pill

    def show_rows(self, rows: Sequence[SheetRow]) -> None:
        """How many parts it has, and whether they still hold."""
        words, tone = state_of(self.one, rows)
        self.size.setText(size_of(self.one, rows))
        self.printed.setText(printed_words(rows) if self.one.make else "")
        self.state.say(words, tone)
        self.state.setVisible(bool(words))
        told = (self.one.export.label, self.size.text(), self.printed.text(), words)
        self.box.setAccessibleName(", ".join(part for part in told if part))
        self.box.setAccessibleDescription(self.one.export.description)


class PrintChoice(QWidget):
    """All documents with a box to tick each.

    Signals:
        chosen: Emitted when something is ticked or no longer.
        current: Emitted with the id of the document that was pointed at last.
    """

    chosen = Signal()
    current = Signal(str)

    def __init__(self, prints: Sequence[Print], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, ChoiceLine] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, STEP, 0)
        self._grid.setHorizontalSpacing(STEP + 4)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        for place, words in enumerate((self.tr("Umfang"), self.tr("Ausgegeben"), ""), 1):
            self._grid.addWidget(label(words, "dim"), 0, place)
        for group, name in GROUPS.items():
            self._add_group(group, name, [one for one in prints if one.group is group])
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def show_rows(self, rows: Mapping[str, Sequence[SheetRow]]) -> None:
        """Fill in what is known of each document."""
        for key, line in self.lines.items():
            line.show_rows(rows.get(key, ()))

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = frozenset(keys)
        for key, line in self.lines.items():
            line.box.blockSignals(True)
            line.box.setChecked(key in wanted)
            line.box.blockSignals(False)
        self.chosen.emit()

    def ticked(self) -> list[str]:
        """The ids of what is ticked."""
        return [key for key, line in self.lines.items() if line.box.isChecked()]

    def turn_group(self, group: Group) -> None:
        """Tick a whole group, or none of it where all of it was."""
        mine = {key for key, line in self.lines.items() if line.one.group is group}
        now = set(self.ticked())
        self.tick(now - mine if mine <= now else now | mine)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: the document under the cursor of the keys is shown at the side."""
        if event.type() is QEvent.Type.FocusIn:
            self.current.emit(watched.objectName())
        return super().eventFilter(watched, event)

    def _add_group(self, group: Group, name: str, prints: Sequence[Print]) -> None:
        at = self._grid.rowCount()
        heading = label(name, "strong")
        heading.setContentsMargins(0, STEP + 4 if at > 1 else 0, 0, 2)
        whole = button(self.tr("alle"), lambda: self.turn_group(group), part="link")
        whole.setAccessibleName(self.tr("{group}: alle wählen oder keines").format(group=name))
        self._grid.addWidget(heading, at, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        self._grid.addWidget(whole, at, 3, right)
        for one in prints:
            self._add_line(one)

    def _add_line(self, one: Print) -> None:
        at = self._grid.rowCount()
        box = QCheckBox(one.export.label)
        box.setObjectName(one.key)
        box.setToolTip(one.export.description)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.installEventFilter(self)
        box.toggled.connect(lambda _on: self.chosen.emit())
        line = ChoiceLine(one, box, label("", "dim"), label("", "dim"), Pill())
        for place, widget in enumerate((box, line.size, line.printed, line.state)):
            self._grid.addWidget(widget, at, place)
        line.state.hide()
        self.lines[one.key] = line
