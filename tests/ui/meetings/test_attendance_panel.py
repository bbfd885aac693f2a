from datetime import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from praeventionsrat.meetings.records import Absence, AttendanceKind
from praeventionsrat.meetings.usecases import attendance
from tests.ui.meetings.live import (
    LATER,
    LIVE,
    button,
    enter,
    next_one,
    press,
    record,
    retype,
    settle,
    shown,
    store_path,
    twelfth,
    where,
)
from ui.meetings.attendance_panel import AttendancePanel
from ui.parts.messages import EmptyState

__all__ = ["next_one", "shown", "store_path", "twelfth"]


@pytest.fixture
def panel(context, twelfth, shown):
    made = shown(AttendancePanel(context, now=lambda: LATER), 760, 680)
    made.show_meeting(twelfth.id)
    return made


@pytest.fixture
def coming(context, next_one, shown):
    made = shown(AttendancePanel(context, now=lambda: LATER), 760, 680)
    made.show_meeting(next_one)
    return made


def states(panel):
    return {line.name.split()[-1]: line.state for line in panel.list.rows_model.rows()}


def choose(panel, twelfth, family):
    assert panel.list.select_id(twelfth.listed[family])
    panel.list.setFocus()
    settle()


def test_everybody_stands_in_groups_with_times_or_the_reason_of_absence(panel):
    rows = panel.list.rows_model.rows()
    captions = [row.caption for row in rows if row.caption]
    assert captions == ["Stimmberechtigt", "Beratend", "Verwaltung", "Gäste"]
    found = states(panel)
    assert found["Eichenlaub"] == "durchgehend"
    assert found["Karadeniz"] == "ab 16:25"
    assert found["Pfefferkorn"] == "bis 17:20"
    assert found["Lohgerber"] == "vertreten"
    assert found["Vielhaber"] == "entschuldigt"
    assert found["Achtnich"] == "unentschuldigt"
    karadeniz = next(row for row in rows if row.name.endswith("Karadeniz"))
    assert "i. V. für Petra Lohgerber" in karadeniz.detail


def test_the_quorum_at_begin_and_at_any_minute_shows_its_arithmetic(panel):
    assert panel.times.quorum.text() == "Beginn: 8 von 11 · beschlussfähig"
    retype(panel.quorum.clock, "1625")
    assert panel.quorum.sentence.text() == "9 von 11 Stimmberechtigten anwesend, nötig 6."
    assert panel.quorum.pill.text() == "beschlussfähig"
    retype(panel.quorum.clock, "1559")
    assert panel.quorum.pill.text() == "nicht beschlussfähig"
    retype(panel.quorum.clock, "99")
    assert "Diese Uhrzeit gibt es nicht" in panel.quorum.sentence.text()
    panel.quorum.clock.clear()
    panel.quorum.clock.value_edited.emit()
    assert "Uhrzeit eintippen" in panel.quorum.sentence.text()


def test_arrows_jump_from_one_coming_or_going_to_the_next(panel):
    retype(panel.quorum.clock, "1602")
    panel.quorum.later.click()
    assert panel.quorum.value() == time(16, 25)
    panel.quorum.earlier.click()
    assert panel.quorum.value() == time(16, 2)
    panel.quorum.earlier.click()
    assert panel.quorum.value() == time(16, 2)
    retype(panel.quorum.clock, "xx")
    panel.quorum.later.click()
    assert panel.quorum.value() == time(16, 2)


def test_a_click_into_the_course_chooses_the_minute(panel, qtbot):
    course = panel.quorum.course
    assert course.isVisible()
    qtbot.mouseClick(course, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert panel.quorum.value() == time(16, 2)
    course.grab()
    panel.window().resize(760, 400)
    assert course.isHidden()


def test_k_and_g_note_coming_and_going_at_the_chosen_minute(panel, twelfth, store):
    choose(panel, twelfth, "Vielhaber")
    QTest.keyClicks(panel.list, "1")
    assert panel.quorum.clock.hasFocus()
    QTest.keyClicks(panel.quorum.clock, "710")
    enter(panel.quorum.clock)
    assert panel.list.hasFocus()
    press(panel.list, Qt.Key.Key_K)
    assert states(panel)["Vielhaber"] == "ab 17:10"
    assert record(store, "attendances", twelfth.listed["Vielhaber"]).absence is Absence.NONE
    retype(panel.quorum.clock, "1730")
    enter(panel.quorum.clock)
    press(panel.list, Qt.Key.Key_G)
    assert states(panel)["Vielhaber"] == "17:10–17:30"


def test_coming_twice_is_refused_in_words(panel, twelfth, said):
    choose(panel, twelfth, "Eichenlaub")
    press(panel.list, Qt.Key.Key_K)
    assert "schon als anwesend eingetragen" in said[-1][1]
    retype(panel.quorum.clock, "9999")
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_G)
    assert "Diese Uhrzeit gibt es nicht" in said[-1][1]


