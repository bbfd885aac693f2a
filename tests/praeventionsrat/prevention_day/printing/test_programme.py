"""Programme for guests: only what the public may know, nothing cut off, every shape of a day."""

import io

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat.documents.values import Rich
from praeventionsrat.prevention_day.printing.programme_sheet import (
    ProgrammeDay,
    ProgrammeEntry,
    ProgrammeSheet,
)
from tests.praeventionsrat.prevention_day.printing.conftest import (
    HEAD,
    KEYS,
    crew,
    pdf_of,
    words_of,
)

PRINTED = ("programme-flyer", "programme-booklet", "programme-poster-a3", "programme-poster-a2")


def word(values):
    out = io.BytesIO()
    KEYS["programme"].export.render(values, out)
    return Document(out)


@pytest.mark.parametrize("key", PRINTED)
def test_guests_read_what_takes_place_and_nothing_else(full, key):
    text = full.text(key)
    for said in ("Präventionstag 2026", "„Hinsehen hilft“", "Begrüßung", "Zivilcourage",
                 "Infomobil", "ganztägig", "mit DGS-Dolmetschung", "Höranlage", "Bitte anmelden",
                 "Schirmherrschaft: Bürgermeisterin", "Lena Leise (Stadt)"):  # fmt: skip
        assert said in text
    for hidden in ("Probe", "Traumtheater", "Zauberer", "0151", "erst Musik", "Wasser"):
        assert hidden not in text


def test_the_flyer_also_greets_describes_and_leads_there(full):
    text = full.text("programme-flyer")
    for said in ("Willkommen alle.", "Üben.", "Anreise", "Haltestelle Markt", "stufenlos",
                 "ab 16 Jahren", "Sprache: Türkisch", "telefonisch 06499 000-140"):  # fmt: skip
        assert said in text


def test_word_has_headings_in_order_and_a_table_of_places(full):
    document = word(full.made("programme"))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings[:3] == ["Grußwort", "Samstag, 12. September 2026", "ganztägig: Infomobil"]
    assert headings[-3:] == ["Anmeldung", "Orte und Barrierefreiheit", "Anreise"]
    (table,) = document.tables
    assert [cell.text for cell in table.rows[1].cells] == ["Marktplatz", "Markt 1", "stufenlos"]
    assert document.core_properties.title == "Programm Präventionstag 2026"


def test_a_programme_that_is_still_empty_says_so(event):
    assert "Das Programm steht noch nicht fest." in event.text("programme-flyer")
    event.work.event_days.remove(event.work.event_days.get(event.day_id))
    assert event.made("programme").when == ""
    assert "Das Programm steht noch nicht fest." in event.text("programme-poster-a3")


def test_at_one_place_the_place_is_not_said_at_every_item(event):
    hall = event.venue("Turnhalle")
    event.item("Film", 11, venue=hall)
    assert [e.place for d in event.made("programme").days for e in d.entries] == [""]


def test_several_days_each_have_their_heading_and_a_bookmark(full):
    full.item("Frühschoppen", 10, day=full.sunday())
    reader = full.pdf("programme-flyer")
    assert "Sonntag, 13. September 2026 · Familientag" in words_of(reader)
    inner = next(one for one in reader.outline if isinstance(one, list))
    assert [one.title for one in inner][1].startswith("Sonntag")
    assert full.made("programme").when == "12. und 13.09.2026"


def test_time_slots_and_seats_are_told_in_words(event):
    event.item("Codierung", 13, 180, slot_minutes=10, needs_registration=True)
    event.item("Beratung", 14, 60, slot_minutes=20)
    event.item("Kurs", 15, needs_registration=True)
    event.item("Vortrag", 16, seats=1)
    seats = [entry.seats for entry in event.made("programme").days[0].entries]
    assert seats == ["Termine zu je 10 Minuten, bitte anmelden", "Termine zu je 20 Minuten",
                     "Bitte anmelden", "1 Platz"]  # fmt: skip


def test_without_telephone_and_address_the_hint_is_shorter(event):
    event.head = type(HEAD)()
    event.item("Kurs", 15, needs_registration=True)
    said = event.made("programme")
    assert said.signing_up == "Wo „Bitte anmelden“ steht, sind die Plätze begrenzt."
    assert said.foot_note == ""


