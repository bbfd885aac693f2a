"""The file of twenty years: built once, kept beside the checkout, opened without a keyring."""

import shutil
from hashlib import sha256
from pathlib import Path
from time import perf_counter

from db import keyfile, search_index
from db.engine import connect, engine_on
from db.opening import create_store, open_store
from db.repositories.office import insert
from db.stamp import StampedSession
from tests.benchmarks.file_keyring import FileKeyring
from tests.benchmarks.town import Town

FOLDER = Path(__file__).parents[2] / "build" / "benchmarks"
STORE_ID = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"
KEY = bytes(range(32))
MADE_BY = (
    "tests/benchmarks/town.py",
    "tests/benchmarks/town_contacts.py",
    "tests/benchmarks/town_measures.py",
    "tests/benchmarks/town_programme.py",
    "tests/benchmarks/town_year.py",
    "tests/benchmarks/words.py",
    "db/migrations/versions",
)


def edition():
    """A file is built anew when the schema or the town has changed."""
    made = sha256()
    for place in MADE_BY:
        path = FOLDER.parents[1] / place
        for file in sorted(path.glob("*.py")) if path.is_dir() else [path]:
            made.update(file.read_bytes())
    return made.hexdigest()[:8]


def file_of(name, size, folder=FOLDER):
    """The file of that size, built if it is not there."""
    path = folder / f"{name}-{edition()}" / "Musterau.prat"
    if path.exists():
        return path
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir(parents=True)
    begun = perf_counter()
    building = path.with_name("im Bau.prat")
    fill(building, size)
    path = building.rename(path)
    keyfile.rewrap(path, STORE_ID, KEY, keyring=FileKeyring(path), passphrase=None)
    print(f"{name}: built in {perf_counter() - begun:.0f} s, {path.stat().st_size >> 20} MiB")
    return path


def fill(path, size):
    """In bulk: the index of the search is made once at the end, as after a migration."""
    create_store(path, KEY, STORE_ID)
    connection = connect(path, KEY)
    connection.execute("PRAGMA synchronous = OFF")
    search_index.uninstall(connection)
    with StampedSession(engine_on(connection), info={"user": "Kim Muster"}) as session:
        for records in Town(size).records():
            insert(session, records)
            session.expunge_all()
        session.commit()
    connection.execute("BEGIN")
    search_index.install(connection)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def opened(path):
    return open_store(path, lambda: KEY, user="Kim Muster")
