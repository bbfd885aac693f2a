"""What is put to the members in writing."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.meetings.circulars import CircularFields
from praeventionsrat.meetings.usecases.circulating import edit_circular
from ui.context import AppContext
from ui.parts.fields import DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source
from ui.parts.rich_text import RichTextEditor

SOURCE = Source(
    CircularFields,
    find=lambda work, circular_id: work.circulars.find(circular_id),
    edit=edit_circular,
    label="Umlaufbeschluss bearbeiten",
    kind="circular",
)


class CircularForm(RecordForm[CircularFields]):
    """Subject, wording, reason, and until when answers count."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, SOURCE, parent)
        self.subject, self.answer_by = QLineEdit(), DateField()
        self.every = QCheckBox(self.tr("Gilt nur, wenn alle antworten"))
        self.public = QCheckBox(self.tr("öffentlich"))
        self.wording = RichTextEditor(
            self.tr("Beschlussvorschlag"),
            self.tr("Wortlaut, über den abgestimmt wird"),
            quiet=False,
        )
        self.reason = RichTextEditor(
            self.tr("Begründung"),
            self.tr("Worum es geht, und warum es nicht bis zur Sitzung warten kann"),
            quiet=False,
        )
        for editor in (self.wording, self.reason):
            editor.setMinimumHeight(130)
        bind = self.binder
        self.form.add(
            field(self.tr("Gegenstand"), self.subject, bind.bind_line("subject", self.subject)),
            field(
                self.tr("Antwort bis"), self.answer_by, bind.bind_date("answer_by", self.answer_by)
            ),
            stretch=(4, 1),
        )
        bind.bind_check("every_answer", self.every)
        bind.bind_check("is_public", self.public)
        self.form.add(self.every, self.public)
        self.form.add(
            field(
                self.tr("Beschlussvorschlag"), self.wording, bind.bind_text("wording", self.wording)
            )
        )
        self.form.add(
            field(self.tr("Begründung"), self.reason, bind.bind_text("reason", self.reason))
        )

    def lock(self, *, sent: bool, closed: bool) -> None:
        """What was sent stands; what is closed stands altogether."""
        self.subject.setReadOnly(sent)
        for editor in (self.wording, self.reason):
            editor.set_locked(sent)
        for made in (self.answer_by, self.every, self.public):
            made.setEnabled(not closed)
