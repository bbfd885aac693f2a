"""Lines of the budget and sponsors: putting, changing, taking away."""

from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.money.records import (
    BudgetItem,
    BudgetItemFields,
    MoneySide,
    Sponsor,
    SponsorFields,
)
from praeventionsrat.prevention_day.ports import Work

ONLY_INCOME = "Aus einem Förderantrag kommt Geld herein; das ist eine Einnahme."
COUNTED_TWICE = "Dieser Förderantrag steht schon im Budget: „{title}“."
NOBODY = "Bitte nennen Sie, wer etwas gibt."


def add_budget_item(work: Work, event_id: UUID, fields: BudgetItemFields) -> UUID:
    """Put a line into the budget."""
    work.prevention_days.get(event_id)
    _check(work, event_id, None, fields)
    listed = work.budget_items.where(prevention_day_id=event_id)
    place = 1 + max((one.position for one in listed), default=-1)
    made = BudgetItem.model_validate(
        fields, update={"prevention_day_id": event_id, "position": place}
    )
    work.budget_items.add(made)
    return made.id


def edit_budget_item(
    work: Work, item_id: UUID, fields: BudgetItemFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a line."""
    item = work.budget_items.get(item_id)
    item.see(seen)
    _check(work, item.prevention_day_id, item_id, fields)
    item.sqlmodel_update(fields.model_dump())


def set_amount(work: Work, item_id: UUID, name: str, cents: int | None) -> None:
    """Set one of the sums of a line: ``planned_cents``, ``offered_cents`` or ``actual_cents``."""
    item = work.budget_items.get(item_id)
    values = {one: getattr(item, one) for one in BudgetItemFields.model_fields}
    values[name] = (cents or 0) if name == "planned_cents" else cents
    edit_budget_item(work, item_id, BudgetItemFields.checked(**values))


def remove_budget_item(work: Work, item_id: UUID) -> None:
    """Take a line out of the budget, with its receipts."""
    work.budget_items.remove(work.budget_items.get(item_id))


def add_sponsor(work: Work, event_id: UUID, fields: SponsorFields) -> UUID:
    """Put a sponsor on the list, under the name of the contact where it is one."""
    work.prevention_days.get(event_id)
    listed = work.sponsors.where(prevention_day_id=event_id)
    place = 1 + max((one.position for one in listed), default=-1)
    made = Sponsor.model_validate(
        _named(work, fields), update={"prevention_day_id": event_id, "position": place}
    )
    work.sponsors.add(made)
    return made.id


def edit_sponsor(
    work: Work, sponsor_id: UUID, fields: SponsorFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a sponsor."""
    sponsor = work.sponsors.get(sponsor_id)
    sponsor.see(seen)
    sponsor.sqlmodel_update(_named(work, fields).model_dump())


def remove_sponsor(work: Work, sponsor_id: UUID) -> None:
    """Take a sponsor off the list."""
    work.sponsors.remove(work.sponsors.get(sponsor_id))


def thank_sponsor(work: Work, sponsor_id: UUID, on: date | None) -> None:
    """Note that a sponsor was thanked, or not yet."""
    work.sponsors.get(sponsor_id).thanked_on = on


def _named(work: Work, fields: SponsorFields) -> SponsorFields:
    if fields.name:
        return fields
    house = work.organizations.find(fields.organization_id)
    if house is None:
        raise Invalid({"name": NOBODY})
    return fields.model_copy(update={"name": house.name})


def _check(work: Work, event_id: UUID, item_id: UUID | None, fields: BudgetItemFields) -> None:
    if fields.application_id is None:
        return
    if fields.side is not MoneySide.INCOME:
        raise Invalid({"application_id": ONLY_INCOME})
    same = work.budget_items.where(prevention_day_id=event_id, application_id=fields.application_id)
    for other in same:
        if other.id != item_id:
            raise Invalid({"application_id": COUNTED_TWICE.format(title=other.title)})
