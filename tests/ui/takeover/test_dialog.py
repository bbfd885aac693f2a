"""„Übernehmen …“ through the real window: lists and old minutes, checked before they count."""

import io
import shutil

import docx
import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.office.takeover_values import Target
from tests.ui.meetings.live import where
from ui.pages import PAGES
from ui.shell.main_window import MainWindow
from ui.takeover import minutes_part
from ui.takeover.dialog import TakeoverDialog

LIST = [
    ["Nr.", "Sitzung am", "Gremium", "Auftrag", "Zuständig", "Frist", "Farbe"],
    ["BK-01", "12.05.2024", "Lenkungsgruppe", "Bolzplatz prüfen", "Stadtwerke", "31.08.2026", ""],
    ["BK-02", "31.02.2024", "Lenkungsgruppe", "Kein Tag", "", "", ""],
    ["BK-03", "14.11.2024", "Kegelclub", "Fremd", "", "", ""],
]


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(context, qtbot):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window):
    next(c for c in window.menus.commands() if c.title == "Übernehmen …").run()
    return window.findChild(TakeoverDialog)


@pytest.fixture
def sheet(tmp_path):
    book = openpyxl.Workbook()
    for row in LIST:
        book.active.append(row)
    other = book.create_sheet("Kurz")
    other.append(["Was", "Datum"])
    other.append(["Lampe", "12.05.2024"])
    path = tmp_path / "liste.xlsx"
    book.save(path)
    return path


def opened(part, path, qtbot):
    part.open_file(path)
    qtbot.waitUntil(lambda: part.pages.currentIndex() == 1, timeout=30_000)


def preview(part):
    rows = part.preview.rows_model.rows()
    return [(row.id, row.words, row.is_taken) for row in rows]


def test_a_list_is_shown_line_by_line_before_anything_is_written(dialog, sheet, qtbot, store, said):
    dialog.tabs.setCurrentIndex(1)
    part = dialog.assignments
    assert part.isVisible()
    opened(part, sheet, qtbot)
    assert part.mapping.chosen() == [
        Target.NUMBER, Target.HELD_ON, Target.COMMITTEE, Target.TITLE, Target.RESPONSIBLE,
        Target.DUE_ON, None,
    ]  # fmt: skip
    assert preview(part) == [
        (2, "Bolzplatz prüfen", True), (3, "Kein Tag", False), (4, "Fremd", False),
    ]  # fmt: skip
    assert part.said.text() == "1 Zeile wird übernommen, 2 abgelehnt."
    assert where(store, "assignments", number="BK-01") == []
    part.preview.grab()
    part.take.click()
    (made,) = where(store, "assignments", number="BK-01")
    assert made.responsible == "Stadtwerke"
    assert said[-1] == ("undo", "1 Zeile übernommen")


def test_undo_takes_the_whole_list_back(dialog, sheet, qtbot, store, context):
    opened(dialog.assignments, sheet, qtbot)
    meetings = len(where(store, "meetings"))
    dialog.assignments.take.click()
    assert len(where(store, "meetings")) == meetings + 1
    context.operations.undo()
    assert len(where(store, "meetings")) == meetings
    assert where(store, "assignments", number="BK-01") == []


def test_columns_and_tables_can_be_chosen_otherwise(dialog, sheet, qtbot):
    part = dialog.assignments
    opened(part, sheet, qtbot)
    title = part.mapping.boxes[3]
    title.set_value(None)
    title.activated.emit(0)
    assert part.said.text() == "Bitte noch eine Spalte zuordnen: Auftrag."
    assert not part.take.isEnabled()
    title.set_value(Target.NUMBER)
    part.mapping.boxes[6].set_value(Target.TITLE)
    title.activated.emit(0)
    assert part.said.text() == "Nur eine Spalte kann das bedeuten: Nummer."
    part.table.set_value(1)
    part.table.activated.emit(1)
    assert preview(part) == [(2, "Lampe", False)]
    part.committee.setCurrentIndex(1)
    part.committee.activated.emit(1)
    assert preview(part) == [(2, "Lampe", True)]


def test_what_is_no_list_is_refused_with_a_reason(dialog, tmp_path, qtbot):
    path = tmp_path / "liste.xlsx"
    path.write_bytes(b"kein Archiv")
    part = dialog.resolutions
    part.open_file(path)
    qtbot.waitUntil(lambda: "beschädigt" in part.empty.text.text(), timeout=30_000)
    assert part.pages.currentIndex() == 0


