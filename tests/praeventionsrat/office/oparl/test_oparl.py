"""The public part of Musterau as OParl: valid, stable, and nothing else."""

import io
import json
import zipfile
from datetime import date, time

import pytest

from praeventionsrat.council.usecases import members_on
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.approval import PublishedNames
from praeventionsrat.meetings.papers import ConsultationFields, PaperAttachmentFields, PaperFields
from praeventionsrat.meetings.records import AgendaItemFields, AttachmentFields, MeetingState
from praeventionsrat.meetings.usecases import items, meeting, minutes, papers
from praeventionsrat.meetings.usecases.approval import set_names_published
from praeventionsrat.meetings.usecases.consultations import add_consultation, link_paper
from praeventionsrat.office.demo import build
from praeventionsrat.office.oparl.folder import KINDS, publish, write
from praeventionsrat.office.oparl.web import NOWHERE, Web, checked_base, usual_base
from praeventionsrat.office.records import Office
from praeventionsrat.office.usecases import office_of
from tests.praeventionsrat.office.oparl import validator

TODAY = date(2026, 4, 20)
BASE = "https://www.musterau.example/oparl"


@pytest.fixture
def twelfth(work):
    build(work)
    return next(m for m in work.meetings.all() if m.number == 12)


def published(work, folder, base=BASE):
    return write(publish(work, base=base, today=TODAY), folder)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def objects(folder):
    """Every object of the folder by its address."""
    found = {}
    for kind in KINDS:
        for path in (folder / kind.lower()).glob("*-*-*.json"):
            thing = read(path)
            found[thing["id"]] = thing
    return found


def everything(folder):
    """All bytes of the folder, Word files unpacked."""
    said = b""
    for path in folder.rglob("*"):
        said += str(path).encode()
        if path.is_file():
            said += path.read_bytes()
        if path.suffix == ".docx":
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
                said += b"".join(package.read(name) for name in package.namelist())
    return said


def test_every_object_is_valid_by_the_standards_own_schemas(work, twelfth, tmp_path):
    folder = published(work, tmp_path / "oparl")
    system = read(folder / "system.json")
    every = [system, *objects(folder).values()]
    assert [fault for thing in every for fault in validator.faults(thing)] == []
    assert {validator.kind_of(thing) for thing in every} == {"System", *KINDS}


def test_the_validator_itself_finds_faults():
    wrong = {"type": "x", "order": "1", "public": 1, "start": "2026-03-17T16:00:00", "mehr": ""}
    found = " ".join(validator.faults(wrong, "AgendaItem"))
    for word in ("id fehlt", "type", "order", "public", "start", "mehr"):
        assert word in found


def test_every_address_leads_to_a_file_of_the_folder(work, twelfth, tmp_path):
    folder = published(work, tmp_path / "oparl")

    def addresses(value):
        if isinstance(value, dict):
            return [a for part in value.values() for a in addresses(part)]
        if isinstance(value, list):
            return [a for part in value for a in addresses(part)]
        return [value] if isinstance(value, str) and value.startswith(BASE) else []

    for thing in [read(folder / "system.json"), *objects(folder).values()]:
        for address in addresses(thing):
            place = address.removeprefix(f"{BASE}/").replace("%20", " ")
            assert (folder / place).is_file(), address


def test_lists_hold_what_stands_in_single_files(work, twelfth, tmp_path):
    folder = published(work, tmp_path / "oparl")
    listed = read(folder / "body" / "paper.json")
    assert listed["pagination"]["totalElements"] == 3
    assert [p["reference"] for p in listed["data"]] == ["PR-2026/005", "PR-2026/006", "PR-2026/007"]
    for paper in listed["data"]:
        assert read(folder / "paper" / paper["id"].rsplit("/", 1)[-1]) == paper
    assert read(folder / "body" / "body.json")["data"][0]["name"] == "Stadt Musterau"


def test_a_meeting_with_its_public_agenda_votes_and_papers(work, twelfth, tmp_path):
    every = objects(published(work, tmp_path / "oparl"))
    held = every[f"{BASE}/meeting/{twelfth.id}.json"]
    assert held["name"].startswith("12. Sitzung der Lenkungsgruppe")
    assert held["start"] == "2026-03-17T16:02:00+01:00"
    assert held["meetingState"] == "durchgeführt"
    assert [item["number"] for item in held["agendaItem"]][-1] == "9"
    item = next(i for i in held["agendaItem"] if i["number"] == "6.1")
    assert item["result"] == "einstimmig"
    assert item["resolutionText"].startswith("Beschluss 2026-12-02: Die Lenkungsgruppe empfiehlt")
    step = every[item["consultation"]]
    assert step["authoritative"]
    paper = every[step["paper"]]
    assert paper["mainFile"]["fileName"] == "Vorlage PR-2026-005.docx"
    assert paper["auxiliaryFile"][0]["fileName"] == "Messung Beleuchtung.csv"
    assert paper["auxiliaryFile"][0]["size"] == 70


