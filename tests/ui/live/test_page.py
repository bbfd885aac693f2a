"""The Sitzungsmodus in the real window, worked by keys."""

from datetime import time

import pytest
from PySide6.QtCore import Qt

from praeventionsrat import richtext
from praeventionsrat.meetings.records import ItemState, MeetingState
from ui.live import resume

K, HELD = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, ALT = HELD.ControlModifier, HELD.ShiftModifier, HELD.AltModifier


def words(table, number, twelfth):
    item = table.read(lambda work: work.agenda_items.get(twelfth.items[number]))
    return richtext.words(item.minutes_text)


def test_it_shows_the_item_in_hand_its_clock_and_the_room(table, twelfth):
    page = table.page
    assert page.acts.shown == twelfth.items["6.1"]
    assert page.head.pace.text() == (
        "seit 16:02 Uhr · TOP 6.1 läuft 12 von 15 Minuten · Plan −4 min · Ende etwa 17:56 Uhr"
    )
    assert page.head.pill.text() == "9 von 11 · beschlussfähig (nötig 6)"
    rows = {row.number: row.mark for row in page.agenda.rows_model.rows()}
    assert (rows["5"], rows["6.1"], rows["7"], rows["10"]) == ("✓", "12/15′", "15′", "nö 10′")
    assert not table.window.frame.sidebar.isVisible()
    assert page.editor.text.edit.hasFocus()
    table.later(6)
    assert "läuft 18 von 15 Minuten · Plan −1 min" in page.head.pace.text()


def test_f9_calls_the_next_item_and_stamps_both(table, twelfth):
    table.write("Ende.")
    table.press(K.Key_F9)
    items = table.read(
        lambda work: [work.agenda_items.get(twelfth.items[n]) for n in ("6.1", "6.2")]
    )
    assert [(i.started_at, i.ended_at) for i in items] == [
        (time(16, 46), time(16, 58)),
        (time(16, 58), None),
    ]
    assert "Ende." in words(table, "6.1", twelfth)
    assert table.page.acts.shown == twelfth.items["6.2"]
    for _ in range(6):
        table.press(K.Key_F9)
    said = table.window.frame.messages
    assert table.page.acts.shown == twelfth.items["10"]
    assert said is not None


def test_turning_pages_stamps_nothing_and_shift_f9_takes_an_item_out_of_turn(table, twelfth):
    table.press(K.Key_PageDown, CTRL)
    table.press(K.Key_PageDown, CTRL)
    assert table.page.acts.shown == twelfth.items["7"]
    assert table.page.view.running.number == "6.1"
    table.press(K.Key_F9, SHIFT)
    assert table.page.view.running.number == "7"
    table.press(K.Key_PageUp, CTRL)
    assert table.page.acts.shown == twelfth.items["6.2"]


def test_a_few_letters_say_who_comes_and_goes(table, twelfth):
    table.press(K.Key_F4)
    table.write("pfe")
    assert table.offers == ["Ruth Pfefferkorn geht"]
    table.enter()
    (span,) = table.where("presences", attendance_id=twelfth.listed["Pfefferkorn"])
    assert span.left_at == time(16, 58)
    assert table.page.head.pill.text().startswith("8 von 11")
    assert table.page.editor.text.edit.hasFocus()
    table.later(10)
    table.press(K.Key_F4)
    table.enter("vielh 1705")
    (span,) = table.where("presences", attendance_id=twelfth.listed["Vielhaber"])
    assert span.came_at == time(17, 5)
    table.press(K.Key_F4)
    table.enter("Frau Neu")
    names = [a.name for a in table.where("attendances", meeting_id=twelfth.id)]
    assert "Frau Neu" in names


def test_who_is_missing_is_excused_or_represented(table, twelfth):
    table.press(K.Key_F4)
    table.write("achtn")
    assert "Achtnich kommt" in table.offers[0]
    table.press(K.Key_Escape)
    table.press(K.Key_F4, SHIFT)
    table.enter("achtn")
    table.write("bret")
    assert len(table.offers) == 1
    table.press(K.Key_Escape)
    assert not table.page.side.is_open


def test_whoever_is_barred_leaves_and_comes_back(table, twelfth):
    table.press(K.Key_F9)
    table.press(K.Key_F3)
    table.enter("dorn")
    (barred,) = table.where("recusals", agenda_item_id=twelfth.items["6.2"])
    assert barred.left_at == time(16, 58)
    table.later(3)
    table.press(K.Key_F3)
    table.write("dorn")
    assert table.offers == ["Malte Dornbusch kommt zurück"]
    table.enter()
    (barred,) = table.where("recusals", agenda_item_id=twelfth.items["6.2"])
    assert barred.returned_at == time(17, 1)


def test_f8_begins_and_ends_a_break(table):
    table.press(K.Key_F8)
    assert table.page.head.pill.text() == "Pause seit 16:58"
    table.later(7)
    table.press(K.Key_F8)
    assert table.page.head.pill.text().startswith("9 von 11")


def test_an_abbreviation_and_a_blank_become_text_and_ctrl_z_takes_it_back(table, twelfth):
    table.press(K.Key_F9)
    table.write("bgr ")
    edit = table.page.editor.text.edit
    expanded = "Frau Eichenlaub eröffnet die Sitzung um 16:58 Uhr und begrüßt die Anwesenden. "
    assert edit.toPlainText() == expanded
    table.press(K.Key_Z, CTRL)
    assert edit.toPlainText() == "bgr"
    table.write(" oder nicht ")
    assert edit.toPlainText() == "bgr oder nicht "


