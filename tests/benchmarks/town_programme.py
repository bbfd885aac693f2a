"""A prevention day of three days, twenty places and four hundred items, in any store."""

import random
from datetime import date, time, timedelta
from uuid import UUID

from praeventionsrat.contacts.records import Person
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    ItemFormat,
    ProgrammeItem,
    ProgrammeState,
    Venue,
    VenueKind,
)
from praeventionsrat.prevention_day.records import EventDay, PreventionDay
from tests.benchmarks.words import Writer

DAYS, PLACES, ITEMS, PEOPLE = 3, 20, 400, 150
FIRST = date(2027, 9, 10)
PROGRAMME_EVENT = UUID("01900000-0000-7000-8000-000000000400")
OPENS, STEP, LONGEST = 9 * 60, 5, 12
ASIDE, ALL_DAY, BREAKS = 40, 30, 40
"""Each so many-th item lies aside, has no clock time, is a break for all."""


class ProgrammeBook:
    """Makes the records in lists, parents first; the same ones for the same seed."""

    def __init__(self, seed=2040):
        self.dice = random.Random(seed)
        self.writer = Writer(self.dice)
        self.event = PreventionDay(
            id=PROGRAMME_EVENT, title="Präventionstage", place="Marktplatz und Rathaus"
        )

    def records(self, days=DAYS, places=PLACES, items=ITEMS, persons=()):
        """That many; ``persons`` take part, made ones where there are none."""
        yield [self.event]
        held = [self._day(number) for number in range(days)]
        venues = [self._venue(number) for number in range(places)]
        made = [] if persons else [self._person() for _ in range(PEOPLE)]
        yield [*held, *venues]
        if made:
            yield made
        planned = [self._item(number, held, venues) for number in range(items)]
        yield planned
        yield [
            self._contributor(item, person, place)
            for item in planned
            for place, person in enumerate(self.dice.sample([*persons, *made], 2))
        ]

    def _day(self, number):
        return EventDay(
            prevention_day_id=self.event.id,
            held_on=FIRST + timedelta(days=number),
            opens_at=time(9),
            closes_at=time(19),
        )

    def _venue(self, number):
        return Venue(
            prevention_day_id=self.event.id,
            name=f"{self.dice.choice(('Saal', 'Bühne', 'Raum', 'Zelt'))} {number + 1}",
            kind=self.dice.choice(list(VenueKind)),
            capacity=self.dice.randrange(20, 400, 10),
            setup_minutes=self.dice.choice((0, 0, 10, 15)),
            position=number,
        )

    def _person(self):
        given, family = self.writer.person().split()
        return Person(given_name=given, family_name=family)

    def _item(self, number, days, venues):
        is_break = number % BREAKS == 1
        start = OPENS + self.dice.randrange(0, 110) * STEP
        return ProgrammeItem(
            prevention_day_id=self.event.id,
            title="Pause" if is_break else self.writer.title()[:120],
            format=ItemFormat.BREAK if is_break else self.dice.choice(list(ItemFormat)),
            state=self.dice.choice(list(ProgrammeState)),
            event_day_id=None if number % ASIDE == 0 else self.dice.choice(days).id,
            venue_id=None if is_break else self.dice.choice(venues).id,
            starts_at=None if number % ALL_DAY == 2 else time(start // 60, start % 60),
            duration_minutes=STEP * self.dice.randrange(2, LONGEST),
            short_text=self.writer.sentence(),
            seats=self.dice.choice((None, None, 20, 60)),
            needs_registration=number % 7 == 0,
            is_public=number % 9 != 0,
            position=number,
        )

    def _contributor(self, item, person, place):
        return Contributor(
            item_id=item.id, person_id=person.id, name=person.full_name, position=place
        )


def fill_programme(work, **size):
    """Put the whole prevention day into an open transaction; its id."""
    book = ProgrammeBook()
    for records in book.records(**size):
        work.insert(records)
    return book.event.id
