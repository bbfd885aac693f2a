import shutil
import stat
from datetime import UTC, datetime

import pytest

from db import archive, second_target
from db.backup import make_backup
from db.engine import connect
from praeventionsrat.file_errors import BackupRefused, NoSpace
from tests import vault


@pytest.fixture
def made(tmp_path):
    path, key = vault.with_keys(tmp_path)
    connection = connect(path, key)
    try:
        yield make_backup(connection, path, key, tmp_path / "Sicherungen", program_version="0")
    finally:
        connection.close()


def test_a_backup_is_copied_to_the_stick_and_the_moment_noted(made, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    second_target.choose(made.parent, stick)
    assert second_target.chosen(made.parent).reached_at is None
    reached = second_target.copy_there(made)
    assert (datetime.now(UTC) - reached.reached_at).total_seconds() < 60
    assert second_target.chosen(made.parent) == reached
    (copy,) = stick.iterdir()
    assert copy.name == made.name
    assert copy.read_bytes() == made.read_bytes()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_stick_that_is_not_there_keeps_the_old_moment(made, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    second_target.choose(made.parent, stick)
    reached = second_target.copy_there(made)
    shutil.rmtree(stick)
    assert second_target.copy_there(made) == reached
    assert not stick.exists()


def test_without_a_second_place_nothing_is_copied(made):
    assert second_target.copy_there(made) is None


def test_an_unreadable_note_is_no_second_place(made):
    (made.parent / second_target.NOTE).write_text("{")
    assert second_target.chosen(made.parent) is None


def test_a_full_stick_is_told_and_left_as_it_was(made, tmp_path):
    with vault.small_disk(tmp_path / "stick", 1, filled=900_000, largest=100_000) as stick:
        before = vault.tree(stick)
        second_target.choose(made.parent, stick)
        with pytest.raises(NoSpace):
            second_target.copy_there(made)
        assert vault.tree(stick) == before


def test_a_backup_damaged_since_is_not_passed_on(made, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    second_target.choose(made.parent, stick)
    content = bytearray(made.read_bytes())
    content[10_000] ^= 1
    made.write_bytes(content)
    with pytest.raises(BackupRefused):
        second_target.copy_there(made)
    assert list(stick.iterdir()) == []


def test_old_copies_on_the_stick_are_thinned_out(made, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    for minute in range(20):
        told = archive.Manifest(
            store_id=vault.STORE_ID,
            created_at=datetime(2020, 1, 1, 12, minute, tzinfo=UTC),
            schema_version=1,
            program_version="0",
            counts={},
        )
        archive.pack(stick / f"{minute:02}.prat-backup", tmp_path / "Musterau.prat", told)
    second_target.choose(made.parent, stick)
    second_target.copy_there(made)
    assert len(list(stick.iterdir())) == 12
