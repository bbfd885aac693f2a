"""The page Sachstandsabfragen: begun in a press, forms into a folder, answers dragged back."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.measures.documents.asking_form import tag_of
from praeventionsrat.measures.records import MeasureFields, MeasureState
from praeventionsrat.measures.usecases.measure import new_measure
from tests.returned_word import fill
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.measures import asking_detail, asking_files, asking_page
from ui.measures.asking_page import EMPTY, EVERY, AskingPage

__all__ = ["shown"]

TODAY = date(2026, 11, 1)


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    for module in (asking_detail, asking_files, asking_page):
        monkeypatch.setattr(module, "today", lambda: TODAY)


def _fill(work):
    fields = PersonFields(given_name="Ada", family_name="Beispiel", email="ada@musterau.example")
    person = create_person(work, fields)
    typed = MeasureFields(title="Licht", person_id=person, starts_on=date(2026, 1, 5))
    return new_measure(work, typed, on=date(2026, 1, 5), state=MeasureState.UNDER_WAY)


@pytest.fixture
def measure(context):
    return context.operations.perform("M", _fill)


@pytest.fixture
def page(context, measure, shown):
    made = shown(AskingPage(context), 1180, 760)
    settle()
    return made


@pytest.fixture
def begun(page):
    page.empty.button.click()
    settle()
    return page.detail


def entries(context):
    return list(context.operations.ask(lambda work: work.report_request_entries.all()))


def reports(context):
    return list(context.operations.ask(lambda work: work.measure_reports.all()))


def test_a_round_is_begun_in_one_press_about_what_is_missing(begun, page, context):
    (row,) = page.list.rows_model.rows()
    assert (row.title, row.asked) == ("Sachstandsabfrage 01.11.2026", 1)
    assert row.answer_by == date(2026, 11, 22)
    (line,) = begun.list.rows_model.rows()
    assert (line.owner.name, line.state[0]) == ("Ada Beispiel", "noch nicht gefragt")
    assert line.measures == "M-2026-001 Licht"


def test_where_nothing_is_missing_it_is_said(page, context, measure):
    page.which.set_value(12)
    page.new()
    settle()
    assert page._pages.currentIndex() == EMPTY
    page.which.set_value(EVERY)
    page.new()
    settle()
    assert page._pages.currentIndex() != EMPTY


def test_forms_go_into_a_folder_and_come_back_as_reports(begun, page, context, tmp_path, qtbot):
    type_text(begun.form.text.edit, "Bitte kurz berichten.")
    begun.write.click()
    dialog = begun.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: entries(context)[0].sent_on == TODAY, timeout=20_000)
    settle()
    written = sorted(path.name for path in tmp_path.glob("*Sachstand*"))
    assert written == ["E-Mail Sachstand Ada Beispiel.eml", "Sachstand Ada Beispiel.docx"]
    assert begun.list.rows_model.rows()[0].state[0] == "gefragt am 01.11.2026"
    form = tmp_path / "Sachstand Ada Beispiel.docx"
    (entry,) = entries(context)
    answer = {tag_of("stand", entry.id): "Masten stehen."}
    form.write_bytes(fill(form.read_bytes(), answer))
    wrong = tmp_path / "falsch.docx"
    wrong.write_bytes(b"kein Word")
    drop(begun, [form, wrong])
    qtbot.waitUntil(lambda: bool(reports(context)), timeout=30_000)
    settle()
    assert begun.told.what.text() == "1 Sachstand übernommen."
    assert "„falsch.docx“" in begun.told.why.text()
    assert begun.list.rows_model.rows()[0].state[0] == "beantwortet"
    begun.told.button.click()
    assert not begun.told.isVisible()


def drop(detail, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    entering = QDragEnterEvent(QPoint(5, 5), *args)
    detail.dragEnterEvent(entering)
    assert entering.isAccepted()
    detail.dropEvent(QDropEvent(QPoint(5, 5), *args))


def test_an_empty_form_is_told_and_a_chosen_file_is_read(begun, context, tmp_path, qtbot):
    begun.files.write(begun.request_id, tmp_path)
    form = tmp_path / "Sachstand Ada Beispiel.docx"
    qtbot.waitUntil(lambda: entries(context)[0].sent_on == TODAY, timeout=20_000)
    begun.take.click()
    dialog = begun.findChild(QFileDialog)
    dialog.filesSelected.emit([str(form)])
    dialog.close()
    qtbot.waitUntil(begun.told.isVisible, timeout=30_000)
    assert begun.told.why.text() == "Ada Beispiel: nichts ausgefüllt."


def test_who_is_left_out_gets_no_form(begun, context, tmp_path):
    begun.list.delete_asked.emit(begun.list.current_id())
    settle()
    assert not entries(context)
    begun.files.write(begun.request_id, tmp_path)
    assert not list(tmp_path.glob("Sachstand*"))


def test_a_round_goes_to_the_papierkorb_and_esc_leads_back(begun, page):
    page.rename()
    assert next(one.title for one in page.commands()) == "Neue Sachstandsabfrage"
    page.delete(begun.request_id)
    settle()
    assert page._pages.currentIndex() == EMPTY
    assert begun.commands() == ()
    went = []
    page.open_asked.connect(lambda kind, which: went.append(kind))
    page.back()
    assert went == ["measures"]
    assert page.help_topic() == "sachstand"
    assert page.flush()


def test_the_page_reads_again_what_changed_while_nobody_looked(begun, page, context, measure):
    page.hide()
    context.operations.undo()
    page.show()
    settle()
    assert page._pages.currentIndex() == EMPTY
