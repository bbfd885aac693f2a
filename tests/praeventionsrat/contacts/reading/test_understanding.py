"""Lines become clean contacts, or are refused with a reason."""

from pathlib import Path

import pytest

from praeventionsrat.contacts.reading.decoding import decoded
from praeventionsrat.contacts.reading.entry import Entry, Refused
from praeventionsrat.contacts.reading.targets import Target
from praeventionsrat.contacts.reading.understanding import understand, understand_one
from tests.praeventionsrat.contacts.reading.reads import card_of, cards_of, outcome_of

SAMPLES = Path(__file__).parents[4] / "tests" / "samples"


def test_the_outlook_export_of_musterau_is_read():
    first, second, third = cards_of(
        decoded((SAMPLES / "fiktiv_kontakte_outlook_de.csv").read_bytes())
    )
    assert (first.line, second.line, third.line) == (2, 3, 5)
    assert first.name == "Sabine Holtkötter"
    assert (first.organization, first.department) == ("Stadt Musterau", "Ordnungsamt")
    assert first.official.phone == "+49 6499 000-120"
    assert first.topics == ("Präventionsrat", "Lenkungsgruppe")
    assert second.note == "Vertretung: Frau Münzenberger\nkeine Termine mittwochs"
    assert second.official.mobile == "0170 0000010"
    assert third.is_confidential


def test_the_exhibitors_of_musterau_are_read():
    cards = cards_of(decoded((SAMPLES / "fiktiv_aussteller.csv").read_bytes()))
    assert [card.name for card in cards] == [
        "Malte Dornbusch",
        "Edeltraud Kirchgässner",
        "Torsten Löscher",
        "Nele Wunderlich",
        "Ayse Bergfeld",
    ]
    assert cards[1].organization == "Weißer Ring, Außenstelle Musterau"
    assert cards[0].topics == ("Einbruchschutz", "Betrug")
    assert cards[0].official.mobile == "0170 0000001"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Herr Dr.;;Hans;Müller", ("Herr", "Dr.", "Hans", "", "Müller", "")),
        ("Sehr geehrte Frau;Prof. Dr.;Ina;Weber", ("Frau", "Prof. Dr.", "Ina", "", "Weber", "")),
        (";Frau Dr.;Ina;von der Heide", ("Frau", "Dr.", "Ina", "von der", "Heide", "")),
        (";;Ina;Freifrau von Weber", ("", "", "Ina", "Freifrau von", "Weber", "")),
        (";;Dr. Ina;Weber", ("", "Dr.", "Ina", "", "Weber", "")),
        ("Hr.;Dr.;Hans;Dr. Müller", ("Herr", "Dr.", "Hans", "", "Müller", "")),
        ("Bürgermeisterin;;Ina;Weber", ("", "", "Ina", "", "Weber", "Bürgermeisterin")),
        ("Ms;;Ina;Weber", ("Frau", "", "Ina", "", "Weber", "")),
        (";;;Müller, Hans", ("", "", "Hans", "", "Müller", "")),
        (";;Ina Maria;von", ("", "", "Ina Maria", "", "von", "")),
        ("Firma;;;Abel", ("", "", "", "", "Abel", "")),
        ("Familie;;;Abel", ("Familie", "", "", "", "Abel", "")),
        (";;Jan Dr.;de Vries", ("", "Dr.", "Jan", "de", "Vries", "")),
        (";;Dekan a. D. Jan;Abel", ("", "", "Jan", "", "Abel", "Dekan a. D.")),
        ("Dekan;;;Dekan Abel", ("", "", "", "", "Abel", "Dekan")),
        (";;Frank;Herr", ("", "", "Frank", "", "Herr", "")),
    ],
)
def test_names_are_taken_apart(line, expected):
    card = card_of(f"Anrede;Titel;Vorname;Nachname\n{line}\n")
    assert (
        card.form_of_address,
        card.title,
        card.given_name,
        card.affix,
        card.family_name,
        card.post_title,
    ) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Frau Dr. Erika von Muster", ("Frau", "Dr.", "Erika", "von", "Muster")),
        ("Müller, Hans", ("", "", "Hans", "", "Müller")),
        ("Herr Zoë O’Neill-Weiß", ("Herr", "", "Zoë", "", "O’Neill-Weiß")),
    ],
)
def test_one_column_with_the_whole_name_is_split(words, expected):
    card = card_of(f"Name;Ort\n{words};Musterau\n")
    assert (
        card.form_of_address,
        card.title,
        card.given_name,
        card.affix,
        card.family_name,
    ) == expected