def test_what_changed_meanwhile_writes_nothing(dialog, sheet, qtbot, store, monkeypatch):
    part = dialog.assignments
    opened(part, sheet, qtbot)
    with store.begin("weg") as work:
        for committee in work.committees.all():
            for meeting in work.meetings.where(committee_id=committee.id):
                work.meetings.remove(meeting)
            work.committees.remove(committee)
    part.take_now()
    assert "inzwischen gelöscht" in part.said.text()
    assert dialog.isVisible()


def test_files_are_asked_for(dialog):
    for part in (dialog.resolutions, dialog.minutes):
        part.empty.button.click()
    kinds = {found.fileMode() for found in dialog.findChildren(QFileDialog)}
    assert kinds == {QFileDialog.FileMode.ExistingFile, QFileDialog.FileMode.ExistingFiles}
    for found in dialog.findChildren(QFileDialog):
        found.reject()


@pytest.fixture
def old(tmp_path):
    document = docx.Document()
    document.add_paragraph("Der Bolzplatz wird eingezäunt.")
    out = io.BytesIO()
    document.save(out)
    folder = tmp_path / "alt"
    folder.mkdir()
    word = folder / "Niederschrift 3. Sitzung Lenkungsgruppe 2021-05-04.docx"
    word.write_bytes(out.getvalue())
    scan = folder / "Protokoll 99.99.2020.pdf"
    scan.write_bytes(b"%PDF-1.7")
    return [word, scan]


def listed(part, paths, qtbot):
    part.open_files(paths)
    qtbot.waitUntil(lambda: part.pages.currentIndex() == 1, timeout=30_000)


def test_old_minutes_come_with_day_committee_and_words(dialog, window, old, qtbot, said, context):
    part = dialog.minutes
    listed(part, old, qtbot)
    first, second = part.lines
    assert (first.held_on.text(), first.committee.currentText()) == ("04.05.2021", "Lenkungsgruppe")
    assert first.number.value() == 3
    assert (second.held_on.text(), second.committee.value()) == ("", None)
    assert part.said.text().endswith(": 1")
    part.take.click()
    assert "Protokoll 99.99.2020.pdf" in part.said.text()
    second.held_on.setText("12.03.2020")
    second.committee.setCurrentIndex(1)
    part.take.click()
    assert said[-1] == ("undo", "2 Niederschriften übernommen")
    (hit,) = context.search("bolzplatz")
    window.open_record(hit.kind, hit.record_id)
    assert window.page.detail.title.text().startswith("3. Sitzung")


def test_a_number_that_is_taken_is_said_and_nothing_is_kept(dialog, old, qtbot, store):
    part = dialog.minutes
    listed(part, old[:1], qtbot)
    part.lines[0].number.set_value(12)
    part.take.click()
    assert "anderen Tag" in part.said.text()
    assert where(store, "attachment_texts") == []


def test_too_much_at_once_and_broken_files_are_refused(dialog, old, qtbot, monkeypatch):
    part = dialog.minutes
    old[0].write_bytes(b"kein Archiv")
    part.open_files(old)
    qtbot.waitUntil(lambda: "beschädigt" in part.empty.text.text(), timeout=30_000)
    monkeypatch.setattr(minutes_part, "MOST_FILES", 1)
    part.open_files(old)
    qtbot.waitUntil(lambda: "höchstens 1 Dateien" in part.empty.text.text(), timeout=30_000)


def test_in_an_office_with_one_committee_it_is_chosen_already(dialog, old, sheet, store, qtbot):
    with store.begin("eins") as work:
        for committee in work.committees.all():
            if committee.short_name != "Lenkungsgruppe":
                for meeting in work.meetings.where(committee_id=committee.id):
                    work.meetings.remove(meeting)
                work.committees.remove(committee)
    listed(dialog.minutes, old[1:], qtbot)
    assert dialog.minutes.lines[0].committee.currentText() == "Lenkungsgruppe"
    opened(dialog.resolutions, sheet, qtbot)
    assert dialog.resolutions.committee.currentText() == "Lenkungsgruppe"


def test_what_is_typed_wrong_keeps_the_dialog_back(window):
    window.passing._flush = lambda: False
    assert window.passing.take_over() is None
