"""The tab Inhalt: what a paper says, kept while it is typed."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.papers import KIND_NAMES, Paper, PaperFields, PaperKind
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.papers import edit_paper, renumber_paper
from ui.context import AppContext
from ui.parts.cards import column, label
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field, scrolling
from ui.parts.record_form import RecordForm, Source
from ui.parts.record_panel import RecordPanel
from ui.parts.rich_text import RichTextEditor

TALL = 140
TEXTS = (
    ("proposal", "Beschlussvorschlag", "Worüber abgestimmt wird, im Wortlaut …"),
    ("facts", "Sachverhalt", "Was zu wissen ist …"),
    ("alternatives", "Alternativen", "Was sonst möglich wäre …"),
    ("costs", "Kosten und Finanzierung", "Was es kostet und woher das Geld kommt …"),
)


class PaperForm(RecordForm[PaperFields]):
    """The fields of one paper."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(PaperFields, _find, edit_paper, "Vorlage ändern", "paper")
        super().__init__(context, source, parent)
        self.subject, self.number = QLineEdit(), QLineEdit()
        self.kind, self.dated_on = ChoiceBox(), DateField()
        self.originator, self.lead = QLineEdit(), QLineEdit()
        self.public = QCheckBox(self.tr("Öffentlich"))
        self.public.setAccessibleName(self.public.text())
        self.number_complaint = label("", "complaint", wrap=True)
        self.number_complaint.hide()
        self.texts = {name: _editor(title, hint) for name, title, hint in TEXTS}
        self._build()
        self.number.editingFinished.connect(self._renumber)

    def shown(self, record: Any) -> None:
        """Override."""
        if not self.number.isModified():
            self.number.setText(record.number)
            self.number_complaint.hide()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: a number typed for another paper is not this one's."""
        if record_id != self.record_id:
            self._renumber()
            self.number.setModified(False)
        super().show_record(record_id)

    def flush(self) -> bool:
        """Override."""
        return all([super().flush(), self._renumber()])

    def _renumber(self) -> bool:
        """Keep a number typed by hand; whether there is nothing wrong with it."""
        if self.record_id is None or not self.number.isModified():
            return True
        typed, said = self.number.text(), self.tr("Nummer der Vorlage ändern")
        try:
            self.context.operations.attempt(said, renumber_paper, self.record_id, typed)
        except Invalid as err:
            self.number_complaint.setText(err.fields["number"])
            self.number_complaint.show()
            return False
        self.number.setModified(False)
        self.refresh()
        return True

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Betreff"), self.subject, bind.bind_line("subject", self.subject)))
        form.add(
            field(
                self.tr("Art"),
                self.kind,
                bind.bind_choice("kind", self.kind, KIND_NAMES, PaperKind),
            ),
            field(self.tr("Nummer"), self.number, self.number_complaint),
            field(self.tr("Datum"), self.dated_on, bind.bind_date("dated_on", self.dated_on)),
        )
        form.add(
            field(
                self.tr("Antragsteller"),
                self.originator,
                bind.bind_line("originator", self.originator),
            ),
            field(self.tr("Federführung"), self.lead, bind.bind_line("lead", self.lead)),
        )
        form.add(column(self.public, bind.bind_check("is_public", self.public), spacing=4))
        for name, title, _hint in TEXTS:
            editor = self.texts[name]
            form.add(field(title, editor, bind.bind_text(name, editor)))
        form.end()
        self.subject.setPlaceholderText(self.tr("Worum geht es?"))


class PaperPanel(RecordPanel):
    """The form as a tab."""

    TABLES: ClassVar[tuple[str, ...]] = ("paper",)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = PaperForm(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(self.form))

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if record_id != self.form.record_id:
            self.form.show_record(record_id)
        else:
            self.form.refresh()

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def rename(self) -> None:
        """F2."""
        self.form.subject.setFocus()
        self.form.subject.selectAll()


def _editor(title: str, hint: str) -> RichTextEditor:
    editor = RichTextEditor(title, hint, quiet=False)
    editor.setMinimumHeight(TALL)  # in a long form Qt would take the tool bar its room
    return editor


def _find(work: Work, paper_id: UUID) -> Paper | None:
    return work.papers.find(paper_id)