def test_a_post_within_the_name_is_kept_as_post():
    card = card_of("Name;Ort\nFrau Bürgermeisterin a. D. Müller;Musterau\n")
    assert (card.form_of_address, card.post_title, card.name) == (
        "Frau", "Bürgermeisterin a. D.", "Müller",
    )  # fmt: skip


def test_a_maiden_name_goes_to_the_note_and_that_is_said():
    (one,) = outcome_of('Name;Ort\n"Lux (geb. Kern), Eva";Musterau\n').contacts
    assert (one.card.name, one.card.note) == ("Eva Lux", "Ganzer Name: geb. Kern")
    assert one.notes == ("Ganzer Name: „geb. Kern“ steht in der Notiz.",)


def test_a_name_with_digits_is_pointed_out():
    (one,) = outcome_of("Name;Ort\n12.03.1980;Musterau\n").contacts
    assert one.notes == ("Im Namen stehen Ziffern; bitte prüfen.",)


@pytest.mark.parametrize(
    "line", ["Name;Institution\nN. N.;Tafel", "Vorname;Nachname;Institution\nN.;N.;Tafel"]
)
def test_nobody_yet_is_no_person(line):
    card = card_of(line + "\n")
    assert (card.name, card.organization) == ("", "Tafel")


def test_a_neutral_salutation_is_kept_as_a_wish():
    assert card_of("Anrede;Name\ndivers;Kim Weber\n").is_neutral
    assert card_of("Name;Neutrale Anrede\nKim Weber;ja\n").is_neutral
    assert not card_of("Name;Neutrale Anrede\nKim Weber;nein\n").is_neutral


def test_a_given_name_alone_becomes_the_name_and_is_noted():
    (one,) = outcome_of("Vorname;Ort\nIna;Musterau\n").contacts
    assert (one.card.given_name, one.card.family_name) == ("", "Ina")
    assert one.notes == ("Nur ein Vorname; er steht jetzt als Nachname.",)


def test_the_display_name_counts_only_where_there_is_no_other():
    card = card_of("Vorname;Nachname;Anzeigename\nIna;Weber;Weber, I.\n")
    assert card.name == "Ina Weber"


def test_telephone_numbers_stay_as_typed_and_the_second_goes_to_the_further_ones():
    card = card_of(
        "Name;Telefon;Telefon 2;Telefon privat;Mobil;Rückmeldung\n"
        "Ina Weber;+49 (6499) 000-120;06499/1;06499 2;0170 1;06499 3\n"
    )
    assert card.official.phone == "+49 (6499) 000-120"
    assert card.further_phones == ("06499/1", "06499 3")
    assert card.phones == ("+49 (6499) 000-120", "0170 1", "06499 2", "06499/1", "06499 3")


def test_only_the_house_of_an_address_is_written_small():
    card = card_of("Name;E-Mail\nIna Weber;Ina.Weber@Musterau.EXAMPLE\n")
    assert card.official.email == "Ina.Weber@musterau.example"


def test_several_addresses_in_a_cell_are_taken_apart():
    card = card_of(
        "Name,E-Mail,E-Mail privat,E-Mail 2\n"
        'Ina Weber,"Ina <a@x.example>; mailto:b@x.example",c@x.example,d@x.example\n'
    )
    assert card.official.email == "a@x.example"
    assert card.private.email == "c@x.example"
    assert card.further_emails == ("b@x.example", "d@x.example")
    assert card.emails == ("a@x.example", "c@x.example", "b@x.example", "d@x.example")


def test_a_broken_address_is_kept_and_noted():
    (one,) = outcome_of("Name;E-Mail\nIna Weber;ina(at)x\n").contacts
    assert one.card.official.email == "ina(at)x"
    assert one.notes == ("„ina(at)x“ ist keine E-Mail-Adresse.",)


def test_an_address_of_exchange_is_left_out_and_noted():
    (one,) = outcome_of("Name;E-Mail\nIna Weber;/o=ExchangeLabs/ou=x/cn=ina\n").contacts
    assert one.card.official.email == ""
    assert "Exchange" in one.notes[0]