def test_in_the_rain_the_new_place_is_named_with_the_old_one(full):
    full.rain()
    (day,) = full.made("programme").days
    assert day.warning == "Schlechtwetterplan, Stand 14:05"
    assert {e.place for e in day.entries} == {"Turnhalle (statt Marktplatz)", "Turnhalle"}
    assert "Schlechtwetterplan, Stand 14:05" in full.text("programme-flyer")


def test_the_booklet_has_half_as_many_pages_in_landscape(full):
    for number in range(30):
        full.item(f"Punkt {number}", 14, crew=[crew("Anna Muster", "Verein")])
    flyer, booklet = full.pdf("programme-flyer"), full.pdf("programme-booklet")
    assert len(booklet.pages) == -(-len(flyer.pages) // 4) * 2
    assert booklet.pages[0].mediabox.width > booklet.pages[0].mediabox.height
    assert sorted(words_of(flyer).split()) == sorted(words_of(booklet).split())


def test_a_leaflet_of_one_page_is_cut_instead_of_folded(event):
    event.record.greeting = ""
    event.item("Film", 11)
    assert len(event.pdf("programme-flyer").pages) == 1
    assert len(event.pdf("programme-booklet").pages) == 1


def test_a_poster_fits_on_one_page_and_a_long_one_goes_on(event):
    for number in range(20):
        event.item(f"Punkt {number}", 11)
    assert len(event.pdf("programme-poster-a3").pages) == 1
    for number in range(150):
        event.item(f"Weiterer Punkt {number}", 12)
    reader = event.pdf("programme-poster-a3")
    assert len(reader.pages) > 1
    assert "Weiterer Punkt 149" in words_of(reader)


def test_a_title_as_long_as_a_page_is_set_smaller(event):
    record = event.record
    record.title = record.motto = record.place = record.patron = "Gemeinsam sicher " * 17
    event.item("Film", 11)
    for key in PRINTED:
        reader = event.pdf(key)
        assert words_of(reader).count("Gemeinsam sicher") >= 4 * 17
        assert "Film" in reader.pages[0].extract_text() or key == "programme-booklet"


def test_every_print_says_what_it_is_in_which_language_and_brings_its_letters(full):
    for key in PRINTED:
        reader = full.pdf(key)
        assert reader.metadata.title == "Programm Präventionstag 2026"
        assert reader.trailer["/Root"]["/Lang"] == "de-DE"
        fonts = reader.pages[0]["/Resources"]["/Font"]
        named = [font.get_object() for font in fonts.values()]
        assert any("DejaVu" in font["/BaseFont"] and "/FontDescriptor" in font for font in named)


LETTERS = st.text(st.characters(codec="latin-1", categories=["L", "N", "P"]), min_size=1)
TITLES = st.lists(
    st.lists(LETTERS.map(lambda text: text[:60]), min_size=1, max_size=25).map(" ".join),
    min_size=1,
    max_size=12,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(titles=TITLES, text=st.text(st.characters(codec="latin-1", categories=["L"]), max_size=900))
def test_no_title_is_ever_lost_however_long_texts_are(titles, text):
    entries = tuple(
        ProgrammeEntry("11:00–11:30 Uhr", title, "Vortrag", text[:200], text, text * 4, "", "")
        for title in titles
    )
    sheet = ProgrammeSheet(
        head=HEAD, title="Programm", running_title="Programm", heading=titles[0][:300],
        motto=text[:300], when="heute", where="", patron="", greeting=Rich(text),
        has_greeting=bool(text), days=(ProgrammeDay("Samstag", "10–17", "", entries),), places=(),
        arrival=Rich(""), has_arrival=False, signing_up="", contact="",
    )  # fmt: skip
    for key in ("programme-flyer", "programme-poster-a3"):
        found = "".join(words_of(pdf_of(key, sheet)).split())
        for title in titles:
            assert "".join(title.split()) in found


def test_the_times_of_an_item_are_in_order(event):
    event.item("Später", 15)
    event.item("Früher", 11)
    event.item("Immer", None)
    titles = [entry.title for entry in event.made("programme").days[0].entries]
    assert titles == ["Immer", "Früher", "Später"]
    assert event.made("programme").when == "Samstag, 12. September 2026, 10:00–17:00 Uhr"
