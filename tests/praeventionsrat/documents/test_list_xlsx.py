import io
import re
import zipfile
from datetime import date, datetime, time
from decimal import Decimal

import openpyxl
import pytest

from praeventionsrat.documents.list_sheet import ListFormat, ListSheet, render, words

HEADINGS = ("Nummer", "Auftrag", "Frist", "Beginn", "Zahl", "Öffentlich")
ROWS = (
    ("M-2026-011", "Beleuchtung", date(2026, 6, 30), time(16, 2), 12, True),
    ("M-2026-012", "Prüfung", None, None, 0, False),
)


def at(day, clock=time()):
    return datetime.combine(day, clock)


def sheet(rows=ROWS, headings=HEADINGS, title="Aufträge", **more):
    return ListSheet(title, headings, rows, **more)


def made(given, step=lambda done, total: None):
    out = io.BytesIO()
    render(given, ListFormat.EXCEL, out, step)
    return out


def page(given):
    return openpyxl.load_workbook(made(given)).worksheets[0]


def one(value):
    """The cell made of this value."""
    return page(sheet(((value,),), ("Wert",)))["A2"]


def test_the_file_says_what_the_list_shows():
    lines = [[cell.value for cell in row] for row in page(sheet()).iter_rows()]
    assert lines == [
        list(HEADINGS),
        ["M-2026-011", "Beleuchtung", at(date(2026, 6, 30)), time(16, 2), 12, "ja"],
        ["M-2026-012", "Prüfung", None, None, 0, None],
    ]


def test_measured_numbers_are_computed_with_and_written_as_germans_do():
    assert (one(4800.4).value, one(4800.4).data_type) == (4800.4, "n")
    assert one(float("nan")).value == "–"
    assert words(4800.4) == "4.800,4"


def test_sums_of_money_are_computed_with_and_shown_in_euros():
    cell = one(Decimal("1234.50"))
    assert (cell.value, cell.data_type) == (1234.5, "n")
    assert "€" in cell.number_format
    assert words(Decimal("-1234.50")) == "−1.234,50\u00a0€"


def test_dates_times_and_numbers_are_what_excel_computes_with():
    row = page(sheet())[2]
    assert [cell.data_type for cell in row] == ["s", "s", "d", "d", "n", "s"]
    assert row[2].number_format == "DD.MM.YYYY"
    assert row[3].number_format == "HH:MM"
    moment = one(at(date(2026, 3, 17), time(16, 2)))
    assert (moment.value, moment.number_format) == (
        at(date(2026, 3, 17), time(16, 2)),
        "DD.MM.YYYY HH:MM",
    )


def test_days_before_excel_counts_right_are_words():
    assert one(date(1899, 3, 1)).value == "01.03.1899"
    assert one(date(26, 3, 17)).value == "17.03.0026"
    assert one(at(date(1900, 2, 28), time(8))).value == "28.02.1900 08:00"
    assert one(date(1900, 3, 1)).value == at(date(1900, 3, 1))


@pytest.mark.parametrize(
    "text",
    ["=1+1", "@SUM(A1:A9)", "+49 170 1234567", "-5", "\t=1+1", "＝1+1", "＠SUM", "#N/A", "{=1}"],
)
def test_text_is_never_computed_whatever_it_looks_like(text):
    cell = one(text)
    assert (cell.value, cell.data_type) == (text, "s")
    assert cell.quotePrefix == (text[0] not in "#{")
    out = made(sheet(((text,),), (text,), title=text, office=text, note=text))
    with zipfile.ZipFile(out) as parts:
        assert not re.search(rb"<f[ />]", parts.read("xl/worksheets/sheet1.xml"))


def test_what_no_file_can_hold_is_left_out_and_lines_stay_lines():
    cell = one("Kim\x00\x07\ud800 Muster\x0bMusterau\uffff")
    assert cell.value == "Kim Muster\nMusterau"
    assert cell.alignment.wrap_text


def test_text_that_looks_like_an_escape_stays_as_typed():
    with zipfile.ZipFile(made(sheet((("Datei_x0041_b",),), ("Wert",)))) as parts:
        assert b"<t>Datei_x005F_x0041_b</t>" in parts.read("xl/worksheets/sheet1.xml")


def test_a_text_too_long_for_excel_says_that_it_goes_on():
    text = one("a" * 40_000).value
    assert len(text) == 32_767
    assert text.endswith("a…")


def test_the_head_is_bold_stays_in_sight_filters_and_is_on_every_page():
    made_page = page(sheet())
    assert all(cell.font.b for cell in made_page[1])
    assert made_page.freeze_panes == "A2"
    assert made_page.auto_filter.ref == "A1:F3"
    assert made_page.print_title_rows == "$1:$1"


def test_it_is_printed_on_a4_across_and_one_page_wide():
    made_page = page(sheet(office="Musterau & Söhne", note="offen", made_on=date(2026, 11, 22)))
    setup = made_page.page_setup
    assert (setup.orientation, setup.paperSize) == ("landscape", 9)
    assert (setup.fitToWidth, setup.fitToHeight) == (1, 0)
    assert made_page.sheet_properties.pageSetUpPr.fitToPage
    assert made_page.oddHeader.left.text == "Aufträge"
    assert made_page.oddHeader.right.text == "offen · 2 Einträge · Stand 22.11.2026"
    assert made_page.oddFooter.left.text == "Musterau && Söhne"
    assert made_page.oddFooter.right.text == "Seite &P von &N"


def test_columns_are_as_wide_as_their_words_and_rows_as_high():
    made_page = page(sheet((("kurz", "Wort " * 40, "Zeile\nZeile\nZeile"),), ("Nr.", "Text", "Z")))
    widths = [made_page.column_dimensions[letter].width for letter in "ABC"]
    assert widths == [7, 42, 7]
    assert made_page.row_dimensions[2].height == 5 * 15 + 3
    endless = page(sheet((("\n" * 100,),), ("Wert",)))
    assert endless.row_dimensions[2].height == 409


def test_the_file_names_title_and_office():
    about = openpyxl.load_workbook(made(sheet(office="Präventionsrat, Stadt Musterau"))).properties
    assert (about.title, about.creator) == ("Aufträge", "Präventionsrat, Stadt Musterau")
    assert about.language == "de-DE"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Sitzungen", "Sitzungen"),
        ("A/B: [neu]?*\\", "A B neu"),
        ("'Zitat'", "Zitat"),
        ("***", "Liste"),
        ("Arbeitsgemeinschaft Jugend und Schule", "Arbeitsgemeinschaft Jugend und…"),
    ],
)
def test_any_title_becomes_the_name_of_the_sheet(title, name):
    assert page(sheet(title=title)).title == name


def test_a_list_without_a_line_has_its_head():
    assert [cell.value for cell in page(sheet(()))[1]] == list(HEADINGS)


def test_long_lists_tell_how_far_they_are():
    heard = []
    made(sheet(ROWS * 60), lambda done, total: heard.append((done, total)))
    assert heard == [(50, 240), (100, 240)]
