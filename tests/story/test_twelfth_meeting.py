"""The story of the window: a new office comes to its first Niederschrift by clicks and keys."""

from datetime import date, time

import pytest
from docx import Document
from PySide6.QtWidgets import QLabel, QTreeView

from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.records import MeetingState
from tests.story.user import CTRL, FIELDS, SHIFT, Key
from tests.word_reading import lines

pytestmark = pytest.mark.story

TEXT = "Niederschrift zu diesem Punkt"
SENTENCE = "Die Stadtwerke prüfen bis Ende Juni die Straßenbeleuchtung am Bahnhof."
SECRET = "Zwei Anträge liegen über der Grenze."
CONTRADICTION = (
    "5 Ja + 0 Nein + 0 Enth. + 1 befangen = 6, anwesend sind 5 Stimmberechtigte (um 16:55 Uhr)."
)
MEMBERS = (
    "Frau Bürgermeisterin Dr. Jutta Eichenlaub",
    "Herr Malte Dornbusch",
    "Herr Ferdinand Ögretmen",
    "Frau Ruth Pfefferkorn",
    "Frau Petra Lohgerber",
    "Herr Dr. Hans-Jörg Vielhaber",
)
EXPECTED = (
    "über die 12. Sitzung der Lenkungsgruppe des Präventionsrates",
    "Dienstag, 17. März 2026, Rathaus, Sitzungssaal Mansbach",
    "16:02 Uhr bis 18:11 Uhr",
    "form- und fristgerecht am 24. Februar 2026",
    "4 von 6 stimmberechtigten Mitgliedern bei Beginn (nötig 4)",
    "Stimmberechtigt (5 von 6)",
    "Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)",
    "durchgehend",
    "Ruth Pfefferkorn",
    "bis 17:20 Uhr",
    "Yusuf Karadeniz, i. V. für Petra Lohgerber",
    "ab 16:25 Uhr",
    "Marion Querfurth",
    "Verwaltung (Protokoll)",
    "entschuldigt, vertreten durch Yusuf Karadeniz",
    "Dr. Hans-Jörg Vielhaber",
    "entschuldigt",
    "TOP 1  Eröffnung",
    "Die Vorsitzende begrüßt die Anwesenden und eröffnet die Sitzung.",
    "TOP 2  Genehmigung der Niederschrift über die 11. Sitzung",
    "Einwände gibt es nicht.",
    "Beschluss 2026-12-01",
    "Die Niederschrift über die 11. Sitzung wird genehmigt.",
    "Abstimmung: Ja 3 · Nein 0 · Enthaltung 1 – einstimmig bei 1 Enthaltung",
    "16:25 Uhr: Herr Karadeniz nimmt an der Sitzung teil (5 Stimmberechtigte anwesend).",
    "TOP 3.1  Angstraum Bahnhofsunterführung – Beleuchtung",
    "Vorlage PR-2026/005",
    "Herr Dornbusch stellt die Begehung vor.",
    SENTENCE,
    "Beschluss 2026-12-02",
    SENTENCE,
    "Abstimmung: Ja 4 · Nein 0 · Enthaltung 0 · befangen 1 (Herr Ögretmen, hat den "
    "Saal von 16:48 bis 16:58 Uhr verlassen) – einstimmig",
    f"Auftrag M-2026-001: {SENTENCE} · zuständig: Stadtwerke · Frist 30.06.2026",
    "17:20 Uhr: Frau Pfefferkorn verlässt die Sitzung (4 Stimmberechtigte anwesend).",
    "TOP 4  Präventionstag 2026: Budget",
    "Beschluss 2026-12-03 (abgelehnt)",
    "Das Budget wird beschlossen.",
    "Abstimmung: Ja 2 · Nein 2 · Enthaltung 0 – bei Stimmengleichheit abgelehnt",
    "TOP 5  Verschiedenes",
    "II. Nichtöffentlicher Teil: siehe gesonderte Niederschrift",
    "Musterau, 24. März 2026",
    "Dr. Jutta Eichenlaub, Vorsitzende",
    "Marion Querfurth, Schriftführerin",
    "Verteiler: Mitglieder; Magistratsbüro",
)


