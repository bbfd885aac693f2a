"""PKS files of every year: what they hold, which year, and what is refused in a sentence."""

from pathlib import Path

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.figures.pks import in_child
from praeventionsrat.figures.pks.columns import find_layout
from praeventionsrat.figures.pks.numbers import Unreadable, decimal_mark, parted, whole
from praeventionsrat.figures.pks.sources import read_crime_file
from praeventionsrat.figures.pks.table import read_table
from praeventionsrat.figures.pks.years import find_year
from tests.praeventionsrat.figures.pks_files import csv_file, many_rows, workbook_2024
from tests.spent import spent

SAMPLE = Path(__file__).parents[3] / "samples" / "fiktiv_pks_kreise.csv"


def read(content, name="KR-F-01-T01-Kreise-Faelle-HZ_2023_csv.csv"):
    return read_table(name, in_child.separated(content))


def test_the_sample_of_musterland_is_read_whole():
    table = read_crime_file(SAMPLE)
    assert (table.level, len(table.lines), table.unread) == ("county", 4, ())
    first, violent, _street, bicycles = table.lines
    assert (first.offence_key, first.area_key, first.cases) == ("------", "06998", 10148)
    assert (first.rate, first.solved, first.clearance) == (4800.4, 6454, 63.6)
    assert (first.attempts, first.suspects, first.area_kind) == (752, 4910, "LK")
    assert violent.offence == "Gewaltkriminalität"
    assert bicycles.offence_key == "***300"
    assert table.found.year is None
    assert table.found.doubt.startswith("Das Jahr steht weder im Dateinamen noch in der Datei.")


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("codec", ["cp1252", "latin-1", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize(("thousands", "decimal"), [(",", "."), (".", ","), ("", ","), ("", ".")])
@pytest.mark.parametrize("key", ["Schluessel", "Schluesse", "Schlüssel"])
def test_every_writing_gives_the_same_figures(numbered, codec, thousands, decimal, key):
    content = csv_file(
        numbered=numbered, codec=codec, thousands=thousands, decimal=decimal, key=key
    )
    lines = read(content).lines
    assert len(lines) == 4
    assert [(line.cases, line.rate, line.solved) for line in lines[:2]] == [
        (10148, 4800.4, 6454),
        (412, 194.9, 336),
    ]
    assert lines[2].offence == "Diebstahl von Fahrrädern"
    assert lines[2].clearance is None


@pytest.mark.parametrize(
    ("heading", "above", "base"),
    [
        ("HZ", "", ""),
        ("HZ nach Zensus", "", "Zensus"),
        ("HZ nach Zensus 2022", "", "Zensus 2022"),
        ("HZ nach Zensus", "Einwohner: Zensus 2011", "Zensus 2011"),
    ],
)
def test_the_base_of_the_rates_is_kept_as_the_heading_says_it(heading, above, base):
    assert read(csv_file(rate=heading, above=above)).rate_base == base


def test_a_workbook_with_merged_headings_is_read_from_row_ten(tmp_path):
    path = tmp_path / "KR-F-01-T01-Kreise-Faelle-HZ_xls.xlsx"
    path.write_bytes(workbook_2024())
    table = read_crime_file(path)
    assert (table.found.year, table.found.doubt, table.rate_base) == (2024, "", "Zensus 2022")
    assert table.found.version == "V1.0 erstellt am: 05.03.2025"
    assert [(line.cases, line.rate, line.solved, line.clearance) for line in table.lines] == [
        (10148, 4800.4, 6454, 63.6),
        (412, 194.9, 336, 81.6),
        (402, 190.2, 29, None),
        (5000, 5000.0, 2500, 50.0),
    ]
    assert table.lines[0].suspects == 4910
    assert table.unread == ()


def test_all_kreise_of_the_country_are_read_quickly(tmp_path):
    path = tmp_path / "KR-F-01-T01-Kreise_2024.csv"
    path.write_bytes(csv_file(rows=many_rows()))
    steps = []
    table = read_crime_file(path, lambda done, total: steps.append((done, total)))
    assert len(table.lines) == 16_400
    assert spent(lambda: read_crime_file(path), times=1) < 10
    assert steps[-1] == (3, 3)


def test_a_line_that_cannot_be_read_is_named_and_the_others_stay():
    content = csv_file().replace(b";412;", b";vier;").replace(b"06999", b"")
    table = read(content)
    assert len(table.lines) == 2
    assert [(one.line, one.why) for one in table.unread] == [
        (4, "Bei „erfasste Fälle“ steht „vier“; das ist keine Zahl."),
        (6, "Schlüssel oder Gemeindeschlüssel fehlt."),
    ]


def test_notes_below_the_figures_are_no_lines():
    table = read(csv_file() + b"Quelle: erfunden\r\n;;;\r\nHinweis;zwei\r\n")
    assert (len(table.lines), table.unread) == (4, ())


def test_a_lost_leading_zero_comes_back():
    assert read(csv_file().replace(b"06998", b"6998")).lines[0].area_key == "06998"
    assert read(csv_file().replace(b"06998", b"6998001")).lines[0].area_key == "06998001"


def test_a_table_of_towns_is_known_as_such():
    towns = csv_file().replace(b"Stadt-/Landkreis;Kreisart", b"Stadt;Art")
    assert read(towns, "ST-F-01-T01-Staedte_2023.csv").level == "city"
    assert read(towns, "Tabelle 2023.csv").level == "city"


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("Schluessel;Straftat;Bundesland;erfasste Faelle;HZ", "Tabelle der Länder"),
        ("Schluessel;Straftat;erfasste Faelle;HZ", "ganze Bundesgebiet"),
        ("Schluessel;Straftat;Gemeindeschluessel;HZ", "fehlt die Spalte „erfasste Fälle“"),
        ("Name;Ort;Telefon", "Es fehlt die Kopfzeile"),
        ("", "Es fehlt die Kopfzeile"),
    ],
)
def test_a_table_of_another_level_is_refused_with_what_is_needed(head, said):
    with pytest.raises(UserError, match=said):
        read(f"{head}\n------;Straftaten insgesamt;1;2\n".encode())


