"""The shipped template: what has to be done for a prevention day, counted back from it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from uuid import UUID

from praeventionsrat.ids import uuid_from_text
from praeventionsrat.prevention_day.tasks.preset_text import AFTER, BEFORE

TASK = re.compile(r"(-?\d+) (\w+)(?: \((\w+)\))?: (.+)")


@dataclass(frozen=True, slots=True)
class PresetTask:
    """A line of the shipped template."""

    key: str
    area: str
    offset_days: int
    title: str
    after: str = ""
    """Key of what must be done before; empty for nothing."""
    hint: str = ""

    @property
    def id(self) -> UUID:
        """Always the same, so that a line the office renamed is not brought a second time."""
        return pattern_id(self.key)


def pattern_id(key: str) -> UUID:
    """The identity of a shipped line in every office."""
    return uuid_from_text(f"task-pattern/{key}")


@cache
def preset_tasks() -> Sequence[PresetTask]:
    """All shipped lines, in the order in which they are due."""
    return sorted(_read(BEFORE + AFTER), key=lambda one: one.offset_days)


def preset_areas() -> Sequence[str]:
    """The areas of work, as the shipped template orders them."""
    return [one[3:] for one in (BEFORE + AFTER).splitlines() if one.startswith("## ")]


def _read(text: str) -> list[PresetTask]:
    found: list[PresetTask] = []
    area = ""
    for one in filter(None, text.splitlines()):
        if one.startswith("## "):
            area = one[3:]
        elif match := TASK.fullmatch(one):
            offset, key, after, title = match.groups()
            found.append(PresetTask(key, area, int(offset), title, after or ""))
        else:
            found[-1] = replace(found[-1], hint=one.strip())
    return found
