"""What narrows the measures: state, light, owner, place, field, plan, what is late, words."""

import json
from collections.abc import Hashable, Iterable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.german import fold, sort_key
from praeventionsrat.measures.listing import Wanted
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import MeasureState
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.words import STATE_NAMES, light_text
from ui.measures.columns import LIGHTS
from ui.parts.chips import FilterChips, FlowLayout
from ui.parts.choice_menu import ChoiceMenu

LATE, SILENT = "late", "silent"
MONTHS = (3, 6, 12)
Options = list[tuple[Hashable, str]]


class MeasureFilters(QWidget):
    """A line for words, chips that open lists to tick, chips for what is late.

    Signals:
        changed: Emitted when something else is wanted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words_line = QLineEdit()
        self.words_line.setPlaceholderText(self.tr("Maßnahmen filtern"))
        self.words_line.setAccessibleName(self.tr("Maßnahmen filtern"))
        self.words_line.setClearButtonEnabled(True)
        self.words_line.setMinimumWidth(160)
        self.words_line.setMaximumWidth(280)
        self.menus = {
            "states": ChoiceMenu(self.tr("Status"), self.tr("Status")),
            "lights": ChoiceMenu(self.tr("Ampel"), self.tr("Ampeln")),
            "fields": ChoiceMenu(self.tr("Handlungsfeld"), self.tr("Handlungsfelder")),
            "owners": ChoiceMenu(self.tr("Zuständig"), self.tr("Zuständige")),
            "districts": ChoiceMenu(self.tr("Stadtteil"), self.tr("Stadtteile")),
            "plans": ChoiceMenu(self.tr("Plan"), self.tr("Pläne")),
        }
        self.menus["states"].offer([(one, STATE_NAMES[one]) for one in MeasureState])
        self.menus["lights"].offer([(one, light_text(one)) for one in LIGHTS])
        self.chips = FilterChips(self.tr("Maßnahmen eingrenzen"))
        self.chips.set_group(LATE, [(LATE, self.tr("überfällig"))])
        self.silent = ChoiceMenu(self.tr("Ohne Sachstand seit …"), self.tr("Fristen"))
        self.silent.offer(
            [(m, self.tr("ohne Sachstand seit {m} Monaten").format(m=m)) for m in MONTHS]
        )
        self.chips.keep_on_one_line()
        flow = FlowLayout(self)
        for part in (*self.menus.values(), self.chips, self.silent):
            flow.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._typing = QTimer(self, interval=120, singleShot=True)
        self._typing.timeout.connect(self.changed)
        self.words_line.textChanged.connect(lambda _text: self._typing.start())
        self.chips.changed.connect(self.changed)
        for menu in (*self.menus.values(), self.silent):
            menu.changed.connect(self.changed)

    def offer(self, rows: Iterable[MeasureRow], plans: Sequence[tuple[UUID, str]]) -> None:
        """Offer what occurs in the list; what is ticked stays so if it can."""
        owners: dict[Hashable, str] = {}
        districts: dict[Hashable, str] = {}
        fields: dict[Hashable, str] = {}
        for row in rows:
            for key, name, found in (
                (row.person_id, row.person, owners),
                (row.organization_id, row.organization, owners),
                (row.district_id, row.district, districts),
                (row.field_id, row.field, fields),
            ):
                if key is not None:
                    found[key] = name
        for name, options in (
            ("owners", _sorted(owners)),
            ("districts", _sorted(districts)),
            ("fields", _sorted(fields)),
            ("plans", list(plans)),
        ):
            menu = self.menus[name]
            menu.offer(options)
            menu.setVisible(bool(options))

    def wanted(self) -> Wanted:
        """What is ticked."""
        ticked: dict[str, Any] = {name: menu.values() for name, menu in self.menus.items()}
        months = [m for m in self.silent.values() if isinstance(m, int)]
        late = self.chips.value(LATE) is not None
        return Wanted(**ticked, is_overdue=late, silent_months=min(months, default=0))

    def needles(self) -> Sequence[str]:
        """The words typed, as they are compared."""
        return fold(self.words_line.text()).split()

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return self.wanted() != Wanted() or bool(self.needles())

    def clear(self) -> None:
        """Narrow by nothing."""
        self.restore({})
        self.changed.emit()

    def state(self) -> dict[str, Any]:
        """What is ticked, to be kept."""
        ticked = {
            name: sorted(str(value) for value in menu.values())
            for name, menu in (*self.menus.items(), (SILENT, self.silent))
        }
        kept: dict[str, Any] = {name: values for name, values in ticked.items() if values}
        if self.chips.value(LATE) is not None:
            kept[LATE] = True
        if text := self.words_line.text().strip():
            kept["words"] = text
        return kept

    def restore(self, kept: dict[str, Any]) -> None:
        """Tick what was ticked, without telling; what is gone is passed over."""
        for name, menu in (*self.menus.items(), (SILENT, self.silent)):
            values = kept.get(name, [])
            names = {str(value) for value in values} if isinstance(values, list) else set()
            menu.set_values(frozenset(v for v in menu.offered() if str(v) in names))
        self.chips.set_value(LATE, LATE if kept.get(LATE) is True else None)
        self.words_line.blockSignals(True)
        self.words_line.setText(str(kept.get("words", ""))[:200])
        self.words_line.blockSignals(False)

    def words(self) -> str:
        """What is wanted, for the head of a list."""
        parts = [menu.words() for menu in (*self.menus.values(), self.silent)]
        typed = self.words_line.text().strip()
        parts += [self.chips.words(), f"„{typed}“" if typed else ""]
        return ", ".join(filter(None, parts))


def read_plans(work: Work) -> Sequence[tuple[UUID, str]]:
    """The plans on record."""
    plans = [(plan.id, plan.title) for plan in work.plans.all()]
    return sorted(plans, key=lambda pair: sort_key(pair[1]))


def to_text(state: dict[str, Any]) -> str:
    """As it is kept."""
    return json.dumps(state, ensure_ascii=False, sort_keys=True)


def from_text(text: str) -> dict[str, Any]:
    """What was kept; nothing where it cannot be read."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _sorted(found: dict[Hashable, str]) -> Options:
    return sorted(found.items(), key=lambda pair: sort_key(pair[1]))
