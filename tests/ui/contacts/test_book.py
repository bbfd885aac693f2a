"""What the contact book keeps around a contact: channels, addresses, words, needs, posts, seats."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from praeventionsrat.contacts.channels import ChannelKind
from praeventionsrat.contacts.consents import ACCESS_NEEDS, Consent
from praeventionsrat.contacts.keywords import KeywordKind
from tests.ui.contacts.test_page import enter, names, press, select
from tests.ui.keys import type_text
from ui.contacts.succession_dialog import SuccessionDialog

KEY = Qt.Key
DISTRICT, LANGUAGE = KeywordKind.DISTRICT, KeywordKind.LANGUAGE


@pytest.fixture
def person(page):
    select(page, "Querfurth")
    return page.detail.person


@pytest.fixture
def school(page):
    press(page, "Institutionen")
    select(page, "Schulen")
    return page.detail.organization


def chips(field):
    return [chip.text() for chip in field.chips.findChildren(QPushButton)]


def act(holders, found, words):
    """Choose something of the menu of a post."""
    name = f"Funktion von {found.name or found.called} bearbeiten"
    tools = holders.findChildren(QToolButton)
    menu = next(tool for tool in tools if tool.accessibleName() == name).menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    QApplication.processEvents()


class TestChannels:
    def test_a_further_channel_is_added_edited_and_removed(self, qtbot, page, person, read, said):
        channels = person.channels
        assert [(f.kind.value(), f.private.isChecked()) for f in channels.forms] == [
            (ChannelKind.FAX, False),
            (ChannelKind.MOBILE, True),
        ]
        channels.kind.set_value(ChannelKind.EMAIL)
        type_text(channels.value, "m.querfurth@home.example")
        qtbot.keyClick(channels.value, KEY.Key_Return)
        assert channels.value.text() == ""
        new = channels.forms[-1]
        assert new.value.text() == "m.querfurth@home.example"
        new.private.click()
        type_text(new.remark, "abends")
        assert page.flush()
        (kept,) = read(lambda work: work.channels.where(kind=ChannelKind.EMAIL))
        assert (kept.is_private, kept.note) == (True, "abends")
        new.away.click()
        assert said[-1] == ("undo", "m.querfurth@home.example entfernt")
        assert len(channels.forms) == 2

    def test_the_preferred_one_stands_above(self, person, read, context):
        mobile = person.channels.forms[1]
        assert not person.channels.forms[0].prefer.isVisible()
        mobile.prefer.click()
        assert person.mobile.text() == "0151 00000 140"
        assert person.private["mobile"].isChecked()
        assert "nur im Notfall" in person.remark.toPlainText()
        assert len(person.channels.forms) == 1
        context.operations.undo()
        assert len(person.channels.forms) == 2

    def test_nothing_typed_is_refused_and_what_was_typed_is_not_lost(self, page, person, read):
        person.channels.add.click()
        assert person.channels.complaint.text() == "Bitte ausfüllen."
        type_text(person.channels.value, "06499 7")
        assert person.channels.complaint.isHidden()
        own = person.record_id
        select(page, "Abendroth")
        (kept,) = read(lambda work: work.channels.where(value="06499 7"))
        assert kept.person_id == own

    def test_channels_of_an_institution_are_not_private(self, school):
        (fax,) = school.channels.forms
        assert not fax.private.isVisible()


class TestAddresses:
    def test_an_address_is_added_and_letters_go_there(self, page, person, read, said):
        addresses = person.addresses
        addresses.add.click()
        (form,) = addresses.forms
        assert form.letters.isChecked()
        type_text(form.street, "Gartenweg 2")
        type_text(form.city, "Musterau")
        form.private.click()
        assert page.flush()
        (kept,) = read(lambda work: work.contact_addresses.where(person_id=person.record_id))
        assert (kept.street, kept.is_private, kept.for_letters) == ("Gartenweg 2", True, True)
        form.away.click()
        assert said[-1] == ("undo", "Anschrift entfernt")
        assert addresses.forms == []

    def test_each_contact_has_her_own(self, page, person):
        select(page, "Brettschneider")
        assert [form.street.text() for form in person.addresses.forms] == ["Auf der Höhe 17"]
        select(page, "Abendroth")
        assert person.addresses.forms == []


class TestKeywords:
    def test_words_are_given_by_typing_and_taken_by_a_press(self, qtbot, person, said, context):
        field = person.keywords.fields[LANGUAGE]
        type_text(field.line, "Plattdeutsch")
        qtbot.keyClick(field.line, KEY.Key_Return)
        assert chips(field) == ["Plattdeutsch"]
        field.chips.findChildren(QPushButton)[0].click()
        assert said[-1] == ("undo", "„Plattdeutsch“ entfernt")
        assert chips(field) == []
        assert not field.chips.isVisible()
        context.operations.undo()
        assert chips(field) == ["Plattdeutsch"]

    def test_a_word_of_the_list_is_chosen_while_typing(self, page, person):
        page.window().activateWindow()
        field = person.keywords.fields[DISTRICT]
        field.line.setFocus()
        QApplication.processEvents()
        type_text(field.line, "nord")
        popup = field.line.completer().popup()
        popup.setCurrentIndex(field.line.completer().completionModel().index(0, 0))
        QTest.keyClick(popup, KEY.Key_Return)
        QApplication.processEvents()
        assert chips(field) == ["Nordstadt"]
        assert field.line.text() == ""

    def test_what_was_typed_is_given_on_leaving(self, page, person):
        field = person.keywords.fields[DISTRICT]
        type_text(field.line, "Bahnhof")
        event = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
        QApplication.sendEvent(field.line, event)
        assert chips(field) == ["Bahnhof"]
        type_text(field.line, "Lahnaue")
        select(page, "Abendroth")
        select(page, "Querfurth")
        assert chips(field) == ["Bahnhof", "Lahnaue"]

    def test_a_word_that_is_too_long_is_refused(self, person, said):
        field = person.keywords.fields[DISTRICT]
        field.line.setText("x" * 101)
        field.add()
        field.add()
        assert said[-1][0] == "error"
        assert chips(field) == []


class TestLetters:
    def test_the_formed_salutation_is_shown_and_an_own_one_wins(self, page, person, read):
        assert person.salutation.placeholderText() == "Sehr geehrte Frau Querfurth,"
        person.address.set_value("Herr")
        person.address.activated.emit(2)
        assert person.salutation.placeholderText() == "Sehr geehrter Herr Querfurth,"
        type_text(person.salutation, "Liebe Marion,")
        assert page.flush()
        kept = read(lambda work: work.persons.get(person.record_id))
        assert kept.letter_salutation == "Liebe Marion,"

    def test_two_get_one_letter(self, qtbot, page, person, read):
        type_text(person.letter_with, "Brettschn")
        qtbot.keyClick(person.letter_with, KEY.Key_Return)
        assert page.flush()
        select(page, "Abendroth")
        assert person.letter_with.text() == ""
        select(page, "Querfurth")
        assert person.letter_with.text().startswith("Dipl.-Ing. Olaf Brettschneider")
        person.letter_with.set_value(person.record_id)
        person.letter_with.chosen.emit()
        assert not page.flush()
        complaint = person.findChild(QLabel, "letter_with_id-complaint")
        assert complaint.text() == "Bitte eine andere Person wählen."
        person.letter_with.set_value(None)
        person.letter_with.chosen.emit()
        assert page.flush()

    def test_a_private_channel_is_marked(self, page, person, read):
        person.private["email"].click()
        assert page.flush()
        assert read(lambda work: work.persons.get(person.record_id)).email_private


class TestNeeds:
    def test_needs_are_asked_for_only_with_a_consent(self, page, person, read, context):
        assert not person.needs.text.isVisibleTo(person)
        press(page, "Einwilligung eintragen")
        assert page.detail.tabs.tabText(page.detail.tabs.currentIndex()) == "Datenschutz"
        consent = Consent(
            person_id=person.record_id, purpose=ACCESS_NEEDS, given_on=date(2026, 1, 1)
        )
        context.operations.perform("Einwilligung", lambda work: work.consents.add(consent))
        page.detail.open_tab("details")
        page.detail.refresh()
        assert person.needs.text.isVisibleTo(person)
        person.needs.text.setPlainText("Rollstuhl")
        assert page.flush()
        assert read(lambda work: work.persons.get(person.record_id)).access_needs == "Rollstuhl"


class TestTabs:
    def test_the_tab_stays_when_another_contact_is_chosen(self, page):
        page.detail.open_tab("privacy")
        select(page, "Dornbusch")
        assert page.detail._panel("privacy").record_id == page.detail.record_id
        page.detail.refresh()
        page.rename()
        assert page.detail.tabs.currentIndex() == 0

    def test_what_is_wrong_keeps_its_tab(self, page):
        form = page.detail.person
        form.family.clear()
        form.family.textEdited.emit("")
        page.detail.open_tab("privacy")
        assert page.detail.tabs.currentIndex() == 0
        type_text(form.family, "Abendroth")
        assert page.flush()


class TestPosts:
    def test_posts_stand_with_their_holders_and_vacant_ones_say_so(self, page, school):
        (head,) = school.persons.rows
        assert (head.name, head.detail, head.is_main) == ("Inga Wisselbeck", "Schulleiterin", True)
        select(page, "PP Mittelhessen")
        vacant = school.persons.rows[-1]
        assert (vacant.name, vacant.role) == ("", "Leitung der Abteilung Prävention")
        press(page, "Lena Rabenhorst")
        assert page.detail.title.text() == "Lena Rabenhorst"

    def test_a_post_has_an_address_of_its_own(self, page, school, read):
        holders = school.persons
        act(holders, holders.rows[0], "Angaben zur Funktion")
        assert holders.details.isVisible()
        type_text(holders.details.email, "leitung@schule.example")
        assert page.flush()
        assert "leitung@schule.example" in holders._words[holders.rows[0].id].text()
        assert read(lambda work: work.posts.get(holders.rows[0].id)).email
        act(holders, holders.rows[0], "Angaben zur Funktion")
        assert not holders.details.isVisible()

    def test_a_post_without_anybody_is_added_once(self, page, school, read):
        school.vacant.click()
        school.vacant.click()
        assert [row.name for row in school.persons.rows] == ["Inga Wisselbeck", ""]
        type_text(school.persons.details.role, "Schulsozialarbeit")
        assert page.flush()
        assert school.persons.rows[1].detail == "Schulsozialarbeit"

    def test_another_one_is_main_contact(self, page, school, read, qtbot):
        enter(qtbot, school.picker, "Dornbusch")
        holders = school.persons
        act(holders, holders.rows[1], "Hauptkontakt")
        assert [row.name for row in holders.rows if row.is_main] == ["Malte Dornbusch"]
        act(holders, holders.rows[0], "Hauptkontakt")
        assert not any(row.is_main for row in holders.rows)

    def test_a_post_is_removed_with_a_way_back(self, school, said, context):
        holders = school.persons
        act(holders, holders.rows[0], "Angaben zur Funktion")
        act(holders, holders.rows[0], "Funktion entfernen")
        assert said[-1] == ("undo", "Schulleiterin (Inga Wisselbeck) entfernt")
        assert holders.rows == []
        assert holders._nothing.isVisible()
        context.operations.undo()
        assert len(holders.rows) == 1

    def test_who_was_there_before_is_shown_on_demand(self, page, school):
        select(page, "Suchtberatung")
        holders = school.persons
        assert [(row.name, row.is_over) for row in holders.rows] == [
            ("Nele Wunderlich", False),
            ("Ayse Bergfeld", True),
        ]
        assert holders.past.text() == "1 frühere"
        shown = [b.text() for b in holders.findChildren(QPushButton) if b.isVisible()]
        assert "Ayse Bergfeld" not in shown
        holders.past.click()
        QApplication.processEvents()
        shown = [b.text() for b in holders.findChildren(QPushButton) if b.isVisible()]
        assert "Ayse Bergfeld" in shown


class TestSuccession:
    @pytest.fixture
    def dialog(self, school):
        act(school.persons, school.persons.rows[0], "Nachfolge …")
        return school.persons.findChild(SuccessionDialog)

    def test_a_new_head_takes_over_post_and_seat(self, qtbot, page, school, dialog, read, said):
        (seat,) = dialog.seats.values()
        assert seat.text() == "Lenkungsgruppe: Sitz (Mitglied)"
        type_text(dialog.who, "Frau Erika Neumann")
        qtbot.keyClick(dialog.who, KEY.Key_Return)
        assert "wird neu angelegt" in dialog.understood.text()
        dialog.go.click()
        assert said[-1] == ("undo", "Schulleiterin übergeben")
        assert [(r.name, r.is_over) for r in school.persons.rows] == [
            ("Erika Neumann", False),
            ("Inga Wisselbeck", True),
        ]
        press(page, "Erika Neumann")
        press(page, "Lenkungsgruppe")

    def test_the_post_can_stay_vacant_and_be_filled_later(self, qtbot, school, dialog, read):
        dialog.vacant.click()
        assert not dialog.who.isEnabled()
        (seat,) = dialog.seats.values()
        assert seat.text() == "Lenkungsgruppe: Sitz (Mitglied), bleibt der Institution"
        dialog.go.click()
        assert [row.name for row in school.persons.rows] == ["", "Inga Wisselbeck"]
        seats = read(lambda work: work.open_seats.where(organization_id=school.record_id))
        assert len(seats) == 1
        act(school.persons, school.persons.rows[0], "Besetzen …")
        second = school.persons.findChildren(SuccessionDialog)[-1]
        type_text(second.who, "Dornbusch")
        qtbot.keyClick(second.who, KEY.Key_Return)
        second.go.click()
        assert school.persons.rows[0].name == "Malte Dornbusch"

    def test_nobody_and_no_day_are_refused_at_the_field(self, dialog, school):
        dialog.go.click()
        assert dialog.complaint.text() == "Bitte einen Namen eintippen."
        type_text(dialog.who, "Dornbusch, Malte")
        assert dialog.complaint.isHidden()
        dialog.day.clear()
        type_text(dialog.day, "99.99.")
        dialog.go.click()
        assert dialog.complaint.text()
        (box,) = dialog.seats.values()
        box.click()
        dialog.day.set_value(date.today() + timedelta(days=30))  # noqa: DTZ011
        dialog.day.value_edited.emit()
        (box,) = dialog.seats.values()
        assert not box.isChecked()
        dialog.reject()
        assert school.persons.rows[0].name == "Inga Wisselbeck"

    def test_a_place_as_deputy_is_offered_too(self, page, school):
        select(page, "Sportverein TSV")
        row = next(row for row in school.persons.rows if "Karadeniz" in row.name)
        dialog = school.persons.succeed(row)
        assert [box.text() for box in dialog.seats.values()] == [
            "Lenkungsgruppe: Vertretung von Petra Lohgerber"
        ]
        dialog.reject()


def test_type_and_carrier_of_an_institution_are_kept(page, school, read):
    assert school.kind.text() == "Schule"
    type_text(school.closed_on, "31.7.2026")
    school.sector.clear()
    type_text(school.sector, "Bildung")
    assert page.flush()
    kept = read(lambda work: work.organizations.get(school.record_id))
    assert (kept.closed_on, kept.sector) == (date(2026, 7, 31), "Bildung")
    assert "Schulen" in names(page)
