from datetime import UTC, date, datetime, time

import pytest

from praeventionsrat.meetings.approval import MinutesState, MinutesStepFields
from praeventionsrat.meetings.followup import Standing
from praeventionsrat.meetings.records import AssignmentFields, ItemState
from praeventionsrat.meetings.usecases import followup, items, meeting, minutes, tracking
from praeventionsrat.office.minutes import bring_minutes_to

DAYS = [date(2026, month, 17) for month in (3, 6, 9, 12)]
APPROVAL = "Genehmigung der Niederschrift über die {}. Sitzung am {}"


@pytest.fixture
def meetings(council):
    """Four meetings of one committee, the first two held."""
    ids = [council.meeting]
    for number, day in enumerate(DAYS[1:], start=13):
        ids.append(council.call(number=number, held_on=day).meeting)
    for meeting_id in ids[:2]:
        hold(council, meeting_id)
    return ids


def hold(council, meeting_id):
    meeting.begin_meeting(council.work, meeting_id, at=time(16))
    meeting.end_meeting(council.work, meeting_id, at=time(18))


def titles(work, meeting_id):
    return [fields.title for fields in followup.suggest_items(work, meeting_id)]


def test_rule_09_the_next_agenda_lacks_the_approval_until_it_is_on_it(council, work, meetings):
    wanted = APPROVAL.format(13, "17. Juni 2026")
    assert titles(work, meetings[2]) == [wanted]
    assert titles(work, meetings[0]) == []
    assert followup.add_suggested_items(work, meetings[2]) == 1
    assert followup.add_suggested_items(work, meetings[2]) == 0
    assert [i.title for i in work.agenda_items.where(meeting_id=meetings[2])] == [wanted]


def test_rule_09_an_approval_that_was_put_off_comes_again(council, work, meetings):
    followup.add_suggested_items(work, meetings[2])
    hold(council, meetings[2])
    latest = APPROVAL.format(14, "17. September 2026")
    assert titles(work, meetings[3]) == [latest]
    tried = work.agenda_items.where(meeting_id=meetings[2])[0]
    items.set_item_state(work, tried.id, ItemState.POSTPONED)
    assert titles(work, meetings[3]) == [APPROVAL.format(13, "17. Juni 2026"), latest]


def test_rule_09_a_cancelled_meeting_has_no_minutes_to_approve(council, work, meetings):
    meeting.cancel_meeting(work, meetings[2])
    assert titles(work, meetings[3]) == [APPROVAL.format(13, "17. Juni 2026")]


def test_rule_16_open_assignments_bring_the_beschlusskontrolle(council, work, meetings):
    fields = AssignmentFields(title="Beleuchtung", due_on=date(2026, 8, 1))
    one = minutes.give_assignment(work, meetings[0], fields)
    gone = minutes.give_assignment(work, meetings[0], AssignmentFields(title="Irrtum"))
    minutes.delete_assignment(work, gone, at=datetime(2026, 3, 18, tzinfo=UTC))
    assert titles(work, meetings[2])[-1] == "Beschlusskontrolle – offene Aufträge"

    def standings():
        return [
            [line.standing for line in followup.control_of(work, meeting_id)]
            for meeting_id in meetings
        ]

    minutes.finish_assignment(work, one, on=date(2026, 9, 1))
    assert standings() == [[], [Standing.OPEN], [Standing.DONE], []]
    followup.add_suggested_items(work, meetings[2])
    hold(council, meetings[2])
    assert standings() == [[], [Standing.OPEN], [Standing.DONE], []]
    minutes.finish_assignment(work, one, on=None)
    assert standings()[2:] == [[Standing.OVERDUE], [Standing.OVERDUE]]


def test_rule_16_what_was_noted_as_done_after_a_meeting_is_reported_in_the_next(
    council, work, meetings
):
    one = minutes.give_assignment(work, meetings[0], AssignmentFields(title="Beleuchtung"))
    followup.add_suggested_items(work, meetings[2])
    hold(council, meetings[2])
    minutes.finish_assignment(work, one, on=date(2026, 9, 1))

    def standing(place):
        return [line.standing for line in followup.control_of(work, meetings[place])]

    assert [standing(place) for place in (2, 3)] == [[Standing.OPEN], [Standing.DONE]]
    followup.add_suggested_items(work, meetings[3])
    hold(council, meetings[3])
    later = council.call(number=16, held_on=date(2027, 3, 17)).meeting
    assert [line.standing for line in followup.control_of(work, later)] == []
    assert [standing(place) for place in (2, 3)] == [[Standing.OPEN], [Standing.DONE]]
    assert tracking.report_done(work, meetings[3]) == 1


def test_rule_16_a_meeting_without_beschlusskontrolle_has_heard_nothing(council, work, meetings):
    one = minutes.give_assignment(
        work, meetings[0], AssignmentFields(title="Beleuchtung", done_on=date(2026, 4, 1))
    )
    hold(council, meetings[2])
    assert tracking.tracking_of(work, one).reported_in_id is None
    wanted = [line.standing for line in followup.control_of(work, meetings[3])]
    assert wanted == [Standing.DONE]
    put_off = council.item("Beschlusskontrolle")
    items.set_item_state(work, put_off, ItemState.POSTPONED)
    hold(council, meetings[3])
    assert tracking.tracking_of(work, one).reported_in_id is None


def test_rule_16_of_two_coming_meetings_the_first_hears_what_is_done(council, work, meetings):
    done = AssignmentFields(title="Beleuchtung", done_on=date(2026, 6, 20))
    minutes.give_assignment(work, meetings[0], done)
    lists = [len(followup.control_of(work, meetings[place])) for place in (2, 3)]
    assert lists == [1, 0]
    meeting.cancel_meeting(work, meetings[2])
    lists = [len(followup.control_of(work, meetings[place])) for place in (2, 3)]
    assert lists == [0, 1]


def test_rule_10_assignments_of_non_public_items_stay_in_the_non_public_list(
    council, work, meetings
):
    council.meeting = meetings[0]
    secret = council.item("Förderantrag", is_public=False)
    minutes.give_assignment(work, meetings[0], AssignmentFields(title="Geheim"), item_id=secret)
    assert followup.control_of(work, meetings[1], public=True) == []
    assert len(followup.control_of(work, meetings[1], public=False)) == 1


def test_rule_09_signed_minutes_wait_until_they_are_approved_however_many_met_since(
    council, work, meetings
):
    fields = MinutesStepFields(taken_on=DAYS[0])
    bring_minutes_to(work, meetings[0], MinutesState.SIGNED, fields)
    assert titles(work, meetings[2]) == [
        APPROVAL.format(12, "17. März 2026"),
        APPROVAL.format(13, "17. Juni 2026"),
    ]


def test_rule_16_what_a_meeting_in_the_bin_heard_is_reported_once_more(council, work, meetings):
    one = minutes.give_assignment(work, meetings[0], AssignmentFields(title="Beleuchtung"))
    minutes.finish_assignment(work, one, on=date(2026, 9, 1))
    followup.add_suggested_items(work, meetings[2])
    hold(council, meetings[2])
    assert followup.control_of(work, meetings[3]) == []
    work.meetings.get(meetings[2]).deleted_at = datetime(2026, 9, 20, tzinfo=UTC)
    (line,) = followup.control_of(work, meetings[3])
    assert line.standing is Standing.DONE
