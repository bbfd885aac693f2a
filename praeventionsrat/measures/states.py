"""How a measure may go from state to state: forwards freely, otherwise with a reason."""

from collections.abc import Iterable
from datetime import date

from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.words import LIGHT_NAMES, STATE_NAMES

WAY = (
    MeasureState.IDEA,
    MeasureState.REVIEWED,
    MeasureState.DECIDED,
    MeasureState.UNDER_WAY,
    MeasureState.DONE,
    MeasureState.PERMANENT,
)
"""The way of a measure; postponed and rejected ones have left it."""
OVER = frozenset({MeasureState.DONE, MeasureState.PERMANENT, MeasureState.REJECTED})
"""Nothing is due any more."""
RESTING = OVER | {MeasureState.POSTPONED}
"""Nothing is expected at present."""
WARNING = frozenset({Light.YELLOW, Light.RED})
LONGEST = 1000
FUTURE = "Das Datum liegt in der Zukunft."


def needs_reason(before: MeasureState, after: MeasureState) -> bool:
    """Whether a change of state has to be explained: everything but a step forwards."""
    if before not in WAY or after not in WAY:
        return True
    return WAY.index(after) < WAY.index(before)


def next_state(state: MeasureState) -> MeasureState | None:
    """The state that usually comes next; None at the end of the way and beside it."""
    if state not in WAY or state is WAY[-1]:
        return None
    return WAY[WAY.index(state) + 1]


def check_change(before: MeasureState, after: MeasureState, reason: str) -> None:
    """Refuse a change that lacks its reason."""
    if after is before:
        raise Invalid({"state": f"Die Maßnahme steht schon auf „{STATE_NAMES[after]}“."})
    if needs_reason(before, after) and not reason.strip():
        sentence = (
            f"Von „{STATE_NAMES[before]}“ zu „{STATE_NAMES[after]}“ geht es nur mit einer "
            "Begründung; ein kurzer Satz genügt."
        )
        raise Invalid({"reason": sentence})


def check_light(light: Light, reason: str) -> None:
    """Refuse a yellow or red light nobody explains."""
    if light in WARNING and not reason.strip():
        name = LIGHT_NAMES[light]
        raise Invalid({"reason": f"Bitte in einem Satz sagen, warum die Ampel auf {name} steht."})


def check_length(reason: str) -> None:
    """Refuse a reason that is a report."""
    if len(reason) > LONGEST:
        raise Invalid({"reason": "Bitte höchstens 1.000 Zeichen; mehr steht im Sachstand besser."})


def check_day(on: date, today: date, earlier: Iterable[date], what: str) -> None:
    """Refuse a day in the future, or before the last change of the same kind.

    Args:
        on: The day typed.
        today: The clock.
        earlier: Days of the changes before.
        what: How the change before is called: „der letzte Statuswechsel“.
    """
    if on > today:
        raise Invalid({"on": FUTURE})
    last = max(earlier, default=None)
    if last is not None and on < last:
        raise Invalid({"on": f"Das Datum liegt vor {what} am {day(last)}."})
