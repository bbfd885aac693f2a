"""What every window is handed; there are no globals to reach for instead."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from praeventionsrat.office.ports import Hit, Work
from praeventionsrat.office.vault import Vault
from ui.leisure import Leisure
from ui.notify import Notify
from ui.operations import Operations
from ui.settings_store import Settings
from ui.shell.theme import Theme
from ui.tasks import Tasks


class Files(Protocol):
    """What the menu „Datei“ does with whole files."""

    def recent(self) -> Sequence[Path]:
        """The other files opened lately."""
        ...

    def open_file(self, path: Path) -> None:
        """Close this file and open that one."""
        ...

    def open_other(self) -> None:
        """Ask which file, then open it."""
        ...

    def new_file(self) -> None:
        """Close this file and make another one."""
        ...

    def back_up(self) -> None:
        """Take a backup now."""
        ...


@dataclass(frozen=True)
class AppContext:
    """The open file and the ways of working on it, and a way to talk to the user."""

    operations: Operations[Work]
    tasks: Tasks
    notify: Notify
    settings: Settings
    theme: Theme
    search: Callable[[str], Sequence[Hit]]
    vault: Vault | None = None
    """The file itself; None only in tests of single widgets."""
    restore: Callable[[Path], None] = lambda _backup: None
    """Close and come back with a backup in place of the file."""
    files: Files | None = None
    """Other files; None only in tests of single widgets."""
    leisure: Leisure = field(default_factory=Leisure)
    """Takes what can wait until the window rests."""
