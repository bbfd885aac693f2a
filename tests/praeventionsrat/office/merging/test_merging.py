"""What two contacts had both becomes one; signed minutes stand as they were."""

import shutil
from datetime import date, time

import pytest

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.distinct_pairs import DistinctPair
from praeventionsrat.contacts.duplicates.usecases import (
    book_candidates,
    find_duplicates,
    keep_apart,
)
from praeventionsrat.contacts.duplicates.values import Kind
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword, KeywordKind
from praeventionsrat.contacts.lists import MailingList, MailingListEntry
from praeventionsrat.contacts.records import (
    OrganizationFields,
    Person,
    PersonFields,
    PostFields,
)
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.presets import PRESETS
from praeventionsrat.council.records import CommitteeFields, Deputy, Membership, Role
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.approval import MinutesState, MinutesStepFields
from praeventionsrat.meetings.circulars import Circular, CircularAnswer, CircularReply
from praeventionsrat.meetings.documents.minutes_live import Part
from praeventionsrat.meetings.documents.minutes_signed import minutes_sheet
from praeventionsrat.meetings.invitees import Invitee, Reply
from praeventionsrat.meetings.polls import Answer, DatePoll, PollAnswer, PollDate, PollMember
from praeventionsrat.meetings.records import Absence, Attendance, MeetingFields, Presence
from praeventionsrat.meetings.usecases import meeting
from praeventionsrat.office.merging.usecases import merge_organizations, merge_persons
from praeventionsrat.office.minutes import bring_minutes_to
from praeventionsrat.office.paperwork import head_of

DAY = date(2026, 3, 17)
FIELDS = PersonFields(given_name="Jutta", family_name="Eichenlaub")


@pytest.fixture
def two(work):
    """Two records of one person: the one that stays, and the other."""
    kept = create_person(work, PersonFields(given_name="Jutta", family_name="Eichenlaub"))
    return kept, create_person(work, PersonFields(given_name="J.", family_name="Eichenlaub"))


@pytest.fixture
def committee(work):
    return create_committee(work, CommitteeFields(name="Lenkung"), next(iter(PRESETS.values())))


@pytest.fixture
def held(work, committee):
    fields = MeetingFields(number=1, held_on=DAY, planned_start=time(16))
    return meeting.create_meeting(work, committee, fields)


def merged(work, two, fields=FIELDS):
    merge_persons(work, *two, fields)


def add(records, *made):
    for record in made:
        records.add(record)
    return made[0]


def test_the_chosen_fields_stand_and_other_ways_to_reach_her_are_kept(work):
    kept = create_person(
        work, PersonFields(family_name="Ax", email="ax@stadt.example", phone="1", mobile="7")
    )
    other = create_person(
        work,
        PersonFields(family_name="Ax", email="ax@post.example", email_private=True, phone="1"),
    )
    add(work.channels, Channel(person_id=other, kind=ChannelKind.FAX, value="9", position=4))
    chosen = PersonFields(family_name="Ax", email="ax@stadt.example", phone="1")
    merge_persons(work, kept, other, chosen)
    assert work.persons.find(other) is None
    found = {(c.kind, c.value, c.is_private) for c in work.channels.where(person_id=kept)}
    assert found == {
        (ChannelKind.FAX, "9", False),
        (ChannelKind.MOBILE, "7", False),
        (ChannelKind.EMAIL, "ax@post.example", True),
    }
    assert sorted(c.position for c in work.channels.all()) == [4, 5, 6]


def test_a_contact_is_not_merged_with_itself(work, two):
    with pytest.raises(UserError, match="derselbe"):
        merge_persons(work, two[0], two[0], FIELDS)
    house = create_organization(work, OrganizationFields(name="Tafel"))
    with pytest.raises(UserError, match="derselbe"):
        merge_organizations(work, house, house, OrganizationFields(name="Tafel"))


def test_words_lists_channels_and_addresses_both_had_stay_once(work, two):
    kept, other = two
    word = add(work.keywords, Keyword(kind=KeywordKind.TOPIC, name="Sucht"))
    posted = add(work.mailing_lists, MailingList(name="Rundbrief"))
    for person in two:
        add(work.contact_keywords, ContactKeyword(keyword_id=word.id, person_id=person))
        add(work.channels, Channel(person_id=person, kind=ChannelKind.FAX, value="06499 9"))
    add(work.contact_addresses, ContactAddress(person_id=kept, street="Am Bach 1", city="Ulm"))
    second = ContactAddress(person_id=other, street="am bach 1", city="Ulm", for_letters=True)
    add(work.contact_addresses, second)
    add(work.mailing_list_entries, MailingListEntry(list_id=posted.id, person_id=kept))
    left_out = MailingListEntry(list_id=posted.id, person_id=other, is_left_out=True)
    add(work.mailing_list_entries, left_out)
    merged(work, two)
    assert len(work.contact_keywords.all()) == len(work.channels.all()) == 1
    assert [a.for_letters for a in work.contact_addresses.all()] == [True]
    assert [e.is_left_out for e in work.mailing_list_entries.all()] == [True]


