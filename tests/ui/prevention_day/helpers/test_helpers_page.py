"""The page Helfer: shifts, who is in them, the list of helpers and its import."""

from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.prevention_day.helpers.reading import helper_plan
from praeventionsrat.prevention_day.helpers.records import HelperFields, ShiftFields
from praeventionsrat.prevention_day.helpers.usecases import add_helper, add_shift, assign
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.prevention_day.helpers.page import HELPERS, SHIFTS, HelpersPage
from ui.prevention_day.helpers.shift_form import offset_words

__all__ = ["shown"]

SATURDAY = date(2026, 9, 12)
ACTION, BUTTON = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def event(store):
    with store.begin("Musterau") as work:
        create_person(work, PersonFields(given_name="Kim", family_name="Berg", mobile="0170 7"))
        fields = PreventionDayFields(title="Präventionstag 2026")
        days = [EventDayFields(held_on=SATURDAY, opens_at=time(10), closes_at=time(17))]
        return create_event(work, fields, days)


@pytest.fixture
def page(context, event, shown):
    return shown(HelpersPage(context), 1180, 800)


@pytest.fixture
def plan(store, event):
    """Two shifts at the same time on Saturday and two helpers."""
    with store.begin("Plan") as work:
        day = days_of(work, event)[0].id
        for title, begins in (("Aufbau", time(8)), ("Infostand", time(9))):
            fields = ShiftFields(
                title=title, event_day_id=day, starts_at=begins, minimum=1, maximum=2,
                skills="Ersthelfer",
            )  # fmt: skip
            add_shift(work, event, fields)
        for name, skills in (("Anna Amsel", "Ersthelferin"), ("Ben Bach", "")):
            add_helper(work, event, HelperFields(name=name, skills=skills))


@pytest.fixture
def full(plan, page):
    return page


def read(page):
    return page.context.operations.ask(helper_plan, page.day_id)


def names(page, title):
    shift = next(one for one in read(page).shifts if one.title == title)
    return [one.name for one in shift.helpers]


def choose(page, title):
    shift = next(one for one in read(page).shifts if one.title == title)
    page.shifts.table.select_id(shift.id)
    settle()
    return shift


def retype(field, text):
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def press(widget, key):
    QTest.keyClick(widget, key)
    settle()


def test_an_empty_plan_has_one_button_that_makes_a_shift(page):
    assert page.shifts.empty.isVisible()
    assert page.shifts.summary() == ""
    page.shifts.empty.button.click()
    settle()
    assert page.shifts.tabs.currentIndex() == 1
    form = page.shifts.form
    retype(form.title, "Abbau")
    retype(form.starts_at, "23:00")
    retype(form.until, "1:30")
    retype(form.minimum, "2")
    retype(form.maximum, "4")
    form.flush()
    settle()
    shift = read(page).shifts[0]
    assert (shift.title, shift.minutes, shift.places) == ("Abbau", 150, "0 von 2–4")
    assert page.shifts.title.text() == "Abbau"
    assert page.summary.text() == "1 Schicht · 2 Personen fehlen"


def test_a_shift_needs_both_times_and_room_for_who_is_needed(full):
    choose(full, "Aufbau")
    full.shifts.rename()
    form = full.shifts.form
    retype(form.until, "")
    QTest.keyClick(form.until, Qt.Key.Key_Backspace)
    assert not form.flush()
    retype(form.until, "10:00")
    retype(form.minimum, "5")
    assert not form.flush()
    full.shifts.table.setFocus()
    other = next(one for one in read(full).shifts if one.title == "Infostand")
    full.shifts.table.select_id(other.id)
    settle()
    assert full.shifts.form.title.text() == "Aufbau"  # what is wrong is not left behind
    retype(form.minimum, "1")
    assert form.flush()


def test_enter_puts_in_and_delete_takes_out_with_undo(full):
    choose(full, "Aufbau")
    people = full.shifts.people
    assert people.nobody.isVisible()
    assert people.others.rows_model.row_at(0).helper.name == "Anna Amsel"  # she is what is wanted
    people.others.select_id(people.others.rows_model.row_at(0).id)
    press(people.others, Qt.Key.Key_Return)
    assert names(full, "Aufbau") == ["Anna Amsel"]
    people.inside.select_id(people.inside.rows_model.row_at(0).id)
    press(people.inside, Qt.Key.Key_Delete)
    assert names(full, "Aufbau") == []
    full.context.operations.undo()
    settle()
    assert names(full, "Aufbau") == ["Anna Amsel"]


