"""The story of a prevention day: last year's copied, planned until nothing clashes, rained on,
run, and proved by a report."""

import shutil
from datetime import UTC, datetime

import pytest
from docx import Document
from PySide6.QtWidgets import QAbstractButton

from db.keyfile import rewrap
from praeventionsrat.file_errors import NoKeyring
from praeventionsrat.german import day
from praeventionsrat.prevention_day.stands.usecases import stand_rows
from praeventionsrat.prevention_day.tasks.records import TaskState
from praeventionsrat.prevention_day.usecases.events import days_of
from tests.conftest import KEY, STORE_ID
from tests.story.user import CTRL, SHIFT, Key
from tests.vault import NoKeyringHere
from tests.word_reading import lines

pytestmark = pytest.mark.story

PARTS = "Bereiche der Auswertung"
AREAS = "Bereiche des Präventionstags"
LISTED = "Programm als Liste"
NINTH, TENTH = "9. Musterauer Präventionstag", "10. Musterauer Präventionstag"

NINE = datetime.now(UTC).astimezone().replace(hour=9, minute=0, second=0)


@pytest.fixture
def town(open_window, musterau_path, tmp_path):
    """Musterau on its usual desk."""
    path = shutil.copy(musterau_path, tmp_path / "Musterau.prat")
    rewrap(path, STORE_ID, KEY, keyring=NoKeyringHere(NoKeyring()), passphrase="musterau")
    return open_window(path)


def test_from_last_year_to_the_report(town, qtbot, tmp_path):
    user, ask = town.user, town.ask
    copies_last_year(user, ask)
    plans_until_nothing_clashes(user, ask)
    rains_and_runs(user, ask)
    proves_it(user, ask, qtbot, tmp_path)


def the_tenth(ask):
    rows = ask(lambda work: work.prevention_days.rows())
    return next(row for row in rows if row.title == TENTH)


def copies_last_year(user, ask):
    """For today; what was sure last year is asked anew."""
    user.press(Key.Key_0, CTRL)
    user.choose("Welcher Präventionstag", NINTH)
    user.enter()
    assert user.reads(NINTH)
    user.open_menu("Weitere Aktionen")["Aus dem letzten Jahr übernehmen …"].trigger()
    user.fill("Erster Tag", day(datetime.now(UTC).astimezone().date()))
    user.click("Übernehmen")
    assert user.reads(TENTH)
    assert user.reads("heute")


def plans_until_nothing_clashes(user, ask):
    """Both clashes of last year are told, and gone once the times are others."""
    user.open_tab(AREAS, "Programm")
    assert any(one.startswith("2 Konflikte") for one in user.offered(QAbstractButton))
    for title, begins in (("KOMPASS-Sprechstunde", "1200"), ("Sicher im Verein", "1230")):
        user.click("Als Liste")
        user.click_line(LISTED, title)
        user.enter()
        user.fill("Beginn", begins)
        user.press(Key.Key_Escape)
    told = [one for one in user.offered(QAbstractButton) if "Konflikt" in one]
    assert told == ["Keine Konflikte · 1 bei Regen"]
    user.open_tab(AREAS, "Aufgaben")
    user.click_line("Aufgaben", "Ortstermin mit allen Ämtern")
    user.press(Key.Key_Space)
    done = [one.title for one in ask(tasks, the_tenth(ask).id) if one.state is TaskState.DONE]
    assert "Ortstermin mit allen Ämtern" in done
    user.open_tab(AREAS, "Stände")
    user.click_line("Liste der Stände", "Polizeistation")
    user.choose("Stand der Anmeldung", "bestätigt")
    user.open_tab(AREAS, "Überblick")
    user.open_menu("Weitere Aktionen")["veröffentlicht"].trigger()
    assert user.reads("veröffentlicht")


def tasks(work, event_id):
    return work.event_tasks.where(prevention_day_id=event_id)


def items(work, event_id):
    return work.programme_items.where(prevention_day_id=event_id)


def rains_and_runs(user, ask):
    """The stage moves indoors, the police arrive, something is found, five hundred came."""
    user.click("Tagesmodus")
    user.window.page.clock.now = lambda: NINE  # what is next depends on the hour
    user.press(Key.Key_F8, SHIFT)
    user.click("Regenplan einschalten")
    (held,) = ask(days_of, the_tenth(ask).id)
    assert held.is_rainy
    user.press(Key.Key_F4)
    user.write("polizeistation musterau")
    user.enter()
    stands = ask(stand_rows, the_tenth(ask).id)
    assert [one.number for one in stands if one.checked_in_at] == ["A01"]
    user.press(Key.Key_F6)
    begun = [one.title for one in ask(items, the_tenth(ask).id) if one.began_at]
    assert begun == ["Begrüßung durch die Bürgermeisterin"]
    user.press(Key.Key_F9)
    user.write("Ein Kind suchte seine Eltern und fand sie.")
    user.enter()
    user.press(Key.Key_F3)
    user.write("480")
    user.enter()
    user.click("Tagesmodus verlassen")
    assert user.reads("Was ansteht")


def proves_it(user, ask, qtbot, tmp_path):
    user.open_tab(AREAS, "Auswertung")
    user.open_tab(PARTS, "Bögen erfassen")
    for grade in ("2: gut", "1: sehr gut"):
        user.click(grade)
        user.click("Bogen fertig")
    assert len(user.lines("Erfasste Bögen")) == 2
    user.open_tab(PARTS, "Lehren")
    user.click("Neue Lehre")
    user.write("Mehr Sitzplätze im Schatten")
    user.enter()
    user.open_tab(PARTS, "Bericht")
    user.fill("Zusammenfassung", "Trotz Regen kamen viele Familien.")
    target = tmp_path / "Bericht.docx"
    user.click("Abschlussbericht (Word)")
    user.save_as(target)
    text = "\n".join(lines(Document(target)))
    for words in (
        TENTH,
        "Trotz Regen kamen viele Familien.",
        "Begrüßung durch die Bürgermeisterin",
        "Polizeistation Musterau",
        "Wie hat Ihnen der Präventionstag insgesamt gefallen?",
        "1,5",
        "Mehr Sitzplätze im Schatten",
    ):
        assert words in text, words
