"""The story of a fund: applications come in, are judged, ranked, decided, paid and proved."""

import shutil

import pytest

from db.keyfile import rewrap
from praeventionsrat.file_errors import NoKeyring
from praeventionsrat.funding.records import ApplicationState
from tests.conftest import KEY, STORE_ID
from tests.story.user import CTRL, Key
from tests.vault import NoKeyringHere

pytestmark = pytest.mark.story

AREAS, PROGRAMME, APPLICATION = (
    "Bereiche der Maßnahmen",
    "Bereiche des Programms",
    "Bereiche des Antrags",
)


@pytest.fixture
def town(open_window, musterau_path, tmp_path):
    """Musterau on its usual desk."""
    path = shutil.copy(musterau_path, tmp_path / "Musterau.prat")
    rewrap(path, STORE_ID, KEY, keyring=NoKeyringHere(NoKeyring()), passphrase="musterau")
    return open_window(path)


def found(ask, title):
    rows = ask(lambda work: work.funding_applications.rows())
    return next(row for row in rows if row.title == title)


def test_from_the_programme_to_the_proof_of_use(town):
    user, ask = town.user, town.ask
    user.press(Key.Key_9, CTRL)
    user.open_tab(AREAS, "Förderung")
    begins_a_fund(user)
    for title, money in (("Licht am Steg", "3 T€"), ("Boxen statt Boxen", "2.500,50")):
        takes_an_application(user, title, money)
    judges(user, "Licht am Steg", "5")
    judges(user, "Boxen statt Boxen", "3")
    decides_by_ranking(user, ask)
    pays_and_closes(user, ask)


def begins_a_fund(user):
    user.press(Key.Key_N, CTRL)
    user.fill("Bezeichnung", "Fonds der Nordstadt")
    user.click("Anlegen")
    user.fill("Mittel insgesamt", "4.000")
    user.choose("Begleitausschuss", "Lenkungsgruppe")
    user.open_tab(PROGRAMME, "Anträge")


def takes_an_application(user, title, money):
    user.click("Neuer Antrag")
    user.fill("Vorhaben", title)
    user.fill("oder frei", "Nachbarschaftsverein")
    user.fill("Beantragt", money)
    user.click("Anlegen")
    user.click("Eingegangen")
    user.click("Zum Programm (Esc)")


def judges(user, title, points):
    user.click_line("Anträge", title)
    user.enter()
    user.open_tab(APPLICATION, "Bewertung")
    user.click_line("Punkte", "")
    for _ in range(8):  # two members by four criteria
        user.write(points)
        user.enter()
    user.click("Zum Programm (Esc)")


def decides_by_ranking(user, ask):
    user.open_tab(PROGRAMME, "Rangliste")
    assert user.reads_part("reichen die Mittel nur zum Teil: 1.000,00 € von 2.500,50 €")
    user.click("Nach Rangliste entscheiden")
    assert found(ask, "Licht am Steg").granted_cents == 300_000
    assert found(ask, "Boxen statt Boxen").granted_cents == 100_000


def pays_and_closes(user, ask):
    user.open_tab(PROGRAMME, "Anträge")
    user.click_line("Anträge", "Licht am Steg")
    user.enter()
    user.open_tab(APPLICATION, "Antrag")
    user.fill("Ende", "31.1.2020")
    user.open_tab(APPLICATION, "Entscheidung")
    user.fill("Betrag", "3.000,01")
    user.click("Zahlung eintragen")
    assert user.reads_part("noch nicht gezahlt sind 3.000,00 €")
    user.fill("Betrag", "3.000")
    user.click("Zahlung eintragen")
    assert found(ask, "Licht am Steg").paid_cents == 300_000
    assert user.reads_part("überfällig")
    user.click("Nachweis geprüft, abschließen")
    assert found(ask, "Licht am Steg").state is ApplicationState.PROVED
