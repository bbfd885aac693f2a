import pytest
import sqlcipher3

from db import ballast
from db.engine import connect
from tests import vault


def test_the_ballast_is_laid_in_given_up_and_laid_in_again(tmp_path):
    store = tmp_path / "Musterau.prat"
    assert ballast.ensure(store)
    assert (tmp_path / "Musterau.prat.ballast").stat().st_size == 8 * 1024 * 1024
    assert ballast.ensure(store)
    assert ballast.release(store)
    assert list(tmp_path.iterdir()) == []
    assert not ballast.release(store)


def test_a_disk_with_little_room_gets_no_ballast(tmp_path, monkeypatch):
    with vault.small_disk(tmp_path / "disk", 4) as disk:
        monkeypatch.setattr(ballast, "ROOM", 0)  # as if there had been room a moment ago
        assert not ballast.ensure(disk / "Musterau.prat")
        assert list(disk.iterdir()) == []


def test_below_a_limit_of_free_space_none_is_tried(tmp_path, monkeypatch):
    monkeypatch.setattr(ballast, "ROOM", 1 << 60)
    assert not ballast.ensure(tmp_path / "Musterau.prat")
    assert list(tmp_path.iterdir()) == []


def test_on_a_full_disk_saving_works_again_once_the_ballast_is_gone(tmp_path, monkeypatch):
    monkeypatch.setattr(ballast, "ROOM", 0)
    with vault.own_disk(tmp_path / "disk", 12) as disk:
        store, key = vault.with_keys(disk)
        assert ballast.ensure(store)
        connection = connect(store, key)
        try:
            with pytest.raises(sqlcipher3.OperationalError):
                for number in range(100, 2000):
                    vault.write_notes(connection, [number], 20_000)
            saved = connection.execute("SELECT max(id) FROM note").fetchone()[0]
            assert ballast.release(store)
            vault.write_notes(connection, [saved + 1], 20_000)
        finally:
            connection.close()
        assert len(vault.rows(store, key)) == saved + 1 - 59
