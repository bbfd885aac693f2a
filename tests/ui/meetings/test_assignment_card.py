from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import edit_assignment
from tests.ui.meetings.live import (
    LIVE,
    button,
    enter,
    keys,
    press,
    retype,
    settle,
    shown,
    store_path,
    twelfth,
    where,
)
from ui.meetings.minutes_panel import MinutesPanel

__all__ = ["shown", "store_path", "twelfth"]


@pytest.fixture
def panel(context, twelfth, shown):
    made = shown(MinutesPanel(context, now=lambda: LIVE), 1180, 1000)
    made.show_meeting(twelfth.id)
    made.show_item(twelfth.items["9"])
    settle()
    return made


@pytest.fixture
def card(panel):
    return panel.assignments


def given(store, item_id):
    return [a for a in where(store, "assignments", agenda_item_id=item_id) if not a.deleted_at]


def test_the_sentence_under_the_cursor_becomes_an_assignment(panel, card, store, twelfth):
    edit = panel.editor.text.edit
    edit.setFocus()
    keys(edit, "Danke. Der Bauhof prüft die Hecke. Ende.")
    cursor = edit.textCursor()
    cursor.setPosition(12)
    edit.setTextCursor(cursor)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(edit, Qt.Key.Key_A, modifiers)
    assert card.form.title.text() == "Der Bauhof prüft die Hecke."
    assert card.form.who.hasFocus()
    assert card.give.text() == "Auftrag M-2026-017 erteilen"
    keys(card.form.who, "Bauhof")
    keys(card.form.contributors, "Grünflächenamt")
    keys(card.form.due, "30.6.")
    enter(card.form.due)
    (kept,) = given(store, twelfth.items["9"])
    assert (kept.number, kept.responsible, kept.due_on) == (
        "M-2026-017",
        "Bauhof",
        date(2026, 6, 30),
    )
    assert kept.person_id is None
    assert not card.form.isVisible()
    assert [line.number for line in card.lines] == ["M-2026-017"]


@pytest.mark.parametrize(("steps", "who"), [(0, "Stadt"), (1, "Stadt Musterau")])
def test_enter_at_who_gives_the_assignment_also_with_open_suggestions(
    panel, card, store, twelfth, qtbot, steps, who
):
    panel.begin_assignment()
    keys(card.form.title, "Hecke schneiden")
    card.form.who.setFocus()
    keys(card.form.who, "Stadt")
    popup = card.form.who.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    for _ in range(steps):
        press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    settle()
    (kept,) = given(store, panel._chosen[twelfth.id])
    assert kept.responsible == who


def test_marked_words_are_taken_before_the_sentence(panel, card, twelfth):
    panel.show_item(twelfth.items["1"])
    edit = panel.editor.text.edit
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 2)
    edit.setTextCursor(cursor)
    panel.begin_assignment()
    assert card.form.title.text() == "Die Vorsitzende"


def test_a_person_on_record_is_remembered_as_such(panel, card, store, twelfth):
    card.more.click()
    assert card.form.title.hasFocus()
    retype(card.form.title, "Angebot einholen")
    keys(card.form.who, "brett")
    card.form.who._choose(("person", twelfth.persons["Brettschneider"]))
    card.give.click()
    (kept,) = given(store, twelfth.items["9"])
    assert kept.person_id == twelfth.persons["Brettschneider"]
    assert kept.responsible.endswith("Brettschneider")
    assert "·" not in kept.responsible


def test_an_institution_on_record_is_remembered_as_such(card, store, twelfth):
    card.begin()
    retype(card.form.title, "Angebot einholen")
    keys(card.form.who, "stadtwerke")
    card.form.title.setFocus()
    card.give.click()
    (kept,) = given(store, twelfth.items["9"])
    assert kept.organization_id is not None


