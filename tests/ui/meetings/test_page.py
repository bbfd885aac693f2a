from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton

from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.meetings.records import MeetingState, MinutesFields, VoteFields
from praeventionsrat.meetings.usecases.meeting import send_invitation
from praeventionsrat.meetings.usecases.minutes import edit_minutes, minutes_of
from praeventionsrat.meetings.usecases.voting import make_resolution, record_vote
from ui.meetings.acts import MeetingActs
from ui.meetings.figures import read_head
from ui.meetings.new_meeting import NewMeeting
from ui.meetings.page import MeetingsPage

KEY = Qt.Key


@pytest.fixture
def page(qtbot, context, council):
    made = MeetingsPage(context)
    qtbot.addWidget(made)
    made.resize(1500, 820)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(page, text):
    QApplication.processEvents()
    found = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert found, text
    found[0].click()


def tab(page, key):
    page.detail.open_tab(key)
    return page.detail.pages.currentWidget()


def meeting(read, council):
    return read(lambda work: work.meetings.get(council.meeting))


def test_the_meeting_is_shown_with_its_next_step(page):
    assert page.detail.title.text() == "12. Sitzung der Lenkungsgruppe"
    assert page.detail.line.text() == (
        "Di, 17. März 2026 · 16:00 Uhr · Rathaus, Sitzungssaal Mansbach"
    )
    assert page.detail.pill.text() == "terminiert"
    assert page.detail.next.text() == "Einladung versenden"


def test_chips_narrow_the_list_and_are_remembered(qtbot, page, other, context):
    page.reload()
    assert page.list.rows_model.rowCount() == 2
    press(page, "AG Sucht")
    assert [row.committee for row in page.list.rows_model.rows()] == ["AG Sucht"]
    assert page.detail.title.text() == "1. Sitzung der AG Sucht"
    again = MeetingsPage(context)
    qtbot.addWidget(again)
    assert again.list.rows_model.rowCount() == 1
    press(page, "2026")
    assert page.list.rows_model.rowCount() == 0
    assert not page.detail.isVisible()
    assert page.none_found.title.text() == "Keine Sitzung passt dazu"
    press(page, "Alle zeigen")
    assert page.list.rows_model.rowCount() == 2


def test_open_minutes_are_found_by_their_chip(page, store, council):
    press(page, "Niederschrift offen")
    assert page.list.rows_model.rowCount() == 0
    with store.begin("läuft") as work:
        work.meetings.get(council.meeting).state = MeetingState.HELD
    page.reload()
    assert page.list.rows_model.rowCount() == 1
    with store.begin("fertig") as work:
        edit_minutes(work, council.meeting, MinutesFields(issued_on=date(2026, 3, 24)))
    page.reload()
    assert page.list.rows_model.rowCount() == 0


def test_a_deleted_meeting_can_be_taken_back(qtbot, page, context, said, read, council):
    qtbot.keyClick(page.list, KEY.Key_Delete)
    assert said == [("undo", "12. Sitzung gelöscht")]
    assert meeting(read, council).deleted_at is not None
    assert page.list.rows_model.rowCount() == 0
    assert page.empty.isVisible()
    context.operations.undo()
    assert page.list.rows_model.rowCount() == 1
    assert page.detail.isVisible()


def test_a_new_meeting_is_proposed_typed_and_opened_at_its_agenda(qtbot, page, read):
    press(page, "Neue Sitzung")
    dialog = page.findChild(NewMeeting)
    assert dialog.number.text() == "13"
    assert dialog.place.text() == "Rathaus, Sitzungssaal Mansbach"
    assert dialog.start.text() == "16:00"
    dialog.create_now()
    assert dialog.binder.widget("held_on").accessibleDescription()
    qtbot.keyClicks(dialog.held_on, "16.6.26")
    qtbot.keyClick(dialog.held_on, KEY.Key_Return)
    assert page.detail.title.text() == "13. Sitzung der Lenkungsgruppe"
    assert page.detail.next.text() == "Tagesordnung schreiben"
    assert page.detail.tabs.currentIndex() == 1
    made = read(lambda work: work.meetings.rows()[0])
    assert (made.number, made.held_on) == (13, date(2026, 6, 16))


