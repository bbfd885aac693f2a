"""A vote in which everybody is named: J, N, E or O for each, then Enter."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.elections import VoteChoice
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import VoteFields
from praeventionsrat.meetings.usecases.elections import record_named_vote
from praeventionsrat.meetings.usecases.voting import make_resolution
from ui.context import AppContext
from ui.live.live_view import LiveView
from ui.live.panel import LivePanel
from ui.live.wall_clock import WallClock
from ui.parts.cards import label, primary
from ui.parts.rich_text import RichTextEditor
from ui.parts.row_table import Column, Look, RowTable

LETTERS = {
    "j": VoteChoice.YES,
    "n": VoteChoice.NO,
    "e": VoteChoice.ABSTENTION,
    "o": VoteChoice.NOT_VOTING,
}
WORDS = {
    VoteChoice.YES: "Ja",
    VoteChoice.NO: "Nein",
    VoteChoice.ABSTENTION: "Enthaltung",
    VoteChoice.NOT_VOTING: "ohne Stimme",
}
REST, LINE = "a", 34


@dataclass(frozen=True, slots=True)
class Voter:
    """Somebody who is called up."""

    id: UUID
    name: str
    choice: VoteChoice | None = None

    @property
    def word(self) -> str:
        """How she voted."""
        return WORDS[self.choice] if self.choice else "–"


COLUMNS = (
    Column[Voter]("Name", lambda voter: voter.name),
    Column[Voter]("Stimme", lambda voter: voter.word, width=96, right=True, look=Look.STRONG),
)


class NamedPanel(LivePanel):
    """Calls up one after the other."""

    def __init__(
        self, context: AppContext, clock: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._clock = context, clock
        self._item, self._recused = UUID(int=0), 0
        self.voters: Sequence[Voter] = ()
        self._drafts: dict[UUID, tuple[Sequence[Voter], str]] = {}
        self.heading.setText(self.tr("Namentliche Abstimmung"))
        self.list = RowTable(COLUMNS, self.tr("Aufgerufene Personen"), header=False)
        self.list.setSortingEnabled(False)
        self.list.verticalHeader().setDefaultSectionSize(LINE)
        self.list.installEventFilter(self)
        self.sum = label("", "strong", wrap=True)
        self.complaint = label("", "complaint", wrap=True)
        self.remark = QLineEdit()
        self.remark.setAccessibleName(self.tr("Bemerkung zur Abweichung"))
        self.remark.setPlaceholderText(self.tr("Warum weichen die Zahlen ab?"))
        self.remark.returnPressed.connect(self.record)
        self.motion = RichTextEditor(
            self.tr("Wortlaut des Antrags"), self.tr("Worüber wird abgestimmt?"), quiet=False
        )
        self.motion.edit.setMinimumHeight(64)
        self.motion.edit.setMaximumHeight(88)
        self.keep = primary(self.tr("Beschluss festhalten"), self.record)
        hint = self.tr("J Ja · N Nein · E Enthaltung · O ohne Stimme · A alle übrigen Ja")
        parts: tuple[QWidget, ...] = (label(hint, "label", wrap=True), self.list, self.sum)
        for part in (*parts, self.complaint, self.remark, self.motion, self.keep):
            self.content.addWidget(part)

    def begin(self, item_id: UUID, view: LiveView, motion: str) -> None:
        """Call up everybody who can vote now; what was answered before is still there."""
        now = self._clock.minute()
        here = view.room.voters(now)
        out = {who for who, barred in view.barred.items() if barred.item_id == item_id}
        self._recused = sum(o.id in out for o in here)
        if item_id != self._item:
            if any(voter.choice for voter in self.voters):
                self._drafts[self._item] = (self.voters, self.motion.markdown())
            self.voters, text = self._drafts.pop(item_id, ((), ""))
            self.motion.set_markdown(text)
        known = {voter.id: voter.choice for voter in self.voters}
        self._item = item_id
        if motion and not self.motion.markdown():
            self.motion.set_markdown(motion)
        self.voters = [
            Voter(o.id, view.names[o.id], known.get(o.id)) for o in here if o.id not in out
        ]
        self.complaint.hide()
        self.remark.hide()
        self.list.setFixedHeight(LINE * min(len(self.voters), 10) + 4)
        self._show()
        waiting = [voter.id for voter in self.voters if voter.choice is None]
        if waiting:
            self.list.select_id(waiting[0])
        self.list.setFocus()

    def has_draft(self) -> bool:
        """Override."""
        return bool(self._drafts) or any(voter.choice for voter in self.voters)

    def draft_item(self) -> UUID | None:
        """The item somebody was called up for without a record yet."""
        called = any(voter.choice for voter in self.voters)
        return self._item if called else next(iter(self._drafts), None)

    def record(self) -> None:
        """Keep the vote with its names and give the decision its number."""
        open_ones = [voter for voter in self.voters if voter.choice is None]
        if open_ones:
            self._complain(self.tr("{name} fehlt noch.").format(name=open_ones[0].name))
            self.list.select_id(open_ones[0].id)
            return
        choices = {voter.id: voter.choice for voter in self.voters if voter.choice}
        fields = VoteFields(
            motion=self.motion.markdown(),
            recused=self._recused,
            taken_at=self._clock.minute(),
            remark=self.remark.text(),
        )
        said = self.tr("Namentliche Abstimmung festhalten")
        try:
            self._context.operations.attempt(said, _record, self._item, fields, choices)
        except Invalid as err:
            self._complain(" ".join(err.fields.values()))
            self.remark.show()
            self.remark.setFocus()
        except UserError as err:
            self._complain(str(err))
        else:
            self.voters = ()
            self.remark.clear()
            self.motion.set_markdown("")
            self.done.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.record()
                return True
            letter = event.text().casefold()
            if letter in LETTERS:
                self._answer(LETTERS[letter])
                return True
            if letter == REST:
                self.voters = [
                    v if v.choice else replace(v, choice=VoteChoice.YES) for v in self.voters
                ]
                self._show()
                return True
        return super().eventFilter(watched, event)

    def _answer(self, choice: VoteChoice) -> None:
        ids = [voter.id for voter in self.voters]
        here = self.list.current_id()
        if here not in ids:
            return
        self.voters = [replace(v, choice=choice) if v.id == here else v for v in self.voters]
        self._show()
        self.list.select_id(ids[min(ids.index(here) + 1, len(ids) - 1)])

    def _show(self) -> None:
        self.list.set_rows(self.voters)
        counted = [
            f"{word} {sum(v.choice is choice for v in self.voters)}"
            for choice, word in WORDS.items()
        ]
        waiting = sum(v.choice is None for v in self.voters)
        counted += [self.tr("offen {number}").format(number=waiting)] if waiting else []
        self.sum.setText(" · ".join(counted))

    def _complain(self, said: str) -> None:
        self.complaint.setText(said)
        self.complaint.show()


def _record(work: Work, item_id: UUID, fields: VoteFields, choices: dict[UUID, VoteChoice]) -> UUID:
    return make_resolution(work, record_named_vote(work, item_id, fields, choices))