@pytest.mark.parametrize("size", [(1600, 1000), (1280, 720)])
def test_a_new_office_comes_to_its_first_niederschrift(desk, tmp_path):
    user, ask = desk.user, desk.ask
    names_the_office(user)
    founds_the_committee(user, ask)
    plans_the_meeting(user, ask)
    writes_the_agenda(user, ask)
    sends_the_invitation(user, ask)
    notes_who_is_there(user, ask)
    writes_while_they_speak(user, ask)
    gives_an_assignment_from_a_sentence(user, ask)
    holds_a_vote_against_the_room(user, ask)
    takes_back_and_repeats(user, ask)
    finds_it_again(user)
    ends_the_meeting_and_takes_the_minutes_to_word(user, ask, tmp_path / "Niederschrift.docx")
    reads_it_back(tmp_path / "Niederschrift.docx")


def names_the_office(user):
    user.click("Einstellungen")
    user.fill("Kommune", "Stadt Musterau")
    user.fill("Ort", "Musterau")


def founds_the_committee(user, ask):
    user.press(Key.Key_7, CTRL)
    assert user.reads("Noch kein Gremium")
    user.press(Key.Key_N, CTRL)
    user.fill("Name", "Lenkungsgruppe des Präventionsrates")
    user.fill("Kurzname (wenn er in Listen kürzer stehen soll)", "Lenkungsgruppe")
    user.choose("Regelwerk zum Anfang", "Kommission nach HGO")
    assert user.reads(
        "So steht es in der Einladung: „1. Sitzung der Lenkungsgruppe des Präventionsrates“"
    )
    user.click("Gremium anlegen")
    for name in MEMBERS:  # the first Enter says that nobody has this name, the second one agrees
        user.write(name)
        user.enter(times=2)
    user.write("Frau Marion Querfurth")
    user.enter()
    assert user.reads("„Frau Marion Querfurth“ steht noch nicht in den Kontakten.")
    user.click("Neu anlegen")
    user.choose("Funktion im Gremium", "Protokoll")
    if user.the(object, "Stimmberechtigt").isChecked():
        user.click("Stimmberechtigt")
    user.click_line("Mitglieder", "Eichenlaub")
    user.choose("Funktion im Gremium", "Vorsitz")
    user.click_line("Mitglieder", "Lohgerber")
    user.fill("Vertretung hinzufügen", "Herr Yusuf Karadeniz")
    user.enter(times=2)
    assert user.reads("1. Yusuf Karadeniz")
    assert [line.split(" | ")[:2] for line in user.lines("Mitglieder")] == [
        ["Dr. Jutta Eichenlaub", "stimmberechtigt"],
        ["Malte Dornbusch", "stimmberechtigt"],
        ["Ferdinand Ögretmen", "stimmberechtigt"],
        ["Ruth Pfefferkorn", "stimmberechtigt"],
        ["Petra Lohgerber", "stimmberechtigt"],
        ["Dr. Hans-Jörg Vielhaber", "stimmberechtigt"],
        ["Marion Querfurth", "ohne Stimme"],
    ]


def plans_the_meeting(user, ask):
    user.press(Key.Key_2, CTRL)
    user.press(Key.Key_N, CTRL)
    assert user.ground.windowTitle() == "Neue Sitzung"
    user.write("17.3.2026")
    user.fill("Nummer", "12")
    user.fill("Beginn", "16")
    user.fill("Ende (geplant)", "1800")
    user.fill("Ort und Raum", "Rathaus, Sitzungssaal Mansbach")
    user.enter()
    assert user.reads("12. Sitzung der Lenkungsgruppe")
    (meeting,) = ask(lambda work: work.meetings.all())
    assert (meeting.number, meeting.held_on) == (12, date(2026, 3, 17))
    assert (meeting.planned_start, meeting.planned_end) == (time(16), time(18))


