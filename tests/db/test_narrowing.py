"""Which contacts a list shows."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from praeventionsrat.contacts.channels import Channel, ChannelKind
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword, KeywordKind
from praeventionsrat.contacts.narrowing import Narrowing
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields, Deputy, Membership
from praeventionsrat.council.usecases import create_committee

TODAY = date(2026, 5, 4)
BEFORE, LATER = date(2026, 5, 3), date(2026, 5, 5)


@pytest.fixture
def work(store):
    with store.begin("Prüfung") as work:
        yield work


@pytest.fixture
def book(work):
    """A school with somebody, somebody who left it, and somebody on her own."""
    school = Organization(name="Schule", kind="Schule", email="schule@a.example")
    club = Organization(name="Verein", kind="Verein", review_on=TODAY)
    for one in (school, club):
        work.organizations.add(one)
    here, left, alone = (Person(family_name=n) for n in ("Hier", "Fort", "Allein"))
    here.email, here.review_on = "a@b.example", LATER
    left.review_on = BEFORE
    for person in (here, left, alone):
        work.persons.add(person)
    work.posts.add(Post(person_id=here.id, organization_id=school.id, ends_on=TODAY))
    work.posts.add(Post(person_id=left.id, organization_id=school.id, ends_on=BEFORE))
    work.posts.add(Post(person_id=alone.id, organization_id=club.id))
    return {"school": school, "club": club, "here": here, "left": left, "alone": alone}


def names(work, **wanted):
    asked = Narrowing(on=TODAY, **wanted)
    filters = work.contact_filters
    persons = {work.persons.get(found).family_name for found in filters.persons(asked)}
    return persons, {work.organizations.get(o).name for o in filters.organizations(asked)}


def test_nothing_asked_for_is_everybody_who_is_not_in_the_papierkorb(work, book):
    assert Narrowing(on=TODAY).is_any
    assert not Narrowing(on=TODAY, without_email=True).is_any
    book["alone"].deleted_at = datetime.now(UTC)
    assert names(work) == ({"Hier", "Fort"}, {"Schule", "Verein"})


def test_the_types_that_occur_are_offered(work, book):
    work.organizations.add(Organization(name="Noch eine", kind="Schule"))
    work.organizations.add(Organization(name="Ohne"))
    assert sorted(work.contact_filters.kinds()) == ["Schule", "Verein"]
    book["club"].deleted_at = datetime.now(UTC)
    assert list(work.contact_filters.kinds()) == ["Schule"]


def test_a_person_is_of_the_type_of_where_she_works_today(work, book):
    assert names(work, organization_kind="Schule") == ({"Hier"}, {"Schule"})
    book["school"].deleted_at = datetime.now(UTC)
    assert names(work, organization_kind="Schule") == (set(), set())


def test_words_are_her_own_or_those_of_her_institution_and_all_must_hold(work, book):
    north = Keyword(kind=KeywordKind.DISTRICT, name="Nord")
    drugs = Keyword(kind=KeywordKind.TOPIC, name="Sucht")
    for word in (north, drugs):
        work.keywords.add(word)
    for word, owner in (
        (north, {"organization_id": book["school"].id}),
        (drugs, {"person_id": book["here"].id}),
        (drugs, {"person_id": book["alone"].id}),
    ):
        work.contact_keywords.add(ContactKeyword(keyword_id=word.id, **owner))
    assert names(work, keyword_ids=(north.id,)) == ({"Hier"}, {"Schule"})
    assert names(work, keyword_ids=(drugs.id,)) == ({"Hier", "Allein"}, set())
    assert names(work, keyword_ids=(north.id, drugs.id)) == ({"Hier"}, set())


def test_a_seat_of_today_its_deputies_and_open_seats_count(work, book):
    committee = create_committee(work, CommitteeFields(name="Lenkungsgruppe"), HGO)
    seat = Membership(
        committee_id=committee,
        person_id=book["here"].id,
        organization_id=book["school"].id,
        starts_on=TODAY,
        ends_on=TODAY,
    )
    former = Membership(committee_id=committee, person_id=book["left"].id, ends_on=BEFORE)
    coming = Membership(committee_id=committee, person_id=book["left"].id, starts_on=LATER)
    for one in (seat, former, coming):
        work.memberships.add(one)
    assert names(work, committee_id=committee) == ({"Hier"}, {"Schule"})
    work.deputies.add(Deputy(membership_id=seat.id, person_id=book["alone"].id))
    work.deputies.add(Deputy(membership_id=former.id, person_id=book["left"].id))
    work.open_seats.add(OpenSeat(committee_id=committee, organization_id=book["club"].id))
    assert names(work, committee_id=committee) == ({"Hier", "Allein"}, {"Schule", "Verein"})
    assert names(work, committee_id=uuid4()) == (set(), set())


def test_who_cannot_be_written_to_and_whose_review_is_due(work, book):
    assert names(work, without_email=True) == ({"Fort", "Allein"}, {"Verein"})
    further = Channel(person_id=book["left"].id, kind=ChannelKind.EMAIL, value="c@d.example")
    work.channels.add(further)
    work.channels.add(Channel(person_id=book["alone"].id, kind=ChannelKind.PHONE, value="1"))
    assert names(work, without_email=True) == ({"Allein"}, {"Verein"})
    assert names(work, review_due=True) == ({"Fort"}, {"Verein"})
