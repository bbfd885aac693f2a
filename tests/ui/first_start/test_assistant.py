import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from db.opening import open_store
from db.unlock import from_passphrase
from db.vault import StoreFounder
from praeventionsrat.council.presets import HGO
from praeventionsrat.file_errors import NoKeyring
from praeventionsrat.office.setup import begin_work
from praeventionsrat.recovery import groups
from tests.vault import MemoryKeyring, NoKeyringHere
from ui.first_start.assistant import Assistant


@pytest.fixture
def make(qtbot, tmp_path, theme):
    def made(keyring):
        assistant = Assistant(StoreFounder(keyring, "Kim Muster"), tmp_path / "Ordner")
        qtbot.addWidget(assistant)
        assistant.show()
        return assistant

    return made


def go_to_file(qtbot, assistant):
    qtbot.keyClicks(assistant.office.municipality, "Stadt Musterau")
    qtbot.mouseClick(assistant.next_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(assistant.next_button, Qt.MouseButton.LeftButton)


def test_four_steps_lead_to_a_file_with_a_committee(qtbot, make, tmp_path):
    keyring = MemoryKeyring()
    assistant = make(keyring)
    go_to_file(qtbot, assistant)
    assert assistant.file.name.text() == "Musterau"
    qtbot.mouseClick(assistant.next_button, Qt.MouseButton.LeftButton)
    steps = assistant.sheet.steps
    code = groups(steps._code)
    steps.save_to(tmp_path / "blatt.pdf")
    for number, edit in zip(steps.groups, steps.fields, strict=True):
        qtbot.keyClicks(edit, code[number - 1])
    qtbot.mouseClick(steps.check_button, Qt.MouseButton.LeftButton)
    assert assistant.result() == QDialog.DialogCode.Accepted
    setup = assistant.setup()
    assert setup.path == tmp_path / "Ordner" / "Musterau.prat"
    from db.unlock import from_keyring

    store = open_store(setup.path, lambda: from_keyring(setup.path, keyring))
    with store.begin("Einrichten", undoable=False) as work:
        begin_work(work, setup)
    with store.read() as work:
        assert work.offices.all()[0].municipality == "Stadt Musterau"
        assert work.offices.all()[0].sheet_printed_at
        assert [c.name for c in work.committees.all()] == ["Präventionsrat"]
    store.close()


def test_without_a_keyring_a_passphrase_is_asked(qtbot, make):
    assistant = make(NoKeyringHere(NoKeyring()))
    go_to_file(qtbot, assistant)
    assert assistant.file.first.isVisible()
    assistant.next()
    assert "mindestens 8" in assistant.file.complaint.text()
    qtbot.keyClicks(assistant.file.first, "ein langer Satz")
    assistant.next()
    assert "verschieden" in assistant.file.complaint.text()
    qtbot.keyClicks(assistant.file.second, "ein langer Satz")
    assistant.next()
    assert assistant.sheet is not None
    path = assistant.setup().path
    assert from_passphrase(path, "ein langer Satz")
    qtbot.mouseClick(assistant.later_button, Qt.MouseButton.LeftButton)
    assert assistant.result() == QDialog.DialogCode.Accepted
    assert assistant.setup().sheet_confirmed_at is None


def test_a_missing_name_is_told_at_its_place(qtbot, make):
    assistant = make(MemoryKeyring())
    assistant.next()
    assert assistant.stack.currentIndex() == 0
    qtbot.keyClicks(assistant.office.municipality, "Stadt Musterau")
    assistant.next()
    assistant.committee.name.clear()
    assistant.next()
    assert assistant.stack.currentIndex() == 1
    assistant.back()
    assert assistant.stack.currentIndex() == 0
    assert assistant.committee.rules() != HGO


def test_a_file_that_is_there_already_is_not_touched(qtbot, make, tmp_path):
    assistant = make(MemoryKeyring())
    go_to_file(qtbot, assistant)
    (tmp_path / "Ordner").mkdir()
    (tmp_path / "Ordner" / "Musterau.prat").write_bytes(b"wichtig")
    assistant.next()
    assert "gibt es schon" in assistant.file.complaint.text()
    assistant.file.name.clear()
    assistant.next()
    assert "Namen eintragen" in assistant.file.complaint.text()
    assert (tmp_path / "Ordner" / "Musterau.prat").read_bytes() == b"wichtig"


def test_a_folder_that_cannot_be_made_is_told(qtbot, make, tmp_path, monkeypatch):
    assistant = make(MemoryKeyring())
    go_to_file(qtbot, assistant)
    (tmp_path / "datei").touch()
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "datei" / "darin")
    )
    assistant.file.choose_folder()
    assistant.next()
    assert assistant.file.complaint.text()
    assert assistant.sheet is None


def test_closing_after_the_file_was_made_keeps_it(qtbot, make):
    assistant = make(MemoryKeyring())
    assistant.reject()
    assert assistant.result() == QDialog.DialogCode.Rejected
    assistant = make(MemoryKeyring())
    go_to_file(qtbot, assistant)
    assistant.next()
    assistant.reject()
    assert assistant.result() == QDialog.DialogCode.Accepted
