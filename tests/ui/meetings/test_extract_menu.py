"""Extracts are offered in the menu of a meeting and from the item itself."""

import pytest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.meetings.documents.minutes_extract import EXTRACT
from tests.ui.meetings.live import button, next_one, settle, shown, store_path, twelfth
from ui.meetings.detail import MeetingDetail
from ui.meetings.meeting_menu import ExtractMenu

__all__ = ["next_one", "shown", "store_path", "twelfth"]


@pytest.fixture
def detail(context, twelfth, shown):
    made = shown(MeetingDetail(context))
    made.show_meeting(twelfth.id)
    settle()
    return made


def titles(menu):
    menu.offer()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def file_asked(detail):
    settle()
    dialog = detail.findChildren(QFileDialog)[-1]
    name = dialog.selectedFiles()[0].rsplit("/", 1)[-1]
    dialog.reject()
    return name


def test_every_item_and_every_office_is_offered(detail, context, next_one):
    found = titles(detail.extracts)
    assert "TOP 6.1 Angstraum Bahnhofsunterführung" in found
    assert found[-1] == "für Stadtwerke/Brettschneider"
    assert max(map(len, found)) <= 60
    detail.extracts.actions()[-1].trigger()
    asked = file_asked(detail)
    assert asked.startswith("Auszug für die zuständige Stelle")
    assert titles(ExtractMenu(context, detail.exports, detail)) == []


def test_a_meeting_without_an_agenda_has_nothing_to_take_out(detail, context, twelfth):
    def empty(work):
        for item in work.agenda_items.where(meeting_id=twelfth.id):
            work.agenda_items.remove(item)

    context.operations.perform("leer", empty)
    assert titles(detail.extracts) == ["Noch keine Tagesordnung"]


def test_the_item_itself_offers_its_extract(detail, twelfth):
    detail.open_tab("minutes")
    detail._panel("minutes").show_item(twelfth.items["6.1"])
    settle()
    button(detail, "Auszug aus der Niederschrift zu diesem Punkt (Word)").click()
    assert file_asked(detail).startswith("Auszug aus der Niederschrift TOP 6.1 Angstraum")


def test_the_extract_is_written(detail, twelfth, tmp_path, qtbot):
    target = tmp_path / "auszug.docx"
    detail.exports.write(EXTRACT, twelfth.items["6.1"], target)
    qtbot.waitUntil(target.exists, timeout=20_000)


def test_a_written_file_is_examined_and_the_report_lies_beside_it(
    detail, twelfth, tmp_path, qtbot, said
):
    target = tmp_path / "auszug.docx"
    detail.exports.write(EXTRACT, twelfth.items["6.1"], target)
    qtbot.waitUntil(target.exists, timeout=20_000)
    detail.extracts.check()
    dialog = detail.findChildren(QFileDialog)[-1]
    assert dialog.windowTitle() == "Welche Word-Datei soll geprüft werden?"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    report = tmp_path / "Prüfbericht auszug.docx"
    qtbot.waitUntil(report.exists, timeout=30_000)
    qtbot.waitUntil(lambda: "Prüfbericht auszug.docx" in said[-1][1])
