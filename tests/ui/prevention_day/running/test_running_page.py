"""Tagesmodus through the real window: by keys alone, with a clock of its own."""

from datetime import UTC, datetime, time
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from praeventionsrat.office.print_set import prints
from praeventionsrat.prevention_day.printing.sheets import note_handed_out, sheets
from praeventionsrat.prevention_day.records import PreventionDayFields
from praeventionsrat.prevention_day.running.codes import CodeKind, code_of
from praeventionsrat.prevention_day.running.records import IncidentKind
from praeventionsrat.prevention_day.usecases.events import create_event
from ui.prevention_day.running.dialogs import IncidentDialog, PractiseDialog, ShiftDialog
from ui.prevention_day.running.keys import STROKES
from ui.prevention_day.running.rain_dialog import RainDialog
from ui.settings_store import EXPORT_FOLDER

NOW = datetime(2026, 9, 11, tzinfo=UTC)
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def names(page):
    model = page.arrivals.list.rows_model
    return [model.row_at(line).name for line in range(model.rowCount())]


def shown(page, column):
    model = page.places.list.rows_model
    return [model.index(line, column).data() for line in range(model.rowCount())]


def dialog_of(page, kind):
    return page.findChild(kind)


def test_the_page_shows_what_is_now_and_next_and_who_is_missing(stand):
    page = stand.page
    assert page.head.clock.text() == "09:00"
    assert shown(page, 0) == ["Marktplatz", "Rathaussaal"]
    assert shown(page, 2) == ["Eröffnung", "Vortrag"]
    assert names(page) == ["Polizei", "Hanna Hilfe"]
    stand.at(10, 10)
    assert shown(page, 1)[0] == "Eröffnung"
    assert "seit 10 Minuten nicht begonnen" in page.places.note.what.text()
    assert "Stand A02" in names(page)


def test_a_name_or_a_scanned_badge_checks_in_and_twice_says_since_when(stand):
    page = stand.page
    stand.press(Key.Key_F4)
    stand.enter("polizei")
    assert page.arrivals.answer.what.text() == "Polizei ist da (Stand A01)."
    assert names(page) == ["Hanna Hilfe"]
    stand.enter(code_of(CodeKind.HELPER, stand.day.others["helper"]))
    assert "Hanna Hilfe ist da" in page.arrivals.answer.what.text()
    assert names(page) == []
    stand.at(9, 30)
    stand.enter("Hanna")
    assert page.arrivals.answer.what.text().startswith("Hanna Hilfe ist schon seit 09:00 Uhr da")
    page.context.operations.undo()
    assert names(page) == ["Hanna Hilfe"]


def test_a_wrong_badge_and_an_unknown_name_say_so(stand):
    page = stand.page
    code = code_of(CodeKind.STAND, UUID(int=1))
    stand.enter(code[:-1] + ("0" if code[-1] != "0" else "1"))
    assert "ein Zeichen ist falsch" in page.arrivals.answer.what.text()
    page.arrivals.line.clear()
    stand.enter("Unbekannt")
    assert "niemand" in page.arrivals.answer.what.text()
    stand.press(Key.Key_Escape)
    assert page.arrivals.typed == ""
    stand.enter("")
    assert page.arrivals.typed == ""


def test_several_of_a_name_are_chosen_from_the_list_and_taken_back(stand, said):
    page = stand.page
    stand.enter("vortrag")
    assert "Mehrere" in page.arrivals.answer.what.text()
    stand.press(Key.Key_Down)
    stand.press(Key.Key_Return)
    assert "Familie Gast ist da" in page.arrivals.answer.what.text()
    stand.enter("familie g")
    person = next(one for one in page.arrivals.roll.people if one.name == "Familie Gast")
    assert person.came_at is not None
    page.arrivals.line.setText("familie")
    page.arrivals.line.setFocus()
    stand.press(Key.Key_Down)
    stand.press(Key.Key_Delete)
    assert "wieder als fehlend" in page.arrivals.answer.what.text()
    assert stand.read(lambda w: w.registrations.get(person.id)).checked_in_at is None


def test_begin_and_end_take_one_key_each(stand, said):
    page = stand.page
    stand.at(10, 4)
    stand.press(Key.Key_F5)
    stand.press(Key.Key_F6)
    assert stand.item("Eröffnung").began_at == time(10, 4)
    assert "begonnen um 10:04 Uhr" in said[-1][1]
    stand.at(10, 36)
    assert "6 Minuten zu lang" in page.places.note.what.text()
    stand.press(Key.Key_F7)
    assert stand.item("Eröffnung").finished_at == time(10, 36)
    stand.press(Key.Key_F6)
    assert stand.item("Tanz").began_at == time(10, 36)
    stand.press(Key.Key_F6, SHIFT)
    assert stand.item("Tanz").began_at is None


