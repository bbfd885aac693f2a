import json
from datetime import date, time

import pytest

from praeventionsrat.council.presets import HGO
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.records import AttachmentFields, Resolution
from praeventionsrat.meetings.usecases.minutes import attach
from praeventionsrat.office import demo
from praeventionsrat.office.dump import dump
from praeventionsrat.office.load import read_folder
from praeventionsrat.office.usecases import (
    choose_letterhead,
    note_sheet_printed,
    office_of,
    restore_record,
)
from praeventionsrat.records import now


def write(folder, **files):
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in files.items():
        lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
        (folder / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def fill(store, folder):
    data = read_folder(folder)
    with store.begin("laden") as work:
        work.insert(data.blobs)
        work.insert(data.records)


def words(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


HAND = {
    "committee": [{"id": "lg", "name": "Lenkungsgruppe", "legal_members": 3}],
    "person": [
        {"id": "a", "form_of_address": "Frau", "given_name": "Ada", "family_name": "Ahorn"},
        {"id": "b", "family_name": "Birke", "post_title": "Pfarrer"},
    ],
    "meeting": [
        {
            "id": "s1",
            "committee_id": "lg",
            "held_on": "2026-03-17",
            "state": "held",
            "begun_at": "16:02",
            "ended_at": "17:00",
            "chair_id": "a",
        }
    ],
    "agenda_item": [
        {"id": "t1", "meeting_id": "s1", "title": "Eröffnung", "minutes_text": "Beginn."},
        {"id": "t2", "meeting_id": "s1", "title": "Haushalt"},
        {"id": "t21", "meeting_id": "s1", "parent_id": "t2", "title": "Zuschuss"},
        {"id": "n1", "meeting_id": "s1", "title": "Personal", "is_public": False},
    ],
    "attendance": [
        {"id": "aa", "meeting_id": "s1", "person_id": "a"},
        {"id": "ab", "meeting_id": "s1", "person_id": "b"},
    ],
    "presence": [
        {"attendance_id": "aa", "came_at": "16:02"},
        {"attendance_id": "ab", "came_at": "16:02", "left_at": "16:50"},
    ],
    "vote": [
        {"id": "v1", "agenda_item_id": "t21", "yes": 2, "taken_at": "16:30", "motion": "500 Euro"},
        {"id": "v2", "agenda_item_id": "t2", "yes": 1, "no": 1, "taken_at": "16:40"},
    ],
    "resolution": [{"vote_id": "v1"}, {"vote_id": "v2"}],
    "assignment": [
        {"meeting_id": "s1", "title": "Antrag stellen", "number": "M-2026-007"},
        {"meeting_id": "s1", "title": "Nachweis prüfen"},
    ],
}  # fmt: skip


def test_what_is_dumped_loads_to_the_same_again(store, other_store, tmp_path):
    with store.begin("Demo") as work:
        meeting = demo.build(work)
        attach(work, meeting, AttachmentFields(title="Plan"), file_name="p.pdf", content=b"%PDF x")
        choose_letterhead(work, b"PK letterhead")
        work.persons.all()[0].deleted_at = work.persons.all()[0].created_at
    with store.read() as work:
        count = dump(work, tmp_path / "a")
    fill(other_store, tmp_path / "a")
    with other_store.read() as work:
        assert dump(work, tmp_path / "b") == count
        assert [hit.kind for hit in work.search("Bahnhofsunterführung")]
    assert words(tmp_path / "a") == words(tmp_path / "b")
    files = {path.name for path in (tmp_path / "a" / "anlagen").iterdir()}
    assert files == {path.name for path in (tmp_path / "b" / "anlagen").iterdir()}
    assert len(files) > 3  # the plan, the letterhead, and what Musterau brings along


def test_lines_are_sorted_by_id_and_hold_nothing_of_the_store(store, tmp_path):
    with store.begin("Demo") as work:
        demo.build(work)
    with store.read() as work:
        dump(work, tmp_path / "a")
    lines = (tmp_path / "a" / "person.jsonl").read_text(encoding="utf-8").splitlines()
    ids = [json.loads(line)["id"] for line in lines]
    assert ids == sorted(ids)
    assert "search_text" not in lines[0]


def test_a_folder_written_by_hand_needs_no_field_that_can_be_computed(store, tmp_path):
    fill(store, write(tmp_path / "hand", **HAND))
    with store.read() as work:
        (meeting,) = work.meetings.all()
        assert (meeting.number, meeting.held_on, meeting.begun_at) == (
            1,
            date(2026, 3, 17),
            time(16, 2),
        )
        items = {i.title: i.number for i in work.agenda_items.where(meeting_id=meeting.id)}
        assert items == {"Eröffnung": "1", "Haushalt": "2", "Zuschuss": "2.1", "Personal": "3"}
        names = [a.name for a in work.attendances.where(meeting_id=meeting.id)]
        assert names == ["Ada Ahorn", "Pfarrer Birke"]
        found = {r.number: (r.text, r.is_adopted) for r in work.everything(Resolution)}
        assert found == {"2026-1-01": ("500 Euro", True), "2026-1-02": ("", False)}
        assert sorted(a.number for a in work.assignments.all()) == ["M-2026-007", "M-2026-008"]
        assert work.minutes.where(meeting_id=meeting.id)
        assert work.committees.all()[0].rule_set_id == work.rule_sets.all()[0].id
        assert work.search("zuschuss")


def test_numbers_go_on_behind_those_that_were_loaded(store, tmp_path):
    from praeventionsrat import numbering

    fill(store, write(tmp_path / "hand", **HAND))
    with store.begin("weiter") as work:
        assert numbering.next_number(work, numbering.ASSIGNMENT, {"Jahr": 2026}) == "M-2026-009"
        values = {"Jahr": 2026, "Sitzung": 1, "Gremium": "x"}
        assert numbering.next_number(work, numbering.RESOLUTION, values) == "2026-1-03"


def test_a_loaded_store_has_no_recovery_sheet_yet(store, other_store, tmp_path):
    with store.begin("Demo") as work:
        demo.build(work)
        note_sheet_printed(work, at=now())
    with store.read() as work:
        dump(work, tmp_path / "a")
    fill(other_store, tmp_path / "a")
    with other_store.read() as work:
        assert office_of(work).municipality == "Stadt Musterau"
        assert office_of(work).sheet_printed_at is None


def test_meetings_without_a_number_are_counted_by_date(store, tmp_path):
    days = ["2026-05-01", "2026-01-01"]
    meetings = [{"id": d, "committee_id": "g", "held_on": d} for d in days]
    meetings.append({"id": "x", "committee_id": "g", "held_on": "2025-01-01", "number": 4})
    files = {"committee": [{"id": "g", "name": "AG"}], "meeting": meetings}
    fill(store, write(tmp_path / "hand", **files))
    with store.read() as work:
        assert {(m.held_on.isoformat(), m.number) for m in work.meetings.all()} == {
            ("2025-01-01", 4),
            ("2026-01-01", 5),
            ("2026-05-01", 6),
        }


def test_rules_and_patterns_given_are_kept(store, tmp_path):
    rules = {"id": "r", **HGO.model_dump(mode="json")}
    files = {
        **HAND,
        "rule_set": [rules],
        "committee": [{**HAND["committee"][0], "rule_set_id": "r"}],
        "number_series": [{"name": "resolution", "pattern": "{Gremium} {lfd}/{Jahr}"}],
    }
    fill(store, write(tmp_path / "hand", **files))
    with store.read() as work:
        assert work.rule_sets.all()[0].name == HGO.name
        assert {r.number for r in work.resolutions.rows()} == {
            "Lenkungsgruppe 1/2026",
            "Lenkungsgruppe 2/2026",
        }


REFUSED = [
    ({"person": ['{"family_name": "A"', ""]}, "person.jsonl, Zeile 1: Das ist kein gültiges JSON."),
    ({"person": ["[1]"]}, "Zeile 1: Erwartet wird ein Datensatz"),
    ({"person": ['{"family_name": NaN}']}, "kein gültiges JSON"),
    ({"person": ["[" * 100_000]}, "kein gültiges JSON"),
    ({"person": [{"id": "a"}]}, "Feld „family_name“: Bitte ausfüllen."),
    ({"person": [{"family_name": ""}]}, "Feld „family_name“: Bitte ausfüllen."),
    ({"person": [{"family_name": "x" * 201}]}, "höchstens 200 Zeichen"),
    ({"person": [{"family_name": "A", "size": 3}]}, "Feld „size“: Dieses Feld gibt es nicht."),
    ({"person": [{"family_name": 7}]}, "Bitte Text eingeben."),
    ({"person": [{"family_name": "A", "revision": 2**70}]}, "Diese Zahl ist zu groß."),
    ({"person": [{"family_name": "A", "revision": True}]}, "erwartet wird etwas anderes"),
    (
        {"person": [{"id": "a", "family_name": "A"}, {"id": "a", "family_name": "B"}]},
        "person.jsonl, Zeile 2: Diese id gibt es schon.",
    ),
    (
        {"post": [{"person_id": "x", "organization_id": "y"}]},
        "post.jsonl, Zeile 1: Feld „person_id“",
    ),
    ({"resolution": [{"vote_id": "v"}]}, "Feld „vote_id“: „v“ gibt es in vote.jsonl nicht."),
    ({"meeting": [{"committee_id": "g", "held_on": "2026-02-30"}]}, "Dieses Datum gibt es nicht"),
    (
        {**HAND, "presence": [{"attendance_id": "aa", "came_at": "25:99"}]},
        "Diese Uhrzeit gibt es nicht",
    ),
    (
        {**HAND, "presence": [{"attendance_id": "aa", "came_at": "16:30", "left_at": "16:10"}]},
        "Das Gehen liegt vor dem Kommen.",
    ),
    (
        {
            "person": [{"id": "a", "family_name": "A"}],
            "committee": [{"id": "g", "name": "AG"}],
            "membership": [
                {
                    "committee_id": "g",
                    "person_id": "a",
                    "starts_on": "2026-02-01",
                    "ends_on": "2026-01-01",
                }
            ],
        },
        "Das Ende liegt vor dem Beginn.",
    ),
    (
        {"committee": HAND["committee"], "person": HAND["person"], "meeting": HAND["meeting"],
         "agenda_item": [{"id": "t", "meeting_id": "s1", "title": "T", "parent_id": "t"}]},
        "unter sich selbst",
    ),
    (
        {
            "committee": HAND["committee"],
            "meeting": [
                {"id": "s1", "committee_id": "lg", "held_on": "2026-03-17", "number": 1},
                {"id": "s2", "committee_id": "lg", "held_on": "2026-04-17", "number": 2},
            ],
            "agenda_item": [
                {"id": "t1", "meeting_id": "s1", "title": "T"},
                {"id": "t2", "meeting_id": "s2", "title": "T", "parent_id": "t1"},
            ],
        },
        "gehört zu einer anderen Sitzung",
    ),
    (
        {
            "committee": HAND["committee"],
            "person": HAND["person"],
            "meeting": HAND["meeting"],
            "agenda_item": [
                {"id": "t1", "meeting_id": "s1", "title": "T"},
                {"id": "t2", "meeting_id": "s1", "title": "T", "parent_id": "t1"},
                {"id": "t3", "meeting_id": "s1", "title": "T", "parent_id": "t2"},
            ],
        },
        "zwei Ebenen",
    ),
    ({**HAND, "resolution": [{"vote_id": "v1"}, {"vote_id": "v1"}]}, "gibt es schon"),
    ({**HAND, "attachment": [{"meeting_id": "s1", "title": "P", "sha256": "ab"}]}, "ab fehlt"),
    ({"visit": [{"id": "a"}]}, "visit.jsonl: Diese Art von Datensätzen gibt es nicht."),
]  # fmt: skip


@pytest.mark.parametrize(("files", "reason"), REFUSED)
def test_a_wrong_line_is_refused_with_its_place(tmp_path, files, reason):
    with pytest.raises(UserError) as refused:
        read_folder(write(tmp_path / "hand", **files))
    assert reason in str(refused.value)


def test_a_folder_that_is_none_or_empty_is_refused(tmp_path):
    with pytest.raises(UserError, match="gibt es nicht"):
        read_folder(tmp_path / "fehlt")
    with pytest.raises(UserError, match="keine Datei mit offenen Daten"):
        read_folder(tmp_path)


def test_a_file_in_another_encoding_is_refused(tmp_path):
    (tmp_path / "person.jsonl").write_bytes('{"family_name": "Müller"}'.encode("cp1252"))
    with pytest.raises(UserError, match="kein UTF-8-Text"):
        read_folder(tmp_path)


def test_attachments_must_match_their_names(tmp_path):
    write(tmp_path, person=[{"family_name": "A"}])
    (tmp_path / "anlagen").mkdir()
    (tmp_path / "anlagen" / "abc").write_bytes(b"x")
    with pytest.raises(UserError, match="passt nicht zur Prüfsumme"):
        read_folder(tmp_path)


def test_an_attachment_over_50_mb_is_refused(tmp_path):
    write(tmp_path, person=[{"family_name": "A"}])
    (tmp_path / "anlagen").mkdir()
    with (tmp_path / "anlagen" / "abc").open("wb") as file:
        file.truncate(50 * 1024 * 1024 + 1)
    with pytest.raises(UserError, match="größer als 50 MB"):
        read_folder(tmp_path)


def test_a_dump_goes_into_a_new_folder_only(store, tmp_path):
    (tmp_path / "voll").mkdir()
    (tmp_path / "voll" / "x").touch()
    with store.read() as work, pytest.raises(UserError, match="nicht leer"):
        dump(work, tmp_path / "voll")


def test_what_lies_in_the_papierkorb_stays_there(store, other_store, tmp_path):
    with store.begin("Demo") as work:
        demo.build(work)
    with store.begin("löschen") as work:
        person = work.persons.all()[0]
        person.deleted_at = person.created_at
    with store.read() as work:
        dump(work, tmp_path / "a")
    fill(other_store, tmp_path / "a")
    with other_store.begin("zurück") as work:
        assert [row.id for row in work.trash()] == [person.id]
        restore_record(work, "person", person.id)
    with other_store.read() as work:
        assert not work.trash()


def test_numbers_speak_of_the_period_and_the_office_of_the_folder(store, tmp_path):
    folder = write(
        tmp_path / "hand",
        **HAND,
        number_series=[{"name": "assignment", "pattern": "{Amt}.{Wahlperiode}.{lfd}"}],
        number_origin=[{"code": "101"}],
        legislative_term=[
            {"name": "18", "starts_on": "2021-04-01", "ends_on": "2026-03-31"},
            {"name": "19", "starts_on": "2026-04-01"},
        ],
    )
    fill(store, folder)
    with store.read() as work:
        assert "101.18.1" in {a.number for a in work.assignments.all()}