def test_two_exports_of_the_same_are_the_same(work, twelfth, tmp_path):
    first = objects(published(work, tmp_path / "eins"))
    second = objects(published(work, tmp_path / "zwei"))
    for thing in (*first.values(), *second.values()):
        thing.pop("size", None), thing.pop("sha512Checksum", None)
        thing.pop("mainFile", None)
    assert first == second


SECRETS = ("Xanthippe", "Geheimpunkt", "Verdecktvorlage", "Schwarzanlage", "Dunkelbeschluss")


def test_nothing_that_is_not_public_leaves(work, twelfth, tmp_path):
    secret = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if not i.is_public)
    secret.title, secret.minutes_text = "Geheimpunkt", "Xanthippe trägt vor."
    secret.outcome = "Dunkelbeschluss"
    public = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if i.number == "7")
    public.minutes_text, public.rapporteur = "Xanthippe", "Xanthippe"
    content = b"Xanthippe im Inhalt"
    for title, is_public, item in (
        ("Schwarzanlage 1", False, None),
        ("Schwarzanlage 2", True, secret.id),
        ("Schwarzanlage 3", False, public.id),
    ):
        fields = AttachmentFields(title=title, is_public=is_public, agenda_item_id=item)
        minutes.attach(work, twelfth.id, fields, file_name=f"{title}.txt", content=content)
    hidden = PaperFields(subject="Verdecktvorlage", is_public=False)
    paper = papers.create_paper(work, hidden, on=TODAY)
    link_paper(work, paper, secret.id)
    draft = PaperFields(subject="Verdecktvorlage im Entwurf")
    papers.create_paper(work, draft, on=TODAY, committee_id=twelfth.committee_id)
    shown = next(row.id for row in work.papers.rows() if row.number == "PR-2026/005")
    fields = PaperAttachmentFields(title="Schwarzanlage 4", is_public=False)
    papers.attach_to_paper(work, shown, fields, file_name="s.txt", content=content)
    step = ConsultationFields(
        committee_id=twelfth.committee_id, is_public=False, result="Dunkelbeschluss"
    )
    add_consultation(work, shown, step)
    binned = next(row.id for row in work.papers.rows() if row.number == "PR-2026/006")
    work.papers.get(binned).subject = "Verdecktvorlage im Papierkorb"
    papers.delete_paper(work, binned, at=work.papers.get(binned).created_at)
    said = everything(published(work, tmp_path / "oparl"))
    for word in SECRETS:
        assert word.encode() not in said, word
    for person in work.persons.all():
        assert not person.email or person.email == office_of(work).email or (
            person.email.encode() not in said
        )  # fmt: skip


def test_who_is_named_follows_what_the_committee_publishes(work, twelfth, tmp_path):
    committee = twelfth.committee_id
    count = len([s for s in members_on(work, committee, TODAY) if s.voting_right])

    def told(names, name):
        set_names_published(work, committee, names)
        every = objects(published(work, tmp_path / name)).values()
        seats = [m for m in every if m["type"].endswith("Membership")]
        own = [m for m in seats if str(committee) in m["organization"]]
        return len(own), sum("person" in m for m in own)

    assert told(PublishedNames.GENERAL, "a") == (2, 2)
    assert told(PublishedNames.FUNCTION, "b") == (count, 2)
    assert told(PublishedNames.NAMES, "c") == (count, count)


def test_a_draft_agenda_and_results_before_the_minutes_stay_inside(work, twelfth, tmp_path):
    minutes.minutes_of(work, twelfth.id).issued_on = None
    fields = AttachmentFields(title="Karte", in_invitation=True)
    minutes.attach(work, twelfth.id, fields, file_name="karte.png", content=b"x")
    late = AttachmentFields(title="Nachher")
    minutes.attach(work, twelfth.id, late, file_name="nachher.png", content=b"y")
    every = objects(published(work, tmp_path / "oparl"))
    held = every[f"{BASE}/meeting/{twelfth.id}.json"]
    assert not any("result" in item or "resolutionText" in item for item in held["agendaItem"])
    assert [f["name"] for f in held["auxiliaryFile"]] == ["Karte"]
    planned = next(m for m in work.meetings.all() if m.number == 14)
    assert "agendaItem" not in every[f"{BASE}/meeting/{planned.id}.json"]


def test_a_meeting_without_anything_public_is_not_told_of(work, twelfth, tmp_path):
    for item in work.agenda_items.where(meeting_id=twelfth.id):
        item.is_public = False
    every = objects(published(work, tmp_path / "oparl"))
    assert f"{BASE}/meeting/{twelfth.id}.json" not in every


