"""Register, Beschlusskontrolle, reminders and annual report of Musterau, read back."""

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pypdf
import pytest
from docx.oxml.ns import qn

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.documents import (
    CONTROL,
    CONTROL_NONPUBLIC,
    FURTHER,
    annual_report,
    register,
    reminder,
)
from praeventionsrat.meetings.documents.annual_report import AnnualSheet, report_of
from praeventionsrat.meetings.documents.control import ControlSheet
from praeventionsrat.meetings.documents.register import RegisterSheet
from praeventionsrat.meetings.documents.reminder import ReminderSheet
from praeventionsrat.meetings.records import AssignmentFields, MeetingState, VoteFields
from praeventionsrat.meetings.tracking import RevocationFields
from praeventionsrat.meetings.usecases import minutes, tracking, voting
from tests.praeventionsrat.documents import test_contract
from tests.word_reading import in_style, lines, opened, table_rows

SHEETS = (AnnualSheet, ControlSheet, RegisterSheet, ReminderSheet)
TODAY = date(2026, 4, 20)


@pytest.fixture
def head(head):
    return replace(head, today=TODAY)


@pytest.fixture
def ids(work, twelfth):
    """The committee, the next meeting and the assignments by their titles."""
    found = {a.title.split()[0]: a.id for a in work.assignments.all()}
    thirteenth = next(m for m in work.meetings.all() if m.number == 13)
    return {"committee": twelfth.committee_id, "next": thirteenth.id, **found}


def word(work, export, record_id, head):
    out = io.BytesIO()
    export.render(export.gather(work, record_id, head), out)
    return opened(out.getvalue())


def by_key(key):
    return next(export for export in FURTHER if export.key == key)


@pytest.mark.parametrize("kind", SHEETS)
def test_every_field_in_these_templates_is_in_their_contract(kind):
    test_contract.test_every_field_in_every_shipped_template_is_in_its_contract(kind)
    test_contract.test_every_field_of_text_is_explained(kind)


def test_the_register_prints_every_resolution_on_wide_pages(work, ids, head):
    document = word(work, by_key("register"), ids["committee"], head)
    (table,) = document.tables
    rows = table_rows(table)
    assert rows[0] == ["Nr.", "Datum", "Gremium", "Gegenstand und Wortlaut", "Ergebnis", "Teil"]
    assert [row[0] for row in rows[1:]] == [f"2026-12-0{n}" for n in (1, 2, 3, 4)]
    assert rows[4][4].endswith("bei Stimmengleichheit abgelehnt")
    assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    section = document.sections[0]
    assert section.page_width > section.page_height
    assert document.core_properties.language == "de-DE"
    assert in_style(document, "Kennzeichnung") == []


def test_what_was_revoked_or_is_secret_says_so_in_the_register(work, twelfth, ids, head):
    first, second = (r for r in work.resolutions.all() if r.number.endswith(("01", "02")))
    tracking.revoke_resolution(work, first.id, RevocationFields(by_id=second.id))
    tracking.revoke_resolution(work, second.id, RevocationFields())
    secret = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if not i.is_public)
    motion = VoteFields(motion="Projekt A wird gefördert.", yes=8, taken_at=time(18, 5))
    voting.make_resolution(work, voting.record_vote(work, secret.id, motion))
    sheet = register.gather(work, ids["committee"], head)
    assert [line.note for line in sheet.lines[:2]] == [
        "aufgehoben durch Beschluss 2026-12-02", "aufgehoben",
    ]  # fmt: skip
    assert sheet.lines[-1].part == "nichtöffentlich"
    assert sheet.marking
    few = register.gather_some(work, [first.id], replace(head, today=None), "öffentlich")
    assert few.subtitle == "öffentlich · 1 Beschluss"
    assert few.marking == ""


def test_an_empty_register_says_so(work, head):
    other = next(c for c in work.committees.all() if c.name == "AG Sucht")
    document = word(work, by_key("register"), other.id, head)
    assert "Kein Beschluss ist verzeichnet." in lines(document)