def writes_the_agenda(user, ask):
    user.go_to("Neuer Punkt")
    for line in (
        "Eröffnung, 5 min",
        "Genehmigung der Niederschrift über die 11. Sitzung",
        "Verschiedenes",
        "KOMPASS: Ergebnisse der Bürgerbefragung, 10 min",
        "Angstraum Bahnhofsunterführung – Beleuchtung",
        "Präventionstag 2026: Budget",
        "Förderantrag „Demokratie leben!“",
    ):
        user.write(line)
        user.enter()
    user.click("Öffentlich")  # of the item that was typed last
    user.click_line("Tagesordnung", "Angstraum")
    user.press(Key.Key_Right, CTRL)
    user.fill("Vorlage (nur als Text)", "PR-2026/005")
    user.choose("Art", "Beschluss")
    user.click_line("Tagesordnung", "Verschiedenes")
    user.press(Key.Key_Down, CTRL, times=3)
    assert [f"{p.number} {p.item.title}" for p in agenda.places(ask(items_of))] == [
        "1 Eröffnung",
        "2 Genehmigung der Niederschrift über die 11. Sitzung",
        "3 KOMPASS: Ergebnisse der Bürgerbefragung",
        "3.1 Angstraum Bahnhofsunterführung – Beleuchtung",
        "4 Präventionstag 2026: Budget",
        "5 Verschiedenes",
        "6 Förderantrag „Demokratie leben!“",
    ]


def items_of(work):
    return work.agenda_items.all()


def sends_the_invitation(user, ask):
    user.open_tab("Bereiche der Sitzung", "Einladung")
    user.fill("Versandt am", "24.2.2026")
    with user.answering("Als versandt festhalten") as asked:
        user.click("Als versandt festhalten")
    assert asked == ["Ist die Einladung wirklich versandt?"]
    (meeting,) = ask(lambda work: work.meetings.all())
    assert meeting.state is MeetingState.INVITED


def notes_who_is_there(user, ask):
    user.click("Sitzung beginnen")
    user.fill("Tatsächlicher Beginn", "1602")
    user.enter()
    user.click_line("Anwesenheitsliste", "Vielhaber")
    user.write("e")
    user.click_line("Anwesenheitsliste", "Lohgerber")
    user.write("v")  # the cursor goes to the first deputy on the list
    user.press(Key.Key_Space)
    at_the_table(user, "Karadeniz", "1625", "k")
    user.click("Alle da um 16:02")
    at_the_table(user, "Pfefferkorn", "1720", "g")
    assert user.lines("Anwesenheitsliste") == [
        "Dr. Jutta Eichenlaub | ab 16:02",
        "Malte Dornbusch | ab 16:02",
        "Ferdinand Ögretmen | ab 16:02",
        "Ruth Pfefferkorn | bis 17:20",
        "Petra Lohgerber | vertreten",
        "Dr. Hans-Jörg Vielhaber | entschuldigt",
        "Yusuf Karadeniz | ab 16:25",
        "Marion Querfurth | ab 16:02",
    ]


def at_the_table(user, name, at, letter):
    """Choose somebody, type the minute, Enter, and the letter for coming or going."""
    user.click_line("Anwesenheitsliste", name)
    user.write(at)
    user.enter()
    user.write(letter)


def writes_while_they_speak(user, ask):
    user.open_tab("Bereiche der Sitzung", "Niederschrift")
    user.click_line("Tagesordnung", "Eröffnung")
    user.go_to(TEXT)
    user.write("Die Vorsitzende begrüßt die Anwesenden und eröffnet die Sitzung.")
    user.press(Key.Key_F9)
    user.write("Einwände gibt es nicht.")
    user.press(Key.Key_F6)
    user.write("Die Niederschrift über die 11. Sitzung wird genehmigt.")
    votes(user, "3", "0", "1", at="1610")
    assert user.reads("3 + 0 + 1 = 4 anwesend ✓")
    user.click("Beschluss 2026-12-01 festhalten")
    user.press(Key.Key_F9, times=2)
    assert user.reads("TOP 3.1  Angstraum Bahnhofsunterführung – Beleuchtung")


