from datetime import UTC, date, datetime, time

import pytest

from praeventionsrat.council.presets import CONSENSUS
from praeventionsrat.council.records import MinutesKind, Role
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.records import (
    Absence,
    InvitationForm,
    MeetingFields,
    MeetingState,
)
from praeventionsrat.meetings.usecases import attendance, meeting

HELD = date(2026, 3, 17)


def fields(**more):
    return MeetingFields(**{"number": 13, "held_on": HELD, **more})


def test_chair_and_keeper_come_from_the_seats_of_that_day(council, work):
    keeper = council.member("Querfurth", role=Role.KEEPER, voting_right=False)
    new = work.meetings.get(meeting.create_meeting(work, council.committee, fields()))
    assert (new.chair_id, new.keeper_id) == (council.persons[0], keeper)
    named = fields(number=14, chair_id=keeper, keeper_id=keeper)
    other = work.meetings.get(meeting.create_meeting(work, council.committee, named))
    assert (other.chair_id, other.keeper_id) == (keeper, keeper)


def test_a_committee_without_members_can_plan_a_meeting(new_council, work):
    empty = new_council(rules=CONSENSUS).found(members=0).call()
    assert empty.record().chair_id is None
    assert empty.listed == []
    assert work.minutes.where(meeting_id=empty.meeting)[0].kind is MinutesKind.RESULTS


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"planned_start": time(16), "planned_end": time(15)}, "planned_end"),
        ({"begun_at": time(16), "ended_at": time(16)}, "ended_at"),
        ({"invited_on": date(2026, 3, 18)}, "invited_on"),
        ({"number": 12}, "number"),
        ({"held_on": date(1, 1, 1)}, "held_on"),
        ({"held_on": date(9999, 12, 31)}, "held_on"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(council, work, wrong, field):
    with pytest.raises(Invalid) as caught:
        meeting.create_meeting(work, council.committee, fields(**wrong))
    assert list(caught.value.fields) == [field]


def test_an_evening_meeting_may_end_after_midnight(council, work):
    late = fields(planned_start=time(20), planned_end=time(0, 30), begun_at=time(20, 5),
                  ended_at=time(1))  # fmt: skip
    assert meeting.create_meeting(work, council.committee, late)


def test_every_change_of_day_time_or_place_is_a_new_version_of_the_calendar_entry(council, work):
    typed = MeetingFields(**council.record().model_dump(include=set(MeetingFields.model_fields)))
    meeting.edit_meeting(work, council.meeting, typed.model_copy(update={"reference": "32-70"}))
    assert council.record().sequence == 0
    meeting.edit_meeting(work, council.meeting, typed.model_copy(update={"place": "Rathaus"}))
    meeting.edit_meeting(work, council.meeting, typed.model_copy(update={"place": "Markt"}))
    assert council.record().sequence == 2
    with pytest.raises(Stale):
        meeting.edit_meeting(work, council.meeting, typed, seen=99)


def test_a_number_is_free_again_when_its_meeting_lies_in_the_papierkorb(council, work):
    assert meeting.next_number(work, council.committee) == 13
    meeting.delete_meeting(work, council.meeting, at=datetime(2026, 3, 1, tzinfo=UTC))
    assert meeting.next_number(work, council.committee) == 1
    assert meeting.create_meeting(work, council.committee, fields(number=12))


def test_the_invitation_fixes_the_numbers(council, work):
    council.item("Eröffnung")
    meeting.send_invitation(work, council.meeting, on=date(2026, 2, 24), form=InvitationForm.POST)
    record = council.record()
    assert (record.state, record.invited_on) == (MeetingState.INVITED, date(2026, 2, 24))
    assert record.invitation_form is InvitationForm.POST
    assert [i.number for i in work.agenda_items.where(meeting_id=council.meeting)] == ["1"]


def test_sent_again_the_invitation_keeps_state_and_numbers(council, work):
    first = council.item("Eröffnung")
    council.invite().begin()
    late = council.item("Nachtrag")
    council.invite(on=date(2026, 3, 1))
    assert council.record().state is MeetingState.RUNNING
    assert (council.get(first).number, council.get(late).number) == ("1", "2")


def test_an_empty_agenda_or_a_past_meeting_cannot_be_sent(council, work):
    with pytest.raises(UserError, match="noch leer"):
        council.invite()
    council.item()
    with pytest.raises(Invalid, match="nach dem Sitzungstag"):
        council.invite(on=date(2026, 3, 18))


def test_a_cancelled_meeting_is_neither_sent_nor_begun_nor_ended(council, work):
    council.item()
    meeting.cancel_meeting(work, council.meeting)
    assert council.record().state is MeetingState.CANCELLED
    assert council.record().sequence == 1
    with pytest.raises(UserError, match="ausgefallen"):
        council.invite()
    with pytest.raises(UserError, match="ausgefallen"):
        council.begin()
    with pytest.raises(UserError, match="ausgefallen"):
        meeting.end_meeting(work, council.meeting, at=time(18))


def test_a_meeting_begins_ends_and_may_be_corrected(council, work):
    with pytest.raises(Invalid, match="zuerst den Beginn"):
        meeting.end_meeting(work, council.meeting, at=time(18))
    council.begin(time(16, 2))
    with pytest.raises(Invalid, match="vor dem Beginn"):
        meeting.end_meeting(work, council.meeting, at=time(16, 2))
    with pytest.raises(UserError, match="schon begonnen"):
        meeting.cancel_meeting(work, council.meeting)
    meeting.end_meeting(work, council.meeting, at=time(0, 30))
    meeting.begin_meeting(work, council.meeting, at=time(16, 5))
    assert council.record().state is MeetingState.HELD
    with pytest.raises(Invalid, match="vor dem Beginn"):
        meeting.begin_meeting(work, council.meeting, at=time(0, 30))
    with pytest.raises(UserError, match="schon begonnen"):
        meeting.cancel_meeting(work, council.meeting)


def test_a_corrected_begin_makes_nobody_late(council, work):
    council.begin(time(16, 2))
    first, second = council.listed[:2]
    attendance.goes(work, first, at=time(16, 10))
    attendance.is_absent(work, second, Absence.NONE)
    attendance.comes(work, second, at=time(16, 4))
    meeting.begin_meeting(work, council.meeting, at=time(16, 0))
    room = attendance.read_room(work, council.meeting)
    assert len(room.voters(time(16))) == 4
    assert [at for at, _, came in room.changes_of_voters() if came] == [time(16, 4)]
    typed = MeetingFields(**council.record().model_dump(include=set(MeetingFields.model_fields)))
    later = typed.model_copy(update={"begun_at": time(16, 30)})
    meeting.edit_meeting(work, council.meeting, later)
    spans = [o.spans[0].start for o in attendance.read_room(work, council.meeting).occupants]
    assert spans == [time(16), time(16, 4), time(16, 30), time(16, 30), time(16, 30)]
    meeting.edit_meeting(work, council.meeting, typed.model_copy(update={"begun_at": None}))
    assert council.record().begun_at is None


def test_breaks_lie_inside_the_meeting_and_beside_each_other(council, work):
    council.begin(time(16, 2))

    def pause(start, end):
        return meeting.add_break(work, council.meeting, starts_at=start, ends_at=end)

    for start, end in [
        (time(17), time(17)),
        (time(16), time(16, 10)),
    ]:
        with pytest.raises(Invalid):
            pause(start, end)
    first = pause(time(17), time(17, 10))
    pause(time(17, 10), time(17, 20))
    with pytest.raises(Invalid, match="schon unterbrochen"):
        pause(time(16, 50), time(17, 1))
    with pytest.raises(Invalid, match="schon unterbrochen"):
        pause(time(16, 50), None)
    meeting.remove_break(work, first)
    assert pause(time(16, 50), time(17, 1))


def test_a_break_goes_on_until_somebody_ends_it(council, work):
    council.begin(time(20))
    open_break = meeting.add_break(work, council.meeting, starts_at=time(23, 50), ends_at=None)
    with pytest.raises(Invalid, match="schon unterbrochen"):
        meeting.add_break(work, council.meeting, starts_at=time(23, 55), ends_at=time(0))
    with pytest.raises(Invalid, match="vor ihrem Beginn"):
        meeting.end_break(work, open_break, at=time(23, 50))
    meeting.end_break(work, open_break, at=time(0, 10))
    assert work.breaks.get(open_break).ends_at == time(0, 10)


def test_a_break_may_be_planned_before_the_meeting_has_begun(council, work):
    assert meeting.add_break(work, council.meeting, starts_at=time(15), ends_at=None)


def test_a_meeting_is_found_by_number_day_place_and_text(council, work):
    typed = MeetingFields(**council.record().model_dump(include=set(MeetingFields.model_fields)))
    update = {"place": "Saal", "invitation_text": "**herzlich**"}
    meeting.edit_meeting(work, council.meeting, typed.model_copy(update=update))
    assert council.record().search_words() == (
        "12. Sitzung am 17.03.2026", "Saal", "", "herzlich",
    )  # fmt: skip


def test_a_cancelled_meeting_can_take_place_after_all(council, work):
    council.item()
    meeting.hold_after_all(work, council.meeting)
    assert council.record().sequence == 0
    meeting.cancel_meeting(work, council.meeting)
    meeting.hold_after_all(work, council.meeting)
    assert (council.record().state, council.record().sequence) == (MeetingState.SCHEDULED, 2)
    council.invite()
    meeting.cancel_meeting(work, council.meeting)
    meeting.hold_after_all(work, council.meeting)
    assert council.record().state is MeetingState.INVITED
