import io
from dataclasses import replace

import pytest

from praeventionsrat.contacts.documents import serial_letter_word
from praeventionsrat.contacts.documents.job import LetterText, named, sender_line
from praeventionsrat.contacts.documents.letter_fields import (
    FIELDS,
    check_fields,
    fill_line,
    fill_text,
    names_fields,
)
from praeventionsrat.contacts.documents.serial_letter import SerialLetter, letters_of
from praeventionsrat.documents import contract, word
from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.own_template import preview
from praeventionsrat.documents.shipped import template
from praeventionsrat.errors import UserError
from tests.praeventionsrat.contacts.documents.conftest import ANSELM, ERIKA, HEAD, KIM
from tests.word_reading import in_style, lines, numbering, opened


def written(job):
    out = io.BytesIO()
    serial_letter_word.render(job, out)
    return out.getvalue()


def with_text(job, **changes):
    return replace(job, letter=replace(job.letter, **changes))


def test_each_addressee_gets_a_letter_with_a_first_page_of_its_own(job):
    content = written(job)
    document = opened(content)
    assert len(document.sections) == 2
    for section in document.sections:
        assert section.different_first_page_header_footer
        assert section.first_page_header.paragraphs[0].text == "Stadt Musterau"
    assert in_style(document, "Anschrift") == [*ERIKA.address, *ANSELM.address]
    assert in_style(document, "Betreff") == [
        "Treffen für Stadt Musterau",
        "Treffen für Kirchengemeinde *Nord* & Co",
    ]
    assert "Sehr geehrte Frau Professorin von Muster," in lines(document)
    assert "wir laden Prof. Dr. Erika von Muster herzlich ein, Erika." in lines(document)
    assert "Anlagen: Programm" in lines(document)
    assert document.core_properties.title == "Netzwerk Jugend"
    assert document.core_properties.language == "de-DE"
    assert len({number for number, _, _ in numbering(document)}) == 2
    assert not [check.title for check in examine(content) if not check.passed]


def test_pages_are_counted_within_each_letter(job):
    footers = {
        p.text for s in opened(written(job)).sections for p in s.first_page_footer.paragraphs
    }
    assert len(footers) == 1
    foot = opened(written(job)).sections[0].first_page_footer._element.xml
    assert "SECTIONPAGES" in foot
    assert " NUMPAGES" not in foot


def test_what_somebody_is_called_is_never_markup(job):
    filled = fill_text("**«Institution»** – «Name»", ANSELM)
    assert "\\*Nord\\*" in filled
    assert fill_line("Für {Institution} ", ANSELM) == "Für Kirchengemeinde *Nord* & Co"


def test_fields_are_known_however_they_are_typed():
    for field in FIELDS:
        check_fields(f"Text mit {field.written} und {{{field.name.lower()}}}")
        assert field.about
    known = " | ".join(field.written for field in FIELDS)
    assert fill_line(known, ERIKA) == (
        "Sehr geehrte Frau Professorin von Muster, | Frau | Prof. Dr. | Erika | von Muster | "
        "Prof. Dr. Erika von Muster | Stadt Musterau | Jugendamt | Amtsleiterin | "
        "Stadt Musterau, Jugendamt, Frau Prof. Dr. Erika von Muster, Rathausplatz 1, "
        "35999 Musterau | Rathausplatz 1 | 35999 | Musterau | e.muster@musterau.example | "
        "+49 6499 1"
    )
    assert names_fields("«Name» und {Ort}, «Name»") == ["Name", "Ort"]


def test_a_field_that_says_nothing_leaves_no_gap():
    assert fill_line("Liebe «Anrede» «Vorname», guten Tag", KIM) == "Liebe Kim, guten Tag"
    assert fill_line("Ihre Aufgabe «Funktion», bitte", KIM) == "Ihre Aufgabe, bitte"
    assert fill_line("a ,b", KIM) == "a ,b"


def test_unknown_and_torn_fields_are_refused_with_what_to_do():
    with pytest.raises(UserError, match="gibt es nicht: „Nahme“, „PLZOrt“"):
        check_fields("«Nahme» und {PLZOrt}")
    with pytest.raises(UserError, match="Im Feld „Name“ wechselt die Schrift"):
        check_fields("<b>«Na</b>me»")


def test_a_letter_may_speak_by_office_or_say_the_salutation_itself(job, told):
    spoken = letters_of(told(job, by_office=True))
    assert [page.greeting for page in spoken.letters] == [
        "Sehr geehrte Frau Bürgermeisterin,",
        "Sehr geehrter Herr Tüncher,",
    ]
    own = letters_of(with_text(job, text="«Briefanrede»\n\nes geht los."))
    assert [page.greeting for page in own.letters] == ["", ""]
    assert own.letters[1].text.markdown.startswith("Sehr geehrter Herr Tüncher,")


def test_who_shares_a_letter_gets_one_unless_it_is_not_wished(job, told):
    shared = replace(job, addressees=(ERIKA, replace(ANSELM, letter_with=ERIKA.id)))
    assert len(letters_of(shared).letters) == 1
    assert len(letters_of(told(shared, is_together=False)).letters) == 2


def test_without_text_or_address_there_is_no_letter(job):
    with pytest.raises(UserError, match="schreiben Sie zuerst den Brief"):
        letters_of(with_text(job, text=" \n"))
    with pytest.raises(UserError, match="vollständige Anschrift"):
        letters_of(replace(job, addressees=(KIM,)))


def test_a_subject_without_fields_is_the_title_of_the_file(job):
    assert letters_of(with_text(job, subject="Treffen")).title == "Treffen"


def test_the_template_keeps_to_its_contract():
    assert preview(
        template("serienbrief"), "praeventionsrat.contacts.documents.serial_letter:SerialLetter"
    )
    assert "letters[].text" in [field.path for field in contract.describe(SerialLetter)]


def test_the_letters_stand_on_a_letterhead_of_the_office_too(job):
    own = replace(job, head=replace(HEAD, letterhead=template("letterhead")))
    document = opened(written(own))
    assert len(document.sections) == 2
    assert in_style(document, "Anschrift")[0] == "Stadt Musterau"


def test_an_office_that_has_told_little_still_writes(job):
    bare = letters_of(replace(job, head=Head(), letter=LetterText(text="Text")))
    assert bare.information == ("Geschäftsstelle",)
    assert sender_line(Head()) == "Präventionsrat"
    out = io.BytesIO()
    word.render(bare, out)
    assert "Text" in lines(opened(out.getvalue()))


def test_many_names_are_shortened():
    assert named([ERIKA, KIM]) == "Prof. Dr. Erika von Muster, Kim Beispiel"
    assert named([KIM] * 7, most=1) == "Kim Beispiel und 6 weitere"
