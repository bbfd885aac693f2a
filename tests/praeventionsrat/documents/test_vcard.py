import io
from uuid import UUID

from praeventionsrat.documents.vcard import Card, render

UID = UUID("01a20394-8504-7bbb-93bb-595f16f1a6c4")


def written(*cards):
    out = io.BytesIO()
    render(cards, out)
    return out.getvalue()


def test_a_contact_says_everything_that_is_known():
    card = Card(
        UID, "Dr. Ada Ahorn", "Ahorn", "Ada", "Dr.", "Amt, Nord", "Leitung", "a@b.example",
        "06499 1", "0170 2", ("Lenkungsgruppe", "AG; Sucht"),
    )  # fmt: skip
    assert written(card).decode().split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"UID:urn:uuid:{UID}",
        "FN:Dr. Ada Ahorn",
        "N:Ahorn;Ada;;Dr.;",
        "ORG:Amt\\, Nord",
        "ROLE:Leitung",
        "EMAIL;TYPE=work:a@b.example",
        "TEL;TYPE=work,voice:06499 1",
        "TEL;TYPE=cell:0170 2",
        "CATEGORIES:Lenkungsgruppe,AG\\; Sucht",
        "END:VCARD",
        "",
    ]


def test_nothing_unknown_is_written_and_no_line_breaks_a_card():
    text = written(Card(UID, "A\nEND:VCARD", "A")).decode()
    assert text.count("\r\nEND:VCARD\r\n") == 1
    assert "EMAIL" not in text


def test_long_lines_are_folded_between_letters():
    content = written(Card(UID, "Ö" * 100, "Ö"))
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"".join(lines).replace(b" ", b"").decode().count("Ö") == 101
    assert content.replace(b"\r\n ", b"").decode().count("FN:" + "Ö" * 100) == 1
