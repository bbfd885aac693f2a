from datetime import date, time

import pytest

from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases import attendance
from praeventionsrat.meetings.usecases.meeting import (
    begin_meeting,
    create_meeting,
    send_invitation,
)
from praeventionsrat.meetings.usecases.rules import repeated_from
from ui.meetings.page import MeetingsPage
from ui.meetings.repeat_note import RepeatMeeting


@pytest.fixture
def page(qtbot, context, council, store):
    """The meeting has begun with two of five members."""
    with store.begin("Aufbau") as work:
        send_invitation(work, council.meeting, on=date(2026, 2, 24))
        attendance.expect_members(work, council.meeting)
        begin_meeting(work, council.meeting, at=time(16))
        for entry in work.attendances.where(meeting_id=council.meeting)[:2]:
            attendance.comes(work, entry.id, at=time(16))
    made = MeetingsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.open_record("meeting", council.meeting)
    made.detail.open_tab("overview")
    return made


def test_a_meeting_without_quorum_is_called_again_from_its_overview(page, read, council):
    note = page.detail._panel("overview").repeat
    assert note.isVisible()
    assert note.what.text() == "Die Sitzung ist nicht beschlussfähig."
    note.button.click()
    dialog = page.findChild(RepeatMeeting)
    assert (dialog.start.text(), dialog.number.text()) == ("16:00", "13")
    dialog.create_button.click()
    assert dialog.held_on.accessibleDescription()
    dialog.held_on.setText("20.3.2026")
    dialog.create_button.click()
    made = page.detail.meeting_id
    assert made != council.meeting
    assert read(lambda work: repeated_from(work, made)).number == 12
    assert page.detail.tab == "agenda"
    page.detail.open_tab("overview")
    assert note.what.text() == "Wiederholung der 12. Sitzung am 17. März 2026"
    assert not note.button.isVisible()
    page.open_record("meeting", council.meeting)
    assert not note.isVisible()


def test_a_number_out_of_the_order_of_days_is_said(page, council, store):
    with store.begin("geplant") as work:
        committee = work.meetings.get(council.meeting).committee_id
        later = MeetingFields(number=13, held_on=date(2026, 6, 9))
        create_meeting(work, committee, later)
    page.detail._panel("overview").repeat.button.click()
    dialog = page.findChild(RepeatMeeting)
    assert dialog.number.text() == "14"
    assert not dialog.order.isVisible()
    dialog.held_on.setText("20.3.2026")
    dialog.check_order()
    assert "Die 13. Sitzung ist am 9. Juni 2026." in dialog.order.text()
    dialog.number.set_value(None)
    dialog.check_order()
    assert not dialog.order.isVisible()


def test_a_day_before_the_first_meeting_is_refused(page, said):
    page.detail._panel("overview").repeat.button.click()
    dialog = page.findChild(RepeatMeeting)
    dialog.held_on.setText("1.3.2026")
    dialog.create_button.click()
    assert said.errors == ["Die Wiederholungssitzung liegt nach der ersten Sitzung."]
