import os
import stat
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
import sqlcipher3

from db import archive, backup, keyfile, restore
from db.backup import backups_in, make_backup
from db.engine import connect
from db.unlock import from_passphrase
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import Cancelled, KeyFileMissing, NoSpace
from tests import vault


@pytest.fixture
def opened(tmp_path):
    """An open store: path, key and its connection."""
    path, key = vault.with_keys(tmp_path)
    connection = connect(path, key)
    yield path, key, connection
    connection.close()


def save(opened, folder, **more):
    path, key, connection = opened
    return make_backup(connection, path, key, folder, program_version="0.1.0", **more)


def test_a_backup_is_one_private_file_that_says_what_it_is(opened, tmp_path):
    made = save(opened, tmp_path / "Sicherungen")
    today = datetime.now().astimezone()
    assert made.name.startswith(f"Musterau-{today:%Y-%m-%d}-")
    assert made.name.endswith(".prat-backup")
    assert list(made.parent.iterdir()) == [made]
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    info = restore.inspect(made)
    assert info.counts == {"committee": 1, "meeting": 3, "note": 40}
    assert (info.store_id, info.program_version) == (vault.STORE_ID, "0.1.0")
    assert (info.schema_version, info.path) == (1, made)
    assert (datetime.now(UTC) - info.created_at).total_seconds() < 60


def test_a_backup_is_uncompressed_and_nothing_in_it_is_in_clear(opened, tmp_path):
    made = save(opened, tmp_path / "Sicherungen")
    with zipfile.ZipFile(made) as found:
        assert {entry.compress_type for entry in found.infolist()} == {zipfile.ZIP_STORED}
        assert found.namelist() == ["store.prat", "store.prat.keys", "manifest.json"]
    content = made.read_bytes()
    for word in (b"beleuchtung", b"Lenkungsgruppe", b"SQLite format", b"Musterau"):
        assert word not in content


