"""Which column of a list means what, suggested from headings and content, remembered by layout."""

import json
import re
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Labels
from dataclasses import dataclass
from hashlib import sha256

from praeventionsrat.contacts.reading.entry import Entry
from praeventionsrat.contacts.reading.headings import is_private_matter, meaning, words_of
from praeventionsrat.contacts.reading.labels import (
    BETWEEN,
    OF_NO_USE,
    labelled,
    labels_of,
    several,
)
from praeventionsrat.contacts.reading.separated import Row
from praeventionsrat.contacts.reading.targets import LISTS, Target, parted

LOOKED_FOR = 20
"""So many lines from the top the headings are looked for in: above them stand titles and dates."""
LOOKED_AT, LONGEST_LOOKED_AT = 50, 200
SURE = frozenset(("name", "vorname", "nachname", "e mail", "email", "telefon", "institution"))
DATA = re.compile(r"[@\d]")
MAIL = re.compile(r"[^@\s]+@[^@\s]+\.\w+")
TELEPHONE = re.compile(r"[+(0][\d /().+-]{5,25}")
POSTAL_CODE = re.compile(r"\d{5}")
STREET = re.compile(r".{3,}(?:straße|str\.|weg|platz|gasse|allee|ring) ?\d+ ?[a-z]?", re.IGNORECASE)
ADDRESS = re.compile("frau|herrn?", re.IGNORECASE)
HOUSE = re.compile(
    r".*\b(?:e\. ?V\.|gGmbH|GmbH|Stadt|Verein|Amt|Schule|Polizei|Kirche|"
    r"\w+(?:amt|schule|verein))\b.*"
)
NAME = re.compile(
    r"(?:(?:Frau|Herrn?|Dr\.|Prof\.)\s+)*[^\W\d_][\w.'-]+,?(?:\s+[^\W\d_][\w.'-]*){1,4}"
)


@dataclass(frozen=True, slots=True)
class ContactTable:
    """A list from a file or the clipboard: its headings (if it has any) and the lines below."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    has_headings: bool = True

    @property
    def layout(self) -> str:
        """The same for all lists with the same columns; tells nothing of what stands in them."""
        told = [" ".join(words_of(heading)) for heading in self.headings]
        words = "\n".join(told if self.has_headings else [str(len(told))])
        return sha256(words.encode()).hexdigest()

    def example(self, place: int) -> str:
        """The first that stands in a column; empty where nothing does."""
        said = (row.cells[place] for row in self.rows if place < len(row.cells))
        return next((cell for cell in said if cell), "")

    def column(self, place: int) -> list[str]:
        """What stands in a column, without the empty cells."""
        return [
            row.cells[place] for row in self.rows if place < len(row.cells) and row.cells[place]
        ]


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column means, from the left; ``None`` for those not taken."""

    targets: tuple[Target | None, ...]

    def dump(self) -> str:
        """As JSON, to be remembered: the number of a column and what it means."""
        return json.dumps({place: one for place, one in enumerate(self.targets) if one})

    @classmethod
    def load(cls, text: str, width: int) -> "Mapping":
        """From JSON; meanings that are no longer known are not taken."""
        known = {target.value: target for target in Target}
        told = json.loads(text)
        return cls(tuple(known.get(told.get(str(place), "")) for place in range(width)))


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A column that is not taken although it says something."""

    heading: str
    count: int
    is_private: bool
    """Left out because a prevention council has no use for it."""


def find_table(title: str, rows: Sequence[Row]) -> ContactTable:
    """The headings are the line with most known words; without one the list has none."""
    width = max((len(row.cells) for row in rows), default=0)
    known = [sum(meaning(cell) is not None for cell in row.cells) for row in rows[:LOOKED_FOR]]
    most = max(known, default=0)
    if not most or (most < min(2, width) and not _tells_itself(rows)):
        headings = tuple(f"Spalte {place + 1}" for place in range(width))
        return ContactTable(title, headings, tuple(rows), has_headings=False)
    at = known.index(most)
    cells = rows[at].cells
    headings = cells + ("",) * (width - len(cells))
    return ContactTable(title, headings, tuple(rows[at + 1 :]))


def _tells_itself(rows: Sequence[Row]) -> bool:
    """One known word is enough in a first line of words only, if it is said of columns only."""
    cells = rows[0].cells
    is_plain = all(cell and not DATA.search(cell) for cell in cells)
    return is_plain and any(" ".join(words_of(cell)) in SURE for cell in cells)


def suggest(table: ContactTable) -> Mapping:
    """What each column most likely means."""
    if not table.has_headings:
        return _by_content(table)
    found = [None if is_private_matter(words) else meaning(words) for words in table.headings]
    names = [place for place, target in enumerate(found) if target is Target.NAME]
    bare = [place for place in names if words_of(table.headings[place]) == ["name"]]
    if bare and Target.GIVEN_NAME in found and Target.FAMILY_NAME not in found:
        found[bare[0]] = Target.FAMILY_NAME
    elif bare and len(names) > 1 and Target.ORGANIZATION not in found:
        found[bare[0]] = Target.ORGANIZATION
    return Mapping(tuple(found))


def _by_content(table: ContactTable) -> Mapping:
    """A list without headings: an address with @ tells itself, a name less surely."""
    found: list[Target | None] = []
    for place in range(len(table.headings)):
        cells = table.column(place)[:LOOKED_AT]
        found.append(
            next((t for t, shape in SHAPES if t not in found and _fits(shape, cells)), None)
        )
    return Mapping(tuple(found))


def _fits(shape: re.Pattern[str], cells: Sequence[str]) -> bool:
    short = [cell for cell in cells if len(cell) <= LONGEST_LOOKED_AT]
    return 2 * sum(bool(shape.fullmatch(cell)) for cell in short) > len(cells)


SHAPES = (
    (Target.EMAIL, MAIL),
    (Target.POSTAL_CODE, POSTAL_CODE),
    (Target.PHONE, TELEPHONE),
    (Target.MOBILE, TELEPHONE),
    (Target.FORM_OF_ADDRESS, ADDRESS),
    (Target.STREET, STREET),
    (Target.ORGANIZATION, HOUSE),
    (Target.NAME, NAME),
)


def entries_of(table: ContactTable, mapping: Mapping) -> list[Entry]:
    """What each line says under this mapping."""
    places = [(place, target) for place, target in enumerate(mapping.targets) if target]
    labels = labels_of(table.headings)
    return [Entry(row.line, tuple(_said(row, places, labels))) for row in table.rows]


def left_out(table: ContactTable, mapping: Mapping) -> list[LeftOut]:
    """Columns that say something and are not taken."""
    targets = dict(enumerate(mapping.targets))
    read = {label for place, label in labels_of(table.headings).items() if targets.get(place)}
    return [
        LeftOut(heading, count, is_private_matter(heading))
        for place, heading in enumerate(table.headings)
        if not targets.get(place) and place not in read and (count := len(table.column(place)))
    ]


def _said(
    row: Row, places: Sequence[tuple[int, Target]], labels: Labels[int, int]
) -> Iterator[tuple[Target, str]]:
    for place, column in places:
        target = labelled(column, _cell(row, labels[place])) if place in labels else column
        cell = _cell(row, place)
        if target in LISTS:
            parts = parted(cell.replace(BETWEEN, "\n"))
            values = [words for words in parts if words.casefold() not in OF_NO_USE]
        else:
            values = several(target, cell)
        yield from ((target, words) for words in values)


def _cell(row: Row, place: int) -> str:
    return row.cells[place] if place < len(row.cells) else ""