def test_e_and_u_note_absence_and_offer_back_what_that_deletes(panel, twelfth, said, context):
    choose(panel, twelfth, "Tüncher")
    press(panel.list, Qt.Key.Key_E)
    assert states(panel)["Tüncher"] == "entschuldigt"
    assert said[-1][0] == "undo"
    press(panel.list, Qt.Key.Key_U)
    assert states(panel)["Tüncher"] == "unentschuldigt"
    context.operations.undo()
    context.operations.undo()
    assert states(panel)["Tüncher"] == "durchgehend"


def test_absence_can_be_chosen_in_the_card_too(panel, twelfth):
    choose(panel, twelfth, "Achtnich")
    box = panel.person.absence
    assert box.value() is Absence.UNEXCUSED
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert states(panel)["Achtnich"] == "entschuldigt"


def test_the_ranked_deputy_is_one_key_press_away(panel, twelfth, store, context):
    choose(panel, twelfth, "Karadeniz")
    press(panel.list, Qt.Key.Key_Delete)
    assert "Karadeniz" not in states(panel)
    choose(panel, twelfth, "Lohgerber")
    press(panel.list, Qt.Key.Key_V)
    chip = button(panel.person, "Yusuf Karadeniz")
    assert chip.hasFocus()
    press(chip, Qt.Key.Key_Space)
    made = next(a for a in where(store, "attendances") if a.name.endswith("Karadeniz"))
    assert made.represents_id == twelfth.persons["Lohgerber"]
    assert panel.list.current_id() == made.id


def test_anybody_else_can_stand_in_when_typed(panel, twelfth, store, qtbot):
    choose(panel, twelfth, "Vielhaber")
    deputy = panel.person.deputy
    panel.person.ask_deputy()
    assert deputy.hasFocus()
    QTest.keyClicks(deputy, "brettschn")
    assert not any(
        a.represents_id == twelfth.persons["Vielhaber"] for a in where(store, "attendances")
    )
    deputy.set_value(twelfth.persons["Wisselbeck"])
    deputy.chosen.emit()
    qtbot.waitUntil(lambda: not deputy.text())


def test_intervals_are_corrected_and_deleted_in_place(panel, twelfth, store, said):
    choose(panel, twelfth, "Pfefferkorn")
    line = panel.person.rows[0]
    retype(line.left, "1722")
    enter(line.left)
    assert states(panel)["Pfefferkorn"] == "bis 17:22"
    assert panel.person.rows[0] is line
    retype(line.left, "1500")
    enter(line.left)
    assert line.binder._bound["left_at"].complaint.isVisible()
    assert line.left.text() == "1500"
    assert states(panel)["Pfefferkorn"] == "bis 17:22"
    retype(line.left, "1722")
    line.came.clear()
    line.came.value_edited.emit()
    assert not line.flush()
    line.remove()
    assert states(panel)["Pfefferkorn"] == "erwartet"
    assert said[-1] == ("undo", "Anwesenheit gelöscht")


def test_several_intervals_of_one_person(panel, twelfth):
    choose(panel, twelfth, "Pfefferkorn")
    retype(panel.quorum.clock, "1745")
    button(panel.person, "Kommt  K").click()
    assert states(panel)["Pfefferkorn"] == "16:02–17:20, ab 17:45"
    assert len(panel.person.rows) == 2
    retype(panel.quorum.clock, "1800")
    button(panel.person, "Geht  G").click()
    assert states(panel)["Pfefferkorn"] == "16:02–17:20, 17:45–18:00"


def test_a_person_card_saves_what_is_typed_without_a_button(panel, twelfth, store):
    choose(panel, twelfth, "Brettschneider")
    note = panel.person.binder.widget("note")
    retype(note, "TOP 6.1 und 6.2")
    assert panel.flush()
    entry = record(store, "attendances", twelfth.listed["Brettschneider"])
    assert entry.note == "TOP 6.1 und 6.2"
    assert entry.kind is AttendanceKind.GUEST
    assert note.hasFocus()


