"""Members of a committee: found by typing, put on record on the spot, edited at the side."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from praeventionsrat.council.records import Role
from tests.ui.keys import type_text

KEY = Qt.Key


@pytest.fixture
def panel(page):
    return page.detail.members


def names(panel):
    return [row.name for row in panel.list.rows_model.rows()]


def choose(panel, name):
    row = next(row for row in panel.list.rows_model.rows() if name in row.name)
    panel.list.select_id(row.id)
    return row.id


def type_name(qtbot, picker, name, enters=1):
    picker.picker.setFocus()
    type_text(picker.picker, name)
    for _ in range(enters):
        qtbot.keyClick(picker.picker, KEY.Key_Return)


def test_the_biggest_committee_is_shown_with_its_members(page, panel):
    assert page.detail.title.text() == "Lenkungsgruppe des Präventionsrates"
    assert page.detail.line.text().startswith("11 Stimmberechtigte · 6 Sitzungen")
    assert names(panel)[:2] == ["Dr. Jutta Eichenlaub", "Malte Dornbusch"]
    assert panel.form.heading.text() == "Dr. Jutta Eichenlaub"
    assert panel.form.role.value() is Role.CHAIR


def test_a_known_person_becomes_a_member_by_a_few_letters(qtbot, panel):
    type_name(qtbot, panel.add, "wunder")
    assert names(panel)[-1] == "Nele Wunderlich"
    assert panel.form.heading.text() == "Nele Wunderlich"
    qtbot.waitUntil(lambda: panel.add.picker.text() == "")


def test_a_click_that_cannot_be_followed_leaves_the_member_marked_who_is_shown(qtbot, page, panel):
    page.resize(900, 480)
    shown = choose(panel, "Dornbusch")
    panel.form.ends_on.setText("1.1.2020")
    panel.form.ends_on.value_edited.emit()
    view = panel.list
    spot = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.current_id() == shown
    assert [index.row() for index in view.selectionModel().selectedRows()] == [1]
    assert not panel.form.ends_on.visibleRegion().isEmpty()


def test_somebody_new_is_put_on_record_on_the_spot(qtbot, panel, read, context):
    type_name(qtbot, panel.add, "Frau Dr. Erika von Muster")
    assert panel.add.offer.isVisible()
    assert "Erika von Muster" not in names(panel)
    qtbot.mouseClick(panel.add.offer.button, Qt.MouseButton.LeftButton)
    assert names(panel)[-1] == "Dr. Erika von Muster"
    person = read(lambda work: work.persons.get(panel.list.rows_model.rows()[-1].person_id))
    assert (person.form_of_address, person.affix) == ("Frau", "von")
    context.operations.undo()
    assert len(names(panel)) == 14
    assert "Muster" not in {row.sort_name for row in read(lambda work: work.persons.rows())}


def test_enter_twice_puts_somebody_new_on_record(qtbot, panel):
    type_name(qtbot, panel.add, "Erika Muster", enters=2)
    assert names(panel)[-1] == "Erika Muster"


def test_a_new_name_that_is_part_of_another_one_is_not_taken_for_it(qtbot, panel):
    type_name(qtbot, panel.add, "Nele Wunder")
    assert names(panel)[-1] == "Nele Wunderlich"  # begins alike: meant
    panel.add.reset()
    type_name(qtbot, panel.add, "ele Wunder")
    assert "noch einmal Enter" in panel.add.offer.why.text()
    panel.add.offer.button.click()
    assert names(panel)[-1] == "ele Wunder"


def test_a_guess_is_taken_by_a_second_enter(qtbot, panel):
    type_name(qtbot, panel.add, "ele Wunder", enters=2)
    assert names(panel)[-1] == "Nele Wunderlich"


def test_a_second_seat_for_the_same_person_is_refused_at_the_field(qtbot, panel):
    type_name(qtbot, panel.add, "Eichenlaub")
    assert panel.add.complaint.text() == "Dr. Jutta Eichenlaub hat in dieser Zeit schon einen Sitz."
    assert panel.add.complaint.isVisible()
    assert len(names(panel)) == 14
    type_text(panel.add.picker, "x")
    assert not panel.add.complaint.isVisible()


def test_without_a_name_or_with_several_that_fit_it_says_what_to_do(qtbot, panel):
    panel.add.add.click()
    assert panel.add.complaint.text() == "Bitte zuerst einen Namen eintippen."
    type_name(qtbot, panel.add, "er")
    assert "Mehrere passen" in panel.add.complaint.text()


def test_an_impossible_new_name_is_refused_at_the_field(qtbot, panel):
    type_name(qtbot, panel.add, "," * 3)
    panel.add.offer.button.click()
    assert panel.add.complaint.text() == "Bitte ausfüllen."


def test_role_and_vote_are_saved_without_a_button(qtbot, panel, read, context):
    seat = choose(panel, "Dornbusch")
    panel.form.role.set_value(Role.ADVISER)
    panel.form.role.activated.emit(panel.form.role.currentIndex())
    assert not panel.form.voting.isChecked()  # advisers have no vote
    assert panel.flush()
    member = read(lambda work: work.memberships.get(seat))
    assert (member.role, member.voting_right) == (Role.ADVISER, False)
    panel.form.voting.setChecked(True)
    assert not panel.flush()
    wrong = panel.form.findChild(object, "voting_right-complaint")
    assert wrong.text() == "Beratende Mitglieder und Gäste haben kein Stimmrecht."
    other = next(row.id for row in panel.list.rows_model.rows() if row.id != seat)
    panel.list.select_id(other)  # first what is wrong must be put right
    assert panel.list.current_id() == seat
    panel.form.voting.setChecked(False)
    assert panel.flush()


def test_an_end_before_the_begin_stands_at_the_field_and_nothing_is_lost(qtbot, panel, read):
    seat = choose(panel, "Dornbusch")
    type_text(panel.form.ends_on, "1.1.2020")
    assert not panel.flush()
    complaint = panel.form.findChild(object, "ends_on-complaint")
    assert complaint.text() == "Das Ende liegt vor dem Beginn."
    assert panel.form.ends_on.text().startswith("1.1.2020")
    assert read(lambda work: work.memberships.get(seat)).ends_on is None


def test_a_date_that_makes_two_seats_overlap_is_complained_of_above_the_form(qtbot, panel, context):
    seat = choose(panel, "Dornbusch")
    panel.form.ends_on.setText("31.12.2025")
    panel.form.ends_on.value_edited.emit()
    assert panel.flush()
    type_name(qtbot, panel.add, "Dornbusch")
    again = choose(panel, "Dornbusch")
    assert again != seat
    assert panel.form.starts_on.value() == date.today()  # noqa: DTZ011
    panel.form.starts_on.setText("01.01.2025")
    panel.form.starts_on.value_edited.emit()
    assert not panel.flush()
    assert "schon einen Sitz" in panel.form.note.what.text()
    panel.form.starts_on.setText("01.01.2026")
    panel.form.starts_on.value_edited.emit()
    assert panel.flush()
    assert panel.form.note.isHidden()


def test_the_sending_institution_is_put_on_record_on_the_spot(qtbot, panel, read):
    seat = choose(panel, "Dornbusch")
    form = panel.form
    form.sent_by.setFocus()
    form.sent_by.selectAll()
    type_text(form.sent_by, "Bundespolizei Musterland")
    qtbot.keyClick(form.sent_by, KEY.Key_Return)
    assert "steht noch nicht in den Kontakten" in form.new_sender.what.text()
    form.new_sender.button.click()
    member = read(lambda work: work.memberships.get(seat))
    assert read(lambda work: work.organizations.get(member.organization_id).name) == (
        "Bundespolizei Musterland"
    )
    assert form.new_sender.isHidden()


def test_a_membership_ends_today_and_the_member_is_listed_among_the_former(panel, read, said):
    seat = choose(panel, "Dornbusch")
    panel.form.end.click()
    assert read(lambda work: work.memberships.get(seat)).ends_on == date.today()  # noqa: DTZ011
    assert said[-1][0] == "undo"
    assert not panel.form.end.isVisible()


def test_former_members_are_shown_when_asked_for(qtbot, panel):
    choose(panel, "Dornbusch")
    panel.form.ends_on.setText("31.12.2024")
    panel.form.ends_on.value_edited.emit()
    assert panel.flush()
    assert "Malte Dornbusch" not in names(panel)
    panel.chips.set_value("past", True)
    panel.chips.changed.emit()
    assert names(panel)[-1] == "Malte Dornbusch"


def test_a_membership_that_begins_later_cannot_end_today(panel, said):
    choose(panel, "Dornbusch")
    panel.form.starts_on.setText("01.01.2099")
    panel.form.starts_on.value_edited.emit()
    panel.form.end.click()
    complaint = panel.form.findChild(object, "ends_on-complaint")
    assert complaint.text() == "Das Ende liegt vor dem Beginn."


def test_a_seat_is_deleted_by_key_and_comes_back(qtbot, panel, context, said):
    choose(panel, "Dornbusch")
    qtbot.keyClick(panel.list, KEY.Key_Delete)
    assert "Malte Dornbusch" not in names(panel)
    assert said[-1] == ("undo", "Sitz von Malte Dornbusch gelöscht")
    context.operations.undo()
    assert names(panel)[1] == "Malte Dornbusch"


def test_members_are_ordered_by_keys(qtbot, panel):
    choose(panel, "Dornbusch")
    qtbot.keyClick(panel.list, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(panel)[:2] == ["Malte Dornbusch", "Dr. Jutta Eichenlaub"]
    qtbot.keyClick(panel.list, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(panel)[1] == "Malte Dornbusch"
    qtbot.keyClick(panel.list, KEY.Key_Down)
    assert panel.form.heading.text() == "Sabine Holtkötter"


def ranked(panel):
    return next(r.deputies for r in panel.list.rows_model.rows() if "Lohgerber" in r.name)


def test_deputies_are_added_ranked_and_removed(qtbot, panel, said):
    choose(panel, "Lohgerber")
    deputies = panel.form.deputies
    type_name(qtbot, deputies.picker, "Wunderlich")
    type_name(qtbot, deputies.picker, "Frau Nina Neu", enters=2)
    assert ranked(panel) == "Yusuf Karadeniz, Nele Wunderlich, Nina Neu"
    up = [b for b in deputies.findChildren(QToolButton) if "Nina Neu zuerst" in b.toolTip()]
    up[0].click()
    assert ranked(panel) == "Yusuf Karadeniz, Nina Neu, Nele Wunderlich"
    away = [b for b in deputies.findChildren(QToolButton) if "Karadeniz vertritt" in b.toolTip()]
    away[0].click()
    assert ranked(panel) == "Nina Neu, Nele Wunderlich"
    type_name(qtbot, deputies.picker, "Lohgerber")
    assert deputies.picker.complaint.text() == "Niemand kann sich selbst vertreten."


def test_the_contact_of_a_member_opens(qtbot, page, panel):
    choose(panel, "Dornbusch")
    with qtbot.waitSignal(page.open_asked) as opened:
        panel.form.open_contact.click()
    assert opened.args[0] == "person"


def test_enter_goes_to_the_form(qtbot, page, panel):
    page.activateWindow()
    panel.list.setFocus()
    qtbot.keyClick(panel.list, KEY.Key_Return)
    assert page.window().focusWidget() is panel.form.role


def test_a_committee_without_members_says_what_to_do(qtbot, page, panel, context):
    for row in list(panel.list.rows_model.rows()):
        panel.list.select_id(row.id)
        panel.form.delete()
    assert not panel._side.isVisible()
    type_name(qtbot, panel.add, "Erika Muster", enters=2)
    assert names(panel) == ["Erika Muster"]
    assert panel._side.isVisible()


def test_more_columns_come_with_more_room(qtbot, page, panel):
    page.resize(900, 700)
    assert panel.list.isColumnHidden(3)
    page.resize(1900, 800)
    assert not panel.list.isColumnHidden(3)


def test_passing_an_adviser_with_the_arrow_keys_takes_no_vote_away(qtbot, panel):
    choose(panel, "Wisselbeck")
    panel.form.role.setFocus()
    qtbot.keyClick(panel.form.role, KEY.Key_Down)
    assert (panel.form.role.value(), panel.form.voting.isChecked()) == (Role.ADVISER, False)
    qtbot.keyClick(panel.form.role, KEY.Key_Up)
    assert (panel.form.role.value(), panel.form.voting.isChecked()) == (Role.MEMBER, True)
    panel.form.voting.setChecked(False)
    qtbot.keyClick(panel.form.role, KEY.Key_Up)
    assert not panel.form.voting.isChecked()  # what was chosen by hand stays


def test_tab_follows_the_reading_order_also_over_deputies(qtbot, page, panel):
    choose(panel, "Lohgerber")
    QApplication.processEvents()
    page.activateWindow()
    panel.form.ends_on.setFocus()
    stops = []
    for _ in range(5):
        qtbot.keyClick(page.window().focusWidget(), KEY.Key_Tab)
        stops.append(page.window().focusWidget().accessibleName())
    assert stops == [
        "Yusuf Karadeniz vertritt nicht mehr",
        "Vertretung hinzufügen",
        "Dazu",
        "Mitgliedschaft heute beenden",
        "Sitz löschen",
    ]


class TestOpenSeats:
    """Seats of institutions that name nobody yet."""

    def offer(self, qtbot, panel):
        type_name(qtbot, panel.add, "Stadtwerke")
        return panel.open_seat

    def test_an_institution_has_a_seat_before_it_names_anybody(self, qtbot, page, panel):
        seat = self.offer(qtbot, panel)
        assert names(panel)[-1] == "noch nicht benannt"
        assert (seat.isVisible(), panel.form.isVisible()) == (True, False)
        assert seat.heading.text() == "Stadtwerke"
        seat.voting.click()
        assert panel.flush()
        line = panel.list.rows_model.rows()[-1]
        assert (line.sender, line.voting, line.person_id) == ("Stadtwerke", False, None)
        assert page.detail.line.text().startswith("11 Stimmberechtigte")

    def test_who_is_named_has_the_seat(self, qtbot, panel, read):
        seat = self.offer(qtbot, panel)
        type_name(qtbot, seat.picker, "brettschn")
        assert names(panel)[-1] == "Dipl.-Ing. Olaf Brettschneider"
        assert panel.form.isVisible()
        assert panel.form.heading.text() == "Dipl.-Ing. Olaf Brettschneider"
        assert panel.form.sent_by.text().startswith("Stadtwerke")
        assert len(read(lambda work: work.open_seats.all())) == 1

    def test_somebody_new_is_named_on_the_spot(self, qtbot, panel):
        seat = self.offer(qtbot, panel)
        type_name(qtbot, seat.picker, "Frau Paula Neu", enters=2)
        assert names(panel)[-1] == "Paula Neu"

    def test_advisers_do_not_vote_there_either(self, qtbot, panel):
        seat = self.offer(qtbot, panel)
        seat.role.set_value(Role.ADVISER)
        seat.role.activated.emit(3)
        assert not panel.flush()
        panel.list.select_id(panel.list.rows_model.rows()[0].id)
        assert panel.list.current_id() == seat.record_id
        seat.voting.click()
        assert panel.flush()

    def test_a_seat_is_withdrawn_with_a_way_back(self, qtbot, panel, said, context):
        seat = self.offer(qtbot, panel)
        qtbot.keyClick(panel.list, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
        panel.list.opened.emit(seat.record_id)
        qtbot.keyClick(panel.list, KEY.Key_Delete)
        assert said[-1] == ("undo", "Sitz von Stadtwerke gelöscht")
        assert "noch nicht benannt" not in names(panel)
        assert panel.form.isVisible()
        context.operations.undo()
        assert names(panel)[-1] == "noch nicht benannt"
