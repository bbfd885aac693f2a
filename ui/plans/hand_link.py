"""Linking pledges of two plans by hand: both lists side by side, one button between them."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.plans.records import PairRelation
from praeventionsrat.plans.words import RELATIONS
from ui.context import AppContext
from ui.parts.cards import Card, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.row_table import RowTable
from ui.plans.side_rows import SideRow, Sides, side_column


class HandLink(QWidget):
    """Shows all pledges of both plans.

    Signals:
        linked: Emitted with the id of the left one, of the right one, and their relation.
        opened: Emitted with the id of a pledge somebody wants to see whole.
    """

    linked = Signal(object, object, object)
    opened = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        left, right = self.tr("fehlt rechts"), self.tr("fehlt links")
        self.first = RowTable[SideRow](
            side_column("", left), self.tr("Vorhaben links"), header=False
        )
        self.second = RowTable[SideRow](
            side_column("", right), self.tr("Vorhaben rechts"), header=False
        )
        self.titles = (label("", "h2"), label("", "h2"))
        self.searches = (QLineEdit(), QLineEdit())
        self.missing = QCheckBox(self.tr("Nur was im anderen Plan fehlt"))
        self.missing.setAccessibleName(self.missing.text())
        self.relation = ChoiceBox([(each, words) for each, words in RELATIONS.items()
                                   if each is not PairRelation.NONE])  # fmt: skip
        self.relation.setAccessibleName(self.tr("Verhältnis von Hand"))
        self.relation.set_value(PairRelation.SAME)
        self.link = primary(self.tr("Von Hand verknüpfen"), self.link_now, tip="Strg+Enter")
        self._build()
        self.missing.toggled.connect(self._filter)
        for table in (self.first, self.second):
            table.opened.connect(self.opened)
            table.current.connect(self._on_current)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self, self.link_now)
        keys.setContext(keys.context().WidgetWithChildrenShortcut)

    def show_sides(self, sides: Sides, first: str, second: str) -> None:
        """Show two plans."""
        for heading, words in zip(self.titles, (first, second), strict=True):
            heading.setText(words)
            heading.setToolTip(words)
        self.first.set_rows(sides.first)
        self.second.set_rows(sides.second)
        self._filter()
        self._on_current(None)

    def link_now(self) -> None:
        """Set the two under the cursors against each other."""
        first: UUID | None = self.first.current_id()
        second: UUID | None = self.second.current_id()
        if first is not None and second is not None:
            self.linked.emit(first, second, self.relation.value())

    @Slot()
    def _filter(self) -> None:
        only = self.missing.isChecked()
        for table in (self.first, self.second):
            table.rows_model.filter_rows(lambda row: not only or not row.partners)

    @Slot(object)
    def _on_current(self, _found: Any) -> None:
        both = self.first.current_id() is not None and self.second.current_id() is not None
        self.link.setEnabled(both)

    def _build(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(16)
        names = (self.tr("Links suchen"), self.tr("Rechts suchen"))
        tables = (self.first, self.second)
        for title, search, name, table in zip(
            self.titles, self.searches, names, tables, strict=True
        ):
            search.setPlaceholderText(name)
            search.setAccessibleName(name)
            search.setClearButtonEnabled(True)
            search.textChanged.connect(table.rows_model.filter_text)
            card = Card(margin=1)
            card.content.addWidget(table)
            half = QVBoxLayout()
            half.setSpacing(8)
            half.addWidget(title)
            half.addWidget(search)
            half.addWidget(card, 1)
            halves.addLayout(half, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(halves, 1)
        layout.addLayout(row(self.missing, None, self.relation, self.link))
