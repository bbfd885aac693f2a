from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.lists import MailingListFields
from praeventionsrat.contacts.mailing_lists import create_list, name_in_list
from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.meetings.documents.poll_sheet import tag_of
from praeventionsrat.meetings.polls import Answer
from praeventionsrat.meetings.usecases import polling
from tests.returned_word import fill
from ui.meetings.page import MeetingsPage
from ui.polls.new_poll import NewPoll
from ui.polls.panel import PollsPanel

Key = Qt.Key


@pytest.fixture
def panel(qtbot, context, council):
    made = PollsPanel(context)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def poll(panel):
    """A poll with two days."""
    panel.new()
    panel.findChild(NewPoll).create_button.click()
    for day, start in (("14.4.2026", "16"), ("21.4.2026", "")):
        propose(panel, day, start)
    return panel.detail


def propose(panel, day, start="", end=""):
    detail = panel.detail
    for field, text in ((detail.day, day), (detail.start, start), (detail.end, end)):
        field.setText(text)
    detail.propose.click()


def press(detail, *keys):
    for key in keys:
        QTest.keyClick(detail.grid, key)


def view(detail):
    return detail.context.operations.ask(polling.view_poll, detail.chosen)


def test_without_a_poll_the_page_offers_one(panel):
    assert panel.empty.isVisible()
    panel.empty.button.click()
    dialog = panel.findChild(NewPoll)
    dialog.reply_by.setText("Quatsch")
    dialog.create_button.click()
    assert dialog.complaint.isVisible()
    dialog.reply_by.setText("20.3.2026")
    dialog.create_button.click()
    assert panel.list.isVisible()
    assert panel.detail.title.text() == "13. Sitzung Lenkungsgruppe"
    assert panel.detail.head.reply_by.text() == "20.03.2026"
    assert "Schlagen Sie Tage vor" in panel.detail.best.why.text()


def test_days_are_proposed_and_refused_in_words(panel, poll):
    assert [one.words for one in view(poll).dates] == [
        "Di, 14.04.2026, 16:00 Uhr",
        "Di, 21.04.2026",
    ]
    for day, start, end, said in (
        ("14.4.2026", "16", "", "Dieser Termin ist schon vorgeschlagen."),
        ("Quatsch", "", "", "Datum"),
        ("15.4.2026", "16", "15", "Das Ende liegt vor dem Beginn."),
        ("", "", "", "Datum"),
    ):
        propose(panel, day, start, end)
        assert poll.complaint.isVisible()
        assert said in poll.complaint.text() or day in ("Quatsch", "")
    propose(panel, "16.4.2026")
    assert not poll.complaint.isVisible()


def test_answers_are_noted_by_keys_from_day_to_day(poll):
    press(poll, Key.Key_J, Key.Key_Z)
    assert list(view(poll).asked[0].answers.values()) == [Answer.YES, Answer.MAYBE]
    assert poll.best.what.text() == "Am besten passt Di, 14.04.2026, 16:00 Uhr."
    press(poll, Key.Key_Delete)
    assert list(view(poll).asked[0].answers.values()) == [Answer.YES]
    press(poll, Key.Key_Down, Key.Key_N, Key.Key_X)
    assert list(view(poll).asked[1].answers.values()) == [Answer.NO]
    last = poll.grid.rows_model.rowCount() - 1
    sums = [poll.grid.rows_model.index(last, c).data() for c in range(3)]
    assert sums == ["Stimmberechtigte dabei", "1 von 5", "0 von 5"]
    poll.grid.setCurrentIndex(poll.grid.rows_model.index(last, 1))
    press(poll, Key.Key_J)
    assert view(poll).row.replied == 2


def test_the_meeting_comes_from_the_best_day_or_the_chosen_one(qtbot, poll, read):
    poll.grid.setCurrentIndex(poll.grid.rows_model.index(0, 0))
    poll.call_chosen()
    press(poll, Key.Key_Right, Key.Key_Right, Key.Key_J)
    with qtbot.waitSignal(poll.meeting_made) as made:
        poll.best.button.click()
    meeting = read(lambda work: work.meetings.get(made.args[0]))
    assert meeting.held_on == date(2026, 4, 21)
    assert poll.best.what.text() == "Die Sitzung ist angelegt."
    with qtbot.waitSignal(poll.meeting_made) as again:
        poll.best.button.click()
    assert again.args == made.args


def test_a_chosen_day_makes_the_meeting_too(qtbot, poll, read):
    poll.grid.setCurrentIndex(poll.grid.rows_model.index(0, 1))
    with qtbot.waitSignal(poll.meeting_made) as made:
        poll.call.click()
    assert read(lambda work: work.meetings.get(made.args[0])).planned_start == time(16)
    poll.call_chosen()


def test_head_is_kept_without_a_button(qtbot, panel, poll):
    poll.head.name.setText("Klausur")
    poll.head.name.textEdited.emit("Klausur")
    assert panel.flush()
    assert view(poll).row.title == "Klausur"
    poll.head.reply_by.setText("Quatsch")
    poll.head.reply_by.value_edited.emit()
    assert not panel.flush()
    poll.head.autosave.forget()
    panel.new()
    panel.findChildren(NewPoll)[-1].create_button.click()
    assert poll.head.name.text() == "13. Sitzung Lenkungsgruppe"


