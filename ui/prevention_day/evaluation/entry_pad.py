"""One sheet typed by keys: numbers choose, Enter goes on, Backspace goes back."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from praeventionsrat.prevention_day.evaluation.entry import places_of, several
from praeventionsrat.prevention_day.evaluation.records import QuestionKind
from praeventionsrat.prevention_day.evaluation.rows import Answer, QuestionRow
from ui.parts.cards import clear, column, label, restyle

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
HINTS = {
    QuestionKind.TEXT: "Abschreiben, was da steht. Enter geht weiter.",
    QuestionKind.SEVERAL: "Zahlen wählen an und ab. Enter geht weiter, Rücktaste zurück.",
}
TICKED, UNTICKED = "☑", "☐"
USUAL = "Zahl wählt, 0 löscht. Enter geht weiter, Rücktaste zurück."


class WordsLine(QLineEdit):
    """A line whose Enter is heard once, and whose Backspace leaves it when it is empty.

    Signals:
        left: Emitted with Backspace while nothing stands in it.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Backspace and not self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)
        if key in ENTER:
            event.accept()  # else the sheet behind it hears it too


class EntryPad(QWidget):
    """Shows one question at a time, large.

    Signals:
        finished: Emitted with Enter behind the last question.
        moved: Emitted when another question is shown or an answer changed.
    """

    finished = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: Sequence[QuestionRow] = ()
        self.given: dict[UUID, Answer] = {}
        self.place = 0
        self.choices: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Antworten des Bogens"))
        self.where, self.text = label("", "dim"), label("", "h2", wrap=True)
        self.hint = label("", "dim", wrap=True)
        self.words = WordsLine()
        self.words.setAccessibleName(self.tr("Antwort in Worten"))
        self.words.setMaxLength(5000)
        self.words.textEdited.connect(self._typed)
        self.words.returnPressed.connect(self.forward)
        self.words.left.connect(self.backward)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(6)
        self.setLayout(
            column(self.where, self.text, self._buttons, self.words, self.hint, None, spacing=10)
        )

    @property
    def answers(self) -> Sequence[Answer]:
        """What is typed, in the order of the questions."""
        return [self.given[one.id] for one in self.questions if one.id in self.given]

    @property
    def question(self) -> QuestionRow | None:
        """The one that is shown."""
        return self.questions[self.place] if self.place < len(self.questions) else None

    def begin(self, questions: Sequence[QuestionRow], answers: Sequence[Answer] = ()) -> None:
        """A new sheet, or one to be corrected."""
        self.questions = questions
        self.given = {one.question_id: one for one in answers}
        self.go(0)

    def go(self, place: int) -> None:
        """Show another question."""
        self.place = place
        self._show()

    def forward(self) -> None:
        """Next question; behind the last one the sheet is finished."""
        if self.place + 1 < len(self.questions):
            self.go(self.place + 1)
        else:
            self.finished.emit()

    def backward(self) -> None:
        """The question before."""
        if self.place:
            self.go(self.place - 1)

    def choose(self, number: int) -> None:
        """Choose an answer; 0 takes it back."""
        one = self.question
        if one is None or number > len(one.options):
            return
        if number == 0:
            self.given.pop(one.id, None)
        elif one.kind is QuestionKind.SEVERAL:
            before = self.given.get(one.id)
            places = set(places_of(before.text)) if before else set()
            text = several(places ^ {number})
            self.given[one.id] = Answer(one.id, text=text)
            if not text:
                del self.given[one.id]
        else:
            is_yes_no = one.kind is QuestionKind.YES_NO
            self.given[one.id] = Answer(one.id, int(number == 1) if is_yes_no else number)
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ENTER:
            self.forward()
        elif key == Qt.Key.Key_Backspace:
            self.backward()
        elif event.text().isdigit() and event.text().isascii():
            self.choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        one = self.question
        if one is not None:
            self.given[one.id] = Answer(one.id, text=text)
            if not text.strip():
                del self.given[one.id]
            self.moved.emit()

    def _show(self) -> None:
        one = self.question
        clear(self._buttons)
        self.choices = []
        if one is None:
            return
        is_text = one.kind is QuestionKind.TEXT
        of = self.tr("Frage {number} von {all}")
        self.where.setText(of.format(number=self.place + 1, all=len(self.questions)))
        self.text.setText(one.text)
        self.hint.setText(HINTS.get(one.kind, USUAL))
        self.words.setVisible(is_text)
        for number, option in enumerate(one.options, 1):
            made = QPushButton()
            made.setAccessibleName(f"{number}: {option}")
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setStyleSheet("text-align: left;")
            made.clicked.connect(partial(self._clicked, number))
            self._buttons.addWidget(made)
            self.choices.append(made)
        if is_text:
            known = self.given.get(one.id)
            self.words.setText(known.text if known else "")
            self.words.setFocus()
        else:
            self.setFocus()
        self._mark()

    def _clicked(self, number: int, _checked: bool = False) -> None:
        self.choose(number)

    def _mark(self) -> None:
        one = self.question
        known = self.given.get(one.id) if one else None
        chosen: set[int] = set()
        if one is not None and known is not None:
            if one.kind is QuestionKind.SEVERAL:
                chosen = set(places_of(known.text))
            elif one.kind is QuestionKind.YES_NO:
                chosen = {1 if known.number else 2}
            else:
                chosen = {known.number or 0}
        options = one.options if one is not None else ()
        for number, made in enumerate(self.choices, 1):
            is_chosen = number in chosen
            made.setChecked(is_chosen)
            mark = TICKED if is_chosen else UNTICKED
            made.setText(f"{number}   {mark}   {options[number - 1]}".replace("&", "&&"))
            restyle(made, part="primary" if is_chosen else "")
        self.moved.emit()
