"""December: an office, its committee, what it shall talk about, the days of the year."""

from tests.story.user import CTRL, FIELDS, Key
from tests.story.year_acts import from_menu, one_of, tab_to
from tests.story.year_words import (
    CHAIR,
    DEPUTY,
    FENCE,
    FESTIVAL,
    KEEPER,
    MEMBERS,
    NAME,
    PLACE,
    PLAYGROUND,
)


def founds(year):
    """The committee with everybody who sits in it."""
    user = year.user
    year.today(2024, 12, 2)
    user.click("Einstellungen")
    user.fill("Kommune", "Stadt Musterau")
    user.fill("Ort", "Musterau")
    user.press(Key.Key_7, CTRL)
    user.press(Key.Key_N, CTRL)
    user.fill("Name", NAME)
    user.choose("Regelwerk zum Anfang", "Kommission nach HGO")
    user.click("Gremium anlegen")
    for name in (*MEMBERS, KEEPER):
        user.write(name)
        user.enter(times=2)
    user.choose("Funktion im Gremium", "Protokoll")
    if user.the(object, "Stimmberechtigt").isChecked():
        user.click("Stimmberechtigt")
    user.click_line("Mitglieder", CHAIR.split()[-1])
    user.choose("Funktion im Gremium", "Vorsitz")
    user.click_line("Mitglieder", "Kieselbach")
    user.fill("Vertretung hinzufügen", DEPUTY)
    user.enter(times=2)
    assert user.reads("1. Titus Erlenbruch")


def plans(year):
    """Rhythm, skeleton and who should sit at the table."""
    user = year.user
    user.open_tab("Bereiche des Gremiums", "Planung")
    user.choose("Einheit", "Monate")
    user.fill("Alle", "2")
    user.choose("Tag", "Dienstag")
    user.choose("am", "zweiten")
    for name, at in (("Beginn", "17"), ("Ende (geplant)", "19")):
        user.fill(name, at)
        user.enter()
    assert user.reads_part("Alle 2 Monate am zweiten Dienstag. Als Nächstes: Di,")
    user.click("Vorlage übernehmen …")
    from_menu(user, "Öffentliche Sitzung mit Fragestunde")
    for group in ("Polizei", "Feuerwehr"):
        user.fill("Gruppe hinzufügen", group)
        user.enter()


def finds_the_first_day(year):
    """A Terminabfrage, answered by keys, makes the first meeting."""
    user = year.user
    user.press(Key.Key_2, CTRL)
    user.click("Terminabfragen")
    one_of(user, "Neue Terminabfrage")
    user.click("Terminabfrage anlegen")
    for day in ("7.1.2025", "14.1.2025"):
        user.fill("Weiterer Tag", day)
        user.fill("Beginn", "17")
        user.enter()
        user.click("Vorschlagen")
    tab_to(user, "Antworten")
    for _ in range(4):
        user.write("nj")
        user.press(Key.Key_Down)
        user.press(Key.Key_Left)
    assert user.reads("Am besten passt Di, 14.01.2025, 17:00 Uhr.")
    assert user.reads("4 von 6 Stimmberechtigten, Vorsitz dabei.")
    user.click("Sitzung anlegen")


def makes_the_series(year):
    """The five that follow come by the rhythm, all at once."""
    user = year.user
    user.press(Key.Key_7, CTRL)
    user.open_tab("Bereiche des Gremiums", "Planung")
    user.click("Nächste Sitzungen anlegen …")
    assert user.the(FIELDS, "Tag").text() == "11.03.2025"
    user.fill("Wie viele", "5")
    user.fill("Ort und Raum", PLACE)
    user.click("5 Sitzungen anlegen")
    assert len(user.lines("Sitzungen")) == 6


def notes_topics(year):
    """What came up before Christmas waits for its agenda."""
    user = year.user
    user.press(Key.Key_3, CTRL)
    for title, by in (
        (FENCE, "Ortsbeirat Mitte"),
        (PLAYGROUND, "Herr Rohrdommel"),
        (FESTIVAL, "Ordnungsamt"),
    ):
        user.fill("Thema notieren", title)
        user.enter()
        user.fill("Von wem", by)
        user.choose("Gremium", NAME)
    user.choose("Gewünschte Sitzung", f"2. Sitzung {NAME} am 11.03.2025")
    assert len(user.lines("Themen")) == 3
