from datetime import UTC, date, datetime

import pytest

from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.meetings.topics import TopicFields, TopicState, Urgency
from praeventionsrat.meetings.usecases import items, topics

TODAY = date(2026, 3, 1)
AT = datetime(2026, 3, 1, tzinfo=UTC)


def note(work, title="Lastenräder", **more):
    return topics.note_topic(work, TopicFields(title=title, **more))


def row(work, topic_id):
    return next(row for row in work.topics.rows() if row.id == topic_id)


def test_a_topic_is_open_until_it_stands_on_an_agenda_or_is_given_up(work, council):
    topic = note(work)
    assert work.topics.get(topic).state is row(work, topic).state is TopicState.OPEN
    topics.drop_topic(work, topic, on=TODAY)
    assert work.topics.get(topic).state is row(work, topic).state is TopicState.DROPPED
    item = topics.use_topic(work, topic, council.meeting)
    assert work.topics.get(topic).state is row(work, topic).state is TopicState.USED
    assert council.get(item).title == "Lastenräder"
    assert council.get(item).is_public
    assert row(work, topic).used_on == date(2026, 3, 17)


def test_taking_the_item_off_a_draft_gives_the_topic_back(store, council_in):
    with store.begin("a") as work:
        council = council_in(work)
        topic = note(work)
        item = topics.use_topic(work, topic, council.meeting)
    with store.begin("b") as work:
        items.remove_item(work, item)
    with store.read() as work:
        assert row(work, topic).state is TopicState.OPEN
    store.undo()
    with store.read() as work:
        assert row(work, topic).state is TopicState.USED


def test_a_topic_stands_on_one_agenda_only(work, council):
    topic = note(work)
    topics.use_topic(work, topic, council.meeting)
    with pytest.raises(UserError, match="schon auf einer Tagesordnung"):
        topics.use_topic(work, topic, council.meeting)


def test_with_the_meeting_in_the_papierkorb_its_topic_is_open_again(work, council):
    topic = note(work)
    topics.use_topic(work, topic, council.meeting)
    council.record().deleted_at = AT
    assert row(work, topic).state is TopicState.OPEN
    assert row(work, topic).agenda_item_id is None
    council.call(number=13, held_on=date(2026, 6, 16))
    topics.use_topic(work, topic, council.meeting)
    assert row(work, topic).state is TopicState.USED


def test_a_meeting_that_is_over_takes_no_topics(work, council):
    council.record().state = MeetingState.HELD
    with pytest.raises(UserError, match="vorbei"):
        topics.use_topic(work, note(work), council.meeting)


def test_the_wished_meeting_belongs_to_the_committee(work, council, new_council):
    other = new_council().found(name="AG Sucht")
    with pytest.raises(Invalid) as err:
        note(work, committee_id=other.committee, wished_meeting_id=council.meeting)
    assert "wished_meeting_id" in err.value.fields
    topic = note(work, committee_id=council.committee, wished_meeting_id=council.meeting)
    found = row(work, topic)
    assert (found.committee, found.wished_number) == ("Lenkungsgruppe", 12)
    assert row(work, note(work, wished_meeting_id=council.meeting)).committee == ""


def test_what_was_changed_elsewhere_is_not_written_over(work):
    topic = note(work)
    topics.edit_topic(work, topic, TopicFields(title="Lastenräder teilen"), seen=1)
    with pytest.raises(Stale):
        topics.edit_topic(work, topic, TopicFields(title="Meins"), seen=9)
    assert row(work, topic).title == "Lastenräder teilen"


def test_the_most_urgent_stand_first_then_the_oldest(work):
    for title, urgency in (
        ("a", Urgency.NORMAL), ("b", Urgency.URGENT), ("c", Urgency.SOON), ("d", Urgency.URGENT)
    ):  # fmt: skip
        note(work, title, urgency=urgency)
    assert [row.title for row in work.topics.rows()] == ["b", "d", "c", "a"]


def test_a_deleted_topic_lies_in_the_papierkorb(work):
    topic = note(work, "Lastenräder")
    topics.delete_topic(work, topic, at=AT)
    assert work.topics.rows() == []
    assert [(r.kind, r.title) for r in work.trash()] == [("topic", "Lastenräder")]


def test_the_search_finds_title_note_and_who_asked(store):
    with store.begin("a") as work:
        note(work, "Lastenräder", note="am **Bahnhof**", submitted_by="Frau Wisselbeck")
    with store.read() as work:
        for words in ("lastenraeder", "bahnhof", "wisselbeck"):
            assert [hit.kind for hit in work.search(words)] == ["topic"]


def test_only_meetings_to_come_can_be_wished(work, council, new_council):
    council.record().state = MeetingState.HELD
    later = council.call(number=13, held_on=date(2026, 6, 16)).meeting
    other = new_council().found(name="AG Sucht").call(number=1, held_on=date(2026, 4, 1)).meeting
    found = topics.meetings_for(work, None, TODAY)
    assert [row.id for row in found] == [other, later]
    assert [row.id for row in topics.meetings_for(work, council.committee, TODAY)] == [later]
    assert topics.meetings_for(work, None, date(2027, 1, 1)) == []
