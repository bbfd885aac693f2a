"""Who is in a shift, and who could come in: by Enter, double click, or dragged onto the board."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.prevention_day.helpers.rows import HelperPlan, HelperRow, ShiftRow
from ui.parts.cards import column, label
from ui.parts.row_table import RowTable
from ui.prevention_day.helpers.rows import CANDIDATES, INSIDE, Candidate, candidates
from ui.prevention_day.helpers.shift_table import DraggedHelpers, drag_from

LINE, MOST_INSIDE, OTHERS_HEIGHT = 60, 3, 190


class ShiftPeople(QWidget):
    """Two lists below each other.

    Signals:
        put_in: Emitted with the id of a helper who shall help.
        taken_out: Emitted with the id of one who shall not any more.
    """

    put_in = Signal(object)
    taken_out = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.inside = RowTable[HelperRow](INSIDE, self.tr("Eingeteilt"), header=False)
        self.nobody = label(
            self.tr("Noch niemand. Ziehen Sie einen Namen auf die Schicht, oder wählen Sie unten."),
            "dim",
            wrap=True,
        )
        self.others = RowTable[Candidate](
            CANDIDATES, self.tr("Wer noch helfen kann"), header=False, model=DraggedHelpers
        )
        self.none_left = label("", "dim", wrap=True)
        self.others.setMinimumHeight(OTHERS_HEIGHT)
        drag_from(self.others)
        hint = self.tr("Eingeteilt (Entf nimmt heraus)")
        more = self.tr("Wer noch helfen kann (Enter teilt ein)")
        lists = column(
            label(hint, "label"), self.nobody, self.inside, label(more, "label"), self.none_left,
            self.others, None, spacing=6,
        )  # fmt: skip
        lists.setStretch(5, 1)
        self.setLayout(lists)
        self.others.opened.connect(self.put_in)
        self.inside.opened.connect(self.taken_out)
        self.inside.delete_asked.connect(self.taken_out)

    def tell(self, plan: HelperPlan, shift: ShiftRow) -> None:
        """Show a shift of a plan."""
        self.inside.set_rows(shift.helpers)
        self.inside.setVisible(bool(shift.helpers))
        self.inside.setFixedHeight(LINE * min(len(shift.helpers), MOST_INSIDE) + 4)
        self.nobody.setVisible(not shift.helpers)
        left = candidates(plan, shift)
        self.others.set_rows(left)
        self.others.setVisible(bool(left))
        self.none_left.setVisible(not left)
        self.none_left.setText(
            self.tr("Alle auf der Helferliste sind schon dabei.")
            if plan.helpers
            else self.tr("Die Helferliste ist noch leer; Sie füllen sie im Reiter daneben.")
        )
