"""Whatever an office types, dumps and loads: nothing is lost and nothing is added."""

import hashlib
import shutil
import tempfile
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import get_args
from uuid import UUID

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import BeforeValidator

from praeventionsrat import numbering
from praeventionsrat.blobs import Blob
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
from praeventionsrat.office.dump import DERIVED, dump, line
from praeventionsrat.office.load import read_folder
from praeventionsrat.office.references import ORDERED, references
from praeventionsrat.office.tables import TABLES
from praeventionsrat.records import clean_line, now

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


SLOW = settings(
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)


@given(OFFICE)
@settings(SLOW, max_examples=2)
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


# --- every kind of record there is, made from its class -------------------------------------------

ROWS = 2
FILLED = {("attendance", "name")}
"""Left empty, it would be taken from the person."""
VALUES = {
    UUID: st.uuids(),
    bool: st.booleans(),
    float: st.integers(1, 100).map(lambda quarters: quarters / 4),
    date: DAY,
    time: st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    datetime: st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - the zone is given apart
}


def limits(info, name, usual):
    return next((getattr(m, name) for m in info.metadata if hasattr(m, name)), usual)


def text_of(info, *, least, mark):
    """What a form would keep of something typed; marked where it must differ in each row."""
    most = min(20, limits(info, "max_length", 20))
    typed = (m.func for m in info.metadata if isinstance(m, BeforeValidator))
    cleaned = next(typed, clean_line)

    def kept(text):
        text = cleaned(cleaned(mark + text)[:most])
        return text if len(text) >= least else "x" * least

    return st.text(max_size=5).map(kept)


def plain_of(kind, name, row):
    """Any value a field without a reference may have."""
    info, table = kind.model_fields[name], kind.__tablename__
    kinds = get_args(info.annotation) or (info.annotation,)
    (inner,) = (k for k in kinds if k is not type(None))
    if inner is str:
        is_unique = kind.__table__.columns[name].unique
        least = max(limits(info, "min_length", 0), (table, name) in FILLED)
        found = text_of(info, least=least, mark=f"{row}" if is_unique else "")
    elif issubclass(inner, Enum):
        found = st.sampled_from(inner)
    elif inner is int:
        least = limits(info, "ge", 0)
        found = st.integers(least, min(limits(info, "le", least + 999), least + 999))
    else:
        found = VALUES[inner]
    return found | st.none() if isinstance(info.annotation, UnionType) else found


def reference_of(kind, name, target, row, parents):
    """An earlier row; both rows of a kind hang on the first, unless each needs its own."""
    column = kind.__table__.columns[name]
    if target == kind.__tablename__:
        return st.sampled_from([None, parents[target][0]]) if row else st.none()
    own = parents[target][row if column.unique else 0]
    return st.sampled_from([own, None]) if column.nullable else st.just(own)


def lonely(kind, targets, parents):
    """Whether each row needs a parent of its own and there is but one."""
    columns = kind.__table__.columns
    return any(
        columns[name].unique and len(parents.get(target, ())) < ROWS
        for name, target in targets.items()
    )


@st.composite
def records(draw):
    """A row of every kind, two of every sixth, and the files they name.

    Two of each are more than one example may hold: it would be thrown away again and again.
    """
    begins = draw(st.integers(0, 5))
    contents = [draw(st.binary(max_size=9)) + bytes([row]) for row in range(ROWS)]
    blobs = [Blob(sha256=hashlib.sha256(c).hexdigest(), size=len(c), content=c) for c in contents]
    parents = {"blob": [blob.sha256 for blob in blobs]}
    made = []
    for place, kind in enumerate(TABLES):
        targets = dict(references(kind))
        rows = ROWS if (place + begins) % 6 == 0 and not lonely(kind, targets, parents) else 1
        ids = [UUID(int=(place + 1) * 100 + row) for row in range(rows)]
        parents[kind.__tablename__] = ids
        for row, own in enumerate(ids):
            values = {"id": own}
            for name in kind.model_fields.keys() - DERIVED - {"id"}:
                values[name] = draw(
                    reference_of(kind, name, targets[name], row, parents)
                    if name in targets
                    else plain_of(kind, name, row)
                )
            put_in_order(kind, values)
            made.append(kind(**values))
    return blobs, made


def put_in_order(kind, values):
    first, last, _ = ORDERED.get(kind.__tablename__, ("", "", ""))
    if values.get(first) is not None and values.get(last) is not None:
        values[first], values[last] = sorted((values[first], values[last]))


def told(records):
    return sorted((record.__tablename__, line(record)) for record in records)


@given(records())
@settings(  # eighty kinds are much by nature, and would shrink for minutes
    SLOW, max_examples=2, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)
def test_every_kind_of_record_comes_back_from_a_dump_as_it_was(empty_store, key, drawn):
    blobs, made = drawn
    before, contents = told(made), {blob.content for blob in blobs}
    with opened(empty_store, key) as (store, folder):
        with store.begin("Alles") as work:
            work.insert(blobs)
            work.insert(made)
        with store.read() as work:
            assert dump(work, folder / "a") == len(before)
        data = read_folder(folder / "a")
        assert told(data.records) == before
        assert {kept.content for kept in data.blobs} == contents
