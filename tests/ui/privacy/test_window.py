"""The window Datenschutz: proposals taken over, what is due done, the Verzeichnis written."""

from datetime import date

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.meetings.papers import Paper, PaperKind
from tests.ui.keys import type_text
from ui.contacts.privacy.origin_form import today
from ui.overview.privacy_hints import PrivacyHints
from ui.privacy.window import PrivacyWindow
from ui.settings.privacy_card import PrivacyCard

OLD = date(2010, 5, 1)


@pytest.fixture
def window(qtbot, context):
    host = QWidget()  # the window destroys itself when it is closed
    qtbot.addWidget(host)
    host.show()
    made = PrivacyWindow(context, host)
    made.show()
    qtbot.waitExposed(made)
    yield made
    host.close()


@pytest.fixture
def old(store, window):
    """A note, a paper and an institution whose time is over."""
    window.rules.empty.button.click()
    with store.begin("x") as work:
        school = Organization(name="Waldschule", review_on=OLD)
        work.organizations.add(school)
        work.contact_notes.add(
            ContactNote(organization_id=school.id, happened_on=OLD, text="Anruf")
        )
        paper = Paper(subject="Licht", kind=PaperKind.REPORT, number="1/10", stem="1/10")
        paper.dated_on = OLD
        work.papers.add(paper)
    window.due.reload()
    return school.id


def lines(window):
    return {line.due.title: line for line in window.due.list.rows_model.rows()}


def test_proposals_are_taken_over_with_one_press_and_agreed_on_one_by_one(window, store):
    window.tabs.setCurrentIndex(1)
    assert window.rules.pages.currentIndex() == 1
    window.rules.empty.button.click()
    form = window.rules.forms[3]
    assert form.state.text() == "mit Datenschutz und Archiv abstimmen"
    form.agree.click()
    assert form.state.text() == "abgestimmt"
    form.months.setText("")
    type_text(form.months, "18")
    assert window.flush()
    with store.read() as work:
        rule = work.retention_rules.get(form.record_id)
        assert (rule.months, rule.confirmed_on) == (18, None)


def test_what_is_due_says_its_step_and_a_button_does_it(window, old, store, context, said):
    found = lines(window)
    assert len(found) == 3
    window.due.list.select_id(found["1/10 Licht"].id)
    assert window.due.offer_button.isVisibleTo(window)
    window.due.offer_button.click()
    window.due.list.select_id(found["1/10 Licht"].id)
    window.due.declined_button.click()
    assert window.due.delete_button.text() == "2 Einträge endgültig löschen …"
    said.answer = False
    window.due.delete()
    assert len(lines(window)) == 3
    said.answer = True
    window.due.delete()
    assert set(lines(window)) == {"Waldschule"}
    assert context.operations.undo_label() == ""
    window.tabs.setCurrentIndex(4)
    reasons = [line.reason for line in window.log.list.rows_model.rows()]
    assert sorted(reasons) == [
        "Aufbewahrung abgelaufen: 1 Kontaktnotiz (Kontaktnotizen)",
        "Aufbewahrung abgelaufen: 1 Vorlage (Vorlagen)",
    ]


def test_the_archive_may_take_it_and_undo_takes_the_answer_back(window, old, context):
    paper = lines(window)["1/10 Licht"].id
    window.due.list.select_id(paper)
    window.due.offer()
    window.due.list.select_id(paper)
    window.due.taken_button.click()
    assert lines(window)["1/10 Licht"].due.step == "delete"
    window.due.offer()  # nothing to offer any more
    context.operations.undo()
    assert lines(window)["1/10 Licht"].due.step == "wait"


def test_a_contact_that_is_due_is_opened(window, old, qtbot):
    window.due.list.select_id(lines(window)["Waldschule"].id)
    with qtbot.waitSignal(window.opened) as opened:
        window.due.open_button.click()
    assert opened.args == ["organization", old]


def test_sheets_are_edited_added_and_removed(window, store, context, said):
    window.tabs.setCurrentIndex(2)
    window.directory.empty.button.click()
    window.directory.new()
    window.directory.form.name.setText("")
    type_text(window.directory.form.name, "Zutritt")
    window.tabs.setCurrentIndex(0)
    with store.read() as work:
        assert work.processing_activities.all()[-1].name == "Zutritt"
    window.directory.remove()
    assert said[-1] == ("undo", "Blatt entfernt")
    with store.read() as work:
        assert "Zutritt" not in [one.name for one in work.processing_activities.all()]


def test_the_verzeichnis_is_written_as_word(window, tmp_path, qtbot):
    window.directory.empty.button.click()
    window.directory.word.click()
    dialog = window.directory.findChildren(QFileDialog)[0]
    target = tmp_path / "v.docx"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(target.exists)
    dialog.reject()


def test_the_places_are_kept_while_they_are_typed(window, store):
    window.tabs.setCurrentIndex(3)
    window.places.binder.widget("officer").setPlainText("Frau Datenwächter, Rathaus")
    assert window.flush()
    window.places.days.setText("viele")
    window.places.days.value_edited.emit()
    assert not window.flush()
    window.reject()
    assert window.isVisible()
    window.close()
    assert window.isVisible()
    window.places.days.setText("90")
    window.places.days.value_edited.emit()
    window.close()
    with store.read() as work:
        (places,) = work.privacy_contacts.all()
        assert (places.officer, places.archive_days) == ("Frau Datenwächter, Rathaus", 90)


def test_the_settings_lead_there(qtbot, context):
    card = PrivacyCard(context)
    qtbot.addWidget(card)
    window = card.open()
    assert window.due.pages.currentIndex() == 1
    window.reject()


def test_the_overview_says_what_is_due(qtbot, context, store):
    with store.begin("x") as work:
        person = Person(family_name="Eichenlaub", review_on=today())
        work.persons.add(person)
    hints = PrivacyHints(context)
    qtbot.addWidget(hints)
    hints.show()
    qtbot.waitUntil(lambda: hints.due.what.text() == "Datenschutz: 1 Eintrag fällig")
    window = hints.look()
    with qtbot.waitSignal(hints.opened):
        window.due.open_button.click()