def gives_an_assignment_from_a_sentence(user, ask):
    user.go_to(TEXT)
    user.write("Herr Dornbusch stellt die Begehung vor.")
    user.enter()
    user.write(SENTENCE)
    user.press(Key.Key_Left, SHIFT, times=len(SENTENCE))
    user.press(Key.Key_A, CTRL | SHIFT)
    assert user.the(FIELDS, "Was").text() == SENTENCE
    user.write("Stadtwerke")  # the cursor waits where somebody is named
    user.fill("Bis wann", "30.6.2026")
    user.enter()
    (given,) = ask(lambda work: work.assignments.all())
    assert (given.number, given.title, given.responsible) == ("M-2026-001", SENTENCE, "Stadtwerke")
    assert given.due_on == date(2026, 6, 30)
    user.fill("Befangene Person hinzufügen", "ögret")
    user.enter()
    user.write("1648")
    user.press(Key.Key_Tab)
    user.write("1658")
    user.enter()


def holds_a_vote_against_the_room(user, ask):
    user.press(Key.Key_F6)  # the sentence is still marked: it becomes the motion
    assert user.the(FIELDS, "Wortlaut des Antrags").toPlainText() == SENTENCE
    votes(user, "5", "0", "0", at="1655")
    assert user.reads("5 + 0 + 0 + 1 = 6, anwesend 5")
    assert len(user.seen(QLabel, CONTRADICTION)) == 1
    user.fill("Ja", "4")
    assert user.reads("4 + 0 + 0 + 1 = 5 anwesend ✓")
    assert not user.reads(CONTRADICTION)
    user.click("Beschluss 2026-12-02 festhalten")
    user.press(Key.Key_F9)
    user.press(Key.Key_F6)
    user.write("Das Budget wird beschlossen.")
    votes(user, "2", "2", "0", at="1730")
    user.click("Beschluss 2026-12-03 festhalten")
    assert user.reads("bei Stimmengleichheit abgelehnt")


def votes(user, *figures, at):
    """Type the figures one after the other, and when it was."""
    user.go_to("Ja")
    for figure in figures:
        user.write(figure)
        user.enter()
    user.fill("Uhrzeit der Abstimmung", at)


def takes_back_and_repeats(user, ask):
    def numbers():
        return [resolution.number for resolution in ask(lambda work: work.resolutions.all())]

    assert numbers() == ["2026-12-01", "2026-12-02", "2026-12-03"]
    user.click("Rückgängig: Beschluss festhalten")
    assert numbers() == ["2026-12-01", "2026-12-02"]
    user.click_line("Tagesordnung", "Präventionstag")
    user.press(Key.Key_Z, CTRL | SHIFT)
    assert numbers() == ["2026-12-01", "2026-12-02", "2026-12-03"]


def finds_it_again(user):
    user.press(Key.Key_K, CTRL)
    user.write("beleuchtung")
    assert user.lines("Treffer")[0] == "Tagesordnung"
    user.enter()
    tree = user.the(QTreeView, "Tagesordnung")
    assert tree.currentIndex().data() == "Angstraum Bahnhofsunterführung – Beleuchtung"


def ends_the_meeting_and_takes_the_minutes_to_word(user, ask, target):
    user.click("Sitzung beenden")
    user.click_line("Tagesordnung", "Förderantrag")
    user.go_to(TEXT)
    user.write(SECRET)
    user.click_line("Tagesordnung", "Kopf und Fuß")
    user.fill("Ausfertigungsdatum", "24.3.2026")
    user.fill("Verteiler", "Mitglieder; Magistratsbüro")
    user.open_tab("Bereiche der Sitzung", "Anwesenheit")
    user.fill("Tatsächliches Ende", "1811")
    user.enter()
    user.click("Niederschrift nach Word")
    user.save_as(target)


def reads_it_back(target):
    found = [line.replace("\xa0", " ") for line in lines(Document(str(target)))]
    rest = iter(found)
    for line in EXPECTED:
        assert line in rest, f"fehlt oder steht am falschen Platz: {line}"
    assert SECRET not in "".join(found)
    assert not [line for line in found if "Förderantrag" in line]  # of the other part, whole
