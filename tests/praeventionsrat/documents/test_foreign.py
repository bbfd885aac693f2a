"""Other people's Excel and Word files: read within bounds, refused with a reason."""

import io
import json
import tracemalloc
import zipfile
from datetime import date, datetime

import docx
import openpyxl
import pytest

from praeventionsrat.documents import foreign
from praeventionsrat.errors import UserError
from tests.hostile_word import changed, with_parts


def sheet(*rows, title="Liste"):
    book = openpyxl.Workbook()
    page = book.active
    page.title = title
    for row in rows:
        page.append(row)
    book.create_sheet("Leer")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def letter(*rows, text="Wortlaut der Niederschrift"):
    document = docx.Document()
    document.add_paragraph(text)
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for line, row in enumerate(rows):
            for column, value in enumerate(row):
                table.cell(line, column).text = value
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def saved(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    return path


def test_a_sheet_is_read_as_plain_words(tmp_path):
    content = sheet(
        ["Nr", "Datum", "Zeit", "Zahl"],
        [1.0, date(2026, 3, 17), datetime(2026, 3, 17, 16, 2), 1.5],  # noqa: DTZ001 - Excel knows no zone
        [None, "=1+1", " Müller & Söhne ", True],
    )
    (table,) = foreign.read_tables(saved(tmp_path, "liste.XLSX", content))
    assert table.title == "Liste"
    assert table.rows[0] == ("Nr", "Datum", "Zeit", "Zahl")
    assert table.rows[1] == ("1", "2026-03-17", "2026-03-17", "1.5")
    assert table.rows[2][2:] == ("Müller & Söhne", "True")


def test_tables_of_a_word_file_are_read(tmp_path):
    content = letter(["Nr", "Was"], ["1", "Licht"])
    (table,) = foreign.read_tables(saved(tmp_path, "liste.docx", content))
    assert (table.title, table.rows) == ("Tabelle 1", (("Nr", "Was"), ("1", "Licht")))


def test_text_of_word_and_text_files_is_read_and_of_others_not(tmp_path):
    word = saved(tmp_path, "alt.docx", letter(["a", "b"]))
    assert foreign.read_text(word, word.read_bytes()) == "Wortlaut der Niederschrift\na\nb"
    plain = tmp_path / "alt.txt"
    assert foreign.read_text(plain, "Straße".encode()) == "Straße"
    assert foreign.read_text(plain, "Straße".encode("cp1252")) == "Straße"
    assert foreign.read_text(tmp_path / "alt.pdf", b"%PDF-1.7") == ""


def test_soft_line_breaks_and_tabs_keep_words_apart():
    document = docx.Document()
    paragraph = document.add_paragraph("Leitung:\tIna\nWeber")
    paragraph.paragraph_format.tab_stops.add_tab_stop(100)
    document.add_paragraph().add_run().add_break()
    table = document.add_table(2, 1)
    table.cell(0, 0).text = "E-Mail"
    table.cell(1, 0).text = "a@kita.example\nb@kita.example"
    out = io.BytesIO()
    document.save(out)
    mails = "a@kita.example\nb@kita.example"
    assert foreign.text_of(out.getvalue()).decode() == f"Leitung:\tIna\nWeber\nE-Mail\n{mails}"
    found = json.loads(foreign.tables_of(out.getvalue(), ".docx"))
    assert found == [["Tabelle 1", [["E-Mail"], [mails]]]]


def test_what_is_no_table_is_said(tmp_path):
    with pytest.raises(UserError, match="Excel-Dateien"):
        foreign.read_tables(saved(tmp_path, "liste.csv", b"a;b"))
    with pytest.raises(UserError, match="keine Tabelle"):
        foreign.read_tables(saved(tmp_path, "leer.docx", letter()))


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_hostile_and_broken_files_are_refused_with_a_reason(suffix):
    good = sheet(["a"], ["b"]) if suffix == ".xlsx" else letter(["a"], ["b"])
    part = "xl/workbook.xml" if suffix == ".xlsx" else "word/document.xml"
    bombs = {
        "beschädigt": b"kein Archiv",
        "10 MB": b"x" * (10 << 20) + b"x",
        "DTD": changed(good, part, lambda text: b"<!DOCTYPE x>" + text),
        "UTF-8": changed(good, part, lambda text: b"\xff\xfe" + text),
        "verdächtig": with_parts(good, {"x.xml": b"0" * (20 << 20)}),
        "zu vielen Teilen": with_parts(good, {f"{n}.txt": b"" for n in range(600)}),
    }
    for reason, content in bombs.items():
        with pytest.raises(UserError, match=reason):
            foreign.tables_of(content, suffix)
    hollow = with_parts(b"", {"[Content_Types].xml": b"<x/>", part: b"<kaputt"})
    with pytest.raises(UserError, match="beschädigt oder keine"):
        foreign.tables_of(hollow, suffix)
    if suffix == ".docx":
        with pytest.raises(UserError, match="beschädigt oder keine Word-Datei"):
            foreign.text_of(hollow)


def test_a_very_long_list_is_cut_not_swallowed(monkeypatch):
    monkeypatch.setattr(foreign, "MOST_ROWS", 3)
    monkeypatch.setattr(foreign, "MOST_COLUMNS", 2)
    rows = [[str(n)] * 5 for n in range(9)]
    for content, suffix in ((sheet(*rows), ".xlsx"), (letter(*rows), ".docx")):
        found = foreign.tables_of(content, suffix).decode()
        assert '"2", "2"' in found
        assert '"3"' not in found
        assert '"1", "1", "1"' not in found


def test_encrypted_files_are_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", b"x")
    content = bytearray(out.getvalue())
    content[6] |= 1  # says it is encrypted
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UserError, match="beschädigt oder verschlüsselt"):
        foreign.tables_of(bytes(content), ".docx")


