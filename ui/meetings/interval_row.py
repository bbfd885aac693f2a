"""One interval of presence: from, to, away with it."""

from datetime import time
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import Invalid, NotFound, UserError
from praeventionsrat.meetings.usecases.attendance import forget_presence
from praeventionsrat.records import Fields
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.room_data import Interval
from ui.meetings.steps import change_presence
from ui.parts.binder import Binder
from ui.parts.cards import column, label, row, tool
from ui.parts.fields import TimeField


class IntervalFields(Fields):
    """When somebody came and left."""

    came_at: time | None = None
    left_at: time | None = None


class IntervalRow(QWidget):
    """Corrects or removes one interval; what is half typed stays on screen."""

    def __init__(self, context: AppContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.interval_id = context, UUID(int=0)
        self.came = TimeField(self.tr("{name} kommt um").format(name=name))
        self.left = TimeField(self.tr("{name} geht um").format(name=name))
        self.binder = Binder(IntervalFields, self)
        complaints = [
            self.binder.bind_time("came_at", self.came),
            self.binder.bind_time("left_at", self.left),
        ]
        for edit in (self.came, self.left):
            edit.setFixedWidth(72)
        gone = tool("close", self.tr("Diese Anwesenheit löschen"), self.remove)
        line = row(self.came, label(self.tr("bis"), "dim"), self.left, gone, None)
        self.setLayout(column(line, *complaints, spacing=4))
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        for edit in (self.came, self.left):
            edit.returnPressed.connect(self.autosave.flush)

    def show_interval(self, interval: Interval) -> None:
        """Show it as it stands on file, unless it is being typed over."""
        self.interval_id = interval.id
        if not self.autosave.pending:
            fields = IntervalFields(came_at=interval.came_at, left_at=interval.left_at)
            self.binder.load(fields)

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.autosave.flush()

    def remove(self) -> None:
        """Take the interval off the record."""
        self.autosave.forget()
        label_ = self.tr("Anwesenheit löschen")
        self._context.operations.perform(label_, forget_presence, self.interval_id)
        self._context.notify.undo_offer(self.tr("Anwesenheit gelöscht"))

    def _save(self) -> None:
        fields = self.binder.read()
        if fields.came_at is None:
            raise Invalid({"came_at": self.tr("Wann kam die Person?")})
        self._context.operations.attempt(
            self.tr("Anwesenheit berichtigen"),
            change_presence,
            self.interval_id,
            merge=f"presence/{self.interval_id}",
            at=fields.came_at,
            until=fields.left_at,
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
        elif not isinstance(err, NotFound):
            self._context.notify.error(str(err))
