import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.lists import MailingListFields
from praeventionsrat.contacts.mailing_lists import create_list, name_in_list
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.council.usecases import add_deputy
from praeventionsrat.meetings.invitation_list import invitation_rows
from praeventionsrat.meetings.invitees import Extent, Reply
from praeventionsrat.meetings.records import InvitationForm
from ui.meetings.invitation_panel import InvitationPanel
from ui.meetings.invitees_panel import InviteesPanel
from ui.shell.theme import Tone

Key = Qt.Key


@pytest.fixture
def panel(qtbot, context, council):
    made = InviteesPanel(context)
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    qtbot.waitExposed(made)
    made.show_meeting(council.meeting)
    return made


@pytest.fixture
def rows(read, council):
    return lambda: read(lambda work: list(invitation_rows(work, council.meeting)))


@pytest.fixture
def deputy(store, council):
    """The second member has one deputy."""
    with store.begin("Aufbau") as work:
        person = create_person(work, PersonFields(family_name="Karadeniz"))
        seat = work.memberships.where(person_id=council.persons[1])[0]
        add_deputy(work, seat.id, person)
    return person


def press(panel, *keys):
    for key in keys:
        QTest.keyClick(panel.list, key)


def cells(panel, line=0):
    model = panel.list.rows_model
    return [model.index(line, column).data() for column in range(model.columnCount())]


def test_an_empty_list_offers_the_members(panel, rows):
    assert panel.list._empty.isVisible()
    assert not panel.send.isVisible()
    panel.list._empty.button.click()
    assert [row.name for row in rows()] == [
        "Eichenlaub",
        "Dornbusch",
        "Holtkötter",
        "Querfurth",
        "Ögretmen",
    ]
    assert panel.count.text() == "0 zugesagt, 0 abgesagt, 5 offen; beschlussfähig mit 3"
    assert panel.pill.text() == "es fehlen noch 3"
    assert panel.send.isVisible()


def test_one_key_notes_what_somebody_said(panel, rows):
    panel.members.click()
    panel.invite_members()
    for _ in range(3):
        press(panel, Key.Key_Z, Key.Key_Down)
    press(panel, Key.Key_A)
    assert [row.reply for row in rows()] == [*[Reply.ACCEPTED] * 3, Reply.DECLINED, Reply.NONE]
    assert panel.pill.text() == "reicht"
    press(panel, Key.Key_O)
    assert rows()[3].reply is Reply.NONE
    panel.acts[0].click()
    assert rows()[3].reply is Reply.ACCEPTED


def test_nobody_can_come_any_more(panel, context, council):
    panel.invite_members()
    for _ in range(3):
        press(panel, Key.Key_A, Key.Key_Down)
    assert panel.pill.text() == "reicht nicht mehr"
    assert panel.pill.property("tone") == Tone.BAD.value


def test_when_a_member_declines_her_deputy_is_offered_and_asked(panel, rows, deputy):
    panel.invite_members()
    press(panel, Key.Key_Down, Key.Key_A)
    assert panel.deputy.isVisible()
    assert panel.deputy.what.text() == (
        "Dornbusch hat abgesagt. Zur Vertretung hinterlegt: Karadeniz."
    )
    panel.deputy.button.click()
    found = rows()
    assert (found[2].name, found[2].in_place_of) == ("Karadeniz", "Dornbusch")
    assert not panel.deputy.isVisible()
    assert cells(panel, 2)[0] == "Karadeniz"
    press(panel, Key.Key_Z)
    assert rows()[1].represented_by == "Karadeniz"
    assert cells(panel, 1)[1] == "vertreten"


def test_without_a_deputy_the_key_says_so(panel, said):
    panel.ask_deputy()
    panel.invite_members()
    press(panel, Key.Key_V)
    assert "keine Vertretung mehr" in said.errors[0]


def test_papers_and_way_change_by_a_key(panel, rows):
    panel.invite_members()
    press(panel, Key.Key_U, Key.Key_W)
    assert (rows()[0].extent, rows()[0].channel) == (Extent.PUBLIC, InvitationForm.HAND)
    assert cells(panel) == ["Eichenlaub", "offen", "Ö", "Bote"]
    assert cells(panel, 1)[3] == "Anschrift fehlt"
    press(panel, Key.Key_U)
    assert rows()[0].extent is Extent.ALL


def test_a_remark_is_asked_for_and_a_long_one_refused(panel, rows, said):
    panel.act("note")
    panel.invite_members()
    press(panel, Key.Key_N)
    dialog = panel.findChild(QInputDialog)
    dialog.setTextValue("zu TOP 3")
    dialog.accept()
    assert rows()[0].note == "zu TOP 3"
    panel.act("note")
    dialog = panel.findChildren(QInputDialog)[-1]
    dialog.setTextValue("x" * 400)
    dialog.accept()
    assert "300 Zeichen" in said.errors[0]


def test_taking_off_the_list_can_be_undone(panel, rows, said, context):
    panel.invite_members()
    press(panel, Key.Key_Delete)
    assert len(rows()) == 4
    assert said[-1] == ("undo", "Eichenlaub ist nicht mehr eingeladen.")
    context.operations.undo()
    assert len(rows()) == 5
    press(panel, Key.Key_F5)


def test_others_are_invited_by_name_known_or_new(panel, rows, said, deputy):
    panel.people.picker.setFocus()
    panel.people.picked.emit(deputy)
    assert [row.name for row in rows()] == ["Karadeniz"]
    panel.people.picked.emit(deputy)
    assert "steht schon auf der Liste" in panel.people.complaint.text()
    panel.people.create_asked.emit("Frau Dr. Neu")
    assert [row.name for row in rows()] == ["Karadeniz", "Dr. Neu"]
    assert panel.count.text() == ""
    panel.invite_members()
    panel.invite_members()
    assert said[-1] == ("info", "Alle Mitglieder stehen schon auf der Liste.")


def test_the_tab_leads_to_the_list_and_back(qtbot, context, council, said):
    made = InvitationPanel(context)
    qtbot.addWidget(made)
    made.show()
    made.show_meeting(council.meeting)
    made.parts.setCurrentIndex(1)
    assert made.invitees.isVisible()
    assert made.flush()
    made.parts.setCurrentIndex(0)
    made.fields.end.setText("15:00")
    made.fields.end.value_edited.emit()
    made.parts.setCurrentIndex(1)
    assert made.parts.currentIndex() == 0
    assert made.fields.isVisible()


def test_a_list_is_invited_as_a_whole(panel, rows, store, said, council):
    panel.lists.offer()
    assert [act.text() for act in panel.lists.offered.actions()] == ["Noch kein Verteiler"]
    with store.begin("Aufbau") as work:
        made = create_list(work, MailingListFields(name="Presse"))
        name_in_list(work, made, Recipient(person_id=council.persons[0]))
        place = create_organization(work, OrganizationFields(name="Tageblatt"))
        name_in_list(work, made, Recipient(organization_id=place))
    panel.lists.offer()
    panel.lists.offered.actions()[0].trigger()
    assert [row.name for row in rows()] == ["Eichenlaub"]
    assert said[-1] == (
        "info",
        "1 Person neu auf der Liste. Ohne Person, die zu fragen wäre: Tageblatt.",
    )
