"""March: the minutes are approved, an election, a named vote, a Nachtrag; a first task is done."""

from docx import Document

from tests.story.user import CTRL, SHIFT, Held, Key
from tests.story.year_acts import (
    AGENDA,
    CALL,
    TABS,
    approves,
    begins,
    documents,
    ends,
    opens,
    sends,
    signs_and_sends,
    tab_to,
    takes_suggestions,
    votes,
)
from tests.story.year_words import (
    APPROVED,
    DEPUTY_ITEM,
    FESTIVAL,
    FESTIVAL_MOTION,
    LATE_ITEM,
    PLAYGROUND,
    SCHEDULE,
    SECOND_TASK,
)
from tests.word_reading import lines


def follows_the_task(year):
    """A note, then it is done."""
    user = year.user
    year.today(2025, 2, 26)
    user.press(Key.Key_6, CTRL)
    user.go_to("Neuer Sachstand")
    user.write(SCHEDULE)
    user.click("Stand melden")
    year.today(2025, 3, 5)
    user.click_line("Aufträge", "Zeitplan")
    user.write("e")
    assert user.reads("Nichts offen")


def writes_the_second_agenda(year):
    """The approval, the report on the task and what was put off come by themselves."""
    user = year.user
    opens(user, 2, AGENDA)
    takes_suggestions(
        user,
        "Genehmigung der Niederschrift über die 1. Sitzung am 14. Januar 2025",
        "Beschlusskontrolle – offene Aufträge",
        FESTIVAL,
        PLAYGROUND,
    )
    user.go_to("Neuer Punkt")
    user.write(f"{DEPUTY_ITEM}, 10 min")
    user.enter()
    user.choose("Art", "Wahl")


def calls_and_adds_late(year):
    """What comes after the sending becomes a Nachtrag with its own document."""
    user = year.user
    user.open_tab(TABS, "Einladung")
    user.open_tab(CALL, "Empfänger und Antworten")
    user.click("Mitglieder eintragen")
    sends(year, 2)
    user.open_tab(TABS, AGENDA)
    user.go_to("Neuer Punkt")
    user.write(LATE_ITEM)
    user.enter()
    found = lines(
        Document(documents(year, "Nachtrag zur Tagesordnung (Word)", year.folder / "Nachtrag.docx"))
    )
    assert any(LATE_ITEM in line for line in found)
    assert not any(FESTIVAL in line for line in found)


def sits_in_march(year):
    """Approval, named vote, secret election."""
    user = year.user
    begins(year, 2025, 3, 11)
    user.enter()
    user.press(Key.Key_F9, times=3)
    votes(user, APPROVED, "e")
    user.press(Key.Key_F9, times=4)
    decides_on_the_festival(user)
    user.press(Key.Key_F9, times=3)
    elects(user)
    ends(year)


def decides_on_the_festival(user):
    """Everybody is called up by name."""
    user.write(SECOND_TASK)
    user.press(Key.Key_F7)
    user.write("Ordnungsamt")
    user.fill("Bis wann", "30.9.2025")
    user.enter()
    user.press(Key.Key_F6, SHIFT)
    user.fill("Wortlaut des Antrags", FESTIVAL_MOTION)
    tab_to(user, "Aufgerufene Personen")
    user.write("jjnjej")
    user.enter()


def elects(user):
    """With ballot papers."""
    user.press(Key.Key_F6, Held.AltModifier)
    user.write("stellvertretende Leitung")
    tab_to(user, "Stimmen")
    user.write("Herr Rohrdommel 4, Frau Zaunkönig 2")
    user.enter()


def march(year):
    """The second meeting."""
    follows_the_task(year)
    writes_the_second_agenda(year)
    calls_and_adds_late(year)
    sits_in_march(year)
    approves(year, 1, "11.3.2025", "2. Sitzung am 11.03.2025")
    signs_and_sends(year, 2, "13.3.2025", "14.3.2025", "17.3.2025")
