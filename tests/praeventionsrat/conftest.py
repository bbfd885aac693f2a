"""Transactions on a real store, for tests of the domain."""

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
