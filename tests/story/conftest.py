"""A new office at an empty file, in the window as the program joins it."""

import shutil
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from db.opening import open_store
from db.vault import StoreVault
from praeventionsrat.file_errors import NoKeyring
from tests.conftest import KEY
from tests.story.user import User
from tests.ui.conftest import dress, german
from tests.vault import NoKeyringHere
from ui import bootstrap
from ui.settings_store import Settings

__all__ = ["dress", "german"]

PATIENT_MS = 3000


class Flashes(QObject):
    """Notes what shows up as a window although it is only a part of one."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802 - the name it has in Qt
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            kinds = (Qt.WindowType.Dialog, Qt.WindowType.Popup, Qt.WindowType.ToolTip)
            if watched.windowType() not in kinds and not isinstance(watched, QMainWindow):
                self.seen.append(repr(watched))
        return False


@pytest.fixture(autouse=True)
def flashes(qapp):
    """A button shown before it has its place would be a window for a moment and take the keys."""
    noted = Flashes()
    qapp.installEventFilter(noted)
    yield
    qapp.removeEventFilter(noted)
    assert noted.seen == []


@pytest.fixture
def size():
    """How large the window is; a test may ask for another size."""
    return 1600, 1000


@pytest.fixture
def open_window(qtbot, qapp, german, dress, size, tmp_path):
    """Opens a file in a window of its own, again and again if wanted; all are closed at the end."""
    opened = []

    def open_it(path):
        keyring = NoKeyringHere(NoKeyring())
        store, key = open_store(path, lambda: KEY, user="Kim Muster"), KEY
        vault = StoreVault(store, path, key, keyring)
        session = bootstrap.Session(store, vault, Settings(tmp_path / "fenster.ini"), dress)
        opened.append(session)
        session.window.resize(*size)
        session.window.show()
        qtbot.waitExposed(session.window)
        session.window.activateWindow()
        qtbot.waitUntil(session.window.isActiveWindow)
        ask = session.context.operations.ask
        return SimpleNamespace(session=session, user=User(qtbot, session.window), ask=ask)

    yield open_it
    for session in opened:
        close(session)


@pytest.fixture
def empty_file(empty_store, tmp_path):
    return shutil.copy(empty_store, tmp_path / "Musterau.prat")


@pytest.fixture
def desk(open_window, empty_file):
    """The window over an empty file."""
    return open_window(empty_file)


def close(session):
    """Close the window as a user does, then give everything back."""
    if not getattr(session, "is_closed", False):
        session.is_closed = True
        asked = QTimer(session.window, singleShot=True)
        asked.timeout.connect(stay)  # nobody is there to answer; a test must not wait for ever
        asked.start(PATIENT_MS)
        left = session.window.close()
        asked.stop()
        assert left, "nicht alles war gespeichert"
        session.window.deleteLater()
        session.close()
        # The window goes at once: what it was about to read must not find a closed file.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def stay():
    """Close the question that came up."""
    question = QApplication.activeModalWidget()
    if question is not None:
        question.close()
