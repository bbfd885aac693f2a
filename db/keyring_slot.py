"""The keyring of the operating system, asked so that it can neither lose a key nor hang us."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Any, Protocol, TypeVar

from praeventionsrat.file_errors import KeyringLocked, NoKeyring

SERVICE = "praeventionsrat"
PATIENCE = 5.0  # seconds
# Back ends that keep what they are given, and never in plain text.
ALLOWED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
)

USUAL = {
    "linux": "keyring.backends.SecretService.Keyring",
    "win32": "keyring.backends.Windows.WinVaultKeyring",
    "darwin": "keyring.backends.macOS.Keyring",
}
"""What the search through all back ends finds on nearly every computer; 60 ms later."""

T = TypeVar("T")


class Secrets(Protocol):
    """Where small secrets live between two starts of the program."""

    def get(self, name: str) -> str | None:
        """The secret, or None if there is none; raises ``NoKeyring`` or ``KeyringLocked``."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep a secret, proven by reading it back."""
        ...

    def delete(self, name: str) -> None:
        """Forget a secret; nothing happens if there is none."""
        ...


class OsKeyring:
    """The keyring of the logged-in user."""

    def __init__(self, patience: float = PATIENCE) -> None:
        """``patience``: seconds after which a silent keyring counts as locked."""
        self._patience = patience

    def get(self, name: str) -> str | None:
        """The secret, or None if there is none."""
        found: str | None = self._ask(lambda keyring: keyring.get_password(SERVICE, name))
        return found

    def set(self, name: str, value: str) -> None:
        """Keep a secret, proven by reading it back."""
        self._ask(lambda keyring: keyring.set_password(SERVICE, name, value))
        if self.get(name) != value:
            raise NoKeyring

    def delete(self, name: str) -> None:
        """Forget a secret; nothing happens if there is none."""
        if self.get(name) is not None:
            self._ask(lambda keyring: keyring.delete_password(SERVICE, name))

    def _ask(self, question: Callable[[Any], T]) -> T:
        answer = _in_thread(lambda: question(_allowed_keyring()))
        try:
            trouble = answer.exception(self._patience)
        except TimeoutError:
            raise KeyringLocked from None
        if trouble is None:
            return answer.result()
        raise _translated(trouble) from trouble


def _allowed_keyring() -> Any:
    import keyring  # noqa: PLC0415 - only this question costs it

    chosen = _usual_keyring() or keyring.get_keyring()
    for backend in getattr(chosen, "backends", [chosen]):
        if f"{type(backend).__module__}.{type(backend).__name__}" in ALLOWED:
            return backend
    raise NoKeyring


def _usual_keyring() -> Any:
    """The keyring of this system if it is there, and nobody chose another; else None."""
    from keyring import core  # noqa: PLC0415

    wallets = "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "")  # they go before it there
    name = USUAL.get(sys.platform)
    if name is None or wallets or core.load_env() or core.load_config():
        return None
    try:
        return core.load_keyring(name)
    except (ImportError, RuntimeError):  # the second: it is installed, but nobody answers
        return None


def _translated(trouble: BaseException) -> NoKeyring | KeyringLocked:
    """Every back end has errors of its own; to the user they all mean one of two things."""
    import keyring.errors  # noqa: PLC0415

    locked = isinstance(trouble, keyring.errors.KeyringLocked)
    return KeyringLocked() if locked else NoKeyring()


def _in_thread(call: Callable[[], T]) -> Future[T]:
    """Run in a thread that may hang for ever without keeping the program from ending."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as err:  # handed to the one who asked
            future.set_exception(err)

    Thread(target=run, name="keyring", daemon=True).start()
    return future
