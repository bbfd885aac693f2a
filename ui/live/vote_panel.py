"""A vote in one line: „8 0 1“, or „e“ for einstimmig; held against the room while it is typed."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.council.records import Majority
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.findings import Level
from praeventionsrat.meetings.quorum import supplement_consent
from praeventionsrat.meetings.records import VoteFields, VoteManner
from praeventionsrat.meetings.usecases.supplement import vote_supplement
from praeventionsrat.meetings.usecases.voting import record_vote
from ui.context import AppContext
from ui.live.figures_line import FiguresLine
from ui.live.panel import LivePanel
from ui.live.steps import keep_as_topic
from ui.live.sundries_note import SundriesNote
from ui.live.wall_clock import WallClock
from ui.meetings.steps import record_resolution
from ui.meetings.vote_data import Count, VoteBook, count_votes, read_votes
from ui.meetings.vote_form import DECISIONS, FIGURES, REMARKED
from ui.meetings.vote_report import VoteReport
from ui.parts.cards import button, label, primary
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field
from ui.parts.rich_text import RichTextEditor

RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class VotePanel(LivePanel):
    """Figures, motion, time; what contradicts the room is explained, with its repairs.

    Signals:
        presence_asked: Emitted when somebody's coming or going must be noted first.
    """

    presence_asked = Signal()

    def __init__(
        self, context: AppContext, clock: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._item = UUID(int=0)
        self._manner, self._insist = VoteManner.OPEN, False
        self._drafts: dict[UUID, tuple[str, str, str, str, str]] = {}
        self.book: VoteBook | None = None
        self.line, self.sundries = FiguresLine(clock), SundriesNote()
        self.motion = RichTextEditor(
            self.tr("Wortlaut des Antrags"), self.tr("Worüber wird abgestimmt?"), quiet=False
        )
        self.complaint = label("", "complaint", wrap=True)
        self.report = VoteReport()
        self.decision = ChoiceBox(DECISIONS, self.tr("Der Vorsitz entscheidet"))
        self.remark = QLineEdit()
        self.resolve = primary("", self.record_resolution)
        self.only = button(self.tr("Nur Abstimmung  Strg+Enter"), self.record_only)
        self._remark_box, self._decision_box = QWidget(), QWidget()
        self._build()

    def begin(self, item_id: UUID, manner: VoteManner | None = None, motion: str = "") -> None:
        """Take a vote on an item, or go on with it; what was typed for it is still there."""
        self._turn_to(item_id)
        self._manner = manner or self._manner
        if motion and not self.motion.markdown():
            self.motion.set_markdown(motion)
        self.reload()
        self.line.figures.setFocus()
        self.line.figures.selectAll()

    def reload(self) -> None:
        """Count by the room as it is now."""
        self.book = self._context.operations.ask(read_votes, self._item)
        secret = self._manner is VoteManner.SECRET
        words = self.tr("Geheime Abstimmung") if secret else self.tr("Abstimmung")
        self.heading.setText(self.tr("Nachtrag") if self.sundries.is_supplement else words)
        consensus = self.book.ballot.rules.majority is Majority.CONSENSUS
        hint = self.tr("leer: im Konsens, ohne Abstimmung") if consensus else "8 0 1"
        self.line.show_ballot(self.book.ballot, hint)
        self.sundries.say(self.book.sundries[0] if self.book.sundries else None)
        self.check()

    def draft_item(self) -> UUID | None:
        """Override."""
        return self._item if self._is_typed() else next(iter(self._drafts), None)

    def record_resolution(self) -> None:
        """Keep the vote and give the decision its number."""
        if self.sundries.is_supplement:
            said, subject = self.tr("Nachtrag beschließen"), self.sundries.subject.text()
            self._keep(said, vote_supplement, subject)
        else:
            self._keep(self.tr("Beschluss festhalten"), record_resolution)

    def record_only(self) -> None:
        """Keep the vote without a resolution."""
        if not self.sundries.is_supplement:
            self._keep(self.tr("Abstimmung festhalten"), record_vote)

    def check(self) -> None:
        """Hold the figures against the room."""
        if self.book is None:
            return
        try:
            fields = self._read()
        except UserError as err:
            self._complain(err)
            self.report.pill.hide()
            return
        self.complaint.hide()
        found = count_votes(self.book.ballot, fields)
        self.report.say(found, {name: getattr(fields, name) for name in FIGURES})
        self._decision_box.setVisible(found.chair_decides)
        warnings = tuple(f for f in found.findings if f.level is Level.WARNING)
        if not (self._insist or self.line.is_whole or _is_too_much(found)):
            warnings = ()  # nobody is warned in the middle of typing
        asked = any(f.code in REMARKED for f in warnings)
        self._remark_box.setVisible(asked or bool(self.remark.text()))
        self.report.warn(warnings, found, fields.not_voting)
        self._name_buttons(self.book)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in RETURN:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.record_only if held else self.record_resolution)()
            return True
        return super().eventFilter(watched, event)

    def _is_typed(self) -> bool:
        return bool(self.line.text or self.remark.text() or self.sundries.subject.text())

    def _turn_to(self, item_id: UUID) -> None:
        """To another item; what was typed for the one before is kept for it."""
        if self._is_typed() and item_id != self._item:
            self._drafts[self._item] = (
                self.line.figures.text(),
                self.line.at.text(),
                self.remark.text(),
                self.sundries.subject.text(),
                self.motion.markdown(),
            )
        if item_id != self._item or not self._is_typed():
            self._clear(item_id)
        if item_id in self._drafts:
            figures, at, remark, subject, motion = self._drafts.pop(item_id)
            self.sundries.turn(subject, supplement=bool(subject))
            self.motion.set_markdown(motion)
            self.motion.setVisible(not subject)
            self.remark.setText(remark)
            self.line.at.setText(at)
            self.line.figures.setText(figures)

    def _read(self) -> VoteFields:
        supplement = self.sundries.is_supplement
        ballot = self.book.ballot if self.book else None
        needed = None
        if supplement and ballot:
            needed = supplement_consent(ballot.rules, ballot.legal, self.line.voters())
        asked = self._decision_box.isVisibleTo(self)
        return VoteFields.checked(
            **self.line.read(),
            motion=self.motion.markdown(),
            taken_at=self.line.minute(),
            chair_decision=self.decision.value() if asked else None,
            remark=self.remark.text(),
            manner=self._manner,
            needed_yes=needed,
        )

    def _keep(self, said: str, usecase: Any, *more: str) -> None:
        try:
            made = self._context.operations.attempt(said, usecase, self._item, *more, self._read())
        except UserError as err:
            self._insist = True
            self.check()
            self._complain(err)
            return
        if usecase is vote_supplement:
            self._tell(made)
        self._clear(self._item)
        self.done.emit()

    def _tell(self, added: UUID | None) -> None:
        words = self.tr("Der Nachtrag steht auf der Tagesordnung.")
        if added is None:
            words = self.tr("Der Nachtrag ist nicht zugelassen; die Abstimmung ist festgehalten.")
        self._context.notify.info(words)

    def _complain(self, err: UserError) -> None:
        said = " ".join(err.fields.values()) if isinstance(err, Invalid) else str(err)
        if isinstance(err, Invalid) and "remark" in err.fields:
            said = self.tr("Warum weichen die Zahlen von der Anwesenheit ab?")
            self._remark_box.show()
            self.remark.setFocus()
        self.complaint.setText(said)
        self.complaint.setVisible(bool(self.line.text or self._insist))

    def _turn_to_supplement(self) -> None:
        self.sundries.turn(self._first_line()[:100], supplement=True)
        self.motion.hide()
        self.reload()
        self.sundries.subject.setFocus()

    def _keep_as_topic(self) -> None:
        title = self._first_line()[:300] or self.tr("Ohne Titel (aus „Verschiedenes“)")
        said, motion = self.tr("In den Themenspeicher"), self.motion.markdown()
        self._context.operations.perform(said, keep_as_topic, self._item, title, motion)
        words = self.tr("„{title}“ steht im Themenspeicher.").format(title=title)
        self._context.notify.info(words)
        self._clear(self._item)
        self.done.emit()

    def _first_line(self) -> str:
        return self.motion.edit.toPlainText().strip().split("\n", 1)[0]

    def _name_buttons(self, book: VoteBook) -> None:
        words = self.tr("Beschluss {number} festhalten").format(number=book.next_number)
        if self.sundries.is_supplement:
            words = self.tr("Nachtrag beschließen")
        self.resolve.setText(words)
        self.resolve.setAccessibleName(words)
        self.only.setVisible(not self.sundries.is_supplement)

    def _clear(self, item_id: UUID) -> None:
        self._item, self._insist, self.book = item_id, False, None
        self.line.clear()
        self.remark.clear()
        self.motion.set_markdown("")
        self.decision.setCurrentIndex(0)
        self.sundries.turn("", supplement=False)
        for box in (self._remark_box, self._decision_box, self.complaint):
            box.hide()
        self.motion.show()

    def _build(self) -> None:
        self.motion.edit.setMinimumHeight(72)
        self.motion.edit.setMaximumHeight(112)
        self._remark_box.setLayout(field(self.tr("Bemerkung zur Abweichung"), self.remark))
        self._decision_box.setLayout(field(self.tr("Der Vorsitz entscheidet"), self.decision))
        for part in (
            *(self.sundries, self.line, self.complaint, self.report, self._decision_box),
            *(self._remark_box, self.motion, self.resolve, self.only),
        ):
            self.content.addWidget(part)
        for edit in (self.line.figures, self.line.at, self.remark, self.sundries.subject):
            edit.installEventFilter(self)
        self.line.edited.connect(self.check)
        self.remark.textChanged.connect(lambda _text: self.check())
        self.decision.activated.connect(lambda _place: self.check())
        self.report.presence_asked.connect(self.presence_asked)
        self.report.missing_found.connect(self.line.add_missing)
        later = QTimer.singleShot  # the buttons go away with what they do
        self.sundries.supplement_asked.connect(lambda: later(0, self, self._turn_to_supplement))
        self.sundries.topic_asked.connect(lambda: later(0, self, self._keep_as_topic))
        self._clear(self._item)


def _is_too_much(found: Count) -> bool:
    return found.voters is not None and found.total > found.voters
