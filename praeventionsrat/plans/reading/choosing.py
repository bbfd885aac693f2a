"""What is taken of a programme: ticking parts, and saying that a line is a chapter or is none."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from praeventionsrat.plans.reading.outline import Part, PartKind

Parts = tuple[Part, ...]


def ticked(parts: Sequence[Part], places: Collection[int], *, on: bool) -> Parts:
    """Tick these places or untick them.

    With a chapter goes all that stands in it; with a ticked pledge come the chapters above it.
    """
    wanted = set(places)
    for place in places:
        if parts[place].kind is PartKind.CHAPTER:
            wanted |= set(range(place, _end(parts, place)))
    if on:
        wanted |= {above for place in set(wanted) for above in chapters_above(parts, place)}
    return tuple(
        replace(part, ticked=on) if place in wanted else part for place, part in enumerate(parts)
    )


def turned(parts: Sequence[Part], place: int) -> Parts:
    """Make a chapter of a pledge, or a pledge of a chapter; what is chosen of it is taken."""
    part = parts[place]
    if part.kind is PartKind.CHAPTER:
        new = replace(part, kind=PartKind.PLEDGE, place=part.place or f"Zeile {part.line}")
    else:
        new = replace(part, kind=PartKind.CHAPTER, level=max(part.level, 1))
    return (*parts[:place], replace(new, ticked=True), *parts[place + 1 :])


def chapters_above(parts: Sequence[Part], place: int) -> list[int]:
    """Where the chapters stand in which this part stands, the nearest first."""
    part = parts[place]
    level = part.level if part.kind is PartKind.CHAPTER else 1_000
    found = []
    for above in range(place - 1, -1, -1):
        if level == 1:
            break
        if parts[above].kind is PartKind.CHAPTER and parts[above].level < level:
            level = parts[above].level
            found.append(above)
    return found


def count_chosen(parts: Sequence[Part]) -> tuple[int, int]:
    """How many pledges would be taken over, and in how many chapters."""
    chapters: set[int] = set()
    pledges, open_chapters = 0, dict[int, int]()
    for place, part in enumerate(parts):
        if not part.ticked:
            continue
        if part.kind is PartKind.CHAPTER:
            open_chapters = {lv: at for lv, at in open_chapters.items() if lv < part.level}
            open_chapters[part.level] = place
        else:
            pledges += 1
            chapters |= set(open_chapters.values())
    return pledges, len(chapters)


def _end(parts: Sequence[Part], place: int) -> int:
    """The first place that stands in the chapter no more."""
    level = parts[place].level
    for below in range(place + 1, len(parts)):
        if parts[below].kind is PartKind.CHAPTER and parts[below].level <= level:
            return below
    return len(parts)
