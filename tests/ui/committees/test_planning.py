from datetime import time

import pytest
from PySide6.QtCore import Qt

from praeventionsrat.council.planning import rhythm_of, wished_groups
from praeventionsrat.council.rhythm import Unit, Weekday, Which
from praeventionsrat.meetings.records import ItemKind
from praeventionsrat.meetings.skeleton import Filling
from praeventionsrat.meetings.usecases.skeleton import skeleton_of
from tests.ui.keys import type_text
from tests.ui.meetings.live import press, retype, settle
from ui.committees.detail import MEMBERS, PLANNING
from ui.meetings.new_meeting import NewMeeting


@pytest.fixture
def steering(page):
    rows = page.list.rows_model.rows()
    return next(row.id for row in rows if row.short_name == "Lenkungsgruppe")


@pytest.fixture
def north(page):
    return next(r.id for r in page.list.rows_model.rows() if r.name == "Stadtteilrat Nord")


@pytest.fixture
def panel(page, steering):
    page.list.select_id(steering)
    page.detail.open_tab(PLANNING)
    settle()
    return page.detail.planning


def lines(read, committee):
    return [item.title for item in read(skeleton_of, committee)]


def plain(label):
    return label.text().replace("\u00a0", " ")


def test_the_rhythm_is_said_back_with_the_days_that_follow(panel):
    form = panel.rhythm
    assert (form.every.text(), form.unit.value(), form.weekday.value()) == (
        "3", Unit.MONTHS, Weekday.TUESDAY
    )  # fmt: skip
    assert plain(form.sentence).startswith("Alle 3 Monate am dritten Dienstag. Als Nächstes: Di, ")
    form.which.set_value(Which.LAST)
    form.which.activated.emit(4)
    assert "am letzten Dienstag" in form.sentence.text()
    form.every.setText("0")
    form.every.value_edited.emit()
    assert "am letzten Dienstag" in form.sentence.text()


def test_a_rhythm_is_kept_as_it_is_chosen(panel, page, north, read):
    page.list.select_id(north)
    form = panel.rhythm
    assert form.sentence.text().startswith("Ohne Turnus")
    assert not form.every.isEnabled()
    form.unit.set_value(Unit.WEEKS)
    form.unit.activated.emit(1)
    assert form.every.isEnabled()
    assert not form.which.isEnabled()
    retype(form.every, "6")
    retype(form.start, "1730")
    assert page.flush()
    kept = read(rhythm_of, north)
    assert (kept.unit, kept.every, kept.starts_at) == (Unit.WEEKS, 6, time(17, 30))
    assert plain(form.sentence).startswith("Alle 6 Wochen. Als Nächstes: ")


def test_what_cannot_be_kept_is_brought_before_the_eyes(panel, page):
    retype(panel.rhythm.end, "1500")
    page.detail.open_tab(MEMBERS)
    assert page.detail.tabs.currentIndex() == PLANNING
    assert "vor dem Beginn" in panel.rhythm.end.accessibleDescription()


