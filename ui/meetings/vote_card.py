"""Votes on an item: what was recorded, and the form for the next one."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.records import VoteFields
from praeventionsrat.meetings.usecases.voting import edit_vote, record_vote, remove_vote
from ui.context import AppContext
from ui.meetings.recusals import Recusals
from ui.meetings.steps import record_resolution
from ui.meetings.vote_data import Count, VoteBook, VoteLine, count_votes, read_votes
from ui.meetings.vote_form import VoteForm
from ui.parts.cards import Card, Pill, button, clear, column, label, line, primary, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.messages import ExplainedNote
from ui.shell.theme import Tone

ROOM = 250
"""Pixels a pill may take; longer words are set as text."""


class VoteCard(Card):
    """Everything about votes and recusals of the shown item.

    Signals:
        presence_asked: Emitted when the attendance list should be opened.
        motion_asked: Emitted when a vote begins; whoever knows a text proposes it.
    """

    presence_asked = Signal()
    motion_asked = Signal()

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(margin=14, parent=parent)
        self._context = context
        self._item: UUID | None = None
        self._editing: VoteLine | None = None
        self._drafts: dict[UUID, dict[str, str]] = {}
        self._corrections: dict[UUID, tuple[VoteLine, dict[str, str]]] = {}
        self._asked = False
        self.book: VoteBook | None = None
        self.form = VoteForm(self._count, now)
        self.recusals = Recusals(context)
        self.more = button(self.tr("Abstimmung eintragen  F6"), self.begin, symbol="vote")
        self.resolve = primary("", self.record_resolution)
        self.record = button(self.tr("Nur Abstimmung festhalten"), self.record_only)
        self._votes = column(spacing=10)
        self._form_box = QWidget()
        self.others = ExplainedNote()
        self._build()

    def show_item(self, item_id: UUID | None) -> None:
        """Show the votes of an item; figures typed for another are kept for it."""
        if item_id != self._item:
            self.recusals.flush()
            self._keep_draft()
            self._item, self._editing, self._asked = item_id, None, False
            self.book = None
            self.form.load(VoteFields())
            self._bring_back(item_id)
        self.reload()

    def reload(self) -> None:
        """Show what is on file; what is being typed stays."""
        if self._item is None:
            return
        self.book = self._context.operations.ask(read_votes, self._item)
        if self._editing and self._editing.id not in {v.id for v in self.book.votes}:
            self._editing = None
        self._show_votes()
        self.recusals.show_book(self._item, self.book)
        running_on = self.book.running_on if not self._editing else None
        self.form.show_usual_time(self.book.ballot.at, running_on)
        if not self._editing:
            self.form.suggest_recused(len(self.book.recusals))
        self._arrange()

    def begin(self) -> None:
        """Type a vote; a text marked in the minutes becomes the motion."""
        self._asked = True
        self._arrange()
        self.motion_asked.emit()

    def has_draft(self) -> bool:
        """Whether a vote was typed, here or at another item, and not recorded."""
        return bool(self._drafts or self._corrections) or self.form.is_typed

    def record_resolution(self) -> None:
        """Keep the vote and give the decision its number; or keep the correction."""
        if self._editing:
            self._keep(self.tr("Abstimmung berichtigen"), edit_vote, self._editing)
        else:
            self._keep(self.tr("Beschluss festhalten"), record_resolution, None)

    def record_only(self) -> None:
        """Keep the vote without a resolution; or leave the correction."""
        if self._editing:
            self._end_editing()
        else:
            self._keep(self.tr("Abstimmung festhalten"), record_vote, None)

    def edit(self, vote: VoteLine) -> None:
        """Correct a recorded vote."""
        self._keep_draft()
        self._editing = vote
        self.form.load(vote.fields)
        self._arrange()
        self.form.figures["yes"].setFocus()

    def delete(self, vote: VoteLine) -> None:
        """Delete a vote; undo is the safety net."""
        said: list[str] = []
        operations, notify = self._context.operations, self._context.notify
        words = self.tr("Abstimmung löschen")
        operations.perform(words, remove_vote, vote.id, complain=said.append)
        if said:
            notify.error(said[0])
            return
        name = self.tr("Beschluss {number}").format(number=vote.number)
        deleted = name if vote.number else self.tr("Abstimmung")
        notify.undo_offer(self.tr("{what} gelöscht").format(what=deleted))

    def _keep(self, said: str, usecase: Callable[..., object], vote: VoteLine | None) -> None:
        try:
            fields = self.form.read()
            if vote:
                self._context.operations.attempt(said, usecase, vote.id, fields, seen=vote.revision)
            else:
                self._context.operations.attempt(said, usecase, self._item, fields)
        except Invalid as err:
            self.form.complain(err.fields)
            QTimer.singleShot(0, self, lambda: go_to_complaint(self.form))  # once it has its place
        except Stale as err:
            self._context.notify.error(f"{err} {self._see_anew()}")
        except UserError as err:
            self._context.notify.error(str(err))
        else:
            self._end_editing()

    def _see_anew(self) -> str:
        """The vote above the form is what is on file now; the next try replaces it knowingly."""
        self.reload()
        known = {vote.id: vote for vote in self.book.votes} if self.book else {}
        self._editing = known.get(self._editing.id) if self._editing else None
        return self.tr("Über dem Formular steht, was jetzt gilt.")

    def _end_editing(self) -> None:
        self._editing, self._asked = None, False
        self.form.load(VoteFields())
        self._bring_back(self._item)
        self.reload()
        self.more.setFocus()

    def _keep_draft(self) -> None:
        if self._item is None:
            return
        if self._editing:
            self._corrections[self._item] = (self._editing, self.form.draft())
        elif self.form.is_typed:
            self._drafts[self._item] = self.form.draft()

    def _bring_back(self, item_id: UUID | None) -> None:
        """What was typed at this item and not recorded: a correction first, then a new vote."""
        if item_id in self._corrections:
            self._editing, draft = self._corrections.pop(item_id)
            self.form.restore(draft)
        elif item_id in self._drafts:
            self.form.restore(self._drafts.pop(item_id))

    def _count(self, fields: VoteFields) -> Count:
        if self.book is None:
            return Count((), "", 0, None, chair_decides=False)
        return count_votes(self.book.ballot, fields)

    def _show_votes(self) -> None:
        assert self.book is not None
        clear(self._votes)
        for vote in self.book.votes:
            self._votes.addWidget(self._vote_row(vote))

    def _vote_row(self, vote: VoteLine) -> QWidget:
        name = self.tr("Beschluss {number}").format(number=vote.number)
        title = label(name if vote.number else self.tr("Abstimmung"), "strong")
        what = {"what": title.text()}
        change = tool("edit", self.tr("{what} berichtigen").format(**what))
        change.clicked.connect(partial(self.edit, vote))
        gone = tool("delete", self.tr("{what} löschen").format(**what))
        gone.clicked.connect(partial(self.delete, vote))
        made = QWidget()
        pill = Pill(vote.phrase, Tone.OK if vote.is_adopted else Tone.BAD)
        words = label(vote.phrase, wrap=True)
        result = row(pill, None) if pill.sizeHint().width() <= ROOM else row(words)
        figures = label(vote.figures, "dim", wrap=True)
        top = row(title, None, change, gone, spacing=2)
        made.setLayout(column(top, result, figures, spacing=4))
        return made

    def _arrange(self) -> None:
        book = self.book
        if book is None:
            return
        wanted = not book.votes and book.expects_vote
        shown = bool(self._editing or self._asked or wanted or self.form.is_typed)
        self._form_box.setVisible(shown)
        self.more.setVisible(not shown)
        if book.votes:
            self.more.setText(self.tr("Weitere Abstimmung  F6"))
        else:
            self.more.setText(self.tr("Abstimmung eintragen  F6"))
        self._warn(book if shown and not self._editing else None)
        if self._editing:
            self.resolve.setText(self.tr("Berichtigung festhalten"))
            self.record.setText(self.tr("Nicht berichtigen"))
        else:
            words = self.tr("Beschluss {number} festhalten")
            self.resolve.setText(words.format(number=book.next_number))
            self.record.setText(self.tr("Nur Abstimmung festhalten"))
        for each in (self.more, self.resolve, self.record):
            each.setAccessibleName(each.text())

    def _warn(self, book: VoteBook | None) -> None:
        found = book.sundries[0] if book and book.sundries else None
        self.others.say(*((found.what, f"{found.why} {found.todo}") if found else ("",)))

    def _build(self) -> None:
        self._form_box.setLayout(column(self.others, self.form, self.resolve, self.record))
        content = self.content
        content.addWidget(label(self.tr("Abstimmung"), "h2"))
        content.addLayout(self._votes)
        content.addWidget(self._form_box)
        content.addWidget(self.more)
        content.addWidget(line())
        content.addWidget(self.recusals)
        self.form.presence_asked.connect(self.presence_asked)
        self.form.edited.connect(self._arrange)
        self.form.finished.connect(self.resolve.setFocus)
