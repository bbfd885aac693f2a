"""The story of a call: a poll finds the day, the invitation goes out, replies come back."""

import shutil
import zipfile
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from praeventionsrat.german import day
from praeventionsrat.meetings.documents.poll_sheet import tag_of
from praeventionsrat.meetings.invitation_list import invitation_rows
from praeventionsrat.meetings.records import Absence
from praeventionsrat.meetings.usecases import polling
from tests.returned_word import fill
from tests.story.user import CTRL, PATIENT_MS, Key

pytestmark = pytest.mark.story

SOON = date.today() + timedelta(days=60)  # noqa: DTZ011 - the story happens today
TABS = "Bereiche der Sitzung"


@pytest.fixture
def town(open_window, musterau_path, tmp_path):
    """Musterau on its usual desk."""
    return open_window(shutil.copy(musterau_path, tmp_path / "Musterau.prat"))


def test_from_the_poll_to_the_attendance_list(town, qtbot, tmp_path):
    user, ask = town.user, town.ask
    poll = asks_for_a_day(user, ask)
    sheets_come_back(user, ask, qtbot, tmp_path, poll)
    writes_an_agenda(user)
    keeps_who_comes(user, ask)
    sends_it(user, qtbot, tmp_path)
    finds_the_replies_in_the_room(user, ask)


def asks_for_a_day(user, ask):
    user.press(Key.Key_2, CTRL)
    user.click("Terminabfragen")
    user.click("Neue Terminabfrage")
    user.choose("Gremium", "Lenkungsgruppe")
    user.click("Terminabfrage anlegen")
    for days in (0, 7):
        user.fill("Weiterer Tag", day(SOON + timedelta(days=days)))
        user.fill("Beginn", "16")
        user.click("Vorschlagen")
    return ask(lambda work: polling.poll_rows(work)[0].id)


def sheets_come_back(user, ask, qtbot, tmp_path, poll):
    folder = tmp_path / "blaetter"
    folder.mkdir()
    user.click("Antwortblätter …")
    choose(user, qtbot, folder)
    told = "14 Antwortblätter geschrieben."
    qtbot.waitUntil(lambda: user.reads(told), timeout=PATIENT_MS)
    first, second = (tag_of(one.id) for one in ask(polling.view_poll, poll).dates)
    names = ("Eichenlaub Jutta Dr.", "Dornbusch Malte", "Holtkötter Sabine")
    paths = [next(folder.glob(f"*{name.split()[0]}*")) for name in names]
    for path in paths:
        path.write_bytes(fill(path.read_bytes(), {first: "nein", second: "ja"}))
    user.click("Antworten einlesen …")
    choose(user, qtbot, *paths)
    best = f"Am besten passt {ask(polling.view_poll, poll).dates[1].words}."
    qtbot.waitUntil(lambda: user.reads(best), timeout=PATIENT_MS)
    user.click("Sitzung anlegen")
    made = ask(polling.view_poll, poll).row.meeting_id
    assert ask(lambda work: work.meetings.get(made)).held_on == SOON + timedelta(days=7)


def writes_an_agenda(user):
    assert user.reads_part("15. Sitzung")
    user.fill("Neuer Punkt", "Eröffnung")
    user.enter()


def keeps_who_comes(user, ask):
    user.open_tab(TABS, "Einladung")
    user.open_tab("Teile der Einladung", "Empfänger und Antworten")
    user.click("Mitglieder eintragen")
    user.click_line("Eingeladene", "Eichenlaub")
    user.press(Key.Key_Z)
    user.click_line("Eingeladene", "Dornbusch")
    user.press(Key.Key_A)
    user.click_line("Eingeladene", "Lohgerber")
    user.press(Key.Key_A)
    assert user.reads("Petra Lohgerber hat abgesagt. Zur Vertretung hinterlegt: Yusuf Karadeniz.")
    user.click("Vertretung fragen")
    user.click_line("Eingeladene", "Karadeniz")
    user.press(Key.Key_Z)
    assert user.reads("2 zugesagt, 1 abgesagt, 8 offen; beschlussfähig mit 6")


def sends_it(user, qtbot, tmp_path):
    folder = tmp_path / "versand"
    folder.mkdir()
    user.click("Versenden …")
    user.click("Dateien erstellen …")
    choose(user, qtbot, folder)
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) == 3, timeout=PATIENT_MS)
    letters = next(folder.glob("Einladungsbriefe*.docx"))
    with zipfile.ZipFile(letters) as word:
        assert "Sehr geehrter Herr Tüncher," in word.read("word/document.xml").decode()
    with user.answering("Als versandt festhalten"):
        user.click("Als versandt vermerken")
    qtbot.waitUntil(lambda: user.reads_part("eingeladen"), timeout=PATIENT_MS)


def finds_the_replies_in_the_room(user, ask):
    user.click("Sitzung beginnen")
    meeting = next(m for m in ask(lambda work: work.meetings.all()) if m.number == 15)
    listed = ask(lambda work: work.attendances.where(meeting_id=meeting.id))
    missing = {a.name.split()[-1] for a in listed if a.absence is Absence.EXCUSED}
    assert missing == {"Dornbusch", "Lohgerber"}
    sent = ask(lambda work: [row.sent_on for row in invitation_rows(work, meeting.id)])
    assert all(sent)


def choose(user, qtbot, *paths):
    """Choose in the dialog that asks for a folder or for files."""
    qtbot.waitUntil(lambda: isinstance(user.ground, QFileDialog))
    dialog = user.ground
    if dialog.fileMode() is QFileDialog.FileMode.Directory:
        dialog.fileSelected.emit(str(paths[0]))
    else:
        dialog.filesSelected.emit([str(path) for path in paths])
    dialog.reject()
    QApplication.processEvents()
