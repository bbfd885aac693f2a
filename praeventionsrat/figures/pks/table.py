"""The lines of a PKS table as values; what cannot be read is named with its line, never dropped."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from praeventionsrat.figures.pks.columns import Cells, Layout, Role, find_layout
from praeventionsrat.figures.pks.numbers import Unreadable, decimal_mark, parted, whole
from praeventionsrat.figures.pks.years import YearFound, find_year

TOTAL = "------"
"""The key of all offences together."""
LOOKED_AT = 3000
N = TypeVar("N")
_COUNTY, _TOWN = 5, 8
_STRAY = re.compile(r"[0-9]{1,8}")
COUNTS = (Role.CASES, Role.ATTEMPTS, Role.SOLVED, Role.SUSPECTS)
PARTS = (Role.RATE, Role.CLEARANCE)
WORDS = {
    Role.CASES: "erfasste Fälle",
    Role.ATTEMPTS: "Versuche",
    Role.SOLVED: "aufgeklärte Fälle",
    Role.SUSPECTS: "Tatverdächtige",
    Role.RATE: "HZ",
    Role.CLEARANCE: "Aufklärungsquote",
}


@dataclass(frozen=True, slots=True)
class CrimeLine:
    """One offence in one area."""

    offence_key: str
    offence: str
    area_key: str
    area_name: str
    area_kind: str
    cases: int | None
    rate: float | None
    attempts: int | None
    solved: int | None
    clearance: float | None
    suspects: int | None


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that could not be read, and why."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class CrimeTable:
    """What a file holds."""

    name: str
    found: YearFound
    level: str
    """``county`` or ``city``."""
    rate_base: str
    lines: tuple[CrimeLine, ...]
    unread: tuple[Unread, ...] = ()


def read_table(name: str, rows: Sequence[Cells]) -> CrimeTable:
    """The figures of a table whose cells are words."""
    layout = find_layout(rows)
    columns = layout.columns
    looked_at = rows[layout.begins : layout.begins + LOOKED_AT]
    marks = {
        role: decimal_mark(row[place] for row in looked_at if place < len(row))
        for role, place in columns.items()
        if role in PARTS
    }
    reader = _Reader(columns, marks)
    for at, row in enumerate(rows[layout.begins :], layout.begins + 1):
        reader.take(at, row)
    head = [" ".join(row) for row in rows[: layout.begins]]
    level = "city" if layout.is_city or re.search(r"ST[-_]F|st(ä|ae)dte", name, re.I) else "county"
    return CrimeTable(
        name,
        find_year(name, head),
        level,
        _base(layout, head),
        tuple(reader.lines),
        tuple(reader.unread),
    )


def _base(layout: Layout, head: Iterable[str]) -> str:
    """The heading says „HZ nach Zensus“; a line above it may say which."""
    if layout.rate_base and not re.search("[0-9]", layout.rate_base):
        told = re.search(r"Zensus\s+(20[0-9]{2})", "\n".join(head))
        return f"Zensus {told[1]}" if told else layout.rate_base
    return layout.rate_base


class _Reader:
    """Takes the lines one by one."""

    def __init__(self, columns: dict[Role, int], marks: dict[Role, str]) -> None:
        self.lines: list[CrimeLine] = []
        self.unread: list[Unread] = []
        self._columns, self._marks = columns, marks

    def take(self, at: int, row: Cells) -> None:
        """Read a line, or say why not; notes below the table are no lines."""
        key, area = self._words(row, Role.KEY), self._words(row, Role.AREA_KEY)
        if not key and not area:
            return
        if not (key and _STRAY.fullmatch(area)):
            if sum(bool(cell.strip()) for cell in row) > 3:
                self.unread.append(Unread(at, "Schlüssel oder Gemeindeschlüssel fehlt."))
            return
        try:
            counts = {role: self._number(row, role, whole) for role in COUNTS}
            shares = {role: self._number(row, role, self._parted(role)) for role in PARTS}
        except _WrongCell as err:
            self.unread.append(Unread(at, str(err)))
            return
        self.lines.append(
            CrimeLine(
                key,
                self._words(row, Role.OFFENCE),
                area.zfill(_COUNTY if len(area) <= _COUNTY else _TOWN),
                self._words(row, Role.AREA_NAME),
                self._words(row, Role.AREA_KIND),
                cases=counts[Role.CASES],
                rate=shares[Role.RATE],
                attempts=counts[Role.ATTEMPTS],
                solved=counts[Role.SOLVED],
                clearance=shares[Role.CLEARANCE],
                suspects=counts[Role.SUSPECTS],
            )
        )

    def _words(self, row: Cells, role: Role) -> str:
        place = self._columns.get(role, len(row))
        return " ".join(row[place].split()) if place < len(row) else ""

    def _parted(self, role: Role) -> Callable[[str], float | None]:
        return partial(parted, mark=self._marks.get(role, "."))

    def _number(self, row: Cells, role: Role, read: Callable[[str], N]) -> N:
        cell = self._words(row, role)
        try:
            return read(cell)
        except Unreadable:
            words = f"Bei „{WORDS[role]}“ steht „{cell[:40]}“; das ist keine Zahl."
            raise _WrongCell(words) from None


class _WrongCell(Exception):
    """A cell of the line at hand cannot be read."""
