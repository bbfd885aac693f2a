"""What twenty years leave in the contact book beside the persons: institutions, posts, notes."""

from datetime import date, timedelta

from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword, KeywordKind
from praeventionsrat.contacts.notes import ContactNote, NoteKind
from praeventionsrat.contacts.records import Organization, Post
from tests.benchmarks.words import SENTENCES

KINDS = ("Behörde", "Schule", "Verein", "Kirche", "Unternehmen", "Beirat")
DISTRICTS = ("Nord", "Süd", "Mitte", "Bahnhof", "Lahnaue", "Neustadt")
TOPICS = ("Sucht", "Gewalt", "Einbruch", "Senioren", "Jugend", "Verkehr", "Netz", "Zivilcourage")
FIRST = date(2006, 1, 1)
PERSONS_EACH = 6
"""In one institution."""


class ContactBook:
    """Makes the book of some persons, parents first."""

    def __init__(self, writer, dice):
        self.writer, self.dice = writer, dice

    def records(self, persons):
        words = [
            Keyword(kind=kind, name=name, position=place)
            for kind, names in ((KeywordKind.DISTRICT, DISTRICTS), (KeywordKind.TOPIC, TOPICS))
            for place, name in enumerate(names)
        ]
        houses = [self._house(n) for n in range(max(len(persons) // PERSONS_EACH, 1))]
        yield words
        yield houses
        for number, person in enumerate(persons):
            yield list(self._person(number, person, houses, words))

    def _house(self, number):
        kind = self.dice.choice(KINDS)
        return Organization(
            name=f"{kind} {self.writer.person().split()[1]} {number}",
            kind=kind,
            sector=self.dice.choice(("Schulen", "Polizei", "Kirchen", "Vereine und Sport")),
            street=f"Hauptstraße {number % 200}",
            postal_code="35999",
            city="Musterau",
            email=f"haus{number}@musterau.example",
        )

    def _person(self, number, person, houses, words):
        house = houses[number % len(houses)]
        yield Post(person_id=person.id, organization_id=house.id, role="Ansprechperson")
        yield ContactKeyword(keyword_id=self.dice.choice(words).id, person_id=person.id)
        yield ContactNote(
            person_id=person.id,
            kind=NoteKind.CALL,
            happened_on=FIRST + timedelta(days=number % 7_000),
            text=self.writer.filled(self.dice.choice(SENTENCES)),
        )
        if number % 2:
            yield Channel(person_id=person.id, kind=ChannelKind.MOBILE, value=f"0170 {number:07}")
        if number % 5 == 0:
            yield ContactAddress(
                person_id=person.id, street=f"Weg {number}", city="Musterau", is_private=True
            )
            yield Consent(person_id=person.id, purpose="Rundbrief", given_on=FIRST)