def test_a_text_block_is_found_by_its_title(table):
    table.press(K.Key_F9)
    table.press(K.Key_T, CTRL)
    table.enter("ohne auss")
    assert table.page.editor.text.edit.toPlainText() == "Eine Aussprache wird nicht gewünscht."


def test_a_statement_goes_to_the_minutes_with_its_speaker(table):
    table.press(K.Key_F9)
    table.write("Es wird beraten.")
    table.press(K.Key_F7, SHIFT)
    table.enter("aben")
    table.write("Das Angebot ist zu teuer.")
    said = table.page.editor.text.edit.toPlainText().split("\n")
    assert said == [
        "Es wird beraten.",
        "Frau Abendroth gibt zu Protokoll: „Das Angebot ist zu teuer.“",
    ]


def test_an_assignment_comes_from_the_sentence_the_cursor_stands_in(table, twelfth):
    table.press(K.Key_F9)
    table.write("Das Bauamt prüft den Zaun.")
    table.press(K.Key_F7)
    table.enter("Bauamt")
    found = table.where("assignments", agenda_item_id=twelfth.items["6.2"])
    assert [(a.title, a.responsible) for a in found] == [("Das Bauamt prüft den Zaun.", "Bauamt")]


@pytest.mark.parametrize(
    ("typed", "state", "outcome"),
    [
        ("vertag", ItemState.POSTPONED, "vertagt auf die nächste Sitzung"),
        ("absetz", ItemState.WITHDRAWN, ""),
    ],
)
def test_an_item_is_set_aside_by_key_and_can_be_taken_up(table, twelfth, typed, state, outcome):
    table.press(K.Key_F9)
    table.press(K.Key_F8, SHIFT)
    table.enter(typed)
    item = table.read(lambda work: work.agenda_items.get(twelfth.items["6.2"]))
    assert (item.state, item.outcome) == (state, outcome)
    table.press(K.Key_F8, SHIFT)
    table.enter("doch")
    item = table.read(lambda work: work.agenda_items.get(twelfth.items["6.2"]))
    assert item.state is ItemState.CALLED


def test_an_item_is_referred_to_whom_one_types(table, twelfth):
    table.press(K.Key_F9)
    table.press(K.Key_F8, SHIFT)
    table.enter("verweisen")
    assert table.offers == []
    table.enter("den Bauausschuss")
    item = table.read(lambda work: work.agenda_items.get(twelfth.items["6.2"]))
    assert (item.state, item.outcome) == (ItemState.REFERRED, "verwiesen an den Bauausschuss")


def test_items_are_discussed_together_and_apart_again(table, twelfth):
    table.press(K.Key_F8, SHIFT)
    table.enter("gemeinsam 6.2")
    assert len(table.where("joint_discussions", with_item_id=twelfth.items["6.2"])) == 1
    table.press(K.Key_F8, SHIFT)
    table.enter("getrennt")
    assert table.where("joint_discussions", with_item_id=twelfth.items["6.2"]) == []


def test_esc_closes_the_panel_then_leads_back_to_the_meeting(table, twelfth, context):
    assert resume.place_of(context.settings) == (twelfth.id, twelfth.items["6.1"])
    table.press(K.Key_F4)
    table.press(K.Key_Escape)
    assert not table.page.side.is_open
    table.press(K.Key_Escape)
    assert table.window.page.detail.meeting_id == twelfth.id
    assert table.window.frame.sidebar.isVisible()
    assert resume.place_of(context.settings) == (None, None)


def test_the_end_of_the_meeting_leads_back_too(table, twelfth):
    table.later(30)
    table.press(K.Key_F9, CTRL)
    record = table.read(lambda work: work.meetings.get(twelfth.id))
    assert (record.state, record.ended_at) == (MeetingState.HELD, time(17, 28))
    assert table.window.page.detail.meeting_id == twelfth.id


def test_every_key_stands_in_the_menu_and_can_be_found(table):
    titles = {command.title for command in table.window._commands()}
    assert {"Nächster TOP", "Befangenheit …", "Wahl", "Sitzung beenden"} <= titles
    menus = [a.text() for a in table.window.menuBar().actions() if a.isVisible()]
    assert "&Sitzung" in menus
    table.window.go("meetings")
    menus = [a.text() for a in table.window.menuBar().actions() if a.isVisible()]
    assert "&Sitzung" not in menus


def test_a_resolution_of_the_nonpublic_part_is_told_in_public(table, twelfth):
    table.press(K.Key_B, CTRL | SHIFT)
    assert not table.page.side.is_open
    table.page.show_item(twelfth.items["10"])
    table.press(K.Key_F6)
    table.enter("e")
    table.press(K.Key_B, CTRL | SHIFT)
    table.enter()
    table.enter("Ein Antrag wird gefördert.")
    (told,) = table.where("announcements")
    assert richtext.words(told.wording) == "Ein Antrag wird gefördert."
    table.press(K.Key_B, CTRL | SHIFT)
    table.enter("doch nicht")
    assert table.where("announcements") == []


def test_what_is_taken_back_is_shown_at_once(table, twelfth):
    table.press(K.Key_F9)
    table.window.context.operations.undo()
    assert table.page.view.running.number == "6.1"


def test_what_the_rules_refuse_is_said_and_nothing_is_lost(table, twelfth, said):
    table.press(K.Key_F8)
    table.press(K.Key_F8)
    assert said.errors == ["Die Unterbrechung endet vor ihrem Beginn."]
    table.page.show_item(twelfth.items["6.1"])
    vote = table.where("votes", agenda_item_id=twelfth.items["3"])[0]
    table.page.side.decided.vote_deleted.emit(vote.id)
    assert "kann nicht gelöscht werden" in said.errors[-1]
