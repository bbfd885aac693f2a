"""Run inside ``dbus-run-session``: a real gnome-keyring keeps, loses and withholds a key."""

import signal
import subprocess
import sys
from pathlib import Path

from db import keyfile, keyring_slot
from db.keyring_slot import OsKeyring
from db.unlock import unlock
from praeventionsrat.errors import UserError
from tests.vault import STORE_ID

ORDER = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]


def main(store: Path) -> None:
    daemon = subprocess.Popen(ORDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        daemon.stdin.write(b"anmeldekennwort")
        daemon.stdin.close()
        daemon.stdout.readline()  # it names its control socket once it serves the bus
        story(store, daemon)
    finally:
        daemon.kill()


def story(store, daemon):
    key, keyring = keyfile.new_key(), OsKeyring(patience=2)
    keyfile.create(store, STORE_ID, key, keyring=keyring, passphrase=None)
    print(type(keyring_slot._allowed_keyring()).__module__)
    print(attempt(store, keyring) == key)
    keyring.delete(STORE_ID)
    print(attempt(store, keyring))
    keyfile.rewrap(store, STORE_ID, key, keyring=keyring, passphrase=None)
    print(attempt(store, keyring) == key)
    daemon.send_signal(signal.SIGSTOP)
    print(attempt(store, keyring))


def attempt(store, keyring):
    try:
        return unlock(store, keyring, lambda _trouble: None)
    except UserError as trouble:
        return type(trouble).__name__


if __name__ == "__main__":
    main(Path(sys.argv[1]))
