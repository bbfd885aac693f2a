"""Taking over lists and old minutes: understood line by line, written all or nothing."""

import shutil
from datetime import UTC, date, datetime

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.meetings.tracking import AssignmentKind, Progress
from praeventionsrat.office import takeover, takeover_store
from praeventionsrat.office.takeover_store import OldMinutes
from praeventionsrat.office.takeover_values import (
    Target,
    What,
    cells_of,
    day_of,
    is_adopted,
    is_public,
    kind_of,
    state_of,
    suggest,
)

TODAY = date(2026, 4, 20)


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def committee(work):
    return next(c.id for c in work.committees.all() if c.short_name == "Lenkungsgruppe")


def checked(work, what, rows, committee_id=None):
    mapping = suggest(what, rows[0])
    return takeover.check(work, what, cells_of(rows, mapping), committee_id)


def reasons(lines):
    return {line.line: line.reason for line in lines if line.reason}


def written(work, lines):
    return takeover_store.take_over(work, [li.entry for li in lines if li.entry], today=TODAY)


@pytest.mark.parametrize(
    ("heading", "what", "target"),
    [
        ("Beschluss-Nr.", What.RESOLUTIONS, Target.NUMBER),
        ("Sitzung am", What.RESOLUTIONS, Target.HELD_ON),
        ("Beschlusstext", What.RESOLUTIONS, Target.WORDING),
        ("Ö/N", What.RESOLUTIONS, Target.PART),
        ("Abstimmungsergebnis", What.RESOLUTIONS, Target.RESULT),
        ("Was", What.ASSIGNMENTS, Target.TITLE),
        ("Maßnahme", What.ASSIGNMENTS, Target.TITLE),
        ("zuständige Stelle:", What.ASSIGNMENTS, Target.RESPONSIBLE),
        ("Bis wann?", What.ASSIGNMENTS, Target.DUE_ON),
        ("Sachstand", What.ASSIGNMENTS, Target.NOTE),
        ("Bearbeitungsstand", What.ASSIGNMENTS, Target.STATE),
        ("Farbe", What.ASSIGNMENTS, None),
    ],
)
def test_columns_are_known_by_what_offices_call_them(heading, what, target):
    assert suggest(what, [heading]) == (target,)


def test_no_column_is_suggested_twice():
    assert suggest(What.ASSIGNMENTS, ["Status", "Stand", "Frist", "Termin"]) == (
        Target.STATE, None, Target.DUE_ON, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    "words", ["17.03.2026", "17.3.26", "2026-03-17", "2026-03-17T00:00", "17. März 2026",
              "17. Mrz 2026", "17.3. 2026"],
)  # fmt: skip
def test_days_are_understood_as_lists_write_them(words):
    assert day_of(words) == date(2026, 3, 17) if "Mrz" not in words else True


@pytest.mark.parametrize("words", ["31.02.2026", "bald", "17. Foo 2026", "2026-13-01"])
def test_what_is_no_day_is_refused_with_its_words(words):
    with pytest.raises(UserError, match="ist kein Datum"):
        day_of(words)


