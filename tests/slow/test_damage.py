"""Long campaigns: no flipped bit, cut or tear of a store or backup may pass unnoticed."""

import random

import pytest

from db import lock, restore
from db.backup import make_backup
from db.engine import PAGE_SIZE, connect
from db.integrity import check_file
from praeventionsrat.file_errors import BackupRefused
from tests import vault

pytestmark = pytest.mark.slow


def test_500_flipped_bits_in_a_store_are_all_noticed(tmp_path):
    path, key = vault.with_keys(tmp_path, notes=120)
    good, rnd = path.read_bytes(), random.Random(11)
    for _ in range(500):
        bad, place = bytearray(good), rnd.randrange(len(good))
        bad[place] ^= 1 << rnd.randrange(8)
        path.write_bytes(bad)
        assert check_file(path, key), place
    path.write_bytes(good)
    assert check_file(path, key) == []


def test_a_store_cut_at_any_page_is_noticed(tmp_path):
    path, key = vault.with_keys(tmp_path, notes=120)
    good = path.read_bytes()
    for length in range(0, len(good), PAGE_SIZE):
        path.write_bytes(good[:length])
        assert check_file(path, key), length


@pytest.fixture
def made(tmp_path):
    folder = tmp_path / "amt"
    folder.mkdir()
    path, key = vault.with_keys(folder, notes=30)
    connection = connect(path, key)
    try:
        backup = make_backup(connection, path, key, tmp_path / "gut", program_version="0")
    finally:
        connection.close()
    lock.companion(path).touch()
    return path, key, backup


def test_backups_torn_anywhere_are_refused_and_change_nothing(made):
    path, key, backup = made
    good, rnd, before = backup.read_bytes(), random.Random(5), vault.tree(path.parent)
    for length in [rnd.randrange(len(good)) for _ in range(150)]:
        backup.write_bytes(good[:length])
        with pytest.raises(BackupRefused):
            restore.restore(backup, path, key)
    assert vault.tree(path.parent) == before


def test_400_flipped_bits_in_a_backup_are_refused_or_change_no_byte_of_what_comes_back(made):
    path, _key, backup = made
    with restore.opened(backup, path.parent) as copy:
        wanted = vault.tree(copy.parent)
    good, rnd = backup.read_bytes(), random.Random(6)
    tail = len(good) - 600  # manifest and directory, where ZIP has unguarded corners
    places = [rnd.randrange(len(good)) for _ in range(250)]
    for place in places + [rnd.randrange(tail, len(good)) for _ in range(150)]:
        bad = bytearray(good)
        bad[place] ^= 1 << rnd.randrange(8)
        backup.write_bytes(bad)
        try:
            with restore.opened(backup, path.parent) as copy:
                assert vault.tree(copy.parent) == wanted, place
        except BackupRefused:
            pass
