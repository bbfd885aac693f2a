"""The week after, in the whole window: sheets by keys, a survey, a report, letters, lessons."""

import io
import shutil

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.prevention_day.evaluation.documents import (
    EVENT_REPORT,
    EVENT_REPORT_PDF,
    THANK_LETTERS,
    VISITOR_SHEET,
)
from praeventionsrat.prevention_day.evaluation.entry import sheets_of
from praeventionsrat.prevention_day.evaluation.exhibitors import feedback_of
from praeventionsrat.prevention_day.records import CountMethod
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from ui.pages import PAGES
from ui.prevention_day.evaluation.page import (
    COUNTS,
    ENTRY,
    EXHIBITORS,
    LESSONS,
    PICTURES,
    QUESTIONS,
    REPORT,
    RESULTS,
    THANKS,
)
from ui.shell.main_window import MainWindow


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(window, context):
    """The page shows last year's prevention day."""
    past = context.operations.ask(lambda work: work.prevention_days.rows())[-1].id
    shown = window.go("day_evaluation")
    shown.choose_day(past)
    settle()
    return shown


@pytest.fixture
def coming(page, context):
    """The page shows the day to come, without sheets."""
    page.choose_day(context.operations.ask(lambda work: work.prevention_days.rows())[0].id)
    settle()
    return page


def sheets(page):
    return page.context.operations.ask(sheets_of, page.day_id)


def press(widget, *wanted):
    for key in wanted:
        QTest.keyClick(widget, key)


def test_sheets_are_typed_by_keys_one_after_another(coming):
    page = coming
    assert page.results.pages.currentIndex() == 1
    page.results.empty.button.click()
    settle()
    assert page.tabs.currentIndex() == ENTRY
    pad = page.entry.pad
    for number in (1, 2):
        assert page.entry.title.text() == f"Bogen {number}"
        press(pad, Qt.Key.Key_2, Qt.Key.Key_Return)  # grade
        press(pad, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_Return)  # expectations, put right
        press(pad, Qt.Key.Key_9, Qt.Key.Key_2, Qt.Key.Key_Return)  # no
        press(pad, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_Return)  # several
        press(pad, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Return)
        assert pad.words.isVisible()
        type_text(pad.words, "Schatten")
        press(pad.words, Qt.Key.Key_Return)
        settle()
    found = sheets(page)
    assert [one.answered for one in found] == [5, 5]
    assert page.summary.text() == "2 Bögen erfasst"
    page.show_tab(RESULTS)
    settle()
    assert page.results.results.questions[0].mean == 2
    assert page.results.results.questions[3].options[1].number == 2


def test_a_sheet_is_corrected_deleted_and_brought_back(page, said):
    page.show_tab(ENTRY)
    settle()
    before = len(sheets(page))
    page.entry.table.setFocus()
    page.entry.table.select_id(page.entry.rows[-1].id)
    press(page.entry.table, Qt.Key.Key_Return)
    assert page.entry.title.text() == f"Bogen {before} berichtigen"
    press(page.entry.pad, Qt.Key.Key_5)
    page.entry.done.click()
    settle()
    assert len(sheets(page)) == before
    press(page.entry.table, Qt.Key.Key_Delete)
    settle()
    assert len(sheets(page)) == before - 1
    assert said[-1][0] == "undo"
    page.context.operations.undo()
    settle()
    assert len(sheets(page)) == before


def test_going_back_forgets_and_half_a_sheet_is_a_draft(page):
    page.show_tab(ENTRY)
    settle()
    pad = page.entry.pad
    pad.choices[0].click()
    assert page.drafts() == ["Bogen 88"]
    press(pad, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_F9)
    assert pad.place == 0
    assert pad.choices[0].isChecked()
    page.back()
    assert not pad.answers
    assert not page.drafts()
    for _ in pad.questions:
        press(pad if not pad.words.isVisible() else pad.words, Qt.Key.Key_Return)
    settle()
    assert len(sheets(page)) == 87  # an empty sheet is not counted


