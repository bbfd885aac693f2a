"""The fields of a topic, kept as they are typed."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat import german
from praeventionsrat.meetings.ports import MeetingRow, Work
from praeventionsrat.meetings.topics import Topic, TopicFields, Urgency
from praeventionsrat.meetings.usecases.topics import edit_topic, meetings_for
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source
from ui.parts.rich_text import RichTextEditor
from ui.topics.rows import URGENCIES


class TopicForm(RecordForm[TopicFields]):
    """Edits one topic at a time."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(TopicFields, _find, edit_topic, "Thema ändern", "topic")
        super().__init__(context, source, parent)
        self.title, self.submitted_by = QLineEdit(), QLineEdit()
        self.submitted_on = DateField()
        self.committee, self.urgency, self.wished = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.remark = RichTextEditor(self.tr("Notiz"), self.tr("Worum es geht"), quiet=False)
        self._build()
        self.committee.activated.connect(self._offer_meetings)

    def refresh(self) -> None:
        """Override: the committees and meetings on offer come before the choice among them."""
        if self.record_id is not None and not self.is_saving:
            self.committee.set_options(self.context.operations.ask(_committees))
            record = self._read()
            if record is not None and not self.autosave.pending:
                self._offer(record.committee_id, record.wished_meeting_id)
        super().refresh()

    def _offer_meetings(self) -> None:
        """After another committee was chosen: a wish that does not fit it is given up."""
        self._offer(self.committee.value(), None)
        if self.wished.value() is None:
            self.wished.set_value(None)

    def _offer(self, committee_id: UUID | None, wished_id: UUID | None) -> None:
        self.wished.set_options(self.context.operations.ask(_meetings, committee_id, wished_id))

    def _build(self) -> None:
        form, bind = self.form, self.binder
        form.add(field(self.tr("Thema"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(
                self.tr("Von wem"),
                self.submitted_by,
                bind.bind_line("submitted_by", self.submitted_by),
            ),
            field(
                self.tr("Am"), self.submitted_on, bind.bind_date("submitted_on", self.submitted_on)
            ),
            stretch=(3, 2),
        )
        form.add(
            field(
                self.tr("Gremium"), self.committee, bind.bind_choice("committee_id", self.committee)
            ),
            field(
                self.tr("Dringlichkeit"),
                self.urgency,
                bind.bind_choice("urgency", self.urgency, URGENCIES, Urgency),
            ),
            stretch=(3, 2),
        )
        wished = bind.bind_choice("wished_meeting_id", self.wished)
        form.add(field(self.tr("Gewünschte Sitzung"), self.wished, wished))
        form.add(field(self.tr("Notiz"), self.remark, bind.bind_text("note", self.remark)))
        form.end()
        self.submitted_by.setPlaceholderText(self.tr("Name oder Stelle"))
        for box in (self.committee, self.wished):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)


def meeting_words(row: MeetingRow) -> str:
    """„13. Sitzung Lenkungsgruppe am 21.04.2026“."""
    return f"{row.number}. Sitzung {row.committee} am {german.day(row.held_on)}"


def _find(work: Work, topic_id: UUID) -> Topic | None:
    return work.topics.find(topic_id)


def _committees(work: Work) -> list[tuple[Any, str]]:
    today = date.today()  # noqa: DTZ011 - the day on the user's wall
    rows = work.committees.rows(today)
    return [(None, "alle Gremien"), *((row.id, row.short_name or row.name) for row in rows)]


def _meetings(
    work: Work, committee_id: UUID | None, wished_id: UUID | None
) -> list[tuple[Any, str]]:
    today = date.today()  # noqa: DTZ011 - the day on the user's wall
    rows = list(meetings_for(work, committee_id, today))
    if wished_id not in {None, *(row.id for row in rows)}:
        rows += [row for row in work.meetings.rows() if row.id == wished_id]
    return [(None, "keine bestimmte"), *((row.id, meeting_words(row)) for row in rows)]