@pytest.mark.parametrize("key", ["overview", "agenda", "invitation", "attendance", "minutes"])
def test_a_meeting_whose_making_is_undone_gives_way(page, context, council, key):
    page.new()
    dialog = page.findChild(NewMeeting)
    dialog.held_on.setText("1.4.2026")
    dialog.create_now()
    tab(page, key)
    QApplication.processEvents()
    context.operations.undo()
    assert page.detail.meeting_id == council.meeting
    context.operations.redo()
    assert page.list.rows_model.rowCount() == 2


def test_another_committee_has_its_own_number(qtbot, page, other):
    page.new()
    dialog = page.findChild(NewMeeting)
    dialog.committee.setCurrentIndex(dialog.committee.findText("AG Sucht"))
    dialog.committee.activated.emit(dialog.committee.currentIndex())
    assert dialog.number.text() == "2"


def test_a_number_taken_is_said_at_its_field(qtbot, page):
    page.new()
    dialog = page.findChild(NewMeeting)
    dialog.number.setText("12")
    dialog.held_on.setText("1.4.2026")
    dialog.create_now()
    assert "gibt es schon" in dialog.number.accessibleDescription()
    assert dialog.isVisible()
    complaint = dialog.findChild(QLabel, "number-complaint")
    enough = lambda: complaint.height() >= complaint.heightForWidth(complaint.width())  # noqa: E731
    qtbot.waitUntil(enough)


def test_what_keeps_a_tab_from_being_left_comes_before_the_eyes(qtbot, page):
    page.resize(1000, 480)
    tab(page, "invitation")
    panel = page.detail.pages.currentWidget()
    panel.fields.invited_on.setText("31.2.2026")
    panel.fields.invited_on.value_edited.emit()
    tab(page, "overview")
    assert page.detail.tab == "invitation"
    assert panel.fields.invited_on.accessibleDescription()
    qtbot.waitUntil(lambda: not panel.fields.invited_on.visibleRegion().isEmpty())


def test_without_a_committee_the_user_is_told_where_to_begin(qtbot, context, said):
    page = MeetingsPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    press(page, "Neue Sitzung")
    assert said.errors == ["Bitte legen Sie unter „Gremien“ zuerst ein Gremium an."]


def test_records_found_by_the_search_open_here(page, council, store, other):
    page.reload()
    page.open_record("meeting", other.meeting)
    assert page.detail.meeting_id == other.meeting
    page.open_record("agenda_item", council.items[1])
    assert page.detail.meeting_id == council.meeting
    agenda = page.detail.pages.currentWidget()
    assert agenda.tree.current_id() == council.items[1]
    with store.begin("Beschluss") as work:
        vote = record_vote(work, council.items[2], VoteFields(yes=5))
        resolution = make_resolution(work, vote)
    page.open_record("resolution", resolution)
    assert agenda.tree.current_id() == council.items[2]


def test_a_record_hidden_by_the_filters_is_shown_all_the_same(page, council, other):
    page.reload()
    press(page, "AG Sucht")
    page.open_record("meeting", council.meeting)
    assert page.detail.meeting_id == council.meeting


def test_commands_lead_on(page):
    titles = [command.title for command in page.commands()]
    assert titles[:2] == ["Neue Sitzung", "Einladung versenden"]
    assert "Niederschrift (Word)" in titles
    next(c for c in page.commands() if c.title == "Zeige Anwesenheit").run()
    assert page.detail.tabs.currentIndex() == 3
    assert page.help_topic() == "sitzungen"
    tab(page, "minutes")
    assert page.help_topic() == "niederschrift"


