import pytest

from db import entrance, keyfile, rescue
from db.opening import open_store
from db.vault import StoreVault
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import InUse, KeyDoesNotFit
from praeventionsrat.recovery import to_code
from tests.conftest import KEY, STORE_ID
from tests.db.town import make_meeting
from tests.vault import MemoryKeyring, tree


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def path(store_path, keyring):
    """A closed file with a meeting and one backup."""
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    store = open_store(store_path, lambda: KEY)
    make_meeting(store, ["Beleuchtung"])
    StoreVault(store, store_path, KEY, keyring).back_up(lambda *_: None)
    store.close()
    return store_path


def meetings(path, keyring):
    entered = entrance.enter(path, keyring, lambda _why: None)
    try:
        with entered.store.read() as work:
            return len(work.meetings.all())
    finally:
        entered.store.close()


def test_the_newest_backup_beside_a_file_is_found(path):
    assert rescue.newest_backup(path).store_id == STORE_ID
    keyfile.companion(path).unlink()
    assert rescue.newest_backup(path).store_id == STORE_ID
    assert rescue.newest_backup(path.with_name("Anderes.prat")) is None
    assert rescue.newest_backup(path.parent / "gibt es nicht" / "x.prat") is None


def test_a_damaged_file_is_replaced_by_its_backup_and_kept(path, keyring):
    backup = rescue.newest_backup(path).path
    path.write_bytes(b"zerstoert" * 1000)
    kept = rescue.bring_back(backup, path, keyring, lambda _why: None)
    assert kept.read_bytes().startswith(b"zerstoert")
    assert meetings(path, keyring) == 1


def test_a_backup_on_another_machine_opens_with_the_recovery_code(path, tmp_path):
    backup = rescue.newest_backup(path).path
    home, keyring = tmp_path / "neu" / "Musterau.prat", MemoryKeyring()
    with pytest.raises(KeyDoesNotFit):
        rescue.bring_back(backup, home, keyring, _typing(to_code(bytes(32))))
    assert rescue.bring_back(backup, home, keyring, _typing(to_code(KEY))) is None
    entered = entrance.enter(home, keyring, _typing(to_code(KEY)))
    entered.store.close()
    assert entered.remark == entrance.AGAIN
    assert meetings(home, keyring) == 1


def _typing(*words):
    left = list(words)
    return lambda _why: left.pop(0) if left else None


def test_a_file_on_a_network_drive_is_copied_home_and_backed_up_there(path, keyring, tmp_path):
    before = tree(path.parent)
    home = rescue.copy_home(path, tmp_path / "daheim")
    again = rescue.copy_home(path, tmp_path / "daheim")
    assert (home.name, again.name) == ("Musterau.prat", "Musterau (2).prat")
    assert meetings(home, keyring) == meetings(again, keyring) == 1
    entered = entrance.enter(home, keyring, _typing())
    assert entered.vault.second_target().folder == path.parent / "Sicherungen"
    entered.store.close()
    after = tree(path.parent)
    assert {name: after[name] for name in before} == before


def test_a_file_somebody_has_open_is_not_copied(path, keyring, tmp_path):
    store = open_store(path, lambda: KEY)
    try:
        with pytest.raises(InUse):
            rescue.copy_home(path, tmp_path / "daheim")
    finally:
        store.close()
    assert not (tmp_path / "daheim").exists()


def test_a_copy_that_fails_leaves_nothing_behind(path):
    blocked = path.parent / "daheim"
    blocked.mkdir()
    (blocked / "Sicherungen").write_bytes(b"kein Ordner")
    with pytest.raises(UserError):
        rescue.copy_home(path, blocked)
    assert [p.name for p in blocked.iterdir()] == ["Sicherungen"]
