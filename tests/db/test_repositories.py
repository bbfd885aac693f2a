"""What the lists of the windows are made of."""

import hashlib
from datetime import date
from uuid import uuid4

import pytest

from db.repositories.office import MAIN
from praeventionsrat.contacts.ports import OrganizationRow, PersonRow
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.council.records import Committee, Deputy, Membership, RuleSet
from praeventionsrat.errors import NotFound
from praeventionsrat.meetings.records import (
    AgendaItem,
    Assignment,
    Meeting,
    MeetingState,
    Minutes,
    Resolution,
    Vote,
)
from praeventionsrat.numbering import Counter
from praeventionsrat.office.tables import TABLES
from praeventionsrat.records import now
from tests.db.town import make_meeting

TODAY = date(2026, 6, 1)


def store_all(store, *records):
    with store.begin("anlegen") as work:
        for record in records:
            work.insert([record])


def test_a_record_is_got_found_or_missing(store):
    record = Organization(name="a")
    store_all(store, record)
    with store.read() as work:
        assert work.organizations.get(record.id).name == "a"
        assert work.organizations.find(record.id) is work.organizations.get(record.id)
        assert work.organizations.find(uuid4()) is None
        assert work.organizations.find(None) is None
        with pytest.raises(NotFound, match="inzwischen gelöscht"):
            work.organizations.get(uuid4())


def test_records_come_in_order_of_their_position(store):
    meeting_id, items = make_meeting(store, ["a", "b", "c"])
    with store.begin("umordnen") as work:
        for position, item in enumerate(reversed(items)):
            work.agenda_items.get(item).position = position
    with store.read() as work:
        assert [i.title for i in work.agenda_items.where(meeting_id=meeting_id)] == ["c", "b", "a"]
        assert work.agenda_items.where(meeting_id=uuid4()) == []
        assert [i.title for i in work.agenda_items.where(parent_id=None, title="b")] == ["b"]
        assert len(work.agenda_items.all()) == 3


def test_all_leaves_out_the_papierkorb_and_everything_does_not(store):
    kept, binned = Organization(name="a"), Organization(name="b", deleted_at=now())
    store_all(store, kept, binned)
    with store.read() as work:
        assert [o.id for o in work.organizations.all()] == [kept.id]
        assert [o.id for o in work.everything(Organization)] == sorted([kept.id, binned.id])
        assert list(work.everything(Person)) == []


def test_a_record_of_any_kind_can_be_removed(store):
    record = Counter(series="resolution", key="2026-", last=3)
    store_all(store, record)
    with store.begin("x") as work:
        work.remove(work.counters.get(record.id))
    with store.read() as work:
        assert work.counters.all() == []


def test_the_papierkorb_lists_the_newest_first(store):
    meeting_id, _items = make_meeting(store)
    with store.begin("x") as work:
        person = Person(given_name="Jutta", family_name="Eichenlaub")
        work.persons.add(person)
        work.meetings.get(meeting_id).deleted_at = now()
    with store.begin("y") as work:
        work.persons.get(person.id).deleted_at = now()
    with store.read() as work:
        rows = work.trash()
    assert [(row.kind, row.id, row.title) for row in rows] == [
        ("person", person.id, "Jutta Eichenlaub"),
        ("meeting", meeting_id, "12. Sitzung am 17.03.2026 · Lenkungsgruppe"),
    ]
    assert rows[0].deleted_at > rows[1].deleted_at


def test_the_bin_knows_every_table_whose_records_go_there():
    binned = {str(kind.__tablename__) for kind in TABLES if "deleted_at" in kind.model_fields}
    assert set(MAIN) == binned


def test_the_list_of_persons_and_institutions(store):
    anna = Person(title="Dr.", given_name="Anna", family_name="Äpler", mobile="0170", email="a@x")
    bert = Person(given_name="Bert", affix="von", family_name="Busch", phone="05", mobile="0171")
    gone = Person(family_name="Weg", deleted_at=now())
    police = Organization(name="Polizeistation Musterau", short_name="Polizei")
    youth = Organization(name="Jugendamt", city="Musterau")
    old = Organization(name="Altes Amt", deleted_at=now())
    posts = [(anna, youth), (anna, police), (anna, youth), (bert, old), (gone, police)]
    store_all(store, bert, anna, gone, police, youth, old)
    store_all(store, *(Post(person_id=p.id, organization_id=o.id) for p, o in posts))
    with store.read() as work:
        persons, organizations = work.persons.rows(), work.organizations.rows()
    assert persons == [
        PersonRow(
            id=anna.id,
            name="Dr. Anna Äpler",
            sort_name="Äpler Anna",
            post_title="",
            organizations="Jugendamt, Polizei",
            email="a@x",
            phone="0170",
        ),
        PersonRow(bert.id, "Bert von Busch", "Busch Bert", "", "", "", "05"),
    ]
    assert organizations == [
        OrganizationRow(youth.id, "Jugendamt", "", "Musterau", 1),
        OrganizationRow(police.id, "Polizeistation Musterau", "Polizei", "", 1),
    ]


