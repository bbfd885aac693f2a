from datetime import date, time

import pytest

from praeventionsrat import numbering
from praeventionsrat.council.presets import CONSENSUS
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings.records import (
    AgendaItemFields,
    AttendanceFields,
    AttendanceKind,
    VoteFields,
    VoteManner,
)
from praeventionsrat.meetings.usecases import attendance, items, voting
from praeventionsrat.meetings.usecases.publicity import discuss_jointly

AT = time(17)


def cast(yes=5, no=0, **more):
    return VoteFields(yes=yes, no=no, **{"taken_at": AT, **more})


def codes(findings):
    return [finding.code for finding in findings]


@pytest.fixture
def item(council):
    council.begin()
    return council.item("Präventionstag")


def test_a_vote_that_adds_up_is_kept(council, work, item):
    vote = work.votes.get(voting.record_vote(work, item, cast(3, 2, motion="Wir **tun** es.")))
    assert (vote.yes, vote.no, vote.motion, vote.position) == (3, 2, "Wir **tun** es.", 0)


def test_a_vote_that_contradicts_the_room_needs_a_remark(council, work, item):
    with pytest.raises(Invalid) as caught:
        voting.record_vote(work, item, cast(4))
    assert "4 Ja + 0 Nein + 0 Enth. = 4, anwesend sind 5" in caught.value.fields["remark"]
    kept = voting.record_vote(work, item, cast(4, remark="So verkündet."))
    assert work.votes.get(kept).remark == "So verkündet."
    with pytest.raises(Invalid):
        voting.edit_vote(work, kept, cast(4, remark="  "))


def test_a_vote_of_nobody_is_no_vote(council, work, item):
    with pytest.raises(Invalid, match="mindestens eine Stimme"):
        voting.record_vote(work, item, cast(0))


def test_a_round_of_consensus_need_not_count(new_council, work):
    table = new_council(rules=CONSENSUS).found().call().begin()
    vote = voting.record_vote(work, table.item("Motto"), cast(0, motion="Das Motto steht."))
    resolution = work.resolutions.get(voting.make_resolution(work, vote))
    assert resolution.is_adopted


def test_the_time_of_a_vote_is_its_own_else_that_of_the_item(council, work, item):
    attendance.goes(work, council.listed[0], at=time(17))
    assert codes(voting.check_vote(work, item, cast(5, taken_at=None))) == ["vote-unchecked"]
    items.set_item_times(work, item, started_at=time(16, 30), ended_at=None)
    assert voting.check_vote(work, item, cast(5, taken_at=None)) == []
    items.set_item_times(work, item, started_at=time(16, 30), ended_at=time(17, 5))
    assert codes(voting.check_vote(work, item, cast(5, taken_at=None))) == ["vote-sum"]
    assert voting.check_vote(work, item, cast(5, taken_at=time(16, 59))) == []


def test_under_verschiedenes_the_live_check_warns(council, work, item):
    sundry = council.item("Verschiedenes")
    assert codes(voting.check_vote(work, sundry, cast())) == ["vote-sundries"]
    found = voting.check_vote(work, sundry, cast(taken_at=None))
    assert codes(found) == ["vote-sundries", "vote-unchecked"]
    assert voting.record_vote(work, sundry, cast())


def test_the_recused_are_named_and_out_of_the_room(council, work, item):
    first, second = council.listed[:2]
    voting.add_recusal(work, item, first, left_at=time(16, 48), returned_at=time(17, 10))
    recusal = voting.add_recusal(work, item, second)
    assert [(a.spoken, a.span and a.span.start) for a in voting.recused(work, item)] == [
        ("Frau Mitglied 0", time(16, 48)), ("Frau Mitglied 1", None),
    ]  # fmt: skip
    assert codes(voting.check_vote(work, item, cast(3, recused=2))) == ["vote-recusal-open"]
    voting.remove_recusal(work, recusal)
    assert voting.check_vote(work, item, cast(4, recused=1)) == []


