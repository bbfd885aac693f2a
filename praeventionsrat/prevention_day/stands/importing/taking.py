"""Puts understood exhibitors on the list; who stands there already is brought up to date."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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

    A stand of the same exhibitor (and number, where they have several) is changed in what the list
    says; what it says nothing about stays, and so does a place on the plan.
    """
    contacts = _contacts(work)
    listed = list(drafts)
    there = list(work.stands.where(prevention_day_id=event_id))
    renewed = _pairs(listed, there)
    for draft in listed:
        if (known := renewed.get(draft.line)) is not None:
            _renew(work, known, draft, contacts, there)
    fresh = [draft for draft in listed if draft.line not in renewed]
    for draft in sorted(fresh, key=lambda one: not one.fields.number):  # their numbers are theirs
        fields = draft.fields.model_copy(update=_linked(draft, contacts))
        _add(work, event_id, fields, draft)
    return TakenStands(len(fresh), len(renewed))


def _pairs(drafts: Sequence[Draft], there: Iterable[Stand]) -> dict[int, Stand]:
    """Which line speaks of which stand: by exhibitor and number, else by exhibitor in order."""
    free: defaultdict[str, list[Stand]] = defaultdict(list)
    for stand in there:
        free[fold(stand.exhibitor)].append(stand)
    found: dict[int, Stand] = {}
    for by_number in (True, False):
        for draft in drafts:
            same = free[fold(draft.fields.exhibitor)]
            number = fold(draft.fields.number)
            fitting = [one for one in same if not by_number or fold(one.number) == number]
            if draft.line not in found and fitting:
                found[draft.line] = fitting[0]
                same.remove(fitting[0])
    return found


def _renew(work: Work, known: Stand, draft: Draft, contacts: Known, there: Iterable[Stand]) -> None:
    linked = _linked(draft, contacts)
    values = {name: getattr(known, name) for name in StandFields.model_fields}
    values |= {name: getattr(draft.fields, name) for name in draft.said}
    values |= {name: key for name, key in linked.items() if values.get(name) is None}
    number = fold(draft.fields.number)
    if any(one is not known and fold(one.number) == number for one in there if number):
        values["number"] = known.number
    edit_stand(work, known.id, StandFields(**values))
    if draft.says_state:
        known.state = draft.state


def _add(work: Work, event_id: UUID, fields: StandFields, draft: Draft) -> None:
    try:
        add_stand(work, event_id, fields, draft.state)
    except Invalid:  # two lines have the same number: the second gets the next free one
        told = OTHER_NUMBER.format(number=fields.number)
        note = "\n".join(part for part in (fields.note, told) if part)
        free = fields.model_copy(update={"number": "", "note": note})
        add_stand(work, event_id, free, draft.state)


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
