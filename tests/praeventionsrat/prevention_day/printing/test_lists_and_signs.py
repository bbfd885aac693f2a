"""Lists to sign, stands and their signs, badges with codes that can be scanned again."""

import re
from datetime import time

import pytest
import segno
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.printing.canvas import folded
from praeventionsrat.prevention_day.printing.qr import QUIET, draw_code
from praeventionsrat.prevention_day.printing.signs import BADGES
from praeventionsrat.prevention_day.running.codes import CodeKind, code_of, spoken
from tests.praeventionsrat.prevention_day.printing.conftest import words_of


def test_the_telephone_sheet_has_everybody_the_day_needs(full):
    text = full.text("phone-sheet")
    for said in ("Veranstaltungstelefon 06499 145", "Leitung: Kim Querfurth 0151 1",
                 "Notruf Polizei 110", "Hatice Öztürk 0171 1", "A01 Polizei 0170 1",
                 "Lena Leise (Stadt) über die Leitung"):  # fmt: skip
        assert said in text
    assert "Frauennotruf" not in text


def test_everybody_expected_can_sign_that_they_came(full):
    leaf = full.made("event-attendance").leaves[0]
    names = {table.heading: [row[0] for row in table.rows] for table in leaf.tables}
    assert names == {
        "Mitwirkende": ["Lena Leise (Stadt)", "Mara Tollkühn"],
        "Helferinnen und Helfer": ["Hatice Öztürk", "Jannik Jung"],
        "Stände": ["Malte Dorn"],
    }
    assert "Unterschrift" in full.text("event-attendance")


def test_each_item_with_registration_has_a_list_to_sign(full):
    (leaf,) = full.made("registration-lists").leaves
    assert leaf.subtitle == "Sa, 12.09.2026 · 12:00–13:30 Uhr · Turnhalle"
    assert leaf.facts == (("Plätze", "1 von 20 vergeben, 2 auf der Warteliste"),)
    sure, waiting = leaf.tables
    assert sure.rows == (("Erwin Sandmann\nSeniorenrat", "1", "Rollator", ""),)
    assert waiting.rows[0][0] == "Gesa Petersilie"
    assert "Ida Ab" not in full.text("registration-lists")


def test_lists_of_time_slots_are_in_order_of_the_slots(event):
    item = event.item("Codierung", 13, 60, slot_minutes=10, day=None)
    event.registered(item, "Zoe", slot_at=time(13, 10))
    event.registered(item, "Adam", slot_at=time(13, 20))
    event.item("Kurs", 14, needs_registration=True)
    first, second = event.made("registration-lists").leaves
    leaf, empty = (first, second) if first.title == "Codierung" else (second, first)
    assert [row[0] for row in leaf.tables[0].rows] == ["13:10", "13:20"]
    assert leaf.facts == (("Plätze", "2 vergeben"),)
    assert empty.tables == ()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("event-attendance", "Dafür ist noch nichts eingetragen."),
        ("registration-lists", "Kein Programmpunkt mit Anmeldung."),
        ("stand-list", "Dafür ist noch nichts eingetragen."),
        ("set-up-table", "Dafür ist noch nichts eingetragen."),
        ("stand-signs", "Dafür ist noch nichts eingetragen."),
        ("name-badges", "Dafür ist noch nichts eingetragen."),
        ("visitor-badges", "Dafür ist noch nichts eingetragen."),
        ("phone-sheet", "112"),
    ],
)
def test_an_empty_list_says_so(event, key, said):
    assert said in event.text(key)


def test_the_stand_list_has_all_and_the_set_up_only_those_who_come(full):
    full.stand("Bäckerei")
    assert [row[0] for row in full.made("stand-list").leaves[0].tables[0].rows] == [
        "A01", "B01", "–",
    ]  # fmt: skip
    leaf = full.made("set-up-table").leaves[0]
    police, baker = leaf.tables[0].rows
    assert police == (
        "08:30", "A01  Polizei\nMalte Dorn, 0170 1", "Marktplatz\n3,5 × 3 m",
        "2.000 W, Wasser, WLAN\nOst", "2 Tische, 4 Stühle, 1 Stellwand", "Infobus", "",
    )  # fmt: skip
    assert baker[0] == "offen"
    assert leaf.facts == (("Zusammen", "2,0 kW Strom, 2 Tische, 4 Stühle, 1 Stellwand"),)


