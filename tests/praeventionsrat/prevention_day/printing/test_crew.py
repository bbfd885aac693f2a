"""What the crew holds in its hands: Regieplan, sheets for places and people."""

import io
from datetime import time
from uuid import UUID

import pytest
from docx import Document

from praeventionsrat.prevention_day.printing.leaves import INTERNAL
from praeventionsrat.prevention_day.programme.records import Contributor
from praeventionsrat.prevention_day.running.codes import CodeKind, code_of, spoken
from tests.praeventionsrat.prevention_day.printing.conftest import KEYS, crew


def leaf(event, key, title):
    return next(one for one in event.made(key).leaves if one.title == title)


def test_the_plan_goes_minute_by_minute_with_set_up_and_tear_down(full):
    (day,) = full.made("direction-plan").days
    moments = [(line.when, line.what, line.about) for line in day.lines]
    assert moments == [
        ("ganztägig", "Infomobil", "Infomobil"),
        ("10:00–10:30", "Probe", "Vortrag · noch nicht zugesagt · nicht öffentlich"),
        ("10:50", "Aufbau: Begrüßung", "bis 11:00"),
        ("11:00–11:15", "Begrüßung", "Eröffnung · erst Musik"),
        ("11:15", "Abbau: Begrüßung", "bis 11:20"),
        ("12:00–13:30", "Zivilcourage", "Workshop"),
    ]
    opening = day.lines[3]
    assert opening.responsible == "Kim Querfurth\n0151 1"
    assert opening.technique == "2 Mikrofone"


def test_numbers_of_those_who_refuse_are_asked_of_the_lead(full):
    (day,) = full.made("direction-plan").days
    people = {line.what: line.people for line in day.lines}
    assert (
        people["Begrüßung"] == "Lena Leise (Stadt), Vortrag, über die Leitung, noch nicht zugesagt"
    )
    assert people["Zivilcourage"] == "Mara Tollkühn, Vortrag, Wasser"
    assert "0151 2" not in full.text("phone-sheet")


def test_a_helper_on_record_who_refuses_is_reached_over_the_lead_too(event):
    shy = event.person("Lena Leise", no_forwarding=True)
    event.helper("Lena Leise", person_id=shy, phone="0151 2")
    text = event.text("phone-sheet")
    assert "0151 2" not in text
    assert "Lena Leise über die Leitung" in text


def test_a_contributor_without_any_name_is_left_out(event):
    event.work.contributors.add(Contributor(item_id=event.item("Film", 11)))
    assert event.made("direction-plan").days[0].lines[0].people == ""


@pytest.mark.parametrize("key", ["direction-plan-pdf", "venue-sheets", "phone-sheet"])
def test_internal_sheets_say_so_on_every_page(full, key):
    for page in full.pdf(key).pages:
        assert INTERNAL in " ".join(page.extract_text().split())


def test_the_plan_as_word_repeats_the_head_of_its_table(full):
    out = io.BytesIO()
    KEYS["direction-plan"].export.render(full.made("direction-plan"), out)
    document = Document(out)
    texts = [p.text for p in document.paragraphs]
    assert INTERNAL in texts
    assert "Leitung: Kim Querfurth, 0151 1 · Veranstaltungstelefon 06499 145" in texts
    assert "Alles zieht in die Turnhalle." in texts
    (table,) = document.tables
    assert table.rows[0]._tr.trPr.xpath("w:tblHeader")
    assert len(table.rows) == 7


def test_every_day_of_the_plan_begins_on_a_page_of_its_own(full):
    full.sunday()
    reader = full.pdf("direction-plan-pdf")
    titles = [one.title for one in reader.outline]
    assert titles[0] == "Regieplan Samstag, 12. September 2026"
    assert len(reader.pages) == 2
    assert "Für diesen Tag ist noch nichts geplant." in reader.pages[1].extract_text()


def test_a_place_knows_what_happens_there_and_with_whom(full):
    square = leaf(full, "venue-sheets", "Marktplatz")
    assert ("Strom", "3,7 kW") in square.facts
    (table,) = square.tables
    assert [row[0] for row in table.rows] == [
        "ganztägig", "10:00–10:30", "11:00–11:15\nAufbau ab 10:50\nAbbau bis 11:20",
    ]  # fmt: skip
    assert "zuständig: Kim Querfurth, 0151 1" in table.rows[2][3]
    assert "100 Plätze · Höranlage · DGS-Dolmetschung" in table.rows[2][1]


def test_in_the_rain_the_old_place_says_where_everything_went(full):
    full.rain()
    square, hall = (leaf(full, "venue-sheets", name) for name in ("Marktplatz", "Turnhalle"))
    assert square.warning == hall.warning == "Schlechtwetterplan, Stand 14:05"
    assert square.tables == ()
    assert "„Begrüßung“: Turnhalle" in square.notes[0][1]
    assert len(hall.tables[0].rows) == 4
    text = full.text("venue-sheets")
    assert "Schlechtwetterplan, Stand 14:05" in text
    assert "Wegen des Wetters findet hier nichts statt." in text
    lines = full.made("direction-plan").days[0].lines
    assert lines[0].place == "Turnhalle\nstatt Marktplatz"


