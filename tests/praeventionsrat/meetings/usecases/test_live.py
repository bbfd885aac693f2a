"""The meeting goes on: items called, set aside, recusals, breaks, supplements, joint discussion."""

from datetime import time

import pytest

from praeventionsrat import richtext
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.publicity import AnnouncementFields
from praeventionsrat.meetings.records import ItemState, MeetingState, VoteFields
from praeventionsrat.meetings.snippets import SnippetFields
from praeventionsrat.meetings.usecases import (
    items,
    live,
    meeting,
    publicity,
    snippets,
    supplement,
    voting,
)


def states(council, *ids):
    found = [council.get(item_id) for item_id in ids]
    return [(i.state, i.started_at, i.ended_at) for i in found]


def test_calling_the_next_item_ends_the_one_before(work, council):
    first, second, third = council.item("Eins"), council.item("Zwei"), council.item("Drei")
    council.begin()
    assert live.running_item(work, council.meeting) is None
    assert live.next_item(work, council.meeting) == first
    live.call_item(work, council.meeting, first, at=time(16, 2))
    live.call_item(work, council.meeting, first, at=time(16, 4))
    live.call_item(work, council.meeting, second, at=time(16, 10))
    called = ItemState.CALLED
    assert states(council, first, second) == [
        (called, time(16, 2), time(16, 10)),
        (called, time(16, 10), None),
    ]
    assert live.running_item(work, council.meeting).id == second
    assert live.next_item(work, council.meeting, second) == third
    live.call_item(work, council.meeting, third, at=time(16, 20))
    assert live.next_item(work, council.meeting, third) is None


def test_an_item_is_not_called_before_the_meeting_began(work, council):
    first = council.item("Eins")
    with pytest.raises(UserError, match="noch keinen Beginn"):
        live.call_item(work, council.meeting, first, at=time(16))


def test_calling_an_item_again_goes_on_with_it(work, council):
    first, second = council.item("Eins"), council.item("Zwei")
    council.begin()
    live.call_item(work, council.meeting, first, at=time(16))
    live.call_item(work, council.meeting, second, at=time(16, 10))
    live.call_item(work, council.meeting, first, at=time(16, 9))
    assert states(council, first, second) == [
        (ItemState.CALLED, time(16), None),
        (ItemState.CALLED, time(16, 10), time(16, 10)),
    ]


def test_an_item_pulled_forward_leaves_the_skipped_ones_waiting(work, council):
    first, second, third = council.item("Eins"), council.item("Zwei"), council.item("Drei")
    council.begin()
    live.call_item(work, council.meeting, third, at=time(16))
    assert live.next_item(work, council.meeting, third) == first
    live.set_aside(work, first, ItemState.WITHDRAWN)
    assert live.next_item(work, council.meeting, third) == second


def test_what_is_set_aside_takes_its_children_along_and_can_be_taken_up_again(work, council):
    top = council.item("Haupt")
    below, dealt = council.item("Unter", parent=top), council.item("Erledigt", parent=top)
    council.begin()
    live.call_item(work, council.meeting, dealt, at=time(16))
    live.call_item(work, council.meeting, top, at=time(16, 5))
    live.set_aside(
        work, top, ItemState.POSTPONED, "vertagt auf die nächste Sitzung", at=time(16, 9)
    )
    assert states(council, top, below, dealt) == [
        (ItemState.POSTPONED, time(16, 5), time(16, 9)),
        (ItemState.POSTPONED, None, None),
        (ItemState.CALLED, time(16), time(16, 5)),
    ]
    assert council.get(top).outcome == "vertagt auf die nächste Sitzung"
    live.take_up(work, top)
    live.take_up(work, below)
    assert [s for s, *_ in states(council, top, below)] == [ItemState.CALLED, ItemState.PLANNED]
    assert council.get(top).outcome == ""


