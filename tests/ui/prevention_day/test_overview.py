"""The first page of a prevention day in the whole window with Musterau."""

import shutil
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from praeventionsrat.prevention_day.records import EventState
from praeventionsrat.prevention_day.usecases.events import days_of
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from ui.measures.short_link import ShortLink
from ui.pages import PAGES
from ui.prevention_day.overview.dialogs import CopyEvent, NewEvent, next_title
from ui.prevention_day.overview.glance_view import AreaTile
from ui.shell.main_window import MainWindow

NINTH = "9. Musterauer Präventionstag"


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(window, context):
    rows = context.operations.ask(lambda work: work.prevention_days.rows())
    window.open_record("prevention_day", next(row.id for row in rows if row.title == NINTH))
    settle()
    return window.page


def events(context):
    return context.operations.ask(lambda work: work.prevention_days.rows())


def test_it_says_how_far_the_day_is_and_leads_everywhere(window, page):
    assert page.glance.title.text() == NINTH
    assert page.glance.when.text() == "Samstag, 12. September 2026, 11:00 bis 17:00 Uhr"
    tiles = {tile.found.area: tile for tile in page.findChildren(AreaTile)}
    assert tiles["day_programme"].found.figure == "12"
    assert tiles["day_programme"].found.warning == "2 Konflikte, 2 noch nicht eingeplant"
    QTest.mouseClick(tiles["day_programme"], Qt.MouseButton.LeftButton)
    settle()
    assert window.page.title == "Programm"
    window.page.areas.setCurrentIndex(0)
    settle()
    assert window.page is page


def test_all_areas_show_the_day_that_was_chosen_last(window, page, context):
    page.chooser.setCurrentIndex(1 - page.chooser.currentIndex())
    page.chooser.activated.emit(page.chooser.currentIndex())
    settle()
    assert page.glance.title.text() != NINTH
    page.areas.setCurrentIndex(3)
    settle()
    assert window.page.day_id == page.day_id


def test_what_is_typed_about_it_is_saved_and_undone(window, page, context):
    window.page.rename()
    settle()
    assert page.details.form.lead.text().startswith("Marion Querfurth")
    type_text(page.details.form.name, "Markt der Hilfe")
    assert page.flush()
    assert "Markt der Hilfe" in {row.title for row in events(context)}
    page.details.days.dates[0].setText("13.9.2026")
    page.details.days.dates[0].editingFinished.emit()
    days = context.operations.ask(days_of, page.day_id)
    assert [one.held_on for one in days] == [date(2026, 9, 13)]
    page.details.days.add_next()
    settle()
    days = context.operations.ask(days_of, page.day_id)
    assert [one.opens_at for one in days] == [time(11), time(11)]
    page.details.days.dates[1].setText("13.9.2026")
    page.details.days.dates[1].editingFinished.emit()
    assert page.details.days.complaint.text() == "Den 13.09.2026 gibt es hier schon."
    page.details.days.dates[1].setText("32.9.")
    page.details.days.dates[1].editingFinished.emit()
    assert page.details.days.complaint.text()
    page.back()
    settle()
    assert page.glance.when.text() == "13. und 14.09.2026"


def test_links_lead_to_the_measure_and_back(window, page, context):
    page.show_details()
    settle()
    links = page.details.links.findChildren(ShortLink)
    assert links
    assert all(link.accessibleDescription().startswith(("Beschluss", "Maßnahme")) for link in links)
    links[-1].click()
    settle()
    assert window.page.title == "Maßnahmen"
    back = window.page.detail._built["glance"].events
    assert [one.accessibleName() for one in back.findChildren(ShortLink)] == [
        f"{NINTH} (12.09.2026)"
    ]
    back.findChildren(ShortLink)[0].click()
    settle()
    assert window.page is page
    before = len(links)
    page.show_details()
    page.details.links._unlink(
        "measure", context.operations.ask(lambda work: work.event_measures.all())[0].measure_id
    )
    settle()
    assert len(page.details.links.findChildren(ShortLink)) < before