def test_posts_become_one_only_where_they_say_the_same(work, two):
    kept, other = two
    house = create_organization(work, OrganizationFields(name="Stadt"))
    for person in two:
        give_post(work, PostFields(person_id=person, organization_id=house, role="Leitung"))
    second = PostFields(person_id=other, organization_id=house, role="Sprecherin", email="s@x.y")
    give_post(work, second)
    merged(work, two)
    assert sorted(p.role for p in work.posts.where(person_id=kept)) == ["Leitung", "Sprecherin"]


def test_two_seats_at_once_become_one_with_the_weightier_role(work, two, committee):
    kept, other = two
    house = create_organization(work, OrganizationFields(name="Stadt"))
    seat = Membership(committee_id=committee, person_id=kept, role=Role.ADVISER, starts_on=DAY)
    seat.voting_right = False
    twin = Membership(
        committee_id=committee, person_id=other, role=Role.CHAIR, organization_id=house,
        starts_on=date(2020, 1, 1), ends_on=date(2030, 1, 1),
    )  # fmt: skip
    deputy = create_person(work, PersonFields(family_name="Zwei"))
    add(work.memberships, seat, twin)
    add(work.deputies, Deputy(membership_id=twin.id, person_id=deputy))
    add(work.deputies, Deputy(membership_id=twin.id, person_id=kept))
    third = add(work.memberships, Membership(committee_id=committee, person_id=deputy))
    add(work.deputies, Deputy(membership_id=third.id, person_id=other))
    merged(work, two)
    (left,) = work.memberships.where(person_id=kept)
    assert [d.person_id for d in work.deputies.where(membership_id=third.id)] == [kept]
    assert (left.role, left.voting_right, left.organization_id) == (Role.CHAIR, True, house)
    assert (left.starts_on, left.ends_on) == (date(2020, 1, 1), None)
    assert [d.person_id for d in work.deputies.where(membership_id=left.id)] == [deputy]


def test_two_seats_after_one_another_stay_two(work, two, committee):
    for person, starts, ends in zip(two, (None, DAY), (date(2026, 1, 1), None), strict=True):
        seat = Membership(committee_id=committee, person_id=person, starts_on=starts, ends_on=ends)
        add(work.memberships, seat)
    merged(work, two)
    assert len(work.memberships.where(person_id=two[0])) == 2


def test_nobody_stands_in_for_herself_or_gets_letters_with_herself(work, two, held):
    kept, other = two
    add(work.attendances, Attendance(meeting_id=held, person_id=kept, represents_id=other))
    asked = Invitee(meeting_id=held, person_id=other, represented_by_id=kept, in_place_of_id=kept)
    add(work.invitees, asked)
    fields = PersonFields(family_name="Eichenlaub", letter_with_id=other)
    work.persons.get(other).letter_with_id = kept
    merged(work, two, fields)
    assert work.persons.get(kept).letter_with_id is None
    assert work.attendances.all()[0].represents_id is None
    (invitee,) = work.invitees.all()
    assert (invitee.represented_by_id, invitee.in_place_of_id) == (None, None)


def test_a_third_who_gets_letters_with_the_other_gets_them_with_the_one_that_stays(work, two):
    third = create_person(work, PersonFields(family_name="Drei", letter_with_id=two[1]))
    merged(work, two)
    assert work.persons.get(third).letter_with_id == two[0]


def test_letters_together_with_the_one_she_was_merged_with_end(work, two):
    work.persons.get(two[0]).letter_with_id = two[1]
    merged(work, two)
    assert work.persons.get(two[0]).letter_with_id is None


def test_one_invitation_keeps_the_answer(work, two, held):
    add(work.invitees, Invitee(meeting_id=held, person_id=two[0], note="Saal"))
    answered = Invitee(meeting_id=held, person_id=two[1], reply=Reply.ACCEPTED, sent_on=DAY)
    add(work.invitees, answered)
    merged(work, two)
    (left,) = work.invitees.all()
    assert (left.reply, left.sent_on, left.note) == (Reply.ACCEPTED, DAY, "Saal")


