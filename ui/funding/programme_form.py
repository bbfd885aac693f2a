"""The tab Programm: window, money, conditions, and the criteria applications are judged by."""

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import (
    FundingProgramme,
    FundingProgrammeFields,
    FundingSide,
)
from praeventionsrat.funding.usecases.programmes import edit_programme
from praeventionsrat.funding.windows import window
from praeventionsrat.funding.words import SIDE_NAMES, parse_points, points_words
from ui.context import AppContext
from ui.funding.criteria import CriteriaEditor
from ui.parts.cards import column, label
from ui.parts.fields import ChoiceBox, DateField, NumberField, ParsedLine
from ui.parts.forms import field, scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.money_field import MoneyField, PercentField, bind_parsed
from ui.parts.record_form import RecordForm, Source
from ui.parts.record_panel import RecordPanel
from ui.shell.theme import Tone

TALL = 96


class PointsField(ParsedLine):
    """Points, with a comma where needed; may stay empty."""

    def _parse(self, text: str) -> float | None:
        return parse_points(text)

    def _write(self, value: float | None) -> str:
        return points_words(value)


class ProgrammeForm(RecordForm[FundingProgrammeFields]):
    """The fields of one programme; those of the other side are hidden."""

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        source = Source(
            FundingProgrammeFields,
            _find,
            edit_programme,
            "Förderprogramm ändern",
            "funding_programme",
        )
        super().__init__(context, source, parent)
        self._today = today
        self.title, self.funder, self.website = QLineEdit(), QLineEdit(), QLineEdit()
        self.side, self.committee = ChoiceBox(), ChoiceBox()
        self.opens_on, self.closes_on = DateField(), DateField()
        self.yearly = _check(self.tr("Die Frist kommt jedes Jahr wieder"))
        self.advice = _check(self.tr("Beratung vor dem Antrag ist Pflicht"))
        self.budget, self.most = MoneyField(), MoneyField()
        self.quota, self.own = PercentField(), PercentField()
        self.least_points, self.proof_months = PointsField(""), NumberField(least=0, most=120)
        self.conditions, self.remarks = QPlainTextEdit(), QPlainTextEdit()
        self.window_note = ExplainedNote(tone=Tone.SOFT)
        self._giving: list[QWidget] = []
        self._build()
        self.side.activated.connect(lambda _index: self._show_side())

    def shown(self, record: Any) -> None:
        """Override."""
        self._show_side()
        found = window(record.opens_on, record.closes_on, self._today(), is_yearly=record.is_yearly)
        words = found.words
        self.window_note.say(words[:1].upper() + words[1:] + ".", found.weekend_note, Tone.SOFT)

    def _save(self) -> None:
        super()._save()
        self.shown(self._read())

    def _show_side(self) -> None:
        gives = self.side.value() is FundingSide.GIVEN
        for part in self._giving:
            part.setVisible(gives)
        self.advice.setVisible(not gives)

    def _build(self) -> None:
        committees = self.context.operations.ask(_committees)
        self.committee.set_options(((None, self.tr("keiner")), *committees))
        self._build_head()
        self._build_window()
        self._build_money()
        bind, form = self.binder, self.form
        for edit, name, title in (
            (self.conditions, "conditions", self.tr("Bedingungen (eine je Zeile)")),
            (self.remarks, "note", self.tr("Notiz")),
        ):
            edit.setFixedHeight(TALL)
            form.add(field(title, edit, bind.bind_text(name, edit)))
        form.add(
            field(self.tr("Internetseite"), self.website, bind.bind_line("website", self.website))
        )

    def _build_head(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Bezeichnung"), self.title, bind.bind_line("title", self.title)))
        committee = _box(
            field(
                self.tr("Begleitausschuss"),
                self.committee,
                bind.bind_choice("committee_id", self.committee),
            )
        )
        self._giving.append(committee)
        form.add(
            field(
                self.tr("Richtung"),
                self.side,
                bind.bind_choice("side", self.side, SIDE_NAMES, list(SIDE_NAMES)),
            ),
            field(self.tr("Fördergeber"), self.funder, bind.bind_line("funder", self.funder)),
            committee,
        )

    def _build_window(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Frist"))
        form.add(
            field(self.tr("Anträge ab"), self.opens_on, bind.bind_date("opens_on", self.opens_on)),
            field(
                self.tr("Letzter Tag (Posteingang)"),
                self.closes_on,
                bind.bind_date("closes_on", self.closes_on),
            ),
            field(
                self.tr("Nachweis … Monate nach Projektende"),
                self.proof_months,
                bind.bind_number("proof_months", self.proof_months),
            ),
        )
        form.add(column(self.yearly, bind.bind_check("is_yearly", self.yearly), spacing=4))
        form.add(column(self.advice, bind.bind_check("needs_advice", self.advice), spacing=4))
        form.add(self.window_note)

    def _build_money(self) -> None:
        bind, form = self.binder, self.form
        form.heading(self.tr("Geld"))
        parts = (
            ("budget_cents", self.budget, self.tr("Mittel insgesamt")),
            ("most_cents", self.most, self.tr("Höchstens je Antrag")),
            ("quota_percent", self.quota, self.tr("Förderquote höchstens")),
            ("own_percent", self.own, self.tr("Eigenanteil mindestens")),
            ("least_points", self.least_points, self.tr("Mindestpunkte")),
        )
        boxes = [
            _box(field(title, edit, bind_parsed(bind, name, edit))) for name, edit, title in parts
        ]
        self._giving += [boxes[0], boxes[4]]
        form.add(*boxes)


class ProgrammePanel(RecordPanel):
    """The form and below it the criteria."""

    TABLES: ClassVar[tuple[str, ...]] = ("funding_programme", "criterion", "committee")

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.form = ProgrammeForm(context, today)
        self.criteria_title = label(self.tr("Bewertungskriterien"), "h2")
        self.criteria = CriteriaEditor(context)
        content = QWidget()
        content.setLayout(column(self.form, self.criteria_title, self.criteria, None, spacing=12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if record_id != self.form.record_id:
            self.form.show_record(record_id)
        else:
            self.form.refresh()
        self.criteria.show_programme(record_id)
        gives = self.form.side.value() is FundingSide.GIVEN
        self.criteria.setVisible(gives)
        self.criteria_title.setVisible(gives)

    def flush(self) -> bool:
        """Override."""
        return all([self.form.flush(), self.criteria.flush()])

    def rename(self) -> None:
        """F2."""
        self.form.title.setFocus()
        self.form.title.selectAll()


def _check(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setAccessibleName(words)
    return box


def _box(layout: QLayout) -> QWidget:
    """A field that can be hidden with its name."""
    made = QWidget()
    made.setLayout(layout)
    return made


def _committees(work: Work) -> list[tuple[UUID, str]]:
    return sorted(((c.id, c.label) for c in work.committees.all()), key=lambda pair: pair[1])


def _find(work: Work, programme_id: UUID) -> FundingProgramme | None:
    return work.funding_programmes.find(programme_id)
