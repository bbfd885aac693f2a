"""What every window is handed; there are no globals to reach for instead."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from ui.notify import Notify
from ui.operations import Operations
from ui.settings_store import Settings
from ui.shell.theme import Theme
from ui.tasks import Tasks


class Hit(Protocol):
    """One record the search found."""

    @property
    def kind(self) -> str:
        """Of what kind, as in ``PageEntry.kinds``."""
        ...

    @property
    def record_id(self) -> Hashable:
        """Which one."""
        ...

    @property
    def title(self) -> str:
        """Its heading."""
        ...


@dataclass(frozen=True)
class AppContext:
    """The open file and the ways of working on it, and a way to talk to the user."""

    operations: Operations[Any]
    tasks: Tasks
    notify: Notify
    settings: Settings
    theme: Theme
    search: Callable[[str], Sequence[Hit]]
