"""May to July: a meeting without quorum is repeated, a decision by letter, a Nachtrag by vote."""

from tests.story.user import CTRL, SHIFT, Key
from tests.story.year_acts import (
    AGENDA,
    CALL,
    TABS,
    approves,
    begins,
    ends,
    one_of,
    opens,
    pick,
    sends,
    signs_and_sends,
    tab_to,
    takes_suggestions,
    votes,
)
from tests.story.year_words import (
    CIRCULAR,
    CIRCULAR_MOTION,
    LATE_ITEM,
    LATE_MOTION,
    PLAYGROUND_MOTION,
    REPORTED,
    SUPPLEMENT,
)

APPROVAL_2 = "Genehmigung der Niederschrift über die 2. Sitzung am 11. März 2025"
CONTROL = "Beschlusskontrolle – offene Aufträge"


def comes_together_in_vain(year):
    """Three of six are not enough."""
    user = year.user
    year.today(2025, 5, 2)
    opens(user, 3, AGENDA)
    takes_suggestions(user, APPROVAL_2, CONTROL, LATE_ITEM)
    calls(year, 3)
    begins(year, 2025, 5, 13)
    three_come(user)
    assert user.reads("3 von 6 · nicht beschlussfähig (nötig 4)")
    ends(year)


def calls(year, number):
    """Members on the list, files written, sent."""
    user = year.user
    user.open_tab(TABS, "Einladung")
    user.open_tab(CALL, "Empfänger und Antworten")
    user.click("Mitglieder eintragen")
    sends(year, number)


def three_come(user):
    """The panel is open already; the keeper comes too."""
    user.write("wachol")
    user.enter()
    for name in ("altın", "kiesel", "schilf"):
        pick(user, Key.Key_F4, name)


def repeats_it(year):
    """Called again for the same items; now three are enough."""
    user = year.user
    year.today(2025, 5, 15)
    user.open_tab(TABS, "Überblick")
    user.click("Wiederholungssitzung einladen …")
    user.fill("Tag", "27.5.2025")
    user.click("Sitzung anlegen")
    assert LATE_ITEM in user.lines(AGENDA)
    user.open_tab(TABS, "Einladung")
    user.open_tab(CALL, "Empfänger und Antworten")
    sends(year, 7)
    begins(year, 2025, 5, 27)
    three_come(user)
    user.press(Key.Key_F9, times=3)
    votes(user, "Die Niederschrift über die 2. Sitzung wird genehmigt.", "e")
    user.press(Key.Key_F9, times=4)
    votes(user, LATE_MOTION, "3 0 0")
    ends(year)


def may(year):
    """Two dates, one meeting."""
    comes_together_in_vain(year)
    repeats_it(year)
    approves(year, 2, "27.5.2025", "7. Sitzung am 27.05.2025")
    signs_and_sends(year, 3, "28.5.2025", "28.5.2025", "2.6.2025")
    signs_and_sends(year, 7, "28.5.2025", "28.5.2025", "2.6.2025")


def june(year):
    """What cannot wait is decided by letter."""
    user = year.user
    year.today(2025, 6, 10)
    user.press(Key.Key_2, CTRL)
    user.click("Umlaufbeschlüsse")
    one_of(user, "Neuer Umlaufbeschluss")
    user.fill("Gegenstand", CIRCULAR)
    user.click("Umlaufbeschluss anlegen")
    user.go_to("Beschlussvorschlag")
    user.write(CIRCULAR_MOTION)
    user.fill("Antwort bis", "24.6.2025")
    user.click("Als versandt festhalten")
    user.click_line("Antworten", "Wacholder")
    user.write("jjjjne")
    year.today(2025, 6, 25)
    user.click("Ergebnis feststellen")
    assert user.reads_part("Beschluss 2025-U-01")
    user.click("Zurück zu den Sitzungen")


def july(year):
    """The letter is reported; under „Verschiedenes“ two thirds take a new item on."""
    user = year.user
    year.today(2025, 6, 27)
    opens(user, 4, AGENDA)
    takes_suggestions(
        user,
        "Genehmigung der Niederschrift über die 3. Sitzung am 13. Mai 2025",
        "Genehmigung der Niederschrift über die 7. Sitzung am 27. Mai 2025",
        CONTROL,
        REPORTED,
    )
    calls(year, 4)
    begins(year, 2025, 7, 8)
    user.enter()
    user.press(Key.Key_F9, times=3)
    votes(user, "Die Niederschrift über die 3. Sitzung wird genehmigt.", "e")
    user.press(Key.Key_F9)
    votes(user, "Die Niederschrift über die 7. Sitzung wird genehmigt.", "e")
    while not user.reads_part("Verschiedenes"):
        user.press(Key.Key_F9)
    takes_up_at_once(user)
    ends(year)
    approves(year, 3, "8.7.2025", "4. Sitzung am 08.07.2025")
    approves(year, 7, "8.7.2025", "4. Sitzung am 08.07.2025")
    signs_and_sends(year, 4, "10.7.2025", "11.7.2025", "14.7.2025")


def takes_up_at_once(user):
    """Nothing is decided under „Verschiedenes“; the window shows the way by keys."""
    user.press(Key.Key_F6)
    for _ in range(2):
        user.press(Key.Key_Backtab, SHIFT)
    tab_to(user, "Nachtrag beschließen")
    user.press(Key.Key_Space)
    user.write(SUPPLEMENT)
    user.press(Key.Key_Tab)
    user.write("e")
    user.enter()
    user.press(Key.Key_F9)
    assert user.reads_part(SUPPLEMENT)
    votes(user, PLAYGROUND_MOTION, "5 1 0")
