"""Two that overlap side by side, what they share, and the three answers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.german import day
from praeventionsrat.measures.offers import OverlapKind
from praeventionsrat.measures.overlaps_values import Thing
from ui.measures.overlaps_rows import GUESSES, KIND_NAMES, VERDICTS, OverlapLine
from ui.parts.cards import Card, button, column, label, line, row, tool
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone

KEYS = {
    OverlapKind.FRICTION: "R",
    OverlapKind.SYNERGY: "S",
    OverlapKind.NONE: "K",
}
ICONS = {
    OverlapKind.FRICTION: "alert",
    OverlapKind.SYNERGY: "merge",
    OverlapKind.NONE: "close",
}


class ThingSide(QWidget):
    """One of the two; a link opens it."""

    def __init__(self, open_it: Callable[[], object]) -> None:
        super().__init__()
        self.kind, self.title = label("", "label"), label("", "h2", wrap=True)
        self.facts = label("", wrap=True)
        self.open = button(self.tr("Öffnen"), open_it, symbol="chevron_right")
        self.setLayout(
            column(self.kind, self.title, self.facts, row(self.open, None), None, spacing=STEP)
        )

    def show_thing(self, thing: Thing) -> None:
        """Say what is known of it."""
        self.kind.setText(KIND_NAMES[thing.kind])
        self.title.setText(thing.title)
        self.facts.setText("\n".join(_facts(thing)))
        self.open.setAccessibleName(f"„{thing.title}“ öffnen")


class OverlapPanel(Card):
    """Shows one pair.

    Signals:
        judged: Emitted with an ``OverlapKind`` and what was noted.
        forget_asked: Emitted when a verdict shall not hold any more.
        opened: Emitted with kind and id of one of the two.
        back_asked: Emitted when somebody wants the list back.
    """

    judged = Signal(object, str)
    forget_asked = Signal()
    opened = Signal(str, object)
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margin=3 * STEP)
        self.line: OverlapLine | None = None
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.back.hide()
        self.why = ExplainedNote()
        self.first = ThingSide(lambda: self._open(0))
        self.second = ThingSide(lambda: self._open(1))
        self.shared = label("", wrap=True)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Notiz, wenn Sie mögen: wer mit wem spricht …"))
        self.note.setAccessibleName(self.tr("Notiz zur Entscheidung"))
        self.note.setMaxLength(1000)
        self.answers = {kind: self._answer(kind) for kind in VERDICTS}
        self.forget = button(
            self.tr("Wieder vorschlagen"), self.forget_asked.emit, symbol="restore"
        )
        self._build()

    def show_line(self, shown: OverlapLine | None) -> None:
        """Show another pair; None shows nothing."""
        self.line = shown
        self.setEnabled(shown is not None)
        if shown is None:
            self.why.say("")
            return
        self.first.show_thing(shown.first)
        self.second.show_thing(shown.second)
        self.shared.setText("\n".join(f"• {words}" for words in shown.shared) or "–")
        self.note.setText(shown.verdict.note if shown.verdict else "")
        self.forget.setVisible(shown.verdict is not None)
        what, tone = GUESSES.get(shown.guess, ""), Tone.OK
        if shown.guess is OverlapKind.FRICTION:
            tone = Tone.WARN
        if shown.verdict:
            what, tone = f"Entschieden: {VERDICTS[shown.verdict.kind]}", Tone.SOFT
        self.why.say(what[:1].upper() + what[1:], shown.why, tone)

    def answer(self, kind: OverlapKind) -> None:
        """What the office says."""
        if self.line is not None:
            self.judged.emit(kind, self.note.text().strip())

    def _open(self, place: int) -> None:
        if self.line is not None:
            thing = (self.line.first, self.line.second)[place]
            self.opened.emit(thing.kind.value, thing.id)

    def _answer(self, kind: OverlapKind) -> QWidget:
        words = VERDICTS[kind]
        made = button(words[:1].upper() + words[1:], partial(self.answer, kind), symbol=ICONS[kind])
        made.setToolTip(self.tr("Taste {key}").format(key=KEYS[kind]))
        return made

    def _build(self) -> None:
        sides = row(self.first, self.second, spacing=3 * STEP)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        held = QWidget()
        layout = QVBoxLayout(held)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self.why)
        layout.addLayout(sides)
        layout.addWidget(line())
        layout.addLayout(
            column(label(self.tr("Gemeinsam"), "label"), self.shared, spacing=4)
        )  # fmt: skip
        layout.addStretch()
        self.content.addLayout(row(self.back, None))
        self.content.addWidget(scrolling(held), 1)
        self.content.addWidget(self.note)
        self.content.addLayout(row(*self.answers.values(), self.forget, None))


def _facts(thing: Thing) -> list[str]:
    start, end = thing.starts_on, thing.ends_on
    time = (
        f"{day(start)} bis {day(end)}"
        if start and end
        else f"ab {day(start)}"
        if start
        else f"bis {day(end)}"
        if end
        else "ohne Zeitangabe"
    )
    said = (
        ("Federführung" if thing.kind == "measure" else "Träger", thing.owner or "nicht angegeben"),
        ("Ort", " · ".join(w for w in (thing.district or "ganze Stadt", thing.place) if w)),
        ("Zielgruppen", ", ".join(thing.groups) or "nicht angegeben"),
        ("Themen", ", ".join(thing.topics) or "nicht angegeben"),
        ("Zeit", time),
    )
    return [f"{name}: {words}" for name, words in said]
