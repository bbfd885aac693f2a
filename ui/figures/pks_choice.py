"""The second step of the PKS dialog: year, areas, offences, and what would change."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.errors import UserError
from praeventionsrat.figures.crime import (
    MOST,
    Before,
    Comparison,
    CrimeChoice,
    compared,
    kept_before,
)
from praeventionsrat.figures.pks.table import TOTAL, CrimeTable
from praeventionsrat.figures.pks.years import FIRST
from praeventionsrat.figures.ports import Work
from praeventionsrat.figures.views import CASES, CLEARANCE, FIGURE_WORDS, RATE
from praeventionsrat.quantity import number
from ui.context import AppContext
from ui.figures.ticks import Ticks
from ui.parts.cards import label, row
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone

SHOWN = 4
USUAL = frozenset({TOTAL, "892000", "899000"})
CITY = (
    "Das ist die Tabelle der Städte ab 100.000 Einwohnern. Vergleichen Sie sie mit Städten, nicht "
    "mit Landkreisen."
)
NO_OWN = "Wählen Sie oben „Unser Gebiet“, damit Kennzahlen dafür angelegt werden."


class PksChoice(QWidget):
    """Says what of a table is wanted.

    Signals:
        changed: Emitted when the choice changes.
    """

    changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._table: CrimeTable | None = None
        self.found: Comparison | None = None
        self._kept: dict[tuple[int, str], Before] = {}
        self.doubt, self.unread = ExplainedNote(), ExplainedNote()
        self.year = NumberField(self.tr("Jahr"), FIRST, 2999)
        months = [(12, self.tr("das ganze Jahr"))]
        months += [(n, f"Januar bis {german.MONTHS[n - 1]}") for n in range(11, 1, -1)]
        self.months = ChoiceBox([*months, (1, "nur Januar")], self.tr("Zeitraum"))
        self.own = ChoiceBox(name=self.tr("Unser Gebiet"))
        self.areas = Ticks(self.tr("Gebiete"), self.tr("Gebiete filtern"))
        self.offences = Ticks(self.tr("Straftaten"), self.tr("Straftaten filtern"))
        self.figures = {name: QCheckBox(FIGURE_WORDS[name]) for name in (RATE, CASES, CLEARANCE)}
        self.takes_changed = QCheckBox(self.tr("geänderte Zahlen übernehmen"))
        self.told = label("", wrap=True)
        self._build()
        self._connect()

    def show_table(self, table: CrimeTable) -> None:
        """Offer what is in the table, with what was chosen before ticked."""
        self._table = None
        known = self._context.operations.ask(_known)
        areas = {line.area_key: line.area_name for line in table.lines}
        offences = {line.offence_key: line.offence for line in table.lines}
        self.year.set_value(table.found.year)
        self.months.set_value(table.found.months)
        ticked = frozenset(known[0] & areas.keys())
        self.areas.offer([(k, f"{name} ({k})") for k, name in areas.items()], ticked)
        wanted = frozenset(known[1] & offences.keys()) or frozenset(USUAL & offences.keys())
        self.offences.offer([(k, f"{name} ({k})") for k, name in offences.items()], wanted)
        if len(areas) == 1:
            self.areas.tick(*areas)
        self._table = table
        self._say_doubts(table)
        self._offer_own(known[2])
        self._renew()

    @property
    def choice(self) -> CrimeChoice | None:
        """What is wanted; None while no year is typed."""
        try:
            year = self.year.value()
        except UserError:
            return None
        if self._table is None or year is None:
            return None
        return CrimeChoice(
            self._table,
            year,
            self.months.value(),
            self.areas.ticked(),
            self.offences.ticked(),
            self.own.value() or "",
            frozenset(name for name, box in self.figures.items() if box.isChecked()),
            self.takes_changed.isChecked(),
        )

    @property
    def is_ready(self) -> bool:
        """Whether something can be taken over."""
        choice = self.choice
        return choice is not None and 0 < len(choice.lines) <= MOST

    def _say_doubts(self, table: CrimeTable) -> None:
        city = CITY if table.level == "city" else ""
        why = " ".join(words for words in (table.found.doubt, city) if words)
        what = self.tr("Bitte prüfen Sie das Jahr.") if table.found.doubt else ""
        self.doubt.say(what or (self.tr("Städtetabelle") if city else ""), why)
        what = self.tr("{n} Zeilen ließen sich nicht lesen und bleiben weg.")
        if len(table.unread) == 1:
            what = self.tr("Eine Zeile ließ sich nicht lesen und bleibt weg.")
        what = what.format(n=number(len(table.unread)))
        told = [f"Zeile {one.line}: {one.why}" for one in table.unread[:SHOWN]]
        self.unread.say(what if table.unread else "", "\n".join(told), Tone.WARN)

    def _offer_own(self, own: str) -> None:
        """Among the ticked areas; the one that is known as own stays so."""
        assert self._table is not None
        names = {line.area_key: line.area_name for line in self._table.lines}
        ticked = sorted(self.areas.ticked(), key=lambda key: german.sort_key(names[key]))
        options = [("", self.tr("keines davon")), *((key, names[key]) for key in ticked)]
        before = self.own.value()
        self.own.set_options(options)
        only = ticked[0] if len(ticked) == 1 else ""
        fitting = [key for key in (before, own, only) if key and key in ticked]
        self.own.set_value(fitting[0] if fitting else "")

    @Slot()
    def _on_areas(self) -> None:
        if self._table is not None:
            self._offer_own("")
            self._renew()

    @Slot()
    def _renew(self) -> None:
        if self._table is None:
            return
        choice = self.choice
        self.found = None
        if choice is not None and self.is_ready:
            self.found = compared(choice, self._before(choice))
        self.told.setText(self._words(choice))
        self.takes_changed.setVisible(bool(self.found and self.found.changed))
        self.changed.emit()

    def _before(self, choice: CrimeChoice) -> Before:
        """What is kept of that year, read once."""
        wanted = choice.year, choice.table.level
        if wanted not in self._kept:
            self._kept = {wanted: self._context.operations.ask(kept_before, *wanted)}
        return self._kept[wanted]

    def _words(self, choice: CrimeChoice | None) -> str:
        if choice is None:
            return self.tr("Bitte tragen Sie das Jahr ein, für das die Zahlen gelten.")
        if self.found is None:
            if not choice.lines:
                return self.tr("Bitte wählen Sie mindestens ein Gebiet und eine Straftat.")
            many = self.tr("{count} Zahlen sind zu viele auf einmal; möglich sind 2.000.")
            return many.format(count=number(len(choice.lines)))
        return " ".join(_told(self.found, choice))

    def _build(self) -> None:
        self.figures[RATE].setChecked(True)
        self.takes_changed.setChecked(True)
        self.takes_changed.hide()
        head = row(
            field(self.tr("Jahr"), self.year),
            field(self.tr("Zeitraum"), self.months),
            field(self.tr("Unser Gebiet"), self.own),
            None,
            spacing=2 * STEP,
        )
        self.own.setMinimumWidth(220)
        lists = row(self.areas, self.offences, spacing=2 * STEP)
        ticks = row(label(self.tr("Kennzahlen für unser Gebiet anlegen:"), "dim"), spacing=16)
        for box in self.figures.values():
            ticks.addWidget(box)
        ticks.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.doubt)
        layout.addWidget(self.unread)
        layout.addLayout(head)
        layout.addLayout(lists, 1)
        layout.addLayout(ticks)
        layout.addWidget(self.told)
        layout.addWidget(self.takes_changed)

    def _connect(self) -> None:
        self.year.value_edited.connect(self._renew)
        self.months.activated.connect(self._renew)
        self.own.activated.connect(self._renew)
        self.areas.changed.connect(self._on_areas)
        self.offences.changed.connect(self._renew)


def _told(found: Comparison, choice: CrimeChoice) -> Sequence[str]:
    parts = [f"{number(found.new)} neu"]
    parts += [f"{number(found.same)} unverändert"] * bool(found.same)
    parts += [f"{number(len(found.changed))} geändert"] * bool(found.changed)
    said = [f"Zahlen für {choice.year}: {german.and_list(parts)}."]
    if found.kept_from and found.changed:
        shown = "; ".join(one.words for one in found.changed[:SHOWN])
        more = " …" if len(found.changed) > SHOWN else ""
        said.append(f"Gegenüber „{found.kept_from}“: {shown}{more}.")
    if choice.figures and not choice.own_area:
        said.append(NO_OWN)
    return [*said, found.other_level] if found.other_level else said


def _known(work: Work) -> tuple[frozenset[str], frozenset[str], str]:
    """Keys of the areas and offences that are kept already, and the own area."""
    areas = work.areas.all()
    offences = {one.offence_key for one in work.figure_series.all() if one.offence_key}
    own = next((area.key for area in areas if area.is_own), "")
    return frozenset(a.key for a in areas if a.key), frozenset(offences), own
