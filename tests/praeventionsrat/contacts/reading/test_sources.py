"""Files of all kinds are read in a child process; hostile ones are refused at once."""

import csv
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest

from praeventionsrat.contacts.reading import in_child
from praeventionsrat.contacts.reading.mapping import suggest
from praeventionsrat.contacts.reading.sources import Source, read_file, read_pasted
from praeventionsrat.contacts.reading.targets import Target
from praeventionsrat.documents import child
from praeventionsrat.errors import UserError

ROOT = Path(__file__).parents[4]
SAMPLES = ROOT / "tests" / "samples"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ina Weber\r\nPHOTO:xx\r\nEND:VCARD\r\n"
MEBIBYTE = 1 << 20
MEASURE = """
import re, sys
from pathlib import Path
from praeventionsrat.contacts.reading import in_child
from praeventionsrat.errors import UserError
path = Path(sys.argv[1])
work = {".vcf": in_child.cards_of, ".csv": in_child.rows_of}.get(path.suffix)
try:
    content = path.read_bytes()
    work(content) if work else in_child.sheets_of(content, path.suffix)
except UserError:
    pass
print(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
"""


def computed():
    """Seconds of this process and its children; other work on the computer does not count."""
    return sum(os.times()[:4])


def saved(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def packed(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/") + ".xml", content)
    return out.getvalue()


def workbook(*rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture
def in_this_process(monkeypatch):
    """The work of the child done here, so that it is measured; without its limits."""
    monkeypatch.setattr(child, "limit", lambda *_limits: None)

    def call(function, *values, **_settings):
        return getattr(in_child, function.partition(":")[2])(*values)

    monkeypatch.setattr(child, "call", call)


def test_an_outlook_export_is_read_in_the_child():
    source = read_file(SAMPLES / "fiktiv_kontakte_outlook_de.csv")
    (table,) = source.tables
    assert source.name == "fiktiv_kontakte_outlook_de.csv"
    assert len(table.rows) == 3
    assert Target.EMAIL in suggest(table).targets


@pytest.mark.usefixtures("in_this_process")
def test_cards_are_read_from_a_file_and_from_the_clipboard(tmp_path):
    source = read_file(saved(tmp_path, "alle.VCF", CARD * 2 + "BEGIN:VCARD\r\nFN:Otto\r\n"))
    assert [entry.line for entry in source.entries] == [1, 2]
    assert [one.line for one in source.refused] == [3]
    assert source.left_out == {"Foto": 2}
    assert source.tables == ()
    assert len(read_pasted(CARD).entries) == 1
    assert len(read_file(saved(tmp_path, "karten.txt", CARD)).entries) == 1


@pytest.mark.usefixtures("in_this_process")
def test_a_list_is_pasted_with_and_without_headings():
    source = read_pasted("Name\tE-Mail\nIna Weber\tina@x.example\n")
    assert source.name == "Zwischenablage"
    assert suggest(source.tables[0]).targets == (Target.NAME, Target.EMAIL)
    source = read_pasted("Ina Weber\tina@x.example\n")
    assert suggest(source.tables[0]).targets == (Target.NAME, Target.EMAIL)


@pytest.mark.usefixtures("in_this_process")
def test_sheets_of_excel_are_read_with_their_line_numbers(tmp_path):
    content = workbook(["Liste"], [], ["Name", "Ort"], ["Ina Weber", "M"], [], ["Otto Abel", "N"])
    source = read_file(saved(tmp_path, "liste.xlsx", content))
    (table,) = source.tables
    assert table.headings == ("Name", "Ort")
    assert [row.line for row in table.rows] == [4, 6]


@pytest.mark.usefixtures("in_this_process")
def test_the_wide_export_of_outlook_is_read_from_excel_too(tmp_path):
    with (SAMPLES / "fiktiv_kontakte_outlook_de.csv").open(encoding="cp1252", newline="") as file:
        content = workbook(*csv.reader(file))
    (table,) = read_file(saved(tmp_path, "liste.xlsx", content)).tables
    assert "Stichwörter" in table.headings


@pytest.mark.usefixtures("in_this_process")
def test_of_several_tables_the_one_with_headings_is_meant(tmp_path):
    document = docx.Document()
    for rows in (("1", "2", "3"), ("Name", "Ina Weber", "Otto Abel"), ("Ort",)):
        table = document.add_table(len(rows), 2)
        for line, words in enumerate(rows):
            table.cell(line, 0).text = words
            table.cell(line, 1).text = "E-Mail" if words == "Name" else ""
    out = io.BytesIO()
    document.save(out)
    source = read_file(saved(tmp_path, "liste.docx", out.getvalue()))
    assert len(source.tables) == 2
    assert source.best == 1
    assert Source("leer").best == 0


@pytest.mark.parametrize(
    ("name", "way_out"),
    [
        ("a.pst", "Importieren/Exportieren"),
        ("a.xls", "als .xlsx"),
        ("a.pdf", "Gelesen werden Outlook-Exporte"),
    ],
)
def test_other_files_are_refused_with_a_way_out(tmp_path, name, way_out):
    with pytest.raises(UserError, match=way_out):
        read_file(tmp_path / name)


@pytest.mark.usefixtures("in_this_process")
@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", "Name;Ort\n", "steht nichts"),
        ("a.csv", "", "steht nichts"),
        ("a.csv", "Name;Ort\n" + "a;b\n" * 5_001, "mehr als 5.000 Kontakte"),
        ("a.vcf", CARD * 100_000, "größer als 5 MB"),
        ("a.txt", CARD * 100_000, "größer als 5 MB"),
    ],
)
def test_what_holds_nothing_or_too_much_is_refused(tmp_path, name, content, reason):
    with pytest.raises(UserError, match=reason):
        read_file(saved(tmp_path, name, content))


def test_too_much_in_the_clipboard_is_refused():
    with pytest.raises(UserError, match="mehr als 5 MB"):
        read_pasted("x" * (5 * MEBIBYTE + 1))


HOSTILE = {
    "nested.vcf": lambda: "BEGIN:VCARD\n" * 50_000 + "END:VCARD\n" * 50_000,
    "many.vcf": lambda: CARD * 20_000,
    "lines.vcf": lambda: "BEGIN:VCARD\n" + "A:\n" * 1_600_000,
    "quote.csv": lambda: "Name;Ort\n" + 'A;"B\n' + "C;D\n" * 2_000_000,
    "long.csv": lambda: "Name;Ort\nA;" + "x" * 9_000_000,
    "wide.csv": lambda: ";" * 9_000_000,
    "high.csv": lambda: "a;b\n" * 2_400_000,
    "nul.csv": lambda: b"Name;Ort\nA\0;B\n",
    "broken.csv": lambda: "ü\n".encode() + b"\xff\n" * 4_900_000,
    "noise.csv": lambda: os.urandom(9_000_000),
    "bomb.xlsx": lambda: packed(xl__workbook=b"<a>" + b" " * 50_000_000 + b"</a>"),
    "bomb.docx": lambda: packed(word__document=b"<a>" + b" " * 50_000_000 + b"</a>"),
    "dtd.docx": lambda: packed(word__document=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
    "cut.xlsx": lambda: workbook(["Name"], ["Ina"])[:900],
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_two_seconds_and_300_mebibytes(tmp_path, name):
    path = saved(tmp_path, name, HOSTILE[name]())
    begun = computed()
    with pytest.raises(UserError, match="angenommen"):
        read_file(path)
    assert computed() - begun < 2
    if sys.platform == "linux":
        done = subprocess.run(
            [sys.executable, "-c", MEASURE, str(path)],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
        assert int(done.stdout) < 300 * 1024


def test_a_field_of_300_megabytes_is_not_even_read(tmp_path):
    path = tmp_path / "riese.csv"
    with path.open("wb") as file:
        file.write(b'Name;Notiz\nA;"')
        file.truncate(300 * MEBIBYTE)  # a hole: no such disk is needed
    begun = computed()
    with pytest.raises(UserError, match="größer als 10 MB"):
        read_file(path)
    assert computed() - begun < 2


def test_a_note_of_five_megabytes_costs_its_card_only(tmp_path):
    big = CARD.replace("PHOTO:xx", "NOTE:" + "x" * 5_000_000)
    source = read_file(saved(tmp_path, "gross.vcf", big + CARD))
    assert len(source.entries) == 1
    assert source.refused[0].reason == "Eine Angabe ist länger als 100.000 Zeichen."


@pytest.mark.usefixtures("in_this_process")
def test_nothing_of_a_sheet_is_left_out_without_a_word(tmp_path):
    content = workbook(["Name", "Notiz"], ["Ina Weber", "x" * 30_000])
    (table,) = read_file(saved(tmp_path, "liste.xlsx", content)).tables
    assert table.rows[0].cells[1] == "x" * 30_000
    wide = workbook(["Name"] * 201, ["Ina Weber"])
    with pytest.raises(UserError, match="mehr als 200 Spalten"):
        read_file(saved(tmp_path, "breit.xlsx", wide))
