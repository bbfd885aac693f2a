import io
import stat
from datetime import date

import pypdf
import pytest

from praeventionsrat.office.recovery_sheet import RecoverySheet, save_sheet
from praeventionsrat.office.recovery_sheet_pdf import render
from praeventionsrat.recovery import from_code, to_code

KEY = bytes(range(7, 39))
SHEET = RecoverySheet(
    "Musterau.prat", date(2026, 11, 22), to_code(KEY), "Präventionsrat der Stadt Musterau"
)


def written(sheet):
    out = io.BytesIO()
    render(sheet, out)
    return out.getvalue()


def pages(sheet):
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(written(sheet))).pages]


def test_the_sheet_says_what_it_opens_where_it_belongs_and_what_its_loss_means():
    (text,) = pages(SHEET)
    for words in (
        "Wiederherstellungsblatt",
        "Musterau.prat",
        "Präventionsrat der Stadt Musterau",
        "22. November 2026",
        "Tresor des Hauptamtes",
        "Datenschutzbeauftragte/r",
        "kann niemand die Daten mehr lesen",
    ):
        assert words in " ".join(text.split())


def test_the_code_read_from_the_sheet_gives_the_key():
    (text,) = pages(SHEET)
    lines = [line.strip() for line in text.splitlines()]
    found = [lines[lines.index(str(number)) + 1] for number in range(1, 15)]
    assert from_code(" ".join(found)) == KEY


def test_the_same_sheet_is_the_same_file_and_says_its_language():
    assert written(SHEET) == written(SHEET)
    found = pypdf.PdfReader(io.BytesIO(written(SHEET)))
    assert found.trailer["/Root"]["/Lang"] == "de-DE"
    assert found.metadata.title == "Wiederherstellungsblatt Musterau.prat"
    fonts = found.pages[0]["/Resources"]["/Font"]
    used = {str(font.get_object()["/BaseFont"]) for font in fonts.values()}
    assert any("DejaVuSans-Bold" in name for name in used)


@pytest.mark.parametrize(
    ("name", "council"),
    [
        ("<b>Müller & Söhne</b>.prat", ""),
        ("Musterau 😀.prat", "Rat"),
        ("Ł ș ğ.prat", "ß" * 200),
        ("W" * 140 + ".prat", "Kriminalpräventiver Rat " * 8),
    ],
)
def test_any_name_stands_as_it_is_on_one_page(name, council):
    sheet = RecoverySheet(name, date(2026, 11, 22), "-".join(["WMWM"] * 14), council)
    (text,) = pages(sheet)
    plain = "".join(text.split())
    assert "".join(name.replace("😀", "□").split())[:9] in plain
    assert plain.count("WMWM") == 14


def test_the_saved_sheet_is_private(tmp_path):
    save_sheet(SHEET, tmp_path / "Blatt.pdf")
    assert (tmp_path / "Blatt.pdf").read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE((tmp_path / "Blatt.pdf").stat().st_mode) == 0o600
