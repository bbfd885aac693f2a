"""Übergabemappe from the menu „Datei“ of the real window, and from the command line."""

import shutil

import docx
import pytest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.errors import UserError
from praeventionsrat.office import handover
from tests.word_reading import in_style
from ui.handover import HandoverFlow
from ui.pages import PAGES
from ui.shell.main_window import MainWindow


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(context, qtbot):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.show()
    return made


def saved(said):
    return any(kind == "saved" for kind, _ in said)


def test_the_menu_makes_the_folder(window, tmp_path, said, qtbot):
    entry = next(c for c in window.menus.commands() if c.title == "Übergabemappe …")
    entry.run()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    qtbot.waitUntil(lambda: saved(said), timeout=20_000)
    (folder,) = tmp_path.glob("Übergabemappe*")
    cover = docx.Document(str(folder / "00 Deckblatt.docx"))
    assert in_style(cover, "Title") == ["Übergabemappe"]
    assert folder.name in said[-1][1]


def test_what_is_typed_wrong_keeps_the_folder_back(window):
    window.passing._flush = lambda: False
    assert window.passing.hand_over() is None


def test_what_cannot_be_read_is_told_and_nothing_is_written(context, window, tmp_path, said, qtbot):
    flow = HandoverFlow(context, window)
    flow.make(tmp_path)

    def refused(_work):
        message = "Das geht nicht."
        raise UserError(message)

    flow._waiting.insert(1, handover.Part("x", "", refused, ""))
    qtbot.waitUntil(lambda: ("error", "Das geht nicht.") in said)
    assert list(tmp_path.glob("Übergabemappe*")) == []