def test_a_sign_shows_number_name_and_topic_on_one_page_in_landscape(full):
    full.stand("Bäckerei")
    full.stand("", number="C01")
    reader = full.pdf("stand-signs")
    assert len(reader.pages) == 3
    first = words_of(reader)
    for said in (
        "A01",
        "Polizei",
        "Einbruch",
        "Präventionstag 2026 · „Hinsehen hilft“",
        "Stand C01",
    ):
        assert said in first
    assert reader.pages[0].mediabox.width > reader.pages[0].mediabox.height
    assert "Frauennotruf" not in first


def test_a_sign_holds_a_very_long_name(full):
    name = "Arbeitsgemeinschaft der Beratungsstellen " * 7
    full.stand(name[:300], number="Z99", topics="Sucht und Medien " * 100)
    assert "".join(name[:300].split()) in "".join(full.text("stand-signs").split())


def test_badges_lie_where_the_labels_are(full):
    for number in range(14):
        full.helper(f"Helferin {number:02}")
    reader = full.pdf("name-badges")
    assert len(reader.pages) == 2
    assert (BADGES.columns, BADGES.rows, BADGES.width, BADGES.height) == (3, 5, 70.0, 50.8)
    assert abs(BADGES.top * 2 + BADGES.rows * BADGES.height - 297) < 0.01
    text = words_of(reader)
    for said in ("Lena Leise", "Stadt", "Vortrag", "Helferteam", "Malte Dorn", "Stand A01"):
        assert said in text
    stand = full.made("stand-signs").leaves[0]
    code = code_of(
        CodeKind.STAND, next(s.id for s in full.book().stands if str(s.id) == stand.subject)
    )
    assert spoken(code) in text


def test_a_badge_holds_every_name(event):
    event.helper("Donaudampfschifffahrtsgesellschaft" * 8)
    assert "schifffahrts" in event.text("name-badges")


def test_registered_people_wear_their_item(full):
    text = full.text("visitor-badges")
    assert "Erwin Sandmann" in text
    assert "Zivilcourage" in text
    assert "Gesa Petersilie" not in text


def test_badges_without_a_day_and_with_time_slots(event):
    item = event.item("Codierung", 13, 60, slot_minutes=10)
    event.registered(item, "Zoe", slot_at=time(13, 10))
    event.stand("Verein")
    assert event.made("visitor-badges").leaves[0].role == "13:10 Uhr · Codierung"
    assert event.made("name-badges").leaves[0].role == "Stand"
    event.work.event_days.remove(event.work.event_days.get(event.day_id))
    assert event.made("name-badges").event == "Präventionstag 2026"


def test_a_drawn_code_has_exactly_the_squares_of_the_code(tmp_path):
    rows = [list(row) for row in segno.make("H7K2M9QX4RD5", error="m", micro=False).matrix]
    size = 10 * (len(rows) + 2 * QUIET)
    canvas = Canvas(str(tmp_path / "code.pdf"), pagesize=(size, size), pageCompression=0)
    draw_code(canvas, "H7K2M9QX4RD5", 0, 0, size)
    canvas.save()
    content = PdfReader(tmp_path / "code.pdf").pages[0].get_contents().get_data().decode()
    boxes = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re", content)
    dark = {
        (round(float(x)) // 10 + step, (size - round(float(y))) // 10 - 1)
        for x, y, width, _height in boxes
        for step in range(round(float(width)) // 10)
    }
    assert dark == {
        (across + QUIET, down + QUIET)
        for down, row in enumerate(rows)
        for across, is_dark in enumerate(row)
        if is_dark
    }


def test_letters_no_font_has_are_named_with_their_place(full):
    full.stand("Bäcker 🥨", number="A09")
    with pytest.raises(UserError, match="🥨"):
        full.pdf("stand-signs")


def test_pages_of_a_booklet_meet_when_it_is_folded():
    assert folded(1) == [(0, None)]
    assert folded(2) == [(0, 1)]
    assert folded(4) == [(3, 0), (1, 2)]
    assert folded(6) == [(None, 0), (1, None), (5, 2), (3, 4)]
