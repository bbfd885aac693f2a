import email
import io
import zipfile
from dataclasses import replace
from datetime import date
from email.policy import default

import pytest

from praeventionsrat.contacts.addressee import NO_EMAIL
from praeventionsrat.contacts.consents import PURPOSES
from praeventionsrat.contacts.documents.check_up import (
    CheckUpSheet,
    forms_of,
    notice_of,
)
from praeventionsrat.contacts.documents.check_up_word import written
from praeventionsrat.contacts.documents.exports import by_key
from praeventionsrat.contacts.documents.job import FormOf, LetterText
from praeventionsrat.contacts.form_fields import compare_reply, person_fields
from praeventionsrat.documents import contract
from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.own_template import preview
from praeventionsrat.documents.reply_form import is_signed, read
from praeventionsrat.documents.shipped import template
from praeventionsrat.errors import UserError
from tests.praeventionsrat.contacts.documents.conftest import ERIKA, KIM
from tests.returned_word import retype
from tests.word_reading import lines, opened

FIELDS = person_fields(PURPOSES)
VALUES = (("vorname", "Erika & <Co>"), ("telefon", "+49 1"), ("keine_weitergabe", "nein"))


@pytest.fixture
def asked(job, told):
    forms = (
        FormOf("m.r", ERIKA, FIELDS, VALUES),
        FormOf("m.s", replace(KIM, no_email=NO_EMAIL), FIELDS, ()),
    )
    job = told(job, answer_by=date(2026, 4, 1))
    return replace(job, letter=LetterText(), forms=forms, secret="geheim")


@pytest.fixture
def sent(asked):
    return written(forms_of(asked)[0])


def test_a_form_shows_what_is_on_record_and_how_it_is_used(sent):
    said = lines(opened(sent))
    assert said[0] == "Stimmen Ihre Angaben noch?"
    for line in (
        "Prof. Dr. Erika von Muster",
        "Sehr geehrte Frau Professorin von Muster,",
        "Erika & <Co>",
        "+49 1",
        "Privat erreichbar (freiwillig)",
        "Veröffentlichung privater Kontaktdaten",
    ):
        assert line in said
    assert any(
        line.startswith("Bitte senden Sie diese Datei bis Mittwoch, 1. April 2026") for line in said
    )
    assert any("Art. 6 Abs. 1" in line and "Stadt Musterau" in line for line in said)
    document = opened(sent)
    assert document.core_properties.title == "Stimmen Ihre Angaben noch? Prof. Dr. Erika von Muster"
    assert not [check.title for check in examine(sent) if not check.passed]


def test_a_form_nobody_changed_says_that_all_is_the_same(sent):
    reply = read(sent)
    assert is_signed("geheim", reply)
    assert set(reply.fields) == {field.name for field in FIELDS}
    assert reply.fields["vorname"] == "Erika & <Co>"
    assert compare_reply({}, reply, FIELDS).is_same


def test_what_was_changed_comes_back_field_by_field(sent):
    returned = retype(sent, {"telefon": "+49 2", "vorname": "", "einwilligung_fotos": "ja"})
    found = compare_reply(dict(VALUES), read(returned), FIELDS)
    assert [(d.field.name, d.before, d.after) for d in found.differences] == [
        ("vorname", "Erika & <Co>", ""),
        ("telefon", "+49 1", "+49 2"),
        ("einwilligung_fotos", "", "ja"),
    ]


def test_a_form_signed_elsewhere_is_not_ours(asked):
    assert not is_signed("geheim", read(written(forms_of(replace(asked, secret="anders"))[0])))


def test_words_of_the_office_take_the_place_of_ours(asked, told):
    own = told(replace(asked, letter=LetterText(subject="Adressen", text="Hallo «Vorname»!")))
    own = replace(
        own, options=replace(own.options, privacy_note="Hinweis des Hauses.", answer_by=None)
    )
    sheet = forms_of(own)[0].sheet
    assert sheet.subject == "Adressen"
    assert sheet.request.markdown.startswith("Hallo Erika")
    assert sheet.privacy_note == "Hinweis des Hauses."
    assert sheet.return_sentence.startswith("Bitte senden Sie diese Datei an praeventionsrat@")
    bare = forms_of(replace(own, head=Head()))[0].sheet
    assert "an die Geschäftsstelle" in bare.return_sentence
    assert notice_of(Head()).endswith("Verantwortlich: Präventionsrat.")


def test_the_forms_come_in_one_package(asked):
    out = io.BytesIO()
    by_key("check-up").render(asked, out)
    with zipfile.ZipFile(out) as package:
        assert package.namelist() == [
            "Angaben Muster Erika.docx",
            "E-Mail Angaben Muster Erika.eml",
            "Angaben Beispiel Kim.docx",
        ]
        content = package.read("E-Mail Angaben Muster Erika.eml")
        mail = email.message_from_bytes(content, policy=default)
        assert (mail["To"], mail["X-Unsent"]) == ("e.muster@musterau.example", "1")
        assert mail["Subject"] == "Stimmen Ihre Angaben noch?"
        said = mail.get_body().get_content()
        assert said.startswith("Sehr geehrte Frau Professorin von Muster,")
        assert "Bogen mit Ihren Angaben" in said
        (form,) = mail.iter_attachments()
        assert form.get_filename() == "Angaben Muster Erika.docx"
        assert read(form.get_content()).token.startswith("m.r.")
        assert read(package.read("Angaben Beispiel Kim.docx")).token.startswith("m.s.")
    with pytest.raises(UserError, match="niemand, der ein Formular"):
        by_key("check-up").render(replace(asked, forms=()), out)


def test_the_template_keeps_to_its_contract():
    assert preview(template("checkup"), "praeventionsrat.contacts.documents.check_up:CheckUpSheet")
    assert "sections[].lines[].title" in [field.path for field in contract.describe(CheckUpSheet)]
