"""Puts understood exhibitors on the list; who stands there already is brought up to date."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import count, fold
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.importing.people import Known, known_of
from praeventionsrat.prevention_day.stands.importing.drafts import Draft
from praeventionsrat.prevention_day.stands.records import Stand, StandFields
from praeventionsrat.prevention_day.stands.usecases import add_stand, edit_stand

OTHER_NUMBER = "Standnummer in der Liste: {number}"


@dataclass(frozen=True, slots=True)
class TakenStands:
    """What came of it."""

    new: int
    renewed: int

    @property
    def told(self) -> str:
        """„5 Stände übernommen, 2 auf den neuen Stand gebracht“."""
        words = f"{count(self.new, 'Stand', 'Stände')} übernommen"
        return f"{words}, {self.renewed} auf den neuen Stand gebracht" if self.renewed else words


def take_stands(work: Work, event_id: UUID, drafts: Iterable[Draft]) -> TakenStands:
    """Put the stands on the list, linked to the contacts they belong to.

    A stand of the same number or of the same exhibitor is changed in what the list says; what it
    says nothing about stays, and so does a place on the plan.
    """
    contacts = _contacts(work)
    there = list(work.stands.where(prevention_day_id=event_id))
    new = renewed = 0
    for draft in drafts:
        linked = _linked(draft, contacts)
        if (known := _known(there, draft.fields)) is not None:
            values = {name: getattr(known, name) for name in StandFields.model_fields}
            values |= {name: getattr(draft.fields, name) for name in draft.said}
            values |= {name: key for name, key in linked.items() if values.get(name) is None}
            edit_stand(work, known.id, _numbered(StandFields(**values), there, known.id))
            known.state = draft.state
            there.remove(known)
            renewed += 1
        else:
            fields = draft.fields.model_copy(update=linked)
            _add(work, event_id, fields, draft)
            new += 1
    return TakenStands(new, renewed)


def _add(work: Work, event_id: UUID, fields: StandFields, draft: Draft) -> None:
    try:
        add_stand(work, event_id, fields, draft.state)
    except Invalid:  # two lines have the same number: the second gets the next free one
        told = OTHER_NUMBER.format(number=fields.number)
        note = "\n".join(part for part in (fields.note, told) if part)
        free = fields.model_copy(update={"number": "", "note": note})
        add_stand(work, event_id, free, draft.state)


def _numbered(fields: StandFields, there: Iterable[Stand], own: UUID) -> StandFields:
    """Without a number somebody else has."""
    number = fold(fields.number)
    taken = any(one.id != own and fold(one.number) == number for one in there if number)
    return fields.model_copy(update={"number": ""}) if taken else fields


def _known(there: Iterable[Stand], fields: StandFields) -> Stand | None:
    name, number = fold(fields.exhibitor), fold(fields.number)
    same = [one for one in there if fold(one.exhibitor) == name]
    by_number = next((one for one in same if number and fold(one.number) == number), None)
    return by_number or (same[0] if len(same) == 1 else None)


def _linked(draft: Draft, contacts: Known) -> dict[str, UUID]:
    fields, found = draft.fields, dict[str, UUID]()
    house, person = contacts.house(fields.exhibitor), contacts.person(fields.contact_name)
    if house is not None:
        found["organization_id"] = house
    if person is not None:
        found["contact_id"] = person
    return found


def _contacts(work: Work) -> Known:
    persons = [(row.name, row.id) for row in work.persons.rows() if " " in row.name]
    houses = [
        (name, one.id) for one in work.organizations.rows() for name in (one.name, one.short_name)
    ]
    return known_of(persons, houses)