def test_the_sheet_a_deleted_correction_belongs_to_is_let_go(page):
    page.show_tab(ENTRY)
    settle()
    last = page.entry.rows[-1].id
    page.entry.correct(last)
    page.entry.delete(last)
    settle()
    assert page.entry.correcting is None
    assert page.entry.sheet().rows


def test_a_survey_is_looked_at_and_taken_once(page, qtbot, tmp_path, said):
    path = tmp_path / "umfrage.csv"
    path.write_text(
        "Zeitstempel;Wie hat Ihnen der Präventionstag insgesamt gefallen?;Wie alt sind Sie?;Name\n"
        "15.09.2025 08:00:00;1;uralt;Bo\n15.09.2025 08:01:00;gut;18 bis 29;Al\n",
        encoding="utf-8",
    )
    page.show_tab(ENTRY)
    settle()
    dialog = page.entry.take_over()
    dialog.ask_file().reject()
    refused = dialog.choose
    dialog.open_file(tmp_path / "bild.pdf")
    qtbot.waitUntil(lambda: "CSV-Datei" in refused.text.text())
    assert dialog.survey is None
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.survey is not None)
    settle()
    assert dialog.hint.text() == "2 Bögen werden übernommen."
    badges = [one.badge[0] for one in dialog.lines.rows_model.rows() if one.badge]
    assert badges == ["bleibt weg", "prüfen"]
    dialog.take.click()
    settle()
    assert len(sheets(page)) == 89
    assert said[-1] == ("undo", "2 Bögen übernommen")


def test_questions_are_proposed_changed_moved_and_printed(coming, qtbot, tmp_path, said):
    page = coming
    page.show_tab(QUESTIONS)
    settle()
    panel = page.questions
    panel.standard.click()
    assert said[-1] == ("info", "Die vorgeschlagenen Fragen stehen schon da.")
    page.new()
    settle()
    type_text(panel.question.text, "Wie war das Essen?")
    panel.question.kind.setCurrentIndex(2)
    assert panel.question.choices_field.isVisible()
    panel.question.choices.setPlainText("gut\nschlecht")
    assert page.flush()
    settle()
    panel.up.click()
    settle()
    assert [one.text for one in panel.rows][-2] == "Wie war das Essen?"
    panel.exports.write(VISITOR_SHEET, page.day_id, tmp_path / "Bogen.docx")
    qtbot.waitUntil((tmp_path / "Bogen.docx").exists)
    settle()
    panel.delete()
    settle()
    assert len(panel.rows) == 7
    assert page.summary.text()


def test_results_show_chart_numbers_and_words(page):
    panel = page.results
    assert panel.chart.isVisible()
    assert "sehr gut" in panel.numbers.text()
    panel.table.select_id(panel.results.questions[-1].question.id)
    assert not panel.chart.isVisible()
    assert "Schatten" in panel.texts.text()
    assert panel.sheet().rows[0][1] == "sehr gut"
    page.back()


def test_an_exhibitor_answers(coming):
    page = coming
    page.show_tab(EXHIBITORS)
    settle()
    panel = page.exhibitors
    page.rename()
    panel.form.boxes[0].setCurrentIndex(1)
    type_text(panel.form.talks, "40")
    assert page.flush()
    settle()
    stand = panel.table.current_id()
    found = page.context.operations.ask(feedback_of, stand)
    assert (found.grade, found.talks) == (1, 40)
    assert "Gesamtnote: 1" in panel.facts.text()
    assert panel.sheet().rows
    page.back()
    assert panel.summary() == f"1 von {len(panel.result.rows)} Rückmeldungen"


def test_a_day_without_stands_leads_to_them(page, window):
    page.show_tab(EXHIBITORS)
    settle()
    assert page.exhibitors.pages.currentIndex() == 1
    page.exhibitors.empty.button.click()
    settle()
    assert window.page.area == "day_stands"


def test_visitors_are_counted_by_several_methods(coming):
    page = coming
    page.show_tab(COUNTS)
    settle()
    panel = page.counts
    page.new()
    settle()
    type_text(panel.count.visitors, "1200")
    panel.count.method.set_value(CountMethod.POLICE)
    panel.count.method.currentIndexChanged.emit(2)
    assert page.flush()
    settle()
    assert panel.summary() == "1.200 Besucherinnen und Besucher"
    assert "nach Schätzung der Polizei" in panel.facts.text()
    assert panel.sheet().rows[0][2] == 1200


