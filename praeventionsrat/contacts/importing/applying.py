"""Writes the contacts of a file into the book; the caller's transaction makes it all or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.importing.houses import HouseWriter
from praeventionsrat.contacts.importing.persons import Differing, PersonWriter
from praeventionsrat.contacts.importing.plan import Plan
from praeventionsrat.contacts.importing.words import give_words
from praeventionsrat.contacts.ports import Work


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of it."""

    new_persons: int
    completed_persons: int
    """Known before; something that was missing was added."""
    new_houses: int
    completed_houses: int
    unchanged: int
    """Known before, and nothing new was said."""
    further_places: int = 0
    """Institutions of one name in two places; the second address is a further one."""
    differing: tuple[Differing, ...] = ()
    """Functions the file says otherwise; those on record stay."""


def import_contacts(work: Work, plan: Plan) -> Imported:
    """Everything the plan says; empty fields are filled, nothing on record is overwritten."""
    houses = HouseWriter(work, plan)
    places = houses.write()
    persons = PersonWriter(work, plan, places)
    ids = persons.write()
    given = give_words(work, _words(plan, ids, places))
    completed = (persons.completed | given) - persons.new
    completed_houses = (houses.completed | given) - houses.new
    everybody = set(ids.values()) | set(places.values())
    touched = persons.new | houses.new | completed | completed_houses
    return Imported(
        len(persons.new),
        len(completed & set(ids.values())),
        len(houses.new),
        len(completed_houses & set(places.values())),
        len(everybody - touched),
        houses.further_places,
        tuple(dict.fromkeys(persons.differing)),
    )


def _words(
    plan: Plan, persons: Mapping[int, UUID], houses: Mapping[str, UUID]
) -> list[tuple[ContactCard, UUID | None, UUID | None]]:
    return [
        (card, persons[card.line], None)
        if card.is_person
        else (card, None, houses[plan.key_of(card)])
        for card in plan.contacts
    ]
