"""Transactions on a real store, for tests of the domain."""

import shutil
from contextlib import contextmanager, suppress

import pytest


@pytest.fixture
def work(store):
    """One transaction around the whole test."""
    with store.begin("Prüfung") as work:
        yield work


@pytest.fixture
def abandoned(store):
    """A transaction that leaves nothing behind, for each example of a property."""

    class Abandoned(Exception):
        pass

    @contextmanager
    def transaction():
        with suppress(Abandoned), store.begin("Beispiel") as work:
            yield work
            raise Abandoned

    return transaction


@pytest.fixture
def other_store(empty_store, tmp_path, key):
    """A second open store."""
    from db.engine import connect
    from db.store import SqlStore
    from db.work import SqlWork

    path = shutil.copy(empty_store, tmp_path / "andere.prat")
    store = SqlStore(connect(path, key), SqlWork, user="Andere")
    yield store
    store.close()
