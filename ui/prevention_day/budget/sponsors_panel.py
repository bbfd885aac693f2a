"""The tab Sponsoren: what was promised, what came, what is given in return, who was thanked."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit

from praeventionsrat.money import money
from praeventionsrat.prevention_day.money.budgeting import (
    add_sponsor,
    remove_sponsor,
    thank_sponsor,
)
from praeventionsrat.prevention_day.money.records import SponsorFields
from praeventionsrat.prevention_day.money.rows import SponsorRow
from praeventionsrat.prevention_day.money.words import sponsor_state
from praeventionsrat.prevention_day.ports import Work
from ui.context import AppContext
from ui.parts.cards import button, column, row
from ui.prevention_day.budget.rows import SPONSOR_SHEET, SPONSORS
from ui.prevention_day.budget.sponsor_form import SponsorForm
from ui.prevention_day.record_list import Listed, RecordListPanel

LISTED = Listed(
    "Sponsoren",
    "Sponsor",
    "Neuer Sponsor",
    add_sponsor,
    remove_sponsor,
    (
        "offer",
        "Noch keine Sponsoren",
        "Wer gibt Geld, Sachen oder Arbeit? Geld zählt im Budget als Einnahme, Sachleistungen "
        "stehen daneben mit ihrem Wert.",
    ),
    "day-sponsors",
)


class SponsorsPanel(RecordListPanel[SponsorRow]):
    """List on the left, the chosen sponsor on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        self.facts = SponsorForm(context)
        self.thank = button("", self.turn_thanks, symbol="check")
        super().__init__(context, today, LISTED, SPONSORS, SPONSOR_SHEET, self.facts, header=True)
        self.below.setLayout(column(row(self.thank, None)))

    def read(self, event_id: UUID) -> Sequence[SponsorRow]:
        """Override."""
        return self.context.operations.ask(_sponsors, event_id)

    def blank(self) -> SponsorFields:
        """Override."""
        return SponsorFields(name=self.tr("Neuer Sponsor"))

    def heading(self, row: SponsorRow) -> str:
        """Override."""
        state = sponsor_state(row)
        return f"{state[:1].upper()}{state[1:]} · {money(row.value)}"

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.facts.name

    def tell(self, row: SponsorRow) -> None:
        """Override."""
        words = self.tr("Doch noch nicht bedankt") if row.thanked_on else self.tr("Heute bedankt")
        self.thank.setText(words)
        self.thank.setAccessibleName(words)

    def turn_thanks(self) -> None:
        """Note that the chosen one was thanked, or not."""
        found = next((one for one in self.rows if one.id == self.table.current_id()), None)
        if found is None or not self.flush():
            return
        on = None if found.thanked_on else self.today()
        self.context.operations.perform(self.tr("Dank vermerken"), thank_sponsor, found.id, on)

    def summary(self) -> str:
        """Override."""
        certain = [one for one in self.rows if one.is_certain]
        cash = sum(one.value for one in certain if one.is_money)
        kind = sum(one.value for one in certain if not one.is_money)
        if not certain:
            return ""
        return self.tr("{cash} Geld · {kind} Sach- und Dienstleistungen zugesagt").format(
            cash=money(cash), kind=money(kind)
        )


def _sponsors(work: Work, event_id: UUID) -> Sequence[SponsorRow]:
    return work.sponsors.rows(event_id)
