"""Forms that came back, beside what is on record: what is ticked is taken over, in one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.contacts.checking.answers import Answer, Decision, merge_answers
from praeventionsrat.contacts.form_fields import Difference
from praeventionsrat.errors import UserError
from ui.context import AppContext
from ui.parts.cards import Card, button, column, label, primary, row
from ui.parts.forms import FormDialog, scrolling
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone

EMPTY = "leer"
FIELD_WIDTH = 190


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken, and why."""

    name: str
    why: str


class AnswerCard(Card):
    """One answer: each field that differs with what is on record and what the form says."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer
        self.boxes: dict[str, QCheckBox] = {}
        self.content.addWidget(label(answer.name, "h2", wrap=True))
        if answer.answered_on:
            said = self.tr("hat schon am {day} geantwortet").format(
                day=german.day(answer.answered_on)
            )
            self.content.addWidget(label(said, "dim"))
        by_tick = [one for one in answer.comparison.differences if not one.field.by_hand]
        self.content.addLayout(self._grid(by_tick))
        decision = self.decision()
        if decision.left:
            note = ExplainedNote(tone=Tone.SOFT)
            self.content.addWidget(note)
            note.say(
                self.tr("Kommt in den Verlauf, bitte von Hand ansehen"),
                "\n".join(decision.left),
                Tone.SOFT,
            )
        if answer.comparison.lost:
            words = self.tr("Diese Felder fehlen im Bogen und bleiben, wie sie sind: {fields}.")
            fields = ", ".join(answer.comparison.lost)
            self.content.addWidget(label(words.format(fields=fields), "dim", wrap=True))

    def decision(self) -> Decision:
        """What is ticked."""
        after = {one.field.name: one.after for one in self.answer.comparison.differences}
        ticked = {name: after[name] for name, box in self.boxes.items() if box.isChecked()}
        return Decision(self.answer, ticked)

    def _grid(self, differences: Sequence[Difference]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, FIELD_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        if differences:
            for place, words in enumerate((self.tr("gespeichert"), self.tr("im Bogen")), 1):
                grid.addWidget(label(words, "label"), 0, place)
        for line, one in enumerate(differences, 1):
            box = self.boxes[one.field.name] = QCheckBox(one.field.title)
            box.setChecked(True)
            box.setAccessibleName(one.sentence)
            grid.addWidget(box, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(one.before, "dim"), line, 1)
            grid.addWidget(_value(one.after, "strong"), line, 2)
        return grid


class ReplyDialog(FormDialog):
    """All forms that were read at once.

    Signals:
        merged: Emitted with how many were taken over.
    """

    merged = Signal(int)

    def __init__(
        self,
        context: AppContext,
        answers: Sequence[Answer],
        refused: Sequence[Refused],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Prüfbögen einlesen"))
        self.same = [one for one in answers if one.comparison.is_same]
        self.cards = [AnswerCard(one) for one in answers if not one.comparison.is_same]
        self.summary, self.complaint = ExplainedNote(), label("", "complaint", wrap=True)
        self.all_right = button(self.tr("Nur „Alles stimmt“ übernehmen"), self.take_same)
        self.take = primary(self.tr("Übernehmen"), self.take_all)
        self.take.setDefault(True)
        self._build(refused)

    def take_same(self) -> None:
        """Those that changed nothing; the others can be read again."""
        self._merge([Decision(one, {}) for one in self.same])

    def take_all(self) -> None:
        """Everything that is ticked, and those that changed nothing."""
        self._merge(
            [*(Decision(one, {}) for one in self.same), *(c.decision() for c in self.cards)]
        )

    def _merge(self, decisions: Sequence[Decision]) -> None:
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        said, attempt = self.tr("Prüfbögen übernehmen"), self._context.operations.attempt
        try:
            number = attempt(said, merge_answers, decisions, on=today)
        except UserError as err:
            fields = getattr(err, "fields", {})
            self.complaint.setText(" ".join(fields.values()) or str(err))
            self.complaint.show()
            return
        self.merged.emit(number)
        self.accept()

    def _build(self, refused: Sequence[Refused]) -> None:
        listed = QWidget()
        filled = column(*self.cards, None, spacing=2 * STEP)
        listed.setLayout(filled)
        area = scrolling(listed)
        area.setMinimumHeight(300)
        area.setVisible(bool(self.cards))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Was zurückkam"), "h1"))
        layout.addWidget(self.summary)
        hint = label(self.tr("Was angehakt ist, gilt danach; ohne Haken bleibt, was gespeichert "
                             "ist."), "dim", wrap=True)  # fmt: skip
        hint.setVisible(bool(self.cards))
        layout.addWidget(hint)
        layout.addWidget(area, 1)
        layout.addWidget(self.complaint)
        cancel = button(self.tr("Abbrechen"), self.reject)
        layout.addLayout(row(None, cancel, self.all_right, self.take))
        self.complaint.hide()
        self.all_right.setVisible(bool(self.same) and bool(self.cards))
        self.take.setVisible(bool(self.same or self.cards))
        self._sum_up(refused)
        self.setMinimumWidth(760)

    def _sum_up(self, refused: Sequence[Refused]) -> None:
        count = len(self.same) + len(self.cards)
        parts = [self.tr("{n} erkannt").format(n=german.count(count, "Bogen", "Bögen"))]
        if self.same:
            parts.append(self.tr("{n} ohne Änderung").format(n=len(self.same)))
        if self.cards:
            parts.append(self.tr("{n} mit Änderungen").format(n=len(self.cards)))
        names = german.and_list([one.name for one in self.same])
        said = [self.tr("Ohne Änderung: {names}.").format(names=names)] if self.same else []
        said += [f"„{one.name}“: {one.why}" for one in refused]
        tone = Tone.WARN if refused else Tone.SOFT
        self.summary.say(", ".join(parts) + ".", "\n".join(said), tone)


def _value(text: str, look: str) -> QLabel:
    return label(text or EMPTY, look if text else "dim", wrap=True)
