"""The page Kontakte: persons and institutions, found, made, edited, joined."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from tests.ui.keys import type_text
from ui.contacts.contact_list import read_persons
from ui.contacts.new_contact import NewContact
from ui.contacts.page import ContactsPage

KEY = Qt.Key


def names(page):
    return [row.name for row in page.list.rows_model.rows()]


def select(page, name):
    row = next(row for row in page.list.rows_model.rows() if name in row.name)
    page.list.select_id(row.id)
    return row.id


def press(page, text):
    QApplication.processEvents()  # what was added just now is laid out
    found = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert found, text
    found[0].click()


def enter(qtbot, picker, text, times=1):
    picker.picker.setFocus()
    type_text(picker.picker, text)
    for _ in range(times):
        qtbot.keyClick(picker.picker, KEY.Key_Return)


def dialog(page):
    page.new()
    return page.findChild(NewContact)


def test_persons_stand_by_family_name_and_the_first_is_shown(page):
    assert names(page)[:3] == ["Abendroth, Kerstin", "Achtnich, Volker", "Bergfeld, Ayse"]
    assert "Eichenlaub, Dr. Jutta" in names(page)
    assert page.detail.title.text() == "Kerstin Abendroth"
    form = page.detail.person
    assert form.address.value() == "Frau"
    assert form.posts.forms[0].role.text() == "Vorsitzende"


def test_the_filter_finds_what_people_type_without_care(page):
    type_text(page.filter, "oegret")
    assert names(page) == ["Ögretmen, Ferdinand"]
    assert page.detail.title.text() == "Ferdinand Ögretmen"
    type_text(page.filter, "x")
    assert names(page) == []
    assert not page.detail.isVisible()
    assert page.side.none_found.text.text() == "Kein Eintrag enthält „oegretx“."
    press(page, "Alle zeigen")
    assert len(names(page)) == 18
    assert page.detail.isVisible()


def test_what_is_typed_is_saved_on_leaving_and_undo_takes_it_back(page, read, context):
    person = select(page, "Dornbusch")
    form = page.detail.person
    type_text(form.phone, "06499 110")
    form.address.set_value("")
    form.address.activated.emit(0)
    select(page, "Achtnich")
    found = read(lambda work: work.persons.get(person))
    assert (found.phone, found.form_of_address) == ("06499 110", "")
    select(page, "Dornbusch")
    assert form.phone.text() == "06499 110"
    context.operations.undo()
    assert form.phone.text() == ""


def test_a_person_without_a_family_name_is_refused_at_the_field(page):
    before = select(page, "Dornbusch")
    form = page.detail.person
    form.family.clear()
    form.family.textEdited.emit("")
    select(page, "Achtnich")
    assert page.list.current_id() == before
    assert form.findChild(QLabel, "family_name-complaint").text() == "Bitte ausfüllen."
    press(page, "Institutionen")
    assert page.kind == "person"
    page.open_record("organization", before)
    assert page.kind == "person"
    page.new()
    assert page.findChild(NewContact) is None
    type_text(form.family, "Dornbusch")
    assert page.flush()


def test_an_unusual_form_of_address_is_kept(page, context, read):
    fields = PersonFields(family_name="Aal", form_of_address="Divers")
    made = context.operations.perform("Person", create_person, fields)
    page.open_record("person", made)
    form = page.detail.person
    assert form.address.value() == "Divers"
    type_text(form.email, "a@b.example")
    assert page.flush()
    assert read(lambda work: work.persons.get(made)).form_of_address == "Divers"


def test_a_namesake_is_hinted_at(page, context):
    form = page.detail.person
    assert form.namesake.isHidden()
    fields = PersonFields(given_name="Kerstin", family_name="ABENDROTH", title="Dr.")
    made = context.operations.perform("Person", create_person, fields)
    page.open_record("person", made)
    assert "Handel & Gewerbe" in form.namesake.what.text()
    type_text(form.given, "e")
    assert form.namesake.isHidden()


def test_posts_are_added_edited_and_removed(qtbot, page, read, said):
    person = select(page, "Dornbusch")
    posts = page.detail.person.posts
    enter(qtbot, posts.picker, "Klinikum")
    assert [form.name.text() for form in posts.forms] == [
        "Polizeistation Musterau",
        "Klinikum Musterau",
    ]
    new = posts.forms[1]
    type_text(new.role, "Sicherheitsbeauftragter")
    type_text(new.ends_on, "1.1.2020")
    type_text(new.starts_on, "1.1.2024")
    assert not page.flush()
    assert new.findChild(QLabel, "ends_on-complaint").text() == "Das Ende liegt vor dem Beginn."
    new.ends_on.clear()
    new.ends_on.value_edited.emit()
    assert page.flush()
    post = read(lambda work: work.posts.where(person_id=person))[1]
    assert post.role == "Sicherheitsbeauftragter"
    new.away.click()
    assert said[-1] == ("undo", "Funktion bei Klinikum Musterau entfernt")
    assert len(posts.forms) == 1


def test_a_new_institution_is_put_on_record_on_the_spot(qtbot, page, read):
    select(page, "Dornbusch")
    posts = page.detail.person.posts
    enter(qtbot, posts.picker, "Weißer Ring Musterau", times=2)
    assert posts.forms[-1].name.text() == "Weißer Ring Musterau"
    assert "Weißer Ring Musterau" in {r.name for r in read(lambda work: work.organizations.rows())}
    enter(qtbot, posts.picker, "Weißer Ring Musterau")
    assert posts.picker.complaint.text() == "Diese Funktion ist schon eingetragen."


def test_links_lead_to_committee_institution_and_person(qtbot, page):
    select(page, "Karadeniz")
    with qtbot.waitSignal(page.open_asked) as opened:
        press(page, "Lenkungsgruppe")
    assert opened.args[0] == "committee"
    press(page, "TSV Musterau 1894 e. V.")
    assert page.kind == "organization"
    assert page.detail.title.text() == "TSV Musterau 1894 e. V."
    press(page, "Petra Lohgerber")
    assert page.detail.title.text() == "Petra Lohgerber"
    press(page, "Lenkungsgruppe")
    details = [found.text() for found in page.detail.person.committees.findChildren(QLabel)]
    assert "Mitglied · stimmberechtigt · seit 01.03.2023" in details


def test_institutions_have_their_own_list_and_form(qtbot, page, read, said, context):
    press(page, "Institutionen")
    assert page.add.text() == "Neue Institution"
    assert names(page)[:2] == ["Frauennotruf", "Handel & Gewerbe"]
    select(page, "Klinikum")
    form = page.detail.organization
    type_text(form.website, "klinikum.example")
    enter(qtbot, form.picker, "Dornbusch")
    enter(qtbot, form.picker, "Prof. Dr. Paula Neu", times=2)
    QApplication.processEvents()
    links = [b.text() for b in form.persons.findChildren(QPushButton) if b.isVisible()]
    assert links == ["Malte Dornbusch", "Prof. Dr. Paula Neu", "Dr. Hans-Jörg Vielhaber"]
    assert page.flush()
    found = read(lambda work: work.organizations.get(page.detail.record_id))
    assert found.website == "klinikum.example"
    qtbot.keyClick(page.list, KEY.Key_Delete)
    assert said[-1] == ("undo", "Klinikum Musterau gelöscht")
    assert "Klinikum" not in names(page)
    context.operations.undo()
    assert "Klinikum" in names(page)
    press(page, "Institutionen")
    assert page.kind == "organization"  # one of the two is always on


def test_a_deleted_person_comes_back_by_undo(qtbot, page, context, said):
    select(page, "Abendroth")
    qtbot.keyClick(page.list, KEY.Key_Delete)
    assert said[-1] == ("undo", "Kerstin Abendroth gelöscht")
    assert page.detail.title.text() == "Volker Achtnich"
    context.operations.undo()
    assert names(page)[0] == "Abendroth, Kerstin"


def test_a_new_person_needs_only_a_name(qtbot, page):
    made = dialog(page)
    type_text(made.name, "Frau Dr. Änne von Muster")
    assert made.understood.text() == (
        "Anrede Frau · Titel Dr. · Vorname Änne · Zusatz von · Nachname Muster"
    )
    qtbot.keyClick(made.name, KEY.Key_Return)
    assert page.detail.title.text() == "Dr. Änne von Muster"
    assert "von Muster, Dr. Änne" not in names(page)
    assert "Muster, Dr. Änne von" in names(page)


def test_who_is_known_already_can_be_opened_instead(page):
    made = dialog(page)
    type_text(made.name, "Kerstin Abendroth")
    assert "Handel & Gewerbe" in made.twin.what.text()
    select(page, "Dornbusch")
    made.twin.button.click()
    assert page.detail.title.text() == "Kerstin Abendroth"
    assert len(names(page)) == 18


def test_a_contact_without_a_name_is_refused_at_the_field(page):
    made = dialog(page)
    made.create_button.click()
    assert made.complaint.text() == "Bitte ausfüllen."
    type_text(made.name, " ")
    assert made.complaint.isHidden()
    made.twin.button.click()
    assert made.isVisible()
    made.reject()


def test_a_new_institution_needs_only_a_name(page):
    press(page, "Institutionen")
    made = dialog(page)
    type_text(made.name, "Klinikum Musterau")
    assert "Diesen Namen gibt es schon" in made.twin.what.text()
    made.twin.button.click()
    assert page.detail.title.text() == "Klinikum Musterau"
    page.new()
    made = page.findChildren(NewContact)[-1]
    type_text(made.name, "Weißer Ring")
    made.create_now()
    assert page.detail.title.text() == "Weißer Ring"


def test_keys_and_commands_lead_everywhere(qtbot, page):
    page.activateWindow()
    page.rename()
    assert page.window().focusWidget() is page.detail.person.family
    page.back()
    assert page.window().focusWidget() is page.list
    next(c for c in page.commands() if c.title == "Kontakte filtern").run()
    type_text(page.filter, "ab")
    page.back()
    assert page.filter.text() == ""
    qtbot.keyClick(page.filter, KEY.Key_Return)
    assert page.window().focusWidget() is page.list
    press(page, "Institutionen")
    qtbot.keyClick(page.list, KEY.Key_Return)
    assert page.window().focusWidget() is page.detail.organization.name
    assert page.help_topic() == "kontakte"


def test_a_change_elsewhere_is_shown_without_losing_what_is_typed(page, context):
    person = select(page, "Dornbusch")
    form = page.detail.person
    type_text(form.email, "x")
    fields = PersonFields(family_name="Neu")
    context.operations.perform("anderswo", create_person, fields)
    assert form.email.text().startswith("x")
    assert page.detail.record_id == person
    assert len(names(page)) == 19


def test_in_a_small_window_the_contact_takes_the_place_of_the_list(page):
    page.resize(680, 520)
    assert not page.detail.isVisible()
    page.list.clicked.emit(page.list.currentIndex())
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.detail.back.click()
    assert page.list.isVisible()


def test_a_name_of_one_word_stands_as_it_is(store):
    with store.begin("") as work:
        create_person(work, PersonFields(family_name="Cher"))
        assert {"Cher"} <= {line.name for line in read_persons(work)}


class TestNewOffice:
    @pytest.fixture
    def store_path(self, empty_store, tmp_path):
        return shutil.copy(empty_store, tmp_path / "leer.prat")

    def test_the_first_contact_is_one_button_away(self, qtbot, context):
        page = ContactsPage(context)
        qtbot.addWidget(page)
        page.show()
        assert page.empty.isVisible()
        assert page.empty.button.text() == "Neue Person"
        page.detail.delete()
        page.empty.button.click()
        made = page.findChild(NewContact)
        type_text(made.name, "Erika Muster")
        made.create_now()
        assert not page.empty.isVisible()
        assert page.detail.title.text() == "Erika Muster"


def test_tab_follows_the_reading_order_also_over_posts_and_committees(qtbot, page):
    select(page, "Karadeniz")
    QApplication.processEvents()
    page.activateWindow()
    page.detail.person.mobile.setFocus()
    stops = []
    for _ in range(21):
        qtbot.keyClick(page.window().focusWidget(), KEY.Key_Tab)
        stops.append(page.window().focusWidget().accessibleName())
    assert stops == [
        "Mobil ist privat",
        "Art",
        "Weitere Nummer oder Adresse",
        "Hinzufügen",
        "TSV Musterau 1894 e. V. öffnen",
        "Funktion entfernen",
        "Funktion",
        "Abteilung",
        "Seit",
        "Bis",
        "Funktion in einer Institution hinzufügen",
        "Funktion hinzufügen",
        "Lenkungsgruppe",
        "Anschrift hinzufügen",
        "Stadtteil hinzufügen",
        "Thema hinzufügen",
        "Zielgruppe hinzufügen",
        "Türkisch",
        "Sprache hinzufügen",
        "Einwilligung eintragen",
        "Notiz",
    ]


def test_a_page_that_was_away_reads_again_when_it_is_shown(page, context):
    page.hide()
    context.operations.perform("Person", create_person, PersonFields(family_name="Aal"))
    assert "Aal" not in names(page)
    page.show()
    assert names(page)[0] == "Aal"


def test_a_name_is_followed_by_its_line_while_it_is_typed(page):
    select(page, "Dornbusch")
    type_text(page.detail.person.family, "Neu")
    assert page.flush()
    assert "NeuDornbusch, Malte" in names(page)
    assert page.detail.title.text() == "Malte NeuDornbusch"
    press(page, "Institutionen")
    select(page, "Klinikum")
    type_text(page.detail.organization.short_name, "Das ")
    assert page.flush()
    assert "Das Klinikum" in names(page)


def test_the_list_goes_to_paper_as_it_is_shown(page):
    type_text(page.filter, "oegret")
    sheet = page.list_sheet()
    assert sheet.title == "Personen"
    assert sheet.note == "gefiltert nach „oegret“"
    assert sheet.rows == (
        ("Ögretmen, Ferdinand", "", "Jugendamt", "f.oegretmen@musterau.example", "06499 000-230"),
    )
    press(page, "Institutionen")
    sheet = page.list_sheet()
    assert sheet.rows[0] == ("Frauennotruf Musterau e. V.", "Frauennotruf", "Musterau", 1)
    assert len(sheet.rows) == 17


def test_the_group_of_an_institution_is_chosen_from_a_list_or_typed(page, read):
    page.chips._groups["kind"]["organization"].click()
    form = page.detail.organization
    page.window().activateWindow()
    form.sector.setFocus()  # only then Qt joins the line with its list
    QApplication.processEvents()
    type_text(form.sector, "feuer")
    completer = form.sector.completer()
    popup = completer.popup()
    popup.setCurrentIndex(completer.completionModel().index(0, 0))
    QTest.keyClick(popup, KEY.Key_Return)
    assert form.sector.text() == "Feuerwehr"
    assert page.flush()
    kept = read(lambda work: work.organizations.get(page.detail.record_id))
    assert kept.sector == "Feuerwehr"
