"""One thing that does not fit on the plan: what, why, what to do, and the way to it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from praeventionsrat.prevention_day.stands.plan_rules import PlanWarning, Problem
from ui.parts.cards import button, column, label, row, set_part
from ui.parts.messages import SYMBOLS, Symbol
from ui.shell.theme import Tone

GRAVE = frozenset({Problem.BLOCKED, Problem.OVERLOAD})


class PlanNote(QFrame):
    """Narrow: its button stands below the words."""

    def __init__(self, warning: PlanWarning, show: Callable[[UUID], object]) -> None:
        """``show`` is told the stand that shall be chosen."""
        super().__init__()
        tone = Tone.BAD if warning.problem in GRAVE else Tone.WARN
        set_part(self, "note")
        self.setProperty("tone", tone.value)
        self.setAccessibleName(f"{warning.what} {warning.why}")
        self.what = label(warning.what, "strong", wrap=True)
        words = column(self.what, label(warning.why, wrap=True), spacing=2)
        if warning.stands:
            title = QCoreApplication.translate("PlanNote", "Stand zeigen")
            self.show_it = button(title, partial(show, warning.stands[0]), part="link")
            words.addLayout(row(self.show_it, None))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        layout.setSpacing(8)
        layout.addWidget(Symbol(SYMBOLS[tone], 18, tone), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