def test_the_list_gives_its_room_to_one_meeting_and_comes_back(page):
    page.detail.whole.click()
    assert not page.list.isVisible()
    page.back()
    assert page.list.isVisible()


def test_minutes_take_the_width_of_a_small_window(page):
    page.resize(1000, 700)
    tab(page, "minutes")
    assert not page.list.isVisible()
    tab(page, "overview")
    assert page.list.isVisible()


def test_a_small_window_shows_the_list_or_the_meeting(qtbot, page, council):
    page.resize(680, 560)
    assert not page.list.isVisible()
    assert page.detail.isVisible()
    page.back()
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    qtbot.keyClick(page.list, KEY.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.resize(1500, 800)
    assert page.list.isVisible()
    assert page.detail.isVisible()


def test_tab_follows_the_eye(page):
    start = widget = page.filters.chips
    reached = []
    while (widget := widget.nextInFocusChain()) is not start:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget)
    names = [widget.accessibleName() for widget in reached]
    first = names.index("Neue Sitzung")
    ordered = names[first:] + names[:first]
    assert ordered == [
        "Neue Sitzung",
        "2026",
        "Niederschrift offen",
        "Sitzungen",
        "Einladung versenden",
        "Weitere Aktionen",
        "Bereiche der Sitzung",
        "Liste ausblenden",
        "Tagesordnung mit Ergebnissen",
        "Terminabfragen",
        "Umlaufbeschlüsse",
    ]


def test_send_leads_to_the_invitation_and_there_asks(page, said):
    press(page, "Einladung versenden")
    assert page.detail.tab == "invitation"
    assert said == []
    said.answer = False
    press(page, "Einladung versenden")
    assert said == [("ask", "Ist die Einladung wirklich versandt?")]


def test_f2_goes_to_what_can_be_renamed(qtbot, page):
    page.rename()
    assert page.detail.tabs.currentIndex() == 2
    agenda = tab(page, "agenda")
    page.rename()
    assert agenda.tree.findChild(QLineEdit) is not None


def test_another_meeting_is_not_opened_over_wrong_input(qtbot, page, council, other):
    page.reload()
    invitation = tab(page, "invitation")
    invitation.fields.held_on.setText("32.13.2026")
    invitation.fields.held_on.value_edited.emit()
    tab(page, "overview")
    assert page.detail.tabs.currentIndex() == 2
    page.list.select_id(other.meeting)
    assert page.detail.meeting_id == council.meeting
    assert page.list.current_id() == council.meeting
    assert "gibt es nicht" in invitation.fields.held_on.accessibleDescription()
    assert invitation.fields.held_on.text() == "32.13.2026"
    assert not page.flush()
    page.new()
    assert page.findChild(NewMeeting) is None


def test_the_way_of_a_meeting_through_its_states(page, store, council, context, read):
    with store.begin("versandt") as work:
        send_invitation(work, council.meeting, on=date(2026, 2, 24))
    page.detail.show_meeting(council.meeting)
    assert page.detail.pill.text() == "eingeladen"
    press(page, "Sitzung beginnen")
    assert meeting(read, council).state is MeetingState.RUNNING
    assert meeting(read, council).begun_at.strftime("%H:%M") == "16:00"
    assert len(read(lambda work: work.attendances.where(meeting_id=council.meeting))) == 5
    assert page.detail.tabs.currentIndex() == 3
    press(page, "Sitzung beenden")
    assert meeting(read, council).state is MeetingState.HELD
    assert page.detail.next.text() == "Niederschrift nach Word"
    assert page.detail.tabs.currentIndex() == 4


def test_an_end_before_the_begin_is_refused_with_a_sentence(page, store, council, said):
    with store.begin("läuft") as work:
        record = work.meetings.get(council.meeting)
        record.state, record.begun_at = MeetingState.RUNNING, time(17)
    page.detail.show_meeting(council.meeting)
    press(page, "Sitzung beenden")
    assert said.errors == ["Das Ende liegt vor dem Beginn."]


