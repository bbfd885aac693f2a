"""No word of the non-public part is in anything the public gets, whatever field it was typed in."""

import io
import shutil
from datetime import date, time

import pytest

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.blobs import Blob
from praeventionsrat.ids import uuid7
from praeventionsrat.meetings.approval import (
    Correction,
    LeakWaiver,
    MinutesState,
    MinutesStepFields,
    Objection,
)
from praeventionsrat.meetings.circulars import Circular, CircularAnswer
from praeventionsrat.meetings.documents import EXPORTS, FURTHER
from praeventionsrat.meetings.documents.invitation_mail import gather as gather_mails
from praeventionsrat.meetings.documents.letters import gather_for
from praeventionsrat.meetings.elections import CandidateVotes, Election, ElectionBallot, VoterChoice
from praeventionsrat.meetings.invitees import Extent
from praeventionsrat.meetings.papers import Consultation, Paper, PaperAttachment
from praeventionsrat.meetings.publicity import JointDiscussion
from praeventionsrat.meetings.records import (
    AgendaItem,
    Assignment,
    Attachment,
    Attendance,
    AttendanceKind,
    ItemState,
    Presence,
    Recusal,
    Resolution,
    Vote,
    VoteManner,
)
from praeventionsrat.meetings.topics import CarriedItem, Topic
from praeventionsrat.meetings.tracking import (
    AttachmentText,
    ProgressNote,
    Revocation,
    Tracking,
)
from praeventionsrat.office.dispatch import MAIL
from praeventionsrat.office.dump import dump
from praeventionsrat.office.load import read_folder
from praeventionsrat.office.minutes import bring_minutes_to, correct_minutes
from praeventionsrat.office.oparl import folder as oparl
from praeventionsrat.office.paperwork import head_of
from tests.conftest import KEY
from tests.word_reading import everything, leaks

TODAY = date(2026, 4, 1)
NOT_TYPED = {"sha256", "stem", "changed_by", "created_by", "search_text"}
"""Texts of records that nobody types."""
PUBLIC = (
    "minutes",
    "minutes-published",
    "results",
    "control",
    "papers-public",
    "calendar",
    "annual-report",
)
WITHIN = [
    "invitation",
    "letters",
    "papers-all",
    "supplement",
    "agenda",
    "minutes-nonpublic",
    "minutes-internal",
    "attendance-list",
    "control-nonpublic",
    "register",
    "reminder",
    "extract",
    "extract-office",
    "paper",
    "circular-letters",
    "circular-result",
]
"""For members and offices, with what is not public in them."""


class Planter:
    """Puts a word of its own into every text field of a record."""

    def __init__(self, work):
        self.work, self.words, self.tables = work, {}, set()

    def word(self, what):
        found = f"Zx{len(self.words):03}qvgeheim"
        self.words[found] = what
        return found

    def add(self, table, /, **fields):
        record = table(**{**self.texts(table, fields), **fields})
        record.id = fields.get("id") or uuid7()
        self.work.insert([record])
        self.tables.add(table)
        return record.id

    def texts(self, kind, given):
        return {
            name: self.word(f"{kind.__name__}.{name}")
            for name, field in kind.model_fields.items()
            if field.annotation is str and name not in given and name not in NOT_TYPED
        }

    def blob(self):
        from hashlib import sha256

        content = self.word("Blob.content").encode()
        digest = sha256(content).hexdigest()
        self.work.insert([Blob(sha256=digest, content=content, size=len(content))])
        return digest


