"""The form of an item, those who take part, the places, and what moves the rest of the day."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from praeventionsrat.prevention_day.programme.records import ContributorRole, VenueKind
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event
from tests.ui.keys import type_text
from tests.ui.prevention_day.programme_day import made, page, settle, shown
from ui.prevention_day.programme.bar import VENUES
from ui.prevention_day.programme.page import ProgrammePage
from ui.prevention_day.programme.workbench import NO_DAY, NO_PLACE, RASTER

__all__ = ["made", "page", "shown"]


def retype(field, text):
    field.setFocus()
    field.selectAll()
    if not text:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    type_text(field, text)


def choose(box, value):
    box.set_value(value)
    box.activated.emit(box.currentIndex())


def read(page, table, record_id):
    return page.context.operations.ask(lambda work: getattr(work, table).find(record_id))


def crew(page, item_id):
    return page.context.operations.ask(
        lambda work: sorted(work.contributors.where(item_id=item_id), key=lambda c: c.position)
    )


def dialog_of(page):
    settle()
    return next(one for one in page.findChildren(QDialog) if one.isVisible())


@pytest.fixture
def form(page, made):
    page.bench.open_item(made.talk)
    return page.bench.detail.form


def test_every_field_of_an_item_is_saved_while_it_is_typed(page, form, made):
    retype(form.title, "Sprechstunde")
    retype(form.starts_at, "1215")
    retype(form.minutes, "50")
    retype(form.setup, "10")
    retype(form.target, "alle")
    retype(form.seats, "12")
    retype(form.slot, "10")
    retype(form.language, "Türkisch")
    retype(form.access, "Höranlage")
    retype(form.equipment, "Beamer")
    form.short.setPlainText("Fragen Sie uns.")
    form.long.set_markdown("Die Polizei **hört zu**.")
    form.direction.setPlainText("Schlüssel beim Hausmeister")
    form.registers.click()
    form.signs.click()
    form.public.click()
    choose(form.venue, made.hall)
    form.responsible.set_value(made.lena)
    form.responsible.chosen.emit()
    assert page.flush()
    item = read(page, "programme_items", made.talk)
    assert (item.title, item.starts_at, item.duration_minutes) == ("Sprechstunde", time(12, 15), 50)
    assert (item.setup_minutes, item.teardown_minutes, item.seats) == (10, None, 12)
    assert (item.slot_minutes, item.venue_id, item.responsible_id) == (10, made.hall, made.lena)
    assert item.needs_registration
    assert item.has_sign_language
    assert not item.is_public
    assert (item.short_text, item.direction_note) == (
        "Fragen Sie uns.",
        "Schlüssel beim Hausmeister",
    )
    card = page.bench.grid.plan.cards[made.talk]
    assert (card.start, card.minutes, card.before) == (12 * 60 + 15, 50, 10)
    assert not card.is_public
    page.bench.grid.grab()


def test_what_is_wrong_is_said_at_the_field_and_the_form_stays(page, form, made):
    retype(form.slot, "45")
    assert not page.flush()
    assert form.slot.property("wrong") == "true"
    page.bench.grid.select_id(made.opening)
    assert page.bench.detail.item_id == made.talk
    page.show_view(VENUES)
    assert page.bar.view == "grid"
    page.back()
    assert page.bench.is_open
    retype(form.slot, "10")
    page.back()
    assert not page.bench.is_open


def test_ten_thousand_letters_are_refused_with_a_sentence_and_nothing_is_lost(page, form, made):
    flood = "Präventionstag " * 700
    form.title.setText(flood)
    form.title.textEdited.emit(flood)
    assert not page.flush()
    assert form.title.text() == flood
    assert "300 Zeichen" in form.binder._bound["title"].complaint.text()
    retype(form.title, "Kurz")
    form.people.take_name(flood)
    assert "300 Zeichen" in form.people.complaint.text()
    form.long.set_markdown("Viel Text. " * 5_000)
    form.long.edited.emit()
    assert page.flush()
    page.bench.grid.grab()


def test_the_state_is_set_at_the_head_of_the_form(page, form, made):
    detail = page.bench.detail
    choose(detail.state, "idea")
    assert read(page, "programme_items", made.talk).state == "idea"
    detail.more.click()
    settle()
    page.bench.grid.grab()


def test_an_item_that_goes_while_its_form_is_open_leaves_no_form(page, form, made):
    page.bench.acts.remove(made.talk)
    assert not page.bench.is_open
    page.context.operations.undo()
    assert made.talk in page.bench.grid.plan.cards


def test_a_place_renamed_meanwhile_is_offered_by_its_new_name(page, form, made):
    def rename(work):
        work.venues.get(made.hall).name = "Sporthalle"

    page.context.operations.perform("umbenennen", rename)
    assert form.venue.words_of(made.hall) == "Sporthalle"


def test_contacts_and_free_names_take_part(page, form, made):
    people = form.people
    assert [one.name.text() for one in people.forms] == ["Lena Rabenhorst"]
    type_text(people.picker, "Klasse 10b")
    QTest.keyClick(people.picker, Qt.Key.Key_Return)
    settle()
    type_text(people.picker, "Polizeist")
    QTest.keyClick(people.picker, Qt.Key.Key_Return)
    settle()
    found = crew(page, made.talk)
    assert [one.name or one.affiliation for one in found] == [
        "Lena Rabenhorst", "Klasse 10b", "Polizeistation",
    ]  # fmt: skip
    line = people.forms[1]
    choose(line.role, ContributorRole.PERFORMER)
    line.confirmed.click()
    retype(line.needs, "1 Stativmikrofon")
    assert page.flush()
    slam = crew(page, made.talk)[1]
    assert (slam.role, slam.is_confirmed, slam.needs) == (
        ContributorRole.PERFORMER, True, "1 Stativmikrofon",
    )  # fmt: skip
    people.forms[0].away.click()
    settle()
    assert crew(page, made.talk)[0].name == "Klasse 10b"
    assert page.conflicts.text() == "Keine Konflikte"
    people.take_name(" ")
    assert people.complaint.isVisible()


def test_the_rest_of_the_day_is_shifted_and_taken_back(page, made, said):
    page.bench.grid.select_id(made.tricks)
    page.more.shift_rest()
    dialog = dialog_of(page)
    assert dialog.start.value() == time(11, 15)
    assert dialog.told.text().startswith("2 Programmpunkte verschieben sich.")
    retype(dialog.minutes, "")
    assert dialog.told.text() == ""
    dialog.do_button.click()
    assert dialog.complaint.text() == "Um wie viele Minuten?"
    retype(dialog.minutes, "20")
    choose(dialog.venue, made.stage)
    dialog.do_button.click()
    assert read(page, "programme_items", made.tricks).starts_at == time(11, 35)
    assert read(page, "programme_items", made.talk).starts_at == time(11, 30)
    assert any(kind == "undo" and "20 Minuten nach hinten" in text for kind, text in said)
    page.context.operations.undo()
    assert read(page, "programme_items", made.tricks).starts_at == time(11, 15)


def test_shifting_nothing_is_refused_where_it_is_asked(page, made):
    page.bench.acts.shift_asked.emit(made.mobile)
    dialog = dialog_of(page)
    assert dialog.start.value() == time(11)
    retype(dialog.start, "1600")
    dialog.do_button.click()
    assert dialog.complaint.text()
    retype(dialog.start, "")
    dialog.do_button.click()
    assert "Ab wann" in dialog.complaint.text()
    dialog.reject()


def test_a_break_for_all_lies_behind_all_places(page, made):
    page.bench.grid.select_id(made.talk)
    page.more.add_break()
    dialog = dialog_of(page)
    assert dialog.start.value() == time(12)
    retype(dialog.start, "")
    dialog.do_button.click()
    assert dialog.complaint.text()
    retype(dialog.start, "12:30")
    dialog.do_button.click()
    settle()
    grid = page.bench.grid
    pause = next(card for card in grid.plan.cards.values() if card.title == "Pause")
    assert (pause.column, pause.start, pause.minutes) == (None, 12 * 60 + 30, 30)
    assert "überall" in grid.told(pause)
    grid.select_id(pause.id)
    grid.grab()
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert read(page, "programme_items", pause.id).venue_id is None


def test_a_file_is_read_from_the_menu(page):
    dialog = page.more.take_over()
    assert dialog.windowTitle() == "Programm einlesen"
    dialog.reject()


@pytest.fixture
def places(page):
    page.bar.views.set_value("view", VENUES)
    page.bar.views.changed.emit()
    settle()
    return page.venues


def test_a_place_is_described_in_full(page, places, made):
    assert page.add.text() == "Neue Fläche"
    places.table.select_id(made.room)
    form = places.form
    retype(form.name, "Raum 113")
    choose(form.kind, VenueKind.HALL)
    form.outdoors.click()
    retype(form.capacity, "60")
    retype(form.setup, "15")
    retype(form.teardown, "5")
    choose(form.twin, made.hall)
    retype(form.equipment, "Beamer")
    retype(form.access, "Aufzug")
    retype(form.address, "Am Markt 1")
    form.remarks.setPlainText("Schlüssel am Empfang")
    assert page.flush()
    venue = read(page, "venues", made.room)
    assert (venue.name, venue.kind, venue.capacity) == ("Raum 113", VenueKind.HALL, 60)
    assert (venue.setup_minutes, venue.teardown_minutes) == (15, 5)
    assert (venue.rain_venue_id, venue.is_outdoors) == (made.hall, True)
    line = next(row for row in places.table.rows_model.rows() if row.id == made.room)
    assert line.twin == "Turnhalle"
    sheet = page.list_sheet()
    assert (sheet.title, len(sheet.rows)) == ("Flächen 9. Präventionstag", 3)
    places.table.grab()


def test_two_places_of_one_name_are_refused_at_the_field(page, places, made):
    retype(places.form.name, "Raum 112")
    assert not page.flush()
    assert places.form.name.property("wrong") == "true"
    places.table.select_id(made.hall)
    assert places.table.current_id() == made.stage


def test_circuits_are_added_and_taken_away(page, places, made):
    circuits = places.form.circuits
    circuits.add.click()
    settle()
    line = circuits.forms[0]
    retype(line.name, "Kasten Ost")
    retype(line.watts, "11000")
    assert page.flush()
    rows = places.table.rows_model.rows()
    assert next(row.venue.watts for row in rows if row.id == made.stage) == 11000
    circuits.add.click()
    settle()
    circuits.forms[1].away.click()
    settle()
    assert len(circuits.forms) == 1


def test_walking_times_count_in_both_directions(page, places, made):
    walking = places.form.walking
    edit = walking.fields[made.hall]
    assert edit.placeholderText() == "5"
    retype(edit, "12")
    assert page.flush()
    places.table.select_id(made.hall)
    assert walking.fields[made.stage].value() == 12
    retype(walking.fields[made.stage], "zwölf")
    assert not page.flush()
    assert walking.complaint.isVisible()
    retype(walking.fields[made.stage], "")
    assert page.flush()
    places.table.select_id(made.stage)
    assert walking.fields[made.hall].value() is None


def test_places_change_their_order_and_go_with_their_items_kept(page, places, made, said):
    places.table.select_id(made.hall)
    places.up.click()
    assert [v.name for v in page.programme.venues] == ["Bühne", "Turnhalle", "Raum 112"]
    places.down.click()
    places.down.click()
    assert [v.name for v in page.programme.venues] == ["Bühne", "Raum 112", "Turnhalle"]
    places.table.select_id(made.room)
    places.away.click()
    settle()
    assert (
        "undo",
        "Fläche „Raum 112“ gelöscht · 1 Programmpunkt ist noch nicht eingeplant",
    ) in said
    assert read(page, "programme_items", made.talk).event_day_id is None
    page.context.operations.undo()
    assert read(page, "programme_items", made.talk).venue_id == made.room


def test_new_places_are_named_apart(page, places):
    page.new()
    page.new()
    assert [v.name for v in page.programme.venues][3:] == ["Raum", "Raum 2"]
    page.rename()
    page.back()


def test_a_place_is_opened_from_elsewhere(page, made):
    page.open_record("venue", made.hall)
    assert page.bar.view == VENUES
    assert page.venues.title.text() == "Turnhalle"
    page.open_record("programme_item", made.talk)
    assert page.bar.view == "grid"
    assert page.bench.detail.item_id == made.talk
    page.open_record("programme_item", made.event)
    page.rename()


def bare(store, days=()):
    with store.begin("leer") as work:
        return create_event(work, PreventionDayFields(title="Leer"), days)


def test_without_a_prevention_day_the_page_leads_to_the_overview(context, shown, qtbot):
    page = shown(ProgrammePage(context))
    assert page.body.currentWidget() is page.empty
    assert page.commands() == ()
    with qtbot.waitSignal(page.open_asked):
        page.new()


def test_without_a_day_or_a_place_one_button_goes_on(store, context, shown, qtbot):
    bare(store)
    page = shown(ProgrammePage(context))
    bench = page.bench
    assert bench.pages.currentIndex() == NO_DAY
    with qtbot.waitSignal(page.open_asked):
        bench.no_day.state.button.click()
    page.more.shift_rest()
    page.more.add_break()
    page.new()
    assert bench.tray.cards[0].title == "Neuer Programmpunkt"


def test_the_first_place_is_the_stage_and_the_first_item_goes_onto_it(store, context, shown):
    bare(store, [EventDayFields(held_on=date(2027, 9, 11))])
    page = shown(ProgrammePage(context))
    bench = page.bench
    assert bench.pages.currentIndex() == NO_PLACE
    bench.no_place.state.button.click()
    settle()
    assert bench.pages.currentIndex() == RASTER
    assert bench.nothing.isVisible()
    assert page.bar.only_day.text() == "Samstag, 11. September 2027"
    page.add.click()
    settle()
    assert not bench.nothing.isVisible()
    card = next(iter(bench.grid.plan.cards.values()))
    assert (card.column, card.start) == (0, 600)
    page.show_view("list")
    bench.list.table.grab()


def test_in_a_small_window_form_and_grid_take_turns(store, context, made, shown):
    page = shown(ProgrammePage(context), 640, 480)
    bench = page.bench
    assert bench.sides.is_narrow
    bench.open_item(made.talk)
    settle()
    assert bench.detail.isVisible()
    assert not bench.grid.isVisible()
    page.back()
    assert bench.grid.isVisible()
    page.show_conflicts()
    assert bench.side.conflicts.isVisible()
