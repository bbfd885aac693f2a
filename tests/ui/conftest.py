"""Fixtures of the window: a recorder for what is said, settings and theme of their own."""

import os
import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from praeventionsrat.changes import Changes
from praeventionsrat.office.ports import Hit
from ui.context import AppContext
from ui.operations import Operations
from ui.settings_store import Settings
from ui.shell.theme import Mode, Theme
from ui.tasks import Tasks


class Said(list):
    """What the user was told, in order; ``answer`` is what they say to questions."""

    answer = True

    def error(self, text):
        self.append(("error", text))

    def info(self, text):
        self.append(("info", text))

    def saved(self, text, path):
        self.append(("saved", text))

    def undo_offer(self, text):
        self.append(("undo", text))

    def ask(self, question, details, yes):
        self.append(("ask", question))
        return self.answer

    @property
    def errors(self):
        return [text for kind, text in self if kind == "error"]


class ListStore:
    """A file of one list, for tests of the window that need no SQL."""

    def __init__(self):
        self.items, self.past, self.future = [], [], []
        self.changes = Changes("", frozenset())

    @contextmanager
    def read(self):
        yield list(self.items)

    @contextmanager
    def begin(self, label, merge=None, *, undoable=True):
        before = list(self.items)
        try:
            yield self.items
        except BaseException:
            self.items[:] = before
            raise
        self.past.append((label, before))
        self.future.clear()
        if not undoable:
            self.barrier()
        self.changes = Changes(label, frozenset({"item"}))

    def barrier(self):
        self.past.clear()

    def last_changes(self):
        return self.changes

    def undo(self):
        return self._step(self.past, self.future)

    def redo(self):
        return self._step(self.future, self.past)

    def undo_label(self):
        return self.past[-1][0] if self.past else ""

    def redo_label(self):
        return self.future[-1][0] if self.future else ""

    def _step(self, source, target):
        if not source:
            return None
        label, items = source.pop()
        target.append((label, list(self.items)))
        self.items[:] = items
        return Changes(label, frozenset({"item"}))


@pytest.fixture
def said():
    return Said()


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "fenster.ini")


@pytest.fixture(scope="session")
def dress(qapp):
    """Dressing the application costs; once for all tests that leave it as it was."""
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def theme(dress):
    dress.undress()
    yield dress
    dress.undress()  # a window of the test may live a little longer
    if dress.mode is not Mode.LIGHT:
        dress.set_mode(Mode.LIGHT)


@pytest.fixture
def list_store():
    return ListStore()


@pytest.fixture
def list_context(qapp, list_store, said, settings, theme):
    """A context over a file of one list; its search finds items by their letters."""

    def search(text):
        found = [item for item in list_store.items if text.casefold() in item.casefold()]
        return [Hit("item", item, item) for item in found]

    tasks = Tasks(said)
    yield AppContext(Operations(list_store, said), tasks, said, settings, theme, search)
    tasks.wait()


@pytest.fixture
def context(qapp, store, said, settings, theme):
    """A context over a real, empty store."""

    def search(text):
        with store.read() as work:
            return work.search(text)

    tasks = Tasks(said)
    yield AppContext(Operations(store, said), tasks, said, settings, theme, search)
    tasks.wait()
    # A widget of this test that still waits for its end must not save into a closed file.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def german(qapp):
    """Qt's own texts in German, as in the program."""
    from ui.shell.german_qt import speak_german

    assert speak_german(qapp)


@pytest.fixture(scope="session")
def musterau_file(empty_store, tmp_path_factory):
    """Musterau with its 12th meeting, built once; copy it, never open it."""
    from db.engine import connect
    from db.store import SqlStore
    from db.work import SqlWork
    from praeventionsrat.office.demo import build
    from tests.conftest import KEY

    path = shutil.copy(empty_store, tmp_path_factory.mktemp("musterau") / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    with store.begin("Musterau", undoable=False) as work:
        build(work)
    store.close()
    return path


class Viewer(QObject):
    """The program of the system that shows a file."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def show(self, url):
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def viewer():
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")
    yield viewer
    QDesktopServices.unsetUrlHandler("file")
