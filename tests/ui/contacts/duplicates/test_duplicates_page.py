"""The page Dubletten in the real window: found, looked at, merged, taken back, kept apart."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton

from praeventionsrat.contacts.duplicates.values import Kind
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import (
    create_organization,
    create_person,
    delete_person,
    give_post,
)
from praeventionsrat.office.merging.fields import Side
from praeventionsrat.records import now
from ui.contacts.duplicates.page import BUSY, LIST, NONE, STOPPED

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def said_by(panel):
    return "\n".join(made.text() for made in panel.findChildren(QLabel) if made.isVisible())


def called(page):
    return [line.called for line in page.side.list.rows_model.rows()]


def person(read, person_id):
    return read(lambda work: work.persons.find(person_id))


def test_two_records_of_one_person_become_one_and_undo_brings_both_back(
    qtbot, twice, pairs, searched, read, said, window
):
    page = pairs()
    assert called(page)[0] == "Jutta Rabenstein – J. Rabenstein"
    assert "Vorname abgekürzt" in page.list.rows_model.rows()[0].reasons
    assert page.list.select_id(page.list.rows_model.rows()[0].id)
    choices = page.panel.comparison.choices
    assert list(choices) == [
        "form_of_address", "title", "given_name", "email", "phone", "note",
    ]  # fmt: skip
    assert {key: choice.side for key, choice in choices.items()} == {
        "form_of_address": Side.RIGHT, "title": Side.RIGHT, "given_name": Side.LEFT,
        "email": Side.LEFT, "phone": Side.RIGHT, "note": Side.RIGHT,
    }  # fmt: skip
    words = said_by(page.panel)
    assert "In beiden gleich" in words
    assert "Rabenstein" in words
    before = len(called(page))
    page.panel.merge.click()
    assert said[-1] == ("undo", "Jutta Rabenstein zusammengeführt")
    assert len(called(page)) == before - 1
    kept, other = twice
    assert person(read, other) is None
    assert (person(read, kept).title, person(read, kept).phone) == ("Dr.", "06499 77120")
    (further,) = read(lambda work: work.channels.where(person_id=kept))
    assert further.value == "jutta.rabenstein@post.example"
    page.context.operations.undo()
    searched(page)
    assert person(read, other).note == "Ruft zurück"
    assert len(called(page)) == before
    assert window.page is page


def test_every_choice_is_made_by_keys(qtbot, twice, pairs, read):
    page = pairs()
    page.list.setFocus()
    page.list.select_id(page.list.rows_model.rows()[0].id)
    QTest.keyClick(page.list, KEY.Key_Return)
    first = QApplication.focusWidget()
    assert isinstance(first, QRadioButton)
    assert first.accessibleName() == "Anrede rechts: Frau"
    QTest.keyClick(first, KEY.Key_Left)
    assert page.panel.comparison.sides["form_of_address"] is Side.LEFT
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Titel rechts: Dr."
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return, CONTROL)
    kept = person(read, twice[0])
    assert (kept.form_of_address, kept.title) == ("", "Dr.")


def test_all_of_one_side_or_a_click_on_the_words(qtbot, twice, pairs):
    page = pairs()
    shown = page.panel.comparison
    shown.all_left.click()
    assert set(shown.sides.values()) == {Side.LEFT}
    shown.all_right.click()
    assert set(shown.sides.values()) == {Side.RIGHT}
    words = next(w for w in shown.findChildren(QLabel) if w.text() == "Jutta")
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert shown.sides["given_name"] is Side.LEFT


def test_two_who_are_two_are_not_shown_again(qtbot, twice, pairs, searched, read, said):
    page = pairs()
    before = called(page)
    page.panel.apart.click()
    assert said[-1] == ("undo", "Jutta Rabenstein und Dr. J. Rabenstein bleiben zwei")
    assert called(page) == before[1:]
    page.search()
    searched(page)
    assert called(page) == before[1:]
    page.context.operations.undo()
    searched(page)
    assert called(page) == before


def test_an_empty_book_of_doubles_says_so_and_leads_back(pairs, window, context):
    page = pairs()
    while page.panel.comparison and page.state == LIST:
        page.keep_apart()
    assert page.state == NONE
    page.merge()  # nothing is on show: nothing happens
    page.keep_apart()
    page.side.choose_next()
    page.none.button.click()
    assert window.page.title == "Kontakte"


def test_later_goes_round(write, twice, pairs):
    for _ in range(2):
        write(create_organization, OrganizationFields(name="Ruderklub Ostwind"))
    page = pairs()
    lines = page.list.rows_model.rows()
    page.list.select_id(lines[-1].id)
    page.panel.later.click()
    assert page.list.current_id() == lines[0].id
    houses = next(line for line in lines if line.kind is Kind.ORGANIZATION)
    assert houses.called == "Ruderklub Ostwind (zweimal)"
    page.list.select_id(houses.id)
    assert page.panel.apart.text() == "Nicht dieselbe Institution"
    assert "Alles stimmt überein." in said_by(page.panel)
    page.panel.begin()
    assert QApplication.focusWidget() is page.panel.merge


def test_two_given_pairs_are_compared_alone_and_lead_back(twice, window, read, context):
    window.open_record("duplicates", ("person", *twice))
    page = window.page
    assert not page.side.isVisible()
    page.panel.merge.click()
    assert window.page.title == "Kontakte"
    assert window.page.detail.record_id == twice[0]
    assert person(read, twice[1]) is None


def test_a_pair_of_which_one_is_gone_shows_nothing(twice, window, write, said):
    window.open_record("duplicates", ("person", *twice))
    page = window.page
    write(lambda work: delete_person(work, twice[1], at=now()))
    assert page.panel.comparison is None
    assert not page.panel.merge.isEnabled()
    window.back()
    assert window.page.title == "Kontakte"


def test_esc_leads_to_the_list_and_then_back(twice, pairs, window):
    page = pairs()
    page.panel.begin()
    window.back()
    assert page.list.hasFocus()
    window.back()
    assert window.page.title == "Kontakte"


def test_a_search_that_is_cancelled_can_be_started_again(twice, window, qtbot, searched, context):
    window.go("contacts")
    stop = context.tasks.started.connect(lambda progress: progress.cancel())
    window.open_record("duplicates", None)
    page = window.page
    assert page.state == BUSY
    qtbot.waitUntil(lambda: page.state == STOPPED)
    context.tasks.started.disconnect(stop)
    page.stopped.button.click()
    searched(page)
    assert page.state == LIST


def test_what_changes_elsewhere_is_searched_when_the_page_is_shown_again(
    twice, pairs, window, write, searched
):
    page = pairs()
    before = len(called(page))
    window.go("contacts")
    fields = PersonFields(given_name="Ottokar", family_name="Zwickenpflug")
    for _ in range(2):
        write(create_person, fields)
    window.go("duplicates")
    searched(page)
    assert len(called(page)) == before + 1


def test_the_page_has_commands_and_its_own_help(pairs, twice):
    page = pairs()
    titles = [command.title for command in page.commands()]
    assert titles == ["Zusammenführen", "Nicht dieselbe Person", "Dubletten neu suchen"]
    assert page.help_topic() == "dubletten"
    assert page.title == "Dubletten"


def test_the_hint_at_a_namesake_leads_to_the_two_of_them(twice, write, window, qtbot):
    namesake = write(create_person, PersonFields(given_name="Jutta", family_name="Rabenstein"))
    contacts = window.go("contacts")
    contacts.open_record("person", namesake)
    form = contacts.detail.person
    assert form.namesake.isVisible()
    form.namesake.button.click()
    page = window.page
    assert page.title == "Dubletten"
    assert {page.panel.comparison.pair.left_id, page.panel.comparison.pair.right_id} == {
        twice[0],
        namesake,
    }
    page.panel.apart.click()
    assert window.page.detail.record_id == namesake


def test_what_stays_of_both_in_any_case_is_told(twice, write, window):
    house = write(create_organization, OrganizationFields(name="Ruderklub Ostwind"))
    post = PostFields(person_id=twice[1], organization_id=house, role="Trainerin")
    write(give_post, post)
    window.open_record("duplicates", ("person", *twice))
    words = said_by(window.page.panel)
    assert window.page.panel.comparison.pair.left_id == twice[1]  # more hangs on it
    assert "Bleibt von beiden erhalten" in words
    assert "Ruderklub Ostwind, Trainerin" in words
