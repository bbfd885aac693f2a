import pytest

from praeventionsrat.contacts.address_lines import Place, declined, full_lines, name_lines, post_box
from praeventionsrat.contacts.records import Organization, Person

HERE = Place("Rathausplatz 1", "35999", "Musterau")


@pytest.mark.parametrize(
    ("known", "lines"),
    [
        ({"form_of_address": "Herr", "given_name": "Max"}, ("Herrn Max Muster",)),
        ({"form_of_address": "Frau", "title": "Prof. Dr."}, ("Frau Prof. Dr. Muster",)),
        ({"given_name": "Kim"}, ("Kim Muster",)),
        (
            {"form_of_address": "Frau", "given_name": "Eva", "title": "M. A."},
            ("Frau Eva Muster M. A.",),
        ),
        (
            {"form_of_address": "Herr", "given_name": "Max", "title": "Dipl.-Ing. (FH), MBA"},
            ("Herrn Dipl.-Ing. Max Muster (FH) MBA",),
        ),
        (
            {"form_of_address": "Herr", "post_title": "Pfarrer", "given_name": "Anselm"},
            ("Herrn Pfarrer Anselm Muster",),
        ),
        (
            {
                "form_of_address": "Frau",
                "post_title": "Oberbürgermeisterin",
                "title": "Dr.",
                "given_name": "Maria Magdalena",
                "affix": "Freifrau von",
            },
            ("Frau Oberbürgermeisterin", "Dr. Maria Magdalena Freifrau von Muster"),
        ),
        (
            {"form_of_address": "Frau und Herr", "given_name": "Erika und Max"},
            ("Frau Erika Muster", "Herrn Max Muster"),
        ),
        (
            {"form_of_address": "Herr und Frau", "given_name": "Max"},
            ("Herrn und Frau Max Muster",),
        ),
        ({"form_of_address": "Familie"}, ("Familie Muster",)),
    ],
)
def test_a_name_stands_in_the_address_as_din_5008_has_it(known, lines):
    assert name_lines(Person(family_name="Muster", **known)) == lines


@pytest.mark.parametrize(
    ("office", "after"),
    [
        ("Erster Polizeihauptkommissar", "Ersten Polizeihauptkommissar"),
        ("Leitender Polizeidirektor", "Leitenden Polizeidirektor"),
        ("Erster Kreisbeigeordneter", "Ersten Kreisbeigeordneten"),
        ("Datenschutzbeauftragter", "Datenschutzbeauftragten"),
        ("Polizeipräsident", "Polizeipräsidenten"),
        ("Superintendent", "Superintendenten"),
        ("Diplom-Pädagoge", "Diplom-Pädagogen"),
        ("Bürgermeister", "Bürgermeister"),
        ("Pfarrer", "Pfarrer"),
        ("Rechtsanwalt", "Rechtsanwalt"),
        ("Landrat", "Landrat"),
        ("", ""),
    ],
)
def test_an_office_is_declined_with_him(office, after):
    him = {"form_of_address": "Herr", "given_name": "Max", "family_name": "Au"}
    assert declined(office) == after
    assert after in " ".join(name_lines(Person(post_title=office, **him)))
    her = {**him, "form_of_address": "Frau"}
    assert office in " ".join(name_lines(Person(post_title=office, **her)))


def test_somebody_in_an_institution_stands_below_it_and_nobody_is_reached_by_hand():
    person = Person(form_of_address="Frau", given_name="Erika", family_name="Muster")
    office = Organization(name="Stadt Musterau")
    lines = full_lines(person, office, HERE, "Jugendamt")
    assert lines == (
        "Stadt Musterau",
        "Jugendamt",
        "Frau Erika Muster",
        "Rathausplatz 1",
        "35999 Musterau",
    )
    assert not any("z. H" in line for line in lines)
    assert full_lines(None, office, HERE) == ("Stadt Musterau", "Rathausplatz 1", "35999 Musterau")
    assert full_lines(person, None, Place()) == ("Frau Erika Muster",)


def test_with_more_lines_than_the_window_holds_the_department_goes():
    person = Person(
        form_of_address="Frau",
        post_title="Oberstudiendirektorin im Ruhestand",
        given_name="Erika",
        family_name="Muster",
    )
    place = Place("Weg 1", "35999", "Musterau", addition="Haus 3")
    lines = full_lines(person, Organization(name="Schule"), place, "Abteilung Nord")
    assert lines == (
        "Schule",
        "Frau Oberstudiendirektorin im Ruhestand",
        "Erika Muster",
        "Haus 3",
        "Weg 1",
        "35999 Musterau",
    )
    assert "Abteilung Nord" in full_lines(person, None, place, "Abteilung Nord")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Postfach 1234", "Postfach 12 34"),
        ("Postfach 123", "Postfach 1 23"),
        ("PF 10 02 03", "Postfach 10 02 03"),
        ("postfach 100203", "Postfach 10 02 03"),
        ("Rathausplatz 1", "Rathausplatz 1"),
        ("Postfachweg 12", "Postfachweg 12"),
        ("", ""),
    ],
)
def test_the_number_of_a_post_box_is_written_in_pairs(typed, written):
    assert post_box(typed) == written


def test_abroad_town_and_country_are_in_capitals_and_at_home_no_country_is_named():
    assert Place("Ring 1", "1010", "Wien", "Österreich").lines == (
        "Ring 1",
        "1010 WIEN",
        "ÖSTERREICH",
    )
    for home in ("Deutschland", "D", " germany "):
        assert Place("Weg 1", "35999", "Musterau", home).lines == ("Weg 1", "35999 Musterau")


def test_a_letter_needs_street_and_town():
    assert HERE.is_complete
    assert not Place("", "35999", "Musterau").is_complete
    assert not Place("Weg 1").is_complete
