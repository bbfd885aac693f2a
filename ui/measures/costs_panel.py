"""The tab Kosten: what it costs and who pays, with sums that tell whether it adds up."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.measures.costs import CostSums, sums_of
from praeventionsrat.measures.parts import CostItem, CostItemFields, CostKind
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.parts import add_cost, edit_cost, remove_cost
from praeventionsrat.measures.words import COST_NAMES
from praeventionsrat.money import money
from ui.contacts.owned_forms import Owner
from ui.contacts.pick_or_create import organization_choices
from ui.context import AppContext
from ui.measures.lines import MeasureLines
from ui.parts.binder import Binder
from ui.parts.cards import button, column, label, line, row, tool
from ui.parts.fields import ChoiceBox, NumberField, ParsedLine
from ui.parts.forms import scrolling
from ui.parts.messages import ExplainedNote
from ui.parts.money_field import MoneyField
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source
from ui.parts.record_panel import RecordPanel

YEAR, SUM = 72, 116
"""Pixels of a year and of a sum."""


class CostForm(RecordForm[CostItemFields]):
    """One line of the cost and finance plan."""

    def __init__(self, context: AppContext) -> None:
        source = Source(CostItemFields, _find, edit_cost, "Posten ändern", "cost_item")
        super().__init__(context, source)
        self.title, self.note_line = QLineEdit(), QLineEdit()
        self.kind = ChoiceBox(name=self.tr("Art"))
        self.year = NumberField(self.tr("Jahr"), least=1900, most=2999)
        self.planned = MoneyField(self.tr("geplant"))
        self.actual = MoneyField(self.tr("tatsächlich"))
        self.giver = Picker(self.tr("Wer es gibt"), self.tr("Wer es gibt"))
        self.more = tool("chevron_down", self.tr("Jahr, Geber und Bemerkung"))
        self.away = tool("close", self.tr("Posten entfernen"), self.delete)
        self.further = QWidget()
        self._build()

    def refresh(self) -> None:
        """Override: who gives it is read with the record."""
        if self.record_id is not None and not self.is_saving:
            ask = self.context.operations.ask
            self.giver.set_choices(ask(_giver, self.record_id))
            self.giver.choose_from(lambda: ask(organization_choices))
        super().refresh()

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts."""
        return [
            self.kind,
            self.title,
            self.planned,
            self.actual,
            self.more,
            self.away,
            self.year,
            self.giver,
            self.note_line,
        ]

    def delete(self) -> None:
        """Take it off the record."""
        if self.record_id is None:
            return
        self.autosave.forget()
        words = self.tr("Posten „{title}“ entfernt").format(title=self.title.text())
        self.context.operations.perform(words, remove_cost, self.record_id)
        self.context.notify.undo_offer(words)

    def _build(self) -> None:
        bind = self.binder
        self.title.setAccessibleName(self.tr("Posten"))
        self.note_line.setAccessibleName(self.tr("Bemerkung zum Posten"))
        self.note_line.setPlaceholderText(self.tr("Bemerkung"))
        self.planned.setPlaceholderText(self.tr("geplant"))
        self.actual.setPlaceholderText(self.tr("tatsächlich"))
        self.year.setPlaceholderText(self.tr("Jahr"))
        self.year.setFixedWidth(YEAR)
        complaints = [
            bind.bind_choice("kind", self.kind, COST_NAMES, CostKind),
            bind.bind_line("title", self.title),
            bind.bind_number("year", self.year),
            bind_money(bind, "planned_cents", self.planned, empty=0),
            bind_money(bind, "actual_cents", self.actual),
            bind.bind_person("organization_id", self.giver),
            bind.bind_line("note", self.note_line),
        ]
        first = row(self.kind, self.title, self.planned, self.actual, self.more, self.away)
        first.setStretch(1, 1)
        for field in (self.planned, self.actual):
            field.setFixedWidth(SUM)
        further = row(self.year, self.giver, self.note_line)
        further.setContentsMargins(0, 0, 0, 8)
        self.further.setLayout(further)
        self.further.hide()
        self.more.setCheckable(True)
        self.more.toggled.connect(self.further.setVisible)
        self.form.add(first)
        self.form.add(self.further)
        for complaint in complaints:
            self.form.add(complaint)
        layout = self.form.layout()
        assert layout is not None
        layout.setSpacing(4)


