import errno
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ui.notify import WindowVoice, os_sentence


@pytest.fixture
def boxes(monkeypatch):
    shown = []
    for name in ("warning", "information"):
        monkeypatch.setattr(QMessageBox, name, lambda *args: shown.append(args[1:]))
    return shown


def answer(words):
    """Press the button with these words as soon as the question is on screen."""

    def press():
        box = QApplication.activeModalWidget()
        next(b for b in box.buttons() if b.text().replace("&", "") == words).click()

    QTimer.singleShot(0, press)


def test_before_there_is_a_window_boxes_speak(qapp, boxes):
    voice = WindowVoice()
    voice.error("Das Kennwort passt nicht.")
    voice.info("Geladen.")
    voice.undo_offer("Gelöscht")
    voice.saved("Geschrieben.", Path("n.docx"))
    assert boxes.pop() == ("Erledigt", "Geschrieben.")
    assert boxes == [("Das ging nicht", "Das Kennwort passt nicht."), ("Erledigt", "Geladen.")]


def test_a_window_takes_over(qapp, boxes):
    voice, heard = WindowVoice(), []
    voice.attach(heard.append, heard.append, heard.append, lambda text, path: heard.append(path))
    voice.error("Nein.")
    voice.info("Ja.")
    voice.undo_offer("Gelöscht")
    voice.saved("Geschrieben.", Path("n.docx"))
    assert heard == ["Nein.", "Ja.", "Gelöscht", Path("n.docx")]
    assert boxes == []


@pytest.mark.parametrize(("words", "agreed"), [("Endgültig löschen", True), ("Abbrechen", False)])
def test_a_question_has_a_button_that_says_what_happens(qapp, german, monkeypatch, words, agreed):
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    voice = WindowVoice()
    answer(words)
    assert (
        voice.ask("Papierkorb leeren?", "Das lässt sich nicht zurücknehmen.", "Endgültig löschen")
        is agreed
    )


def test_a_question_whose_window_goes_is_answered_with_no(qapp, german, monkeypatch):
    window = QWidget()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: window)
    QTimer.singleShot(0, window.deleteLater)
    assert not WindowVoice().ask("Papierkorb leeren?", "Er ist voll.", "Endgültig löschen")


def test_errors_of_the_system_are_german_sentences():
    full = OSError(errno.ENOSPC, "No space left on device")
    assert os_sentence(full).startswith("Der Datenträger ist voll.")
    assert os_sentence(OSError("?")).endswith("fehlgeschlagen.")
