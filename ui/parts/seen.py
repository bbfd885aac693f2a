"""What a form over part of a record was filled from, so that it overwrites nobody unknowingly."""

from collections.abc import Sequence
from typing import Any


class Seen:
    """The values a form was filled with, and the revision they had.

    The rest of the record may change meanwhile (its state, its text); only another change of
    what stands on the form is a conflict.
    """

    def __init__(self, names: Sequence[str]) -> None:
        """Watch the fields of these names."""
        self._names = tuple(names)
        self._revision: int | None = None
        self._values: tuple[Any, ...] = ()

    def note(self, revision: int, fields: Any) -> None:
        """The form shows these values now."""
        self._revision, self._values = revision, self._of(fields)

    def against(self, revision: int, fields: Any) -> int | None:
        """What to state when saving, given what is on file at this moment."""
        return revision if self._of(fields) == self._values else self._revision

    def overrule(self) -> None:
        """The user has been told; what is typed counts at the next save."""
        self._revision = None

    def _of(self, fields: Any) -> tuple[Any, ...]:
        return tuple(getattr(fields, name) for name in self._names)
