import json
import stat
import zipfile
from contextlib import closing
from datetime import date

import pytest

from db import archive, keyfile, lock, restore
from db.backup import make_backup
from db.engine import connect
from db.lock import StoreLock
from db.restore import inspect, last_meetings, opened
from db.schema import set_meta
from db.unlock import from_passphrase, unlock
from praeventionsrat.file_errors import (
    BackupRefused,
    EntryMissing,
    InUse,
    KeyDoesNotFit,
    NoSpace,
)
from praeventionsrat.open_errors import NewerSchema, NotOurs
from praeventionsrat.recovery import to_code
from tests import vault
from tests.vault import MemoryKeyring, rows, tree


def back_up(path, key, folder):
    connection = connect(path, key)
    try:
        return make_backup(connection, path, key, folder, program_version="0.1.0")
    finally:
        connection.close()


@pytest.fixture
def home(tmp_path):
    """A machine with an open-able store: its folder, path and key."""
    folder = tmp_path / "amt"
    folder.mkdir()
    path, key = vault.with_keys(folder)
    return folder, path, key


@pytest.fixture
def made(home, tmp_path):
    _folder, path, key = home
    return back_up(path, key, tmp_path / "Sicherungen")


def test_on_another_machine_backup_and_recovery_code_suffice(home, made, tmp_path):
    _folder, path, key = home
    wanted = rows(path, key)
    code = to_code(key)
    target, keyring = tmp_path / "neu" / "Musterau.prat", MemoryKeyring()
    with opened(made, tmp_path / "neu") as copy, pytest.raises(EntryMissing, match=made.stem):
        unlock(copy, keyring, lambda _trouble: None)
    with opened(made, tmp_path) as copy:
        found = unlock(copy, keyring, lambda _trouble: code)
    assert restore.restore(made, target, found) is None
    keyfile.rewrap(target, inspect(made).store_id, found, keyring=keyring, passphrase=None)
    assert unlock(target, keyring, lambda _trouble: None) == key
    assert rows(target, key) == wanted
    assert {stat.S_IMODE(p.stat().st_mode) for p in target.parent.iterdir()} == {0o600}


def test_what_a_backup_holds_is_shown_before(home, made, tmp_path):
    with opened(made, tmp_path) as copy:
        assert [(m.held_on, m.committee, m.number) for m in last_meetings(copy, home[2])] == [
            (date(2026, 11, 12), "Lenkungsgruppe", 12),
            (date(2026, 9, 2), "Lenkungsgruppe", 11),
        ]
    assert not copy.exists()


def test_what_is_replaced_stays_beside_with_its_key_and_its_journal(home, made):
    folder, path, key = home
    (folder / "Musterau.prat-wal").write_bytes(b"nicht eingearbeitet")
    before = path.read_bytes()
    kept = restore.restore(made, path, key)
    assert kept.parent == folder
    assert kept.name.startswith("Musterau vor Wiederherstellung 2")
    assert kept.read_bytes() == before
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"nicht eingearbeitet"
    assert from_passphrase(kept, vault.PASSPHRASE) == key
    assert not (folder / "Musterau.prat-wal").exists()
    assert len(rows(path, key)) == 40


def test_a_passphrase_set_after_the_backup_stays_valid(home, made):
    _folder, path, key = home
    keyfile.rewrap(path, vault.STORE_ID, key, keyring=None, passphrase="neu und lang")
    restore.restore(made, path, key)
    assert from_passphrase(path, "neu und lang") == key


def test_over_the_store_of_another_council_its_own_key_file_comes_along(home, made, tmp_path):
    other = tmp_path / "andere"
    other.mkdir()
    path, other_key = vault.with_keys(other, council="Nachbarstadt")
    kept = restore.restore(made, path, home[2])
    assert from_passphrase(path, vault.PASSPHRASE) == home[2]
    assert from_passphrase(kept, vault.PASSPHRASE) == other_key


def test_an_open_store_is_not_replaced(home, made):
    folder, path, key = home
    with StoreLock(path), pytest.raises(InUse):
        restore.restore(made, path, key)
    assert len(rows(path, key)) == 40
    assert list(folder.glob("*Wiederherstellung*")) == []


def refused(made, home, error, key=None, **more):
    """Restore is refused and changes nothing."""
    folder, path, own = home
    lock.companion(path).touch()
    before = tree(folder)
    with pytest.raises(error) as caught:
        restore.restore(made, path, key or own, **more)
    assert tree(folder) == before
    return str(caught.value)


def test_a_wrong_key_changes_nothing(home, made):
    refused(made, home, KeyDoesNotFit, key=bytes(32))


def test_a_newer_schema_changes_nothing(home, made):
    refused(made, home, NewerSchema, newest=0)


def test_a_store_of_another_program_changes_nothing(home, tmp_path):
    _folder, path, key = home
    connection = connect(path, key)
    connection.execute("PRAGMA application_id = 7")
    connection.close()
    refused(back_up(path, key, tmp_path / "Sicherungen"), home, NotOurs)