def seat(committee, person, **more):
    return Membership(committee_id=committee.id, person_id=person.id, **more)


def test_the_list_of_committees_counts_seats_and_meetings(store):
    rules = RuleSet(name="Frei")
    ag, lg, binned = (
        Committee(name=name, rule_set_id=rules.id, **more)
        for name, more in (("Ökumene", {}), ("Lenkung", {}), ("Weg", {"deleted_at": now()}))
    )
    person = Person(family_name="X")
    store_all(
        store,
        *(rules, ag, lg, binned, person),
        seat(lg, person),
        seat(lg, person, voting_right=False),
        seat(lg, person, ends_on=date(2026, 5, 31)),
        seat(lg, person, starts_on=date(2026, 6, 2)),
        seat(lg, person, starts_on=TODAY, ends_on=TODAY),
        *(
            Meeting(committee_id=lg.id, number=n, held_on=day, **more)
            for n, (day, more) in enumerate(
                [
                    (date(2026, 3, 1), {}),
                    (date(2026, 5, 1), {"state": MeetingState.CANCELLED}),
                    (date(2026, 5, 2), {"deleted_at": now()}),
                    (TODAY, {"state": MeetingState.CANCELLED}),
                    (date(2026, 6, 8), {}),
                    (date(2026, 7, 8), {}),
                ]
            )
        ),
    )
    with store.read() as work:
        rows = work.committees.rows(TODAY)
    assert [(r.name, r.members, r.meetings, r.last_meeting, r.next_meeting) for r in rows] == [
        ("Lenkung", 2, 5, date(2026, 3, 1), date(2026, 6, 8)),
        ("Ökumene", 0, 0, None, None),
    ]


def test_the_lists_of_meetings_assignments_and_resolutions_hide_what_is_in_the_papierkorb(store):
    meeting_id, (item_id, _more) = make_meeting(store)
    with store.begin("x") as work:
        meeting = work.meetings.get(meeting_id)
        work.committees.get(meeting.committee_id).short_name = "LG"
        later = Meeting(committee_id=meeting.committee_id, number=13, held_on=date(2026, 6, 9))
        work.meetings.add(later)
        work.minutes.add(Minutes(meeting_id=meeting_id, issued_on=TODAY))
        vote = Vote(agenda_item_id=item_id)
        work.votes.add(vote)
        work.resolutions.add(Resolution(vote_id=vote.id, number="2026-12-01"))
        for number, due in (("M-1", None), ("M-2", date(2026, 9, 1)), ("M-3", TODAY)):
            work.assignments.add(
                Assignment(number=number, title="t", meeting_id=meeting_id, due_on=due)
            )
    with store.read() as work:
        assert [(r.number, r.committee, r.minutes_issued) for r in work.meetings.rows()] == [
            (13, "LG", False),
            (12, "LG", True),
        ]
        assert [r.number for r in work.assignments.rows()] == ["M-3", "M-2", "M-1"]
        (resolution,) = work.resolutions.rows()
        assert (resolution.number, resolution.title) == ("2026-12-01", "Begrüßung")
    with store.begin("Gremium löschen") as work:
        work.committees.get(meeting.committee_id).deleted_at = now()
    with store.read() as work:
        assert work.meetings.rows() == work.assignments.rows() == work.resolutions.rows() == []


def test_the_same_bytes_are_kept_once(store):
    with store.begin("Anlage") as work:
        first, second = work.blobs.put(b"Plan"), work.blobs.put(b"Plan")
        assert first == second == hashlib.sha256(b"Plan").hexdigest()
    with store.read() as work:
        assert work.blobs.get(first).content == b"Plan"
        with pytest.raises(NotFound, match="Inhalt dieser Anlage fehlt"):
            work.blobs.get("0" * 64)


def test_many_records_are_stored_in_any_order(store):
    rules = RuleSet(name="Frei")
    committee = Committee(name="LG", rule_set_id=rules.id)
    meeting = Meeting(committee_id=committee.id, number=1, held_on=TODAY)
    parent = AgendaItem(meeting_id=meeting.id, title="1")
    child = AgendaItem(meeting_id=meeting.id, parent_id=parent.id, title="1.1")
    many = [Organization(name=f"{n}") for n in range(600)]
    with store.begin("lesen", undoable=False) as work:
        work.insert([child, parent, meeting, *many, committee, rules])
    with store.read() as work:
        assert len(work.agenda_items.all()) == 2
        assert len(work.organizations.all()) == 600


def test_deputies_come_in_their_order(store):
    rules, person = RuleSet(name="Frei"), Person(family_name="X")
    committee = Committee(name="LG", rule_set_id=rules.id)
    member = seat(committee, person)
    deputies = [Deputy(membership_id=member.id, person_id=person.id, position=n) for n in (3, 1, 2)]
    store_all(store, rules, person, committee, member, *deputies)
    with store.read() as work:
        found = work.deputies.where(membership_id=member.id)
    assert [deputy.position for deputy in found] == [1, 2, 3]