def test_items_without_a_vote_tell_their_outcome_and_files(work, twelfth, tmp_path):
    item = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if i.number == "4")
    fields = AttachmentFields(title="Liste", agenda_item_id=item.id)
    minutes.attach(work, twelfth.id, fields, file_name="liste", content=b"x")
    twelfth.ended_at = time(0, 30)
    twelfth.place = ""
    every = objects(published(work, tmp_path / "oparl"))
    told = every[f"{BASE}/agendaitem/{item.id}.json"]
    assert told["result"] == "zur Kenntnis genommen"
    assert told["auxiliaryFile"][0]["mimeType"] == "application/octet-stream"
    held = every[f"{BASE}/meeting/{twelfth.id}.json"]
    assert held["end"].startswith("2026-03-18T00:30")
    assert "location" not in held


def test_versions_and_additions_refer_to_each_other(work, twelfth, tmp_path):
    first = next(row.id for row in work.papers.rows() if row.number == "PR-2026/005")
    addition = papers.follow_paper(work, first, on=TODAY, replaces=False)
    version = papers.follow_paper(work, first, on=TODAY, replaces=True)
    item = items.add_item(work, twelfth.id, AgendaItemFields(title="Nachtrag"))
    for paper in (addition, version):
        link_paper(work, paper, item)
    every = objects(published(work, tmp_path / "oparl"))

    def paper(key):
        return every[f"{BASE}/paper/{key}.json"]

    assert paper(addition)["superordinatedPaper"] == [paper(first)["id"]]
    assert paper(version)["relatedPaper"] == [paper(first)["id"]]
    assert paper(first)["subordinatedPaper"] == [paper(addition)["id"]]


def test_what_is_no_longer_public_goes_with_the_next_export(work, twelfth, tmp_path):
    folder = published(work, tmp_path / "oparl")
    place = folder / "meeting" / f"{twelfth.id}.json"
    assert place.is_file()
    meeting.delete_meeting(work, twelfth.id, at=twelfth.created_at)
    published(work, folder)
    assert not place.exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".oparl")] == []


def test_another_folder_is_never_overwritten(work, twelfth, tmp_path):
    (tmp_path / "brief.txt").write_text("wichtig")
    with pytest.raises(UserError, match="nicht leer"):
        published(work, tmp_path)
    assert (tmp_path / "brief.txt").read_text() == "wichtig"


def test_an_empty_office_is_published_too(work, tmp_path):
    made = publish(work, today=TODAY)
    assert made.web.base == NOWHERE
    assert made.size == 1
    folder = write(made, tmp_path / "neu" / "oparl")
    (body,) = (t for t in objects(folder).values() if t["type"].endswith("Body"))
    assert validator.faults(body) == []
    assert body["legislativeTerm"] == []


@pytest.mark.parametrize(
    ("website", "base"),
    [
        ("www.musterau.de/", "https://www.musterau.de/oparl"),
        ("http://musterau.de", "http://musterau.de/oparl"),
        ("siehe Rathaus", NOWHERE),
        ("", NOWHERE),
    ],
)
def test_the_address_follows_the_web_page(website, base):
    assert usual_base(Office(website=website)) == base


@pytest.mark.parametrize("base", ["", "musterau", "ftp://x.de", "https://x.de/?a=1", "https://a b"])
def test_an_address_that_is_none_is_refused(base):
    with pytest.raises(UserError, match="keine Internetadresse"):
        checked_base(base)


def test_clock_times_follow_the_day():
    web = Web("https://x.de")
    assert web.instant(date(2026, 7, 1), time(16)) == "2026-07-01T16:00:00+02:00"
    assert web.instant(date(2026, 7, 1), None) is None
    assert MeetingState.HELD == "held"


def test_a_planned_step_is_told_and_a_title_without_a_file_is_not(work, twelfth, tmp_path):
    shown = next(row.id for row in work.papers.rows() if row.number == "PR-2026/005")
    add_consultation(work, shown, ConsultationFields(committee_id=twelfth.committee_id))
    bare = work.paper_attachments.where(paper_id=shown)[0]
    bare.sha256 = None
    every = objects(published(work, tmp_path / "oparl"))
    told = every[f"{BASE}/paper/{shown}.json"]
    assert "auxiliaryFile" not in told
    assert ["agendaItem" in step for step in told["consultation"]] == [True, False]


def test_a_step_on_a_draft_agenda_stays_inside(work, twelfth, tmp_path):
    shown = next(row.id for row in work.papers.rows() if row.number == "PR-2026/005")
    planned = next(m for m in work.meetings.all() if m.number == 14)
    item = items.add_item(work, planned.id, AgendaItemFields(title="Noch einmal"))
    link_paper(work, shown, item)
    every = objects(published(work, tmp_path / "oparl"))
    assert len(every[f"{BASE}/paper/{shown}.json"]["consultation"]) == 1