@pytest.fixture(scope="module")
def planted_once(musterau_path, tmp_path_factory):
    """The twelfth meeting of Musterau with a secret in every text of its non-public records."""
    path = shutil.copy(musterau_path, tmp_path_factory.mktemp("geheim") / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    with store.begin("Geheimnisse", undoable=False) as work:
        meeting = next(row.id for row in work.meetings.rows() if row.number == 12)
        planter = Planter(work)
        items = plant_items(planter, meeting)
        plant_votes(planter, meeting, items[0])
        plant_papers(planter, meeting, items[0])
        plant_files(planter, meeting, items[0])
        plant_tasks(planter, meeting, items[0])
        plant_beside(planter, meeting)
    store.close()
    planter.work = None
    return path, meeting, planter


@pytest.fixture
def store(planted_once, tmp_path):
    """That town once more, open."""
    path = shutil.copy(planted_once[0], tmp_path / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    yield store
    store.close()


@pytest.fixture
def planted(planted_once):
    return planted_once[1:]


def plant_items(planter, meeting):
    number = max(i.position for i in planter.work.agenda_items.where(meeting_id=meeting))
    first = planter.add(
        AgendaItem,
        meeting_id=meeting,
        is_public=False,
        number="N 7",
        position=number + 1,
        state=ItemState.CALLED,
        started_at=time(17, 30),
        ended_at=time(17, 39),
    )
    second = planter.add(
        AgendaItem, meeting_id=meeting, is_public=False, number="N 8", position=number + 2
    )
    child = planter.add(
        AgendaItem, meeting_id=meeting, parent_id=first, is_public=False, number="N 7.1"
    )
    planter.add(JointDiscussion, agenda_item_id=second, with_item_id=first)
    planter.add(CarriedItem, carried_id=second)
    planter.add(Topic, agenda_item_id=first)
    guest = planter.add(Attendance, meeting_id=meeting, kind=AttendanceKind.GUEST, position=99)
    planter.add(Presence, attendance_id=guest, came_at=time(17, 31), left_at=time(17, 35))
    planter.add(Recusal, agenda_item_id=first, attendance_id=guest)
    return first, second, child


def plant_votes(planter, meeting, item):
    vote = planter.add(Vote, agenda_item_id=item, yes=5, no=3, manner=VoteManner.NAMED)
    planter.add(VoterChoice, vote_id=vote)
    secret = planter.add(Resolution, vote_id=vote)
    election = planter.add(Election, agenda_item_id=item)
    ballot = planter.add(ElectionBallot, election_id=election)
    planter.add(CandidateVotes, ballot_id=ballot, votes=5)
    known = {i.id for i in planter.work.agenda_items.where(meeting_id=meeting) if i.is_public}
    votes = {v.id for v in planter.work.votes.where(agenda_item_id=known)}
    told = planter.work.resolutions.where(vote_id=votes)[0]
    planter.add(
        Revocation, resolution_id=told.id, by_id=secret, revoked_on=TODAY, remark="überholt"
    )
    planter.add(Revocation, resolution_id=secret)


def plant_papers(planter, meeting, item):
    body = planter.work.meetings.get(meeting).committee_id
    at_secret = planter.add(Paper, is_public=False)
    planter.add(PaperAttachment, paper_id=at_secret, sha256=planter.blob())
    for place in (item, open_item(planter.work, meeting)):
        planter.add(
            Consultation,
            paper_id=at_secret,
            committee_id=body,
            meeting_id=meeting,
            agenda_item_id=place,
            is_public=False,
        )
    shown = planter.work.papers.all()[0].id
    planter.add(PaperAttachment, paper_id=shown, is_public=False, sha256=planter.blob())
    planter.add(
        Consultation,
        paper_id=shown,
        committee_id=body,
        meeting_id=meeting,
        agenda_item_id=item,
        is_public=False,
    )


def open_item(work, meeting):
    return next(i.id for i in work.agenda_items.where(meeting_id=meeting) if i.is_public)


def plant_files(planter, meeting, item):
    for in_invitation in (True, False):
        for at, is_public in (
            (item, True),
            (None, False),
            (open_item(planter.work, meeting), False),
        ):
            made = planter.add(
                Attachment,
                meeting_id=meeting,
                agenda_item_id=at,
                is_public=is_public,
                in_invitation=in_invitation,
                sha256=planter.blob(),
            )
            planter.add(AttachmentText, attachment_id=made)


def plant_tasks(planter, meeting, item):
    for place, done in ((item, None), (item, TODAY), (None, None), (None, TODAY)):
        given = planter.add(Assignment, meeting_id=meeting, agenda_item_id=place, done_on=done)
        planter.add(Tracking, assignment_id=given)
        planter.add(ProgressNote, assignment_id=given, noted_on=TODAY)


def plant_beside(planter, meeting):
    body = planter.work.meetings.get(meeting).committee_id
    circular = planter.add(
        Circular,
        committee_id=body,
        is_public=False,
        sent_on=TODAY,
        closed_on=TODAY,
        is_adopted=True,
    )
    planter.add(CircularAnswer, circular_id=circular)
    objection = planter.add(Objection, meeting_id=meeting, raised_on=TODAY)
    planter.add(
        Correction,
        meeting_id=meeting,
        corrected_on=TODAY,
        is_public=False,
        objection_id=objection,
    )
    planter.add(LeakWaiver, meeting_id=meeting, given_on=TODAY)


def rendered(export, data):
    out = io.BytesIO()
    export.render(data, out)
    return out.getvalue()


def found_in(planter, content):
    return [planter.words[word] for word in leaks(content, planter.words)]


def told(work, export, meeting):
    """The bytes of a document of the committee or of the meeting."""
    of = work.meetings.get(meeting).committee_id if export.of == "committee" else meeting
    return rendered(export, export.gather(work, of, head_of(work, TODAY)))


def test_every_document_is_either_public_or_not():
    assert sorted([*PUBLIC, *WITHIN]) == sorted(e.key for e in (*EXPORTS, *FURTHER))


@pytest.mark.parametrize("key", PUBLIC)
def test_no_public_document_says_a_secret_word(store, planted, key):
    meeting, planter = planted
    export = next(e for e in (*EXPORTS, *FURTHER) if e.key == key)
    with store.read() as work:
        assert found_in(planter, told(work, export, meeting)) == []


@pytest.mark.parametrize("key", ["minutes", "minutes-published", "results"])
def test_nor_do_signed_minutes_and_their_corrections(store, planted, key):
    meeting, planter = planted
    with store.begin("Unterzeichnen") as work:
        fields = MinutesStepFields(taken_on=TODAY, person="Frau Ahorn")
        bring_minutes_to(work, meeting, MinutesState.SIGNED, fields)
        correction = planter.texts(Correction, {"decision": ""})
        item = next(i for i in work.agenda_items.where(meeting_id=meeting) if not i.is_public)
        from praeventionsrat.meetings.approval import CorrectionFields

        correct_minutes(
            work,
            meeting,
            CorrectionFields(
                text=correction["text"],
                corrected_on=TODAY,
                agenda_item_id=item.id,
                decision=planter.word("Correction.decision"),
            ),
        )
    export = next(e for e in EXPORTS if e.key == key)
    with store.read() as work:
        assert found_in(planter, told(work, export, meeting)) == []
        version = work.minutes_versions.where(meeting_id=meeting)[-1]
        assert found_in(planter, version.public.encode()) == []


def test_the_next_beschlusskontrolle_keeps_both_lists_apart(store, planted):
    meeting, planter = planted
    public, secret = (
        next(e for e in EXPORTS if e.key == key) for key in ("control", "control-nonpublic")
    )
    with store.read() as work:
        committee = work.meetings.get(meeting).committee_id
        later = next(m.id for m in work.meetings.where(committee_id=committee, number=13))
        assert found_in(planter, told(work, public, later)) == []
        assert "Assignment.title" in found_in(planter, told(work, secret, later))


def test_letters_and_drafts_for_the_public_extent_say_none(store, planted):
    meeting, planter = planted
    export = next(e for e in EXPORTS if e.key == "letters")
    with store.begin("Einladen") as work:
        people = [seat.person_id for seat in work.memberships.all()][:3]
        from praeventionsrat.meetings.invitees import Invitee

        for place, person in enumerate(dict.fromkeys(people)):
            work.invitees.add(
                Invitee(meeting_id=meeting, person_id=person, extent=Extent.PUBLIC, position=place)
            )
    with store.read() as work:
        head = head_of(work, TODAY)
        invited = work.invitees.where(meeting_id=meeting, extent=Extent.PUBLIC)
        letters = rendered(export, gather_for(work, meeting, head, invited))
        assert found_in(planter, letters) == []
        mails = [m for m in gather_mails(work, meeting, head) if m.extent is Extent.PUBLIC]
        assert mails
        for mail in mails:
            assert found_in(planter, decoded(rendered(MAIL, mail))) == []


def decoded(eml):
    """A mail with its headers, its texts and its files, none of them encoded."""
    from email import message_from_bytes, policy

    message = message_from_bytes(eml, policy=policy.default)
    parts = [str(message.items()).encode()]
    for part in message.walk():
        parts.append(str(part.items()).encode())
        if not part.is_multipart():
            parts += everything(part.get_payload(decode=True))
    return b"\n".join(parts)


def test_extracts_of_public_items_say_none(store, planted):
    meeting, planter = planted
    export = next(e for e in FURTHER if e.key == "extract")
    with store.read() as work:
        for item in work.agenda_items.where(meeting_id=meeting):
            if item.is_public:
                said = export.gather(work, item.id, head_of(work, TODAY))
                assert found_in(planter, rendered(export, said)) == []


def test_the_folder_for_oparl_says_none(store, planted, tmp_path):
    _, planter = planted
    with store.read() as work:
        published = oparl.publish(work, base="https://musterau.example/oparl", today=TODAY)
    oparl.write(published, tmp_path / "oparl")
    for file in (tmp_path / "oparl").rglob("*"):
        assert found_in(planter, str(file.name).encode()) == []
        if file.is_file():
            assert (file.name, found_in(planter, file.read_bytes())) == (file.name, [])


def test_the_secrets_are_found_where_they_belong(store, planted):
    meeting, planter = planted
    export = next(e for e in EXPORTS if e.key == "minutes-internal")
    with store.read() as work:
        said = found_in(planter, told(work, export, meeting))
    assert {
        "AgendaItem.minutes_text",
        "Resolution.text",
        "Resolution.number",
        "Election.office",
    } <= {*said}


def test_all_of_it_comes_back_from_a_dump(store, planted, empty_store, tmp_path):
    with store.read() as work:
        dump(work, tmp_path / "a")
    data = read_folder(tmp_path / "a")
    other = SqlStore(connect(shutil.copy(empty_store, tmp_path / "b.prat"), KEY), SqlWork)
    with other.begin("Laden") as work:
        work.insert(data.blobs)
        work.insert(data.records)
    with other.read() as work:
        dump(work, tmp_path / "b")
    other.close()
    assert bytes_below(tmp_path / "a") == bytes_below(tmp_path / "b")


def bytes_below(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
