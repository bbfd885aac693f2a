import io
from datetime import date, time

import pypdf
import pytest

from praeventionsrat.documents.list_sheet import ListFormat, ListSheet, render
from praeventionsrat.errors import UserError

HEADINGS = ("Nummer", "Auftrag", "Zuständig", "Frist", "Beginn")
ROW = ("M-2026-011", "Beleuchtung & <b>Licht</b>", "Łukasz Żółć", date(2026, 6, 30), time(16, 2))


def made(sheet, step=lambda done, total: None):
    out = io.BytesIO()
    render(sheet, ListFormat.PDF, out, step)
    return pypdf.PdfReader(out)


def listed(*rows, headings=HEADINGS, title="Aufträge", **more):
    return ListSheet(title, headings, rows, **more)


def text(page):
    return " ".join(page.extract_text().split())


def test_the_page_says_what_the_list_shows():
    sheet = listed(ROW, note="offen", office="Stadt Musterau", made_on=date(2026, 11, 22))
    found = made(sheet)
    said = text(found.pages[0])
    for words in (
        "Stadt Musterau Aufträge offen · 1 Eintrag · Stand 22.11.2026",
        "Nummer Auftrag Zuständig Frist Beginn",
        "M-2026-011 Beleuchtung & <b>Licht</b> Łukasz Żółć 30.06.2026 16:02",
        "Seite 1 von 1",
    ):
        assert words in said
    assert (found.metadata.title, found.metadata.author) == ("Aufträge", "Stadt Musterau")
    assert found.metadata.subject == sheet.facts
    width, height = found.pages[0].mediabox[2:]
    assert (round(width), round(height)) == (842, 595)


def test_every_page_has_the_head_the_title_and_its_number():
    pages = made(listed(*[ROW] * 90)).pages
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert "Nummer Auftrag Zuständig Frist Beginn" in text(page)
        assert "Aufträge · 90 Einträge" in text(page)
        assert f"Seite {number} von {len(pages)}" in text(page)


def test_a_long_note_at_the_foot_leaves_room_for_the_number_of_the_page():
    said = text(made(listed(ROW, note="gefiltert nach " + "viel " * 60)).pages[0])
    foot, cut, _rest = said.partition(" …")  # the foot is drawn first
    assert foot.startswith("Aufträge · gefiltert nach viel")
    assert cut
    assert len(foot) < 120


def test_no_row_is_split_between_pages():
    rows = [
        (f"N{number}", f"anfang{number} " + "Wort " * 60 + f"ende{number}") for number in range(40)
    ]
    pages = [text(page) for page in made(listed(*rows, headings=("Nr.", "Text"))).pages]
    assert len(pages) > 2
    for number in range(40):
        (page,) = [said for said in pages if f"anfang{number} " in said]
        assert f"ende{number}" in page


def test_a_row_higher_than_a_page_goes_on_on_the_next():
    pages = made(listed(("1", "Wort " * 4000 + "Schluss"), headings=("Nr.", "Text"))).pages
    assert len(pages) > 1
    assert "Schluss" in text(pages[-1])


def test_many_wide_columns_share_the_page():
    many = tuple(f"Spalte{number}" for number in range(16))
    pages = made(listed(tuple("Donaudampfschifffahrt" for _ in many), headings=many)).pages
    assert "Spalte15" in text(pages[0]).replace(" ", "")


def test_long_texts_side_by_side_share_what_short_ones_leave():
    row = ("M-2026-011", *["Wort " * 30 + "Schluss"] * 3)
    said = text(made(listed(row, headings=("Nr.", "Was", "Wer", "Wozu"))).pages[0])
    assert "M-2026-011" in said
    assert said.count("Schluss") == 3


def test_a_list_without_a_line_has_its_head():
    assert "Nummer Auftrag" in text(made(listed()).pages[0])


def test_what_the_font_lacks_is_named_and_excel_is_offered():
    with pytest.raises(UserError, match=r"„漢“ \(Name bei „7“\).*Excel-Datei"):
        made(listed((7, "漢"), headings=("Nr.", "Name")))


def test_the_same_list_makes_the_same_bytes():
    first, second = io.BytesIO(), io.BytesIO()
    for out in (first, second):
        render(listed(ROW), ListFormat.PDF, out)
    assert first.getvalue() == second.getvalue()


def test_long_lists_tell_how_far_they_are():
    heard = []
    made(listed(*[ROW] * 60), lambda done, total: heard.append((done, total)))
    assert heard[:2] == [(0, 180), (50, 180)]
    assert heard == sorted(heard)
    assert all(done <= total for done, total in heard)
