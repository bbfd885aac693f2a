"""State and traffic light of a measure: each change is kept with its day and reason."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Light, LightChange, MeasureState, StateChange
from praeventionsrat.measures.states import (
    WAY,
    check_change,
    check_day,
    check_length,
    check_light,
    next_state,
)
from praeventionsrat.records import clean_line


def change_state(
    work: Work,
    measure_id: UUID,
    state: MeasureState,
    *,
    on: date,
    today: date,
    reason: str = "",
) -> None:
    """Let a measure go on to another state; backwards and off the way only with a reason."""
    measure = work.measures.get(measure_id)
    earlier = states_of(work, measure_id)
    reason = _line(reason)
    check_length(reason)
    check_change(measure.state, state, reason)
    check_day(on, today, (one.changed_on for one in earlier), "dem letzten Statuswechsel")
    change = StateChange(
        measure_id=measure_id, changed_on=on, before=measure.state, state=state, reason=reason
    )
    change.position = len(earlier)
    measure.state = state
    work.state_changes.add(change)


def correct_change(work: Work, change_id: UUID, *, on: date, today: date, reason: str = "") -> None:
    """Put the day or the reason of a change of state right; between those before and after it."""
    change = work.state_changes.get(change_id)
    every = states_of(work, change.measure_id)
    place = every.index(change)
    reason = _line(reason)
    check_length(reason)
    if change.before is not None:
        check_change(change.before, change.state, reason)
    earlier = (one.changed_on for one in every[:place])
    check_day(on, today, earlier, "dem letzten Statuswechsel")
    if (after := every[place + 1 : place + 2]) and on > after[0].changed_on:
        following = day(after[0].changed_on)
        raise Invalid({"on": f"Das Datum liegt nach dem nächsten Statuswechsel am {following}."})
    change.changed_on, change.reason = on, reason


def set_light(
    work: Work, measure_id: UUID, light: Light, *, on: date, today: date, reason: str = ""
) -> None:
    """Set the light of a measure; yellow and red need a reason.

    Said again on the same day, it replaces what was said before.
    """
    measure = work.measures.get(measure_id)
    earlier = lights_of(work, measure_id)
    reason = _line(reason)
    check_length(reason)
    check_light(light, reason)
    check_day(on, today, (one.changed_on for one in earlier), "der letzten Änderung der Ampel")
    measure.light, measure.light_reason = light, reason
    last = earlier[-1] if earlier else None
    if last is not None and last.changed_on == on:
        last.light, last.reason = light, reason
        return
    change = LightChange(measure_id=measure_id, changed_on=on, light=light, reason=reason)
    change.position = len(earlier)
    work.light_changes.add(change)


def proposed_state(work: Work, measure_id: UUID) -> MeasureState | None:
    """The state somebody most likely wants next: the one ahead, or where it was put off."""
    state = work.measures.get(measure_id).state
    if state in WAY:
        return next_state(state)
    changes = states_of(work, measure_id)
    return changes[-1].before if changes else None


def states_of(work: Work, measure_id: UUID) -> Sequence[StateChange]:
    """Every change of state, the oldest first."""
    return work.state_changes.where(measure_id=measure_id)


def lights_of(work: Work, measure_id: UUID) -> Sequence[LightChange]:
    """Every change of the light, the oldest first."""
    return work.light_changes.where(measure_id=measure_id)


def _line(text: str) -> str:
    return str(clean_line(text))
