"""Measures: begin, save, delete, sort under a parent."""

from datetime import date, datetime
from uuid import UUID

from praeventionsrat import numbering, terms
from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Measure, MeasureFields, MeasureState, StateChange

BY_MEETING = frozenset({"Sitzung", "Gremium"})


def new_measure(
    work: Work,
    fields: MeasureFields,
    *,
    on: date,
    state: MeasureState = MeasureState.IDEA,
    reason: str = "",
) -> UUID:
    """Put a measure on record under the next number; its first state counts from that day.

    Args:
        work: The transaction.
        fields: What was typed.
        on: Since when it stands where it begins, usually today.
        state: Where it begins.
        reason: Why it begins there: „Beschluss 2026-12-01“.
    """
    _check(work, None, fields)
    measure = Measure.model_validate(fields, update={"number": next_number(work, on)})
    measure.state = state
    work.measures.add(measure)
    began = StateChange(measure_id=measure.id, changed_on=on, state=state, reason=reason[:1000])
    work.state_changes.add(began)
    return measure.id


def save_measure(
    work: Work, measure_id: UUID, fields: MeasureFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a measure; number, state and light stay."""
    measure = work.measures.get(measure_id)
    measure.see(seen)
    _check(work, measure_id, fields)
    measure.sqlmodel_update(fields.model_dump())


def change_measure(work: Work, measure_id: UUID, **values: object) -> None:
    """Replace single fields of a measure, as a list does whose cell was edited."""
    measure = work.measures.get(measure_id)
    known = {name: getattr(measure, name) for name in MeasureFields.model_fields}
    save_measure(work, measure_id, MeasureFields.checked(**{**known, **values}))


def delete_measure(work: Work, measure_id: UUID, *, at: datetime) -> None:
    """Move a measure to the Papierkorb; its number stays taken."""
    work.measures.get(measure_id).deleted_at = at


def restore_measure(work: Work, measure_id: UUID) -> None:
    """Take a measure out of the Papierkorb."""
    work.measures.get(measure_id).deleted_at = None


def next_number(work: Work, on: date) -> str:
    """The next number: of the assignments' series, so that a number names one thing.

    Where assignments are numbered by their meeting, measures count on their own.
    """
    pattern = numbering.pattern_of(work, numbering.ASSIGNMENT)
    own = bool(numbering.names(pattern) & BY_MEETING)
    return numbering.next_number(
        work,
        numbering.MEASURE if own else numbering.ASSIGNMENT,
        terms.number_words(work, on),
        taken=lambda number: _is_taken(work, number),
    )


def _is_taken(work: Work, number: str) -> bool:
    return bool(work.measures.where(number=number) or work.assignments.where(number=number))


def _check(work: Work, measure_id: UUID | None, fields: MeasureFields) -> None:
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        began = day(fields.starts_on)
        raise Invalid({"ends_on": f"Das Ende liegt vor dem Beginn am {began}."})
    if measure_id is not None:
        _check_parent(work, measure_id, fields.parent_id)


def _check_parent(work: Work, measure_id: UUID, parent_id: UUID | None) -> None:
    """A measure is no part of itself, nor of one of its parts."""
    above = work.measures.find(parent_id)
    while above is not None:
        if above.id == measure_id:
            sentence = "Eine Maßnahme kann nicht Teil von sich selbst oder ihren Teilen sein."
            raise Invalid({"parent_id": sentence})
        above = work.measures.find(above.parent_id)
