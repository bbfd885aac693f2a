from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.documents.list_sheet import ListFormat, ListSheet
from ui.parts.list_export import ListExport, SheetColumn, sheet_of
from ui.settings_store import EXPORT_FOLDER


@dataclass(frozen=True)
class Line:
    name: str
    on: date | None


LINES = (Line("=Kim", date(2026, 3, 17)), Line("Ärger", None))
COLUMNS = (SheetColumn("Name", lambda line: line.name), SheetColumn("Tag", lambda line: line.on))


@pytest.fixture
def lists(context, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return ListExport(context, window)


@pytest.fixture
def sheet():
    return sheet_of("Aufträge", LINES, COLUMNS, "offen", "", "2026")


def save_as(dialog, path):
    """The user types this path and presses Enter."""
    dialog.selectFile(str(path))
    dialog.accept()


def test_a_sheet_holds_the_rows_in_their_order_and_says_which_filters_are_on(sheet):
    assert sheet == ListSheet(
        "Aufträge",
        ("Name", "Tag"),
        (("=Kim", date(2026, 3, 17)), ("Ärger", None)),
        note="offen, 2026",
    )


def test_a_list_becomes_an_excel_file_of_the_office(lists, sheet, said, qtbot, tmp_path, viewer):
    dialog = lists.start(sheet, ListFormat.EXCEL)
    name = Path(dialog.selectedFiles()[0]).name
    assert name == f"Aufträge {datetime.now().astimezone().date().isoformat()}.xlsx"
    save_as(dialog, tmp_path / "Liste.xlsx")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("saved", "Liste „Aufträge“ gespeichert.")]
    book = openpyxl.load_workbook(tmp_path / "Liste.xlsx")
    assert book.worksheets[0]["A2"].value == "=Kim"
    assert book.worksheets[0]["A2"].data_type == "s"
    assert book.properties.creator == "Präventionsrat"
    assert viewer.opened == []


def test_a_list_to_print_opens_in_the_viewer(lists, sheet, said, qtbot, tmp_path, viewer):
    save_as(lists.start(sheet, ListFormat.PDF), tmp_path / "Liste.pdf")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("saved", "Liste „Aufträge“ gespeichert und zum Drucken geöffnet.")]
    assert viewer.opened == [tmp_path / "Liste.pdf"]
    text = pypdf.PdfReader(tmp_path / "Liste.pdf").pages[0].extract_text()
    assert "offen, 2026 · 2 Einträge" in text


def test_a_name_that_is_no_file_name_is_made_one(lists, qtbot):
    sheet = sheet_of("Mitglieder AG Jugend/Schule: <neu>", LINES, COLUMNS)
    dialog = lists.start(sheet, ListFormat.EXCEL)
    today = datetime.now().astimezone().date().isoformat()
    name = Path(dialog.selectedFiles()[0]).name
    assert name == f"Mitglieder AG Jugend-Schule- -neu- {today}.xlsx"
    dialog.reject()


def test_the_folder_chosen_last_is_proposed_again(lists, sheet, said, qtbot, tmp_path, settings):
    (tmp_path / "Listen").mkdir()
    save_as(lists.start(sheet, ListFormat.EXCEL), tmp_path / "Listen" / "eins.xlsx")
    qtbot.waitUntil(lambda: bool(said))
    assert settings.get(EXPORT_FOLDER) == str(tmp_path / "Listen")
    dialog = lists.start(sheet, ListFormat.EXCEL)
    assert Path(dialog.directory().path()) == tmp_path / "Listen"
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()


def test_an_empty_list_goes_nowhere(lists, said):
    assert lists.start(sheet_of("Aufträge", (), COLUMNS), ListFormat.PDF) is None
    assert said == [("info", "Die Liste „Aufträge“ ist leer.")]


def test_a_folder_that_is_gone_is_told(lists, sheet, said, qtbot, tmp_path):
    lists.write(sheet, ListFormat.EXCEL, tmp_path / "weg" / "Liste.xlsx")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("error", "Die Datei oder der Ordner ist nicht da.")]


@pytest.mark.parametrize("made", ListFormat)
def test_a_long_list_can_be_given_up(lists, said, qtbot, tmp_path, context, made):
    long = sheet_of("Kontakte", LINES * 300, COLUMNS)
    context.tasks.started.connect(lambda progress: progress.cancel())
    lists.write(long, made, tmp_path / f"Liste{made.suffix}")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("info", "Abgebrochen.")]
    assert list(tmp_path.glob("Liste*")) == []
