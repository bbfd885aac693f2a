"""What changes a measure at a stroke and asks for day and reason: its state and its light."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Light, MeasureState, StateChange
from praeventionsrat.measures.states import WARNING, needs_reason
from praeventionsrat.measures.usecases.states import (
    change_state,
    correct_change,
    proposed_state,
    set_light,
)
from praeventionsrat.measures.words import STATE_NAMES, light_text
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, DateField, read_field
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP

Moment = tuple[MeasureState, Light, str, str]


class MomentDialog(FormDialog):
    """A choice, since when, and why; Enter keeps it."""

    def __init__(
        self,
        context: AppContext,
        measure_id: UUID,
        parent: QWidget | None,
        today: Callable[[], date],
    ) -> None:
        super().__init__(parent)
        self._context, self._measure_id, self._today = context, measure_id, today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice, self.on, self.reason = ChoiceBox(), DateField(today=today), QLineEdit()
        self.complaints = {name: _complaint() for name in ("state", "on", "reason")}
        self.heading = label("", "h1")
        self.why = label(self.tr("Begründung"), "label")
        self.on.set_value(today())
        self.state, self.light, self.light_reason, self.title = context.operations.ask(
            _moment, measure_id
        )

    def keep(self) -> None:
        """Keep it, or say what is missing."""
        for complaint in self.complaints.values():
            complaint.hide()
        try:
            on = read_field("on", self.on) or self._today()
            self._write(on, self.reason.text())
        except UserError as err:
            self._complain(err)
            return
        self.accept()

    def _write(self, on: date, reason: str) -> None:
        raise NotImplementedError

    def _complain(self, err: UserError) -> None:
        found = getattr(err, "fields", {"state": str(err)})
        edits: dict[str, QWidget] = {"state": self.choice, "on": self.on, "reason": self.reason}
        for name, sentence in found.items():
            shown = self.complaints.get(name, self.complaints["state"])
            shown.setText(sentence)
            shown.show()
        edits.get(next(iter(found)), self.choice).setFocus()

    def _build(self, title: str, choice: str, keep: str) -> None:
        self.setWindowTitle(title)
        self.heading.setText(title)
        form = Form()
        form.add(
            field(choice, self.choice, self.complaints["state"]),
            field(self.tr("Seit"), self.on, self.complaints["on"]),
            stretch=(2, 1),
        )
        form.add(field(self.tr("Begründung"), self.reason, self.complaints["reason"]))
        self.kept = primary(keep, self.keep)
        self.kept.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self.heading)
        layout.addWidget(label(self.title, "dim", wrap=True))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.kept))
        self.setMinimumWidth(520)
        self.choice.currentIndexChanged.connect(self._hint)
        self._hint()
        self.choice.setFocus()

    def _hint(self) -> None:
        needed = self._needs_reason()
        hint = self.tr("ein kurzer Satz") if needed else self.tr("freiwillig")
        self.reason.setPlaceholderText(hint)

    def _needs_reason(self) -> bool:
        raise NotImplementedError


class StateDialog(MomentDialog):
    """Another state of a measure."""

    def __init__(
        self,
        context: AppContext,
        measure_id: UUID,
        parent: QWidget | None = None,
        *,
        state: MeasureState | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """``state`` is proposed; without it the one that usually comes next."""
        super().__init__(context, measure_id, parent, today)
        others = [one for one in MeasureState if one is not self.state]
        self.choice.set_options([(one, STATE_NAMES[one]) for one in others])
        likely = context.operations.ask(proposed_state, measure_id)
        self.choice.set_value(state or likely or others[0])
        self._build(self.tr("Status ändern"), self.tr("Neuer Status"), self.tr("Status ändern"))

    def _needs_reason(self) -> bool:
        return needs_reason(self.state, self.choice.value())

    def _write(self, on: date, reason: str) -> None:
        self._context.operations.attempt(
            self.tr("Status der Maßnahme ändern"),
            change_state,
            self._measure_id,
            self.choice.value(),
            on=on,
            today=self._today(),
            reason=reason,
        )


class CorrectionDialog(MomentDialog):
    """Day and reason of a change of state that was noted wrongly."""

    def __init__(
        self,
        context: AppContext,
        change: StateChange,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(context, change.measure_id, parent, today)
        self._change_id, self._before = change.id, change.before
        self.choice.set_options([(change.state, STATE_NAMES[change.state])])
        self.choice.set_value(change.state)
        self.choice.setEnabled(False)
        self.on.set_value(change.changed_on)
        self.reason.setText(change.reason)
        title = self.tr("Statuswechsel berichtigen")
        self._build(title, self.tr("Status"), self.tr("Berichtigen"))
        self.on.setFocus()

    def _needs_reason(self) -> bool:
        return self._before is not None and needs_reason(self._before, self.choice.value())

    def _write(self, on: date, reason: str) -> None:
        words, today = self.tr("Statuswechsel berichtigen"), self._today()
        self._context.operations.attempt(
            words, correct_change, self._change_id, on=on, today=today, reason=reason
        )


class LightDialog(MomentDialog):
    """Another light of a measure, or another reason for it."""

    def __init__(
        self,
        context: AppContext,
        measure_id: UUID,
        parent: QWidget | None = None,
        *,
        light: Light | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """``light`` is proposed; without it the one that stands."""
        super().__init__(context, measure_id, parent, today)
        lights = (Light.GREEN, Light.YELLOW, Light.RED, Light.NONE)
        self.choice.set_options([(one, light_text(one)) for one in lights])
        self.choice.set_value(light or self.light)
        self.reason.setText(self.light_reason)
        self._build(self.tr("Ampel stellen"), self.tr("Ampel"), self.tr("Ampel stellen"))

    def _needs_reason(self) -> bool:
        return self.choice.value() in WARNING

    def _write(self, on: date, reason: str) -> None:
        self._context.operations.attempt(
            self.tr("Ampel der Maßnahme stellen"),
            set_light,
            self._measure_id,
            self.choice.value(),
            on=on,
            today=self._today(),
            reason=reason,
        )


def _moment(work: Work, measure_id: UUID) -> tuple[MeasureState, Light, str, str]:
    measure = work.measures.get(measure_id)
    title = f"{measure.number} · {measure.title}"
    return measure.state, measure.light, measure.light_reason, title


def _complaint() -> QLabel:
    made = label("", "complaint", wrap=True)
    made.hide()
    return made
