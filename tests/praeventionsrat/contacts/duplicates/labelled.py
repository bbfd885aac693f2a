"""Reads the labelled pairs: contacts as offices really spell them, and whether they are one.

A person is „Titel|Vorname|Zusatz~Nachname|E-Mail|Telefon|Institution|Straße, Ort“, an institution
„Name|Kurzname|E-Mail|Telefon|Straße, Ort“; what is missing at the end may be left out.
"""

import csv
from dataclasses import dataclass, replace
from pathlib import Path

from praeventionsrat.contacts.duplicates.search import find_pairs
from praeventionsrat.contacts.duplicates.values import Candidate, Kind

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Labelled:
    kind: Kind
    same: bool
    why: str
    texts: tuple[str, str]

    @property
    def contacts(self):
        read = person if self.kind is Kind.PERSON else organization
        return [read(number, text) for number, text in enumerate(self.texts)]

    @property
    def turned(self):
        return replace(self, texts=self.texts[::-1])

    @property
    def found(self):
        return bool(find_pairs(self.contacts))


def labelled(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return [
            Labelled(
                Kind.PERSON if row["kind"] == "P" else Kind.ORGANIZATION,
                row["same"] == "1",
                row["why"],
                (row["first"], row["second"]),
            )
            for row in csv.DictReader(file, delimiter=";", strict=True)
        ]


def listed(text):
    return tuple(part.strip() for part in text.split(", ") if part.strip())


def parts(text, size):
    found = text.split("|")
    assert len(found) <= size, text
    return [*found, *[""] * (size - len(found))]


def person(number, text):
    _title, given, name, emails, phones, house, address = parts(text, 7)
    affix, _, family = name.rpartition("~")
    street, _, city = address.rpartition(", ")
    return Candidate(
        number, Kind.PERSON, given, affix, family, (house,) if house else (), listed(emails),
        listed(phones), street, city,
    )  # fmt: skip


def organization(number, text):
    name, short, emails, phones, address = parts(text, 5)
    street, _, city = address.rpartition(", ")
    return Candidate(
        number, Kind.ORGANIZATION, names=tuple(n for n in (name, short) if n),
        emails=listed(emails), phones=listed(phones), street=street, city=city,
    )  # fmt: skip


def measured(pairs):
    """Share of the same that were found, share of the others that were reported; both wrong."""
    same = [pair for pair in pairs if pair.same]
    other = [pair for pair in pairs if not pair.same]
    missed = [pair for pair in same if not pair.found]
    false = [pair for pair in other if pair.found]
    return 1 - len(missed) / len(same), len(false) / len(other), missed, false


def in_one_book(pairs):
    """The pairs of numbers found when all contacts stand in one book."""
    contacts = [
        replace(contact, id=2 * number + place)
        for number, pair in enumerate(pairs)
        for place, contact in enumerate(pair.contacts)
    ]
    return {tuple(sorted((pair.first, pair.second))) for pair in find_pairs(contacts)}
