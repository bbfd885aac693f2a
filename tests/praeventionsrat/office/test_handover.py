"""Übergabemappe: everything a successor needs, in one folder."""

import shutil
from datetime import UTC, date, datetime

import docx
import openpyxl
import pytest
from icalendar import Calendar

from praeventionsrat.council.usecases import remove_member
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import Cancelled
from praeventionsrat.meetings.tracking import TrackingFields
from praeventionsrat.meetings.usecases.tracking import track_assignment
from praeventionsrat.office import handover
from praeventionsrat.office.own_templates import KINDS
from tests.word_reading import in_style, lines, table_rows

TODAY = date(2026, 4, 20)


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def made(store, tmp_path):
    """The folder of Musterau."""
    with store.read() as work:
        ready = [handover.read(work, part) for part in handover.plan(work, "M.prat", TODAY)]
    return handover.write(tmp_path, ready, TODAY)


def test_the_folder_holds_what_a_successor_needs(made):
    labels = [kind.label for kind in KINDS]
    names = sorted(p.relative_to(made).as_posix() for p in made.rglob("*") if p.is_file())
    assert names == [
        "00 Deckblatt.docx",
        "01 Offene Aufträge.docx",
        "01 Offene Aufträge.xlsx",
        "02 Termine.ics",
        "03 Kontakte der Mitglieder.vcf",
        "03 Kontakte der Mitglieder.xlsx",
        "04 Niederschriften/2025-06-17 9. Sitzung Lenkungsgruppe.docx",
        "04 Niederschriften/2025-09-16 10. Sitzung Lenkungsgruppe.docx",
        "04 Niederschriften/2025-12-02 11. Sitzung Lenkungsgruppe.docx",
        "04 Niederschriften/2026-03-17 12. Sitzung Lenkungsgruppe.docx",
        *sorted(f"05 Vorlagen/{label}.docx" for label in (*labels, "Briefkopf")),
    ]


def test_the_cover_says_where_things_stand_and_what_to_do_first(made):
    cover = docx.Document(str(made / "00 Deckblatt.docx"))
    steps = in_style(cover, "ListBullet")
    assert steps[0] == "13. Sitzung Lenkungsgruppe am 21.04.2026: Sitzung vorbereiten (in 1 Tag)."
    assert steps[-1] == "2 Aufträge sind offen, davon 1 überfällig: siehe „Offene Aufträge“."
    assert any("Wiederherstellungsblatt ist noch nicht gedruckt" in line for line in lines(cover))
    assert ["01 Offene Aufträge.xlsx", "dieselbe Liste zum Sortieren"] in table_rows(
        cover.tables[2]
    )
    assert "nicht verschlüsselt" in " ".join(lines(cover))


def test_lists_calendar_and_minutes_are_whole(made):
    sheet = openpyxl.load_workbook(made / "01 Offene Aufträge.xlsx").worksheets[0]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["M-2025-002", "M-2026-011"]
    calendar = Calendar.from_ical((made / "02 Termine.ics").read_bytes())
    names = [str(event["summary"]) for event in calendar.walk("VEVENT")]
    assert names[0] == "13. Sitzung Lenkungsgruppe"
    assert len(names) == 4
    assert len(calendar.walk("VTIMEZONE")) == 1
    contacts = openpyxl.load_workbook(made / "03 Kontakte der Mitglieder.xlsx").worksheets[0]
    rows = [[cell.value for cell in row] for row in contacts.iter_rows()]
    assert ["Lenkungsgruppe des Präventionsrates", "Vorsitz"] in [row[:2] for row in rows]
    cards = (made / "03 Kontakte der Mitglieder.vcf").read_text("utf-8")
    assert "CATEGORIES:Lenkungsgruppe,Stadtteilrat Nord" in cards
    minutes = docx.Document(
        str(made / "04 Niederschriften/2026-03-17 12. Sitzung Lenkungsgruppe.docx")
    )
    assert any("Demokratie leben" in line for line in lines(minutes))
    work = docx.Document(str(made / "01 Offene Aufträge.docx"))
    assert in_style(work, "Heading1") == ["Lenkungsgruppe"]


def test_a_second_folder_of_the_day_gets_its_own_name(made, store, tmp_path):
    assert handover.write(tmp_path, [], TODAY).name == "Übergabemappe 2026-04-20 (2)"


def test_giving_up_leaves_what_is_written_so_far(store, tmp_path):
    with store.read() as work:
        ready = [handover.read(work, part) for part in handover.plan(work, "M.prat", TODAY)[:2]]

    def step(done, total):
        assert total == 2
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        handover.write(tmp_path, ready, TODAY, step)


def test_a_printed_sheet_a_follow_up_and_an_empty_chair_are_told(store, tmp_path):
    with store.begin("Änderung") as work:
        office = work.offices.all()[0]
        office.sheet_printed_at = datetime(2026, 1, 1, tzinfo=UTC)
        one = next(a.id for a in work.assignments.all() if a.number == "M-2026-011")
        track_assignment(work, one, TrackingFields(follow_up_on=date(2026, 5, 4)))
        addiction = next(c for c in work.committees.all() if c.name == "AG Sucht")
        for seat in work.memberships.where(committee_id=addiction.id):
            remove_member(work, seat.id)
        last = next(m for m in work.meetings.all() if m.number == 12)
        work.minutes.where(meeting_id=last.id)[0].issued_on = None
        cover = handover.read(work, handover.plan(work, "M.prat", TODAY)[0]).data
    written = "Niederschrift 12. Sitzung Lenkungsgruppe: fällig am 31.03.2026, überfällig."
    assert written in cover.steps
    assert (
        "Wiedervorlage am 04.05.2026: M-2026-011 Beleuchtung Bahnhofsunterführung." in cover.steps
    )
    assert cover.committees[0].second == "unbesetzt"
    assert any("fragen Sie die Behördenleitung" in sentence for sentence in cover.opening)


def test_an_empty_office_can_be_handed_over(empty_store, tmp_path):
    from db.engine import connect
    from db.store import SqlStore
    from db.work import SqlWork
    from tests.conftest import KEY

    path = shutil.copy(empty_store, tmp_path / "leer.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim")
    with store.read() as work:
        ready = [handover.read(work, part) for part in handover.plan(work, "leer.prat", TODAY)]
    store.close()
    cover = docx.Document(str(handover.write(tmp_path, ready, TODAY) / "00 Deckblatt.docx"))
    assert "Im Augenblick wartet nichts." in lines(cover)


def test_what_cannot_be_read_is_said(store):
    def refused(_work):
        raise UserError("Das geht nicht.")

    with store.read() as work, pytest.raises(UserError):
        handover.read(work, handover.Part("x", "", refused, ""))
