"""What is next and what is late, read from a real store."""

from datetime import UTC, date, datetime, time

import pytest

from praeventionsrat.council.presets import FREE, HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.meetings.records import AgendaItemFields, Meeting, MeetingFields, MeetingState
from praeventionsrat.meetings.usecases.items import add_item
from praeventionsrat.meetings.usecases.meeting import (
    begin_meeting,
    cancel_meeting,
    create_meeting,
    delete_meeting,
    end_meeting,
    send_invitation,
)
from praeventionsrat.office import overview
from praeventionsrat.office.demo import build
from praeventionsrat.office.overview import gather
from praeventionsrat.office.usecases import note_sheet_printed
from tests.spent import spent

TODAY = date(2026, 5, 28)


@pytest.fixture
def committee(work):
    return create_committee(work, CommitteeFields(name="Lenkungsgruppe"), HGO)


def meet(work, committee, day, number=1, **more):
    fields = MeetingFields(number=number, held_on=day, planned_start=time(16), **more)
    return create_meeting(work, committee, fields)


def step(work, today=TODAY):
    found = gather(work, today).meetings[0]
    return found.step, found.until, found.is_late


def test_a_new_office_has_nothing_yet(work):
    found = gather(work, TODAY)
    assert (found.meetings, found.minutes, found.assignments) == ([], [], [])
    assert (found.committee_id, found.has_members, found.has_meetings) == (None, False, False)
    assert found.next_meeting is None
    assert not found.sheet_printed
    assert found.office == "Präventionsrat"


def test_musterau_on_a_day_in_may(work):
    build(work, today=TODAY)
    found = gather(work, TODAY)
    assert found.office == "Präventionsrat, Stadt Musterau"
    titles = [m.title for m in found.meetings]
    assert titles[:2] == ["13. Sitzung Lenkungsgruppe", "1. Sitzung AG Sucht"]
    assert found.next_meeting == found.meetings[0]
    assert found.has_members
    assert found.has_meetings
    assert found.minutes_open == len(found.minutes)
    assert found.assignments_open >= len(found.assignments) > 0
    assert [a.due_on for a in found.assignments] == sorted(a.due_on for a in found.assignments)
    assert found.assignments[0].detail.startswith("M-2025-")


def test_the_next_step_follows_the_meeting_from_the_agenda_to_the_end(work, committee):
    meeting = meet(work, committee, date(2026, 6, 16))
    assert step(work) == ("Tagesordnung schreiben", "Zugang bis Fr, 12.06.2026", False)
    add_item(work, meeting, AgendaItemFields(title="Bericht"))
    assert step(work) == ("Einladung versenden", "Zugang bis Fr, 12.06.2026", False)
    assert step(work, date(2026, 6, 13)) == (
        "Einladung versenden",
        "Ladungsfrist war der 12.06.2026",
        True,
    )
    send_invitation(work, meeting, on=TODAY)
    assert step(work) == ("Sitzung vorbereiten", "in 19 Tagen", False)
    assert step(work, date(2026, 6, 16)) == ("Sitzung beginnen", "heute", False)
    begin_meeting(work, meeting, at=time(16))
    assert step(work, date(2026, 6, 16))[0] == "Sitzung läuft"
    end_meeting(work, meeting, at=time(17))
    found = gather(work, TODAY)
    assert found.meetings == []
    assert [m.id for m in found.minutes] == [meeting]
    assert not found.minutes[0].is_late
    assert gather(work, date(2026, 7, 1)).minutes[0].is_late


def test_an_invitation_that_came_too_late_is_named(work, committee):
    meeting = meet(work, committee, date(2026, 6, 16))
    add_item(work, meeting, AgendaItemFields(title="Bericht"))
    send_invitation(work, meeting, on=date(2026, 6, 15))
    assert step(work) == ("Ladungsfrist prüfen", "Sie ist nicht gewahrt", True)
    work.meetings.get(meeting).urgency_reason = "Gefahr im Verzug"
    assert step(work) == ("Sitzung vorbereiten", "in 19 Tagen", False)


def test_a_meeting_nobody_said_anything_about_is_late_and_not_the_next(work, committee):
    meet(work, committee, date(2026, 5, 18))
    found = gather(work, TODAY)
    assert step(work) == (overview.LAPSED, "seit 10 Tagen verstrichen", True)
    assert found.next_meeting is None


def test_cancelled_and_deleted_meetings_are_no_work(work, committee):
    cancel_meeting(work, meet(work, committee, date(2026, 6, 1)))
    delete_meeting(work, meet(work, committee, date(2026, 6, 2), 2), at=datetime.now(UTC))
    found = gather(work, TODAY)
    assert found.meetings == []
    assert found.has_meetings  # the cancelled one


def test_the_recovery_sheet_is_remembered(work):
    note_sheet_printed(work, at=datetime.now(UTC))
    assert gather(work, TODAY).sheet_printed


def test_twenty_years_of_meetings_are_gathered_in_a_moment(store, work):
    committees = [create_committee(work, CommitteeFields(name=f"AG {n}"), FREE) for n in range(4)]
    meetings = [
        Meeting(
            committee_id=committee,
            number=number,
            held_on=date(2006 + number // 25, 1 + number % 12, 3),
            state=MeetingState.HELD if number < 495 else MeetingState.SCHEDULED,
        )
        for number in range(500)
        for committee in committees
    ]
    work.insert(meetings)
    found = gather(work, TODAY)
    assert found.minutes_open == 1980
    assert len(found.minutes) == overview.MOST
    assert found.minutes_late == 1980
    assert spent(lambda: gather(work, TODAY)) < 0.1  # 13 ms measured
