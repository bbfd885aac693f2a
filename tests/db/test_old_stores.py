"""Files of every released schema are taken over whole; ``data`` holds one of each, as SQL."""

from pathlib import Path

import pytest

from db.engine import connect, raw
from db.migrate import migrate
from db.schema import columns
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.office.dump import dump

DATA = Path(__file__).parent / "data"
OLD = sorted(DATA.glob("musterau-*.sql"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request, tmp_path, key):
    """A file of Musterau with an old schema, closed."""
    path = tmp_path / "Musterau.prat"
    path.touch()
    connection = connect(path, key)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.executescript(request.param.read_text(encoding="utf-8"))
    connection.close()
    return path


def rows(path, key, wanted):
    connection = raw(path, key)
    found = {
        table: sorted(
            connection.execute(f'SELECT {", ".join(names)} FROM "{table}"').fetchall(), key=repr
        )
        for table, names in wanted.items()
    }
    connection.close()
    return found


def kept(path, key):
    """The tables of a file with their columns, but for what every opening writes anew."""
    connection = raw(path, key)
    found = {table: list(names) for table, names in columns(connection).items()}
    connection.close()
    derived = ("search_", "alembic_version", "store_meta")
    return {table: names for table, names in found.items() if not table.startswith(derived)}


def test_every_row_is_there_after_the_migration(old, key):
    tables = kept(old, key)
    before = rows(old, key, tables)
    assert sum(map(len, before.values())) > 200
    migrate(old, key)
    assert rows(old, key, tables) == before


def test_the_old_file_is_found_in_changed_undone_and_handed_out(old, key, tmp_path):
    migrate(old, key)
    store = SqlStore(connect(old, key), SqlWork, user="Kim Muster")
    try:
        with store.read() as work:
            assert "agenda_item" in {hit.kind for hit in work.search("beleuchtung")}
            meeting = work.meetings.rows()[0].id
        with store.begin("Sitzung verlegen") as work:
            work.meetings.get(meeting).place = "Bürgerhaus"
        store.undo()
        with store.read() as work:
            assert work.meetings.get(meeting).place != "Bürgerhaus"
            dump(work, tmp_path / "open")
    finally:
        store.close()
    assert (tmp_path / "open" / "meeting.jsonl").read_text(encoding="utf-8")
