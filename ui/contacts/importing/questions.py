"""The third step: contacts that may be on record already, looked at side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeGuard
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.importing.matching import Matches, Possible, house_key
from praeventionsrat.contacts.importing.plan import Answers
from praeventionsrat.german import count
from ui.parts.cards import Card, button, clear, column, label, primary, row
from ui.parts.forms import scrolling
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP, Tone

MOST_NAMED = 5


class Verdict(StrEnum):
    """An answer that names nobody."""

    NEW = "new"
    LEFT = "left"


Answer = UUID | Verdict


@dataclass(frozen=True)
class Question:
    """One contact of the file that may be one of the book."""

    id: int | str
    """The line of a person, or the folded name of an institution."""
    title: str
    told: tuple[str, ...]
    """What the file says of it."""
    possible: tuple[Possible, ...]
    answer: Answer | None = None

    @property
    def line(self) -> int:
        """Of a person; 0 for institutions, which come along with theirs."""
        return self.id if isinstance(self.id, int) else 0

    @property
    def house(self) -> str:
        """The folded name of an institution; empty for persons."""
        return self.id if isinstance(self.id, str) else ""


WORDS = {Verdict.NEW: ("neu", Tone.SOFT), Verdict.LEFT: ("bleibt weg", Tone.NEUTRAL)}


def _asked(question: Question) -> str:
    if question.line:
        return f"Zeile {question.line}"
    return "Institution"


def _answered(question: Question) -> tuple[str, Tone]:
    match question.answer:
        case None:
            return ("offen", Tone.WARN)
        case Verdict() as verdict:
            return WORDS[verdict]
        case _:
            return ("dieselbe", Tone.OK)


COLUMNS = (
    Column[Question]("Aus der Datei", lambda row: row.title, second=_asked),
    Column[Question](
        "Antwort", lambda row: _answered(row)[0], tone=lambda row: _answered(row)[1], width=118
    ),
)


class QuestionsStep(QWidget):
    """One question after the other; each answer goes on to the next open one.

    Signals:
        changed: Emitted after each answer.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: dict[int | str, Question] = {}
        self.list = RowTable[Question](COLUMNS, self.tr("Offene Fragen"))
        self.said = label("", "dim", wrap=True)
        self.panel = QVBoxLayout()
        self.same_for_all = button(self.tr("Alle offenen: dieselben"), self.answer_same)
        self.new_for_all = button(self.tr("Alle offenen: neu"), self.answer_new)
        self._build()

    @property
    def is_ready(self) -> bool:
        """Whether nothing is open."""
        return all(question.answer is not None for question in self.questions.values())

    def ask(self, matches: Matches) -> None:
        """Show what somebody must decide."""
        people = _people(matches)
        houses = [
            Question(house.key, house.name, _some(people[house.key]), house.possible)
            for house in matches.open_houses
        ]
        persons = [
            Question(one.card.line, one.card.label, _told(one.card), one.possible)
            for one in matches.open_contacts
        ]
        self.questions = {question.id: question for question in (*houses, *persons)}
        self._show()
        self.list.choose_some()

    def answers(self) -> Answers:
        """What was decided."""
        given = self.questions.values()
        return Answers(
            persons={q.line: q.answer for q in given if q.line and _is_named(q.answer)},
            houses={q.house: q.answer for q in given if q.house and _is_named(q.answer)},
            left=frozenset(q.line for q in given if q.answer is Verdict.LEFT),
        )

    def answer(self, given: Answer) -> None:
        """Answer the question under the cursor and go on."""
        self._set(self.questions[self.list.current_id()], given)
        self._show()
        self._go_on()

    def answer_same(self) -> None:
        """For all that are open: the likeliest of the book."""
        for question in self._open():
            self._set(question, question.possible[0].id)
        self._show()

    def answer_new(self) -> None:
        """For all that are open: nobody of the book."""
        for question in self._open():
            self._set(question, Verdict.NEW)
        self._show()

    def _open(self) -> list[Question]:
        return [question for question in self.questions.values() if question.answer is None]

    def _set(self, question: Question, given: Answer) -> None:
        self.questions[question.id] = Question(
            question.id, question.title, question.told, question.possible, given
        )

    def _go_on(self) -> None:
        if waiting := self._open():
            self.list.select_id(waiting[0].id)

    def _show(self) -> None:
        self.list.set_rows(list(self.questions.values()))
        waiting = len(self._open())
        self.said.setText(
            count(waiting, "Frage ist noch offen.", "Fragen sind noch offen.")
            if waiting
            else self.tr("Alles beantwortet. Sie können jede Antwort noch ändern.")
        )
        for made in (self.same_for_all, self.new_for_all):
            made.setEnabled(waiting > 0)
        self._show_current(self.list.current_id())
        self.changed.emit()

    @Slot(object)
    def _show_current(self, wanted: object) -> None:
        clear(self.panel)
        question = next((q for q in self.questions.values() if q.id == wanted), None)
        if question is None:
            return
        self.panel.addWidget(label(question.title, "h2", wrap=True))
        for words in question.told:
            self.panel.addWidget(label(words, "dim", wrap=True))
        self.panel.addSpacing(STEP)
        self.panel.addWidget(label(self.tr("Steht so im Kontaktbuch:"), "label"))
        for possible in question.possible:
            self.panel.addWidget(self._offer(question, possible))
        self.panel.addSpacing(STEP)
        held = QWidget()
        others = [button(self.tr("Keine davon – neu anlegen"), lambda: self.answer(Verdict.NEW))]
        if question.line:
            left = button(self.tr("Nicht übernehmen"), lambda: self.answer(Verdict.LEFT))
            others.append(left)
        held.setLayout(row(*others, None))
        self.panel.addWidget(held)
        self.panel.addStretch()

    def _offer(self, question: Question, possible: Possible) -> Card:
        words = self.tr("Dieselbe Person") if question.line else self.tr("Dieselbe Institution")
        same = primary(words, lambda: self.answer(possible.id))
        same.setAccessibleName(f"{words}: {possible.label}")
        told = column(
            label(possible.label, "strong", wrap=True),
            *([label(possible.details, "dim", wrap=True)] if possible.details else []),
            label(", ".join(possible.reasons), "dim", wrap=True),
            spacing=2,
        )
        card = Card()
        line = row(told, same)
        line.setStretch(0, 1)
        card.content.addLayout(line)
        return card

    def _build(self) -> None:
        held, questions, panel, both = QWidget(), QWidget(), QWidget(), QSplitter()
        held.setLayout(self.panel)
        self.panel.setContentsMargins(STEP, 0, STEP, 0)
        foot = row(self.same_for_all, self.new_for_all, None)
        body = column(self.list, foot, spacing=STEP)
        body.setStretch(0, 1)
        questions.setLayout(body)
        panel.setLayout(column(scrolling(held)))
        both.setChildrenCollapsible(False)
        both.addWidget(questions)
        both.addWidget(panel)
        both.setSizes([480, 560])
        both.setHandleWidth(2 * STEP)
        whole = column(both, self.said, spacing=12)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.list.current.connect(self._show_current)


def _is_named(answer: Answer | None) -> TypeGuard[UUID]:
    return isinstance(answer, UUID)


def _people(matches: Matches) -> Mapping[str, list[str]]:
    """Whom the file names in each institution somebody must decide on."""
    found: dict[str, list[str]] = {house.key: [] for house in matches.open_houses}
    for one in matches.contacts:
        if one.card.is_person and (key := house_key(one.card)) in found:
            found[key].append(one.card.name)
    return found


def _some(names: Sequence[str]) -> tuple[str, ...]:
    shown = ", ".join(names[:MOST_NAMED])
    return (f"{shown} …" if len(names) > MOST_NAMED else shown,) if names else ()


def _told(card: ContactCard) -> tuple[str, ...]:
    lines = (
        " · ".join(word for word in (card.organization, card.role) if word),
        " · ".join(card.emails[:2]),
        " · ".join(card.phones[:2]),
    )
    return tuple(line for line in lines if line)
