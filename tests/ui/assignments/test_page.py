from datetime import date

import pytest
from PySide6.QtCore import Qt

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import edit_assignment, give_assignment
from tests.ui.meetings.live import press, record, retype, settle, shown, store_path, twelfth
from ui.assignments.page import AssignmentsPage
from ui.parts.row_model import SECOND_ROLE

__all__ = ["shown", "store_path", "twelfth"]
TODAY = date(2026, 6, 1)
MORE = (
    ("Sachstand vorlegen", "Polizeistation", date(2026, 5, 1), None),
    ("Erforderlichkeit prüfen", "Geschäftsstelle", None, None),
    ("Grünschnitt beauftragen", "Bauhof", date(2026, 4, 1), date(2026, 3, 29)),
)


@pytest.fixture
def ids(store, twelfth):
    with store.begin("Aufträge") as work:
        made = {}
        for title, who, due, done in MORE:
            fields = AssignmentFields(title=title, responsible=who, due_on=due, done_on=done)
            made[title] = give_assignment(work, twelfth.id, fields)
        first = next(a for a in work.assignments.all() if a.number == "M-2026-011")
        made[first.title] = first.id
    store.barrier()
    return made


@pytest.fixture
def page(context, ids, shown):
    return shown(AssignmentsPage(context, today=lambda: TODAY), 1060, 700)


def titles(page):
    return [row.title for row in page.list.rows_model.rows()]


def choose(page, ids, title):
    assert page.list.select_id(ids[title])
    page.list.setFocus()
    settle()


def test_open_ones_are_shown_first_the_most_urgent_on_top(page):
    assert titles(page) == [
        "Sicherheitsgespräche im Stadtteil Nord vorbereiten", "Sachstand vorlegen",
        "Beleuchtung Bahnhofsunterführung", "Erforderlichkeit prüfen",
    ]  # fmt: skip
    assert page.summary.text() == "4 offen, davon 2 überfällig"
    model = page.list.rows_model
    shown = [model.index(row, 2).data() for row in range(4)]
    assert shown == ["31.03.2026", "01.05.2026", "30.06.2026", "ohne Frist"]
    below = [model.index(row, 2).data(SECOND_ROLE) for row in range(4)]
    assert below == ["überfällig", "überfällig", "Stand 14.04.2026", ""]
    states = [model.index(row, 1).data() for row in range(4)]
    assert states == ["in Umsetzung", "nicht begonnen", "in Umsetzung", "nicht begonnen"]
    page.list.grab()


def test_chips_narrow_the_list_and_widen_it_again(page, ids):
    page.chips._groups["state"]["done"].click()
    assert titles(page)[-1] == "Grünschnitt beauftragen"
    assert len(titles(page)) == 3
    page.chips._groups["state"]["overdue"].click()
    assert titles(page)[1:] == ["Sachstand vorlegen"]
    page.list.setFocus()
    for _ in range(2):
        press(page.list, Qt.Key.Key_E)
    assert titles(page) == []
    assert page.none_found.isVisible()
    page.none_found.button.click()
    assert len(titles(page)) == 7


def test_one_key_ticks_off_and_undo_brings_back(page, ids, store, context):
    choose(page, ids, "Sachstand vorlegen")
    press(page.list, Qt.Key.Key_E)
    assert record(store, "assignments", ids["Sachstand vorlegen"]).done_on == TODAY
    context.operations.undo()
    assert record(store, "assignments", ids["Sachstand vorlegen"]).done_on is None
    page.chips.clear()
    choose(page, ids, "Grünschnitt beauftragen")
    assert page.detail.done.text() == "Wieder offen  E"
    press(page.list, Qt.Key.Key_Space)
    assert record(store, "assignments", ids["Grünschnitt beauftragen"]).done_on is None


def test_fields_are_kept_as_typed(page, ids, store):
    choose(page, ids, "Erforderlichkeit prüfen")
    retype(page.detail.form.due, "+30")
    assert page.flush()
    assert record(store, "assignments", ids["Erforderlichkeit prüfen"]).due_on == date(2026, 7, 1)
    retype(page.detail.form.title, "Erforderlichkeit der Videobeobachtung prüfen")
    choose(page, ids, "Sachstand vorlegen")
    title = record(store, "assignments", ids["Erforderlichkeit prüfen"]).title
    assert title == "Erforderlichkeit der Videobeobachtung prüfen"


def test_what_cannot_be_kept_stays_on_screen(page, ids):
    choose(page, ids, "Sachstand vorlegen")
    retype(page.detail.form.due, "31.2.")
    assert page.list.select_id(ids["Erforderlichkeit prüfen"])
    assert page.detail.shown == ids["Sachstand vorlegen"]
    assert page.list.current_id() == ids["Sachstand vorlegen"]
    assert "Dieses Datum gibt es nicht" in page.detail.form.binder._bound["due_on"].complaint.text()
    page.detail.toggle_done()
    assert page.detail.form.due.text() == "31.2."


