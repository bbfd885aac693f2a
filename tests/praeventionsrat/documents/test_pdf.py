import io

import pytest
from reportlab.platypus import SimpleDocTemplate

from praeventionsrat.documents import pdf
from praeventionsrat.documents.pdf import Words, style
from praeventionsrat.errors import UserError

EUROPEAN = (
    "ÄÖÜäöüßẞ ÀÂÇÉÈÊËÎÏÔŒÙÛŸ ÁÍÓÚÑ¿¡ ÅØÆåøæ ĄĆĘŁŃŚŹŻ ČĎĚŇŘŠŤŮŽ ĽĹŔ ŐŰ ĂÂÎȘȚ ĐŠŽ ĢĶĻŅ ĖĮŲ Õ ÐÞ "
    "Ħ ĞİıŞ ΑΒΓΔάέήίόύώ ЖЙЩЫЭЮЯ ЇЄҐ „“‚’ – — … € § ½"
)


def test_every_european_letter_is_shown():
    words = Words()
    words.checked(EUROPEAN, "Name")
    words.refuse_missing()


def test_letters_in_two_pieces_are_put_together():
    assert Words().checked("Mu\u0308ller", "Name") == "Müller"


def test_what_the_font_lacks_is_named_with_its_place_and_word_is_offered():
    words = Words()
    words.checked("漢 👍", "Name")
    words.checked("שלום م 字", "Titel")
    with pytest.raises(UserError) as refused:
        words.refuse_missing()
    said = str(refused.value)
    assert "„漢“ (Name), „👍“ (Name), „ש“ (Titel)" in said
    assert "und 3 weitere" in said
    assert "Word-Datei" in said


def test_text_is_never_read_as_markup():
    words, out = Words(), io.BytesIO()
    text = "<img src='file:///etc/passwd'/> Müller & Söhne <b>"
    made = words.paragraph(text, style("x", 9), "Name")
    SimpleDocTemplate(out).build([made])
    assert made.text.count("&lt;") == 2


def test_fonts_are_read_once():
    assert pdf.use_fonts() is pdf.use_fonts()
