import io

import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from praeventionsrat.documents import labels_pdf, labels_word
from praeventionsrat.documents.envelopes import CODE, EDGE, ENVELOPES, envelope_of
from praeventionsrat.documents.fitting import MM, READABLE, fit, width_in_pdf, width_in_word
from praeventionsrat.documents.label_sheets import (
    SHEET_HEIGHT,
    SHEET_WIDTH,
    SHEETS,
    LabelSheet,
    sheet_of,
)
from praeventionsrat.errors import UserError
from tests.word_reading import opened, text_of

SHORT = ("Frau Erika Muster", "Waldweg 2", "35999 Musterau")
LONG = (
    "Arbeitsgemeinschaft für Kinder- und Jugendhilfe im Landkreis Musterau-Beispielsheim e. V.",
    "Abteilung für Koordination, Öffentlichkeitsarbeit und Qualitätsentwicklung",
    "Frau Oberstudiendirektorin im Kirchendienst",
    "Prof. Dr. Maria-Magdalena Freifrau von und zu Mustermann-Beispielhausen",
    "Postfach 10 02 03",
    "35999 Musterau",
)
SENDER = "Stadt Musterau · Rathausplatz 1 · 35999 Musterau"


def written(write, *values):
    out = io.BytesIO()
    write(*values, "Etiketten", out)
    return out.getvalue()


def placed(content):
    """Each line of the PDF with its place from the upper left corner in millimetres."""
    found = []
    for number, page in enumerate(PdfReader(io.BytesIO(content)).pages):
        height = float(page.mediabox.height)

        def note(text, _cm, tm, _font, _size, number=number, height=height):
            if text.strip():
                found.append((number, text.strip(), tm[4] / MM, (height - tm[5]) / MM))

        page.extract_text(visitor_text=note)
    return found


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_every_sheet_lies_on_its_paper(sheet):
    width = 2 * sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gap
    assert width == pytest.approx(SHEET_WIDTH, abs=0.11)
    assert 2 * sheet.top + sheet.rows * sheet.height == pytest.approx(SHEET_HEIGHT, abs=0.11)
    last, left, top = sheet.place(sheet.count - 1)
    assert last == 0
    assert left + sheet.width <= SHEET_WIDTH + 0.01
    assert top + sheet.height <= SHEET_HEIGHT + 0.01
    assert sheet.place(sheet.count)[0] == 1
    assert f"{sheet.count} je Blatt" in sheet.label
    assert sheet_of(sheet.key) is sheet


def test_sheets_and_envelopes_there_are_not_are_refused():
    with pytest.raises(UserError, match="Etikettenbogen „1x1“"):
        sheet_of("1x1")
    with pytest.raises(UserError, match="Umschlag „B9“"):
        envelope_of("B9")
    for first in (0, 25):
        with pytest.raises(UserError, match="die Etiketten 1 bis 24, aber kein Etikett"):
            sheet_of("70x37").check_start(first)


def test_sizes_are_named_as_shops_name_them():
    assert sheet_of("70x42.3").label == (
        "70 × 42,3 mm, 21 je Blatt (3 × 7), z. B. Avery Zweckform 3652"
    )
    assert sheet_of("105x37").label == "105 × 37 mm, 16 je Blatt (2 × 8)"


@pytest.mark.parametrize("measure", [width_in_pdf, width_in_word])
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_a_long_address_shrinks_and_wraps_and_nothing_is_cut(sheet, measure):
    beside, above = sheet.padding
    width, height = (sheet.width - 2 * beside) * MM, (sheet.height - 2 * above) * MM
    fitted = fit(LONG, width, height, measure)
    assert all(measure(line, fitted.size) <= width for line in fitted.lines)
    assert fitted.height <= height
    assert "".join("".join(fitted.lines).split()) == "".join("".join(LONG).split())
    short = fit(SHORT, width, height, measure)
    assert short.lines == SHORT
    assert short.size >= READABLE


@given(st.lists(st.text("abcß -Ā漢", min_size=1, max_size=120), min_size=1, max_size=7))
def test_whatever_the_address_every_line_lies_within_the_field(lines):
    said = [" ".join(line.split()) or "x" for line in lines]
    fitted = fit(said, 60 * MM, 60 * MM, width_in_word)
    assert all(width_in_word(line, fitted.size) <= 60 * MM for line in fitted.lines)
    assert "".join("".join(fitted.lines).split()) == "".join("".join(said).split())


def test_a_word_too_long_for_the_line_is_broken_behind_its_hyphen():
    fitted = fit(["Muster-Beispielhausenerlandstraße"], 75, 300, width_in_pdf, 12.0)
    assert fitted.lines[0] == "Muster-"
    assert len(fitted.lines) > 2


