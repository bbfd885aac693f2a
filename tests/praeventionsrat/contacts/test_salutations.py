import pytest

from praeventionsrat.contacts.records import Person
from praeventionsrat.contacts.salutations import (
    ANYBODY,
    couple,
    joint_salutation,
    office_salutation,
    salutation,
    spoken_title,
)


def person(family="Muster", **known):
    return Person(family_name=family, **known)


FRAU, HERR = {"form_of_address": "Frau"}, {"form_of_address": "Herr"}


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (FRAU, "Sehr geehrte Frau Muster,"),
        (HERR, "Sehr geehrter Herr Muster,"),
        ({**FRAU, "title": "Dr."}, "Sehr geehrte Frau Dr. Muster,"),
        ({**FRAU, "title": "Dr. med."}, "Sehr geehrte Frau Dr. Muster,"),
        ({**HERR, "title": "Dr. phil. Dr. rer. nat."}, "Sehr geehrter Herr Dr. Muster,"),
        ({**HERR, "title": "Dr.-Ing."}, "Sehr geehrter Herr Dr. Muster,"),
        ({**HERR, "title": "Dr. h. c."}, "Sehr geehrter Herr Dr. Muster,"),
        ({**FRAU, "title": "PD Dr."}, "Sehr geehrte Frau Dr. Muster,"),
        ({**FRAU, "title": "Prof. Dr."}, "Sehr geehrte Frau Professorin Muster,"),
        ({**HERR, "title": "Prof. Dr."}, "Sehr geehrter Herr Professor Muster,"),
        ({**FRAU, "title": "Professorin"}, "Sehr geehrte Frau Professorin Muster,"),
        ({**HERR, "title": "Univ.-Prof. Dr."}, "Sehr geehrter Herr Professor Muster,"),
        ({**FRAU, "title": "Jun.-Prof. Dr."}, "Sehr geehrte Frau Professorin Muster,"),
        ({**HERR, "title": "Dipl.-Ing."}, "Sehr geehrter Herr Muster,"),
        ({**FRAU, "title": "M. A."}, "Sehr geehrte Frau Muster,"),
        ({**FRAU, "title": "Mag."}, "Sehr geehrte Frau Muster,"),
        ({**HERR, "affix": "von"}, "Sehr geehrter Herr von Muster,"),
        ({**HERR, "affix": "Freiherr von"}, "Sehr geehrter Herr Freiherr von Muster,"),
        ({**FRAU, "title": "Dr.", "affix": "Gräfin"}, "Sehr geehrte Frau Dr. Gräfin Muster,"),
        ({**FRAU, "affix": "van der"}, "Sehr geehrte Frau van der Muster,"),
        ({**FRAU, "post_title": "Pfarrerin"}, "Sehr geehrte Frau Muster,"),
        ({"given_name": "Kim"}, "Guten Tag Kim Muster,"),
        ({"given_name": "Kim", "title": "Dr."}, "Guten Tag Dr. Kim Muster,"),
        ({"given_name": "Kim", "title": "Prof. Dr."}, "Guten Tag Prof. Kim Muster,"),
        ({"given_name": "Kim", "form_of_address": "divers"}, "Guten Tag Kim Muster,"),
        ({"given_name": "Kim", "affix": "von"}, "Guten Tag Kim von Muster,"),
        ({}, ANYBODY),
        ({"form_of_address": "Familie"}, "Sehr geehrte Familie Muster,"),
        ({"form_of_address": "Eheleute"}, "Sehr geehrte Eheleute Muster,"),
        (
            {"form_of_address": "Herr und Frau"},
            "Sehr geehrter Herr Muster, sehr geehrte Frau Muster,",
        ),
        (
            {"form_of_address": "Frau & Herrn"},
            "Sehr geehrte Frau Muster, sehr geehrter Herr Muster,",
        ),
    ],
)
def test_a_letter_speaks_to_somebody_as_is_usual(known, said):
    assert salutation(person(**known)) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Hochwürdigster Herr Bischof", "Hochwürdigster Herr Bischof,"),
        ("Liebe Erika,", "Liebe Erika,"),
        ("Lieber Max!", "Lieber Max!"),
        ("Guten Morgen, liebes Team ", "Guten Morgen, liebes Team,"),
    ],
)
def test_what_somebody_typed_as_salutation_wins(typed, said):
    known = {**FRAU, "title": "Prof. Dr.", "post_title": "Bürgermeisterin"}
    assert salutation(person(letter_salutation=typed, **known)) == said
    assert office_salutation(person(letter_salutation=typed, **known)) == ""


@pytest.mark.parametrize(
    ("form", "post_title", "said"),
    [
        ("Frau", "Bürgermeisterin", "Sehr geehrte Frau Bürgermeisterin,"),
        ("Herr", "Oberbürgermeister", "Sehr geehrter Herr Oberbürgermeister,"),
        ("Frau", "Erste Stadträtin", "Sehr geehrte Frau Erste Stadträtin,"),
        ("Herr", "Landrat", "Sehr geehrter Herr Landrat,"),
        ("Herr", "Erster Kreisbeigeordneter", "Sehr geehrter Herr Erster Kreisbeigeordneter,"),
        ("Frau", "Polizeipräsidentin", "Sehr geehrte Frau Polizeipräsidentin,"),
        ("Herr", "Bürgermeister der Stadt Musterau", "Sehr geehrter Herr Bürgermeister,"),
        ("Herr", "Bürgermeister a. D.", ""),
        ("Frau", "stellvertretende Landrätin", ""),
        ("Frau", "Schulleiterin", ""),
        ("Frau", "", ""),
        ("", "Bürgermeisterin", ""),
    ],
)
def test_who_holds_an_office_may_be_spoken_to_by_it(form, post_title, said):
    assert office_salutation(person(form_of_address=form, post_title=post_title)) == said


def test_two_persons_are_both_spoken_to_in_one_letter():
    anna, max_ = person("Abel", title="Dr.", **FRAU), person("Beispiel", **HERR)
    assert (
        joint_salutation([anna, max_]) == "Sehr geehrte Frau Dr. Abel, sehr geehrter Herr Beispiel,"
    )
    kim = person("Beispiel", given_name="Kim")
    assert joint_salutation([anna, kim]) == "Sehr geehrte Frau Dr. Abel, guten Tag Kim Beispiel,"
    assert joint_salutation([anna, person("Abel", title="Dr.", **FRAU)]) == salutation(anna)
    typed = person(letter_salutation="Lieber Max!")
    assert joint_salutation([typed, anna]) == "Lieber Max, sehr geehrte Frau Dr. Abel,"


def test_where_one_of_them_cannot_be_named_nobody_is_left_out():
    assert joint_salutation([person(**FRAU), person()]) == ANYBODY
    assert joint_salutation([]) == ANYBODY


def test_couples_are_recognised_however_they_are_written():
    assert couple("Frau und Herrn") == ("Frau", "Herr")
    assert couple("Herr & Herr") == ("Herr", "Herr")
    assert couple("Frau") is None


def test_words_that_only_look_like_titles_are_not_spoken():
    assert spoken_title("Dramaturg", "Herr") == ""
    assert spoken_title("", "Frau") == ""
