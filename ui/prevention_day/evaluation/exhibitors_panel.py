"""The tab Aussteller: a short form for each stand, and what all of them say."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.evaluation.exhibitors import (
    ExhibitorResult,
    ExhibitorRow,
    exhibitor_result,
    feedback_of,
    keep_feedback,
)
from praeventionsrat.prevention_day.evaluation.words import GRADES
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.records import ExhibitorFeedbackFields
from ui.context import AppContext
from ui.parts.cards import Card, column, label
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import field
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.record_form import RecordForm, Source
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.tasks.panel import EventPanel, scrolled
from ui.shell.theme import Tone

GRADE_OPTIONS: list[tuple[int | None, str]] = [
    (None, "keine Angabe"),
    *((place, f"{place} – {word}") for place, word in enumerate(GRADES, 1)),
]
AGAIN: list[tuple[bool | None, str]] = [(None, "keine Angabe"), (True, "ja"), (False, "nein")]


def badge(one: ExhibitorRow) -> tuple[str, Tone] | None:
    """What came back."""
    if not one.answered:
        return "fehlt", Tone.SOFT
    return (f"Note {one.grade}", Tone.OK) if one.grade else ("geantwortet", Tone.OK)


COLUMNS = (
    Column[ExhibitorRow]("Stand", lambda one: one.number, width=64),
    Column[ExhibitorRow]("Aussteller", lambda one: one.name, badge=badge),
)
SHEET = (
    SheetColumn[ExhibitorRow]("Stand", lambda one: one.number),
    SheetColumn[ExhibitorRow]("Aussteller", lambda one: one.name),
    SheetColumn[ExhibitorRow]("Gesamtnote", lambda one: one.grade),
    SheetColumn[ExhibitorRow]("Organisation", lambda one: one.organisation_grade),
    SheetColumn[ExhibitorRow]("Standplatz", lambda one: one.place_grade),
    SheetColumn[ExhibitorRow]("Gespräche", lambda one: one.talks),
    SheetColumn[ExhibitorRow]("Kommt wieder", lambda one: one.comes_again),
    SheetColumn[ExhibitorRow]("Anmerkung", lambda one: one.comment),
)


class ExhibitorForm(RecordForm[ExhibitorFeedbackFields]):
    """What one exhibitor says."""

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        def keep(work: Work, stand_id: UUID, fields: ExhibitorFeedbackFields) -> None:
            keep_feedback(work, stand_id, fields, on=today())

        source = Source(
            ExhibitorFeedbackFields,
            _find,
            keep,
            "Rückmeldung des Ausstellers",
            "exhibitor-feedback",
            careful=False,
        )
        super().__init__(context, source, parent)
        self.boxes: list[ChoiceBox] = []
        for name, title, options in (
            ("grade", self.tr("Wie war der Tag insgesamt?"), GRADE_OPTIONS),
            ("organisation_grade", self.tr("Wie war die Organisation?"), GRADE_OPTIONS),
            ("place_grade", self.tr("Wie war der Standplatz?"), GRADE_OPTIONS),
            ("comes_again", self.tr("Kommen Sie wieder?"), AGAIN),
        ):
            self._add_box(name, title, options)
        self.talks, self.comment = NumberField("", 0, 100_000), QPlainTextEdit()
        bind, form = self.binder, self.form
        told = bind.bind_number("talks", self.talks)
        form.add(field(self.tr("Gespräche am Stand (etwa)"), self.talks, told))
        told = bind.bind_text("comment", self.comment)
        form.add(field(self.tr("Anmerkung"), self.comment, told))
        form.end()

    def _add_box(self, name: str, title: str, options: Sequence[tuple[Any, str]]) -> None:
        box = ChoiceBox(options)
        told = self.binder.bind(name, box, box.value, box.set_value, box.currentIndexChanged)
        self.form.add(field(title, box, told))
        self.boxes.append(box)


class ExhibitorsPanel(EventPanel):
    """Stands on the left, what the chosen one says on the right."""

    def __init__(
        self, context: AppContext, today: Callable[[], date], to_stands: Callable[[], object]
    ) -> None:
        super().__init__(context, today)
        self.result = ExhibitorResult(())
        self.table = RowTable[ExhibitorRow](COLUMNS, self.tr("Aussteller"), header=False)
        self.title, self.facts = label("", "h2", wrap=True), label("", "dim", wrap=True)
        self.form = ExhibitorForm(context, today)
        self.empty = EmptyState(
            "stand",
            self.tr("Noch keine Aussteller"),
            self.tr("Sobald es Stände gibt, halten Sie hier fest, was die Aussteller sagen."),
            self.tr("Zu den Ständen"),
            to_stands,
        )
        self.pages = QStackedWidget()
        left, right = Card(margin=1), Card()
        left.content.addWidget(self.table)
        right.content.addWidget(self.title)
        right.content.addWidget(scrolled(self.form))
        self.sides = Sides(left, right, context.settings, "day-exhibitors", [480, 520])
        both = QWidget()
        inside = column(self.facts, self.sides, spacing=8)
        inside.setStretch(1, 1)
        both.setLayout(inside)
        self.pages.addWidget(both)
        self.pages.addWidget(self.empty)
        self.setLayout(column(self.pages))
        self.table.current.connect(self._on_current)
        self.table.opened.connect(lambda _id: self.rename())
        self.table.clicked.connect(lambda _index: self.sides.show_detail())

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.result = self.context.operations.ask(exhibitor_result, event_id)
        self.pages.setCurrentIndex(0 if self.result.rows else 1)
        self.table.set_rows(self.result.rows)
        self.table.choose_some()
        told = " · ".join(f"{name}: {words}" for name, words in self.result.facts)
        self.facts.setText(told or self.tr("Noch keine Rückmeldung."))
        self._on_current(self.table.current_id())

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def summary(self) -> str:
        """Override."""
        given = len(self.result.answers)
        return f"{given} von {len(self.result.rows)} Rückmeldungen" if self.result.rows else ""

    def rename(self) -> None:
        """Override."""
        self.sides.show_detail()
        self.form.boxes[0].setFocus()

    def back(self) -> None:
        """Override."""
        if self.flush():
            self.sides.show_detail(wanted=False)
            self.table.setFocus()

    def sheet(self) -> ListSheet:
        """Override."""
        return sheet_of(self.tr("Rückmeldung der Aussteller"), self.result.rows, SHEET)

    def _on_current(self, stand_id: UUID | None) -> None:
        one = next((one for one in self.result.rows if one.id == stand_id), None)
        self.title.setText(one.name if one else "")
        if one is None or self.form.record_id != one.id:
            self.form.show_record(one.id if one else None)
        else:
            self.form.refresh()


def _find(work: Work, stand_id: UUID) -> ExhibitorFeedbackFields | None:
    return feedback_of(work, stand_id) if work.stands.find(stand_id) else None
