"""The story of a promise: pasted from the agreement, decided in a meeting, carried out, reported on
three times, and told to the council in a report that writes itself."""

import re
import shutil

import pytest
from docx import Document
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QDialog, QTabBar

from db.keyfile import rewrap
from praeventionsrat.file_errors import NoKeyring
from praeventionsrat.measures.records import Light, MeasureState
from tests.conftest import KEY, STORE_ID
from tests.story.user import CTRL, PATIENT_MS, Key
from tests.story.year_acts import SUGGESTED, TABS, shows_side
from tests.vault import NoKeyringHere
from tests.word_reading import lines

pytestmark = pytest.mark.story

AGREEMENT = """Vereinbarung für Musterau 2026

Sichere Wege
• Die Haltestelle Lahnbrücke erhält bis zum Sommer eine durchgehende Beleuchtung.
• Schulwege werden zweimal im Jahr gemeinsam begangen.
Zusammenhalt
• Wir prüfen einen Nachbarschaftstreff am Sportfeld.
Seite 3
"""
PLEDGE = "Die Haltestelle Lahnbrücke erhält bis zum Sommer eine durchgehende Beleuchtung."
START = "Die Haltestelle Lahnbrücke"
AREAS = "Bereiche der Maßnahmen"
PARTS = "Bereiche der Maßnahme"
TOLD = (
    ("3.8.2026", "grün – im Plan", "10", "Die Leuchten sind bestellt."),
    ("14.9.2026", "grün – im Plan", "40", "Die Masten stehen, der Strom fehlt noch."),
    ("20.10.2026", "grün – im Plan", "90", "Es brennt Licht; die Abnahme folgt."),
)
KEEP = re.compile(r"Beschluss \S+ festhalten")


@pytest.fixture
def town(open_window, musterau_path, tmp_path):
    """Musterau on its usual desk."""
    path = shutil.copy(musterau_path, tmp_path / "Musterau.prat")
    rewrap(path, STORE_ID, KEY, keyring=NoKeyringHere(NoKeyring()), passphrase="musterau")
    return open_window(path)


def test_from_the_agreement_to_the_report(town, qtbot, tmp_path):
    user, ask = town.user, town.ask
    pastes_the_agreement(user, ask, qtbot)
    wants_it_on_the_agenda(user, ask)
    decides_it_in_the_meeting(user, ask)
    makes_a_measure(user, ask)
    carries_it_out(user, ask)
    tells_the_council(user, ask, qtbot, tmp_path)
    sees_what_became_of_it(user)


def to_area(user, name):
    user.press(Key.Key_9, CTRL)
    while not user.sees(QTabBar, AREAS):  # one measure is open, or the reports
        user.press(Key.Key_Escape)
    user.open_tab(AREAS, name)


def pastes_the_agreement(user, ask, qtbot):
    to_area(user, "Pläne")
    user.press(Key.Key_N, CTRL)
    user.fill("Titel", "Vereinbarung für Musterau 2026")
    user.choose("Art", "Koalitionsvertrag")
    user.click("Plan anlegen")
    one_button(user, "Programm einlesen …").click()
    assert isinstance(user.ground, QDialog)
    user.go_to("Text des Programms")
    user.paste(AGREEMENT)
    user.click("Vorhaben erkennen")
    found = "Gefundene Kapitel und Vorhaben"
    qtbot.waitUntil(lambda: user.sees(QAbstractItemView, found), timeout=PATIENT_MS)
    qtbot.waitUntil(lambda: len(user.lines(found)) > 0, timeout=PATIENT_MS)
    assert sum(START in line for line in user.lines(found)) == 1
    user.click("Vorhaben übernehmen")
    plan = ask(lambda work: next(p for p in work.plans.all() if p.title.startswith("Verein")))
    pledges = ask(lambda work: work.pledges.where(plan_id=plan.id))
    assert len(pledges) == 3
    assert pledges[0].wording == PLEDGE


def one_button(user, name):
    """The first of the buttons that say so; the empty list offers what the header offers."""
    return next(made for made in user.seen(QAbstractButton, name) if made.isEnabled())


