"""Where an item of the agenda comes to stand when it is let go."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QAbstractItemView

from ui.meetings.agenda_lines import AgendaLine

Where = QAbstractItemView.DropIndicatorPosition
Target = AgendaLine | bool | None


@dataclass(frozen=True, slots=True)
class Landing:
    """The new place of an item."""

    parent_id: UUID | None
    before_id: UUID | None
    is_public: bool


def landing(
    lines: Sequence[AgendaLine], moved: UUID | None, target: Target, where: Where
) -> Landing | None:
    """Let go on an item, on the heading of a part (whether it is public) or on nothing."""
    if target is None:
        return at_end(lines)
    if isinstance(target, bool):
        return on_heading(lines, is_public=target)
    return on_line(lines, moved, target, where)


def on_line(
    lines: Sequence[AgendaLine], moved: UUID | None, line: AgendaLine, where: Where
) -> Landing | None:
    """Let go on another item (below it in rank), above it or below it; on itself: nowhere."""
    if line.id == moved:
        return None
    if where is Where.OnItem and line.level == 1:
        return Landing(line.id, None, line.is_public)
    if where is Where.AboveItem:
        return Landing(line.parent_id, line.id, line.is_public)
    siblings = [li for li in lines if li.parent_id == line.parent_id]
    rest = siblings[siblings.index(line) + 1 :]
    return Landing(line.parent_id, rest[0].id if rest else None, line.is_public)


def on_heading(lines: Sequence[AgendaLine], *, is_public: bool) -> Landing:
    """Let go on the heading of a part: its first item."""
    first = next((li.id for li in lines if li.is_public is is_public), None)
    return Landing(None, first, is_public)


def at_end(lines: Sequence[AgendaLine]) -> Landing | None:
    """Let go under everything."""
    return Landing(None, None, lines[-1].is_public) if lines else None