def test_a_switch_without_its_time_and_a_place_without_a_twin_change_little(full):
    full.rain()
    full.work.event_days.get(full.day_id).rainy_since = None
    assert leaf(full, "venue-sheets", "Turnhalle").warning == "Schlechtwetterplan"


def test_everybody_who_takes_part_has_one_sheet_with_all_they_do(full):
    mara = [crew("Mara Tollkühn", needs="Beamer"), crew("", "Chor Musterau")]
    item = full.item("Podium", 15, day=full.sunday(), crew=mara)
    full.work.contributors.add(Contributor(item_id=item))
    sheets = full.made("contributor-sheets")
    assert [one.title for one in sheets.leaves] == ["Lena Leise", "Chor Musterau", "Mara Tollkühn"]
    mara = sheets.leaves[2]
    assert mara.facts[0] == ("Ihre Wünsche", "Wasser, Beamer")
    assert [row[0] for row in mara.tables[0].rows] == [
        "Sa, 12.09.2026\n12:00–13:30 Uhr", "So, 13.09.2026\n15:00–15:30 Uhr",
    ]  # fmt: skip
    assert mara.tables[0].rows[1][1] == "überall"
    lena = sheets.leaves[0].tables[0].rows[0]
    assert lena[0].endswith("Aufbau ab 10:50 Uhr")
    assert "Technik: 2 Mikrofone\nvor Ort zuständig: Kim Querfurth, 0151 1" in lena[2]


def test_sheets_of_people_carry_arrival_contact_and_a_code(full):
    reader = full.pdf("contributor-sheets")
    assert [one.title for one in reader.outline] == ["Lena Leise", "Mara Tollkühn"]
    first = " ".join(reader.pages[0].extract_text().split())
    lena = full.made("contributor-sheets").leaves[0].subject
    code = spoken(code_of(CodeKind.CONTRIBUTOR, UUID(lena)))
    for said in ("Kim Querfurth", "06499 145", "Haltestelle Markt", code):
        assert said in first
    assert INTERNAL not in first


def test_in_the_rain_a_sheet_says_where_to_go_instead(full):
    full.rain()
    lena = leaf(full, "contributor-sheets", "Lena Leise")
    assert lena.warning == "Schlechtwetterplan, Stand 14:05"
    assert lena.tables[0].rows[0][1] == "Turnhalle\nstatt Marktplatz"
    assert leaf(full, "contributor-sheets", "Mara Tollkühn").warning == ""


def test_helpers_know_their_shifts_hours_and_to_whom_they_report(full):
    helper = leaf(full, "helper-sheets", "Hatice Öztürk")
    assert helper.facts[0] == ("Umfang", "1 Schicht, zusammen 2 Stunden")
    assert helper.tables[0].rows == (
        ("Fr, 11.09.2026\n08:00–10:00 Uhr", "Marktplatz", "Aufbau\nHandschuhe", "Frau Amsel"),
    )
    minor = leaf(full, "helper-sheets", "Jannik Jung")
    assert minor.notes[0][0] == "Hinweis"
    assert "Jugendarbeitsschutzgesetz" in full.text("helper-sheets")
    assert minor.empty.startswith("Ihre Schichten stehen noch nicht fest.")


def test_a_shift_without_a_day_counts_from_the_first(event):
    helper = event.helper("Hatice Öztürk")
    event.shift("Kasse", helper, starts_at=time(9), duration_minutes=90)
    (row,) = leaf(event, "helper-sheets", "Hatice Öztürk").tables[0].rows
    assert row[0] == "Sa, 12.09.2026\n09:00–10:30 Uhr"
    event.work.event_days.remove(event.work.event_days.get(event.day_id))
    (row,) = leaf(event, "helper-sheets", "Hatice Öztürk").tables[0].rows
    assert row[0] == "Tag offen\n09:00–10:30 Uhr"


@pytest.mark.parametrize("key", ["venue-sheets", "contributor-sheets", "helper-sheets"])
def test_without_anybody_a_sheet_says_that_nothing_is_there(event, key):
    event.head = type(event.head)()
    assert "Dafür ist noch nichts eingetragen." in event.text(key)


def test_a_sheet_longer_than_a_page_counts_its_own_pages(full):
    for number in range(60):
        full.item(f"Punkt {number}", 14, crew=[crew("Mara Tollkühn")])
    pages = [" ".join(p.extract_text().split()) for p in full.pdf("contributor-sheets").pages]
    assert "Seite" not in pages[0]
    assert f"Mara Tollkühn · Stand 01.09.2026 Seite 2 von {len(pages) - 1}" in " ".join(pages)