def test_afterwards_times_nobody_planned_are_asked_for(page, store, other, said):
    with store.begin("eingeladen") as work:
        work.meetings.get(other.meeting).state = MeetingState.INVITED
    page.reload()
    page.list.select_id(other.meeting)
    press(page, "Sitzung beginnen")
    with store.begin("läuft") as work:
        work.meetings.get(other.meeting).state = MeetingState.RUNNING
    page.detail.show_meeting(other.meeting)
    press(page, "Sitzung beenden")
    assert said.errors == [
        "Bitte tragen Sie hier ein, wann die Sitzung begann.",
        "Bitte tragen Sie hier ein, wann die Sitzung endete.",
    ]


def test_on_the_day_itself_the_clock_on_the_wall_counts(qtbot, page, store, council, context, read):
    now = datetime(2026, 3, 17, 16, 2, 33, tzinfo=UTC)
    acts = MeetingActs(context, page, lambda: now)
    acts.begin(read(lambda work: read_head(work, council.meeting)))
    assert meeting(read, council).begun_at == time(16, 2)


def test_a_cancelled_meeting_has_no_next_step_and_can_be_brought_back(page, context, said):
    action = next(a for a in page.detail.menu.actions() if a.text() == "Sitzung fällt aus")
    action.trigger()
    assert page.detail.pill.text() == "ausgefallen"
    assert not page.detail.next.isVisible()
    assert said == [("undo", "12. Sitzung der Lenkungsgruppe fällt aus")]
    action = next(a for a in page.detail.menu.actions() if a.text() == "Sitzung findet doch statt")
    action.trigger()
    assert page.detail.pill.text() == "terminiert"
    assert said[-1] == ("undo", "12. Sitzung der Lenkungsgruppe findet doch statt")
    context.operations.undo()
    context.operations.undo()
    assert page.detail.pill.text() == "terminiert"


def test_a_document_goes_where_the_user_wants_it(qtbot, page, said, tmp_path, settings, context):
    page.detail.write("agenda")
    dialog = page.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(
        "Tagesordnung 12. Sitzung Lenkungsgruppe 2026-03-17.docx"
    )
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "Tagesordnung.docx"))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("saved", "„Tagesordnung.docx“ wurde gespeichert.")]
    assert (tmp_path / "Tagesordnung.docx").stat().st_size > 5000
    (tmp_path / "Tagesordnung.docx").write_bytes(b"von Hand")
    said.clear()
    from praeventionsrat.meetings.documents.agenda_sheet import AGENDA

    page.detail.exports.write(AGENDA, page.detail.meeting_id, tmp_path / "Tagesordnung.docx")
    qtbot.waitUntil(lambda: bool(said))
    assert "von Hand geändert" in said[0][1]
    assert (tmp_path / "Tagesordnung.docx").read_bytes() == b"von Hand"
    assert (tmp_path / "Tagesordnung (2).docx").exists()


def test_minutes_of_a_meeting_are_begun_with_it(read, council):
    assert read(lambda work: minutes_of(work, council.meeting).issued_on) is None


def test_many_committees_are_chosen_from_a_box(qtbot, context, store, council, other):
    with store.begin("viele") as work:
        for number in range(6):
            create_committee(work, CommitteeFields(name=f"Arbeitskreis {number}"), HGO)
    page = MeetingsPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    box = page.filters.box
    assert box.isVisible()
    assert page.list.rows_model.rowCount() == 2
    box.setCurrentIndex(box.findText("AG Sucht"))
    box.activated.emit(box.currentIndex())
    assert [row.committee for row in page.list.rows_model.rows()] == ["AG Sucht"]
    again = MeetingsPage(context)
    qtbot.addWidget(again)
    assert again.filters.box.currentText() == "AG Sucht"
    page.filters.clear()
    assert page.list.rows_model.rowCount() == 2