def test_what_fits_in_no_size_is_refused_by_name():
    with pytest.raises(UserError, match=r"Die Anschrift „Zeile …“ ist zu lang"):
        fit(["Zeile"] * 60, 60 * MM, 20 * MM, width_in_pdf)


def test_pdf_labels_stand_where_the_labels_are():
    sheet = sheet_of("99.1x33.9")
    lines = placed(written(labels_pdf.write_labels, sheet, [SHORT] * 15, 3))
    first = [line for line in lines if line[1] == "Frau Erika Muster"]
    assert len(first) == 15
    assert [line[0] for line in first].count(1) == 1
    for number, (page, _, left, top) in enumerate(first, 2):
        on_sheet, x, y = sheet.place(number)
        assert page == on_sheet
        assert left == pytest.approx(x + 5, abs=0.01)
        assert y + 5 < top < y + sheet.height / 2


def test_pdf_labels_refuse_signs_the_font_lacks():
    with pytest.raises(UserError, match="„漢“"):
        written(labels_pdf.write_labels, sheet_of("70x37"), [("Frau 漢",)], 1)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_word_labels_have_exact_cells_and_begin_where_labels_are_left(sheet):
    content = written(labels_word.write_labels, sheet, [SHORT, LONG] * 9, 4)
    document = opened(content)
    (table,) = document.tables
    rows = table._tbl.findall(qn("w:tr"))
    assert len(rows) == -(-(18 + 3) // sheet.columns)
    for row in rows:
        height = row.find(f"{qn('w:trPr')}/{qn('w:trHeight')}")
        assert height.get(qn("w:hRule")) == "exact"
        assert int(height.get(qn("w:val"))) == pytest.approx(sheet.height * MM * 20, abs=1)
    wide = [
        cell for cell in rows[0].findall(qn("w:tc")) if len(cell.findall(f".//{qn('w:vAlign')}"))
    ]
    assert len(wide) == sheet.columns
    cells = [
        cell
        for row in rows
        for cell in row.findall(qn("w:tc"))
        if cell.find(f"{qn('w:tcPr')}/{qn('w:vAlign')}") is not None
    ]
    assert [bool(text_of(cell)) for cell in cells[:4]] == [False, False, False, True]
    section = document.sections[0]
    assert section.top_margin.mm == pytest.approx(sheet.top, abs=0.05)
    assert section.left_margin.mm == pytest.approx(sheet.left, abs=0.05)
    used = section.top_margin.mm + sheet.rows * sheet.height + section.bottom_margin.mm
    assert used < SHEET_HEIGHT
    assert used + sheet.height > SHEET_HEIGHT
    assert section.header.is_linked_to_previous
    assert document.core_properties.title == "Etiketten"
    assert "{{" not in document.element.xml


@pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda envelope: envelope.key)
def test_an_address_stands_in_the_reading_zone_of_its_envelope(envelope):
    lines = placed(written(labels_pdf.write_envelopes, envelope, SENDER, [SHORT, LONG]))
    assert max(page for page, *_ in lines) == 1
    assert lines[0][1] == SENDER
    for _, text, left, top in lines:
        if text == SENDER:
            assert (left, top) == (pytest.approx(12, abs=0.1), pytest.approx(11.8, abs=0.5))
            continue
        assert left >= envelope.width / 2 - 20
        assert 40 < top < envelope.height - CODE
    assert envelope.room[0] == envelope.width - envelope.left - EDGE


@pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda envelope: envelope.key)
def test_word_envelopes_have_the_size_of_the_paper(envelope):
    document = opened(written(labels_word.write_envelopes, envelope, SENDER, [SHORT, LONG]))
    section = document.sections[0]
    assert section.page_width.mm == pytest.approx(envelope.width, abs=0.05)
    assert section.page_height.mm == pytest.approx(envelope.height, abs=0.05)
    breaks = [p for p in document.paragraphs if p.paragraph_format.page_break_before]
    assert [p.text for p in breaks] == [SENDER]
    address = next(p for p in document.paragraphs if p.text == SHORT[0]).paragraph_format
    assert section.left_margin.mm + address.left_indent.mm == pytest.approx(envelope.left, abs=0.1)
    down = section.top_margin.mm + 10 / MM + address.space_before.mm
    assert down == pytest.approx(envelope.top, abs=0.1)


def test_without_a_sender_the_corner_stays_empty():
    assert written(labels_pdf.write_envelopes, envelope_of("DL"), "", [SHORT])
    texts = [
        text
        for _, text, *_ in placed(
            written(labels_pdf.write_envelopes, envelope_of("DL"), "", [SHORT])
        )
    ]
    assert texts == list(SHORT)


def test_a_sheet_without_free_edge_keeps_the_text_off_the_edge_of_the_paper():
    assert LabelSheet("x", 1, 1, 210, 297, 0, 0).padding[1] > 4.5
