"""Records by whose they are, read in one question for many owners."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar
from uuid import UUID

R = TypeVar("R")


def grouped(
    records: Iterable[R], owner: Callable[[R], UUID | None]
) -> defaultdict[UUID | None, list[R]]:
    """In their order; an owner of nothing has an empty list."""
    found: defaultdict[UUID | None, list[R]] = defaultdict(list)
    for record in records:
        found[owner(record)].append(record)
    return found
