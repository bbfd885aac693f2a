from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.presets import CONSENSUS, FREE, HGO, PRESETS
from praeventionsrat.council.records import (
    Committee,
    CommitteeFields,
    MembershipFields,
    MinutesKind,
    QuorumKind,
    Role,
)
from praeventionsrat.council.usecases import (
    add_deputy,
    add_member,
    create_committee,
    delete_committee,
    edit_committee,
    edit_member,
    edit_rules,
    holds,
    legal_members,
    members_on,
    remove_deputy,
    remove_member,
    rules_of,
)
from praeventionsrat.errors import Invalid, NotFound, Stale

TODAY = date(2026, 3, 17)


@pytest.fixture
def committee(work):
    return create_committee(work, CommitteeFields(name="Lenkungsgruppe"), HGO)


@pytest.fixture
def person(work):
    def make(family="Muster"):
        return create_person(work, PersonFields(family_name=family))

    return make


@pytest.fixture
def seat(work, committee, person):
    def take(**more):
        more.setdefault("person_id", person())
        return add_member(work, MembershipFields(committee_id=committee, **more))

    return take


def test_presets_differ_where_the_law_differs():
    assert list(PRESETS) == ["hgo", "free", "consensus"]
    assert (HGO.notice_days, HGO.quorum) == (3, QuorumKind.MORE_THAN_HALF)
    assert FREE.minutes_kind is MinutesKind.RESULTS
    assert CONSENSUS.quorum is QuorumKind.NONE


def test_a_committee_is_named_in_the_genitive_unless_it_says_how_itself():
    assert Committee(name="AG Sucht").of_committee == "der AG Sucht"
    assert Committee(name="Lenkungsgruppe", genitive="der LG").of_committee == "der LG"
    assert Committee(name="Lenkungsgruppe", short_name="LG").label == "LG"
    assert Committee(name="Plenum").label == "Plenum"
    assert Committee(name="Plenum").search_words()[0] == "Plenum"


def test_each_committee_has_its_own_copy_of_the_rules(work, committee):
    other = create_committee(work, CommitteeFields(name="AG Sucht"), HGO)
    edit_rules(work, committee, HGO.model_copy(update={"notice_days": 14}))
    assert rules_of(work, committee).notice_days == 14
    assert rules_of(work, other).notice_days == 3
    with pytest.raises(Stale):
        edit_rules(work, committee, HGO, seen=99)


def test_a_committee_is_edited_and_put_into_the_papierkorb(work, committee):
    edit_committee(work, committee, CommitteeFields(name="Lenkungskreis"))
    assert work.committees.get(committee).name == "Lenkungskreis"
    with pytest.raises(Stale):
        edit_committee(work, committee, CommitteeFields(name="X"), seen=99)
    delete_committee(work, committee, at=datetime(2026, 3, 17, tzinfo=UTC))
    assert work.committees.all() == []


def test_a_committee_cannot_end_before_it_begins(work, committee):
    span = CommitteeFields(name="X", starts_on=TODAY, ends_on=date(2026, 3, 16))
    with pytest.raises(Invalid, match="vor dem Beginn"):
        create_committee(work, span, FREE)
    with pytest.raises(Invalid, match="vor dem Beginn"):
        edit_committee(work, committee, span)


def test_nobody_has_two_seats_at_a_time(work, seat, person):
    chair = person("Eichenlaub")
    first = seat(person_id=chair, role=Role.CHAIR, ends_on=date(2026, 2, 28))
    with pytest.raises(Invalid, match="Eichenlaub hat in dieser Zeit schon einen Sitz"):
        seat(person_id=chair, starts_on=date(2026, 2, 28))
    seat(person_id=chair, starts_on=date(2026, 3, 1))
    with pytest.raises(Invalid):
        seat(person_id=chair, ends_on=date(2020, 1, 1))
    own = work.memberships.get(first)
    fields = MembershipFields(**own.model_dump(include=set(MembershipFields.model_fields)))
    edit_member(work, first, fields.model_copy(update={"seat": "Schulen"}))
    assert own.seat == "Schulen"
    with pytest.raises(Invalid):
        edit_member(work, first, fields.model_copy(update={"ends_on": None}))


@pytest.mark.parametrize("role", [Role.ADVISER, Role.GUEST])
def test_who_advises_has_no_vote(seat, role):
    with pytest.raises(Invalid, match="kein Stimmrecht"):
        seat(role=role)
    assert seat(role=role, voting_right=False)


def test_a_seat_needs_a_committee_that_exists(work, person):
    with pytest.raises(NotFound):
        add_member(work, MembershipFields(committee_id=uuid4(), person_id=person()))


def test_a_seat_held_to_a_day_is_held_on_that_day():
    fields = {"committee_id": uuid4(), "person_id": uuid4()}
    leap = MembershipFields(**fields, starts_on=date(2024, 2, 29), ends_on=date(2028, 2, 29))
    days = [date(2024, 2, 28), date(2024, 2, 29), date(2028, 2, 29), date(2028, 3, 1)]
    assert [holds(leap, day) for day in days] == [False, True, True, False]
    assert holds(MembershipFields(**fields), date.min)


def test_the_legal_number_is_fixed_or_counted_from_the_seats(work, committee, seat):
    assert legal_members(work, committee, TODAY) == 0
    seat(role=Role.CHAIR)
    seat(ends_on=date(2026, 3, 16))
    seat(role=Role.KEEPER, voting_right=False)
    assert legal_members(work, committee, TODAY) == 1
    assert legal_members(work, committee, date(2026, 3, 16)) == 2
    edit_committee(work, committee, CommitteeFields(name="Rat", legal_members=11))
    assert legal_members(work, committee, TODAY) == 11


def test_seats_keep_their_order_after_one_was_removed(work, committee, seat, person):
    ids = [seat(seat=name) for name in "abc"]
    remove_member(work, ids[0])
    seat(seat="d")
    assert [m.seat for m in members_on(work, committee, TODAY)] == ["b", "c", "d"]
    assert [m.position for m in members_on(work, committee, TODAY)] == [1, 2, 3]


def test_deputies_are_ranked_and_never_twice(work, seat, person):
    member_id, first, second = seat(), person("Erste"), person("Zweiter")
    ranks = [add_deputy(work, member_id, p) for p in (first, second)]
    with pytest.raises(Invalid, match="schon eingetragen"):
        add_deputy(work, member_id, first)
    with pytest.raises(Invalid, match="sich selbst"):
        add_deputy(work, member_id, work.memberships.get(member_id).person_id)
    remove_deputy(work, ranks[0])
    add_deputy(work, member_id, first)
    ranked = work.deputies.where(membership_id=member_id)
    assert [(d.person_id, d.position) for d in ranked] == [(second, 1), (first, 2)]


def test_a_second_committee_of_the_same_name_is_refused(work):
    first = create_committee(work, CommitteeFields(name="AG Sucht"), HGO)
    with pytest.raises(Invalid, match="Ein Gremium „AG Sucht“ gibt es schon"):
        create_committee(work, CommitteeFields(name="ag sucht"), HGO)
    second = create_committee(work, CommitteeFields(name="AG Gewalt"), HGO)
    with pytest.raises(Invalid, match="gibt es schon"):
        edit_committee(work, second, CommitteeFields(name="AG Sucht"))
    edit_committee(work, first, CommitteeFields(name="AG Sucht", short_name="Sucht"))
    delete_committee(work, first, at=datetime.now(UTC))
    edit_committee(work, second, CommitteeFields(name="AG Sucht"))
