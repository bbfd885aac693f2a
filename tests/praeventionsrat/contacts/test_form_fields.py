import pytest

from praeventionsrat.contacts.consents import PURPOSES
from praeventionsrat.contacts.form_fields import (
    compare_reply,
    consent_tag,
    organization_fields,
    person_fields,
)
from praeventionsrat.documents.reply_form import FormReply

FIELDS = person_fields(PURPOSES)
NOW = {"vorname": "Erika", "telefon": "+49 1", "keine_weitergabe": "nein", "ort": ""}


def compared(said, *, untouched=(), lost=(), beside=(), now=NOW):
    return compare_reply(
        now, FormReply("t", said, beside, frozenset(untouched), tuple(lost)), FIELDS
    )


def test_every_field_has_a_name_word_takes_and_a_title_of_its_own():
    for fields in (FIELDS, organization_fields()):
        for told in ([f.name for f in fields], [f.title for f in fields]):
            assert len(set(told)) == len(told)
            assert all(0 < len(one) <= 64 for one in told)
        assert all(field.name.isascii() and " " not in field.name for field in fields)


def test_a_consent_is_named_by_its_purpose():
    assert consent_tag("Veröffentlichung privater Kontaktdaten") == (
        "einwilligung_veroffentlichung_privater_kontaktdaten"
    )
    assert len(consent_tag("x" * 200)) == 60


def test_what_was_answered_otherwise_is_a_difference():
    found = compared(
        {"vorname": "Erika", "telefon": "+49  2\n", "keine_weitergabe": "Ja.", "ort": ""}
    )
    assert [d.sentence for d in found.differences] == [
        "Telefon: bisher +49 1, jetzt +49 2",
        "Private Angaben nicht weitergeben: bisher nein, jetzt ja",
    ]
    assert not found.is_same


def test_a_cleared_field_and_a_new_one_are_said_in_words():
    found = compared({"vorname": "", "ort": "Musterau"})
    assert [d.sentence for d in found.differences] == [
        "Vorname: bisher Erika, jetzt leer",
        "Ort: bisher leer, jetzt Musterau",
    ]


def test_what_somebody_left_alone_is_no_difference_even_if_the_record_has_changed_since():
    assert compared({"telefon": "+49 alt"}, untouched=["telefon"]).is_same


def test_a_field_that_is_gone_says_nothing_and_is_named():
    found = compared({"telefon": ""}, lost=["telefon"])
    assert found.is_same
    assert found.lost == ("Telefon",)


@pytest.mark.parametrize(("said", "after"), [("JA", "ja"), ("n", "nein"), ("", "")])
def test_a_choice_is_understood_however_it_is_typed(said, after):
    now = {"keine_weitergabe": "" if after else "vielleicht"}
    differences = compared({"keine_weitergabe": said}, now=now).differences
    assert [d.after for d in differences] == [after]


def test_what_is_not_understood_is_shown_with_what_was_typed_beside():
    found = compared({"keine_weitergabe": "kommt darauf an"}, beside=("Gruß!",))
    assert found.differences == ()
    assert found.beside == ("Private Angaben nicht weitergeben: kommt darauf an", "Gruß!")
    assert not found.is_same