def test_typed_words_survive_a_reload_and_another_choice(panel, twelfth, store, context):
    choose(panel, twelfth, "Brettschneider")
    note = panel.person.binder.widget("note")
    retype(note, "nur TOP 6")
    choose_time = panel.times
    choose_time.pause_from.setText("1730")
    choose_time.pause_to.setText("1735")
    choose_time.add_break()
    assert note.text() == "nur TOP 6"
    choose(panel, twelfth, "Eichenlaub")
    assert record(store, "attendances", twelfth.listed["Brettschneider"]).note == "nur TOP 6"


def test_an_impossible_name_is_complained_about_at_its_field(panel, twelfth):
    choose(panel, twelfth, "Brettschneider")
    retype(panel.person.binder.widget("name"), "x" * 400)
    assert not panel.person.flush()
    assert "höchstens 300" in panel.person.binder._bound["name"].complaint.text()


def test_begin_and_end_are_typed_without_punctuation(coming, store, next_one):
    retype(coming.times.begin, "1603")
    enter(coming.times.begin)
    retype(coming.times.end, "1745")
    enter(coming.times.end)
    meeting = record(store, "meetings", next_one)
    assert (meeting.begun_at, meeting.ended_at) == (time(16, 3), time(17, 45))


def test_an_end_before_the_begin_is_refused_at_the_field_and_stays_typed(panel, store, twelfth):
    retype(panel.times.end, "1500")
    enter(panel.times.end)
    complaint = panel.times.binder._bound["ended_at"].complaint
    assert complaint.text() == "Das Ende liegt vor dem Beginn."
    assert panel.times.end.text() == "1500"
    assert record(store, "meetings", twelfth.id).ended_at == time(18, 11)


def test_whoever_came_at_the_begin_follows_its_correction(panel, store, twelfth):
    retype(panel.times.begin, "1605")
    enter(panel.times.begin)
    assert states(panel)["Eichenlaub"] == "durchgehend"
    assert states(panel)["Karadeniz"] == "ab 16:25"
    panel.times.begin.clear()
    panel.times.begin.value_edited.emit()
    panel.times.end.clear()
    assert panel.flush()
    assert record(store, "meetings", twelfth.id).begun_at is None
    assert panel.times.quorum.isHidden()


def test_breaks_are_added_corrected_and_removed(panel, store, twelfth, said):
    times = panel.times
    button(times, "Unterbrechung 17:05–17:12 berichtigen").click()
    assert times.pause_from.text() == "17:05"
    retype(times.pause_to, "1715")
    enter(times.pause_to)
    assert [b.ends_at for b in where(store, "breaks", meeting_id=twelfth.id)] == [time(17, 15)]
    times.add_break()
    assert "Wann begann" in times.pauses._bound["starts_at"].complaint.text()
    retype(times.pause_from, "1730")
    enter(times.pause_from)
    retype(times.pause_to, "1720")
    enter(times.pause_to)
    assert "endet vor ihrem Beginn" in times.pauses._bound["ends_at"].complaint.text()
    button(times, "Unterbrechung 17:05–17:15 löschen").click()
    assert where(store, "breaks", meeting_id=twelfth.id) == []
    assert said[-1] == ("undo", "Unterbrechung 17:05–17:15 gelöscht")


def test_an_empty_list_offers_the_members_and_all_there_begins_the_meeting(
    coming, store, next_one, said
):
    empty = coming.list.findChild(EmptyState)
    assert empty.isVisible()
    empty.button.click()
    assert coming.list.rows_model.rowCount() == 14
    coming.expect.click()
    assert said[-1] == ("info", "Alle Mitglieder stehen schon auf der Liste.")
    coming.all_there.click()
    assert record(store, "meetings", next_one).begun_at == time(16)
    assert "um 16:00 Uhr eingetragen" in said[-1][1]
    assert states(coming)["Eichenlaub"] == "ab 16:00"


def test_enter_in_begin_leads_to_all_there(coming):
    coming.expect_members()
    retype(coming.times.begin, "1602")
    enter(coming.times.begin)
    assert coming.all_there.hasFocus()
    assert coming.all_there.text() == "Alle da um 16:02"