def test_a_delay_proposes_to_shift_the_rest(stand, said):
    page = stand.page
    stand.at(10, 12)
    stand.press(Key.Key_F8)
    dialog = dialog_of(page, ShiftDialog)
    assert dialog.minutes.value() == 15
    dialog.minutes.setText("viel")
    dialog.answer()
    assert dialog.note.isVisible()
    dialog.minutes.setText("")
    dialog.answer()
    assert "wie viele" in dialog.note.what.text()
    dialog.minutes.set_value(15)
    dialog.yes.click()
    assert stand.item("Eröffnung").starts_at == time(10, 15)
    assert stand.item("Vortrag").starts_at == time(11)
    assert "verschoben" in said[-1][1]
    assert page.places.note.isHidden()


def test_where_nothing_comes_any_more_nothing_is_shifted(stand, said):
    stand.at(16)
    stand.press(Key.Key_F5)
    stand.press(Key.Key_F8)
    assert "nichts mehr" in said[-1][1]


def test_an_incident_is_one_line_and_enter(stand):
    page = stand.page
    stand.press(Key.Key_F9)
    stand.press(Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert page.log.kind.value() is IncidentKind.LOST_CHILD
    stand.enter("Kind in roter Jacke gesucht")
    (row,) = stand.read(lambda w: w.incidents.rows(stand.day.event))
    assert (row.text, row.kind) == ("Kind in roter Jacke gesucht", IncidentKind.LOST_CHILD)
    assert page.log.typed == ""
    page.log.list.setFocus()
    page.log.list.select_id(row.id)
    stand.press(Key.Key_Return)
    dialog = dialog_of(page, IncidentDialog)
    dialog.action.setPlainText("Bei der Mutter")
    dialog.settled.setChecked(True)
    dialog.yes.click()
    (row,) = stand.read(lambda w: w.incidents.rows(stand.day.event))
    assert (row.action, row.is_settled) == ("Bei der Mutter", True)
    dialog = page.acts.open_incident(row)
    dialog.text.setPlainText("")
    dialog.yes.click()
    assert dialog.isVisible()
    dialog.remove.click()
    assert stand.read(lambda w: w.incidents.rows(stand.day.event)) == []


def test_what_is_typed_and_not_noted_is_named_on_leaving(stand):
    stand.press(Key.Key_F9)
    assert stand.page.drafts() == ()
    stand.page.log.text.setText("halb getippt")
    assert "Vorkommnis" in stand.page.drafts()[0]


def test_visitors_are_counted_with_a_number_and_enter(stand, said):
    page = stand.page
    stand.at(14)
    stand.press(Key.Key_F3)
    stand.enter("412")
    (row,) = stand.read(lambda w: w.day_people.counts(stand.day.event))
    assert (row.visitors, row.counted_at) == (412, time(14))
    assert page.log.last.text() == "zuletzt 412 um 14:00"
    stand.press(Key.Key_F3)
    stand.enter("viele")
    assert said.errors
    page.log.visitors.clear()
    page.log.add.click()
    assert page.log.visitors.hasFocus()


def test_the_rain_switch_shows_the_plan_first(stand, said):
    page = stand.page
    stand.press(Key.Key_F8, SHIFT)
    dialog = dialog_of(page, RainDialog)
    assert "10:00 Eröffnung: Marktplatz → Rathaussaal" in dialog.text.toPlainText()
    dialog.yes.click()
    assert set(shown(page, 0)) == {"Rathaussaal"}
    assert page.head.weather.text() == "Regenplan gilt"
    assert said[-1] == ("info", "Der Regenplan gilt.")
    stand.press(Key.Key_F8, SHIFT)
    back = page.findChildren(RainDialog)[-1]
    assert "Zurück an ihren Ort" in back.text.toPlainText()
    back.yes.click()
    assert "Marktplatz" in shown(page, 0)
    assert page.head.weather.isHidden()


def test_the_rain_switch_names_the_sheets_that_must_be_printed_anew(stand, said, qtbot, context):
    page, event = stand.page, stand.day.event
    for place, number in enumerate((1, 9)):
        with stand.store.begin("ausgegeben") as work:
            for one in list(work.printed_sheets.where(prevention_day_id=event)):
                work.printed_sheets.remove(one)
            rows = sheets(work, event, prints=prints())
            note_handed_out(work, event, rows[:number] if number == 1 else rows, at=NOW)
        before = len(said)
        page.acts.switch_rain(is_rainy=not place)
        qtbot.waitUntil(lambda before=before: len(said) > before)
        assert said[-1][1].startswith("Der Regenplan gilt")
    assert "Druck" in said[-1][1]


def test_before_the_day_one_practises_and_everything_is_taken_back(stand, said):
    page = stand.page
    stand.at(9, days=-12)
    assert "in 12 Tagen" in page.head.day.text()
    assert page.head.clock.isHidden()
    stand.press(Key.Key_F6)
    assert "Probe" in said[-1][1]
    assert stand.item("Eröffnung").began_at is None
    stand.press(Key.Key_F9, CTRL)
    dialog = dialog_of(page, PractiseDialog)
    for wrong in ("25:99", ""):
        dialog.at.setText(wrong)
        dialog.answer()
        assert dialog.note.isVisible()
    dialog.at.set_value(time(10, 5))
    dialog.yes.click()
    assert page.head.clock.text() == "10:05"
    assert page.head.mode.text() == "Probe"
    stand.at(9, 7, days=-12)
    assert page.head.clock.text() == "10:12"
    stand.press(Key.Key_F6)
    assert stand.item("Eröffnung").began_at == time(10, 12)
    stand.press(Key.Key_F4)
    stand.enter("polizei")
    stand.press(Key.Key_F9, CTRL)
    assert said[-1][1] == "Probe beendet; zurückgenommen: 1 Zeit, 1 Ankunft."
    assert stand.item("Eröffnung").began_at is None
    assert page.head.clock.isHidden()


def test_after_the_day_arrivals_are_written_down_later_and_nothing_begins(stand, said):
    page = stand.page
    stand.at(9, days=4)
    assert "vor 3 Tagen" in page.head.day.text()
    assert page.clock.shown_day.day == 13
    stand.press(Key.Key_F5)
    stand.press(Key.Key_F7)
    assert page.ask_practice() is None
    assert "nur vor dem Tag" in said[-1][1]
    stand.press(Key.Key_F4)
    stand.enter("polizei")
    assert "ist da" in page.arrivals.answer.what.text()


def test_another_day_is_shown_when_it_begins(stand):
    stand.at(10, days=1)
    assert shown(stand.page, 1) == ["Andacht"]


def test_a_prevention_day_without_a_day_says_so_and_breaks_nothing(stand, said, store):
    with store.begin("ohne Tag", undoable=False) as work:
        event = create_event(work, PreventionDayFields(title="Irgendwann"))
    page = stand.page
    page.open_record("day_running", event)
    assert page.acts.ask_rain() is None
    assert "noch keinen Tag" in said[-1][1]
    assert page.ask_practice() is None
    assert shown(page, 0) == []
    page.arrivals.line.setFocus()
    stand.enter("x" * 500)
    assert len(page.arrivals.typed) == 200
    page.acts.note_incident(IncidentKind.NOTE, "Vorbesprechung", None)
    page.acts.note_incident(IncidentKind.NOTE, " ", None)
    page.acts.count(3, None)
    assert page.log.list.rows_model.rowCount() >= 1


def test_the_log_is_printed(stand, said, context, tmp_path, qtbot):
    page = stand.page
    assert page.acts.print_log() is None
    assert "kein Vorkommnis" in said[-1][1]
    page.acts.note_incident(IncidentKind.NOTE, "Tor klemmt", stand.day.square)
    context.settings.set(EXPORT_FOLDER, str(tmp_path))
    dialog = page.acts.print_log()
    target = tmp_path / "log.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists)
    from pypdf import PdfReader

    assert "Tor klemmt" in PdfReader(target).pages[0].extract_text()


def test_escape_leads_back_to_the_prevention_day(stand, qtbot):
    with qtbot.waitSignal(stand.page.open_asked) as asked:
        stand.press(Key.Key_Escape)
    assert asked.args == ["prevention_day", stand.day.event]


def test_every_key_is_in_menu_palette_and_tooltip_and_used_once(stand):
    _title, actions = stand.page.page_menu()
    assert len(actions) == len(STROKES) == len(stand.page.commands())
    keys = [QKeySequence(stroke.keys).toString() for stroke in STROKES if stroke.keys]
    assert len(keys) == len(set(keys))
    tips = {action.toolTip() for action in actions}
    assert "Programmpunkt hat begonnen (F6)" in tips


@pytest.mark.parametrize("kind", ["day_running"])
def test_without_a_prevention_day_the_page_stays_empty(qtbot, context, kind):
    from ui.prevention_day.running.page import RunningPage

    page = RunningPage(context)
    qtbot.addWidget(page)
    page.open_record(kind, None)
    page.reload()
    page.show_moment()
    assert page.commands() == ()
    assert page.acts.ask_rain() is None
    assert page.acts.print_log() is None
    assert page.help_topic() == "tagesmodus"
