"""Real stores, key files, disks that are full and folders that are locked, for the tests."""

import os
import random
import resource
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from db import keyfile
from db.engine import connect

STORE_ID = "0199d3b6-7c5e-7000-8000-000000000001"
PASSPHRASE = "Straßenbeleuchtung im Südpark"


class MemoryKeyring:
    """A keyring that lives as long as the test."""

    def __init__(self):
        self.entries = {}

    def get(self, name):
        return self.entries.get(name)

    def set(self, name, value):
        self.entries[name] = value

    def delete(self, name):
        self.entries.pop(name, None)


class NoKeyringHere:
    """What a machine without a keyring answers."""

    def __init__(self, trouble):
        self.trouble = trouble

    def get(self, name):
        raise self.trouble

    set = delete = get


SCHEMA = """
    PRAGMA user_version = 1;
    PRAGMA application_id = 0x50524154;
    CREATE TABLE committee(id TEXT PRIMARY KEY, name TEXT);
    CREATE TABLE meeting(id TEXT PRIMARY KEY, committee_id TEXT REFERENCES committee(id),
        held_on DATE, number INTEGER, deleted_at DATETIME);
    CREATE TABLE note(id INTEGER PRIMARY KEY, words TEXT, body BLOB);
    CREATE TABLE search_entry(row INTEGER PRIMARY KEY, words TEXT);
    CREATE VIRTUAL TABLE search_fts USING fts5(
        words, content='search_entry', content_rowid='row', tokenize='trigram');
    CREATE TRIGGER note_new AFTER INSERT ON note BEGIN
        INSERT INTO search_entry VALUES (new.id, new.words);
        INSERT INTO search_fts(rowid, words) VALUES (new.id, new.words); END;
    INSERT INTO committee VALUES ('c', 'Lenkungsgruppe');
    INSERT INTO meeting VALUES ('m1', 'c', '2026-09-02', 11, NULL);
    INSERT INTO meeting VALUES ('m2', 'c', '2026-11-12', 12, NULL);
    INSERT INTO meeting VALUES ('m3', 'c', '2026-11-20', 13, '2026-11-21 08:00:00');
"""


def make_store(path, key, notes=40, size=4000):
    """A small store with everything the checks look at; closed, one file."""
    path.touch(mode=0o600)
    connection = connect(path, key)
    connection.executescript(SCHEMA)
    write_notes(connection, range(1, notes + 1), size)
    connection.close()
    return path


def write_notes(connection, ids, size=4000):
    rnd = random.Random(1)
    connection.execute("BEGIN IMMEDIATE")
    for number in ids:
        row = (number, f"beleuchtung nummer{number}", rnd.randbytes(size))
        connection.execute("INSERT INTO note VALUES (?, ?, ?)", row)
    connection.execute("COMMIT")


def with_keys(folder, notes=40, size=4000, council="Musterau"):
    """A store and its key file (opened by keyring and passphrase); returns path and key."""
    key, pair, content = made_once(notes, size, council)
    path = folder / "Musterau.prat"
    for target, written in ((path, content), (keyfile.companion(path), pair)):
        target.touch(mode=0o600)
        target.write_bytes(written)
    return path, key


@cache
def made_once(notes, size, council):
    """Key, key file and store; Argon2 for each test would take longer than the tests."""
    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / f"{council}.prat", keyfile.new_key()
        keyfile.create(path, STORE_ID, key, keyring=MemoryKeyring(), passphrase=PASSPHRASE)
        make_store(path, key, notes, size)
        return key, keyfile.companion(path).read_bytes(), path.read_bytes()


def rows(path, key, table="note"):
    connection = connect(path, key)
    try:
        return connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
    finally:
        connection.close()


def tree(folder):
    """Every file below a folder with its bytes, to see that nothing was changed."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def mount(folder, megabytes):
    """Whether a disk of its own could be put there; takes root."""
    order = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    try:
        return subprocess.run(order, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@contextmanager
def own_disk(folder, megabytes, filled=0):
    """A disk of its own below ``folder``, of which some bytes are taken; skips without root."""
    folder.mkdir()
    if not mount(folder, megabytes):
        pytest.skip("only root can mount a small disk")
    try:
        if filled:
            (folder / "voll").write_bytes(bytes(filled))
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def small_disk(folder, megabytes=3, filled=0, largest=1_000_000):
    """Little room below ``folder``: a disk of its own, without root a limit on file sizes."""
    folder.mkdir()
    if mount(folder, megabytes):
        subprocess.run(["umount", "-l", str(folder)], check=True)
        folder.rmdir()
        with own_disk(folder, megabytes, filled):
            yield folder
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
    try:
        yield folder
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def locked_folder(*files):
    """A folder this process may look into, but not write (root gives up being root for it)."""
    folder = Path(tempfile.mkdtemp())
    for file in files:
        Path(shutil.copy(file, folder)).chmod(0o644)
    folder.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield folder
    finally:
        if user == 0:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)
