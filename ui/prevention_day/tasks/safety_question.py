"""One question of the Sicherheitsbogen: yes, no, does not apply, and a few words."""

from uuid import UUID

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.tasks.records import SafetyAnswerFields
from praeventionsrat.prevention_day.tasks.safety import AnswerLine, answer_question
from praeventionsrat.prevention_day.tasks.words import SAFETY_CHOICES
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import column, label, row
from ui.parts.fields import ChoiceBox

CHOICE_WIDTH, TALL = 150, 58


class QuestionRow(QWidget):
    """The question, its hint, what is known of it, and the answer."""

    def __init__(
        self, context: AppContext, event_id: UUID, line: AnswerLine, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._event_id = context, event_id
        self.code, self._question = line.code, line.question
        self.question = label(line.question, "strong", wrap=True)
        self.hint, self.known = label(line.hint, "dim", wrap=True), label("", wrap=True)
        self.choice, self.text = ChoiceBox(), QPlainTextEdit()
        self.binder = Binder(SafetyAnswerFields, self)
        complaints = (
            self.binder.bind_choice("choice", self.choice, SAFETY_CHOICES, list(SAFETY_CHOICES)),
            self.binder.bind_text("text", self.text),
        )
        self.choice.setAccessibleName(self.tr("Antwort: {q}").format(q=line.question))
        self.text.setAccessibleName(self.tr("Erläuterung: {q}").format(q=line.question))
        self.text.setPlaceholderText(self.tr("Erläuterung"))
        self.text.setFixedHeight(TALL)
        self.choice.setFixedWidth(CHOICE_WIDTH)
        self.hint.setVisible(bool(line.hint))
        answer = row(column(self.choice, None), self.text, spacing=12)
        answer.setStretch(1, 1)
        self.setLayout(column(self.question, self.hint, self.known, answer, *complaints, spacing=4))
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        self.show_line(line)

    def show_line(self, line: AnswerLine) -> None:
        """Show what is on file, unless somebody is typing."""
        self.known.setText(line.known)
        self.known.setVisible(bool(line.known))
        if not self.autosave.pending:
            fields = SafetyAnswerFields.model_construct(choice=line.choice, text=line.text)
            if fields != self._shown_fields():
                self.binder.load(fields)

    def _shown_fields(self) -> SafetyAnswerFields | None:
        choice = self.choice.value()
        if choice is None:
            return None
        return SafetyAnswerFields.model_construct(choice=choice, text=self.text.toPlainText())

    def _save(self) -> None:
        self._context.operations.attempt(
            self.tr("Sicherheitsbogen beantworten"),
            answer_question,
            self._event_id,
            self.code,
            self.binder.read(),
            merge=f"safety-answer/{self._event_id}/{self.code}",
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