def test_a_recused_adviser_or_guest_is_in_no_figure(council, work, item):
    fields = AttendanceFields(name="Gast", kind=AttendanceKind.GUEST)
    guest = attendance.add_attendance(work, council.meeting, fields)
    attendance.comes(work, guest, at=time(16))
    voting.add_recusal(work, item, guest, left_at=time(16, 50))
    assert voting.check_vote(work, item, cast(5)) == []
    assert voting.recused(work, item)[0].spoken == "Gast"


def test_a_recusal_has_its_times_in_order_and_stands_once(council, work, item, new_council):
    one = council.listed[0]
    with pytest.raises(Invalid, match="vor dem Verlassen"):
        voting.add_recusal(work, item, one, left_at=AT, returned_at=AT)
    with pytest.raises(Invalid, match="auch eintragen, wann"):
        voting.add_recusal(work, item, one, returned_at=AT)
    voting.add_recusal(work, item, one, left_at=AT)
    with pytest.raises(Invalid, match="schon als befangen"):
        voting.add_recusal(work, item, one)
    other = new_council().found().call(number=1)
    with pytest.raises(UserError, match="anderen Sitzung"):
        voting.add_recusal(work, item, other.listed[0])


def test_presence_noted_later_brings_a_kept_vote_to_light(council, work, item):
    vote = voting.record_vote(work, item, cast())
    assert voting.check_votes(work, council.meeting) == []
    attendance.goes(work, council.listed[0], at=time(16, 50))
    found = voting.check_votes(work, council.meeting)
    assert [(v.id, f.code) for v, f in found] == [(vote, "vote-sum")]


def test_decisions_are_numbered_once_rejected_ones_too(council, work, item):
    carried = voting.record_vote(work, item, cast(3, 2, motion="Ja."))
    rejected = voting.record_vote(work, item, cast(2, 3))
    assert work.votes.get(rejected).position == 1
    made = [voting.make_resolution(work, vote) for vote in (carried, rejected, carried)]
    first, second = (work.resolutions.get(i) for i in made[:2])
    assert made[2] == made[0]
    assert (first.number, first.is_adopted, first.text) == ("2026-12-01", True, "Ja.")
    assert (second.number, second.is_adopted) == ("2026-12-02", False)
    assert first.search_words() == ("Beschluss 2026-12-01", "Ja.")


def test_a_resolution_follows_its_corrected_vote(council, work, item):
    vote = voting.record_vote(work, item, cast(3, 2, motion="Alt"))
    resolution = work.resolutions.get(voting.make_resolution(work, vote))
    voting.edit_vote(work, vote, cast(2, 3, motion="Neu"))
    assert (resolution.is_adopted, resolution.text) == (False, "Neu")
    with pytest.raises(Stale):
        voting.edit_vote(work, vote, cast(), seen=99)


def test_only_the_last_resolution_can_be_deleted(council, work, item):
    votes = [voting.record_vote(work, item, cast()) for _ in range(3)]
    for vote in votes[:2]:
        voting.make_resolution(work, vote)
    with pytest.raises(UserError, match=r"2026-12-01 kann nicht gelöscht werden.*Lücke"):
        voting.remove_vote(work, votes[0])
    voting.remove_vote(work, votes[2])
    voting.remove_vote(work, votes[1])
    voting.remove_vote(work, votes[0])
    assert work.resolutions.all() == []
    assert voting.record_vote(work, item, cast())


def test_votes_keep_their_order_after_one_was_removed(council, work, item):
    votes = [voting.record_vote(work, item, cast()) for _ in range(3)]
    voting.remove_vote(work, votes[0])
    voting.record_vote(work, item, cast())
    assert [v.position for v in work.votes.where(agenda_item_id=item)] == [1, 2, 3]


def numbers_given(work, *voted):
    """Resolutions on these items, in this order."""
    given = []
    for one in voted:
        vote = voting.record_vote(work, one, cast())
        given.append(work.resolutions.get(voting.make_resolution(work, vote)).number)
    return given