def test_the_control_list_groups_what_is_late_open_and_done(work, ids, head):
    document = word(work, CONTROL, ids["next"], head)
    assert in_style(document, "Heading1") == [
        "Überfällig", "Offen", "Erledigt – wird hier letztmals berichtet",
    ]  # fmt: skip
    late, open_one, done = (table_rows(table)[1] for table in document.tables)
    assert late[2:5] == [
        "Polizeistation", "31.03.2026", "gelb – in Umsetzung, überfällig seit 31.03.2026",
    ]  # fmt: skip
    assert "Grund der Verzögerung: Das Bürgerhaus Nord" in late[5]
    assert "Beschluss 2026-12-02: Die Lenkungsgruppe empfiehlt" in open_one[1]
    assert "TOP 6.1 Angstraum" in open_one[1]
    assert "Antrag: Jugendbeirat" in done[1]
    assert done[0] == "M-2025-003\nPrüfauftrag"
    assert done[4] == "grün – umgesetzt am 27.03.2026"
    assert "Erledigungsvermerk: Bericht der Suchtberatung" in done[5]
    assert "2 Aufträge sind offen, davon 1 überfällig. 1 Auftrag wird als erledigt berichtet." in (
        lines(document)
    )


def test_what_was_given_in_secret_stands_in_the_non_public_list_only(work, twelfth, ids, head):
    secret = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if not i.is_public)
    fields = AssignmentFields(title="Bescheide vorbereiten", responsible="Stadt Musterau")
    minutes.give_assignment(work, twelfth.id, fields, item_id=secret.id)
    said = [
        " ".join(lines(word(work, export, ids["next"], head)))
        for export in (CONTROL, CONTROL_NONPUBLIC)
    ]
    assert ["Bescheide" in text for text in said] == [False, True]
    assert ["Schulen" in text for text in said] == [True, False]
    assert "Nichtöffentlich – nur für Mitglieder" in said[1]


def test_a_list_without_assignments_says_so(work, ids, head):
    document = word(work, CONTROL_NONPUBLIC, ids["next"], head)
    assert any("kein Auftrag offen" in line for line in lines(document))


def test_an_old_meeting_is_told_what_it_heard(work, twelfth, ids, head):
    minutes.finish_assignment(work, ids["Sicherheitsgespräche"], on=date(2026, 3, 16))
    row = table_rows(word(work, CONTROL, twelfth.id, head).tables[0])[1]
    assert row[4] == "gelb – in Umsetzung"


def test_a_reminder_lists_everything_open_of_one_office(work, twelfth, ids, head):
    fields = AssignmentFields(
        title="Grünschnitt", responsible="Stadtwerke",
        organization_id=work.assignments.get(ids["Beleuchtung"]).organization_id,
    )  # fmt: skip
    minutes.give_assignment(work, twelfth.id, fields)
    document = word(work, by_key("reminder"), ids["Beleuchtung"], head)
    said = lines(document)
    assert in_style(document, "Anschrift") == [
        "Stadtwerke Musterau", "Dipl.-Ing. Olaf Brettschneider", "Werkstraße 5", "35999 Musterau",
    ]  # fmt: skip
    assert "Sehr geehrter Herr Dipl.-Ing. Brettschneider," in said
    assert any("stehen 2 Aufträge aus, für die Sie" in line for line in said)
    assert any("bis zum 4. Mai 2026" in line for line in said)
    rows = table_rows(document.tables[0])
    assert [row[3] for row in rows[1:]] == ["30.06.2026", "ohne Frist"]


def test_a_reminder_needs_somebody_and_something_open(work, twelfth, ids, head):
    nobody = minutes.give_assignment(work, twelfth.id, AssignmentFields(title="Offen"))
    with pytest.raises(UserError, match="wer für den Auftrag zuständig ist"):
        reminder.gather(work, nobody, head)
    with pytest.raises(UserError, match="kein Auftrag offen"):
        reminder.gather(work, ids["Schulwegplan"], head)
    minutes.delete_assignment(work, nobody, at=datetime.now(UTC))
    with pytest.raises(UserError, match="zuständig"):
        reminder.gather(work, nobody, head)


