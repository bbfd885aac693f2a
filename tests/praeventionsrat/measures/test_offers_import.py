"""Offers from somebody's list: columns understood, lines refused with a sentence."""

from dataclasses import replace
from datetime import date

import pytest

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.separated import Row
from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization
from praeventionsrat.measures.offers_columns import OfferColumn, suggest_columns, told_apart
from praeventionsrat.measures.offers_import import Taken, read_day, take_offers, understand

ALL = list(OfferColumn)
HEADINGS = ["Angebot", "Anbieter", "Zielgruppe(n)", "Themenfeld", "Stadtteil", "Gültig bis"]


def taken_from(work, *lines, headings=HEADINGS):
    found = understand(enumerate(lines, 2), suggest_columns(headings))
    return take_offers(work, found.drafts), found.refused


def test_headings_are_understood_and_each_meaning_is_given_once():
    assert suggest_columns([*HEADINGS, "Name", "Farbe", ""]) == [
        OfferColumn.TITLE,
        OfferColumn.PROVIDER,
        OfferColumn.GROUPS,
        OfferColumn.TOPICS,
        OfferColumn.DISTRICT,
        OfferColumn.ENDS,
        None,
        None,
        None,
    ]


def test_headings_the_contacts_do_not_know_are_headings_all_the_same():
    rows = (Row(1, ("Angebot", "Wann")), Row(2, ("Boxen", "dienstags")))
    plain = ContactTable("Liste", ("", ""), rows, has_headings=False)
    found = told_apart(plain)

    assert (found.headings, found.rows) == (("Angebot", "Wann"), rows[1:])
    nameless = replace(plain, rows=rows[1:])
    assert told_apart(nameless) is nameless
    assert told_apart(found) is found


def test_a_line_becomes_an_offer_with_its_words(work):
    line = ("Boxen", "TV Musterau", "Kinder, Jugendliche", "Gewaltprävention", "Nordstadt", "")
    taken, refused = taken_from(work, line)

    assert (taken, refused) == (Taken(1, 0), ())
    (row,) = work.offers.rows()
    assert (row.title, row.provider, row.district) == ("Boxen", "TV Musterau", "Nordstadt")
    assert (row.groups, row.topics) == (("Kinder", "Jugendliche"), ("Gewaltprävention",))


def test_a_provider_among_the_contacts_is_linked(work):
    house = create_organization(
        work, OrganizationFields(name="Turnverein Musterau", short_name="TV Musterau")
    )
    taken_from(work, ("Boxen", "tv musterau", "", "", "", ""))
    (offer,) = work.offers.all()

    assert (offer.organization_id, offer.provider) == (house, "")
    assert taken_from(work, ("boxen", "TV Musterau", "", "", "", ""))[0] == Taken(0, 1)


def test_what_is_on_record_already_is_left_as_it_is(work):
    line = ("Boxen", "TV", "", "", "", "")

    assert taken_from(work, line, line)[0] == Taken(1, 1)
    other = ("Judo", "TV", "", "", "nordstadt", "")
    assert taken_from(work, line, other)[0] == Taken(1, 1)
    assert taken_from(work, *((t, "", "", "", "Nordstadt", "") for t in "ab"))[0] == Taken(2, 0)


def test_lines_that_cannot_be_taken_say_why(work):
    taken, refused = taken_from(
        work,
        ("", "TV Musterau", "", "", "", ""),
        ("Boxen", "", "", "", "", "demnächst"),
        ("Boxen", "", "x" * 101, "", "", ""),
        ("B" * 301, "", "", "", "", ""),
        ("Ringen",),
    )

    assert taken == Taken(1, 0)
    assert [(one.line, one.reason) for one in refused] == [
        (2, "Hier steht keine Bezeichnung."),
        (3, "„demnächst“ in „Gültig bis“ ist kein Tag."),
        (4, "Ein Schlagwort hat mehr als 100 Zeichen."),
        (5, "Bitte höchstens 300 Zeichen eingeben."),
    ]


def test_an_end_before_the_begin_is_refused():
    columns = [OfferColumn.TITLE, OfferColumn.STARTS, OfferColumn.ENDS]
    found = understand([(2, ("Boxen", "1.3.2026", "2026-02-01"))], columns)

    assert found.drafts == ()
    assert found.refused[0].reason == "Das Ende liegt vor dem Beginn."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1.3.2026", date(2026, 3, 1)),
        ("01.03.26", date(2026, 3, 1)),
        ("2026-03-01", date(2026, 3, 1)),
        ("2026-03-01 00:00:00", date(2026, 3, 1)),
        ("31.2.2026", None),
        ("Frühjahr", None),
    ],
)
def test_days_are_read_as_lists_write_them(text, day):
    assert read_day(text) == day
