"""What the Beschlusskontrolle wants to know beside the assignment itself; kept as it is typed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.meetings.control_words import KINDS
from praeventionsrat.meetings.tracking import AssignmentKind, Progress, TrackingFields
from praeventionsrat.meetings.usecases.tracking import track_assignment, tracking_of
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source

PROGRESS = {
    Progress.NOT_STARTED: "rot – nicht begonnen",
    Progress.IN_PROGRESS: "gelb – in Umsetzung",
}


class TrackingForm(RecordForm[TrackingFields]):
    """Kind, originator, state, reason for delay, follow-up, done note."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            TrackingFields, tracking_of, track_assignment, "Beschlusskontrolle ändern", "tracking"
        )
        super().__init__(context, source, parent)
        self.kind, self.progress = ChoiceBox(), ChoiceBox()
        self.follow_up = DateField()
        self.originator, self.delay, self.done_note = QLineEdit(), QLineEdit(), QLineEdit()
        self._build()

    def _build(self) -> None:
        bind, form = self.binder, self.form
        state = bind.bind_choice("progress", self.progress, PROGRESS, Progress)
        again = bind.bind_date("follow_up_on", self.follow_up)
        kind = bind.bind_choice("kind", self.kind, KINDS, AssignmentKind)
        asked = bind.bind_line("originator", self.originator)
        delay = bind.bind_line("delay_reason", self.delay)
        done = bind.bind_line("done_note", self.done_note)
        form.add(field(self.tr("Stand"), self.progress, state))
        form.add(field(self.tr("Grund der Verzögerung"), self.delay, delay))
        form.add(
            field(self.tr("Wiedervorlage"), self.follow_up, again),
            field(self.tr("Art"), self.kind, kind),
        )
        form.add(field(self.tr("Antrag von"), self.originator, asked))
        form.add(field(self.tr("Erledigungsvermerk"), self.done_note, done))
