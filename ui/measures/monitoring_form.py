"""What the office writes around a Monitoringbericht: title, period, introduction, outlook."""

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.measures.reports import MonitoringReportFields
from praeventionsrat.measures.usecases.monitoring import edit_monitoring
from praeventionsrat.measures.usecases.reporting import meeting_choices
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source
from ui.parts.rich_text import RichTextEditor

TALL = 150


class MonitoringForm(RecordForm[MonitoringReportFields]):
    """The fields of one report."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            MonitoringReportFields,
            lambda work, record_id: work.monitoring_reports.find(record_id),
            edit_monitoring,
            "Monitoringbericht bearbeiten",
            "monitoring",
        )
        super().__init__(context, source, parent)
        self.title = QLineEdit()
        self.starts_on, self.ends_on = DateField(), DateField()
        self.meeting = ChoiceBox()
        self.introduction = RichTextEditor(
            self.tr("Einleitung"), self.tr("Steht am Anfang, wenn Sie mögen …"), quiet=False
        )
        self.outlook = RichTextEditor(
            self.tr("Ausblick"), self.tr("Steht am Ende, wenn Sie mögen …"), quiet=False
        )
        for editor in (self.introduction, self.outlook):
            editor.setFixedHeight(TALL)
        bind, add = self.binder, self.form.add
        add(field(self.tr("Titel"), self.title, bind.bind_line("title", self.title)))
        add(
            field(self.tr("Von"), self.starts_on, bind.bind_date("starts_on", self.starts_on)),
            field(self.tr("Bis"), self.ends_on, bind.bind_date("ends_on", self.ends_on)),
            field(self.tr("Sitzung"), self.meeting, bind.bind_choice("meeting_id", self.meeting)),
            stretch=(2, 2, 5),
        )
        add(
            field(
                self.tr("Einleitung"),
                self.introduction,
                bind.bind_text("introduction", self.introduction),
            )
        )
        add(field(self.tr("Ausblick"), self.outlook, bind.bind_text("outlook", self.outlook)))

    def refresh(self) -> None:
        """Override: the meetings first, so that the one chosen can be shown."""
        choices = self.context.operations.ask(meeting_choices)
        chosen = self.meeting.value()
        self.meeting.set_options([(None, self.tr("noch keine")), *choices])
        self.meeting.set_value(chosen)
        super().refresh()
