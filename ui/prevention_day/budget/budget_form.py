"""One line of the budget: its sums, who is paid, the receipt; saved while it is typed."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.prevention_day.money.budgeting import edit_budget_item
from praeventionsrat.prevention_day.money.reading import grants_to_choose
from praeventionsrat.prevention_day.money.records import BudgetItem, BudgetItemFields, MoneySide
from praeventionsrat.prevention_day.money.rows import BudgetRow
from praeventionsrat.prevention_day.money.totals import above_plan
from praeventionsrat.prevention_day.money.words import SIDES
from praeventionsrat.prevention_day.ports import Work
from ui.contacts.pick_or_create import organization_choices
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.parts.money_field import MoneyField, bind_parsed
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source
from ui.shell.theme import Tone

GRANT = "Die Beträge kommen aus dem Förderantrag; hier wird nichts doppelt eingetragen."


class BudgetForm(RecordForm[BudgetItemFields]):
    """The fields of one line."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(BudgetItemFields, _find, edit_budget_item, "Posten ändern", "budget-item")
        super().__init__(context, source, parent)
        self.title, self.category = QLineEdit(), QLineEdit()
        self.receipt, self.remarks = QLineEdit(), QLineEdit()
        self.side = ChoiceBox()
        self.planned, self.offered, self.actual = MoneyField(), MoneyField(), MoneyField()
        self.paid_on = DateField()
        self.partner = Picker(hint=self.tr("aus den Kontakten"))
        self.application = Picker(hint=self.tr("kein Förderantrag"))
        self.hint = ExplainedNote(tone=Tone.SOFT)
        self.category.setPlaceholderText(self.tr("Technik, Druck, Honorare …"))
        for edit in (self.planned, self.offered, self.actual):
            edit.setMinimumWidth(80)
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: who was chosen is known before anybody types."""
        if record_id is not None:
            ask = self.context.operations.ask
            partner, grants = ask(_known, record_id)
            self.partner.set_choices(partner)
            self.partner.choose_from(partial(ask, organization_choices))
            self.application.set_choices(grants)
        super().show_record(record_id)

    def tell(self, row: BudgetRow) -> None:
        """Say where the sums come from, or that they are above the plan."""
        for edit in (self.planned, self.offered, self.actual):
            edit.setEnabled(row.grant is None)
        if row.grant is not None:
            told = row.grant.told
            self.hint.say(f"{told[:1].upper()}{told[1:]}.", GRANT, Tone.SOFT)
        else:
            why = self.tr("Bitte prüfen, ob eine andere Zeile das auffangen kann.")
            self.hint.say(above_plan(row), why, Tone.WARN)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(self.hint)
        form.add(field(self.tr("Posten"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(
                self.tr("Seite"), self.side, bind.bind_choice("side", self.side, SIDES, MoneySide)
            ),
            field(
                self.tr("Kostenstelle"), self.category, bind.bind_line("category", self.category)
            ),
        )
        form.add(
            field(
                self.tr("Geplant"),
                self.planned,
                bind_parsed(bind, "planned_cents", self.planned, 0),
            ),
            field(
                self.tr("Angebot"), self.offered, bind_parsed(bind, "offered_cents", self.offered)
            ),
            field(
                self.tr("Tatsächlich"), self.actual, bind_parsed(bind, "actual_cents", self.actual)
            ),
        )
        form.add(
            field(self.tr("Gezahlt am"), self.paid_on, bind.bind_date("paid_on", self.paid_on)),
            field(self.tr("Belegnummer"), self.receipt, bind.bind_line("receipt", self.receipt)),
        )
        form.add(
            field(
                self.tr("An oder von"),
                self.partner,
                bind.bind_person("organization_id", self.partner),
            )
        )
        form.add(
            field(
                self.tr("Förderantrag (nur Einnahmen)"),
                self.application,
                bind.bind_person("application_id", self.application),
            )
        )
        form.add(field(self.tr("Notiz"), self.remarks, bind.bind_line("note", self.remarks)))
        form.end()


def _find(work: Work, item_id: UUID) -> BudgetItem | None:
    return work.budget_items.find(item_id)


def _known(work: Work, item_id: UUID) -> tuple[list[Choice], list[Choice]]:
    item = work.budget_items.get(item_id)
    partner = work.organizations.find(item.organization_id)
    grants = [Choice(one.id, one.title, one.told) for one in grants_to_choose(work)]
    return [Choice(partner.id, partner.name)] if partner else [], grants
