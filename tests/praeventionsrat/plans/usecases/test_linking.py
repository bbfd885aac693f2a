from datetime import UTC, date, datetime

import pytest

from praeventionsrat.errors import NotFound, UserError
from praeventionsrat.meetings.usecases.topics import delete_topic, drop_topic, use_topic
from praeventionsrat.plans.likeness.suggesting import suggest
from praeventionsrat.plans.records import PairRelation, PlanFields, PledgeFields, PledgePairFields
from praeventionsrat.plans.usecases import linking
from praeventionsrat.plans.usecases.plans import new_plan, read_plan
from praeventionsrat.plans.usecases.pledges import add_pledge

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, tzinfo=UTC)


def ids(work, plan_id):
    return [row.id for row in work.pledges.rows(plan_id)]


def test_a_resolution_is_linked_once_and_unlinked(work, agreement, decisions):
    pledge, resolution = ids(work, agreement)[0], decisions.decide()
    linking.link_resolution(work, pledge, resolution)
    linking.link_resolution(work, pledge, resolution)
    (found,) = read_plan(work, agreement).decisions
    assert (found.pledge_id, found.resolution_id) == (pledge, resolution)
    assert (found.is_adopted, found.is_public, found.by_itself) == (True, True, False)
    assert found.decided_on == date(2026, 3, 17)
    linking.unlink_resolution(work, pledge, resolution)
    assert read_plan(work, agreement).decisions == ()
    with pytest.raises(NotFound):
        linking.link_resolution(work, pledge, pledge)


def test_what_was_decided_about_its_topic_is_linked_by_itself(work, agreement, decisions):
    pledge = ids(work, agreement)[1]
    topic = linking.note_pledge(work, pledge, on=TODAY, committee_id=decisions.committee)
    record = work.topics.get(topic)
    assert record.title == "Wir werden die Beleuchtung am Auweg erneuern."
    assert record.submitted_by == "Stadt Musterau"
    assert "„Wir werden die Beleuchtung am Auweg erneuern.“" in record.note
    assert "Koalitionsvertrag 2026, Kapitel „Licht und Wege“" in record.note
    with pytest.raises(UserError, match="schon im Themenspeicher"):
        linking.note_pledge(work, pledge, on=TODAY)
    item = use_topic(work, topic, decisions.meeting)
    (note,) = read_plan(work, agreement).notes
    assert (note.pledge_id, note.topic_id, note.item_id) == (pledge, topic, item)
    resolution = decisions.decide(item)
    (found,) = read_plan(work, agreement).decisions
    assert (found.resolution_id, found.by_itself) == (resolution, True)
    linking.link_resolution(work, pledge, resolution)
    (found,) = read_plan(work, agreement).decisions
    assert not found.by_itself


def test_a_topic_given_up_or_deleted_leaves_room_for_another(work, agreement):
    pledge = ids(work, agreement)[0]
    topic = linking.note_pledge(work, pledge, on=TODAY)
    drop_topic(work, topic, on=TODAY)
    second = linking.note_pledge(work, pledge, on=TODAY)
    delete_topic(work, second, at=NOW)
    assert [note.topic_id for note in read_plan(work, agreement).notes] == [topic]
    assert linking.note_pledge(work, pledge, on=TODAY)


def test_a_long_pledge_gives_a_short_topic(work):
    plan = new_plan(work, PlanFields(title="Masterplan"))
    pledge = add_pledge(work, plan, PledgeFields(wording="Wir werden " + "Licht und " * 60))
    topic = work.topics.get(linking.note_pledge(work, pledge, on=TODAY))
    assert topic.title.endswith("…")
    assert len(topic.title) <= 200
    assert "Plan „Masterplan“" in topic.note or "Masterplan" in topic.note


def test_two_pledges_are_paired_seen_from_either_side(work, agreement, programme):
    ours, theirs = ids(work, agreement), ids(work, programme)
    stricter = PledgePairFields(relation=PairRelation.SECOND_STRICTER)
    pair = linking.pair_pledges(work, ours[0], theirs[0], stricter)
    (row,) = linking.pairs_between(work, agreement, programme)
    assert (row.id, row.first_id, row.relation) == (pair, ours[0], PairRelation.SECOND_STRICTER)
    (turned,) = linking.pairs_between(work, programme, agreement)
    assert (turned.first_id, turned.second_id) == (theirs[0], ours[0])
    assert turned.relation is PairRelation.FIRST_STRICTER
    again = linking.pair_pledges(work, theirs[0], ours[0], stricter)
    assert again == pair
    (row,) = linking.pairs_between(work, agreement, programme)
    assert row.relation is PairRelation.FIRST_STRICTER
    assert linking.pair_pledges(work, ours[0], theirs[0], PledgePairFields()) == pair
    linking.part_pledges(work, pair)
    assert linking.pairs_between(work, agreement, programme) == ()
    with pytest.raises(UserError, match="im selben Plan"):
        linking.pair_pledges(work, ours[0], ours[1], stricter)


def test_each_plan_knows_the_counterparts_of_its_pledges(work, agreement, programme):
    ours, theirs = ids(work, agreement), ids(work, programme)
    stricter = PledgePairFields(relation=PairRelation.SECOND_STRICTER)
    linking.pair_pledges(work, ours[0], theirs[0], stricter)
    linking.pair_pledges(work, ours[1], theirs[1], PledgePairFields(relation=PairRelation.NONE))
    linking.pair_pledges(work, ours[2], theirs[1], PledgePairFields())
    first, same = read_plan(work, agreement).counterparts
    assert (first.pledge_id, first.other_id, first.plan) == (
        ours[0],
        theirs[0],
        "Wahlprogramm Blau",
    )
    assert first.relation is PairRelation.SECOND_STRICTER
    assert same.relation is PairRelation.SAME
    turned = read_plan(work, programme).counterparts[0]
    assert (turned.pledge_id, turned.wording) == (theirs[0], work.pledges.get(ours[0]).wording)
    assert turned.relation is PairRelation.FIRST_STRICTER
    assert PairRelation.FIRST_STRICTER.turned is PairRelation.SECOND_STRICTER
    work.plans.get(programme).deleted_at = NOW
    assert read_plan(work, agreement).counterparts == ()


def test_a_suggestion_that_was_refused_does_not_come_again(work, agreement, programme):
    both = [linking.wordings_of(work, plan) for plan in (agreement, programme)]
    (found,) = suggest(*both)
    assert found.relation is PairRelation.SECOND_STRICTER
    no = PledgePairFields(relation=PairRelation.NONE)
    linking.pair_pledges(work, found.first_id, found.second_id, no)
    settled = [
        (row.first_id, row.second_id) for row in linking.pairs_between(work, agreement, programme)
    ]
    assert suggest(*both, settled) == ()
