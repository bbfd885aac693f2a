import pytest

from db import entrance, keyfile
from praeventionsrat.file_errors import (
    EntryMissing,
    InUse,
    KeyDoesNotFit,
    KeyFileMissing,
    NoKeyring,
    PassphraseNeeded,
    WrongPassphrase,
)
from praeventionsrat.recovery import WrongCode, to_code
from tests.conftest import KEY, STORE_ID
from tests.vault import PASSPHRASE, MemoryKeyring, NoKeyringHere


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def path(store_path, keyring):
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=keyring, passphrase=None)
    return store_path


class Typing:
    """A user who types one thing after the other, and remembers why she was asked."""

    def __init__(self, *words):
        self.words, self.heard = list(words), []

    def __call__(self, why):
        self.heard.append(type(why))
        return self.words.pop(0) if self.words else None


def enter(path, keyring, ask):
    entered = entrance.enter(path, keyring, ask, user="Kim")
    entered.store.close()
    return entered


def test_the_keyring_opens_without_a_question(path, keyring):
    entered = enter(path, keyring, ask := Typing())
    assert (entered.remark, entered.key, ask.heard) == ("", KEY, [])
    assert KEY.hex() not in repr(entered)


def test_a_lost_entry_is_made_anew_after_the_recovery_code(path):
    keyring, ask = MemoryKeyring(), Typing("kein Code", "0000-0000", to_code(KEY))
    entered = enter(path, keyring, ask)
    assert ask.heard == [EntryMissing, WrongPassphrase, WrongCode] or ask.heard[0] is EntryMissing
    assert entered.remark == entrance.AGAIN
    assert enter(path, keyring, Typing()).remark == ""


def test_an_entry_of_another_file_is_replaced(path, keyring):
    keyring.entries[STORE_ID] = "ab" * 32
    ask = Typing(to_code(KEY))
    assert enter(path, keyring, ask).remark == entrance.AGAIN
    assert ask.heard == [KeyDoesNotFit]
    assert enter(path, keyring, Typing()).key == KEY


def test_a_lost_key_file_is_made_anew(path, keyring):
    keyfile.companion(path).unlink()
    ask = Typing(to_code(KEY))
    assert enter(path, keyring, ask).remark == entrance.AGAIN
    assert ask.heard == [KeyFileMissing]
    assert keyfile.read(path).fits(KEY)


def test_where_there_is_no_keyring_the_user_learns_that_only_the_code_opens(path):
    keyfile.companion(path).unlink()
    entered = enter(path, NoKeyringHere(NoKeyring()), Typing(to_code(KEY)))
    assert entered.remark == entrance.NOT_AGAIN


def test_who_opens_by_typing_goes_on_doing_so(store_path, keyring):
    keyfile.rewrap(store_path, STORE_ID, KEY, keyring=None, passphrase=PASSPHRASE)
    ask = Typing("falsch", to_code(bytes(32)), PASSPHRASE)
    entered = enter(store_path, keyring, ask)
    assert ask.heard == [PassphraseNeeded, WrongPassphrase, KeyDoesNotFit]
    assert (entered.remark, keyring.entries) == ("", {})


def test_who_gives_up_leaves_the_file_free(path, keyring):
    with pytest.raises(EntryMissing):
        enter(path, MemoryKeyring(), Typing())
    assert enter(path, keyring, Typing()).key == KEY


def test_a_second_opener_is_told_who_has_it(path, keyring):
    first = entrance.enter(path, keyring, Typing(), user="Kim")
    try:
        with pytest.raises(InUse, match=r"am Computer .* \(Vorgang \d+, seit"):
            enter(path, keyring, Typing())
    finally:
        first.store.close()