@pytest.mark.parametrize(
    ("heading", "cell", "expected"),
    [
        ("Anschrift", '"Rathausplatz 1\n35999 Musterau"', ("Rathausplatz 1", "35999", "Musterau")),
        ("Adresse", '"Gasse 2, D-35999 Bad Musterau"', ("Gasse 2", "35999", "Bad Musterau")),
        ("Adresse", "Gasse 2", ("Gasse 2", "", "")),
        ("PLZ, Ort", "35999 Musterau", ("", "35999", "Musterau")),
        ("Ort", "35999 Musterau", ("", "35999", "Musterau")),
        ("Ort", "Musterau", ("", "", "Musterau")),
    ],
)
def test_addresses_in_one_cell_are_taken_apart(heading, cell, expected):
    card = card_of(f'Name;"{heading}"\nIna Weber;{cell}\n')
    assert (card.official.street, card.official.postal_code, card.official.city) == expected


def test_the_street_over_three_columns_is_one():
    card = card_of(
        "Name;Straße geschäftlich;Straße geschäftlich 2;PLZ\nIna Weber;Platz 1;Haus B;35999\n"
    )
    assert card.official.street == "Platz 1, Haus B"


def test_a_line_with_neither_name_nor_institution_is_refused_with_its_number():
    outcome = outcome_of("Name;Institution;E-Mail\nIna Weber;;\n;;wer@x.example\n;Polizei;\n")
    assert [one.card.label for one in outcome.contacts] == ["Ina Weber", "Polizei"]
    assert outcome.refused == (
        Refused(3, "Weder ein Name noch eine Institution.", "wer@x.example"),
    )


def test_a_short_name_is_name_enough_for_an_institution():
    assert card_of("Kürzel;Ort\nDRK;Musterau\n").label == "DRK"


def test_lines_given_up_by_the_reader_stand_among_the_refused():
    outcome = understand([Entry(3, ())], [Refused(1, "abgeschnitten")])
    assert [one.line for one in outcome.refused] == [1, 3]


def test_a_name_no_record_can_hold_is_refused():
    found = understand_one(Entry(7, ((Target.NAME, ","),)))
    assert isinstance(found, Refused)
    assert found.line == 7


def test_a_second_value_where_one_is_asked_goes_to_the_note():
    card = outcome_of("Name;Ort;Ort geschäftlich\nIna Weber;Musterau;Nebenau\n").contacts[0]
    assert card.card.official.city == "Musterau"
    assert card.card.note == "Ort: Nebenau"
    assert card.notes == ("Ort: „Nebenau“ steht in der Notiz.",)


def test_what_is_too_long_stands_whole_in_the_note():
    long = "x" * 201
    (one,) = outcome_of(f"Name;Funktion;Notiz\nIna Weber;{long};erst\n").contacts
    assert one.card.role == "x" * 200
    assert one.card.note == f"erst\nFunktion: {long}"
    assert one.notes == ("Funktion: länger als 200 Zeichen; ganz in der Notiz.",)


def test_control_characters_vanish_and_notes_keep_their_lines():
    card = card_of('Name;Notiz\n"Ina\x07 \n Weber";"eins\r\nzwei"\n')
    assert card.name == "Ina Weber"
    assert card.note == "eins\nzwei"


def test_who_waits_is_told_how_far_it_is():
    told = []
    entries = [Entry(n, ((Target.NAME, "Ina Weber"),)) for n in range(250)]
    understand(entries, step=lambda done, total: told.append((done, total)))
    assert told == [(0, 250), (100, 250), (200, 250)]


def test_a_note_no_record_can_hold_is_cut_and_that_is_said():
    found = understand_one(Entry(7, ((Target.NAME, "Ina"), (Target.NOTE, "x" * 100_001))))
    assert found.card.note == "x" * 100_000
    assert found.notes == ("Notiz: länger als 100.000 Zeichen; der Rest fehlt.",)


def test_a_second_private_number_never_stands_among_the_others():
    card = card_of(
        "Name;Telefon privat;Telefon privat 2;E-Mail privat;E-Mail privat 2\n"
        "Ina Weber;06499 1;06499 2;a@x.example;b@x.example\n"
    )
    assert (card.private.phone, card.private.email) == ("06499 1", "a@x.example")
    assert (card.further_phones, card.further_emails) == ((), ())
    assert card.note == "E-Mail privat: b@x.example\nTelefon privat: 06499 2"
