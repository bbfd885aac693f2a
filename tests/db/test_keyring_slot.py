import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.null
import keyring.core
import keyring.errors
import pytest

from db import keyring_slot
from db.keyring_slot import SERVICE, OsKeyring
from praeventionsrat.file_errors import KeyringLocked, NoKeyring

ROOT = Path(__file__).parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")


class Ring(keyring.backend.KeyringBackend):
    """A keyring of this test, installed like those of the operating systems."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.entries = {}
        self.trouble = None
        self.silent = threading.Event()
        self.silent.set()

    def get_password(self, service, username):
        self.silent.wait()
        if self.trouble:
            raise self.trouble
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class Forgetful(Ring):
    """A keyring that takes what it is given and loses it."""

    def set_password(self, service, username, password):
        pass


@pytest.fixture
def install(monkeypatch):
    """Make a back end the chosen and, if wished, an allowed one."""
    monkeypatch.setattr(keyring_slot, "USUAL", {})

    def install(ring, allowed=True):
        monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
        if allowed:
            name = f"{type(ring).__module__}.{type(ring).__name__}"
            monkeypatch.setattr(keyring_slot, "ALLOWED", frozenset({name}))
        return ring

    return install


def test_what_is_kept_is_found_and_forgotten_again(install):
    ring = install(Ring())
    OsKeyring().set("a", "geheim")
    assert ring.entries == {(SERVICE, "a"): "geheim"}
    assert OsKeyring().get("a") == "geheim"
    OsKeyring().delete("a")
    OsKeyring().delete("a")
    assert OsKeyring().get("a") is None


def test_a_back_end_we_do_not_know_is_refused_before_it_gets_anything(install):
    ring = install(Ring(), allowed=False)
    with pytest.raises(NoKeyring):
        OsKeyring().set("a", "geheim")
    assert ring.entries == {}


def test_the_null_back_end_that_loses_everything_is_refused(install):
    install(keyring.backends.null.Keyring(), allowed=False)
    with pytest.raises(NoKeyring):
        OsKeyring().set("a", "geheim")


def test_a_back_end_that_loses_what_it_is_given_is_noticed(install):
    install(Forgetful())
    with pytest.raises(NoKeyring):
        OsKeyring().set("a", "geheim")


def test_a_locked_keyring_is_told_as_locked(install):
    install(Ring()).trouble = keyring.errors.KeyringLocked("Failed to unlock the collection!")
    with pytest.raises(KeyringLocked):
        OsKeyring().get("a")


@pytest.mark.parametrize("trouble", [keyring.errors.InitError("bus"), OSError("bus"), KeyError()])
def test_a_keyring_that_breaks_is_told_as_none(install, trouble):
    install(Ring()).trouble = trouble
    with pytest.raises(NoKeyring):
        OsKeyring().get("a")


def test_a_keyring_that_hangs_does_not_hang_the_program(install):
    ring = install(Ring())
    ring.silent.clear()
    with pytest.raises(KeyringLocked):
        OsKeyring(patience=0.05).get("a")
    ring.silent.set()


def test_a_chain_of_back_ends_is_searched_for_an_allowed_one(install, monkeypatch):
    ring = Ring()

    class Chain:
        backends = (keyring.backends.null.Keyring(), ring)

    install(ring)
    monkeypatch.setattr(keyring.core, "_keyring_backend", Chain())
    OsKeyring().set("a", "geheim")
    assert ring.entries == {(SERVICE, "a"): "geheim"}


def test_a_real_keyring_opens_a_store_and_its_loss_and_silence_are_told(tmp_path):
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing and os.environ.get("CI") != "true":
        pytest.skip(f"not installed: {', '.join(missing)}")
    surroundings = {**os.environ}
    surroundings.pop("PYTHON_KEYRING_BACKEND", None)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        folder = tmp_path / name.lower()
        folder.mkdir(mode=0o700)
        surroundings[name] = str(folder)
    order = ["dbus-run-session", "--", sys.executable, "-m", "tests.real_keyring"]
    ran = subprocess.run(
        [*order, str(tmp_path / "Musterau.prat")],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    used, *told = ran.stdout.split()
    assert used in {"keyring.backends.SecretService", "keyring.backends.libsecret"}, ran.stderr
    assert told == ["True", "EntryMissing", "True", "KeyringLocked"], ran.stderr


@pytest.mark.parametrize("chosen", ["", "keyring.backends.null.Keyring"])
def test_the_keyring_of_the_system_is_asked_without_a_search_unless_another_was_chosen(
    install, monkeypatch, chosen
):
    install(Ring())
    monkeypatch.setattr(keyring_slot, "USUAL", {sys.platform: f"{__name__}.Forgetful"})
    if chosen:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    found = keyring_slot._usual_keyring()
    assert type(found) is (type(None) if chosen else Forgetful)


def test_without_the_keyring_of_the_system_all_back_ends_are_searched(install, monkeypatch):
    ring = install(Ring())
    monkeypatch.setattr(keyring_slot, "USUAL", {sys.platform: "keyring.backends.none.Keyring"})
    OsKeyring().set("a", "geheim")
    assert ring.entries == {(SERVICE, "a"): "geheim"}
