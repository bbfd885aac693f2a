"""A person woven into every table is gone from the disk, but for what the plan says stays."""

from datetime import date

import pytest

from db import keyfile
from db.backup import make_backup
from db.engine import connect
from db.restore import restore
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.meetings.approval import MinutesState, MinutesStep
from praeventionsrat.meetings.records import AgendaItem, Attendance
from praeventionsrat.office.erasing.event_data import WHAT
from praeventionsrat.office.erasing.plan import RECORD
from praeventionsrat.office.erasing.usecases import (
    erase_again,
    erase_person,
    plan_erasure,
    to_erase_again,
)
from praeventionsrat.office.mentions.traces import GONE
from praeventionsrat.office.mentions.usecases import all_mentions, traces_of
from praeventionsrat.office.retention import DataRequest, RequestKind
from praeventionsrat.office.tables import TABLES
from tests.conftest import STORE_ID
from tests.praeventionsrat.office.woven import FAMILY, MAIL, WHO, weave
from tests.raw_store import raw

TODAY = date(2026, 11, 22)
WORDS = (FAMILY, FAMILY.upper(), FAMILY.lower(), MAIL, "kanarien", "Kanarien", "778899", "778 899")
WORDS += ("4455667", "Mona", "mona")


def plan_for(work):
    return plan_erasure(work, WHO, all_mentions(work, WHO, traces_of(work, WHO)))


def scrub(store):
    from db import search_index

    search_index.scrub(store.connection, lambda *_step: None)


def left_on_disk(store_path, key):
    data = raw(store_path, key)
    return [word for word in WORDS if word.encode() in data]


def test_the_words_are_found_on_the_disk_before(store, store_path, key):
    with store.begin("x", undoable=False) as work:
        weave(work)
    scrub(store)
    assert set(left_on_disk(store_path, key)) >= {FAMILY, MAIL, "Kanarien", "kanarien"}


def test_nothing_of_a_person_is_left_in_any_page_of_the_file(store, store_path, key):
    with store.begin("x") as work:
        weave(work, without=RECORD)
    with store.begin("x", undoable=False) as work:
        plan = plan_for(work)
        assert plan.stays == ()
        erase_person(work, plan, [p.key for p in plan.places], on=TODAY)
    assert store.undo_label() == ""
    scrub(store)
    assert left_on_disk(store_path, key) == []


def test_every_place_is_proposed_where_nobody_else_can_be_meant(store):
    with store.begin("x") as work:
        weave(work)
        plan = plan_for(work)
        assert plan.proposed == {p.key for p in plan.places}
        assert len(plan.places) > 100


def test_signed_minutes_keep_the_name_and_the_plan_says_so(store):
    with store.begin("x") as work:
        ids = weave(work)
        step = MinutesStep(
            meeting_id=ids["meeting"], state=MinutesState.SIGNED, position=9999, taken_on=TODAY
        )
        work.insert([step])
    with store.begin("x", undoable=False) as work:
        plan = plan_for(work)
        said = " ".join(stay.what for stay in plan.stays)
        for what in ("1 Beschluss", "1 Anwesenheit", "1 Fassung einer Niederschrift", "1 Anlage"):
            assert what in said
        assert FAMILY not in plan.kept
        erase_person(work, plan, plan.proposed, on=TODAY)
    with store.read() as work:
        attendance = work.attendances.get(ids["attendance"])
        assert (attendance.person_id, FAMILY in attendance.name.title()) == (None, True)
        assert work.agenda_items.get(ids["agenda_item"]).minutes_text
        assert GONE in work.topics.get(ids["topic"]).title
        left = {
            str(kind.__tablename__)
            for kind in TABLES
            for record in work.everything(kind)
            if FAMILY.casefold() in str(record.model_dump()).casefold()
        }
    told = " ".join(stay.what for stay in plan.stays)
    assert all(_is_told(table, told) for table in left)


def _is_told(table, told):
    from praeventionsrat.office.mentions.wording import counted

    return counted(table, 1) in told


def test_a_closed_decision_in_writing_stands_fast(store):
    with store.begin("x") as work:
        ids = weave(work, without=RECORD)
    with store.begin("x", undoable=False) as work:
        work.circulars.get(ids["circular"]).closed_on = TODAY
        plan = plan_for(work)
        assert [s.what for s in plan.stays] == ["1 Umlaufbeschluss", "1 Stimme im Umlauf"]