def test_a_torn_backup_changes_nothing(home, made):
    good = made.read_bytes()
    for part in (0, 1, 100, len(good) // 2, len(good) - 1):
        made.write_bytes(good[:part])
        assert "Es wurde nichts verändert" in refused(made, home, BackupRefused)


def test_a_missing_backup_is_no_torn_one(home, tmp_path):
    refused(tmp_path / "fehlt.prat-backup", home, FileNotFoundError)


def test_a_flipped_bit_changes_nothing_or_nothing_that_counts(home, made):
    good = made.read_bytes()
    for place in range(0, len(good), len(good) // 40):
        bad = bytearray(good)
        bad[place] ^= 16
        made.write_bytes(bad)
        refused(made, home, BackupRefused)


def rebuilt(made, **changes):
    """The backup with other members."""
    with zipfile.ZipFile(made) as found:
        members = {name: found.read(name) for name in found.namelist()}
    compress = changes.pop("compress", zipfile.ZIP_STORED)
    members |= changes.pop("members", {})
    with zipfile.ZipFile(made, "w", compress) as out:
        for name, content in members.items():
            if content is not None:
                out.writestr(name, content)
    return made


def told(made, **changes):
    with zipfile.ZipFile(made) as found:
        return json.dumps(json.loads(found.read("manifest.json")) | changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"members": {"../boese.txt": b"x"}},
        {"members": {"manifest.json": None}},
        {"members": {"manifest.json": b"{}"}},
        {"members": {"manifest.json": b"\xff"}},
        {"members": {"manifest.json": b"[]"}},
        {"members": {"manifest.json": b"[" * 5000}},
        {"members": {"manifest.json": b" " * 2_000_000}},
        {"members": {"store.prat.keys": b"x" * 100_000}},
        {"members": {"store.prat.keys": b"{}"}},
        {"compress": zipfile.ZIP_DEFLATED},
    ],
)
def test_a_strange_zip_changes_nothing(home, made, changes):
    refused(rebuilt(made, **changes), home, BackupRefused)


def test_a_backup_of_a_newer_program_is_told_as_such(home, made):
    rebuilt(made, members={"manifest.json": told(made, format=2)})
    assert "neueren Programmversion" in refused(made, home, BackupRefused)


def test_other_bytes_behind_a_right_checksum_change_nothing(home, made):
    rebuilt(made, members={"store.prat": bytes(8192)})
    with pytest.raises(BackupRefused):
        archive.verify(made)
    refused(made, home, BackupRefused)


@pytest.mark.parametrize("field", [slice(-10, -6), slice(-6, -2)])  # length and place
def test_a_directory_or_member_before_the_start_of_the_file_changes_nothing(home, made, field):
    content = bytearray(made.read_bytes())
    content[field] = (0x7FFFFFFF).to_bytes(4, "little")
    made.write_bytes(content)
    refused(made, home, BackupRefused)


def test_a_damaged_store_behind_right_hashes_changes_nothing(home, made, tmp_path):
    with opened(made, tmp_path) as copy:
        content = bytearray(copy.read_bytes())
        content[5000] ^= 1
        copy.write_bytes(content)
        manifest = archive.Manifest.model_validate_json(told(made))
        made.unlink()
        archive.pack(made, copy, manifest)
    assert archive.verify(made)
    assert "ist beschädigt" in refused(made, home, BackupRefused)


def test_a_full_disk_changes_nothing(home, made, tmp_path):
    with vault.small_disk(tmp_path / "disk", 1, filled=900_000, largest=100_000) as disk:
        before = tree(disk)
        with pytest.raises(NoSpace):
            restore.restore(made, disk / "Musterau.prat", home[2])
        assert {name for name in tree(disk) if name != "Musterau.prat.lock"} == set(before)


def test_a_swap_that_fails_half_way_is_taken_back(home, made, monkeypatch):
    folder = home[0]
    (folder / "Musterau.prat-shm").mkdir()  # in the way, yet it can be moved and moved back

    def unplugged(_path, _write):
        raise OSError

    monkeypatch.setattr(restore, "write_atomically", unplugged)
    refused(made, home, OSError)
    assert (folder / "Musterau.prat-shm").is_dir()


META = "CREATE TABLE store_meta(key TEXT PRIMARY KEY, value TEXT)"


def test_whom_a_store_was_told_is_erased_is_handed_on_to_an_older_one(home, tmp_path):
    _folder, path, key = home
    with closing(connect(path, key)) as connection:
        connection.execute(META)  # as in every store since 0.1.0; the table of erasures is newer
    made = back_up(path, key, tmp_path / "Sicherungen")
    with closing(connect(path, key)) as connection:
        set_meta(connection, "erased:0190beef", "")
    restore.restore(made, path, key)
    with closing(connect(path, key)) as connection:
        known = connection.execute("SELECT key FROM store_meta").fetchall()
    assert known == [("erased:0190beef",)]
