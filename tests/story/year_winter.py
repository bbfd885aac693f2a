"""January and March: suggestions, a paper, a call with a deputy, two meetings by keys only."""

from tests.story.user import FIELDS, SHIFT, Key
from tests.story.year_acts import (
    AGENDA,
    CALL,
    begins,
    ends,
    opens,
    pick,
    sends,
    signs_and_sends,
    takes_suggestions,
)
from tests.story.year_words import (
    COSTS,
    FENCE,
    GRANT,
    MOTION,
    PLACE,
    PLAYGROUND,
    SECRET,
    STATEMENT,
    TASK,
)


def writes_the_first_agenda(year):
    """Topics are taken in, one gets a paper, one item is non-public."""
    user = year.user
    year.today(2025, 1, 2)
    opens(user, 1, AGENDA)
    takes_suggestions(user, FENCE, PLAYGROUND)
    user.go_to("Neuer Punkt")
    user.write(GRANT)
    user.enter()
    user.click("Öffentlich")
    user.choose("Art", "Beschluss")
    user.click_line(AGENDA, FENCE)
    user.choose("Art", "Beschluss")
    user.fill("Minuten", "20")
    user.click("Neue Vorlage zu diesem Punkt")
    assert user.the(FIELDS, "Betreff").text() == FENCE
    user.click("Vorlage anlegen")
    user.go_to("Beschlussvorschlag")
    user.write(MOTION)
    user.go_to("Kosten und Finanzierung")
    user.write(COSTS)
    user.open_tab("Bereiche der Vorlage", "Beratungsfolge")
    assert user.lines("Beratungsfolge")[0].split(" | ")[1] == "14.01.2025"


def calls_the_first_meeting(year):
    """Somebody declines; the deputy is asked and comes."""
    user = year.user
    opens(user, 1, "Einladung")
    user.fill("Ort und Raum", PLACE)
    user.open_tab(CALL, "Empfänger und Antworten")
    user.click("Mitglieder eintragen")
    for name in ("Wacholder", "Altınay", "Uferschwalbe"):
        user.click_line("Eingeladene", name)
        user.write("z")
    user.click_line("Eingeladene", "Kieselbach")
    user.write("a")
    user.click("Vertretung fragen")
    user.click_line("Eingeladene", "Erlenbruch")
    user.write("z")
    assert user.reads("4 zugesagt, 0 abgesagt, 2 offen; beschlussfähig mit 4")
    assert user.reads_part("Polizei, Feuerwehr.")


def sits_in_january(year):
    """Everything of a meeting by keys: room, text, vote, assignment, recusal, break, postponing."""
    user, clock = year.user, year.calendar
    begins(year, 2025, 1, 14)
    user.enter()  # everybody expected is here
    user.press(Key.Key_F9)
    user.write("bgr ")
    user.write("bfk ")
    user.press(Key.Key_F9, times=4)
    clock.on(10)
    decides_on_the_light(user, clock)
    user.press(Key.Key_F8)
    clock.on(10)
    user.press(Key.Key_F8)
    user.press(Key.Key_F9)
    pick(user, Key.Key_F8, "vertagen", SHIFT)
    user.press(Key.Key_F9, times=2)
    decides_on_the_grant(user)
    ends(year)


def decides_on_the_light(user, clock):
    """The motion comes from the paper, the assignment from the sentence typed last."""
    user.write(TASK)
    user.press(Key.Key_F7)
    assert user.the(FIELDS, "Was").text() == TASK
    user.write("Stadtwerke")
    user.fill("Bis wann", "28.2.2025")
    user.enter()
    pick(user, Key.Key_F7, "rohrd", SHIFT)
    user.write(STATEMENT)
    clock.on(5)
    pick(user, Key.Key_F4, "zaun 1715")  # goes
    user.press(Key.Key_F6)
    assert user.the(FIELDS, "Wortlaut des Antrags").toPlainText() == MOTION
    user.write("4 1 0")
    user.enter()


def decides_on_the_grant(user):
    """Of the non-public part; whoever sits in the club leaves the room."""
    pick(user, Key.Key_F3, "altın")
    user.press(Key.Key_F6)
    user.fill("Wortlaut des Antrags", SECRET)
    user.go_to("Ja, Nein, Enthaltung mit Leerzeichen")
    user.write("e")
    user.enter()


def january(year):
    """The first meeting, its minutes sent to everybody."""
    writes_the_first_agenda(year)
    calls_the_first_meeting(year)
    assert sorted(path.suffix for path in sends(year, 1).iterdir()) == [".docx", ".zip"]
    sits_in_january(year)
    signs_and_sends(year, 1, "16.1.2025", "17.1.2025", "20.1.2025")