@pytest.mark.parametrize(
    ("name", "head", "year", "doubt"),
    [
        ("KR-F-01-T01-Kreise_2023_csv.csv", "", 2023, ""),
        ("tb01_FaelleGrundtabelleKreise_2014.csv", "", 2014, ""),
        ("BKA-LKS-F-03-T01-Kreise_2017.csv", "", 2017, ""),
        ("tb01_2019.csv", "", 2019, "von 2014 bis 2015, das Jahr ist aber 2019"),
        ("BKA-LKS-F-03-T01_2020.csv", "", 2020, "von 2016 bis 2018"),
        ("KR-F-01-T01_2015.csv", "", 2015, "ab 2019"),
        ("Kreise.csv", "Berichtsjahr 2021", 2021, ""),
        ("Kreise.csv", "V1.0 erstellt am: 05.03.2025", 2024, "nach ihrem Erstellungsdatum"),
        ("Kreise_2023.csv", "Berichtsjahr 2022", 2022, "Dateiname sagt 2023"),
        ("Kreise_2020.csv", "V1.0 erstellt am: 05.03.2025", 2020, "wurde 2025 erstellt"),
        ("Kreise.csv", "", None, "Bitte tragen Sie es ein"),
    ],
)
def test_the_year_comes_from_name_head_and_making_and_doubts_are_asked(name, head, year, doubt):
    found = find_year(name, [head])
    assert found.year == year
    assert doubt in found.doubt
    assert bool(doubt) == bool(found.doubt)


@pytest.mark.parametrize(
    ("head", "months"),
    [
        ("Zeitraum 01.01.2024 - 30.06.2024", 6),
        ("01.01.2024 bis 31.12.2024", 12),
        ("Januar bis September 2024", 9),
        ("01.01.2023 - 30.06.2024", 12),
    ],
)
def test_a_part_of_a_year_is_noticed(head, months):
    assert find_year("Kreise.csv", [head]).months == months


def test_numbers_are_read_by_the_marks_of_the_whole_file():
    assert decimal_mark(["63.6", "1.234,5", "4,25"]) == ","
    assert decimal_mark(["63.6"]) == decimal_mark(["12"]) == "."
    assert decimal_mark(["12.148", "9.002"]) == ","
    assert decimal_mark(["12,148", "9"]) == "."
    assert (whole("10.148"), whole("10 148"), whole("412.0"), whole("-")) == (
        10148,
        10148,
        412,
        None,
    )
    assert (parted("1.234,5", ","), parted("63,6 %", ","), parted("", ".")) == (1234.5, 63.6, None)
    for wrong in ("12a", "-5", "1,23,4"):
        with pytest.raises(Unreadable):
            whole(wrong)
    with pytest.raises(Unreadable):
        parted("viel", ".")


def test_headings_that_come_twice_keep_their_first_place():
    rows = [["Schlüssel", "Straftat", "AGS", "Kreis", "Kreisart", "erfasste Fälle", "HZ", "HZ"]]
    layout = find_layout(rows)
    assert (layout.columns["rate"], layout.begins) == (6, 1)


def test_foreign_files_are_refused_in_a_sentence(tmp_path):
    def refused(name, content, said):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(UserError, match=said):
            read_crime_file(path)

    refused("a.pdf", b"%PDF", "Gelesen werden die PKS-Tabellen")
    refused("a.csv", b"x" * ((10 << 20) + 1), "größer als 10 MB")
    refused("b.csv", csv_file(rows=()), "keine einzige Zeile mit Zahlen")
    refused("b.xlsx", b"PK", "nicht angenommen|beschädigt")
    refused(
        "c.xlsx", workbook_2024(sheet="Bund").replace(b"a", b"a")[:200], "angenommen|beschädigt"
    )


def test_too_long_and_broken_texts_are_refused(monkeypatch):
    monkeypatch.setattr(in_child, "MOST_LINES", 3)
    with pytest.raises(UserError, match="mehr als 60"):
        in_child.separated(csv_file())
    with pytest.raises(UserError, match="mehr als 60"):
        in_child.table_of("a.xlsx", workbook_2024(), ".xlsx")
    with pytest.raises(UserError, match="nicht lesbar"):
        in_child.separated(b'a;b\n"' + b"x" * 200_000)


def test_of_several_sheets_the_one_with_figures_is_taken():
    assert b"06998" in in_child.table_of("a.xlsx", workbook_2024(sheet="Tabelle"), ".xlsx")
    nation = workbook_2024(sheet="X", rows=())
    assert b'"county"' in in_child.table_of("a.xlsx", nation, ".xlsx")


def test_thousands_in_one_column_and_tenths_in_the_next_are_told_apart():
    head = "Schluessel;Straftat;Gemeindeschluessel;Stadt-/Landkreis;Kreisart;erfasste Faelle;HZ;"
    words = head + "aufgeklaerte Faelle;Aufklaerungsquote"
    line = "------;Straftaten insgesamt;06998;Musterland;LK;25.678;12.148;16.331;63.6"
    rows = [row.split(";") for row in (words, line)]
    (read,) = read_table("KR-F-01-T01-Kreise-2023.csv", rows).lines
    assert (read.cases, read.rate, read.clearance) == (25678, 12148.0, 63.6)
