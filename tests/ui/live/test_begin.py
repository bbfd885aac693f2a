"""From the invitation to the first item, and back to it after the program had ended."""

from datetime import time

import pytest

from praeventionsrat.meetings.records import Absence, AgendaItem, MeetingState
from tests.ui.live.test_page import CTRL, SHIFT, K
from ui.live import resume


@pytest.fixture
def waiting(store, twelfth):
    """The same meeting before anybody came."""
    with store.begin("eingeladen") as work:
        meeting = work.meetings.get(twelfth.id)
        meeting.state, meeting.begun_at = MeetingState.INVITED, None
        for item in work.agenda_items.where(meeting_id=twelfth.id):
            item.started_at = item.ended_at = None
            for vote in work.votes.where(agenda_item_id=item.id):
                work.votes.remove(vote)
        for entry in work.attendances.where(meeting_id=twelfth.id):
            for span in work.presences.where(attendance_id=entry.id):
                work.presences.remove(span)
            if entry.represents_id or entry.id == twelfth.listed["Brettschneider"]:
                work.attendances.remove(entry)
            else:
                entry.absence = Absence.NONE
    store.barrier()
    return twelfth.id


@pytest.fixture
def early(waiting, table):
    table.window.open_record("live", waiting)
    return table


def test_f9_begins_the_meeting_and_asks_who_is_there(early, waiting):
    page = early.page
    assert page.head.pill.text() == "noch nicht begonnen"
    assert page.stack.currentWidget() is page.begin
    early.press(K.Key_F9)
    assert early.offers[0] == "Alle Erwarteten sind da"
    record = early.read(lambda work: work.meetings.get(waiting))
    assert (record.state, record.begun_at) == (MeetingState.RUNNING, time(16, 58))
    early.enter()
    assert page.head.pill.text().startswith("11 von 11")
    early.press(K.Key_F9)
    assert page.view.running.number == "1"


def test_the_one_button_begins_it_too(early):
    early.page.begin.button.click()
    assert early.page.side.is_open
    early.write("lohg")
    assert "Yusuf Karadeniz kommt i. V. für Petra Lohgerber" in early.offers
    early.press(K.Key_Down)
    early.press(K.Key_Return)
    early.press(K.Key_F4)
    early.enter("achtnich entsch")
    listed = {a.name.split()[-1]: a for a in early.where("attendances")}
    assert listed["Karadeniz"].represents_id
    assert Absence.EXCUSED in {a.absence for a in early.where("attendances")}


def test_somebody_who_is_nobodys_deputy_on_file_may_stand_in(early, store):
    early.page.begin.button.click()
    early.press(K.Key_Escape)
    early.press(K.Key_F4, SHIFT)
    early.enter("dornb")
    early.enter("bretts")
    stands_in = [a for a in early.where("attendances") if a.represents_id]
    assert [a.name.split()[-1] for a in stands_in] == ["Brettschneider"]


def test_without_an_agenda_it_leads_back(early, store, waiting):
    with store.begin("leer") as work:
        for item in work.agenda_items.where(meeting_id=waiting):
            if isinstance(work.agenda_items.find(item.id), AgendaItem):
                work.agenda_items.remove(item)
    early.window.open_record("live", waiting)
    page = early.page
    assert page.stack.currentWidget() is page.empty
    for key in (K.Key_F6, K.Key_F3, K.Key_F7, K.Key_F9):
        early.press(key)
        early.press(K.Key_Escape) if page.side.is_open else None
    page.empty.button.click()
    assert early.window.page.detail.meeting_id == waiting


def test_the_place_is_kept_by_ids_and_nonsense_is_passed_over(settings, twelfth):
    resume.remember(settings, twelfth.id, twelfth.items["7"])
    assert resume.place_of(settings) == (twelfth.id, twelfth.items["7"])
    resume.remember(settings, twelfth.id, None)
    assert resume.place_of(settings) == (twelfth.id, None)
    settings.set(resume.PLACE, "Unfug/überall")
    assert resume.place_of(settings) == (None, None)
    resume.forget(settings)
    assert resume.place_of(settings) == (None, None)


def test_the_program_comes_back_only_while_the_meeting_goes_on(context, store, twelfth):
    opened = []
    resume.resume(context, lambda *what: opened.append(what))
    resume.remember(context.settings, twelfth.id, None)
    resume.resume(context, lambda *what: opened.append(what))
    assert opened == [("live", twelfth.id)]
    with store.begin("beendet") as work:
        work.meetings.get(twelfth.id).state = MeetingState.HELD
    resume.resume(context, lambda *what: opened.append(what))
    assert len(opened) == 1


def test_one_comes_back_to_the_item_one_wrote_on(table, twelfth):
    table.page.show_item(twelfth.items["7"])
    table.window.open_record("live", twelfth.id)
    assert table.page.acts.shown == twelfth.items["7"]
    table.press(K.Key_T, CTRL)
    assert table.window.page.help_topic() == "sitzungsmodus"
    assert table.page.title == "Sitzungsmodus"
