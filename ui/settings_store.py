"""What this machine remembers: each key declared once, with its type and default."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from platformdirs import user_config_path
from PySide6.QtCore import QSettings

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Key(Generic[T_co]):
    """A name in the file, and what holds until somebody chooses otherwise."""

    name: str
    default: T_co


THEME = Key("window/theme", "system")
GEOMETRY = Key("window/geometry", "")
LAST_PAGE = Key("window/page", "")
RECENT_FILES: Key[list[str]] = Key("files/recent", [])
EXPORT_FOLDER = Key("files/export_folder", "")
OPARL_ADDRESS = Key("files/oparl_address", "")
NETWORK_FILES: Key[list[str]] = Key("files/on_network", [])
"""Files on a network drive whose risk the user has read about and taken."""


def table_state(table: str) -> Key[dict[str, Any]]:
    """Columns, order and filters of one list."""
    return Key(f"tables/{table}", {})


def splitter_state(splitter: str) -> Key[list[int]]:
    """How a page is divided."""
    return Key(f"splitters/{splitter}", [])


class Settings:
    """Reads and writes those keys; a value of the wrong type counts as never chosen."""

    def __init__(self, path: Path | None = None) -> None:
        """Use the file of this user, or the given one."""
        path = path or user_config_path("praeventionsrat", appauthor=False) / "fenster.ini"
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, key: Key[T]) -> T:
        """What was chosen, else the default."""
        written = self._file.value(key.name)
        if not isinstance(written, str):
            return key.default
        try:
            value = json.loads(written)
        except ValueError:
            return key.default
        return value if isinstance(value, type(key.default)) else key.default

    def set(self, key: Key[T], value: T) -> None:
        """Remember a choice."""
        self._file.setValue(key.name, json.dumps(value, ensure_ascii=True))

    def flush(self) -> None:
        """Write to disk now; Qt does it by itself before the program ends."""
        self._file.sync()
