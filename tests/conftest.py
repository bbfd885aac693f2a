"""Shared fixtures: a fresh encrypted store per test, copied from one migrated once."""

import logging
import os
import shutil

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

KEY = bytes(range(32))
STORE_ID = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory):
    """A file made through the migrations; copy it, never open it."""
    from db.opening import create_store

    path = tmp_path_factory.mktemp("store") / "leer.prat"
    create_store(path, KEY, STORE_ID)
    return path


@pytest.fixture
def key():
    return KEY


@pytest.fixture
def store_path(empty_store, tmp_path):
    """An empty store of one's own, closed."""
    return shutil.copy(empty_store, tmp_path / "Musterau.prat")


@pytest.fixture
def store(store_path):
    """The same store, open."""
    from db.engine import connect
    from db.store import SqlStore
    from db.work import SqlWork

    store = SqlStore(connect(store_path, KEY), SqlWork, user="Kim Muster")
    yield store
    store.close()


@pytest.fixture(scope="session")
def musterau_path(empty_store, tmp_path_factory):
    """The demo town, built once; copy it, never open it."""
    from db.engine import connect
    from db.store import SqlStore
    from db.work import SqlWork
    from praeventionsrat.office.demo import build

    path = shutil.copy(empty_store, tmp_path_factory.mktemp("musterau") / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    with store.begin("Musterau", undoable=False) as work:
        build(work)
    store.close()
    return path


class Said(list):
    """What the user was told, in order: pairs of kind and sentence."""

    def error(self, text):
        self.append(("error", text))

    def info(self, text, *_more):
        self.append(("info", text))

    @property
    def errors(self):
        return [text for kind, text in self if kind == "error"]


@pytest.fixture
def said():
    return Said()


class Forbid(logging.Handler):
    """Collects what should not have been logged; a test that expects a warning clears the list."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.heard = []

    def emit(self, record):
        self.heard.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def warnings_logged():
    handler = Forbid()
    logging.getLogger().addHandler(handler)
    yield handler.heard
    logging.getLogger().removeHandler(handler)
    assert handler.heard == []
