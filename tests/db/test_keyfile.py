import json
import stat

import pytest

from db import keyfile
from db.unlock import from_keyring, from_passphrase, from_recovery_code, from_typed, unlock
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import (
    EntryMissing,
    KeyDoesNotFit,
    KeyFileDamaged,
    KeyFileMissing,
    KeyringLocked,
    NoKeyring,
    PassphraseNeeded,
    WrongPassphrase,
)
from praeventionsrat.recovery import WrongCode, to_code
from tests.vault import PASSPHRASE, STORE_ID, MemoryKeyring, NoKeyringHere


@pytest.fixture
def store(tmp_path):
    return tmp_path / "Musterau.prat"


@pytest.fixture
def key():
    return keyfile.new_key()


@pytest.fixture
def keyring():
    return MemoryKeyring()


def make(store, key, keyring=None, passphrase=None):
    return keyfile.create(store, STORE_ID, key, keyring=keyring, passphrase=passphrase)


def never(trouble):
    raise AssertionError(trouble)


def test_the_keyring_opens_the_store_without_asking(store, key, keyring):
    make(store, key, keyring)
    assert unlock(store, keyring, never) == key


def test_the_passphrase_opens_the_store_where_there_is_no_keyring(store, key):
    make(store, key, NoKeyringHere(NoKeyring()), PASSPHRASE)
    asked = []
    answers = iter(["falsch", PASSPHRASE])

    def ask(trouble):
        asked.append(type(trouble))
        return next(answers)

    assert unlock(store, NoKeyringHere(NoKeyring()), ask) == key
    assert asked == [PassphraseNeeded, WrongPassphrase]


def test_the_passphrase_may_be_typed_with_decomposed_umlauts(store, key):
    make(store, key, passphrase="Südpark")
    assert from_passphrase(store, "Su\u0308dpark") == key


def test_the_recovery_code_opens_the_store_without_any_key_file(store, key):
    assert from_recovery_code(store, to_code(key)) == key


@pytest.mark.parametrize("trouble", [NoKeyring(), KeyringLocked()])
def test_keyring_trouble_is_told_and_the_code_opens(store, key, keyring, trouble):
    make(store, key, keyring)
    asked = []

    def ask(why):
        asked.append(why)
        return to_code(key)

    assert unlock(store, NoKeyringHere(trouble), ask) == key
    assert asked == [trouble]


def test_a_missing_entry_is_told_and_never_taken_for_a_first_start(store, key, keyring):
    make(store, key, keyring)
    before = keyfile.companion(store).read_bytes()
    keyring.entries.clear()
    with pytest.raises(EntryMissing, match="fehlt der Eintrag für „Musterau"):
        unlock(store, keyring, lambda _trouble: None)
    assert keyring.entries == {}
    assert keyfile.companion(store).read_bytes() == before


@pytest.mark.parametrize("entry", ["00" * 32, "nicht unser Eintrag", ""])
def test_an_entry_somebody_overwrote_does_not_fit(store, key, keyring, entry):
    make(store, key, keyring)
    keyring.entries[STORE_ID] = entry
    with pytest.raises(KeyDoesNotFit):
        from_keyring(store, keyring)


def test_the_code_of_another_store_does_not_fit(store, key, keyring):
    make(store, key, keyring)
    with pytest.raises(KeyDoesNotFit):
        from_recovery_code(store, to_code(keyfile.new_key()))


def test_the_four_situations_have_four_messages():
    troubles = [NoKeyring(), KeyringLocked(), EntryMissing("M.prat"), KeyDoesNotFit("M.prat")]
    assert len({str(trouble) for trouble in troubles}) == 4


def test_a_mistyped_code_is_told_as_code_not_as_passphrase(store, key):
    make(store, key, passphrase=PASSPHRASE)
    with pytest.raises(WrongCode, match="eingegeben sind 55"):
        from_typed(store, to_code(key)[:-1])


def test_a_wrong_passphrase_is_told_as_passphrase(store, key, keyring):
    make(store, key, keyring)
    with pytest.raises(WrongPassphrase):
        from_typed(store, "geheim")
    with pytest.raises(KeyFileMissing):
        from_typed(store.with_name("andere.prat"), "geheim")