def wants_it_on_the_agenda(user, ask):
    user.click_line("Kapitel und Vorhaben", START)
    user.click("In den Themenspeicher")
    (topic,) = [t for t in ask(lambda work: work.topics.all()) if "Lahnbrücke" in t.title]
    user.press(Key.Key_2, CTRL)
    user.click_line("Sitzungen", "14. Sitzung")
    user.open_tab(TABS, "Tagesordnung")
    shows_side(user, "Vorschläge")
    user.click_line(SUGGESTED, "Lahnbrücke")
    user.enter()
    assert ask(lambda work: work.topics.get(topic.id)).agenda_item_id is not None


def decides_it_in_the_meeting(user, ask):
    user.open_tab(TABS, "Einladung")
    user.fill("Versandt am", "1.6.2026")
    with user.answering("Als versandt festhalten"):
        user.click("Als versandt festhalten")
    user.click("Sitzung beginnen")
    user.fill("Tatsächlicher Beginn", "1600")
    user.enter()
    user.click("Alle da um 16:00")
    user.open_tab(TABS, "Niederschrift")
    user.click_line("Tagesordnung", "Lahnbrücke")
    user.press(Key.Key_F6)
    user.write("Die Haltestelle Lahnbrücke wird durchgehend beleuchtet.")
    user.go_to("Ja")
    user.write("11")
    user.enter()
    user.fill("Uhrzeit der Abstimmung", "1620")
    known = {one.id for one in ask(lambda work: work.resolutions.all())}
    user.click(next(name for name in user.offered(QAbstractButton) if KEEP.fullmatch(name)))
    (made,) = [one for one in ask(lambda work: work.resolutions.all()) if one.id not in known]
    assert made.is_adopted
    assert "Lahnbrücke" in made.text


def makes_a_measure(user, ask):
    to_area(user, "Pläne")
    user.click_line("Liste der Pläne", "Vereinbarung")
    user.click_line("Kapitel und Vorhaben", START)
    assert any("über den Themenspeicher" in name for name in user.offered(object))
    user.click("Maßnahme daraus machen")
    (measure,) = [m for m in ask(lambda work: work.measures.all()) if "Lahnbrücke" in m.title]
    assert measure.state is MeasureState.DECIDED
    assert len(ask(lambda work: work.measure_resolutions.where(measure_id=measure.id))) == 1
    to_area(user, "Maßnahmen")
    user.click_line("Maßnahmen", "Lahnbrücke")
    user.enter()


def carries_it_out(user, ask):
    user.open_tab(PARTS, "Sachstände")
    for day, light, progress, words in TOLD:
        user.fill("Sachstand", words)
        user.fill("Berichtet am", day)
        user.choose("Ampel laut Bericht", light)
        user.fill("Fortschritt in %", progress)
        user.click("Sachstand festhalten")
    (measure,) = [m for m in ask(lambda work: work.measures.all()) if "Lahnbrücke" in m.title]
    told = ask(lambda work: work.measure_reports.where(measure_id=measure.id))
    assert [one.progress for one in sorted(told, key=lambda one: one.reported_on)] == [10, 40, 90]
    assert (measure.light, measure.progress) == (Light.GREEN, 90)


def tells_the_council(user, ask, qtbot, tmp_path):
    """The half-year is chosen, the rest writes itself."""
    user.click("Zur Liste (Esc)")
    user.open_menu("Berichte")["Monitoringberichte"].trigger()
    user.choose("Halbjahr des neuen Berichts", "2. Halbjahr 2026")
    user.click("Neuer Bericht")
    told = tmp_path / "Bericht.docx"
    user.click("Bericht als Word")
    user.save_as(told)
    text = "\n".join(lines(Document(told)))
    (measure,) = [m for m in ask(lambda work: work.measures.all()) if "Lahnbrücke" in m.title]
    assert measure.number in text
    assert "Es brennt Licht; die Abnahme folgt." in text
    assert "grün – im Plan" in text
    assert "90 %" in text


def sees_what_became_of_it(user):
    """The pledge says its state without anybody having typed it."""
    to_area(user, "Pläne")
    user.open_tab("Bereiche des Plans", "Bilanz")
    (line,) = [one for one in user.lines("Bilanz der Vorhaben") if START in one]
    assert "in Arbeit" in line
