"""One decision in writing: what is asked, who answered what, and what came of it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from praeventionsrat import german
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.circular_views import CircularRow, CircularView
from praeventionsrat.meetings.circulars import CircularReply
from praeventionsrat.meetings.documents.circular_letter import CIRCULAR_LETTERS, CIRCULAR_RESULT
from praeventionsrat.meetings.usecases import circulating
from ui.circulars.answers import KEYS, REPLIES, CircularAnswers
from ui.circulars.form import CircularForm
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import Pill, button, column, label, primary, row
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.record_panel import RecordPanel
from ui.shell.theme import STEP, Tone


def tone(line: CircularRow) -> Tone:
    """The colour of how far it is."""
    if line.closed_on is None:
        return Tone.SOFT if line.is_under_way else Tone.NEUTRAL
    if line.is_void:
        return Tone.WARN
    return Tone.OK if line.is_adopted else Tone.BAD


class CircularDetail(RecordPanel):
    """Shows one and takes its answers."""

    TABLES: ClassVar[tuple[str, ...]] = ("circular", "circular_answer", "rule_set", "committee")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: CircularView | None = None
        self.exports = ExportFlow(context, self)
        self.title, self.line, self.pill = label("", "h1", wrap=True), label("", "dim"), Pill()
        self.next = primary("", self.go_on, symbol="send")
        self.result = ExplainedNote()
        self.form, self.answers = CircularForm(context), CircularAnswers()
        self.letters = button(
            self.tr("Briefe"), partial(self._write, CIRCULAR_LETTERS), symbol="word"
        )
        self.note = button(
            self.tr("Ergebnisvermerk"), partial(self._write, CIRCULAR_RESULT), symbol="word"
        )
        self.acts = [
            button(REPLIES[reply][0], partial(self.answers.give, reply)) for reply in KEYS.values()
        ]
        self.parts, self.pages = QTabBar(), QStackedWidget()
        self.answers.answered.connect(self.take)
        self._build()

    @property
    def chosen(self) -> UUID:
        """The one that is shown; asked for only when there is one."""
        assert self._record_id is not None
        return self._record_id

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def show_record(self, record_id: UUID) -> None:
        """Override."""
        super().show_record(record_id)
        self.form.show_record(record_id)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        view = self.view = self.context.operations.ask(circulating.view_circular, record_id)
        line = view.row
        self.title.setText(line.subject)
        self.pill.say(view.row.state, tone(view.row))
        parts = (
            f"Beschluss {line.number}" if line.number else "",
            line.committee,
            f"versandt am {german.day(line.sent_on)}" if line.sent_on else "",
        )
        self.line.setText(" · ".join(part for part in parts if part))
        self.form.refresh()
        self.form.lock(sent=line.sent_on is not None, closed=line.closed_on is not None)
        self.answers.show_rows(view.answers)
        for made in self.acts:
            made.setEnabled(line.closed_on is None)
        self._show_result(view)

    def go_on(self) -> None:
        """The next step: sent, then the result."""
        assert self.view is not None
        if not self.flush():
            return
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        if self.view.row.sent_on is None:
            said = self.tr("Umlaufbeschluss versandt")
            if self._do(said, circulating.send_circular, self.chosen, on=today):
                self.parts.setCurrentIndex(1)
        else:
            said = self.tr("Ergebnis feststellen")
            self._do(said, circulating.close_circular, self.chosen, on=today)

    @Slot(object, object)
    def take(self, answer_id: UUID, reply: CircularReply) -> None:
        """Keep what a member answered."""
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self._do(self.tr("Antwort"), circulating.note_answer, answer_id, reply, on=today)

    def _do(self, said: str, usecase: Callable[..., Any], *args: Any, **more: Any) -> bool:
        try:
            self.context.operations.perform(said, usecase, *args, **more)
        except Invalid as err:
            self.parts.setCurrentIndex(0)
            self.form.binder.complain(err.fields)
            return False
        return self.context.operations.worked

    def _write(self, export: Any) -> None:
        if self.view is not None and self.flush():
            self.exports.start(export, self.chosen, self.view.row.subject)

    def _show_result(self, view: CircularView) -> None:
        line = view.row
        self.next.setVisible(line.closed_on is None)
        self.note.setVisible(line.closed_on is not None)
        if line.sent_on is None:
            self.next.setText(self.tr("Als versandt festhalten"))
            what = self.tr("Noch nicht versandt.")
            why = self.tr(
                "Geben Sie die Briefe aus; danach steht der Wortlaut fest. Ob Ihr Gremium "
                "schriftlich beschließen darf, sagt Ihre Geschäftsordnung."
            )
            self.result.say(what, why, Tone.SOFT)
            return
        self.next.setText(self.tr("Ergebnis feststellen"))
        why, what = f"{view.tally.sentence}. {view.outcome.why}", view.outcome.sentence
        if line.closed_on is None and view.outcome.is_decided:
            what = self.tr("Stand jetzt: {result}").format(result=what[0].lower() + what[1:])
        tone = Tone.OK if line.is_adopted else Tone.WARN
        self.result.say(what, why, Tone.SOFT if line.closed_on is None else tone)

    def _build(self) -> None:
        for title in (self.tr("Wortlaut"), self.tr("Antworten")):
            self.parts.addTab(title)
        self.parts.setAccessibleName(self.tr("Teile des Umlaufbeschlusses"))
        self.parts.setExpanding(False)
        self.parts.currentChanged.connect(self.pages.setCurrentIndex)
        head = row(self.title, self.next)
        head.setStretch(0, 1)
        second = row(self.pill, self.line, None, self.letters, self.note, spacing=12)
        keys = self.tr("J Ja · N Nein · E Enthaltung · W widerspricht dem Verfahren · Entf offen")
        listed = QWidget()
        inner = column(self.answers, row(*self.acts, None), spacing=STEP)
        inner.addWidget(label(keys, "label", wrap=True))
        inner.setContentsMargins(0, STEP, 0, 0)
        listed.setLayout(inner)
        text = QWidget()
        filled = column(self.form, None)
        filled.setContentsMargins(0, STEP, STEP, 0)
        text.setLayout(filled)
        self.pages.addWidget(scrolling(text))
        self.pages.addWidget(listed)
        layout = column(head, second, self.result, self.parts, spacing=STEP)
        layout.addWidget(self.pages, 1)
        self.setLayout(layout)
