"""Helpers, shifts, and who helps in which."""

from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.helpers.records import (
    Duty,
    Helper,
    HelperFields,
    Shift,
    ShiftFields,
)
from praeventionsrat.prevention_day.ports import Work

LESS = "Höchstens können nicht weniger sein als mindestens ({minimum})."
TWICE = "{name} steht schon auf der Helferliste."
IN_ALREADY = "{name} ist in dieser Schicht schon eingeteilt."
ELSEWHERE = "Helfer und Schicht gehören zu verschiedenen Präventionstagen."


def add_helper(work: Work, event_id: UUID, fields: HelperFields) -> UUID:
    """Put somebody on the list; the same contact twice is refused."""
    work.prevention_days.get(event_id)
    _refuse_twice(work, event_id, fields)
    listed = work.helpers.where(prevention_day_id=event_id)
    place = 1 + max((one.position for one in listed), default=-1)
    made = Helper.model_validate(fields, update={"prevention_day_id": event_id, "position": place})
    work.helpers.add(made)
    return made.id


def add_contact_as_helper(work: Work, event_id: UUID, person_id: UUID) -> UUID:
    """Put a contact on the list, with name, telephone and address as they are known."""
    person = work.persons.get(person_id)
    fields = HelperFields(
        person_id=person_id,
        name=person.name,
        phone=person.mobile or person.phone,
        email=person.email,
    )
    return add_helper(work, event_id, fields)


def edit_helper(
    work: Work, helper_id: UUID, fields: HelperFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a helper."""
    helper = work.helpers.get(helper_id)
    helper.see(seen)
    if fields.person_id != helper.person_id:
        _refuse_twice(work, helper.prevention_day_id, fields)
    helper.sqlmodel_update(fields.model_dump())


def remove_helper(work: Work, helper_id: UUID) -> None:
    """Take somebody off the list and out of all shifts."""
    work.helpers.remove(work.helpers.get(helper_id))


def thank_helper(work: Work, helper_id: UUID, on: date | None) -> None:
    """Note that somebody was thanked, or not yet."""
    work.helpers.get(helper_id).thanked_on = on


def add_shift(work: Work, event_id: UUID, fields: ShiftFields) -> UUID:
    """Put a shift on the plan."""
    work.prevention_days.get(event_id)
    _check(work, event_id, fields)
    listed = work.shifts.where(prevention_day_id=event_id)
    place = 1 + max((one.position for one in listed), default=-1)
    made = Shift.model_validate(fields, update={"prevention_day_id": event_id, "position": place})
    work.shifts.add(made)
    return made.id


def copy_shift(work: Work, shift_id: UUID) -> UUID:
    """The same shift once more, right after this one and without helpers."""
    one = work.shifts.get(shift_id)
    values = {name: getattr(one, name) for name in ShiftFields.model_fields}
    minutes = one.starts_at.hour * 60 + one.starts_at.minute + one.duration_minutes
    later = minutes % (24 * 60)
    values["starts_at"] = one.starts_at.replace(hour=later // 60, minute=later % 60)
    values["day_offset"] = min(one.day_offset + minutes // (24 * 60), 30)
    return add_shift(work, one.prevention_day_id, ShiftFields.checked(**values))


def edit_shift(work: Work, shift_id: UUID, fields: ShiftFields, *, seen: int | None = None) -> None:
    """Replace what is typed about a shift."""
    shift = work.shifts.get(shift_id)
    shift.see(seen)
    _check(work, shift.prevention_day_id, fields)
    shift.sqlmodel_update(fields.model_dump())


def remove_shift(work: Work, shift_id: UUID) -> None:
    """Take a shift off the plan."""
    work.shifts.remove(work.shifts.get(shift_id))


def assign(work: Work, shift_id: UUID, helper_id: UUID) -> UUID:
    """Somebody helps in a shift; what does not fit is told by the rules, not refused."""
    shift, helper = work.shifts.get(shift_id), work.helpers.get(helper_id)
    if shift.prevention_day_id != helper.prevention_day_id:
        raise UserError(ELSEWHERE)
    if work.duties.where(shift_id=shift_id, helper_id=helper_id):
        raise UserError(IN_ALREADY.format(name=helper.name))
    made = Duty(shift_id=shift_id, helper_id=helper_id)
    work.duties.add(made)
    return made.id


def unassign(work: Work, shift_id: UUID, helper_id: UUID) -> None:
    """Somebody does not help in a shift any more."""
    for duty in work.duties.where(shift_id=shift_id, helper_id=helper_id):
        work.duties.remove(duty)


def move_helper(work: Work, helper_id: UUID, from_id: UUID, to_id: UUID) -> None:
    """Somebody helps in another shift instead."""
    assign(work, to_id, helper_id)
    unassign(work, from_id, helper_id)


def _check(work: Work, event_id: UUID, fields: ShiftFields) -> None:
    if fields.maximum < fields.minimum:
        raise Invalid({"maximum": LESS.format(minimum=fields.minimum)})
    day = work.event_days.find(fields.event_day_id)
    venue = work.venues.find(fields.venue_id)
    if any(one and one.prevention_day_id != event_id for one in (day, venue)):
        raise UserError("Tag und Fläche gehören zu einem anderen Präventionstag.")


def _refuse_twice(work: Work, event_id: UUID, fields: HelperFields) -> None:
    if fields.person_id is None:
        return
    if work.helpers.where(prevention_day_id=event_id, person_id=fields.person_id):
        raise Invalid({"person_id": TWICE.format(name=fields.name)})
