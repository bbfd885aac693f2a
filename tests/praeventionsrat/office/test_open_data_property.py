"""Whatever an office types, dumps and loads: nothing is lost and nothing is added."""

import shutil
import tempfile
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat import numbering
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.council.presets import PRESETS
from praeventionsrat.council.records import CommitteeFields, MembershipFields, Role
from praeventionsrat.council.usecases import add_member, create_committee
from praeventionsrat.meetings.records import (
    AgendaItemFields,
    AssignmentFields,
    AttachmentFields,
    ItemKind,
    MeetingFields,
    VoteFields,
)
from praeventionsrat.meetings.usecases import attendance, items, meeting, minutes, voting
from praeventionsrat.office.dump import dump
from praeventionsrat.office.load import read_folder
from praeventionsrat.records import now

TEXT = st.text(max_size=40)
NAME = TEXT.filter(lambda text: bool(PersonFields.checked(family_name=f"x{text}").family_name[1:]))
DAY = st.dates(date(2000, 1, 2), date(2090, 12, 30))
PERSON = st.builds(
    lambda name, **more: PersonFields.checked(family_name=name, **more),
    NAME,
    form_of_address=st.sampled_from(["Frau", "Herr", ""]),
    given_name=TEXT,
    title=TEXT,
    note=st.text(max_size=300),
)
ITEM = st.builds(
    lambda title, **more: AgendaItemFields.checked(title=title, **more),
    NAME,
    kind=st.sampled_from(ItemKind),
    is_public=st.booleans(),
    planned_minutes=st.integers(0, 240),
)
VOTE = st.builds(
    VoteFields.checked,
    yes=st.integers(1, 9),
    no=st.integers(0, 9),
    abstentions=st.integers(0, 9),
    motion=st.text(max_size=100),
    remark=st.just("so verkündet"),
    taken_at=st.none() | st.just(time(17, 5)),
)
OFFICE = st.fixed_dictionaries(
    {
        "people": st.lists(PERSON, min_size=1, max_size=4),
        "organization": NAME,
        "preset": st.sampled_from(list(PRESETS.values())),
        "committee": NAME,
        "day": DAY,
        "agenda": st.lists(ITEM, min_size=1, max_size=5),
        "votes": st.lists(VOTE, max_size=3),
        "sent": st.booleans(),
        "minutes": st.text(max_size=200),
        "bytes": st.binary(max_size=50),
        "delete": st.booleans(),
    }
)


@contextmanager
def opened(empty_store, key):
    from db.engine import connect
    from db.store import SqlStore
    from db.work import SqlWork

    with tempfile.TemporaryDirectory() as name:
        path = shutil.copy(empty_store, Path(name) / "x.prat")
        store = SqlStore(connect(path, key), SqlWork, user="Kim Muster")
        try:
            yield store, Path(name)
        finally:
            store.close()


def live(work, office):
    """A little office life, through the use cases."""
    people = [create_person(work, fields) for fields in office["people"]]
    place = create_organization(work, OrganizationFields.checked(name=office["organization"]))
    give_post(work, PostFields(person_id=people[0], organization_id=place))
    committee = create_committee(
        work, CommitteeFields.checked(name=office["committee"]), office["preset"]
    )
    for person in people:
        fields = MembershipFields(committee_id=committee, person_id=person, role=Role.MEMBER)
        add_member(work, fields)
    held = MeetingFields(number=1, held_on=office["day"], planned_start=time(17))
    meeting_id = meeting.create_meeting(work, committee, held)
    ids = [items.add_item(work, meeting_id, fields) for fields in office["agenda"]]
    if office["sent"]:
        meeting.send_invitation(work, meeting_id, on=office["day"])
    meeting.begin_meeting(work, meeting_id, at=time(17))
    attendance.expect_members(work, meeting_id)
    attendance.all_present(work, meeting_id, at=time(17))
    items.write_minutes(work, ids[0], office["minutes"])
    for vote in office["votes"]:
        voting.make_resolution(work, voting.record_vote(work, ids[0], vote))
    minutes.give_assignment(work, meeting_id, AssignmentFields(title="Tun"), item_id=ids[0])
    minutes.attach(
        work, meeting_id, AttachmentFields(title="Plan"), file_name="p", content=office["bytes"]
    )
    numbering.set_pattern(work, numbering.RESOLUTION, "{Jahr}/{lfd}")
    if office["delete"]:
        work.persons.get(people[-1]).deleted_at = now()


def words(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@given(OFFICE)
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_dump_and_load_keep_everything(empty_store, key, office):
    with opened(empty_store, key) as (store, folder):
        with store.begin("Leben") as work:
            live(work, office)
        with store.read() as work:
            dump(work, folder / "a")
        data = read_folder(folder / "a")
        with opened(empty_store, key) as (other, _):
            with other.begin("Laden") as work:
                work.insert(data.blobs)
                work.insert(data.records)
            with other.read() as work:
                dump(work, folder / "b")
        assert words(folder / "a") == words(folder / "b")
