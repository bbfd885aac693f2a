"""Long lists that many pages ask for, kept until one of the tables they were read from changes."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")


class Kept:
    """What the readers of one store have read before."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._lists: dict[str, tuple[frozenset[str], tuple[Any, ...]]] = {}

    def rows(self, name: str, tables: frozenset[str], read: Callable[[], Sequence[T]]) -> list[T]:
        """The frozen rows of that name, read from the tables if nobody has asked yet."""
        if name not in self._lists:
            self._lists[name] = (tables, tuple(read()))
        return list(self._lists[name][1])

    def forget(self, tables: frozenset[str]) -> None:
        """These tables have changed."""
        for name in [name for name, (read, _) in self._lists.items() if read & tables]:
            del self._lists[name]
