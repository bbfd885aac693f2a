"""A programme as a sequence of chapters and candidates, each pledge with its place in the text."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from praeventionsrat.plans.reading.line import Line, Shape
from praeventionsrat.plans.reading.promising import promises
from praeventionsrat.plans.reading.sentences import cut, sentences

DEEPEST = 6
PLACE_TITLE = 80


class PartKind(StrEnum):
    """What a part of a programme becomes."""

    CHAPTER = "chapter"
    PLEDGE = "pledge"


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter, or something that may be a pledge; in the order of the text."""

    kind: PartKind
    text: str
    line: int
    """Where it begins in the source."""
    level: int = 1
    """Of a chapter: 1 is the highest. Of a pledge: how deep it is shown."""
    number: str = ""
    place: str = ""
    """Fundstelle: „Kapitel „Sicherheit“, Absatz 2, Satz 1“."""
    ticked: bool = True


@dataclass(frozen=True, slots=True)
class Outline:
    """What a programme was read as."""

    parts: tuple[Part, ...]
    left_out: int = 0
    """Lines without a meaning of their own: page numbers, „MEHR INFOS“, repetitions."""

    @property
    def pledges(self) -> tuple[Part, ...]:
        """The candidates."""
        return tuple(part for part in self.parts if part.kind is PartKind.PLEDGE)


def outlined(lines: Sequence[Line], left_out: int = 0, unit: str = "Zeile") -> Outline:
    """The chapters and candidates of lines whose headings are known; ``unit``: what is counted."""
    writing = _Writing(unit, left_out=left_out)
    for line in lines:
        if line.shape is Shape.HEADING:
            writing.head(line)
        elif line.shape is Shape.BULLET:
            writing.point(line)
        else:
            writing.paragraph(line)
    return Outline(tuple(_without_hollow(writing.parts, unit)), writing.left_out)


@dataclass(slots=True)
class _Counted:
    """A chapter being read."""

    title: str
    rank: int
    number: str = ""
    points: int = 0
    paragraphs: int = 0
    said: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Writing:
    """What is known while line after line is read."""

    unit: str
    parts: list[Part] = field(default_factory=list)
    open: list[_Counted] = field(default_factory=lambda: [_Counted("", 0)])
    left_out: int = 0

    def head(self, line: Line) -> None:
        """A chapter begins, unless its title is said once more (a web page that unfolds)."""
        known = [place for place, one in enumerate(self.open) if one.title == line.text]
        if known:
            del self.open[known[-1] + 1 :]
            self.left_out += 1
            return
        while self.open[-1].rank >= line.rank or len(self.open) > DEEPEST:
            self.open.pop()
        number = line.mark.rstrip(".):")
        self.open.append(_Counted(line.text, line.rank, number))
        level = len(self.open) - 1
        self.parts.append(Part(PartKind.CHAPTER, line.text, line.number, level, number))

    def point(self, line: Line) -> None:
        """An item of a list."""
        chapter = self.open[-1]
        if line.text in chapter.said:
            self.left_out += 1
            return
        chapter.said.add(line.text)
        chapter.points += 1
        for text in cut(line.text):
            number = line.mark.rstrip(".)") if line.mark[:1].isalnum() else ""
            self._add(text, line, f"Punkt {chapter.points}", number=number, ticked=True)

    def paragraph(self, line: Line) -> None:
        """Running text, sentence by sentence."""
        chapter = self.open[-1]
        chapter.paragraphs += 1
        found = sentences(line.text)
        for number, text in enumerate(found, 1):
            spot = f"Absatz {chapter.paragraphs}"
            spot += f", Satz {number}" if len(found) > 1 else ""
            self._add(text, line, spot, ticked=promises(text))

    def _add(self, text: str, line: Line, spot: str, *, ticked: bool, number: str = "") -> None:
        place = _place(self.open[-1], f"{spot} ({self.unit} {line.number})")
        level = len(self.open)
        self.parts.append(
            Part(PartKind.PLEDGE, text, line.number, level, number, place, ticked=ticked)
        )


def _place(chapter: _Counted, spot: str) -> str:
    title = chapter.title
    if len(title) > PLACE_TITLE:
        title = f"{title[: PLACE_TITLE - 1].rstrip()}…"
    named = f"{chapter.number} „{title}“".strip()
    return f"Kapitel {named}, {spot}" if title else spot


def _without_hollow(parts: list[Part], unit: str) -> list[Part]:
    """A title with nothing under it that stands under one with nothing under it is what it says.

    Short overviews are written like that: a heading, and below it three words instead of a text.
    """
    found: list[Part] = []
    for place, part in enumerate(parts):
        above = found[-1] if found else None
        below = parts[place + 1] if place + 1 < len(parts) else None
        if _is_hollow(part, below) and above is not None and _is_beside(above, part):
            shown = replace(part, kind=PartKind.PLEDGE, level=above.level + 1)
            title = _Counted(above.text, 0, above.number)
            found.append(replace(shown, place=_place(title, f"{unit} {part.line}")))
        else:
            found.append(part)
    return found


def _is_beside(above: Part, part: Part) -> bool:
    return above.kind is PartKind.CHAPTER and above.level == part.level


def _is_hollow(part: Part, below: Part | None) -> bool:
    if part.kind is not PartKind.CHAPTER:
        return False
    return below is None or (below.kind is PartKind.CHAPTER and below.level <= part.level)
