"""Cost and finance plan of an application: does it add up, does it keep to the programme?"""

from dataclasses import dataclass
from decimal import Decimal

from praeventionsrat.money import money, percent, percent_of


@dataclass(frozen=True, slots=True)
class FinancePlan:
    """What it costs and who pays, in cents."""

    costs: int
    own: int
    other: int
    asked: int

    @property
    def gap(self) -> int:
        """What nobody pays yet; negative where more is paid than it costs."""
        return self.costs - self.own - self.other - self.asked

    @property
    def quota(self) -> Decimal:
        """What is asked for, in per cent of the costs."""
        return percent_of(self.asked, self.costs)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a programme pays at most."""

    quota_percent: float | None = None
    most_cents: int | None = None
    own_percent: float | None = None


def above_costs(plan: FinancePlan) -> str:
    """A sentence where more is asked for than it costs."""
    if not plan.costs or plan.asked <= plan.costs:
        return ""
    return (
        f"Beantragt sind {money(plan.asked)}, die Kosten betragen nur {money(plan.costs)}. "
        "Bitte nicht mehr beantragen, als das Vorhaben kostet."
    )


def does_not_add_up(plan: FinancePlan) -> str:
    """A sentence where costs and money differ."""
    if plan.gap > 0:
        return f"Die Finanzierung deckt die Kosten nicht: Es fehlen {money(plan.gap)}."
    if plan.gap < 0:
        return f"Die Finanzierung ist um {money(-plan.gap)} höher als die Kosten."
    return ""


def against(plan: FinancePlan, limits: Limits) -> tuple[str, ...]:
    """What the plan does that the programme does not allow."""
    checks = (_above_quota(plan, limits), _above_most(plan, limits), _too_little_own(plan, limits))
    return tuple(sentence for sentence in checks if sentence)


def findings(plan: FinancePlan, limits: Limits) -> tuple[str, ...]:
    """All that is to be put right, the plainest first."""
    first = (above_costs(plan), "" if above_costs(plan) else does_not_add_up(plan))
    return (*(sentence for sentence in first if sentence), *against(plan, limits))


def most_to_ask(costs: int, limits: Limits) -> int:
    """The most that may be asked for, rounded down to a cent."""
    most = costs
    if limits.quota_percent is not None:
        most = int(Decimal(costs) * _exact(limits.quota_percent) / 100)
    return most if limits.most_cents is None else min(most, limits.most_cents)


def _above_quota(plan: FinancePlan, limits: Limits) -> str:
    if limits.quota_percent is None or not plan.costs:
        return ""
    quota = _exact(limits.quota_percent)
    if Decimal(plan.asked) * 100 <= Decimal(plan.costs) * quota:
        return ""
    most = money(most_to_ask(plan.costs, Limits(limits.quota_percent)))
    return (
        f"Beantragt sind {percent(plan.quota)} der Kosten, das Programm zahlt höchstens "
        f"{percent(quota)}: {most}."
    )


def _above_most(plan: FinancePlan, limits: Limits) -> str:
    if limits.most_cents is None or plan.asked <= limits.most_cents:
        return ""
    return (
        f"Beantragt sind {money(plan.asked)}, das Programm zahlt höchstens "
        f"{money(limits.most_cents)} je Antrag."
    )


def _too_little_own(plan: FinancePlan, limits: Limits) -> str:
    if limits.own_percent is None or not plan.costs:
        return ""
    least = _exact(limits.own_percent)
    if Decimal(plan.own) * 100 >= Decimal(plan.costs) * least:
        return ""
    return (
        f"Der Eigenanteil beträgt {percent(percent_of(plan.own, plan.costs))} der Kosten, "
        f"das Programm verlangt mindestens {percent(least)}."
    )


def _exact(value: float) -> Decimal:
    return Decimal(str(value))