def test_two_committees_never_share_a_number_and_each_counts_without_gaps(
    council, work, item, new_council
):
    sucht = new_council().found(name="AG Sucht").call(number=12).begin()
    other = sucht.item()
    assert numbers_given(work, item, other, item, other) == [
        "2026-12-01",
        "2026-AG Sucht-12-01",
        "2026-12-02",
        "2026-AG Sucht-12-02",
    ]
    voting.remove_vote(work, work.votes.where(agenda_item_id=other)[-1].id)
    assert numbers_given(work, other) == ["2026-AG Sucht-12-02"]


def test_a_committee_that_meets_alone_under_its_number_is_not_named(council, work, new_council):
    gewalt = new_council().found(name="AG Gewalt").call(number=13).begin()
    next_year = new_council().found(name="AG Sucht").call(number=12, held_on=date(2027, 3, 1))
    items_of = (gewalt.item(), next_year.begin().item())
    assert numbers_given(work, *items_of) == ["2026-13-01", "2027-12-01"]


def test_a_pattern_that_names_the_committee_is_followed(council, work, item, new_council):
    numbering.set_pattern(work, numbering.RESOLUTION, "{Gremium} {Sitzung}/{lfd}")
    other = new_council().found(name="AG Sucht").call(number=12).begin().item()
    assert numbers_given(work, item, other) == ["Lenkungsgruppe 12/1", "AG Sucht 12/1"]


def test_a_new_pattern_passes_over_numbers_that_are_taken(council, work, item):
    def decide():
        resolution = voting.make_resolution(work, voting.record_vote(work, item, cast()))
        return work.resolutions.get(resolution).number

    numbering.set_pattern(work, numbering.RESOLUTION, "{lfd}-{Sitzung}")
    assert decide() == "1-12"
    numbering.set_pattern(work, numbering.RESOLUTION, "{lfd}-12")
    assert decide() == "2-12"
    numbering.set_pattern(work, numbering.RESOLUTION, "{Gremium} {lfd}")
    assert decide() == "Lenkungsgruppe 1"
    numbering.set_pattern(work, numbering.RESOLUTION, "{Sitzung}{lfd}")
    assert decide() == "121"
    numbering.set_pattern(work, numbering.RESOLUTION, "12{lfd:1}")
    assert decide() == "122"


def test_undo_gives_the_number_back(store, council_in):
    with store.begin("Anlegen") as work:
        council = council_in(work).begin()
        item = council.item()
    for _ in range(2):
        with store.begin("Beschluss fassen") as work:
            vote = voting.record_vote(work, item, cast())
            number = work.resolutions.get(voting.make_resolution(work, vote)).number
        assert number == "2026-12-01"
        store.undo()
    store.redo()
    with store.begin("Beschluss fassen") as work:
        vote = voting.record_vote(work, item, cast())
        assert work.resolutions.get(voting.make_resolution(work, vote)).number == "2026-12-02"


def test_who_is_barred_leaves_before_a_joint_discussion_begins(council, work, item):
    other = items.add_item(work, council.meeting, AgendaItemFields(title="Gemeinsam beraten"))
    discuss_jointly(work, other, item)
    items.set_item_times(work, item, started_at=time(16, 10), ended_at=time(16, 20))
    items.set_item_times(work, other, started_at=time(16, 20), ended_at=time(16, 30))
    recusal = voting.add_recusal(work, other, council.listed[0], left_at=time(16, 20))
    late = codes(voting.check_vote(work, other, cast(4, recused=1, taken_at=time(16, 25))))
    assert "vote-recusal-debate" in late
    voting.remove_recusal(work, recusal)
    voting.add_recusal(work, other, council.listed[0], left_at=time(16, 10))
    right = codes(voting.check_vote(work, other, cast(4, recused=1, taken_at=time(16, 25))))
    assert "vote-recusal-debate" not in right


def test_only_elections_are_secret_under_the_hgo(work, item):
    secret = cast(manner=VoteManner.SECRET)
    assert "vote-secret" in codes(voting.check_vote(work, item, secret))
    assert "vote-secret" not in codes(voting.check_vote(work, item, cast()))
