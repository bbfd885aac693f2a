import threading
from datetime import date, timedelta

import pytest

from db import keyfile, unlock
from db.opening import open_store
from db.restore import inspect
from db.vault import StoreFounder, StoreVault
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import Cancelled, KeyDoesNotFit, KeyringLocked, NoKeyring, NoSpace
from praeventionsrat.office.vault import KeyState
from praeventionsrat.recovery import from_code
from tests.conftest import KEY, STORE_ID
from tests.db.town import make_meeting
from tests.vault import MemoryKeyring, NoKeyringHere, locked_folder, own_disk, small_disk


def silent(_done, _total):
    pass


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def vault(store, store_path, keyring):
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    return StoreVault(store, store_path, KEY, keyring)


def test_the_recovery_code_carries_the_key(vault):
    assert from_code(vault.recovery_code()) == KEY


def test_the_keyring_is_forgotten_only_once_there_is_a_passphrase(vault, keyring, store_path):
    assert vault.key_state() == KeyState(keyring=True, passphrase=False)
    with pytest.raises(UserError, match="zuerst ein Kennwort"):
        vault.forget_keyring()
    vault.set_passphrase("ein langer Satz")
    vault.forget_keyring()
    assert vault.key_state() == KeyState(keyring=False, passphrase=True)
    assert keyring.entries == {}
    assert unlock.from_passphrase(store_path, "ein langer Satz") == KEY
    vault.use_keyring()
    assert unlock.from_keyring(store_path, keyring) == KEY


def test_a_lost_key_file_leaves_the_recovery_sheet_only(vault):
    keyfile.companion(vault.path).unlink()
    assert vault.key_state() == KeyState(keyring=False, passphrase=False)


def test_a_key_file_that_cannot_be_written_is_said_in_german(store, keyring):
    with locked_folder() as folder, pytest.raises(UserError, match="Zugriff"):
        StoreVault(store, folder / "x.prat", KEY, keyring).use_keyring()


def test_there_are_no_backups_before_the_first(vault):
    assert vault.backups() == []
    assert vault.second_target() is None


def test_a_backup_shows_what_it_holds(vault, store):
    make_meeting(store, ["Beleuchtung"])
    made = vault.back_up(silent)
    assert made.trouble == ""
    assert [info.path for info in vault.backups()] == [made.path]
    preview = vault.preview(made.path)
    assert preview.info.counts["meeting"] == 1
    assert len(preview.last_meetings) == 1


def test_a_backup_of_another_office_is_not_shown(vault, store_path):
    keyfile.companion(store_path).unlink()
    other = bytes(32)
    keyfile.rewrap(store_path, STORE_ID, other, keyring=MemoryKeyring(), passphrase=None)
    made = vault.back_up(silent)
    with pytest.raises(KeyDoesNotFit):
        vault.preview(made.path)


def test_the_first_backup_is_safe_when_the_second_place_is_full(vault, tmp_path):
    with own_disk(tmp_path / "stick", 1, filled=800_000) as stick:
        vault.choose_second_target(stick)
        made = vault.back_up(silent)
    assert inspect(made.path).store_id == STORE_ID
    assert "frei" in made.trouble


def deep(folder):
    """A folder whose path is so long that nothing fits into it."""
    while len(str(folder)) < 4050:
        folder /= "x" * min(200, 4075 - len(str(folder)))
        folder.mkdir()
    return folder


def test_the_first_backup_is_safe_when_the_second_place_refuses(vault, tmp_path):
    vault.choose_second_target(deep(tmp_path))
    made = vault.back_up(silent)
    assert inspect(made.path).store_id == STORE_ID
    assert "Name ist zu lang" in made.trouble
    assert vault.second_target().reached_at is None


def test_where_no_folder_for_backups_can_be_there_is_no_second_place(vault, tmp_path):
    vault.backup_folder.write_bytes(b"kein Ordner")
    assert vault.second_target() is None
    with pytest.raises(UserError):
        vault.choose_second_target(tmp_path)