def test_a_reminder_goes_to_whoever_is_named(work, twelfth, head):
    secret = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if not i.is_public)
    person = create_person(work, PersonFields(family_name="Kim", form_of_address="Frau"))
    one = minutes.give_assignment(
        work,
        twelfth.id,
        AssignmentFields(title="A", responsible="Frau Kim", person_id=person),
        item_id=secret.id,
    )
    two = minutes.give_assignment(
        work, twelfth.id, AssignmentFields(title="B", responsible="Alle Ämter")
    )
    first, second = (reminder.gather(work, i, replace(head, today=None)) for i in (one, two))
    assert (first.recipients, first.greeting) == (("Kim",), "Sehr geehrte Frau Kim,")
    assert "vertraulich" in first.closing[1]
    assert "nichtöffentlich" in first.lines[0].origin
    assert second.recipients == ("Alle Ämter",)
    assert second.greeting == "Sehr geehrte Damen und Herren,"
    offices = reminder.one_of_each_office(work.trackings.rows())
    assert [row.responsible for row in offices] == [
        "Alle Ämter", "Frau Kim", "Polizeistation", "Stadtwerke/Brettschneider",
    ]  # fmt: skip


def test_the_annual_report_counts_what_happened(work, ids, head):
    sheet = annual_report.gather(work, ids["committee"], head)
    facts = {fact.label: fact.text for fact in sheet.facts}
    assert facts == {
        "Sitzungen": "1 Sitzung",
        "Anwesenheit": "im Mittel 82 % der stimmberechtigten Mitglieder (selbst oder vertreten)",
        "Beschlüsse": "4, davon 3 beschlossen und 1 abgelehnt",
        "Aufträge": "3, davon 1 erledigt und 2 offen (1 überfällig)",
    }
    people = {line.first.split()[-1]: (line.third, line.fourth) for line in sheet.members}
    assert people["Lohgerber"] == ("0 von 1, 1 vertreten", "100 %")
    assert people["Achtnich"] == ("0 von 1", "0 %")
    assert "Angstraum Bahnhofsunterführung" in sheet.topics
    assert not any("Demokratie leben" in topic for topic in sheet.topics)
    document = word(work, report_of(2025), ids["committee"], head)
    assert in_style(document, "Title") == ["Jahresbericht 2025"]
    assert "Es wurde kein Beschluss gefasst." in lines(document)
    assert len(table_rows(document.tables[1])) == 4


def test_the_annual_report_names_nothing_secret_but_counts_it(work, twelfth, ids, head):
    secret = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if not i.is_public)
    motion = VoteFields(motion="Projekt A wird gefördert.", yes=8, taken_at=time(18, 5))
    voting.make_resolution(work, voting.record_vote(work, secret.id, motion))
    fields = AssignmentFields(title="Bescheide vorbereiten")
    minutes.give_assignment(work, twelfth.id, fields, item_id=secret.id)
    text = " ".join(lines(word(work, report_of(2026), ids["committee"], head)))
    assert "1 Beschluss und 1 Auftrag mitgezählt, nicht genannt." in text
    assert "Bescheide" not in text
    assert "Projekt A" not in text


def test_a_year_without_meetings_is_reported_too(work, ids, head):
    other = next(c for c in work.committees.all() if c.name == "AG Sucht")
    for meeting in work.meetings.where(committee_id=other.id):
        meeting.state, meeting.held_on = MeetingState.CANCELLED, date(2026, 2, 2)
    sheet = annual_report.gather(work, other.id, head)
    assert sheet.heading == "Jahresbericht 2026"
    assert sheet.facts[0].text == "keine, 1 ist ausgefallen"
    assert sheet.nonpublic_hint == ""


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_another_program_reads_them_all(work, ids, head, tmp_path):
    made = {
        "register": (by_key("register"), ids["committee"]),
        "control": (CONTROL, ids["next"]),
        "reminder": (by_key("reminder"), ids["Beleuchtung"]),
        "annual": (report_of(2026), ids["committee"]),
    }
    for name, (export, record_id) in made.items():
        with (tmp_path / f"{name}.docx").open("wb") as out:
            export.render(export.gather(work, record_id, head), out)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    names = [tmp_path / f"{name}.docx" for name in made]
    order = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *names]
    subprocess.run(order, check=True, capture_output=True, timeout=300)
    pages = {name: pypdf.PdfReader(tmp_path / f"{name}.pdf").pages for name in made}
    text = {n: " ".join(page.extract_text() for page in found) for n, found in pages.items()}
    assert "Beschlussbuch" in text["register"]
    assert "überfällig seit" in text["control"]
    assert "Stadtwerke Musterau" in text["reminder"]
    assert "Jahresbericht 2026" in text["annual"]
    assert [len(found) for found in pages.values()] == [1, 2, 1, 2]