class Costs(MeasureLines):
    """All lines of the plan, and one that adds another."""

    NOTHING = "Noch keine Kosten. Tippen Sie unten, was es kostet und wer es bezahlt."

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "cost_item", _ids, lambda: CostForm(context))
        self.kind = ChoiceBox(list(COST_NAMES.items()), self.tr("Art des neuen Postens"))
        self.kind.set_value(CostKind.COST)
        self.title, self.planned = QLineEdit(), MoneyField(self.tr("Betrag des neuen Postens"))
        self.title.setPlaceholderText(self.tr("Neuer Posten"))
        self.title.setAccessibleName(self.tr("Neuer Posten"))
        self.planned.setFixedWidth(SUM)
        self.add = button(self.tr("Hinzufügen"), self.take, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        line = row(self.kind, self.title, self.planned, self.add)
        line.setStretch(1, 1)
        self.foot.addLayout(line)
        self.foot.addWidget(self.complaint)
        for edit in (self.title, self.planned):
            edit.returnPressed.connect(self.take)

    def tail(self) -> Sequence[QWidget]:
        """Override."""
        return [self.kind, self.title, self.planned, self.add]

    def take(self) -> bool:
        """Add what was typed; whether nothing is left to add."""
        title = self.title.text()
        self.complaint.hide()
        try:
            fields = CostItemFields.checked(
                title=title, kind=self.kind.value(), planned_cents=self.planned.value() or 0
            )
            measure_id = (self.owner or {})["measure_id"]
            self.title.clear()
            words = self.tr("Posten hinzufügen")
            self.context.operations.attempt(words, add_cost, measure_id, fields)
        except UserError as err:
            self.title.setText(title)
            self.complaint.setText(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            self.complaint.show()
            return False
        self.planned.clear()
        self.title.setFocus()
        return True

    def flush(self) -> bool:
        """Override: what was typed to be added is added."""
        added = self.take() if self.title.text().strip() and self.owner else True
        return all([super().flush(), added])


class CostsPanel(RecordPanel):
    """The plan as a tab, with its sums."""

    TABLES: ClassVar[tuple[str, ...]] = ("cost_item",)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.costs = Costs(context)
        self.sums = label("", wrap=True)
        self.gap = ExplainedNote()
        content = QWidget()
        content.setLayout(column(self.costs, line(), self.sums, self.gap, None, spacing=12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if not self.costs.is_saving:
            self.costs.show_owner({"measure_id": record_id})
        found = self.context.operations.ask(_sums, record_id)
        self.sums.setText("\n".join(told(found)))
        self.sums.setVisible(bool(found.planned or found.money))
        self.gap.say(found.finding)

    def flush(self) -> bool:
        """Override."""
        return self.costs.flush()


def told(sums: CostSums) -> list[str]:
    """The sums in lines."""
    spent = f", davon ausgegeben {money(sums.spent)}" if sums.spent is not None else ""
    return [
        f"Ausgaben {money(sums.planned)}{spent}",
        f"Finanzierung {money(sums.money)}: Förderung {money(sums.funding)}, "
        f"Eigenmittel {money(sums.own)}",
    ]


def bind_money(
    binder: Binder[CostItemFields], name: str, edit: ParsedLine, *, empty: int | None = None
) -> QWidget:
    """Bind a sum; ``empty`` is what nothing typed means."""

    def read() -> int | None:
        value: int | None = edit.value()
        return empty if value is None else value

    def write(value: int | None) -> None:
        edit.set_value(value or None if empty == 0 else value)

    return binder.bind(name, edit, read, write, edit.value_edited)


def _find(work: Work, cost_id: UUID) -> CostItem | None:
    return work.cost_items.find(cost_id)


def _ids(work: Work, owner: Owner) -> Sequence[UUID]:
    return [one.id for one in work.cost_items.where(**owner)]


def _giver(work: Work, cost_id: UUID) -> list[Choice]:
    item = work.cost_items.find(cost_id)
    house = work.organizations.find(item.organization_id) if item else None
    return [Choice(house.id, house.short_name or house.name)] if house else []


def _sums(work: Work, measure_id: UUID) -> CostSums:
    return sums_of(work.cost_items.where(measure_id=measure_id))
