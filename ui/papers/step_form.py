"""One step of the Beratungsfolge in detail, kept while it is typed."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.meetings.papers import ROLE_NAMES, ConsultationFields, ConsultationRole
from praeventionsrat.meetings.usecases.consultations import edit_consultation
from ui.context import AppContext
from ui.papers.step_data import Course, find_step
from ui.parts.cards import column
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source


class StepForm(RecordForm[ConsultationFields]):
    """Which committee, when, in what role, with what result."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            ConsultationFields, find_step, edit_consultation, "Beratungsfolge ändern", "step"
        )
        super().__init__(context, source, parent)
        self._course: Course | None = None
        self.committee, self.meeting, self.role = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.planned_on, self.result = DateField(), QLineEdit()
        self.public = QCheckBox(self.tr("Öffentlich"))
        self.public.setAccessibleName(self.public.text())
        self._build()
        # Before the binder saves: a meeting of the committee before is none of this one's.
        self.committee.currentIndexChanged.connect(self._offer_meetings)

    def show_step(self, course: Course, step_id: UUID | None) -> None:
        """Show a step of this course."""
        self._course = course
        self.committee.set_options(course.committees)
        if step_id != self.record_id:
            self.show_record(step_id)
        else:
            self.refresh()

    def shown(self, record: Any) -> None:
        """Override."""
        step = (
            next((s for s in self._course.steps if s.id == record.id), None)
            if self._course
            else None
        )
        derived = step is not None and step.is_derived
        self.result.setReadOnly(derived)
        self.result.setPlaceholderText(
            step.result if step and derived else self.tr("empfohlen, zur Kenntnis genommen …")
        )
        self.planned_on.setEnabled(record.meeting_id is None)

    def _offer_meetings(self) -> None:
        if self._course is not None:
            found = self._course.meetings.get(self.committee.value(), ((None, "noch offen"),))
            self.meeting.set_options(found)
            if self.meeting.value() is None:
                self.meeting.set_value(None)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(
            field(
                self.tr("Gremium"),
                self.committee,
                bind.bind_choice("committee_id", self.committee),
            ),
            field(
                self.tr("Aufgabe"),
                self.role,
                bind.bind_choice("role", self.role, ROLE_NAMES, ConsultationRole),
            ),
        )
        form.add(
            field(self.tr("Sitzung"), self.meeting, bind.bind_choice("meeting_id", self.meeting)),
            field(
                self.tr("oder geplant am"),
                self.planned_on,
                bind.bind_date("planned_on", self.planned_on),
            ),
        )
        form.add(
            field(self.tr("Ergebnis"), self.result, bind.bind_line("result", self.result)),
            column(None, self.public, bind.bind_check("is_public", self.public), spacing=4),
            stretch=(3, 1),
        )
