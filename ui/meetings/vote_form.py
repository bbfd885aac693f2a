"""Figures of a vote typed quickly, held against the room while they are typed."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.german import clock
from praeventionsrat.meetings.findings import Level
from praeventionsrat.meetings.records import VoteFields, VoteManner
from ui.meetings.vote_data import Count
from ui.meetings.vote_report import VoteReport
from ui.parts.binder import Binder
from ui.parts.cards import column, label, row, tool
from ui.parts.fields import ChoiceBox, NumberField, TimeField
from ui.parts.forms import field
from ui.parts.rich_text import RichTextEditor
from ui.shell.theme import STEP

FIGURES = {
    "yes": "Ja",
    "no": "Nein",
    "abstentions": "Enthaltung",
    "recused": "Befangen",
    "invalid": "Ungültig",
    "not_voting": "Nicht teilg.",
}
REMARKED = {"vote-sum", "vote-recused"}
DECISIONS = ((None, "noch offen"), (True, "angenommen"), (False, "abgelehnt"))


class VoteForm(QWidget):
    """Motion, figures, time; says at once what fits and what does not, and repairs it.

    Signals:
        edited: Emitted when the user changed anything.
        presence_asked: Emitted when the attendance list should be opened.
        finished: Emitted when Enter leaves the last figure.
    """

    edited = Signal()
    presence_asked = Signal()
    finished = Signal()

    def __init__(
        self,
        count: Callable[[VoteFields], Count],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count, self._now = count, now
        self._suggested, self._insist, self._is_live = 0, False, False
        self._manner, self._needed = VoteManner.OPEN, ""
        self.binder = Binder(VoteFields, self)
        self.motion = RichTextEditor(
            self.tr("Wortlaut des Antrags"), self.tr("Worüber wird abgestimmt?"), quiet=False
        )
        self.figures = {name: self._figure(name, words) for name, words in FIGURES.items()}
        self.at = TimeField(self.tr("Uhrzeit der Abstimmung"))
        self.decision = ChoiceBox(DECISIONS, self.tr("Der Vorsitz entscheidet"))
        self.remark = QLineEdit()
        self.report = VoteReport()
        self.pill, self.sentence = self.report.pill, self.report.sentence
        self._remark_box, self._decision_box = QWidget(), QWidget()
        self._build()
        self.binder.edited.connect(self._on_edited)
        self.at.editingFinished.connect(lambda: self.check(is_settled=True))
        self.report.presence_asked.connect(self.presence_asked)
        self.report.missing_found.connect(self._set_missing)

    @property
    def is_typed(self) -> bool:
        """Whether anything stands here that is not kept yet."""
        own = {n: e for n, e in self.figures.items() if n != "recused" or not self._suggested}
        texts = [edit.text() for edit in own.values()] + [
            self.remark.text(),
            self.motion.markdown(),
        ]
        return any(text.strip() for text in texts)

    def read(self) -> VoteFields:
        """The vote as typed; raises ``Invalid``."""
        needed = int(self._needed) if self._needed else None
        kept = {"manner": self._manner, "needed_yes": needed}
        return self.binder.read().model_copy(update=kept)

    def load(self, fields: VoteFields) -> None:
        """Show figures."""
        self._suggested, self._insist = 0, False
        self._manner = fields.manner
        self._needed = "" if fields.needed_yes is None else str(fields.needed_yes)
        self.binder.load(fields)
        self.check()

    def draft(self) -> dict[str, str]:
        """Everything as typed, to be put back later."""
        texts = {name: edit.text() for name, edit in self.figures.items()}
        more = {"motion": self.motion.markdown(), "remark": self.remark.text()}
        more |= {"manner": self._manner.value, "needed_yes": self._needed}
        decision = str(self.decision.currentIndex())
        return {**texts, **more, "taken_at": self.at.text(), "chair_decision": decision}

    def restore(self, draft: dict[str, str]) -> None:
        """Put back what was typed."""
        self.load(VoteFields(motion=draft["motion"], remark=draft["remark"]))
        self._manner, self._needed = VoteManner(draft["manner"]), draft["needed_yes"]
        for name, edit in self.figures.items():
            edit.setText(draft[name])
        self.at.setText(draft["taken_at"])
        self.decision.setCurrentIndex(int(draft["chair_decision"]))
        self.check()

    def show_usual_time(self, at: time | None, running_on: date | None) -> None:
        """When the vote counts as taken if no time is typed; while the meeting runs it is now."""
        self.at.setPlaceholderText(clock(at) or "HH:MM")
        self._is_live = running_on == self._now().date()

    def suggest_recused(self, number: int) -> None:
        """So many are named as recused; a number typed by hand stays."""
        edit = self.figures["recused"]
        if edit.text() in {"", str(self._suggested)} and not edit.hasFocus():
            edit.set_value(number or None)
            self._suggested = number
        self.check()

    def propose(self, text: str) -> None:
        """Take a text as the motion where none stands yet, and wait for the figures."""
        if text and not self.motion.markdown():
            self.motion.set_markdown(text)
            self.edited.emit()
        first = self.figures["yes"] if self.motion.markdown() else self.motion
        first.setFocus()

    def complain(self, complaints: dict[str, str]) -> None:
        """Say under each field what is wrong with it."""
        if "remark" in complaints:
            self._insist = True
            self.check()
            complaints = {"remark": self.tr("Warum weichen die Zahlen von der Anwesenheit ab?")}
        self.binder.complain(complaints)

    def check(self, *, is_settled: bool = False) -> None:
        """Hold the figures against the room; not by a time of which half is typed."""
        if self.at.is_half_typed and not is_settled:
            return
        try:
            found = self._count(self.read())
        except Invalid as err:
            self.binder.complain(err.fields, focus=False)
            self.pill.hide()
            return
        figures = {name: int(edit.value() or 0) for name, edit in self.figures.items()}
        self.report.say(found, figures)
        self._decision_box.setVisible(found.chair_decides)
        warnings = tuple(f for f in found.findings if f.level is Level.WARNING)
        if not self._is_complete(found):
            warnings = ()  # nobody is warned in the middle of typing; the pill counts along
        self._remark_box.setVisible(
            bool(self.remark.text()) or any(f.code in REMARKED for f in warnings)
        )
        self.report.warn(warnings, found, figures["not_voting"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            QTimer.singleShot(0, watched, watched.selectAll)
        elif event.type() == QEvent.Type.FocusOut and isinstance(watched, QLineEdit):
            watched.deselect()
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        if self._is_live and self.figures["yes"].text() and not self.at.text():
            self.at.set_value(self._this_minute())
            self._is_live = False  # whoever clears it means it
        self.check()
        self.edited.emit()

    def _is_complete(self, found: Count) -> bool:
        typed = all(self.figures[name].text() for name in ("yes", "no", "abstentions"))
        return typed or self._insist or found.total > (found.voters or found.total)

    def _set_missing(self, number: int) -> None:
        self.figures["not_voting"].set_value(number)
        self._on_edited()

    def _take_time(self) -> None:
        self.at.set_value(self._this_minute())
        self._on_edited()

    def _this_minute(self) -> time:
        return self._now().time().replace(second=0, microsecond=0)

    def _figure(self, name: str, words: str) -> NumberField:
        edit = NumberField(words, 0, 9999)
        edit.setPlaceholderText("0")
        edit.setMinimumWidth(48)
        edit.installEventFilter(self)
        edit.returnPressed.connect(lambda: self._next(name))
        return edit

    def _next(self, name: str) -> None:
        names = list(FIGURES)
        place = names.index(name) + 1
        if place < 3:  # the usual figures; everything else is reached by Tab
            self.figures[names[place]].setFocus()
        else:
            self.finished.emit()

    def _build(self) -> None:
        bind, grid = self.binder, QGridLayout()
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP)
        complaints = [bind.bind_text("motion", self.motion)]
        for place, (name, edit) in enumerate(self.figures.items()):
            grid.addLayout(field(FIGURES[name], edit), place // 3, place % 3)
            complaints.append(_bind_figure(bind, name, edit))
        self.figures["not_voting"].setAccessibleName(self.tr("Nicht teilgenommen"))
        self.figures["not_voting"].setToolTip(self.tr("Anwesend, aber nicht teilgenommen"))
        complaints.append(bind.bind_time("taken_at", self.at))
        at = row(label(self.tr("Um"), "label"), self.at)
        at.addWidget(tool("clock", self.tr("Jetzt"), self._take_time))
        at.addStretch()
        for made in self.motion.findChildren(QToolButton):
            made.hide()
        self.motion.edit.setFixedHeight(72)
        self._decision_box.setLayout(
            field(
                self.tr("Der Vorsitz entscheidet"),
                self.decision,
                bind.bind_choice("chair_decision", self.decision),
            )
        )
        self._remark_box.setLayout(
            field(
                self.tr("Bemerkung zur Abweichung"),
                self.remark,
                bind.bind_line("remark", self.remark),
            )
        )
        self.setLayout(
            column(
                self.motion,
                grid,
                at,
                *complaints,
                self.report,
                self._decision_box,
                self._remark_box,
            )
        )
        self.at.setFixedWidth(84)
        for box in (self._decision_box, self._remark_box):
            box.hide()


def _bind_figure(binder: Binder[VoteFields], name: str, edit: NumberField) -> QLabel:
    """Nothing typed counts as none."""

    def write(value: int | None) -> None:
        edit.set_value(value or None)

    return binder.bind(name, edit, lambda: edit.value() or 0, write, edit.value_edited)