def test_whoever_was_barred_comes_back_when_the_item_ends(work, council):
    first, second = council.item("Eins"), council.item("Zwei")
    council.begin()
    live.call_item(work, council.meeting, first, at=time(16))
    early = live.leave_recused(work, first, council.listed[1], at=time(16, 2))
    late = live.leave_recused(work, first, council.listed[2], at=time(16, 10))
    undated = voting.add_recusal(work, first, council.listed[3])
    live.call_item(work, council.meeting, second, at=time(16, 10))
    back = [work.recusals.get(r).returned_at for r in (early, late, undated)]
    assert back == [time(16, 10), None, None]
    with pytest.raises(Invalid):
        live.return_recused(work, late, at=time(16, 10))
    live.return_recused(work, late, at=time(16, 11))
    assert work.recusals.get(late).returned_at == time(16, 11)


def test_the_same_key_begins_and_ends_a_break(work, council):
    council.begin()
    assert live.turn_break(work, council.meeting, at=time(17))
    assert not live.turn_break(work, council.meeting, at=time(17, 10))
    (pause,) = work.breaks.where(meeting_id=council.meeting)
    assert (pause.starts_at, pause.ends_at) == (time(17), time(17, 10))


@pytest.mark.parametrize(("at", "left"), [(time(17, 30), 1), (time(17), 0)])
def test_the_end_closes_what_is_still_open(work, council, at, left):
    first = council.item("Eins")
    council.begin()
    live.call_item(work, council.meeting, first, at=time(16))
    live.turn_break(work, council.meeting, at=time(17))
    live.close_sitting(work, council.meeting, at=at)
    assert council.get(first).ended_at == at
    assert council.record().state is MeetingState.HELD
    assert len(work.breaks.where(meeting_id=council.meeting, ends_at=at)) == left
    assert work.breaks.where(meeting_id=council.meeting, ends_at=None) == []


def test_a_meeting_without_an_item_in_hand_can_end(work, council):
    council.begin()
    live.close_sitting(work, council.meeting, at=time(17))
    assert council.record().ended_at == time(17)


def sundries(council):
    under = council.item("Verschiedenes", is_public=False)
    council.invite().begin()
    return under


def test_a_supplement_needs_two_thirds_of_the_legal_number(work, new_council):
    council = new_council(legal=6).found().call()
    under = sundries(council)
    few = VoteFields(yes=3, no=2, taken_at=time(16, 30))
    assert supplement.vote_supplement(work, under, "Zaun", few) is None
    enough = VoteFields(yes=4, no=1, taken_at=time(16, 31))
    added = council.get(supplement.vote_supplement(work, under, "Zaun", enough))
    assert (added.title, added.number, added.is_supplement, added.is_public) == (
        "Zaun",
        "2",
        True,
        False,
    )
    votes = work.votes.where(agenda_item_id=under)
    assert [(v.yes, v.needed_yes) for v in votes] == [(3, 4), (4, 4)]
    motion = "„Zaun“ wird als Nachtrag auf die Tagesordnung genommen."
    assert {richtext.words(v.motion) for v in votes} == {motion}


def test_a_supplement_without_any_time_counts_by_the_legal_number(work, council):
    under = council.item("Verschiedenes")
    fields = VoteFields(yes=4, no=1)
    assert supplement.needed_for_supplement(work, under, fields) == 4
    assert council.get(supplement.vote_supplement(work, under, "Zaun", fields)).title == "Zaun"


def test_items_are_discussed_jointly_and_each_knows_the_others(work, council):
    one, two, three = council.item("Eins"), council.item("Zwei"), council.item("Drei")
    assert publicity.joint_with(work, council.meeting) == {}
    publicity.discuss_jointly(work, two, one)
    publicity.discuss_jointly(work, three, two)
    publicity.discuss_jointly(work, one, two)
    assert publicity.joint_with(work, council.meeting) == {
        one: ["2", "3"],
        two: ["1", "3"],
        three: ["1", "2"],
    }
    publicity.separate(work, two)
    assert publicity.joint_with(work, council.meeting) == {one: ["3"], three: ["1"]}


