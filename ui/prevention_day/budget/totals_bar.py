"""What a budget comes to, always in sight: plan, known, expected; what is above its plan."""

from PySide6.QtWidgets import QWidget

from praeventionsrat.german import and_list, count
from praeventionsrat.money import money, short_money
from praeventionsrat.prevention_day.money.reading import Budget
from ui.parts.cards import StatCard, column, label, row
from ui.parts.messages import ExplainedNote
from ui.shell.theme import Tone


class TotalsBar(QWidget):
    """Four figures, a line about gifts and visitors, and a note where something is above plan."""

    def __init__(self) -> None:
        super().__init__()
        self.expense, self.income = StatCard(), StatCard()
        self.balance, self.open = StatCard(), StatCard()
        self.more = label("", "dim", wrap=True)
        self.beyond = ExplainedNote(tone=Tone.WARN)
        cards = row(self.expense, self.income, self.balance, self.open)
        for place in range(cards.count()):
            cards.setStretch(place, 1)
        self.setLayout(column(cards, self.more, self.beyond, spacing=8))

    def tell(self, budget: Budget) -> None:
        """Show the sums of a budget."""
        found = budget.totals
        self.expense.say(
            short_money(found.expense.expected),
            f"Ausgaben, geplant {short_money(found.expense.planned)}",
        )
        self.income.say(
            short_money(found.income.expected),
            f"Einnahmen, geplant {short_money(found.income.planned)}",
        )
        balance = found.expected_balance
        words = "fehlen am Ende" if balance < 0 else "bleiben am Ende"
        self.balance.say(short_money(abs(balance)), words if balance else "am Ende ausgeglichen")
        self.open.say(short_money(found.expense.open), "noch zu zahlen")
        self.more.setText(" · ".join(_more(budget)))
        self.more.setVisible(bool(self.more.text()))
        told = [f"„{one.title}“ um {short_money(one.beyond)}" for one in found.beyond[:3]]
        rest = len(found.beyond) - 3
        told += [count(rest, "weiterer Posten", "weitere Posten")] if rest > 0 else []
        over = f"Über dem Plan: {and_list(told)}."
        self.beyond.say(over if told else "", "", Tone.WARN)
        self.setVisible(bool(budget.lines or budget.sponsors))


def _more(budget: Budget) -> list[str]:
    found = budget.totals
    told = []
    if found.income.open:
        told.append(f"{money(found.income.open)} kommen noch herein")
    if found.sponsors.planned:
        told.append(f"{money(found.sponsors.planned)} der Einnahmen von Sponsoren")
    if found.in_kind:
        worth = money(found.in_kind)
        told.append(f"Sach- und Dienstleistungen im Wert von {worth} auf beiden Seiten, kein Geld")
    if budget.per_visitor is not None and budget.visitors:
        each = money(budget.per_visitor)
        who = count(budget.visitors, "gezählte Person", "gezählte Personen")
        told.append(f"{each} je Person ({who})")
    return told
