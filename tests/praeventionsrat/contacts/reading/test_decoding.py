"""Which writing a file is in is found out, or said."""

import codecs

import pytest

from praeventionsrat.contacts.reading.decoding import decoded
from praeventionsrat.errors import UserError

WORDS = "Straße;Ort\nGroße Straße 1;Lübeck – Ägidien „Süd“\n"


@pytest.mark.parametrize(
    "content",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        WORDS.encode("cp1252"),
        WORDS.encode("utf-16"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8-bom", "cp1252", "utf-16", "utf-16-be-bom", "le-bare", "be-bare"],
)
def test_each_writing_of_outlook_and_excel_is_read(content):
    assert decoded(content) == WORDS


def test_the_writing_of_ms_dos_is_told_by_its_umlauts():
    assert decoded("Müller;Größe\n".encode("cp850")) == "Müller;Größe\n"


def test_lines_of_two_writings_stand_side_by_side():
    content = "Müller\n".encode() + "Schröder\n".encode("cp1252") + b"Abel\n"
    assert decoded(content) == "Müller\nSchröder\nAbel\n"


@pytest.mark.parametrize(
    "content",
    [
        b"Name;Ort\nA\0;B\n",
        codecs.BOM_UTF8 + b"M\xfcller",
        codecs.BOM_UTF16_LE + b"a\0b",
        b"caf\x8d\x81\x8f \xfc",
        "ü\n".encode() + b"\xff\n" * 200_001,
        b"Lohmann\0" + bytes(range(256)),
    ],
    ids=["nul", "broken utf-8", "half a letter", "no writing", "millions of lines", "binary"],
)
def test_what_is_no_text_is_refused_with_a_way_out(content):
    with pytest.raises(UserError, match=r"kein lesbarer Text.*CSV UTF-8"):
        decoded(content)


def test_nothing_stays_nothing():
    assert decoded(b"") == ""