def test_a_helper_is_dragged_onto_a_shift_and_clashes_are_said(full, said):
    table, others = full.shifts.table, full.shifts.people.others
    for title in ("Aufbau", "Infostand"):
        choose(full, "Aufbau")
        line = next(
            n for n in range(others.rows_model.rowCount())
            if others.rows_model.row_at(n).helper.name == "Ben Bach"
        ) if title == "Aufbau" else None  # fmt: skip
        if line is not None:
            index = others.rows_model.index(line, 0)
            assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
            data = others.rows_model.mimeData([index])
            assert others.rows_model.mimeTypes() == data.formats()
        shift = choose(full, title)
        where = table.visualRect(table.rows_model.index(table.rows_model.line_of(shift.id), 1))
        drop(table, data, QPointF(where.center()))
    assert names(full, "Aufbau") == names(full, "Infostand") == ["Ben Bach"]
    assert full.shifts.findings.isVisible()
    assert "in zwei Schichten zugleich" in full.shifts.findings.note.why.text()


def drop(table, data, point):
    enter = QDragEnterEvent(point.toPoint(), ACTION, data, BUTTON, NONE)
    table.dragEnterEvent(enter)
    move = QDragMoveEvent(point.toPoint(), ACTION, data, BUTTON, NONE)
    table.dragMoveEvent(move)
    table.dropEvent(QDropEvent(point, ACTION, data, BUTTON, NONE))
    settle()
    return enter.isAccepted(), move.isAccepted()


def test_nothing_else_can_be_dropped_and_headings_take_nobody(full):
    choose(full, "Aufbau")
    table = full.shifts.table
    words = QMimeData()
    words.setText("Hallo")
    assert drop(table, words, QPointF(20, 80)) == (False, False)
    others = full.shifts.people.others
    helper = others.rows_model.mimeData([others.rows_model.index(0, 0)])
    heading = table.visualRect(table.rows_model.index(0, 0)).center()
    assert drop(table, helper, QPointF(heading))[1] is False
    assert names(full, "Aufbau") == []
    full.shifts.put_in(read(full).shifts[0].id, read(full).shifts[0].id)  # not a helper
    assert names(full, "Aufbau") == []


def test_what_does_not_fit_opens_and_leads_to_its_shift(full):
    findings = full.shifts.findings
    assert findings.note.what.text() == "2 Stellen passen noch nicht."
    findings.turn()
    settle()
    assert findings.list.isVisible()
    findings.list.select_id(1)
    press(findings.list, Qt.Key.Key_Return)
    assert full.shifts.title.text() == "Infostand"
    findings.turn()
    assert findings.list.isHidden()


def test_a_copy_follows_and_a_deleted_shift_comes_back(full):
    choose(full, "Infostand")
    full.shifts.copy.click()
    settle()
    assert [one.hours for one in read(full).shifts][-1] == "11:00–13:00 Uhr"
    full.shifts.delete()
    settle()
    assert len(read(full).shifts) == 2
    full.context.operations.undo()
    settle()
    assert len(read(full).shifts) == 3
    assert {one.title for one in full.shifts.commands()} == {"Neue Schicht", "Schicht kopieren"}
    full.shifts.table.keyboardSearch("A")


def test_days_stand_above_their_shifts(full):
    model = full.shifts.table.days
    assert model.index(0, 0).data() == "Samstag, 12. September 2026  ·  2 Schichten"
    assert model.shift_at(0) is None
    assert len(full.list_sheet().rows) == 2


def test_a_day_before_is_told_in_words():
    told = [offset_words(n) for n in (-3, -1, 0, 1, 2)]
    assert told == [
        "3 Tage vorher", "am Vortag", "am Tag selbst", "am Tag danach", "2 Tage danach",
    ]  # fmt: skip


def test_a_contact_becomes_a_helper_once(page, said):
    page.show_tab(HELPERS)
    settle()
    panel = page.helpers
    assert panel.empty.isVisible()
    retype(panel.contact, "Kim")
    QTest.keyClick(panel.contact, Qt.Key.Key_Return)
    settle()
    assert [(one.name, one.phone) for one in read(page).helpers] == [("Kim Berg", "0170 7")]
    assert panel.facts.name.text() == "Kim Berg"
    assert panel.shifts.text() == "Eingeteilt wird im Reiter „Schichten“."
    assert page.summary.text() == "1 Person · 0 Std."