def test_after_recovery_on_another_machine_its_keyring_opens_the_store(store, key, keyring):
    make(store, key, keyring, PASSPHRASE)
    elsewhere = MemoryKeyring()
    got = unlock(store, elsewhere, lambda _trouble: to_code(key))
    keyfile.rewrap(store, STORE_ID, got, keyring=elsewhere, passphrase=None)
    assert unlock(store, elsewhere, never) == key
    assert from_passphrase(store, PASSPHRASE) == key


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"version": 2}', b"\xff\xfe"])
def test_after_recovery_a_lost_or_damaged_key_file_is_made_anew(store, key, keyring, content):
    if content is not None:
        keyfile.companion(store).write_bytes(content)
    trouble = KeyFileMissing if content is None else KeyFileDamaged
    with pytest.raises(trouble):
        from_keyring(store, keyring)
    got = unlock(store, keyring, lambda _trouble: to_code(key))
    keyfile.rewrap(store, STORE_ID, got, keyring=keyring, passphrase=None)
    assert unlock(store, keyring, never) == key


def test_rewrapping_keeps_the_entry_so_that_copies_of_the_store_stay_openable(
    store, key, keyring, tmp_path
):
    make(store, key, keyring)
    copy = tmp_path / "Kopie.prat"
    keyfile.companion(copy).write_bytes(keyfile.companion(store).read_bytes())
    keyfile.rewrap(store, STORE_ID, key, keyring=keyring, passphrase=PASSPHRASE)
    assert from_keyring(copy, keyring) == key


def test_rewrapping_never_binds_another_key_to_a_store(store, key, keyring):
    make(store, key, keyring)
    before = keyfile.companion(store).read_bytes()
    for store_id, other in [(STORE_ID, keyfile.new_key()), ("andere", key)]:
        with pytest.raises(KeyDoesNotFit):
            keyfile.rewrap(store, store_id, other, keyring=keyring, passphrase=None)
    assert keyfile.companion(store).read_bytes() == before


@pytest.mark.parametrize("suffix", ["", ".keys"])
def test_no_new_key_is_made_beside_an_existing_file(store, key, keyring, suffix):
    store.with_name(store.name + suffix).touch()
    with pytest.raises(UserError, match="gibt es schon"):
        make(store, key, keyring)
    assert keyring.entries == {}


def test_without_keyring_and_passphrase_nothing_is_written(store, key):
    for keyring in (None, NoKeyringHere(NoKeyring())):
        with pytest.raises(NoKeyring):
            make(store, key, keyring)
    assert not keyfile.companion(store).exists()


def test_the_key_file_is_private_and_holds_no_key(store, key, keyring):
    make(store, key, keyring, PASSPHRASE)
    path = keyfile.companion(store)
    text = path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for secret in (key.hex(), keyring.entries[STORE_ID], PASSPHRASE, to_code(key)):
        assert secret not in text
    assert json.loads(text)["passphrase"]["stretching"]["memory_kib"] == 64 * 1024


def test_a_slot_moved_to_another_file_opens_nothing(store, key, keyring, tmp_path):
    make(store, key, keyring)
    other = tmp_path / "andere.prat"
    keyfile.create(other, "andere", keyfile.new_key(), keyring=keyring, passphrase=None)
    told = json.loads(keyfile.companion(other).read_text())
    told["keyring"] = json.loads(keyfile.companion(store).read_text())["keyring"]
    keyfile.companion(other).write_text(json.dumps(told))
    with pytest.raises(KeyDoesNotFit):
        from_keyring(other, keyring)


def test_a_key_file_that_asks_for_all_the_memory_counts_as_damaged(store, key):
    make(store, key, passphrase=PASSPHRASE)
    path = keyfile.companion(store)
    path.write_text(path.read_text().replace("65536", "99999999"))
    with pytest.raises(KeyFileDamaged):
        from_passphrase(store, PASSPHRASE)


def test_a_passphrase_set_later_replaces_the_old_one(store, key, keyring):
    make(store, key, keyring, "alt und lang")
    keyfile.rewrap(store, STORE_ID, key, keyring=None, passphrase="neu und lang")
    assert from_passphrase(store, "neu und lang") == key
    assert from_keyring(store, keyring) == key
    with pytest.raises(WrongPassphrase):
        from_passphrase(store, "alt und lang")


def test_the_keyring_can_be_told_to_forget(store, key, keyring):
    make(store, key, keyring, PASSPHRASE)
    assert keyfile.remove_keyring(store, keyring).keyring is None
    assert keyring.entries == {}
    with pytest.raises(PassphraseNeeded):
        from_keyring(store, keyring)