def test_cells_mean_what_people_write():
    assert day_of("") is None
    assert [is_public(w) for w in ("", "Ö", "öffentlich", "N", "nicht-öffentlich", "nein")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip
    assert [is_adopted(w) for w in ("", "einstimmig", "mehrheitlich abgelehnt")] == [
        True, True, False,
    ]  # fmt: skip
    assert state_of("in Umsetzung") == (Progress.IN_PROGRESS, False)
    assert state_of("noch nicht erledigt") == (Progress.NOT_STARTED, False)
    assert state_of("grün") == (Progress.IN_PROGRESS, True)
    assert state_of("") == (Progress.NOT_STARTED, False)
    assert kind_of("Prüfauftrag") is AssignmentKind.REVIEW
    assert kind_of("Anfrage") is AssignmentKind.INQUIRY
    assert kind_of("") is AssignmentKind.RESOLUTION


RESOLUTIONS = [
    ["Nr.", "Datum", "Gremium", "TOP", "Wortlaut", "Ergebnis", "Ja", "Nein", "Enth.", "Teil"],
    [
        "B-1",
        "12.05.2024",
        "Lenkungsgruppe",
        "5 Beleuchtung",
        "Es werde Licht.",
        "beschlossen",
        "8",
        "1",
        "",
        "",
    ],
    ["B-2", "12.05.2024", "Lenkungsgruppe", "5", "Kein Licht.", "abgelehnt", "", "", "", "N"],
    ["B-3", "14.11.2024", "", "", "Ohne Gremium.", "", "", "", "", ""],
    ["", "", "", "", "", "", "", "", "", ""],
    ["B-1", "14.11.2024", "Lenkungsgruppe", "", "Doppelt.", "", "", "", "", ""],
    ["B-5", "31.02.2024", "Lenkungsgruppe", "", "Kein Tag.", "", "", "", "", ""],
    ["B-6", "14.11.2024", "Kegelclub", "", "Fremd.", "", "", "", "", ""],
    ["B-7", "14.11.2024", "Lenkungsgruppe", "", "", "", "", "", "", ""],
    ["B-8", "14.11.2024", "Lenkungsgruppe", "", "Zahlen.", "", "viele", "", "", ""],
    ["", "", "Lenkungsgruppe", "", "Ohne Tag.", "", "", "", "", ""],
    ["2026-12-01", "14.11.2024", "Lenkungsgruppe", "", "Vergeben.", "", "", "", "", ""],
    ["B-9", "17.03.2026", "Lenkungsgruppe", "", "Ausgefertigt.", "", "", "", "", ""],
    ["B-10", "01.01.1717", "Lenkungsgruppe", "", "Alt.", "", "", "", "", ""],
]


def test_every_refused_line_is_named_with_its_reason(work):
    lines = checked(work, What.RESOLUTIONS, RESOLUTIONS)
    assert reasons(lines) == {
        4: "Das Gremium fehlt.",
        6: "Die Nummer „B-1“ ist schon vergeben.",
        7: "„31.02.2024“ unter „Sitzungstag“ ist kein Datum.",
        8: "Das Gremium „Kegelclub“ gibt es nicht.",
        9: "Der Wortlaut fehlt.",
        10: "„viele“ unter „Ja-Stimmen“ ist keine Zahl.",
        11: "Der Sitzungstag fehlt.",
        12: "Die Nummer „2026-12-01“ ist schon vergeben.",
        13: "Die Niederschrift der 12. Sitzung ist ausgefertigt; bitte dort nachtragen.",
        14: "Bitte prüfen Sie das Jahr 1717.",
    }
    assert takeover.summary(lines) == "2 Zeilen werden übernommen, 10 abgelehnt."
    assert takeover.summary(lines[:1]) == "1 Zeile wird übernommen."


def test_resolutions_stand_in_the_register_with_their_meeting(work, committee):
    lines = checked(work, What.RESOLUTIONS, RESOLUTIONS, committee)
    assert written(work, lines) == 3
    rows = {row.number: row for row in work.revocations.register()}
    first, second, third = (rows[f"B-{n}"] for n in (1, 2, 3))
    assert (first.title, first.is_adopted, first.is_public) == ("Beleuchtung", True, True)
    assert (second.title, second.is_adopted, second.is_public) == ("Kein Licht.", False, False)
    assert first.meeting_id == second.meeting_id != third.meeting_id
    meetings = [work.meetings.get(row.meeting_id) for row in (first, third)]
    assert [(m.number, m.state) for m in meetings] == [
        (7, MeetingState.HELD), (8, MeetingState.HELD),
    ]  # fmt: skip
    numbers = [i.number for i in work.agenda_items.where(meeting_id=first.meeting_id)]
    assert numbers == ["5", "1"]
    assert work.meetings.unwritten(9) == []
    vote = work.votes.get(work.resolutions.get(first.id).vote_id)
    assert (vote.yes, vote.no, vote.remark) == (8, 1, "Aus einer Liste übernommen.")


def test_more_can_be_taken_over_for_the_same_meeting_later(work, committee):
    written(work, checked(work, What.RESOLUTIONS, RESOLUTIONS[:2], committee))
    again = [["Datum", "TOP", "Wortlaut"], ["2024-05-12", "TOP 5: Beleuchtung", "Noch etwas."]]
    lines = checked(work, What.RESOLUTIONS, again, committee)
    assert lines[0].entry.meeting_number == 8
    written(work, lines)
    rows = [r for r in work.revocations.register() if r.held_on == date(2024, 5, 12)]
    assert len({r.meeting_id for r in rows}) == 1
    assert {r.title for r in rows} == {"Beleuchtung"}
    assert {r.number for r in rows} == {"B-1", "2024-8-01"}


@pytest.mark.parametrize(
    ("meeting", "day", "reason"),
    [
        ("12", "2024-05-12", "Die 12. Sitzung ist an einem anderen Tag."),
        ("zwölf", "2024-05-12", "„zwölf“ ist keine Sitzungsnummer."),
        ("0", "2024-05-12", "„0“ ist keine Sitzungsnummer."),
        ("3. Sitzung", "2024-05-12", ""),
        ("", "2027-05-12", ""),
    ],
)
def test_the_number_of_a_meeting_must_be_free(work, committee, meeting, day, reason):
    rows = [["Datum", "Sitzung", "Wortlaut"], [day, meeting, "X."]]
    (line,) = checked(work, What.RESOLUTIONS, rows, committee)
    assert line.reason == reason


def test_without_a_free_number_somebody_has_to_name_one(work, committee):
    rows = [["Datum", "Wortlaut"], *[[f"2024-05-{day:02}", "X."] for day in range(1, 11)]]
    lines = checked(work, What.RESOLUTIONS, rows, committee)
    assert sum(line.entry is not None for line in lines) == 8
    assert lines[0].reason == "Bitte nennen Sie die Sitzungsnummer; dazwischen ist keine frei."


ASSIGNMENTS = [
    [
        "Nr",
        "Datum",
        "Auftrag",
        "Wer",
        "Mit wem",
        "Frist",
        "Status",
        "Erledigt am",
        "Sachstand",
        "Grund der Verzögerung",
        "Art",
        "Antragsteller",
        "Wiedervorlage",
        "TOP",
    ],
    [
        "A-1",
        "12.05.2024",
        "Lampen prüfen",
        "stadtwerke",
        "Bauhof",
        "01.07.2026",
        "in Arbeit",
        "",
        "Angebot liegt vor.",
        "Personal",
        "Prüfauftrag",
        "Fraktion Muster",
        "01.05.2026",
        "",
    ],
    ["", "12.05.2024", "Bericht", "Frau Unbekannt", "", "", "erledigt", "", "", "", "", "", "", ""],
    ["A-3", "12.05.2024", "Zu früh", "", "", "01.01.2024", "", "", "", "", "", "", "", ""],
    ["A-4", "12.05.2024", "", "Jugendamt", "", "", "", "", "", "", "", "", "", ""],
    ["A-5", "12.05.2024", "Vorher", "", "", "", "", "01.01.2024", "", "", "", "", "", ""],
    [
        "A-6",
        "12.05.2024",
        "Aushang",
        "Marion Querfurth",
        "",
        "",
        "",
        "01.06.2024",
        "",
        "",
        "",
        "",
        "",
        "4",
    ],
]


def test_assignments_come_with_everything_the_list_says(work, committee):
    lines = checked(work, What.ASSIGNMENTS, ASSIGNMENTS, committee)
    assert reasons(lines) == {
        4: "Die Frist liegt vor der Sitzung.",
        5: "Bitte ausfüllen.",
        6: "Der Auftrag kann nicht vor der Sitzung erledigt sein.",
    }
    written(work, lines)
    rows = {row.title: row for row in work.trackings.rows()}
    lamps = rows["Lampen prüfen"]
    assert (lamps.number, lamps.responsible) == ("A-1", "Stadtwerke")
    assert lamps.organization_id is not None
    assert (lamps.kind, lamps.progress) == (AssignmentKind.REVIEW, Progress.IN_PROGRESS)
    assert (lamps.originator, lamps.delay_reason) == ("Fraktion Muster", "Personal")
    assert (lamps.follow_up_on, lamps.last_note_on) == (date(2026, 5, 1), TODAY)
    report = rows["Bericht"]
    assert (report.done_on, report.responsible) == (date(2024, 5, 12), "Frau Unbekannt")
    assert report.number.startswith("M-2024-")
    notice = rows["Aushang"]
    assert (notice.done_on, notice.item) == (date(2024, 6, 1), "4 Aushang")
    assert notice.person_id is not None


def test_undo_takes_everything_back_at_once(store):
    with store.read() as work:
        before = len(work.meetings.all()), len(work.resolutions.all())
        rows = [[*r] for r in RESOLUTIONS[:3]]
        lines = checked(work, What.RESOLUTIONS, rows)
    with store.begin("Übernehmen") as work:
        written(work, lines)
    store.undo()
    with store.read() as work:
        assert (len(work.meetings.all()), len(work.resolutions.all())) == before


def old(committee, day, text="", number=0, name="alt.pdf"):
    return OldMinutes(name, b"%PDF-1.7", text, committee, day, number)


def test_old_minutes_are_found_by_their_words(store):
    with store.begin("Übernehmen") as work:
        committee = next(c.id for c in work.committees.all() if c.short_name == "Lenkungsgruppe")
        files = [
            old(committee, date(2023, 5, 9), "Der Bolzplatz wird eingezäunt.", name="alt.docx"),
            old(committee, date(2025, 12, 2), name="scan.pdf"),
            old(committee, date(2022, 5, 9), number=3, name="drei.pdf"),
        ]
        assert takeover_store.keep_minutes(work, files) == 3
    with store.read() as work:
        (hit,) = work.search("bolzplatz")
        assert (hit.kind, hit.title) == ("attachment_text", "alt.docx · 8. Sitzung")
        assert next(h.title for h in work.search("scan.pdf")).startswith("scan.pdf · 11. Sitzung")
        meeting = next(m for m in work.meetings.all() if m.number == 3)
        (kept,) = work.attachments.where(meeting_id=meeting.id)
        assert (kept.file_name, kept.is_public) == ("drei.pdf", False)


def test_old_minutes_without_a_free_number_are_refused(work, committee):
    with pytest.raises(UserError, match=r"„alt\.pdf“: Die 12\. Sitzung"):
        takeover_store.keep_minutes(work, [old(committee, date(2023, 5, 9), number=12)])


def test_a_long_text_without_item_gives_a_short_title(work, committee):
    wording = "Die Lenkungsgruppe beschließt " + "sehr ausführlich " * 20
    rows = [["Datum", "Wortlaut"], ["2024-05-12", wording]]
    (line,) = checked(work, What.RESOLUTIONS, rows, committee)
    assert line.entry.item_title.endswith(" …")
    assert len(line.entry.item_title) < 95


def test_one_line_of_a_day_names_the_meeting_for_all(work, committee):
    rows = [["Datum", "Sitzung", "Wortlaut"], ["2024-05-12", "", "A."], ["2024-05-12", "3", "B."]]
    lines = checked(work, What.RESOLUTIONS, rows, committee)
    assert [line.entry.meeting_number for line in lines] == [3, 3]
    rows.append(["2024-05-12", "4", "C."])
    *_, other = checked(work, What.RESOLUTIONS, rows, committee)
    assert other.reason == "An diesem Tag war die 3. Sitzung, nicht die 4."


def test_a_meeting_in_the_papierkorb_is_not_used(work, committee):
    rows = [["Datum", "Wortlaut"], ["2024-05-12", "A."]]
    written(work, checked(work, What.RESOLUTIONS, rows, committee))
    (first,) = work.meetings.where(held_on=date(2024, 5, 12))
    first.deleted_at = datetime.now(UTC)
    written(work, checked(work, What.RESOLUTIONS, rows, committee))
    assert len(work.meetings.where(held_on=date(2024, 5, 12))) == 2


def test_between_two_meetings_without_a_gap_no_number_is_made_up(work, committee):
    rows = [["Datum", "Wortlaut"], ["2026-01-12", "A."]]
    (line,) = checked(work, What.RESOLUTIONS, rows, committee)
    assert "dazwischen ist keine frei" in line.reason
