"""A warning that explains itself: what, why, what to do now."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding matters."""

    OK = "ok"
    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the program noticed.

    Attributes:
        code: Stable name for tests and buttons.
        what: What is the case, with its arithmetic.
        why: The rule behind it and where it stands.
        todo: What can be done now.
    """

    code: str
    level: Level
    what: str
    why: str = ""
    todo: str = ""

    @property
    def sentence(self) -> str:
        """All of it as running text."""
        return " ".join(part for part in (self.what, self.why, self.todo) if part)
