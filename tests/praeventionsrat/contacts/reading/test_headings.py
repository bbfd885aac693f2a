"""Headings of Outlook, of other programs and of offices' own lists are understood."""

import csv
from pathlib import Path

import pytest

from praeventionsrat.contacts.reading.headings import is_private_matter, meaning
from praeventionsrat.contacts.reading.targets import HEADINGS, Target, joined, parted

SAMPLES = Path(__file__).parents[4] / "tests" / "samples"


@pytest.mark.parametrize("target", list(Target))
def test_our_own_headings_mean_what_they_say(target):
    assert meaning(HEADINGS[target]) is target


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Telefon (privat)", Target.PRIVATE_PHONE),
        ("TELEFON GESCHÄFTLICH", Target.PHONE),
        ("Telefon geschäftlich 2", Target.FURTHER_PHONES),
        ("Rückmeldung", Target.FURTHER_PHONES),
        ("Callback", Target.FURTHER_PHONES),
        ("Business Phone", Target.PHONE),
        ("Business Phone 2", Target.FURTHER_PHONES),
        ("Home Street", Target.PRIVATE_STREET),
        ("Home Street 2", Target.PRIVATE_STREET),
        ("Strasse (dienstlich)", Target.STREET),
        ("Straße geschäftlich 3", Target.STREET),
        ("Business Postal Code", Target.POSTAL_CODE),
        ("Business Country/Region", Target.COUNTRY),
        ("E-mail Address", Target.EMAIL),
        ("E-mail 2 Address", Target.FURTHER_EMAILS),
        ("E-Mail 3: Adresse", Target.FURTHER_EMAILS),
        ("Weitere E-Mail-Adresse", Target.FURTHER_EMAILS),
        ("Privat: PLZ", Target.PRIVATE_POSTAL_CODE),
        ("Tel. dienstlich", Target.PHONE),
        ("Handy-Nr.", Target.MOBILE),
        ("Mobil am Tag", Target.MOBILE),
        ("Tel. (p)", Target.PRIVATE_PHONE),
        ("E-Mail (dienstl.)", Target.EMAIL),
        ("Telefon privat 2", Target.PRIVATE_PHONE),
        ("E-Mail privat 2", Target.PRIVATE_EMAIL),
        ("Institution / Verein", Target.ORGANIZATION),
        ("Last Name", Target.FAMILY_NAME),
        ("Title", Target.FORM_OF_ADDRESS),
        ("Titel", Target.TITLE),
        ("Job Title", Target.ROLE),
        ("Ansprechpartner/in", Target.NAME),
        ("Firma", Target.ORGANIZATION),
        ("Fachbereich", Target.DEPARTMENT),
        ("Web Page", Target.WEBSITE),
        ("Keywords", Target.TOPICS),
        ("Sensitivity", Target.IS_CONFIDENTIAL),
    ],
)
def test_headings_of_others_are_known(heading, target):
    assert meaning(heading) is target


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "Privat",
        "Standnummer",
        "Weiterer Ort",
        "Ort 2",
        "E-Mail: Angezeigter Name",
        "Firma 2",
        "Name des/r Vorgesetzten",
        "Name des/der Vorgesetzten",
        "Bundesland/Kanton privat",
        "Priorität",
    ],
)
def test_headings_of_no_use_mean_nothing(heading):
    assert meaning(heading) is None


def test_the_example_of_outlook_has_its_columns_understood():
    with (SAMPLES / "fiktiv_kontakte_outlook_de.csv").open(encoding="cp1252", newline="") as file:
        headings = next(csv.reader(file))
    found = {heading: meaning(heading) for heading in headings}
    assert found["Suffix"] is Target.SUFFIX
    assert found["Weitere Vornamen"] is Target.GIVEN_NAME
    assert sum(target is not None for target in found.values()) > 40
    assert [h for h in headings if is_private_matter(h)] == [
        "Geburtstag",
        "Geschlecht",
        "Hobby",
        "Jahrestag",
        "Kinder",
        "Konto",
        "Partner",
        "Regierungsnr.",
    ]


@pytest.mark.parametrize(
    "values",
    [[], ["Sucht"], ["Sucht", "Medien"], ["Jugend, Familie"], ["Jugend, Familie", "Sport"]],
)
def test_several_values_in_one_cell_come_back(values):
    assert parted(joined(values)) == values


def test_values_stand_between_commas_semicolons_or_one_a_line():
    assert parted("Einbruchschutz, Betrug") == ["Einbruchschutz", "Betrug"]
    assert parted("Präventionsrat;Lenkungsgruppe;") == ["Präventionsrat", "Lenkungsgruppe"]
    assert parted("Sucht\nMedien\n") == ["Sucht", "Medien"]