def test_lessons_are_noted_and_become_tasks_once(page, said):
    page.show_tab(LESSONS)
    settle()
    panel = page.lessons
    page.new()
    type_text(panel.quick, "Mehr Wasser")
    press(panel.quick, Qt.Key.Key_Return)
    settle()
    assert panel.quick.text() == ""
    assert [one.text for one in panel.rows][-1] == "Mehr Wasser"
    panel.carry.click()
    settle()
    assert said[-1][0] == "undo"
    assert all(one.is_task for one in panel.rows)
    assert not panel.carry.isEnabled()
    assert panel.title.text() == "Ist eine Aufgabe"
    assert panel.sheet().rows


def painted(color="red"):
    out = io.BytesIO()
    Image.new("RGB", (300, 200), color).save(out, "PNG")
    return out.getvalue()


def test_pictures_are_dropped_described_and_shown(page, qtbot, tmp_path):
    path = tmp_path / "markt.png"
    path.write_bytes(painted())
    page.show_tab(PICTURES)
    settle()
    panel = page.pictures
    page.new()
    panel.choose().reject()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data,
                       Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    panel.dropEvent(event)
    qtbot.waitUntil(lambda: not panel.view.pixmap().isNull())
    settle()
    assert [one.file_name for one in panel.rows] == ["markt.png"]
    assert panel.view.pixmap().width() == 300
    panel.picture.alt.setPlainText("Stände auf dem Markt")
    type_text(panel.picture.caption, "Markt")
    assert page.flush()
    settle()
    assert panel.rows[0].alt_text == "Stände auf dem Markt"
    assert panel.rows[0].name == "Markt"
    page.show_tab(REPORT)
    settle()
    assert not any("Alternativtext" in one for one in page.report.missing)


def test_the_report_is_written_saved_and_its_gaps_are_told(page, qtbot, tmp_path):
    page.show_tab(REPORT)
    settle()
    panel = page.report
    assert "Aussteller" in panel.list.text()
    page.rename()
    panel.summary_text.edit.selectAll()
    type_text(panel.summary_text.edit, "Ein guter Tag.")
    assert page.flush()
    settle()
    event = page.context.operations.ask(lambda work: work.prevention_days.get(page.day_id))
    assert event.report_summary.strip() == "Ein guter Tag."
    for export, name in ((EVENT_REPORT, "B.docx"), (EVENT_REPORT_PDF, "B.pdf")):
        panel.exports.write(export, page.day_id, tmp_path / name)
        qtbot.waitUntil((tmp_path / name).exists, timeout=20_000)
    settle()
    panel.word.click()
    settle()
    page.findChildren(QFileDialog)[-1].reject()
    assert panel.sheet().rows


def test_thanks_are_written_and_noted(coming, qtbot, tmp_path, said):
    page = coming
    page.show_tab(THANKS)
    settle()
    panel = page.thanks
    waiting = [one for one in panel.rows if not one.lacks]
    assert waiting
    panel.exports.write(THANK_LETTERS, page.day_id, tmp_path / "Dank.docx")
    qtbot.waitUntil((tmp_path / "Dank.docx").exists)
    settle()
    panel.all.click()
    settle()
    assert all(one.thanked_on for one in panel.rows if not one.lacks)
    assert not panel.letters.isEnabled()
    panel.table.select_id(next(one.id for one in panel.rows if one.lacks))
    panel.one.click()
    settle()
    done = panel.chosen
    assert done.thanked_on is not None
    panel.one.click()
    settle()
    assert said[-1] == ("undo", "Dank zurückgenommen")
    assert panel.sheet().rows
    page.back()


def test_the_page_is_helped_and_commanded(page):
    assert page.help_topic() == "auswertung"
    for place in range(page.tabs.count()):
        page.show_tab(place)
        settle()
        assert page.commands()
        page.list_sheet()
        page.tabs.setFocus()
