"""The rain switch: what moves where, what then does not fit, what must be printed anew."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.conflicts import conflicts
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.running.usecases import RainMove, rain_moves
from ui.parts.cards import button, label, primary, row
from ui.parts.forms import FormDialog
from ui.parts.messages import ExplainedNote
from ui.prevention_day.running.view import DayView
from ui.shell.theme import STEP, Tone


@dataclass(frozen=True, slots=True)
class RainPlan:
    """What the switch would do."""

    moves: Sequence[RainMove]
    conflicts: Sequence[str]
    """Only those that are not there in dry weather."""


class RainDialog(FormDialog):
    """Shows the plan before it is put in force, or taken back.

    Signals:
        agreed: Emitted with whether the rain plan shall hold.
    """

    agreed = Signal(bool)

    def __init__(self, plan: RainPlan, *, is_rainy: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Regenplan aufheben") if is_rainy else self.tr("Regenplan einschalten")
        self.setWindowTitle(title)
        self._wanted = not is_rainy
        self.note = ExplainedNote()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Was sich ändert"))
        self.text.setPlainText(_told(plan, back=is_rainy))
        self.yes = primary(title, self.answer)
        self.yes.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(title, "h1"))
        layout.addWidget(self.note)
        layout.addWidget(self.text, 1)
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.yes))
        self._warn(plan, back=is_rainy)
        self.resize(640, 480)

    def answer(self) -> None:
        """Enter or the button."""
        self.agreed.emit(self._wanted)
        self.accept()

    def _warn(self, plan: RainPlan, *, back: bool) -> None:
        stays = sum(not one.to for one in plan.moves)
        parts = []
        if stays:
            parts.append(count(stays, "Programmpunkt hat", "Programmpunkte haben") + " keinen Ort")
        if plan.conflicts:
            parts.append(count(len(plan.conflicts), "neuer Konflikt", "neue Konflikte"))
        if parts and not back:
            self.note.say(" · ".join(parts), self.tr("Sie können trotzdem umschalten."), Tone.WARN)
        else:
            self.note.say("")


def read_plan(work: Work, view: DayView) -> RainPlan:
    """What would move, and what the rain makes worse."""
    assert view.day_id is not None
    programme = programme_of(work, view.event_id)
    dry = {one.sentence for one in conflicts(programme)}
    wet = (one for one in conflicts(programme, rain=True) if one.day_id == view.day_id)
    new = [one.sentence for one in wet if one.sentence not in dry]
    return RainPlan(rain_moves(work, view.day_id), new)


def _told(plan: RainPlan, *, back: bool) -> str:
    moved = [one.told for one in plan.moves]
    lines = moved or ["Kein Programmpunkt liegt im Freien oder hat einen Ausweichort."]
    if back:
        lines = [
            "Zurück an ihren Ort gehen:",
            *(f"– {one.title}: {one.venue}" for one in plan.moves),
        ]
    elif moved:
        lines = ["Es ziehen um:", *(f"– {words}" for words in moved)]
    if plan.conflicts:
        lines += ["", "Dann passt nicht mehr:", *(f"– {words}" for words in plan.conflicts)]
    return "\n".join(lines)