def test_an_assignment_without_a_title_is_refused_at_the_field(card, store, twelfth):
    card.begin()
    keys(card.form.who, "Bauhof")
    card.give.click()
    assert card.form.binder._bound["title"].complaint.text() == "Bitte ausfüllen."
    assert card.form.who.text() == "Bauhof"
    retype(card.form.title, "Hecke")
    retype(card.form.due, "1.1.2020")
    card.give.click()
    assert "vor der Sitzung" in card.form.binder._bound["due_on"].complaint.text()
    assert given(store, twelfth.items["9"]) == []


def test_what_was_typed_waits_at_its_item_or_is_dropped_by_choice(panel, card, twelfth):
    card.begin()
    retype(card.form.title, "Hecke schneiden")
    assert panel.drafts() == ["Ein eingetippter Auftrag ist noch nicht erteilt."]
    panel.show_item(twelfth.items["1"])
    assert not card.form.isVisible()
    assert card.has_draft()
    panel.show_item(twelfth.items["9"])
    assert card.form.title.text() == "Hecke schneiden"
    card.form.title.clear()
    keys(card.form.who, "Bauhof")
    panel.show_item(twelfth.items["1"])
    panel.show_item(twelfth.items["9"])
    assert card.has_draft()
    card.leave.click()
    assert not card.has_draft()


def test_everything_typed_waits_at_its_item_also_what_is_wrong_yet(panel, card, twelfth):
    card.begin()
    keys(card.form.who, "Bauhof")
    retype(card.form.contributors, "Polizei")
    retype(card.form.due, "31.2.2027")
    panel.show_item(twelfth.items["6.1"])
    settle()
    button(card, "M-2026-011 ändern").click()
    retype(card.form.due, "15.7.2026")
    panel.show_item(twelfth.items["9"])
    typed = (card.form.title, card.form.who, card.form.contributors, card.form.due)
    assert [edit.text() for edit in typed] == ["", "Bauhof", "Polizei", "31.2.2027"]
    panel.show_item(twelfth.items["6.1"])
    assert card.form.due.text() == "15.7.2026"
    assert card.give.text() == "M-2026-011 ändern"


def test_an_assignment_changed_elsewhere_is_shown_before_it_is_replaced(
    panel, card, store, twelfth, said, context
):
    panel.show_item(twelfth.items["6.1"])
    settle()
    button(card, "M-2026-011 ändern").click()
    (kept,) = given(store, twelfth.items["6.1"])
    theirs = AssignmentFields(title="Ihre", due_on=date(2026, 8, 1))
    context.operations.perform("x", edit_assignment, kept.id, theirs)
    retype(card.form.title, "Meine")
    card.give.click()
    assert "was jetzt gilt" in said[-1][1]
    assert card.lines[0].title == "Ihre"
    card.give.click()
    assert given(store, twelfth.items["6.1"])[0].title == "Meine"


def test_an_assignment_is_changed_and_deleted(panel, card, store, twelfth, said, context):
    panel.show_item(twelfth.items["6.1"])
    settle()
    button(card, "M-2026-011 ändern").click()
    assert card.form.who.text() == "Stadtwerke/Brettschneider"
    retype(card.form.due, "15.7.2026")
    assert card.give.text() == "M-2026-011 ändern"
    card.give.click()
    (kept,) = given(store, twelfth.items["6.1"])
    assert kept.due_on == date(2026, 7, 15)
    assert kept.person_id == twelfth.persons["Brettschneider"]
    settle()
    button(card, "M-2026-011 löschen").click()
    assert said[-1] == ("undo", "M-2026-011 gelöscht")
    assert given(store, twelfth.items["6.1"]) == []
    context.operations.undo()
    assert len(card.lines) == 1


def test_an_assignment_changed_elsewhere_is_not_written_over(panel, card, context, said, twelfth):
    panel.show_item(twelfth.items["6.1"])
    card.edit(card.lines[0])
    fields = card._base
    context.operations.perform(
        "x", edit_assignment, card.lines[0].id, fields.model_copy(update={"title": "Anders"})
    )
    retype(card.form.title, "Meins")
    card.give.click()
    assert said[-1][0] == "error"
    assert card.form.title.text() == "Meins"