def poll_of(work, committee, two, answered):
    poll = add(work.date_polls, DatePoll(committee_id=committee, title="Termin"))
    day = add(work.poll_dates, PollDate(poll_id=poll.id, held_on=DAY))
    for person in two:
        member = add(work.poll_members, PollMember(poll_id=poll.id, person_id=person))
        if person in answered:
            add(
                work.poll_answers,
                PollAnswer(member_id=member.id, date_id=day.id, answer=Answer.YES),
            )


def test_one_line_of_a_poll_has_the_answers_of_both_unless_both_answered(work, two, committee):
    poll_of(work, committee, two, two[1:])
    poll_of(work, committee, two, two)
    merged(work, two)
    assert len(work.poll_members.where(person_id=two[0])) == 3
    assert len(work.poll_answers.all()) == 3


def circular_of(work, committee, two, replies, closed):
    made = Circular(committee_id=committee, subject="Umlauf", wording="Ja?", closed_on=closed)
    add(work.circulars, made)
    for person, reply in zip(two, replies, strict=True):
        answer = CircularAnswer(circular_id=made.id, person_id=person, reply=reply)
        add(work.circular_answers, answer)
    return made.id


def test_a_decision_in_writing_counts_one_vote_unless_it_was_made(work, two, committee):
    none, yes = CircularReply.NONE, CircularReply.YES
    open_one = circular_of(work, committee, two, (none, yes), None)
    second = circular_of(work, committee, two, (yes, none), None)
    made = circular_of(work, committee, two, (yes, yes), DAY)
    merged(work, two)
    for found in (open_one, second):
        assert [a.reply for a in work.circular_answers.where(circular_id=found)] == [yes]
    assert len(work.circular_answers.where(circular_id=made, person_id=two[0])) == 2


def test_one_line_of_a_meeting_says_she_was_there(work, two, held):
    line = Attendance(meeting_id=held, person_id=two[0], absence=Absence.EXCUSED)
    twin = Attendance(meeting_id=held, person_id=two[1], note="Gast")
    add(work.attendances, line, twin)
    add(work.presences, Presence(attendance_id=twin.id, came_at=time(16)))
    merged(work, two)
    (left,) = work.attendances.all()
    assert (left.absence, left.note) == (Absence.NONE, "Gast")
    assert [p.attendance_id for p in work.presences.all()] == [left.id]


def test_two_lines_that_were_both_counted_stay(work, two, held):
    for person in two:
        line = add(work.attendances, Attendance(meeting_id=held, person_id=person))
        add(work.presences, Presence(attendance_id=line.id, came_at=time(16)))
    merged(work, two)
    assert len(work.attendances.where(person_id=two[0])) == 2


def test_pairs_kept_apart_follow_the_one_that_stays(work, two):
    thirds = [create_person(work, PersonFields(family_name=name)) for name in ("Drei", "Vier")]
    for third in thirds:
        keep_apart(work, third, two[1])
        keep_apart(work, two[1], third)
    keep_apart(work, two[0], thirds[0])
    keep_apart(work, *two)
    keep_apart(work, two[0], two[0])
    merged(work, two)
    pairs = {(p.first_id, p.second_id) for p in work.distinct_pairs.all()}
    assert pairs == {tuple(sorted((two[0], third))) for third in thirds}
    assert len(work.distinct_pairs.all()) == 2


def test_institutions_become_one_with_their_people_seats_and_ways(work, two, committee):
    kept = create_organization(work, OrganizationFields(name="PP Musterau", website="alt.example"))
    other = create_organization(
        work, OrganizationFields(name="Polizeipräsidium Musterau", email="pp@x.example")
    )
    give_post(work, PostFields(person_id=two[0], organization_id=other, role="Leitung"))
    for house in (kept, other):
        give_post(work, PostFields(organization_id=house, role="Prävention"))
        add(work.open_seats, OpenSeat(committee_id=committee, organization_id=house))
    seat = Membership(committee_id=committee, person_id=two[0], organization_id=other)
    add(work.memberships, seat)
    merge_organizations(work, kept, other, OrganizationFields(name="Polizeipräsidium Musterau"))
    assert work.organizations.find(other) is None
    assert sorted(p.role for p in work.posts.where(organization_id=kept)) == [
        "Leitung",
        "Prävention",
    ]
    assert work.memberships.get(seat.id).organization_id == kept
    assert len(work.open_seats.all()) == 1
    ways = {(c.kind, c.value) for c in work.channels.where(organization_id=kept)}
    assert ways == {(ChannelKind.WEBSITE, "alt.example"), (ChannelKind.EMAIL, "pp@x.example")}


