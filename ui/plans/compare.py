"""Two plans side by side: proposals, what is settled, and all pledges for linking by hand.

Here sits the secretary of a new council: the agreement is signed, and she asks which promises of
the programmes are in it, which got lost and which became softer. She fears reading both by heart.
"""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.plans.likeness.suggesting import Suggestion, Wording, suggest
from praeventionsrat.plans.plan_ports import PlanRow
from praeventionsrat.plans.records import PairRelation, PledgePairFields
from praeventionsrat.plans.usecases.linking import pair_pledges, part_pledges
from praeventionsrat.plans.words import RELATIONS
from ui.context import AppContext
from ui.parts.cards import Card, button, column, label, primary, row, tool
from ui.parts.chips import FilterChips
from ui.parts.fields import ChoiceBox
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.plans.hand_link import HandLink
from ui.plans.pledge_delegate import PledgeDelegate
from ui.plans.side_rows import (
    PAIR_SHEET,
    PAIRS,
    PairLine,
    Sides,
    pair_lines,
    proposed_lines,
    read_sides,
)
from ui.tasks import Progress

PROPOSED, SETTLED, BY_HAND = "proposed", "settled", "hand"
VIEW = "view"
TABLES = ("plan", "chapter", "pledge", "pledge_pair")


class CompareView(QWidget):
    """Compares two plans.

    Signals:
        back_asked: Emitted when somebody wants the list of plans back.
        pledge_asked: Emitted with the id of a pledge somebody wants to see whole.
    """

    back_asked = Signal()
    pledge_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked = 0
        self.sides: Sides | None = None
        self.found: tuple[Suggestion, ...] = ()
        self.first, self.second = ChoiceBox(name=self.tr("Linker Plan")), ChoiceBox()
        self.second.setAccessibleName(self.tr("Rechter Plan"))
        self.chips = FilterChips(self.tr("Ansicht des Vergleichs"))
        self.empty = EmptyState("beside", "", "")
        self.list = RowTable[PairLine](PAIRS, self.tr("Gegenüberstellung"), empty=self.empty)
        self.why = label("", "dim", wrap=True)
        self.relation = ChoiceBox([(each, words) for each, words in RELATIONS.items()
                                   if each is not PairRelation.NONE])  # fmt: skip
        self.relation.setAccessibleName(self.tr("Verhältnis der beiden Vorhaben"))
        self.accept = primary(self.tr("Verknüpfen  ⏎"), self.take)
        self.accept.setAccessibleName(self.tr("Verknüpfen"))
        self.refuse = button(self.tr("Kein Zusammenhang"), self.drop, tip=self.tr("Entf"))
        self.hand = HandLink(context)
        self.hand.linked.connect(self._link_by_hand)
        self.hand.opened.connect(self.pledge_asked)
        self._build()
        for box in (self.first, self.second):
            box.activated.connect(lambda _index: self.reload(anew=True))
        self.chips.changed.connect(self._show)
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.take())
        self.list.delete_asked.connect(lambda _id: self.drop())
        self.relation.activated.connect(lambda _index: self._relate())
        context.operations.changed.connect(self._on_changed)

    @property
    def view(self) -> str:
        """Which of the three is shown."""
        return str(self.chips.value(VIEW) or PROPOSED)

    def show_plans(self, plans: Sequence[PlanRow], first: UUID, second: UUID) -> None:
        """Compare two of these."""
        options = [(row.id, row.title) for row in plans]
        for box, chosen in ((self.first, first), (self.second, second)):
            box.set_options(options)
            box.set_value(chosen)
        self.reload(anew=True)

    def reload(self, *, anew: bool = False) -> None:
        """Read both plans; ``anew``: look for proposals as well."""
        ids = self.first.value(), self.second.value()
        if None in ids:
            return
        self.sides = self._context.operations.ask(read_sides, *ids)
        self.hand.show_sides(self.sides, self.first.currentText(), self.second.currentText())
        if anew:
            self._propose(self.sides)
        self._show()

    def take(self) -> None:
        """Settle the proposal under the cursor."""
        line = self._line()
        if line is not None and line.pair_id is None:
            self._pair(line, self.relation.value() or line.relation)

    def drop(self) -> None:
        """Refuse the proposal under the cursor, or take back what is settled."""
        line = self._line()
        if line is None:
            return
        if line.pair_id is None:
            self._pair(line, PairRelation.NONE)
        else:
            said = self.tr("Verknüpfung lösen")
            self._context.operations.perform(said, part_pledges, line.pair_id)

    def sheet(self, title: str) -> ListSheet:
        """What is shown, for Excel."""
        names = f"{self.first.currentText()} – {self.second.currentText()}"
        return sheet_of(title, self.list.rows_model.rows(), PAIR_SHEET, names, self.chips.words())

    def _pair(self, line: PairLine, relation: PairRelation) -> None:
        why = line.why if relation is line.relation else ""
        self._link(*line.id, relation, why)

    def _link(self, first: UUID, second: UUID, relation: PairRelation, why: str = "") -> None:
        said = (
            self.tr("Vorschlag ablehnen")
            if relation is PairRelation.NONE
            else self.tr("Vorhaben verknüpfen")
        )
        fields = PledgePairFields(relation=relation, note=why[:1000])
        self._context.operations.perform(said, pair_pledges, first, second, fields)

    @Slot(object, object, object)
    def _link_by_hand(self, first: UUID, second: UUID, relation: PairRelation) -> None:
        self._link(first, second, relation)

    def _relate(self) -> None:
        line = self._line()
        if line is not None and line.pair_id is not None:
            self._link(*line.id, self.relation.value(), line.why)

    def _propose(self, sides: Sides) -> None:
        self._asked += 1
        self.found = ()
        self.empty.say(self.tr("Es wird verglichen …"), "")
        first = tuple(Wording(row.id, row.wording) for row in sides.first)
        second = tuple(Wording(row.id, row.wording) for row in sides.second)
        job = partial(_suggest, first, second)
        title = self.tr("Pläne vergleichen")
        self._context.tasks.start_long(title, job, partial(self._on_found, self._asked))

    def _on_found(self, asked: int, found: tuple[Suggestion, ...]) -> None:
        if asked == self._asked:
            self.found = found
            self._show()

    @Slot()
    def _show(self) -> None:
        if self.sides is None:
            return
        proposed = proposed_lines(self.sides, self.found)
        settled = pair_lines(self.sides)
        self._offer(len(proposed), len(settled))
        by_hand = self.view == BY_HAND
        self._pages.setCurrentIndex(1 if by_hand else 0)
        if by_hand:
            return
        is_open = self.view == PROPOSED
        self._say_empty(is_open=is_open)
        line = max(self.list.currentIndex().row(), 0)
        self.list.set_rows(proposed if is_open else settled)
        self.accept.setVisible(is_open)
        self.refuse.setText(
            self.tr("Kein Zusammenhang") if is_open else self.tr("Verknüpfung lösen")
        )
        self.refuse.setAccessibleName(self.refuse.text())
        last = self.list.rows_model.rowCount() - 1
        if self.list.current_id() is None and last >= 0:  # the next one takes its place
            self.list.select_id(self.list.rows_model.row_at(min(line, last)).id)
        self._on_current(self.list.current_id())

    def _say_empty(self, *, is_open: bool) -> None:
        if is_open:
            self.empty.say(
                self.tr("Keine Vorschläge"),
                self.tr("Zwischen diesen Plänen ist nichts Ähnliches mehr offen. Unter „Von Hand“ "
                        "stehen alle Vorhaben nebeneinander."),
            )  # fmt: skip
        else:
            self.empty.say(
                self.tr("Noch nichts verknüpft"),
                self.tr("Nehmen Sie Vorschläge an oder verknüpfen Sie Vorhaben von Hand."),
            )

    def _offer(self, proposed: int, settled: int) -> None:
        chosen = self.view
        options = (
            (PROPOSED, self.tr("Vorschläge ({number})").format(number=proposed)),
            (SETTLED, self.tr("Verknüpft ({number})").format(number=settled)),
            (BY_HAND, self.tr("Von Hand")),
        )
        self.chips.set_group(VIEW, options)
        self.chips.set_value(VIEW, chosen)

    def _line(self) -> PairLine | None:
        index = self.list.currentIndex()
        return self.list.rows_model.row_at(index.row()) if index.isValid() else None

    @Slot(object)
    def _on_current(self, _found: object) -> None:
        line = self._line()
        for part in (self.relation, self.accept, self.refuse):
            part.setEnabled(line is not None)
        self.why.setText(line.why if line else "")
        if line is not None:
            self.relation.set_value(line.relation)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES) and self.sides is not None and self.isVisible():
            self.reload(anew=changes.touch("pledge"))

    def _build(self) -> None:
        back = tool("back", self.tr("Zur Liste der Pläne (Esc)"), self.back_asked.emit)
        choose = QHBoxLayout()
        choose.setSpacing(8)
        choose.addWidget(back)
        choose.addWidget(self.first, 1)
        choose.addWidget(label(self.tr("gegen"), "dim"))
        choose.addWidget(self.second, 1)
        for box in (self.first, self.second):
            box.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(20)
        self.list.setItemDelegate(PledgeDelegate(self.list))
        self.list.verticalHeader().setDefaultSectionSize(56)
        card = Card(margin=1)
        card.content.addWidget(self.list)
        pairs = QWidget()
        inner = column(card, spacing=10)
        inner.setStretch(0, 1)
        foot = row(self.why, self.relation, self.refuse, self.accept)
        foot.setStretch(0, 1)
        inner.addLayout(foot)
        pairs.setLayout(inner)
        self._pages = QStackedWidget()
        self._pages.addWidget(pairs)
        self._pages.addWidget(self.hand)
        layout = column(choose, self.chips, spacing=12)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)


def _suggest(
    first: tuple[Wording, ...], second: tuple[Wording, ...], progress: Progress
) -> tuple[Suggestion, ...]:
    return suggest(first, second, (), progress.step)