def test_while_the_meeting_runs_now_is_the_usual_time(context, twelfth, shown, store):
    panel = shown(AttendancePanel(context, now=lambda: LIVE))
    panel.show_meeting(twelfth.id)
    panel.times.end.clear()
    panel.times.end.value_edited.emit()
    panel.flush()
    panel.quorum.clock.clear()
    choose(panel, twelfth, "Vielhaber")
    press(panel.list, Qt.Key.Key_Space)
    assert states(panel)["Vielhaber"] == "ab 16:44"


def test_a_guest_is_added_by_typing_a_name(panel, store, twelfth):
    QTest.keyClicks(panel.guest, "Dr. Ada Neumann")
    enter(panel.guest)
    guest = next(
        a for a in where(store, "attendances", meeting_id=twelfth.id) if "Neumann" in a.name
    )
    assert guest.kind is AttendanceKind.GUEST
    assert panel.list.current_id() == guest.id
    assert panel.guest.text() == ""
    enter(panel.guest)
    panel.guest.set_value(next(iter(twelfth.persons.values())))
    panel.guest.chosen.emit()


def test_a_guest_typed_in_full_is_the_person_on_record(panel, store, twelfth, said):
    listed = len(where(store, "attendances", meeting_id=twelfth.id))
    panel.guest.setText("Malte Dornbusch")
    enter(panel.guest)
    assert "steht schon auf der Liste" in said[-1][1]
    assert len(where(store, "attendances", meeting_id=twelfth.id)) == listed


def test_a_change_made_elsewhere_shows_when_the_panel_is_seen_again(panel, twelfth, context):
    from praeventionsrat.meetings.usecases.attendance import is_absent

    panel.hide()
    listed = twelfth.listed["Tüncher"]
    context.operations.perform("x", is_absent, listed, Absence.EXCUSED)
    assert states(panel)["Tüncher"] == "durchgehend"
    panel.show()
    assert states(panel)["Tüncher"] == "entschuldigt"


def test_narrow_windows_put_the_person_below_the_list(panel):
    panel.window().resize(500, 680)
    assert panel.split.orientation() is Qt.Orientation.Vertical
    panel.window().resize(760, 680)
    assert panel.split.orientation() is Qt.Orientation.Horizontal


def test_enter_opens_the_card_and_the_list_draws_its_groups(panel, twelfth):
    choose(panel, twelfth, "Eichenlaub")
    enter(panel.list)
    assert panel.person.comes.hasFocus()
    panel.list.grab()


def test_nobody_chosen_means_nothing_happens(coming):
    coming.act("comes")
    press(coming.list, Qt.Key.Key_K)
    assert coming.person.isHidden()
    coming.person.show_line(None)


def test_whoever_would_stand_nowhere_in_the_minutes_is_named(panel, twelfth):
    assert panel.note.isHidden()
    choose(panel, twelfth, "Eichenlaub")
    panel.person.rows[0].remove()
    assert "Eichenlaub" in panel.note.what.text()
    press(panel.list, Qt.Key.Key_E)
    assert panel.note.isHidden()


def test_a_presence_beyond_the_end_is_named_and_shortened_by_a_button(
    panel, twelfth, store, said, context
):
    with store.begin("länger") as work:
        attendance.goes(work, twelfth.listed["Tüncher"], at=time(18, 30))
    panel._reload()
    assert panel.note.what.text() == (
        "Pfarrer Anselm Tüncher ist bis 18:30 Uhr eingetragen, "
        "die Sitzung endete aber um 18:11 Uhr."
    )
    button(panel, "Zeiten anpassen").click()
    settle()
    spans = where(store, "presences", attendance_id=twelfth.listed["Tüncher"])
    assert spans[0].left_at == time(18, 11)
    assert not panel.note.isVisible()
    context.operations.undo()
    assert panel.note.isVisible()


def test_a_presence_that_lies_outside_altogether_is_left_to_the_user(panel, twelfth, store, said):
    with store.begin("später") as work:
        attendance.goes(work, twelfth.listed["Tüncher"], at=time(17))
        attendance.comes(work, twelfth.listed["Tüncher"], at=time(19))
    panel._reload()
    button(panel, "Zeiten anpassen").click()
    assert said.errors == ["Diese Zeiten liegen ganz außerhalb; bitte berichtigen Sie sie selbst."]
