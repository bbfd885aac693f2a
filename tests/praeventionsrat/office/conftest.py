import shutil

import pytest


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
