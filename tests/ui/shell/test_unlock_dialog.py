import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from praeventionsrat.file_errors import EntryMissing, WrongPassphrase
from ui.shell.unlock_dialog import UnlockDialog, ask_for_key


@pytest.fixture
def answer(qtbot):
    """Does something with the dialog once it is open."""

    def when_open(act):
        def found():
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, UnlockDialog)
            act(dialog)

        QTimer.singleShot(0, found)

    return when_open


def test_what_was_typed_is_the_answer(qtbot, answer):
    def type_it(dialog):
        assert "fehlt der Eintrag" in dialog.reason.text()
        assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
        qtbot.keyClicks(dialog.field, "geheim")
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    answer(type_it)
    assert ask_for_key(EntryMissing("Musterau.prat")) == "geheim"


def test_escape_gives_up(qtbot, answer):
    answer(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert ask_for_key(WrongPassphrase()) is None


def test_nothing_typed_is_no_answer(qtbot, german):
    dialog = UnlockDialog(WrongPassphrase())
    qtbot.addWidget(dialog)
    opening = dialog.buttons.button(dialog.buttons.StandardButton.Open)
    assert not opening.isEnabled()
    qtbot.keyClicks(dialog.field, "x")
    assert opening.isEnabled()


def test_a_long_code_can_be_seen_while_it_is_typed(qtbot):
    dialog = UnlockDialog(EntryMissing("Musterau.prat"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.visible.click()
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Normal
    dialog.visible.click()
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.field.accessibleName()