def test_progress_is_told_to_the_end(opened, tmp_path):
    told = []
    save(opened, tmp_path, progress=lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 40


def test_a_cancelled_backup_leaves_nothing(opened, tmp_path):
    folder = tmp_path / "Sicherungen"
    with pytest.raises(Cancelled):
        save(opened, folder, cancelled=lambda: True)
    assert list(folder.iterdir()) == []
    save(opened, folder)


def test_a_backup_can_be_cancelled_after_copying_too(opened, tmp_path):
    folder, shares = tmp_path / "Sicherungen", []

    def progress(done, of):
        shares.append(done / of)

    with pytest.raises(Cancelled):
        save(opened, folder, progress=progress, cancelled=lambda: bool(shares and shares[-1] > 0.4))
    assert list(folder.iterdir()) == []


def test_two_backups_within_a_minute_have_two_names(opened, tmp_path):
    assert save(opened, tmp_path) != save(opened, tmp_path)


def test_without_a_key_file_no_backup_pretends_to_be_one(opened, tmp_path):
    keyfile.companion(opened[0]).unlink()
    with pytest.raises(KeyFileMissing):
        save(opened, tmp_path / "Sicherungen")


def test_a_damaged_store_makes_no_backup(tmp_path):
    path, key = vault.with_keys(tmp_path)
    connection = connect(path, key)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM committee")
    try:
        with pytest.raises(UserError, match=r"verworfen.*verweist"):
            save((path, key, connection), tmp_path / "Sicherungen")
    finally:
        connection.close()
    assert list((tmp_path / "Sicherungen").iterdir()) == []


def test_too_little_room_is_said_before_anything_is_written(opened, tmp_path):
    with (
        vault.small_disk(tmp_path / "disk", largest=100_000) as disk,
        pytest.raises(NoSpace, match=r"voll|MB frei"),
    ):
        save((*opened[:2], opened[2]), disk)


def test_a_disk_that_fills_up_on_the_way_is_said_and_cleaned(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(backup.space, "need", lambda _folder, _size: None)
    vault.write_notes(opened[2], range(1000, 1800))
    with vault.small_disk(tmp_path / "disk", 2) as disk:
        with pytest.raises(NoSpace, match="voll"):
            save(opened, disk)
        assert list(disk.iterdir()) == []


def test_other_faults_of_the_disk_pass_as_they_are(opened, tmp_path):
    def unplug(_done, _of):
        raise FileNotFoundError

    with pytest.raises(FileNotFoundError):
        save(opened, tmp_path / "Sicherungen", progress=unplug)


def test_what_a_killed_program_left_is_swept_away_after_a_day(opened, tmp_path):
    old, new = tmp_path / ".prat-unfinished-a", tmp_path / ".prat-unfinished-b"
    for left in (old, new):
        left.mkdir()
        (left / "Musterau.prat").touch()
    long_ago = time.time() - 2 * 24 * 60 * 60
    os.utime(old, (long_ago, long_ago))
    save(opened, tmp_path)
    assert not old.exists()
    assert new.exists()


def test_rotation_deletes_old_backups_of_this_store_only(opened, tmp_path):
    made = save(opened, tmp_path)
    unreadable = tmp_path / "fremd.prat-backup"
    unreadable.write_bytes(b"kein ZIP")
    manifest = {"schema_version": 1, "program_version": "0", "counts": {}}
    for store_id in (vault.STORE_ID, "andere"):
        for minute in range(20):
            at = datetime(2020, 1, 1, 12, minute, tzinfo=UTC)
            told = archive.Manifest(store_id=store_id, created_at=at, **manifest)
            archive.pack(tmp_path / f"{store_id}-{minute:02}.prat-backup", opened[0], told)
    backup.thin_out(tmp_path, vault.STORE_ID, made)
    assert len(backups_in(tmp_path, "andere")) == 20
    assert len(backups_in(tmp_path, vault.STORE_ID)) == 12
    assert len(backups_in(tmp_path)) == 32
    assert unreadable.exists()


def test_a_backup_made_while_the_clock_is_wrong_is_kept(opened, tmp_path):
    for minute in range(30):
        at = datetime(2036, 1, 1, 12, minute, tzinfo=UTC)
        told = archive.Manifest(
            store_id=vault.STORE_ID, created_at=at, schema_version=1, program_version="0", counts={}
        )
        archive.pack(tmp_path / f"{minute:02}.prat-backup", opened[0], told)
    assert save(opened, tmp_path).exists()


def test_a_backup_under_writes_is_whole_and_holds_what_was_saved_before_it(tmp_path):
    path, key = vault.with_keys(tmp_path, notes=1200)
    connection = connect(path, key)
    turn = threading.Event()

    def progress(_done, _of):
        turn.set()

    try:
        with ThreadPoolExecutor() as worker:
            job = worker.submit(
                save, (path, key, connection), tmp_path / "Sicherungen", progress=progress
            )
            number = 2000
            while not job.done():
                turn.wait(1)
                turn.clear()
                vault.write_notes(connection, [number, number + 1], 2000)
                if number < 2010:  # each rollback makes the copy start anew
                    connection.execute("BEGIN IMMEDIATE")
                    connection.execute("UPDATE note SET words = 'nie' WHERE id = 2")
                    connection.execute("ROLLBACK")
                number += 2
            made = job.result()
        assert number > 2004
    finally:
        connection.close()
    target = tmp_path / "zurück" / "Musterau.prat"
    restore.restore(made, target, key)
    notes = vault.rows(target, key)
    ids = [row[0] for row in notes]
    assert ids[:1200] == list(range(1, 1201))
    extra = ids[1200:]
    assert extra == list(range(2000, 2000 + len(extra)))
    assert len(extra) % 2 == 0
    assert all(row[1] != "nie" for row in notes)


def test_a_backup_waits_for_an_open_transaction(tmp_path):
    path, key = vault.with_keys(tmp_path)
    connection = connect(path, key)
    waiting = threading.Event()
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM note WHERE id > 10")
        with ThreadPoolExecutor() as worker:
            job = worker.submit(
                save,
                (path, key, connection),
                tmp_path / "Sicherungen",
                progress=lambda _done, _of: waiting.set(),
            )
            assert waiting.wait(5)
            connection.execute("COMMIT")
            made = job.result()
    finally:
        connection.close()
    assert restore.inspect(made).counts["note"] == 10


def test_the_backup_opens_with_the_passphrase_of_the_store(opened, tmp_path):
    made = save(opened, tmp_path / "Sicherungen")
    with restore.opened(made, tmp_path) as copy:
        assert from_passphrase(copy, vault.PASSPHRASE) == opened[1]


def test_faults_of_the_store_that_are_no_lack_of_room_pass_as_they_are(opened, tmp_path):
    with pytest.raises(sqlcipher3.Error), backup.space.told(tmp_path):
        opened[2].execute("SELECT * FROM missing")
