import pytest

from db import keyfile, unlock
from db.founding import found_store
from db.opening import open_store
from praeventionsrat.council.records import CommitteeFields, RuleSetFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import KeyringLocked, NoKeyring
from tests.vault import MemoryKeyring, NoKeyringHere, locked_folder, small_disk


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_store_opens_with_the_keyring_and_holds_what_it_was_filled_with(tmp_path):
    keyring, path = MemoryKeyring(), tmp_path / "neuer Ordner" / "Musterau.prat"
    key = found_store(
        path,
        keyring=keyring,
        passphrase=None,
        fill=lambda work: create_committee(
            work, CommitteeFields(name="Lenkungsgruppe"), RuleSetFields(name="Geschäftsordnung")
        ),
        user="Kim Muster",
    )
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert unlock.from_keyring(path, keyring) == key
    store = open_store(path, lambda: key)
    try:
        with store.read() as work:
            assert [(c.name, c.changed_by) for c in work.committees.all()] == [
                ("Lenkungsgruppe", "Kim Muster")
            ]
        assert store.undo_label() == ""
    finally:
        store.close()


def test_whoever_refuses_while_filling_leaves_nothing_behind(tmp_path):
    keyring = MemoryKeyring()

    def refuse(_work):
        raise UserError("Zeile 3: Das Datum gibt es nicht.")

    with pytest.raises(UserError, match="Zeile 3"):
        found_store(tmp_path / "x.prat", keyring=keyring, passphrase=None, fill=refuse)
    assert names(tmp_path) == []
    assert keyring.entries == {}


@pytest.mark.parametrize("trouble", [NoKeyring(), KeyringLocked()])
def test_without_keyring_and_passphrase_nothing_is_made(tmp_path, trouble):
    with pytest.raises(type(trouble)):
        found_store(tmp_path / "x.prat", keyring=NoKeyringHere(trouble), passphrase=None)
    assert names(tmp_path) == []


@pytest.mark.parametrize("there", ["x.prat", "x.prat.keys"])
def test_a_name_that_is_taken_is_refused_and_what_is_there_stays(tmp_path, there):
    (tmp_path / there).write_bytes(b"wichtig")
    with pytest.raises(UserError, match="gibt es schon"):
        found_store(tmp_path / "x.prat", keyring=MemoryKeyring(), passphrase=None)
    assert (tmp_path / there).read_bytes() == b"wichtig"
    assert names(tmp_path) == [there]


def test_two_stores_never_share_a_key(tmp_path):
    keyring = MemoryKeyring()
    keys = {
        found_store(tmp_path / name, keyring=keyring, passphrase=None)
        for name in ("a.prat", "b.prat")
    }
    assert len(keys) == len(keyring.entries) == 2
    assert keyfile.read(tmp_path / "a.prat").store_id != keyfile.read(tmp_path / "b.prat").store_id


def test_a_full_disk_leaves_neither_file_nor_key_behind(tmp_path):
    keyring = MemoryKeyring()
    with small_disk(tmp_path / "platte", megabytes=1, filled=700_000, largest=100_000) as folder:
        before = names(folder)
        with pytest.raises(UserError, match="voll"):
            found_store(folder / "x.prat", keyring=keyring, passphrase=None)
        assert names(folder) == before
    assert keyring.entries == {}


def test_a_folder_that_cannot_be_written_is_said_in_german(tmp_path):
    keyring = MemoryKeyring()
    with locked_folder() as folder, pytest.raises(UserError, match="Zugriff"):
        found_store(folder / "x.prat", keyring=keyring, passphrase=None)
    assert keyring.entries == {}


def test_a_keyring_that_fails_on_the_way_out_does_not_keep_the_files(tmp_path):
    class Forgetful(MemoryKeyring):
        def delete(self, name):
            raise KeyringLocked

    def refuse(_work):
        raise UserError("nein")

    with pytest.raises(UserError, match="nein"):
        found_store(tmp_path / "x.prat", keyring=Forgetful(), passphrase=None, fill=refuse)
    assert names(tmp_path) == []


def test_where_no_keyring_is_wanted_the_passphrase_opens(tmp_path):
    path = tmp_path / "x.prat"
    key = found_store(path, keyring=None, passphrase="ein langer Satz")
    assert unlock.from_passphrase(path, "ein langer Satz") == key