def test_the_skeleton_is_typed_ordered_and_cut(panel, read, steering, said, context):
    editor = panel.skeleton
    before = lines(read, steering)
    type_text(editor.line, "Blitzlicht")
    press(editor.line, Qt.Key.Key_Return)
    assert lines(read, steering) == [*before, "Blitzlicht"]
    assert editor.form.title.text() == "Blitzlicht"
    press(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert lines(read, steering)[-2] == "Blitzlicht"
    press(editor.list, Qt.Key.Key_Return)
    assert editor.form.title.hasFocus()
    retype(editor.form.title, "Runde")
    editor.form.filling.set_value(Filling.CONTROL)
    editor.form.filling.activated.emit(2)
    retype(editor.form.minutes, "12")
    assert editor.flush()
    assert editor.list.rows_model.rows()[-2].detail == "Bericht · 12 min · wenn Aufträge offen sind"
    press(editor.list, Qt.Key.Key_Delete)
    assert said[-1] == ("undo", "Punkt aus dem Muster gelöscht")
    assert lines(read, steering) == before
    context.operations.undo()
    assert "Runde" in lines(read, steering)
    press(editor.list, Qt.Key.Key_Down)
    press(editor.line, Qt.Key.Key_Return)


def test_a_skeleton_line_too_long_is_refused(panel, said):
    panel.skeleton.line.setText("x" * 301)
    panel.skeleton.add()
    assert "300" in said.errors[0]


def test_what_is_wrong_in_a_line_stays_before_the_eyes(panel):
    editor = panel.skeleton
    first = editor.list.current_id()
    retype(editor.form.title, "x")
    press(editor.form.title, Qt.Key.Key_Backspace)
    editor.list.select_id(editor.list.rows_model.rows()[2].id)
    assert editor.list.current_id() == first
    editor.move_current(1)
    editor.line.setText("Neu")
    editor.add()
    assert editor.line.text() == "Neu"


def test_a_committee_without_a_skeleton_takes_one_of_ours(panel, page, north, read, context):
    page.list.select_id(north)
    editor = panel.skeleton
    assert editor.nothing.isVisible()
    menu = editor.choose_preset()
    assert [a.text() for a in menu.actions()][-1] == "Arbeitsgruppe"
    menu.actions()[-1].trigger()
    menu.close()
    assert lines(read, north)[0] == "Begrüßung"
    assert editor.list.rows_model.rows()[1].detail.endswith("entsteht von selbst")
    assert not editor.nothing.isVisible()
    context.operations.undo()
    assert editor.nothing.isVisible()


def test_groups_are_wished_by_typing_and_dropped_by_a_press(panel, read, steering, context, said):
    editor = panel.groups
    before = read(wished_groups, steering)
    type_text(editor.line, "Presse")
    editor.line.completer().popup().hide()
    press(editor.line, Qt.Key.Key_Return)
    assert read(wished_groups, steering) == [*before, "Presse"]
    settle()
    assert editor.line.text() == ""
    chip = editor._flow.itemAt(len(before)).widget()
    assert "Presse" in chip.toolTip()
    chip.click()
    assert read(wished_groups, steering) == before
    context.operations.undo()
    assert "Presse" in read(wished_groups, steering)
    editor.line.setText("x" * 101)
    editor.add()
    assert "100" in said.errors[0]
    settle()
    editor.add()
    assert len(said.errors) == 1


def test_a_group_is_taken_from_the_list_with_enter(panel, read, steering):
    editor = panel.groups
    type_text(editor.line, "feuer")
    settle()
    popup = editor.line.completer().popup()
    assert popup.isVisible()
    popup.setCurrentIndex(popup.model().index(0, 0))
    editor.add()
    popup.hide()
    assert read(wished_groups, steering)[-1] == "Feuerwehr"


def test_the_next_meetings_are_planned_from_here(panel, page, steering, read, qtbot):
    panel.series.click()
    dialog = page.findChild(NewMeeting)
    assert dialog.how_many.value() == 4
    assert dialog.create_button.text() == "4 Sitzungen anlegen"
    assert dialog.number.value() == 15
    assert dialog.start.value() == time(16)
    assert plain(dialog.hint).count("Di, ") == 4
    retype(dialog.how_many, "2")
    assert dialog.create_button.text() == "2 Sitzungen anlegen"
    retype(dialog.how_many, "99")
    dialog.create_now()
    assert "höchstens 24" in dialog.hint.text()
    retype(dialog.how_many, "2")
    with qtbot.waitSignal(page.open_asked):
        dialog.create_now()
    made = [m for m in read(lambda work: work.meetings.rows()) if m.number in {15, 16}]
    assert len(made) == 2
    for meeting in made:
        items = read(lambda work, m=meeting: work.agenda_items.where(meeting_id=m.id))
        assert items[0].title == "Eröffnung, Ladung, Beschlussfähigkeit"
        assert items[0].kind is ItemKind.FORMALITY


def test_an_agenda_may_begin_like_an_earlier_one(panel, page, read):
    panel.series.click()
    dialog = page.findChild(NewMeeting)
    words = [dialog.agenda.itemText(place) for place in range(dialog.agenda.count())]
    assert words[:2] == ["Muster des Gremiums", "leer"]
    place = next(p for p, w in enumerate(words) if w.startswith("wie 12. Sitzung am 17.03.2026"))
    dialog.agenda.setCurrentIndex(place)
    retype(dialog.how_many, "1")
    dialog.held_on.setText("31.2.")
    dialog.held_on.value_edited.emit()
    retype(dialog.held_on, "1.6.2199")
    assert dialog.create_button.text() == "Sitzung anlegen"
    dialog.create_now()
    made = next(m for m in read(lambda work: work.meetings.rows()) if m.number == 15)
    titles = [i.title for i in read(lambda work: work.agenda_items.where(meeting_id=made.id))]
    assert "Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt" in titles


def test_an_empty_agenda_stays_empty_and_without_a_rhythm_one_meeting_is_planned(
    page, north, panel, read
):
    page.list.select_id(north)
    panel.series.click()
    dialog = page.findChild(NewMeeting)
    assert not dialog.how_many.isEnabled()
    assert dialog.agenda.currentText() == "leer"
    dialog.held_on.setText("1.6.2199")
    dialog.create_now()
    made = next(m for m in read(lambda work: work.meetings.rows()) if m.held_on.year == 2199)
    assert read(lambda work: work.agenda_items.where(meeting_id=made.id)) == []


def test_the_command_palette_plans_the_next_meetings(page, steering):
    page.list.select_id(steering)
    command = next(c for c in page.commands() if c.title == "Nächste Sitzungen anlegen")
    command.run()
    dialog = page.findChild(NewMeeting)
    assert dialog.committee.currentText() == "Lenkungsgruppe"