def test_helpers_are_made_changed_and_deleted(full):
    full.show_tab(HELPERS)
    settle()
    assert full.add.text() == "Neue Helferin, neuer Helfer"
    full.add.click()
    settle()
    facts = full.helpers.facts
    retype(facts.name, "Carla Dorn")
    retype(facts.skills, "Kasse")
    facts.minor.click()
    assert full.flush()
    settle()
    helper = next(one for one in read(full).helpers if one.name == "Carla Dorn")
    assert (helper.skills, helper.is_minor) == ("Kasse", True)
    assert len(full.list_sheet().rows) == 3
    full.helpers.delete()
    settle()
    assert [one.name for one in read(full).helpers] == ["Anna Amsel", "Ben Bach"]
    full.helpers.back()


def test_a_helper_shows_hours_and_what_is_odd(full, store):
    found = read(full)
    helper = found.helpers[0].id
    with store.begin("Einteilen") as work:
        for shift in found.shifts:
            assign(work, shift.id, helper)
    full.reload()
    full.show_tab(HELPERS)
    settle()
    full.helpers.table.select_id(helper)
    settle()
    assert full.helpers.title.text() == "2 Schichten · 4 Std."
    assert "zwei Schichten zugleich" in full.helpers.hint.what.text()


def test_shifts_and_helpers_are_opened_from_elsewhere(full):
    helper, shift = read(full).helpers[1], read(full).shifts[1]
    full.open_record("helper", helper.id)
    settle()
    assert full.panel is full.helpers
    assert full.helpers.facts.name.text() == "Ben Bach"
    full.open_record("shift", shift.id)
    settle()
    assert full.tabs.currentIndex() == SHIFTS
    assert full.shifts.title.text() == "Infostand"
    assert full.help_topic() == "helferplan"
    assert any(one.title == "Helferliste einlesen" for one in full.commands())
    full.back()
    full.new()
    full.rename()
    assert not full.drafts()


def test_without_a_prevention_day_nothing_can_be_done(context, shown):
    page = shown(HelpersPage(context))
    assert page.commands() == ()
    assert page.take_over() is None
    assert not page.add.isEnabled()
    page.new()


def dialog_of(page):
    dialog = page.take_over()
    settle()
    return dialog


def test_a_copied_list_is_taken_over(page, qtbot, said):
    page.show_tab(HELPERS)
    dialog = dialog_of(page)
    QGuiApplication.clipboard().setText("Name\tHandy\nAnna Amsel\t0170 1\n\t0170 2\n")
    dialog.paste_now()
    qtbot.waitUntil(dialog.take.isEnabled)
    assert dialog.hint.text() == "1 Person wird übernommen, 1 Zeile bleibt weg."
    dialog.mapping.boxes[1].set_value(None)
    dialog.mapping.boxes[1].activated.emit(0)
    qtbot.waitUntil(dialog.take.isEnabled)
    dialog.take_now()
    settle()
    assert [(one.name, one.phone) for one in read(page).helpers] == [("Anna Amsel", "")]
    again = dialog_of(page)
    QGuiApplication.clipboard().setText("Name\nAnna Amsel\n")
    again.paste_now()
    qtbot.waitUntil(again.take.isEnabled)
    again.take_now()
    settle()
    assert len(read(page).helpers) == 1


def test_a_file_is_read_and_nonsense_refused(page, qtbot, tmp_path):
    dialog = dialog_of(page)
    QGuiApplication.clipboard().clear()
    dialog.paste_now()
    assert "kein Text" in dialog.choose.text.text()
    path = tmp_path / "liste.csv"
    path.write_text("Name;Kenntnisse\nAnna Amsel;Kasse\n", encoding="utf-8")
    dialog.open_file(path)
    qtbot.waitUntil(dialog.take.isEnabled)
    dialog.begin()
    assert not dialog.take.isVisible()
    broken = tmp_path / "leer.csv"
    broken.write_text("", encoding="utf-8")
    dialog.open_file(broken)
    qtbot.waitUntil(lambda: dialog.choose.title.text() == "Das ging nicht")
    asked = dialog.ask_file()
    assert isinstance(asked, QFileDialog)
    asked.reject()
    dialog.reject()