def test_two_groups_grow_together(work, council):
    one, two, three = council.item("Eins"), council.item("Zwei"), council.item("Drei")
    publicity.discuss_jointly(work, three, two)
    publicity.discuss_jointly(work, two, one)
    assert publicity.joint_with(work, council.meeting)[three] == ["1", "2"]


def test_what_cannot_be_discussed_jointly_is_refused(work, council):
    one, secret = council.item("Eins"), council.item("Geheim", is_public=False)
    council.call(number=13)
    elsewhere = council.item("Fremd")
    for item_id, said in (
        (one, "sich selbst"),
        (secret, "nichtöffentlich"),
        (elsewhere, "anderen"),
    ):
        with pytest.raises(UserError, match=said):
            publicity.discuss_jointly(work, item_id, one)


def decided(work, council, item, **more):
    vote = voting.record_vote(
        work, item, VoteFields(motion="Der Antrag", taken_at=time(17), **more)
    )
    return voting.make_resolution(work, vote)


def test_a_resolution_of_the_nonpublic_part_is_told_in_words_of_its_own(work, council):
    public, secret = council.item("Eins"), council.item("Geheim", is_public=False)
    council.begin()
    known, hidden = decided(work, council, public, yes=5), decided(work, council, secret, no=5)
    (row,) = publicity.announceable(work, council.meeting)
    assert (row.resolution_id, row.item_number, row.text, row.announcement_id) == (
        hidden,
        "2",
        "Der Antrag",
        None,
    )
    told = publicity.announce(work, hidden, AnnouncementFields(wording="Ein Antrag"))
    again = publicity.announce(work, hidden, AnnouncementFields(wording="Der Antrag der Schule"))
    (row,) = publicity.announceable(work, council.meeting)
    assert told == again == row.announcement_id
    assert (row.wording, row.is_adopted) == ("Der Antrag der Schule", False)
    with pytest.raises(UserError, match="schon öffentlich"):
        publicity.announce(work, known, AnnouncementFields())
    publicity.keep_secret(work, hidden)
    assert publicity.announceable(work, council.meeting)[0].announcement_id is None


def test_the_moment_fills_a_text_block(work, council):
    item = council.item("Eins")
    council.begin()
    values = snippets.moment_values(work, item, at=time(16, 48))
    assert values == {
        "Vorsitz": "Frau Mitglied 0",
        "Anwesende": "5",
        "Stimmberechtigte": "5",
        "Uhrzeit": "16:48 Uhr",
        "Datum": "17. März 2026",
        "TOP": "1",
    }
    meeting.edit_meeting(
        work,
        council.meeting,
        meeting.MeetingFields.model_validate(council.record().model_dump() | {"chair_id": None}),
    )
    assert snippets.moment_values(work, item, at=time(16))["Vorsitz"] == "Der Vorsitz"


def test_text_blocks_of_the_office_are_added_changed_and_taken_away(work):
    fields = SnippetFields(abbreviation="zaun", title="Zaun", text="Der Zaun bleibt.")
    mine = snippets.add_snippet(work, fields)
    with pytest.raises(Invalid):
        snippets.add_snippet(work, fields)
    snippets.edit_snippet(work, mine, SnippetFields(abbreviation="zaun", title="Z", text="Weg."))
    found = next(row for row in snippets.snippet_rows(work) if row.id)
    assert (found.abbreviation, found.title, found.text, found.id) == ("zaun", "Z", "Weg.", mine)
    snippets.remove_snippet(work, mine)
    assert all(row.id is None for row in snippets.snippet_rows(work))


def test_an_item_taken_up_keeps_how_the_minutes_name_it(work, council):
    first = council.item("Eins")
    items.set_outcome(work, first, "", "Kurz")
    live.set_aside(work, first, ItemState.REFERRED, "verwiesen an den Bauausschuss")
    live.take_up(work, first)
    assert council.get(first).minutes_title == "Kurz"
