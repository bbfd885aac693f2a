from datetime import date, datetime, time

import openpyxl
import pytest

from praeventionsrat.documents.list_sheet import ListFormat, ListSheet, words, write

SHEET = ListSheet("Kontakte", ("Name",), (("Kim Muster",),), "Filter „Kim“")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, ""),
        (False, ""),
        (True, "ja"),
        (0, "0"),
        (12, "12"),
        (date(2026, 3, 7), "07.03.2026"),
        (datetime.combine(date(2026, 3, 7), time(9, 5)), "07.03.2026 09:05"),
        (time(9, 5), "09:05"),
        ("Kim\x07", "Kim"),
    ],
)
def test_values_are_written_as_germans_do(value, said):
    assert words(value) == said


def test_the_facts_say_what_is_shown_how_many_and_when():
    assert SHEET.facts == "Filter „Kim“ · 1 Eintrag"
    dated = ListSheet("Kontakte", (), (), made_on=date(2026, 11, 22))
    assert dated.facts == "0 Einträge · Stand 22.11.2026"


@pytest.mark.parametrize("kind", ListFormat)
def test_a_file_is_written_whole(tmp_path, kind):
    target = tmp_path / f"Liste{kind.suffix}"
    assert write(SHEET, kind, target) == target
    assert target.read_bytes()[:2] in {b"PK", b"%P"}
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("kind", ListFormat)
def test_who_gives_up_keeps_the_file_there_was(tmp_path, kind):
    class GivenUp(Exception):
        pass

    def give_up(_done, _total):
        raise GivenUp

    target = tmp_path / f"Liste{kind.suffix}"
    target.write_bytes(b"vorher")
    long = ListSheet("Kontakte", ("Name",), (("Kim",),) * 60)
    with pytest.raises(GivenUp):
        write(long, kind, target, give_up)
    assert target.read_bytes() == b"vorher"
    assert list(tmp_path.iterdir()) == [target]


def test_openpyxl_reads_what_was_written(tmp_path):
    target = write(SHEET, ListFormat.EXCEL, tmp_path / "Liste.xlsx")
    assert openpyxl.load_workbook(target).worksheets[0]["A2"].value == "Kim Muster"