def test_a_change_from_elsewhere_is_told_before_it_is_written_over(page, ids, context, store):
    choose(page, ids, "Sachstand vorlegen")
    retype(page.detail.form.title, "Meins")
    theirs = AssignmentFields(title="Ihres", responsible="Andere")
    context.operations.perform("x", edit_assignment, ids["Sachstand vorlegen"], theirs)
    assert not page.flush()
    assert "an anderer Stelle geändert" in page.detail.note.what.text()
    assert "Ihres · Andere" in page.detail.note.why.text()
    assert page.detail.form.title.text() == "Meins"
    assert page.flush()
    assert record(store, "assignments", ids["Sachstand vorlegen"]).title == "Meins"


def test_deleting_asks_nothing_and_offers_undo(page, ids, said, context):
    choose(page, ids, "Sachstand vorlegen")
    press(page.list, Qt.Key.Key_Delete)
    assert said[-1][0] == "undo"
    assert "Sachstand vorlegen" not in titles(page)
    context.operations.undo()
    assert "Sachstand vorlegen" in titles(page)


def test_the_meeting_of_an_assignment_is_one_button_away(page, ids, twelfth, qtbot):
    choose(page, ids, "Beleuchtung Bahnhofsunterführung")
    with qtbot.waitSignal(page.open_asked) as opened:
        page.detail.meeting.click()
    assert opened.args == ["agenda_item", twelfth.items["6.1"]]
    choose(page, ids, "Sachstand vorlegen")
    with qtbot.waitSignal(page.open_asked) as opened:
        page.detail.meeting.click()
    assert opened.args == ["meeting", twelfth.id]


def test_search_opens_also_what_the_filter_hides(page, ids):
    page.open_record("assignment", ids["Grünschnitt beauftragen"])
    assert page.list.current_id() == ids["Grünschnitt beauftragen"]


def test_keys_of_the_window(page, ids, said):
    page.rename()
    assert page.detail.form.title.hasFocus()
    page.back()
    assert page.list.hasFocus()
    page.new()
    assert "F7" in said[-1][1]
    assert page.commands()[0].title == "Auftrag erledigt"
    assert page.help_topic() == "auftraege"
    assert page.title == "Aufträge"
    press(page.list, Qt.Key.Key_Return)
    assert page.detail.form.title.hasFocus()


def test_new_names_can_be_chosen_at_once(page, context):
    context.operations.perform("x", create_person, PersonFields(family_name="Neumann"))
    assert [choice.name for choice in page.detail.form.who._fitting("neumann")] == ["Neumann"]


def test_without_assignments_the_page_says_where_they_come_from(context, store, shown, twelfth):
    with store.begin("leer") as work:
        for found in work.assignments.all():
            work.assignments.remove(found)
    page = shown(AssignmentsPage(context))
    assert page.empty.isVisible()
    assert page.summary.text() == ""
    asked = []
    page.open_asked.connect(lambda *what: asked.append(what))
    page.empty.button.click()
    assert asked == [("meeting", twelfth.id)]
    page.detail.toggle_done()
    page.detail._ask_meeting()


def test_what_was_given_in_the_non_public_part_says_so_in_the_list_and_on_paper(
    page, context, twelfth
):
    fields = AssignmentFields(title="Bescheide vorbereiten")
    given = context.operations.perform(
        "x", give_assignment, twelfth.id, fields, item_id=twelfth.items["10"]
    )
    page.open_record("assignment", given)
    rows = {row.title: row for row in page.list.rows_model.rows()}
    assert not rows["Bescheide vorbereiten"].is_public
    parts = {line[4]: line[-1] for line in page.list_sheet().rows}
    assert parts["Bescheide vorbereiten"] == "nichtöffentlich"
    assert set(parts.values()) == {"öffentlich", "nichtöffentlich"}


def test_what_was_done_comes_while_the_page_is_looked_at(monkeypatch, context, ids, qtbot):
    monkeypatch.setattr("ui.parts.filling.ENOUGH", 1)
    page = AssignmentsPage(context, today=lambda: TODAY)
    qtbot.addWidget(page)
    assert page.summary.text() == "4 offen, davon 2 überfällig"
    assert page._filling.going
    page.open_record("assignment", ids["Grünschnitt beauftragen"])
    assert page.list.current_id() == ids["Grünschnitt beauftragen"]
    page.reload()
    assert page.list.current_id() == ids["Grünschnitt beauftragen"]
    qtbot.waitUntil(lambda: not page._filling.going)
    assert titles(page)[-1] == "Grünschnitt beauftragen"