def test_the_log_says_that_and_why_but_not_who(store):
    with store.begin("x", undoable=False) as work:
        weave(work)
        plan = plan_for(work)
        erase_person(work, plan, plan.proposed, on=TODAY, reason="Auf Antrag", backups_until=TODAY)
        (erasure,) = work.erasures.all()
        assert (erasure.contact_id, erasure.erased_on, erasure.reason) == (WHO, TODAY, "Auf Antrag")
        assert "Fassung einer Niederschrift" in erasure.kept
        kinds = {r.kind: r.answered_on for r in work.data_requests.all()}
        assert kinds[RequestKind.ERASURE] == TODAY
        assert all(r.person_id is None and r.note == "" for r in work.data_requests.all())


def test_a_request_that_was_logged_is_the_one_that_is_answered(store):
    with store.begin("x", undoable=False) as work:
        work.persons.add(Person(id=WHO, family_name="Zyx"))
        work.data_requests.add(
            DataRequest(person_id=WHO, kind=RequestKind.ERASURE, received_on=date(2026, 11, 2))
        )
        erase_person(work, plan_for(work), (), on=TODAY)
        (request,) = work.data_requests.all()
        assert (request.received_on, request.answered_on) == (date(2026, 11, 2), TODAY)


def test_who_comes_back_with_an_older_backup_is_erased_again(store, store_path, key, tmp_path):
    backup = made_backup(store, store_path, key, tmp_path)
    with store.begin("x", undoable=False) as work:
        erase_person(work, plan_for(work), (), on=TODAY)
        assert to_erase_again(work) == []
    store.close()
    restore(backup, store_path, key)
    again = SqlStore(connect(store_path, key), SqlWork)
    with again.begin("x", undoable=False) as work:
        assert to_erase_again(work) == [WHO]
        erase_again(work, WHO, on=TODAY)
        assert to_erase_again(work) == []
    scrub(again)
    again.close()
    assert left_on_disk(store_path, key) == []
    restore(backup, store_path, key)  # what was handed on once is handed on again
    third = SqlStore(connect(store_path, key), SqlWork)
    with third.read() as work:
        assert to_erase_again(work) == [WHO]
    third.close()


def made_backup(store, store_path, key, tmp_path):
    from tests.vault import MemoryKeyring

    with store.begin("x", undoable=False) as work:
        weave(work, without=RECORD)
    keyfile.rewrap(store_path, STORE_ID, key, keyring=MemoryKeyring(), passphrase=None)
    folder = tmp_path / "Sicherungen"
    return make_backup(store.connection, store_path, key, folder, program_version="1")


def test_places_left_alone_keep_their_text(store):
    with store.begin("x", undoable=False) as work:
        ids = weave(work)
        erase_person(work, plan_for(work), (), on=TODAY)
        assert GONE not in str(work.topics.get(ids["topic"]).model_dump())


@pytest.fixture
def koch(store):
    with store.begin("x") as work:
        work.persons.add(Person(id=WHO, given_name="Ina", family_name="Koch"))
        yield work


def test_a_common_name_is_shown_but_not_proposed(koch):
    koch.persons.add(Person(given_name="Udo", family_name="Koch"))
    koch.organizations.add(Organization(name="Kantine", note="Der Koch grüßt. Ina Koch auch."))
    koch.organizations.add(Organization(name="Mensa", note="Ein Koch grüßt, wir kochen."))
    places = {p.where: p.is_sure for p in plan_for(koch).places}
    assert places == {"Institution „Kantine“": True, "Institution „Mensa“": False}


def test_an_institution_of_the_same_name_makes_the_name_unsure(koch):
    koch.organizations.add(Organization(name="Möbel Koch GmbH"))
    (place,) = plan_for(koch).places
    assert (place.column, place.is_sure) == ("name", False)


def test_what_an_earlier_name_left_behind_is_found(store):
    with store.begin("x") as work:
        ids = weave(work)
        work.insert(
            [Attendance(meeting_id=ids["meeting"], person_id=WHO, name="Frau Altname-Früher")]
        )
        work.channels.add(
            Channel(person_id=WHO, kind=ChannelKind.WEBSITE, value="kennt-niemand.example")
        )
        item = AgendaItem(meeting_id=ids["meeting"], title="Bericht von Frau Altname-Früher")
        work.agenda_items.add(item)
        assert item.id in {p.record_id for p in plan_for(work).places}


HOUSE = {"email": "info@kita-nord.example", "phone": "06499 200300"}


