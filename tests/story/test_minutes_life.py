"""The story of minutes after the meeting: checked, signed, objected to, corrected, approved."""

import shutil

import pytest
from docx import Document
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from praeventionsrat.meetings.approval import MinutesState
from praeventionsrat.meetings.approval_rules import WORDS
from tests.story.user import CTRL, Key
from tests.word_reading import lines

pytestmark = pytest.mark.story
TEXT = "Niederschrift zu diesem Punkt"
LEAK = "Über den Förderantrag wird später gesprochen."


@pytest.fixture
def office(open_window, musterau_path, tmp_path):
    """Musterau in the window, at its 12th meeting."""
    made = open_window(shutil.copy(musterau_path, tmp_path / "Musterau.prat"))
    made.user.press(Key.Key_2, CTRL)
    made.user.click_line("Sitzungen", "12. Sitzung Lenkungsgruppe")
    return made


def step(user, words, day):
    user.fill("Datum", day)
    user.click(words)


def state(office):
    def read(work):
        meeting = next(m for m in work.meetings.all() if m.number == 12)
        return work.minutes_steps.state(meeting.id)

    return WORDS[office.ask(read)]


def test_minutes_go_from_the_last_check_to_their_approval(office, tmp_path):
    user = office.user
    leak_is_seen_before_anything_leaves(user, tmp_path)
    user.open_tab("Bereiche der Sitzung", "Stand")
    step(user, "Zur Abstimmung geben", "20.3.2026")
    step(user, "Als unterzeichnet festhalten", "24.3.2026")
    assert state(office) == "unterzeichnet"
    signed_text_is_locked(user)
    step(user, "Als versandt festhalten", "26.3.2026")
    an_objection_leads_to_a_correction(user)
    assert state(office) == "berichtigt"
    both_versions_stand_side_by_side(user)
    step(user, "Als genehmigt festhalten", "20.4.2026")
    assert state(office) == WORDS[MinutesState.APPROVED]
    what_is_published_says_it_all(user, tmp_path)


def leak_is_seen_before_anything_leaves(user, tmp_path):
    user.open_tab("Bereiche der Sitzung", "Niederschrift")
    user.click_line("Tagesordnung", "Eröffnung")
    user.go_to(TEXT)
    user.press(Key.Key_A, CTRL)
    user.write(LEAK)
    user.click("Niederschrift nach Word")
    assert user.reads("TOP 1, Verlauf: „Förderantrag“")
    user.click("Zur Stelle: TOP 1, Verlauf")
    user.click("Niederschrift nach Word")
    user.fill("Warum geht das Dokument dennoch hinaus? Die Begründung wird festgehalten.", "egal")
    user.click("Trotzdem speichern …")
    user.save_as(tmp_path / "entwurf.docx")
    user.go_to(TEXT)
    user.press(Key.Key_A, CTRL)
    user.write("Die Vorsitzende eröffnet die Sitzung.")


def signed_text_is_locked(user):
    user.open_tab("Bereiche der Sitzung", "Niederschrift")
    assert user.reads("Die Niederschrift ist unterzeichnet; ihr Text steht fest.")
    editor = user.the(QTextEdit, TEXT)
    assert editor.isReadOnly()
    user.click("Zum Stand")


def an_objection_leads_to_a_correction(user):
    user.click("Einwendung eintragen …")
    user.fill("Von wem", "Herr Tüncher")
    user.fill("Eingegangen am", "2.4.2026")
    user.fill("Wogegen sie sich richtet", "Der Hinweis fehlt.")
    user.click("Einwendung eintragen")
    user.click("Entscheiden …: 02.04.2026  Herr Tüncher: noch nicht entschieden")
    user.click("Entscheidung eintragen")
    assert user.reads("02.04.2026  Herr Tüncher: stattgegeben")
    user.click("Berichtigung anfügen …")
    user.fill("Was richtig heißen muss", "Der Hinweis wird aufgenommen.")
    user.fill("Tag", "16.4.2026")
    user.fill("Beschlossen von", "Beschluss der 13. Sitzung")
    user.click("Berichtigung anfügen")
    assert user.reads("16.04.2026  Berichtigung 1")


def both_versions_stand_side_by_side(user):
    user.click("Fassungen vergleichen …")
    window = QApplication.activeWindow()
    told = window.findChildren(QLabel)
    user.qtbot.waitUntil(lambda: any("Unterschied" in label.text() for label in told))
    user.press(Key.Key_F8)
    assert any(label.text().startswith("Unterschied 1 von") for label in told)
    user.press(Key.Key_Escape)
    user.window.activateWindow()
    user.qtbot.waitUntil(user.window.isActiveWindow)


def what_is_published_says_it_all(user, tmp_path):
    path = tmp_path / "öffentlich.docx"
    user.open_menu("Weitere Aktionen")["Niederschrift zur Veröffentlichung (Word)"].trigger()
    user.save_as(path)
    said = lines(Document(path))
    assert "Berichtigung 1 (16.04.2026, Beschluss der 13. Sitzung)" in said
    assert "Der Hinweis wird aufgenommen." in said
    assert any(line.startswith("Genehmigt am 20. April 2026") for line in said)
    assert not any("Förderantrag" in line or "Herr Tüncher" in line for line in said)