def test_what_the_child_reads_is_the_same_here(monkeypatch):
    content = sheet(["Nr", "Datum"], [1e16, date(2026, 3, 17)], [None, None], ["", "x"])
    assert foreign.tables_of(content, ".xlsx").decode() == (
        '[["Liste", [["Nr", "Datum"], ["10000000000000000", "2026-03-17"], ["", ""], ["", "x"]]]]'
    )
    empty_end = sheet(["Nr"], ["1"], [" "])
    assert foreign.tables_of(empty_end, ".xlsx").decode() == '[["Liste", [["Nr"], ["1"]]]]'
    text = foreign.text_of(letter(["a"], ["b"], text="Wort"))
    assert text.decode() == "Wort\na\nb"


def spanning(cell):
    content = letter(["Nr", "Beschluss"], ["1", "Beleuchtung"])
    return changed(
        content,
        "word/document.xml",
        lambda text: text.replace(b"<w:tcPr>", b"<w:tcPr>" + cell, 1),
    )


def test_a_cell_that_claims_to_span_millions_of_columns_costs_nothing(tmp_path):
    content = spanning(b'<w:gridSpan w:val="100000000"/>')
    (table,) = foreign.read_tables(saved(tmp_path, "spanne.docx", content))
    assert table.rows[0] == ("Nr",) * foreign.MOST_COLUMNS
    assert table.rows[1][:3] == ("1", "Beleuchtung", "")


def test_a_merged_cell_says_its_words_in_each_of_its_rows(tmp_path):
    document = docx.Document()
    table = document.add_table(3, 2)
    for line, words in enumerate(("Gremium", "Lenkungsgruppe", "")):
        table.cell(line, 0).text = words
        table.cell(line, 1).text = f"Zeile {line}"
    table.cell(1, 0).merge(table.cell(2, 0))
    out = io.BytesIO()
    document.save(out)
    (found,) = foreign.read_tables(saved(tmp_path, "verbunden.docx", out.getvalue()))
    assert [row[0] for row in found.rows] == ["Gremium", "Lenkungsgruppe", "Lenkungsgruppe"]


@pytest.mark.parametrize("name", ["liste.xlsx", "liste.docx"])
def test_a_huge_file_is_refused_without_being_read_whole(tmp_path, name):
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(300 << 20)
    tracemalloc.start()
    with pytest.raises(UserError, match="größer als 10 MB"):
        foreign.read_tables(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 30 << 20
    with pytest.raises(UserError, match="größer als 10 MB"):
        foreign.read_text(path.with_suffix(".docx"), b"x" * (11 << 20))


def test_a_long_text_file_is_cut_within_a_letter(tmp_path):
    content = "ä".encode() * (5 * foreign.LONGEST_TEXT)
    assert foreign.read_text(tmp_path / "a.txt", b"x" + content)[:3] == "xää"


@pytest.mark.parametrize(
    ("declared", "written"), [("UTF-16LE", "utf-16-le"), ("UTF-7", "ascii"), ("EBCDIC", "ascii")]
)
def test_no_way_of_writing_hides_a_document_type(declared, written):
    def other(text):
        return text.decode().replace("UTF-8", declared).encode(written)

    content = changed(letter(["a"], ["b"]), "word/document.xml", other)
    with pytest.raises(UserError, match="kein UTF-8"):
        foreign.tables_of(content, ".docx")


def test_a_full_reading_keeps_clock_times_and_what_stands_above_a_table():
    full = foreign.Bounds(10, 10, 100, is_full=True)
    day = datetime(2026, 9, 12)  # noqa: DTZ001 - Excel knows no zone
    content = sheet(["Von", "Tag"], [day.replace(hour=16, minute=2), day])
    assert json.loads(foreign.tables_of(content, ".xlsx", full))[0][1][1] == [
        "2026-09-12 16:02:00",
        "2026-09-12",
    ]
    file = docx.Document()
    for above in ("Samstag", "", "x" * 100, None):
        if above is not None:
            file.add_paragraph(above)
        for row in file.add_table(2, 1).rows:
            row.cells[0].text = "a"
    saved_file = io.BytesIO()
    file.save(saved_file)
    found = json.loads(foreign.tables_of(saved_file.getvalue(), ".docx", full))
    assert [title for title, _rows in found] == ["Samstag", "Tabelle 2", "Tabelle 3", "Tabelle 4"]