def test_the_telephone_of_a_house_and_of_colleagues_is_not_taken_from_them(store):
    with store.begin("x", undoable=False) as work:
        house = Organization(
            name="Kita Nord", email=HOUSE["email"], phone="+49 (0) 6499/20 03 00 (Büro)"
        )
        karl = Person(given_name="Karl", family_name="Zander", note="Kita: 06499 200300", **HOUSE)
        work.organizations.add(house)
        work.persons.add(karl)
        work.persons.add(Person(id=WHO, family_name="Lindwurm", mobile="0170 5556667", **HOUSE))
        note = Organization(name="Amt", note="Mobil 0170-555 66 67", phone="06499 1")
        work.organizations.add(note)
        plan = plan_for(work)
        assert [(p.table, p.column) for p in plan.places] == [("organization", "note")]
        ids = (house.id, karl.id, note.id)
        erase_person(work, plan, plan.proposed, on=TODAY)
        left = [work.mentions.values(t, i) for t, i in zip(KINDS, ids, strict=True)]
        assert [(v["email"], v["phone"]) for v in left[:2]] == [
            (HOUSE["email"], "+49 (0) 6499/20 03 00 (Büro)"),
            (HOUSE["email"], HOUSE["phone"]),
        ]
        assert left[1]["note"] == "Kita: 06499 200300"
        assert left[2]["note"] == f"Mobil {GONE}"


KINDS = ("organization", "person", "organization")


def test_a_namesake_keeps_his_name_his_address_and_what_is_said_of_him(store):
    said = "Udo Koch kommt. Herr Koch ruft an. Koch, Udo. U. Koch. udo@koch.example"
    with store.begin("x", undoable=False) as work:
        work.persons.add(
            Person(id=WHO, form_of_address="Frau", given_name="Ina", family_name="Koch")
        )
        udo = Person(
            form_of_address="Herr", given_name="Udo", family_name="Koch", email="udo@koch.example"
        )
        both = Organization(name="Amt", note=f"{said} Ina Koch auch. Frau Koch?")
        work.persons.add(udo)
        work.organizations.add(both)
        work.organizations.add(Organization(name="Bauhof", note="Frau Koch kam."))
        work.organizations.add(Organization(name="Club", note=said))
        places = {p.where: p.is_sure for p in plan_for(work).places}
        assert places == {"Institution „Amt“": True, "Institution „Bauhof“": False}
        udo_id, both_id, plan = udo.id, both.id, plan_for(work)
        erase_person(work, plan, [p.key for p in plan.places], on=TODAY)
        udo = work.persons.get(udo_id)
        assert (udo.name, udo.email) == ("Udo Koch", "udo@koch.example")
        note = work.organizations.get(both_id).note
        assert note == f"{said} {GONE} auch. Frau Koch?"


def test_where_a_person_lives_is_found_but_not_the_house_next_door(store):
    with store.begin("x") as work:
        work.persons.add(Person(id=WHO, family_name="Lindwurm"))
        for street, is_private in (("Gartenweg 3", True), ("Amtsplatz 1", False), ("Hof", True)):
            address = ContactAddress(person_id=WHO, street=street, is_private=is_private)
            work.contact_addresses.add(address)
        work.organizations.add(Organization(name="Amt", note="Amtsplatz 1, Gartenweg 37, Hof"))
        work.organizations.add(Organization(name="Bad", note="wohnt Gartenweg 3."))
        plan = plan_for(work)
        assert [(p.where, p.is_sure) for p in plan.places] == [("Institution „Bad“", True)]


def test_what_prevention_days_keep_beside_the_name_goes_too(store):
    with store.begin("x", undoable=False) as work:
        ids = weave(work)
        for table, texts in BESIDE.items():
            work.mentions.rewrite(table, ids[table], texts)
        plan = plan_for(work)
        assert f"1 Anmeldung: {WHAT}" in plan.goes
        assert not {p.key for p in plan.places if p.column in BESIDE.get(p.table, ())}
        erase_person(work, plan, (), on=TODAY)
        left = {table: work.mentions.values(table, ids[table]) for table in BESIDE}
    for table, texts in BESIDE.items():
        for column in texts:
            said = left[table][column]
            assert said in {"", GONE}, (table, column)


BESIDE = {
    "registration": {"name": "M. Z.", "email": "a@b.example", "needs": "Rollstuhl", "note": "x"},
    "helper": {"name": "M. Z.", "phone": "0171 1", "skills": "Epilepsie", "available": "nie"},
    "contributor": {"name": "", "needs": "vegan"},
    "stand": {"contact_name": "M. Z.", "mobile_on_day": "0171 2"},
}
