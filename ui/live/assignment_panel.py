"""An assignment out of the marked sentence: who does it until when."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.records import TITLE, AssignmentFields
from praeventionsrat.meetings.usecases.minutes import give_assignment
from ui.context import AppContext
from ui.live.panel import LivePanel
from ui.live.wall_clock import WallClock
from ui.meetings.assignment_card import EMPTY
from ui.meetings.assignment_form import AssignmentForm
from ui.meetings.minutes_data import next_assignment
from ui.meetings.who_field import Who, read_everybody
from ui.parts.cards import primary


class AssignmentPanel(LivePanel):
    """What, who, with whom, until when; Enter gives it."""

    def __init__(
        self, context: AppContext, clock: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = self._item = UUID(int=0)
        self._drafts: dict[UUID, tuple[Who, tuple[str, ...]]] = {}
        self.heading.setText(self.tr("Auftrag"))
        self.form = AssignmentForm(lambda: clock.now().date())
        self.give = primary("", self.keep)
        self.content.addWidget(self.form)
        self.content.addWidget(self.give)
        self.form.entered.connect(self.keep)

    def begin(self, meeting_id: UUID, item_id: UUID, sentence: str) -> None:
        """Give an assignment under an item; what was typed for it before is still there."""
        operations = self._context.operations
        if item_id != self._item and self.form.is_typed:
            self._drafts[self._item] = self.form.draft()
        if item_id in self._drafts:
            self.form.restore(self._drafts.pop(item_id))
        elif item_id != self._item or not self.form.is_typed:
            title = sentence.replace("\n", " ")[:TITLE]
            self.form.load(AssignmentFields.model_construct(title=title))
        self._meeting, self._item = meeting_id, item_id
        self.form.offer(lambda: operations.ask(read_everybody))
        number = operations.ask(next_assignment, meeting_id)
        words = self.tr("Auftrag {number} erteilen").format(number=number)
        self.give.setText(words)
        self.give.setAccessibleName(words)
        (self.form.who if self.form.title.text() else self.form.title).setFocus()

    def has_draft(self) -> bool:
        """Override."""
        return bool(self._drafts) or self.form.is_typed

    def keep(self) -> None:
        """Give it."""
        try:
            fields = self.form.read()
            self._context.operations.attempt(
                self.tr("Auftrag erteilen"),
                give_assignment,
                self._meeting,
                fields,
                item_id=self._item,
            )
        except Invalid as err:
            self.form.complain(err)
        except UserError as err:
            self._context.notify.error(str(err))
        else:
            self.form.load(EMPTY)
            self.done.emit()
