"""Beside the grid: what clashes, and what is not yet planned in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.programme.conflicts import Conflict
from ui.parts.cards import Card, label, row
from ui.parts.messages import Symbol
from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.conflict_list import ConflictList
from ui.prevention_day.programme.tray import Tray
from ui.shell.theme import Tone


class OverviewSide(QWidget):
    """Conflicts above, the tray below; each as tall as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conflicts, self.tray = ConflictList(), Tray()
        self.told = label(self.tr("Keine Konflikte"), "h2")
        self.sign = Symbol("ok", 18, Tone.OK)
        self.calm = label(
            self.tr("Niemand ist an zwei Orten zugleich, kein Ort doppelt belegt."), "dim",
            wrap=True,
        )  # fmt: skip
        self.tray_told = label(self.tr("Noch nicht eingeplant"), "h2")
        self.hint = label("", "dim", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._conflicts_card(), 1)
        layout.addWidget(self._tray_card(), 1)

    def show_clashes(self, clashes: Sequence[Conflict]) -> None:
        """Tell what does not fit together."""
        self.conflicts.set_clashes(clashes)
        self.told.setText(conflict_line(clashes))
        self.sign.show_as(*sign_of_clashes(clashes))
        self.conflicts.setVisible(bool(clashes))
        self.calm.setVisible(not clashes)
        fixed = QSizePolicy.Policy.Maximum if not clashes else QSizePolicy.Policy.Expanding
        self._above.setSizePolicy(QSizePolicy.Policy.Preferred, fixed)

    def show_tray(self, cards: Sequence[ItemCard]) -> None:
        """Show what has no day yet."""
        self.tray.set_cards(cards)
        words = self.tr("Noch nicht eingeplant")
        self.tray_told.setText(f"{words} · {len(cards)}" if cards else words)
        self.hint.setText(
            self.tr("Ins Raster ziehen oder Alt+← drücken.")
            if cards
            else self.tr("Was noch keinen Platz hat, liegt hier: aus dem Raster hierher ziehen.")
        )

    def _conflicts_card(self) -> QWidget:
        card = self._above = Card(margin=0)
        head = row(self.sign, self.told, None)
        head.setContentsMargins(14, 12, 14, 4)
        card.content.setSpacing(0)
        card.content.addLayout(head)
        self.calm.setContentsMargins(14, 2, 14, 14)
        card.content.addWidget(self.calm)
        card.content.addWidget(self.conflicts, 1)
        card.content.addSpacing(2)
        return card

    def _tray_card(self) -> QWidget:
        card = Card(margin=14)
        card.content.addWidget(self.tray_told)
        card.content.addWidget(self.hint)
        card.content.addWidget(self.tray, 1)
        self.tray.setMinimumHeight(120)
        return card


def conflict_line(clashes: Sequence[Conflict]) -> str:
    """„2 Konflikte“, „2 Konflikte · 1 bei Regen“, „Keine Konflikte“."""
    wet = sum(one.only_in_rain for one in clashes)
    dry = len(clashes) - wet
    said = count(dry, "Konflikt", "Konflikte") if dry else "Keine Konflikte"
    return f"{said} · {wet} bei Regen" if wet else said


def sign_of_clashes(clashes: Sequence[Conflict]) -> tuple[str, Tone]:
    """What of it is grave: nothing, only what rain would bring, or the plan itself."""
    if all(one.only_in_rain for one in clashes):
        return ("alert", Tone.WARN) if clashes else ("ok", Tone.OK)
    return "bad", Tone.BAD