def test_the_book_is_searched_for_doubles_and_remembers_who_is_two(work):
    house = create_organization(
        work, OrganizationFields(name="Tafel Musterau", street="Markt 1", city="Musterau")
    )
    gone = create_organization(work, OrganizationFields(name="Weg"))
    found = create_organization(work, OrganizationFields(name="Musterauer Tafel"))
    add(work.contact_addresses, ContactAddress(organization_id=found, street="Markt 1", city="Ulm"))
    one = create_person(work, PersonFields(given_name="Ida", family_name="Ax", mobile="0170 1"))
    two = create_person(work, PersonFields(given_name="Ida", family_name="Ax"))
    add(work.channels, Channel(person_id=two, kind=ChannelKind.EMAIL, value="ida@ax.example"))
    add(work.channels, Channel(person_id=two, kind=ChannelKind.PHONE, value="06499 1"))
    add(work.channels, Channel(person_id=two, kind=ChannelKind.WEBSITE, value="ax.example"))
    give_post(work, PostFields(person_id=one, organization_id=house))
    give_post(work, PostFields(person_id=two, organization_id=gone))
    work.organizations.get(gone).deleted_at = work.persons.get(one).created_at
    by_id = {c.id: c for c in book_candidates(work)}
    assert by_id[one].names == ("Tafel Musterau",)
    assert (by_id[two].names, by_id[two].emails) == ((), ("ida@ax.example",))
    assert by_id[two].phones == ("06499 1",)
    assert (by_id[house].kind, by_id[found].city) == (Kind.ORGANIZATION, "Ulm")
    (pair,) = find_duplicates(work)
    assert {pair.first, pair.second} == {one, two}
    keep_apart(work, two, one)
    keep_apart(work, one, two)
    assert find_duplicates(work) == ()
    assert len(work.distinct_pairs.all()) == 1
    assert isinstance(work.distinct_pairs.all()[0], DistinctPair)


@pytest.fixture
def musterau(musterau_path, tmp_path, key):
    path = shutil.copy(musterau_path, tmp_path / "Stadt.prat")
    store = SqlStore(connect(path, key), SqlWork, user="Kim Muster")
    yield store
    store.close()


def said(work, meeting_id):
    return [minutes_sheet(work, meeting_id, head_of(work, DAY), part) for part in Part]


def test_signed_minutes_say_after_a_merge_what_they_said_before(musterau):
    with musterau.begin("Unterzeichnet") as work:
        held = next(m for m in work.meetings.all() if m.number == 12)
        if work.minutes_steps.state(held.id) is not MinutesState.SIGNED:
            bring_minutes_to(
                work, held.id, MinutesState.SIGNED, MinutesStepFields(taken_on=held.held_on)
            )
        meeting_id, chair = held.id, held.chair_id
        new = create_person(work, PersonFields(given_name="Ganz", family_name="Anders"))
    with musterau.read() as work:
        before = said(work, meeting_id)
        lines = len(work.attendances.where(meeting_id=meeting_id))
    with musterau.begin("Zusammenführen") as work:
        merge_persons(work, new, chair, PersonFields(given_name="Ganz", family_name="Anders"))
    with musterau.read() as work:
        assert work.meetings.get(meeting_id).chair_id == new
        assert said(work, meeting_id) == before
        assert len(work.attendances.where(meeting_id=meeting_id)) == lines


def test_two_lines_of_signed_minutes_both_stay(musterau):
    with musterau.begin("Unterzeichnet") as work:
        held = next(m for m in work.meetings.all() if m.number == 12)
        bring_minutes_to(
            work, held.id, MinutesState.SIGNED, MinutesStepFields(taken_on=held.held_on)
        )
        listed = work.attendances.where(meeting_id=held.id)
        one, other = [a.person_id for a in listed if a.person_id][:2]
        before, count = said(work, held.id), len(listed)
        fields = PersonFields.model_validate(work.persons.get(one).model_dump())
        merge_persons(work, one, other, fields)
        assert said(work, held.id) == before
        assert len(work.attendances.where(meeting_id=held.id)) == count
        assert len(work.attendances.where(meeting_id=held.id, person_id=one)) == 2
        assert isinstance(work.persons.get(one), Person)