def test_people_and_days_come_and_go(poll, store, said):
    with store.begin("x") as work:
        guest = create_person(work, PersonFields(family_name="Presse", email="p@x.example"))
    poll.people.picked.emit(guest)
    poll.people.picked.emit(guest)
    assert "wird schon gefragt" in poll.people.complaint.text()
    poll.copy_addresses()
    assert QGuiApplication.clipboard().text() == "p@x.example"
    poll.grid.setCurrentIndex(poll.grid.rows_model.index(5, 1))
    poll.leave_out()
    poll.remove_date()
    assert [kind for kind, _ in said if kind == "undo"] == ["undo", "undo"]
    assert (len(view(poll).asked), len(view(poll).dates)) == (5, 1)
    poll.remove_date()
    poll.grid.setCurrentIndex(poll.grid.rows_model.index(-1, -1))
    poll.leave_out()
    poll.remove_date()


def test_a_list_is_asked_as_a_whole(poll, store, said, council):
    with store.begin("x") as work:
        guest = create_person(work, PersonFields(family_name="Presse"))
        made = create_list(work, MailingListFields(name="Gäste"))
        for person in (guest, council.persons[0]):
            name_in_list(work, made, Recipient(person_id=person))
    poll.lists.offer()
    poll.lists.offered.actions()[0].trigger()
    assert said[-1] == ("info", "1 Person neu auf der Liste.")
    assert "Presse" in [one.name for one in view(poll).asked]


def test_a_poll_is_deleted_and_comes_back(panel, poll, said, context):
    QTest.keyClick(panel.list, Key.Key_Delete)
    assert panel.empty.isVisible()
    assert said[-1][0] == "undo"
    context.operations.undo()
    assert panel.both.isVisible()


def test_sheets_go_out_and_come_back_by_drag(qtbot, poll, said, tmp_path):
    asked = poll.sheets.choose_folder(poll.chosen)
    asked.fileSelected.emit(str(tmp_path))
    asked.reject()
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said), timeout=20_000)
    assert said[-1] == ("saved", "5 Antwortblätter geschrieben.")
    sheet = tmp_path / "Terminabfrage Eichenlaub.docx"
    first, second = (tag_of(one.id) for one in view(poll).dates)
    answers = {first: "nein", second: "ja", "bemerkung": "gern früher"}
    sheet.write_bytes(fill(sheet.read_bytes(), answers))
    other = tmp_path / "etwas anderes.docx"
    other.write_bytes(b"kein Word")
    press(poll, Key.Key_J)
    drop(poll.grid, sheet, other, tmp_path / "fehlt.docx")
    qtbot.waitUntil(poll.told.isVisible, timeout=20_000)
    assert poll.told.what.text() == "1 Antwortblatt übernommen."
    assert poll.told.why.text().splitlines() == [
        "Eichenlaub – Di, 14.04.2026, 16:00 Uhr: bisher ja, jetzt nein.",
        "Eichenlaub schreibt: gern früher",
        "„etwas anderes.docx“: Diese Datei wird nicht angenommen: Sie ist kein lesbares "
        "Word-Dokument.",
        "„fehlt.docx“: Die Datei lässt sich nicht lesen.",
    ]
    assert list(view(poll).asked[0].answers.values()) == [Answer.NO, Answer.YES]
    poll.told.button.click()
    assert not poll.told.isVisible()


def test_files_are_chosen_too(qtbot, poll, said, tmp_path):
    poll.sheets.write(poll.chosen, tmp_path)
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said), timeout=20_000)
    asked = poll.sheets.choose_files()
    asked.filesSelected.emit([str(tmp_path / "Terminabfrage Dornbusch.docx")])
    asked.reject()
    told = ("info", "1 Antwortblatt übernommen.")
    qtbot.waitUntil(lambda: told in said, timeout=20_000)


def test_without_days_there_are_no_sheets(panel, said, tmp_path):
    panel.new()
    panel.findChild(NewPoll).create_button.click()
    panel.detail.sheets.write(panel.detail.chosen, tmp_path)
    assert "welche Termine" in said.errors[0]


def test_the_page_leads_there_and_on_to_the_meeting(qtbot, context, council, read):
    page = MeetingsPage(context)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    polls = page.further.open("polls")
    polls.new()
    polls.findChild(NewPoll).create_button.click()
    propose(polls, "14.4.2026")
    page.back()
    assert page.both.isVisible()
    page.back()
    command = next(one for one in page.commands() if one.title == "Terminabfragen")
    command.run()
    assert polls.isVisible()
    assert page.flush()
    polls.back.click()
    page.further.open("polls")
    press(polls.detail, Key.Key_J)
    polls.detail.best.button.click()
    assert page.detail.isVisible()
    assert read(lambda work: work.meetings.get(page.detail.meeting_id)).number == 13
    QApplication.processEvents()


def drop(grid, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    spot, none = QPoint(20, 60), Qt.KeyboardModifier.NoModifier
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    grid.dragEnterEvent(QDragEnterEvent(spot, action, mime, left, none))
    grid.dragMoveEvent(QDragMoveEvent(spot, action, mime, left, none))
    grid.dropEvent(QDropEvent(spot, action, mime, left, none))
    empty = QMimeData()
    grid.dragEnterEvent(QDragEnterEvent(spot, action, empty, left, none))
