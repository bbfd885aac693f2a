"""What narrows the tasks: words, area, owner, and whether they are open or wait."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.german import fold
from praeventionsrat.prevention_day.tasks.lists import NO_AREA, NOBODY, by_area, by_owner
from praeventionsrat.prevention_day.tasks.rows import TaskRow
from ui.parts.chips import FilterChips, FlowLayout
from ui.parts.choice_menu import ChoiceMenu

STATE, OPEN, BLOCKED = "state", "open", "blocked"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What narrows the tasks now."""

    areas: frozenset[Hashable] = frozenset()
    owners: frozenset[Hashable] = frozenset()
    state: str | None = None
    words: tuple[str, ...] = ()


class TaskFilters(QWidget):
    """A line for words, two lists to tick, two chips.

    Signals:
        changed: Emitted when something else is wanted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen = Chosen()
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Aufgaben filtern"))
        self.line.setAccessibleName(self.tr("Aufgaben filtern"))
        self.line.setClearButtonEnabled(True)
        self.line.setFixedWidth(180)
        self.areas = ChoiceMenu(self.tr("Bereich"), self.tr("Bereiche"))
        self.owners = ChoiceMenu(self.tr("Zuständig"), self.tr("Zuständige"))
        self.chips = FilterChips(self.tr("Aufgaben eingrenzen"))
        options = [(OPEN, self.tr("nur offene")), (BLOCKED, self.tr("wartet"))]
        self.chips.set_group(STATE, options)
        self.chips.keep_on_one_line()
        flow = FlowLayout(self)
        for part in (self.line, self.areas, self.owners, self.chips):
            flow.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._typing = QTimer(self, interval=120, singleShot=True)
        self._typing.timeout.connect(self.changed)
        self.line.textChanged.connect(lambda _text: self._typing.start())
        for part in (self.areas, self.owners, self.chips):
            part.changed.connect(self.changed)

    def offer(self, rows: Sequence[TaskRow]) -> None:
        """Offer the areas and owners there are, each with how far it is."""
        areas = self.tr("{name} ({done} von {total} erledigt)")
        self.areas.offer([
            (one.name, areas.format(name=one.name, done=one.done, total=one.total))
            for one in by_area(rows)
        ])  # fmt: skip
        owners = self.tr("{name} ({left} offen)")
        self.owners.offer([
            (one.name, owners.format(name=one.name, left=one.total - one.done))
            for one in by_owner(rows)
        ])  # fmt: skip

    def accepts(self, row: TaskRow) -> bool:
        """Whether a task is wanted."""
        chosen = self._chosen
        if chosen.areas and (row.area or NO_AREA) not in chosen.areas:
            return False
        if chosen.owners and (row.owner or NOBODY) not in chosen.owners:
            return False
        if chosen.state == OPEN and row.is_finished:
            return False
        if chosen.state == BLOCKED and not row.is_blocked:
            return False
        if not chosen.words:
            return True
        told = fold(f"{row.title} {row.area} {row.owner} {row.note}")
        return all(word in told for word in chosen.words)

    def renew(self) -> None:
        """Look at what is chosen once, not for each of thousands of tasks."""
        words = tuple(fold(self.line.text()).split())
        state = self.chips.value(STATE)
        self._chosen = Chosen(self.areas.values(), self.owners.values(), state, words)

    def clear(self) -> None:
        """Narrow by nothing."""
        self.line.clear()
        self.areas.set_values(frozenset())
        self.owners.set_values(frozenset())
        self.chips.clear()

    def words(self) -> str:
        """What is chosen, for the head of a list."""
        typed = self.line.text().strip()
        said = (self.areas.words(), self.owners.words(), self.chips.words(), typed)
        return ", ".join(part for part in said if part)
