from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from db.vault import StoreFounder
from praeventionsrat.file_errors import WrongPassphrase
from tests.vault import MemoryKeyring
from ui.first_start.assistant import Assistant
from ui.shell.front_desk import FrontDesk, Way
from ui.shell.unlock_dialog import UnlockDialog

OFFERS = {Way.AGAIN: "Noch einmal versuchen", Way.OTHER: "Andere Datei …"}


@pytest.fixture
def desk(qtbot, theme):
    return FrontDesk()


def once_open(act):
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def press(words):
    def act(box):
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if b.text() == words).click()

    return act


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("Noch einmal versuchen", Way.AGAIN),
        ("Andere Datei …", Way.OTHER),
        ("Beenden", Way.QUIT),
    ],
)
def test_each_offer_is_a_button(desk, words, way):
    once_open(press(words))
    assert desk.choose("Das hat nicht geklappt.", "Weil.", OFFERS) is way


def test_closing_the_question_means_leaving(desk):
    once_open(lambda box: box.reject())
    assert desk.choose("Das hat nicht geklappt.", "Weil.", OFFERS) is Way.QUIT


def test_the_key_is_asked_for_by_the_dialog(desk):
    once_open(lambda dialog: dialog.reject() if isinstance(dialog, UnlockDialog) else None)
    assert desk.key(WrongPassphrase()) is None


def test_a_file_is_chosen_or_not(desk, monkeypatch, tmp_path):
    answers = [("", ""), (str(tmp_path / "x.prat"), "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answers.pop())
    assert desk.file(tmp_path) == Path(tmp_path / "x.prat")
    assert desk.file(tmp_path) is None


def test_the_assistant_ends_with_a_file_or_without(desk, tmp_path):
    founder = StoreFounder(MemoryKeyring(), "Kim")
    once_open(lambda assistant: assistant.reject())
    assert desk.setup(founder, tmp_path) is None

    def fill(assistant):
        assert isinstance(assistant, Assistant)
        assistant.office.municipality.setText("Stadt Musterau")
        for _ in range(3):
            assistant.next()
        assistant.accept()

    once_open(fill)
    assert desk.setup(founder, tmp_path).path == tmp_path / "Musterau.prat"


def test_a_long_check_is_shown_until_it_ends(desk, qapp):
    desk.checking(0, 4)
    shown = desk._wait
    assert shown.isVisible()
    assert "wird geprüft" in shown.labelText()
    desk.checking(2, 4)
    assert shown.value() == 2
    desk.checking(4, 4)
    assert not shown.isVisible()
    assert desk._wait is None
    assert isinstance(shown, QDialog)
