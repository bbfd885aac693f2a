"""The tab Kosten: lines of the cost and finance plan, and whether they add up."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.funding.finance import FinancePlan, Limits, findings, most_to_ask
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import (
    ApplicationCost,
    ApplicationCostFields,
    BudgetSide,
)
from praeventionsrat.funding.usecases.applications import (
    add_cost,
    edit_cost,
    plan_of,
    remove_cost,
)
from praeventionsrat.funding.words import BUDGET_NAMES
from praeventionsrat.money import money, percent
from ui.autosave import Autosave
from ui.context import AppContext
from ui.funding.criteria import focused
from ui.parts.binder import Binder
from ui.parts.cards import button, clear, column, label, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.money_field import MoneyField, bind_parsed
from ui.parts.record_panel import RecordPanel
from ui.shell.theme import STEP, Tone

SIDE_WIDTH, MONEY_WIDTH = 140, 130


class CostRow(QWidget):
    """One line of the plan, kept while it is typed."""

    def __init__(self, context: AppContext, record: ApplicationCost, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.cost_id, self._record = context, record.id, record
        self.side, self.title = ChoiceBox(name=self.tr("Art")), QLineEdit()
        self.planned = MoneyField(self.tr("geplant"))
        self.actual = MoneyField(self.tr("tatsächlich"))
        self.title.setAccessibleName(self.tr("Posten"))
        self.remove = tool("delete", self.tr("Posten löschen"), self._remove)
        bind = self.binder = Binder(ApplicationCostFields, self)
        complaints = (
            bind.bind_choice("side", self.side, BUDGET_NAMES, list(BUDGET_NAMES)),
            bind.bind_line("title", self.title),
            bind_parsed(bind, "planned_cents", self.planned, 0),
            bind_parsed(bind, "actual_cents", self.actual),
        )
        self.side.setFixedWidth(SIDE_WIDTH)
        for edit in (self.planned, self.actual):
            edit.setFixedWidth(MONEY_WIDTH)
        line = row(self.side, self.title, self.planned, self.actual, self.remove)
        line.setStretch(1, 1)
        self.setLayout(column(line, *complaints, spacing=4))
        bind.load(record)
        self.autosave = Autosave(bind.edited, self._save, self, self._complain)

    def show_cost(self, record: ApplicationCost) -> None:
        """Show what is on file, unless somebody is typing."""
        if not self.autosave.pending and not self.isAncestorOf(focused(self)):
            self.binder.load(record)

    def _save(self) -> None:
        base = ApplicationCostFields.model_construct(note=self._record.note)
        self._context.operations.attempt(
            self.tr("Posten ändern"),
            edit_cost,
            self.cost_id,
            self.binder.read(base),
            merge=f"application-cost/{self.cost_id}",
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)

    def _remove(self) -> None:
        words = self.tr("Posten „{title}“ gelöscht").format(title=self.title.text())
        self.autosave.forget()
        self._context.operations.perform(words, remove_cost, self.cost_id)
        self._context.notify.undo_offer(words)


class CostsPanel(RecordPanel):
    """All lines, their sums, and what does not fit."""

    TABLES: ClassVar[tuple[str, ...]] = (
        "application_cost",
        "funding_application",
        "funding_programme",
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.rows: list[CostRow] = []
        self.sums, self.note = label("", wrap=True), ExplainedNote()
        self.empty = EmptyState(
            "funding",
            self.tr("Noch kein Kosten- und Finanzierungsplan"),
            self.tr("Was kostet das Vorhaben, und was tragen Sie oder Dritte dazu bei?"),
            self.tr("Ersten Posten eintragen"),
            self.add,
        )
        self.add_button = button(self.tr("Posten hinzufügen"), self.add, symbol="add")
        self._build()

    def reload(self, record_id: UUID) -> None:
        """Override: a line that is being typed in stays."""
        view = self.context.operations.ask(_read, record_id)
        if [one.id for one in view.lines] == [made.cost_id for made in self.rows]:
            for made, record in zip(self.rows, view.lines, strict=True):
                made.show_cost(record)
        else:
            self._remake(view.lines)
        self.empty.setVisible(not view.lines)
        self._area.setVisible(bool(view.lines))
        self._tell(view)

    def add(self) -> None:
        """One more line, its title ready to be typed."""
        if self._record_id is None or not self.flush():
            return
        fields = ApplicationCostFields(title=self.tr("Neuer Posten"))
        said = self.tr("Posten hinzufügen")
        self.context.operations.perform(said, add_cost, self._record_id, fields)
        self.refresh()
        if self.rows:
            self.rows[-1].title.setFocus()
            self.rows[-1].title.selectAll()

    def flush(self) -> bool:
        """Override."""
        kept = [made.autosave.flush() for made in self.rows]  # every one, also after a failure
        return all(kept)

    def _remake(self, lines: Sequence[ApplicationCost]) -> None:
        clear(self._lines)
        self.rows = [CostRow(self.context, record, self) for record in lines]
        for made in self.rows:
            self._lines.addWidget(made)

    def _tell(self, view: "PlanView") -> None:
        plan = view.plan
        self.note.say("")
        if not view.lines:
            return
        words = self.tr(
            "Kosten {costs} · Eigenmittel {own} · Mittel Dritter {other} · "
            "beantragt {asked} ({quota} der Kosten)"
        )
        self.sums.setText(
            words.format(
                costs=money(plan.costs),
                own=money(plan.own),
                other=money(plan.other),
                asked=money(plan.asked),
                quota=percent(plan.quota),
            )
        )
        found = findings(plan, view.limits)
        if found:
            most = self.tr("Nach dem Programm sind höchstens {most} möglich.")
            why = " ".join(found[1:])
            told = most.format(most=money(most_to_ask(plan.costs, view.limits)))
            self.note.say(found[0], f"{why} {told}".strip())
        else:
            self.note.say(self.tr("Kosten und Finanzierung gehen auf."), "", Tone.OK)

    def _build(self) -> None:
        self._lines = QVBoxLayout()
        self._lines.setSpacing(STEP)
        listed = QWidget()
        words = (self.tr("Art"), self.tr("Posten"), self.tr("Geplant"), self.tr("Tatsächlich"))
        heads = [label(one, "label") for one in words]
        heads[0].setFixedWidth(SIDE_WIDTH)
        for head in heads[2:]:
            head.setFixedWidth(MONEY_WIDTH)
        gap = QWidget()
        gap.setFixedWidth(32)
        head_row = row(*heads, gap)
        head_row.setStretch(1, 1)
        listed.setLayout(
            column(
                self.note,
                head_row,
                self._lines,
                row(self.add_button, None),
                self.sums,
                None,
                spacing=12,
            )
        )
        self._area = scrolling(listed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self.empty)


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan of an application and what the programme allows."""

    lines: tuple[ApplicationCost, ...]
    plan: FinancePlan
    limits: Limits


def _read(work: Work, application_id: UUID) -> PlanView:
    application = work.funding_applications.get(application_id)
    programme = work.funding_programmes.get(application.programme_id)
    lines = work.application_costs.where(application_id=application_id)
    order = list(BudgetSide)
    return PlanView(
        tuple(sorted(lines, key=lambda line: (order.index(line.side), line.position))),
        plan_of(work, application_id),
        Limits(programme.quota_percent, programme.most_cents, programme.own_percent),
    )