def test_a_second_place_cannot_be_noted_in_a_folder_that_is_locked(store, keyring, tmp_path):
    with locked_folder() as folder:
        vault = StoreVault(store, folder / "x.prat", KEY, keyring)
        with pytest.raises(UserError, match="Zugriff"):
            vault.choose_second_target(tmp_path)


def test_the_backup_that_is_to_be_restored_outlives_the_one_before_it(vault):
    oldest = vault.back_up(silent).path
    for _ in range(12):
        vault.back_up(silent, spare=oldest)
    assert oldest.exists()
    vault.back_up(silent)
    assert not oldest.exists()


def test_backup_and_check_end_once_the_file_is_to_be_closed(vault):
    vault.stop()
    for job in (lambda: vault.back_up(silent), vault.check):
        with pytest.raises(Cancelled):
            job()
    assert [p.name for p in vault.path.parent.iterdir() if "unfinished" in p.name] == []


def test_a_running_backup_is_stopped_before_the_file_is_closed(vault, store):
    begun, ended = threading.Event(), []

    def first_step(_done, _total):
        begun.set()
        stopped.wait(10)

    def work():
        try:
            vault.back_up(first_step)
        except Cancelled:
            ended.append("cancelled")

    stopped = threading.Event()
    worker = threading.Thread(target=work)
    worker.start()
    assert begun.wait(10)
    vault.stop()
    stopped.set()
    worker.join(10)
    store.close()
    assert ended == ["cancelled"]


def test_a_sound_file_has_no_findings(vault):
    assert vault.check() == []
    assert [p.name for p in vault.path.parent.iterdir() if "unfinished" in p.name] == []


def test_bytes_that_changed_on_the_disk_while_the_file_is_open_are_found(store_path, keyring):
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    store = open_store(store_path, lambda: KEY)
    try:
        vault = StoreVault(store, store_path, KEY, keyring)
        assert vault.check() == []
        size = store_path.stat().st_size
        with store_path.open("r+b") as file:
            for place in range(4096, size, 4096):
                file.seek(place + 100)
                file.write(b"\xff\x00\xff\x00")
        assert vault.check()
    finally:
        store.close()


def test_a_check_needs_room_for_a_copy(store, keyring, tmp_path):
    with small_disk(tmp_path / "platte", megabytes=3, largest=100_000) as folder:
        path = folder / "x.prat"
        path.write_bytes(b"x" * 1000)
        with pytest.raises((NoSpace, UserError), match=r"frei|voll"):
            StoreVault(store, path, KEY, keyring).check()


def test_scrubbing_lets_nothing_of_the_deleted_stay(vault, store):
    make_meeting(store, ["Geheimnis"])
    vault.scrub(lambda _done, _total: None)
    with store.read() as work:
        assert work.search("Geheimnis")


def test_a_founder_knows_whether_there_is_a_keyring(tmp_path, keyring):
    assert StoreFounder(keyring, "Kim").has_keyring()
    for trouble in (NoKeyring(), KeyringLocked()):
        assert not StoreFounder(NoKeyringHere(trouble), "Kim").has_keyring()


def test_a_founder_makes_a_file_and_names_its_recovery_code(tmp_path, keyring):
    path = tmp_path / "Ordner" / "Musterau.prat"
    code = StoreFounder(keyring, "Kim").found(path, None)
    assert unlock.from_recovery_code(path, code) == unlock.from_keyring(path, keyring)


def test_the_day_is_named_when_no_backup_holds_the_data_any_more(vault, tmp_path):
    alone = vault.data_gone_on()
    assert alone.copies == ()
    assert alone.gone_on > date.today() + timedelta(days=70)  # noqa: DTZ011
    stick = tmp_path / "stick"
    stick.mkdir()
    vault.choose_second_target(stick)
    vault.back_up(silent)
    assert vault.data_gone_on() == alone
    vault.choose_second_target(tmp_path / "weg")
    kept = ("Musterau vor Wiederherstellung x.prat", "Musterau.vor-0002.x.prat")
    for name in (*kept, "Anderau vor x.prat"):
        (tmp_path / name).touch()
    away = vault.data_gone_on()
    assert (away.is_second_away, away.copies) == (True, kept)
