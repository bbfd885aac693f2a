from datetime import date, time

import pytest

from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.meetings import notice
from praeventionsrat.meetings.documents.invitation import gather
from praeventionsrat.meetings.records import AgendaItemFields, ItemState, VoteFields
from praeventionsrat.meetings.usecases import attendance, items, voting
from praeventionsrat.meetings.usecases.meeting import begin_meeting, end_meeting
from praeventionsrat.meetings.usecases.repeating import lacks_quorum, repeat_meeting
from praeventionsrat.meetings.usecases.rules import rules_of

AGAIN = {
    "number": 13,
    "held_on": date(2026, 3, 20),
    "planned_start": time(17),
    "place": "Rathaus, Raum 2",
}


@pytest.fixture
def small(council):
    """Two of five came; the agenda has a main item with a child."""
    council.top = council.item("Haushalt")
    council.below = council.item("Zuschuss", parent=council.top)
    council.done = council.item("Eröffnung")
    council.invite()
    begin_meeting(council.work, council.meeting, at=time(16))
    for listed in council.listed[:2]:
        attendance.comes(council.work, listed, at=time(16))
    return council


def again(council, **more):
    return repeat_meeting(council.work, council.meeting, **{**AGAIN, **more})


def test_a_meeting_lacks_its_quorum_only_when_it_began(council):
    council.item()
    council.invite()
    assert not lacks_quorum(council.work, council.meeting)
    begin_meeting(council.work, council.meeting, at=time(16))
    assert lacks_quorum(council.work, council.meeting)
    for listed in council.listed[:3]:
        attendance.comes(council.work, listed, at=time(16))
    assert not lacks_quorum(council.work, council.meeting)


def test_the_same_items_are_called_again(small):
    items.set_item_state(small.work, small.done, ItemState.WITHDRAWN)
    made = again(small)
    meeting = small.work.meetings.get(made)
    copied = small.work.agenda_items.where(meeting_id=made)
    assert {(i.title, i.parent_id is None) for i in copied} == {
        ("Haushalt", True),
        ("Zuschuss", False),
    }
    assert (meeting.number, meeting.planned_start, meeting.chair_id) == (
        13,
        time(17),
        small.persons[0],
    )
    assert small.get(small.top).state is ItemState.POSTPONED
    assert small.get(small.done).state is ItemState.WITHDRAWN
    assert len(small.work.invitees.where(meeting_id=made)) == 5
    assert not lacks_quorum(small.work, small.meeting)


def test_it_needs_one_day_of_notice_and_the_invitation_says_that_it_is_quorate(small):
    made = again(small)
    meeting = small.work.meetings.get(made)
    rules = rules_of(small.work, meeting)
    assert notice.latest_receipt(meeting.held_on, rules) == date(2026, 3, 18)
    said = "ist in dieser Sitzung ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig."
    assert said in gather(small.work, made, Head()).sentences[0]
    assert "In der Sitzung am 17. März 2026" in gather(small.work, made, Head()).sentences[0]
    meeting.invitation_text = "Sie ist ohne Rücksicht auf die Zahl … beschlussfähig."
    assert gather(small.work, made, Head()).sentences == ()
    assert gather(small.work, small.meeting, Head()).sentences == ()


def test_two_members_decide_what_is_repeated_but_nothing_new(small):
    made = again(small)
    work = small.work
    attendance.expect_members(work, made)
    repeated = next(i for i in work.agenda_items.where(meeting_id=made) if i.title == "Haushalt")
    new = items.add_item(work, made, AgendaItemFields(title="Neues"))
    begin_meeting(work, made, at=time(17))
    for listed in work.attendances.where(meeting_id=made)[:2]:
        attendance.comes(work, listed.id, at=time(17))
    fields = VoteFields(yes=2, taken_at=time(17, 10))
    found = {i: [f.code for f in voting.check_vote(work, i, fields)] for i in (repeated.id, new)}
    assert found == {repeated.id: [], new: ["vote-quorum"]}
    assert attendance.quorum_at(work, made, time(17, 10)).reached


def test_what_was_decided_is_not_repeated_and_the_day_lies_later(small):
    with pytest.raises(UserError, match="liegt nach der ersten"):
        again(small, held_on=date(2026, 3, 17))
    for item in (small.top, small.done):
        vote = voting.record_vote(
            small.work, item, VoteFields(yes=2, taken_at=time(16, 5), motion="Ja.")
        )
        voting.make_resolution(small.work, vote)
    made = again(small)
    titles = {i.title for i in small.work.agenda_items.where(meeting_id=made)}
    assert titles == {"Haushalt", "Zuschuss"}
    assert small.get(small.top).state is not ItemState.POSTPONED
    end_meeting(small.work, small.meeting, at=time(16, 30))


def test_without_an_open_item_there_is_nothing_to_repeat(small):
    for item in (small.top, small.below, small.done):
        items.set_item_state(small.work, item, ItemState.REFERRED)
    with pytest.raises(UserError, match="kein Punkt offen"):
        again(small)


def test_the_first_meeting_may_be_gone(small):
    made = again(small)
    small.work.meetings.remove(small.work.meetings.get(small.meeting))
    assert rules_of(small.work, small.work.meetings.get(made)).notice_days == 3
