"""Musterau with its twelfth meeting, as every document of a meeting is tried on it."""

import shutil
from datetime import date

import pytest

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.documents.head import Head
from praeventionsrat.office.demo import build
from tests.conftest import KEY

HEAD = Head(
    municipality="Stadt Musterau",
    street="Rathausplatz 1",
    postal_code="35999",
    city="Musterau",
    phone="06499 000-140",
    email="praeventionsrat@musterau.example",
    today=date(2026, 2, 20),
)


@pytest.fixture(scope="session")
def musterau_file(empty_store, tmp_path_factory):
    path = shutil.copy(empty_store, tmp_path_factory.mktemp("musterau") / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    with store.begin("Musterau") as work:
        build(work)
    store.close()
    return path


@pytest.fixture
def musterau(musterau_file, tmp_path):
    path = shutil.copy(musterau_file, tmp_path / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    yield store
    store.close()


@pytest.fixture
def work(musterau):
    """A transaction in Musterau; nothing of it is kept."""
    with musterau.begin("Probe") as work:
        yield work


@pytest.fixture
def head():
    return HEAD


@pytest.fixture
def twelfth(work):
    """The meeting of the sample."""
    return next(m for m in work.meetings.all() if m.number == 12)
