"""The page Anmeldungen through the real window."""

from datetime import time

from PySide6.QtCore import Qt

from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.usecases.events import create_event
from ui.prevention_day.registrations.edit_dialog import RegistrationDialog
from ui.prevention_day.registrations.page import RegistrationsPage

CONFIRMED, WAITING = RegistrationState.CONFIRMED, RegistrationState.WAITING
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_page_shows_seats_and_who_waits(desk):
    assert desk.page.summary.text() == "2 Plätze, 1 wartet"
    assert desk.names == ["Familie Gast", "Wanda Wartend"]
    assert "2 von 2 · 1 auf der Warteliste" in desk.page.people.when.text()
    sheet = desk.page.list_sheet()
    assert len(sheet.rows) == 2
    assert sheet.note == "Vortrag"


def test_a_name_and_enter_registers_and_a_full_item_says_so(desk, said):
    desk.press(Key.Key_N, CTRL)
    desk.enter("Neue Person", "neu@example.org")
    assert desk.row("Neue Person").state is WAITING
    assert desk.row("Neue Person").email == "neu@example.org"
    assert said[-1] == ("undo", "Neue Person: auf der Warteliste.")
    assert desk.page.people.quick.typed == ""
    desk.enter("")
    assert desk.page.drafts() == []
    desk.page.people.quick.name.setText("halb")
    assert "„halb“" in desk.page.drafts()[0]
    desk.page.people.quick.seats.setText("viele")
    desk.page.people.quick.add.click()
    assert said.errors
    assert desk.row("halb") is None
    desk.page.people.quick.name.setText("x" * 301)
    assert len(desk.page.people.quick.typed) == 300


def test_who_cancels_makes_room_and_who_cancelled_is_deleted_next(desk, said):
    desk.choose("Familie Gast")
    desk.press(Key.Key_Delete)
    assert desk.row("Familie Gast").state is RegistrationState.CANCELLED
    assert desk.row("Wanda Wartend").state is CONFIRMED
    assert said[-1][1].endswith("Familie Gast, 1 Anmeldung ist nachgerückt")
    edit, _cancel, again = desk.page.more.chosen
    assert edit in desk.page.people.list.actions()
    again.trigger()
    assert desk.row("Familie Gast").state is WAITING
    assert "Warteliste" in said[-1][1]
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Delete)
    assert desk.row("Familie Gast") is None
    desk.page.context.operations.undo()
    assert desk.row("Familie Gast") is not None


def test_more_seats_move_the_waiting_list_up(desk, said):
    seats = desk.page.people.seats
    seats.seats.setFocus()
    seats.seats.setText("3")
    desk.press(Key.Key_Return)
    assert desk.row("Wanda Wartend").state is CONFIRMED
    assert "nachgerückt" in said[-1][1]
    seats.minutes.setText("90")
    desk.press(Key.Key_Tab)
    seats.minutes.editingFinished.emit()
    assert "nicht länger" in said.errors[-1]
    seats.seats.setText("-4")
    seats.seats.editingFinished.emit()
    assert len(said.errors) >= 2


def test_free_seats_elsewhere_are_offered_to_who_waits(desk, said):
    with desk.store.begin("Plätze im Programm") as work:
        work.programme_items.get(desk.day.items["Vortrag"]).seats = 10
    desk.page.reload()
    assert "1 Anmeldung kann nachrücken." in desk.page.free_note.what.text()
    desk.page.free_note.button.click()
    assert desk.row("Wanda Wartend").state is CONFIRMED
    assert desk.page.free_note.isHidden()


def test_times_show_what_is_free_and_narrow_the_list(desk, said):
    page = desk.page
    page.acts.keep_seats(desk.day.items["Vortrag"], 6, 15)
    assert [page.people.times.options("slots")] == [(time(11), time(11, 15), time(11, 30))]
    page.people.times.set_value("slots", time(11, 30))
    page.people.times.changed.emit()
    assert desk.names == []
    desk.press(Key.Key_N, CTRL)
    desk.enter("Um halb zwölf")
    assert desk.row("Um halb zwölf").slot_at == time(11, 30)
    page.people.times.clear()
    desk.press(Key.Key_N, CTRL)
    desk.enter("Egal wann")
    assert desk.row("Egal wann").slot_at is not None
    assert "Termin um" in said[-1][1]


def test_a_registration_is_put_right_and_moved_in_a_dialog(desk, said):
    desk.choose("Familie Gast")
    desk.press(Key.Key_Return)
    dialog = desk.page.findChild(RegistrationDialog)
    dialog.lines["name"].setText("")
    dialog.keep.click()
    assert dialog.isVisible()
    dialog.lines["name"].setText("Familie Gast-Muster")
    dialog.seats.set_value(9)
    dialog.keep.click()
    assert "2 Plätze sind frei" in dialog.seats.accessibleDescription()
    dialog.seats.set_value(1)
    dialog.keep.click()
    assert desk.row("Familie Gast-Muster").seats == 1
    assert desk.row("Wanda Wartend").state is CONFIRMED


def test_registration_is_opened_for_further_items(desk):
    titles = [action.text() for action in desk.page.side.menu.actions()]
    assert "10:00 Eröffnung" in titles
    desk.page.side.menu.actions()[titles.index("10:00 Eröffnung")].trigger()
    assert [row.title for row in desk.page.side.list.rows_model.rows()] == ["Eröffnung", "Vortrag"]


def test_what_is_odd_is_said_at_once_and_in_the_line(desk, said):
    desk.press(Key.Key_N, CTRL)
    desk.enter("Familie Gast")
    model = desk.page.people.list.rows_model
    shown = [model.index(line, 0).data(Qt.ItemDataRole.ToolTipRole) for line in range(3)]
    assert "wohl doppelt angemeldet (Familie Gast)" in shown[2]
    assert said[-1] == ("undo", "Bitte prüfen: wohl doppelt angemeldet (Familie Gast)")


def test_a_registration_is_opened_from_the_search(desk):
    row = desk.row("Wanda Wartend")
    desk.window.open_record("registration", row.id)
    assert desk.page.people.list.current_id() == row.id
    desk.page.back()
    desk.page.open_record("day_registrations", None)


def test_ten_thousand_registrations_come_in_turns(desk, qtbot):
    from praeventionsrat.prevention_day.registrations.records import Registration

    item = desk.day.items["Vortrag"]
    with desk.store.begin("viele", undoable=False) as work:
        many = [
            Registration(prevention_day_id=desk.day.event, item_id=item, name=f"Person {n}")
            for n in range(1500)
        ]
        work.registrations.add_all(many)
    desk.page.reload()
    assert len(desk.names) < 1500
    qtbot.waitUntil(lambda: len(desk.names) == 1502)
    assert len(desk.page.list_sheet().rows) == 1502


def test_a_day_without_registrations_says_what_to_do(qtbot, context, store):
    with store.begin("leer", undoable=False) as work:
        create_event(work, PreventionDayFields(title="Tag"), [EventDayFields(held_on="2026-09-12")])
    page = RegistrationsPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.nothing.isVisible()
    assert not page.nothing.button.isEnabled()
    page.new()
    page.cancel_chosen()
    page.edit_chosen()
    page.reinstate_chosen()
    assert page.help_topic() == "anmeldungen"
