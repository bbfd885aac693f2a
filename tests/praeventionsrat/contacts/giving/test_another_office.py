"""A book that is given out and taken over by an empty office says the same there."""

from dataclasses import replace
from datetime import date

import pytest

from praeventionsrat.contacts.duplicates.usecases import read_book
from praeventionsrat.contacts.giving.cards import cards_of_organizations, cards_of_persons
from praeventionsrat.contacts.importing.applying import import_contacts
from praeventionsrat.contacts.importing.book import book_of
from praeventionsrat.contacts.importing.matching import match
from praeventionsrat.contacts.importing.plan import Answers, plan_of
from praeventionsrat.contacts.reading.mapping import entries_of, suggest
from praeventionsrat.contacts.reading.sources import read_file
from praeventionsrat.contacts.reading.understanding import understand
from praeventionsrat.office.demo import build
from tests.praeventionsrat.contacts.giving.test_round_trip import written

TODAY = date(2026, 5, 4)


def told(work):
    """What both kinds of cards say, whatever the ids and the order."""
    cards = [
        *cards_of_persons(work, [row.id for row in work.persons.rows()], on=TODAY),
        *cards_of_organizations(work, [row.id for row in work.organizations.rows()], on=TODAY),
    ]
    return sorted((replace(card, uid="", line=0) for card in cards), key=repr)


def take_over(work, path):
    source = read_file(path)
    entries = list(source.entries)
    for table in source.tables:
        entries += entries_of(table, suggest(table))
    matches = match(understand(entries, source.refused), book_of(read_book(work)))
    return import_contacts(work, plan_of(matches, Answers(), "Prüfung"))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf"])
def test_musterau_moves_into_an_empty_office(work, other_store, suffix, tmp_path):
    build(work)
    persons = cards_of_persons(work, [row.id for row in work.persons.rows()], on=TODAY)
    houses = cards_of_organizations(work, [r.id for r in work.organizations.rows()], on=TODAY)
    (tmp_path / "haus").mkdir()
    paths = (written(houses, suffix, tmp_path / "haus"), written(persons, suffix, tmp_path))
    with other_store.begin("Übernehmen") as empty:
        for path in paths:
            take_over(empty, path)
        assert told(empty) == told(work)
        again = [take_over(empty, path) for path in paths]
        assert [(one.new_persons, one.new_houses) for one in again] == [(0, 0), (0, 0)]
        assert told(empty) == told(work)