def test_a_measure_is_found_by_typing_and_linked(window, page, context):
    page.show_details()
    settle()
    picker = page.details.links.picker
    measure = context.operations.ask(
        lambda work: next(one for one in work.measures.all() if one.number == "M-2026-012")
    )
    picker.set_value(("measure", measure.id))
    picker.chosen.emit()
    settle()
    titles = [one.accessibleName() for one in page.details.links.findChildren(ShortLink)]
    assert any(title.startswith("M-2026-012") for title in titles)


def test_a_new_one_is_made_from_nothing(window, page, context):
    page.new()
    dialog = page.findChild(NewEvent)
    dialog.create_now()
    assert dialog.isVisible()  # a name is missing, and said so
    type_text(dialog.name, "Sicherheitstag")
    dialog.on.setText("8.5.2027")
    dialog.create_now()
    settle()
    assert page.glance.title.text() == "Sicherheitstag"
    assert page.glance.when.text().startswith("Samstag, 8. Mai 2027")


def test_a_wrong_day_is_complained_of_and_nothing_is_lost(page, context):
    before = len(events(context))
    page.new()
    dialog = page.findChild(NewEvent)
    type_text(dialog.name, "Sicherheitstag")
    dialog.on.setText("31.2.2027")
    dialog.create_now()
    assert dialog.name.text() == "Sicherheitstag"
    assert len(events(context)) == before
    dialog.reject()


def test_last_year_is_copied_with_what_is_ticked(window, page, context):
    page.copy_last()
    dialog = page.findChild(CopyEvent)
    assert dialog.name.text() == "10. Musterauer Präventionstag"
    assert dialog.first.value().weekday() == 5
    dialog.first.setText("")
    dialog.create_now()
    assert dialog.complaint.text() == "Bitte nennen Sie den ersten Tag."
    dialog.first.setText("11.9.2027")
    assert dialog.weekday.text().startswith("Das ist ein Samstag.")
    dialog.boxes["programme"].setChecked(False)
    dialog.create_now()
    settle()
    assert page.glance.title.text() == "10. Musterauer Präventionstag"
    items = context.operations.ask(
        lambda work: work.programme_items.where(prevention_day_id=page.day_id)
    )
    assert list(items) == []


def test_state_and_papierkorb_stand_in_the_menu(window, page, context):
    page.menu.fill()
    acts = {act.text(): act for act in page.menu.actions()}
    acts["veröffentlicht"].trigger()
    assert page.glance.state.text() == "veröffentlicht"
    page.menu.fill()
    checked = [act.text() for act in page.menu.actions() if act.isChecked()]
    assert checked == ["veröffentlicht"]
    shown = page.day_id
    page.menu.delete()
    settle()
    assert page.day_id != shown
    window.open_record("prevention_day", shown)
    assert page.day_id != shown  # it lies in the Papierkorb, and that is said
    context.operations.undo()
    settle()
    assert shown in {row.id for row in events(context)}
    state = context.operations.ask(lambda work: work.prevention_days.get(shown).state)
    assert state is EventState.PUBLISHED


def test_without_any_the_page_has_one_button(window, page, context):
    for _row in events(context):
        page.menu.delete()
        settle()
    assert page.day_id is None
    assert page.empty.isVisible()
    page.empty.button.click()
    assert page.findChild(NewEvent).isVisible()
    page.findChild(NewEvent).reject()
    window.go("day_tasks")
    settle()
    window.page.empty.button.click()
    settle()
    assert window.page is page


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("9. Präventionstag", "10. Präventionstag"),
        ("Markt der Hilfe 2026", "Markt der Hilfe 2027"),
        ("Tag der Sicherheit", "Tag der Sicherheit"),
    ],
)
def test_titles_count_on(title, wanted):
    assert next_title(title, 2026, 2027) == wanted
