"""The forms of a plan, of one pledge and of one chapter; kept while they are typed."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.plans.ports import Work
from praeventionsrat.plans.records import (
    Chapter,
    ChapterFields,
    Plan,
    PlanFields,
    PlanKind,
    PlanPhase,
    Pledge,
    PledgeFields,
    PledgeKind,
    Priority,
)
from praeventionsrat.plans.usecases.plans import (
    ChapterRow,
    edit_chapter,
    edit_plan,
    move_chapter,
)
from praeventionsrat.plans.usecases.pledges import edit_pledge
from praeventionsrat.plans.words import KINDS, PHASES, PLEDGE_KINDS, PRIORITIES
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source

NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class PlanForm(RecordForm[PlanFields]):
    """What is typed about a plan."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, Source(PlanFields, find_plan, edit_plan, "Plan ändern", "plan"), parent
        )
        self.title_line, self.publisher, self.source_line = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.phase = ChoiceBox(), ChoiceBox()
        self.days = {
            name: DateField() for name in ("adopted_on", "starts_on", "ends_on", "review_on")
        }
        self.remark = QPlainTextEdit()
        self._build()

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Titel"), self.title_line, bind.bind_line("title", self.title_line)))
        form.add(
            field(self.tr("Art"), self.kind, bind.bind_choice("kind", self.kind, KINDS, PlanKind)),
            field(
                self.tr("Phase"),
                self.phase,
                bind.bind_choice("phase", self.phase, PHASES, PlanPhase),
            ),
        )
        form.add(
            field(
                self.tr("Herausgeber"),
                self.publisher,
                bind.bind_line("publisher", self.publisher),
            )
        )
        names = {
            "adopted_on": self.tr("Beschlossen am"),
            "starts_on": self.tr("Gilt von"),
            "ends_on": self.tr("Gilt bis"),
            "review_on": self.tr("Nächste Überprüfung"),
        }
        days = [
            field(names[name], edit, bind.bind_date(name, edit)) for name, edit in self.days.items()
        ]
        form.add(*days[:2])
        form.add(*days[2:])
        self.source_line.setPlaceholderText(self.tr("Datei oder Internetseite"))
        form.add(
            field(self.tr("Quelle"), self.source_line, bind.bind_line("source", self.source_line))
        )
        form.add(field(self.tr("Notiz"), self.remark, bind.bind_text("note", self.remark)))
        form.end()


class PledgeForm(RecordForm[PledgeFields]):
    """What is typed about a pledge."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            Source(PledgeFields, find_pledge, edit_pledge, "Vorhaben ändern", "pledge"),
            parent,
        )
        self.wording, self.place = QPlainTextEdit(), QLineEdit()
        self.number, self.origin = QLineEdit(), QLineEdit()
        self.chapter, self.kind, self.priority = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._build()

    def show_pledge(self, pledge_id: UUID | None, chapters: Sequence[ChapterRow]) -> None:
        """Show one, with the chapters it may stand in."""
        options = [(row.id, "   " * row.depth + row.label) for row in chapters]
        self.chapter.set_options([(None, self.tr("ohne Kapitel")), *options])
        self.show_record(pledge_id)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        self.wording.setFixedHeight(96)
        self.chapter.setSizeAdjustPolicy(NARROW)
        self.chapter.setMinimumContentsLength(16)
        form.add(field(self.tr("Wortlaut"), self.wording, bind.bind_text("wording", self.wording)))
        form.add(
            field(self.tr("Fundstelle"), self.place, bind.bind_line("place", self.place)),
            field(self.tr("Nummer"), self.number, bind.bind_line("number", self.number)),
            stretch=(3, 1),
        )
        form.add(
            field(self.tr("Kapitel"), self.chapter, bind.bind_choice("chapter_id", self.chapter)),
            field(
                self.tr("Art"),
                self.kind,
                bind.bind_choice("kind", self.kind, PLEDGE_KINDS, PledgeKind),
            ),
        )
        form.add(
            field(self.tr("Herkunft"), self.origin, bind.bind_line("origin", self.origin)),
            field(
                self.tr("Priorität"),
                self.priority,
                bind.bind_choice("priority", self.priority, PRIORITIES, Priority),
            ),
        )


class ChapterForm(RecordForm[ChapterFields]):
    """What is typed about a chapter."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            Source(
                ChapterFields,
                find_chapter,
                edit_chapter,
                "Kapitel ändern",
                "chapter",
                careful=False,
            ),
            parent,
        )
        self.title_line, self.number = QLineEdit(), QLineEdit()
        self.above = ChoiceBox()
        self.above.setSizeAdjustPolicy(NARROW)
        bind = self.binder
        self.form.add(
            field(
                self.tr("Titel des Kapitels"),
                self.title_line,
                bind.bind_line("title", self.title_line),
            ),
            field(
                self.tr("Nummer des Kapitels"), self.number, bind.bind_line("number", self.number)
            ),
            stretch=(3, 1),
        )
        self.form.add(field(self.tr("Steht unter"), self.above))
        self.form.end()
        self.above.activated.connect(lambda _index: self._move())

    def show_chapter(self, chapter_id: UUID, chapters: Sequence[ChapterRow]) -> None:
        """Show one, with the chapters it may stand under."""
        own = next(row for row in chapters if row.id == chapter_id)
        others = [row for row in chapters if row.id != chapter_id]
        options = [(row.id, "   " * row.depth + row.label) for row in others]
        self.above.set_options([(None, self.tr("keinem anderen Kapitel")), *options])
        self.above.set_value(own.parent_id)
        self.show_record(chapter_id)

    def _move(self) -> None:
        if self.record_id is not None and self.flush():
            said = self.tr("Kapitel verschieben")
            above = self.above.value()
            operations, own = self.context.operations, self.record_id
            operations.perform(said, move_chapter, own, above)
            if not operations.worked:
                record = operations.ask(find_chapter, own)
                self.above.set_value(record.parent_id if record else None)


def find_plan(work: Work, plan_id: UUID) -> Plan | None:
    """The plan, unless it lies in the Papierkorb."""
    plan = work.plans.find(plan_id)
    return plan if plan is not None and plan.deleted_at is None else None


def find_pledge(work: Work, pledge_id: UUID) -> Pledge | None:
    """The pledge."""
    return work.pledges.find(pledge_id)


def find_chapter(work: Work, chapter_id: UUID) -> Chapter | None:
    """The chapter."""
    return work.chapters.find(chapter_id)
