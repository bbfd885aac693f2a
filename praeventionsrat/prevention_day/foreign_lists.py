"""What all lists others give a prevention day share: headings, several tables, repeats, totals."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.separated import MOST_CELLS, Row
from praeventionsrat.contacts.reading.sources import Source
from praeventionsrat.german import and_list, fold

LOOKED_FOR = 20
"""So many lines from the top the headings are looked for in: above them stand mottos and dates."""
LEAST = 2
"""Known words that make a line the headings."""
TITLE_LINE = -1
"""The line number of what stands above a table, where several are read as one."""
TITLE_PLACE = MOST_CELLS
"""Behind all columns: the name is no cell of a list."""
A_TOTAL = "Das ist eine Summe."
TOTAL = re.compile(
    r"(?:(?:zwischen|gesamt)?summe|(?:ins)?gesamt|gesamtzahl|total)\s*:?(?:\s*[\d.,]+(?:\s*\w+)?)?"
)
SAYS_NOTHING = frozenset({"anonymous", "anonym", "Anonym", "–", "-"})
FIGURE = re.compile(r"\d")
Suggest = Callable[[Sequence[str]], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Joined:
    """Every table of a file that is a part of the list."""

    table: ContactTable
    left_out: str
    """A sentence about the tables that are none; empty where all are read."""


def laid_out(table: ContactTable, suggest: Suggest) -> ContactTable:
    """The list below the line that holds most known headings, also where others saw none."""
    rows = list(table.rows)
    if table.has_headings:
        rows.insert(0, Row(0, table.headings))
    known = [_known(suggest(row.cells)) for row in rows[:LOOKED_FOR]]
    most = max(known, default=0)
    if most < LEAST and not (most and known[0] and _is_worded(rows[0].cells)):
        return table
    at = known.index(most)
    width = max(len(row.cells) for row in rows)
    headings = rows[at].cells + ("",) * (width - len(rows[at].cells))
    below = tuple(row for row in rows[at + 1 :] if not is_heading_again(row.cells, headings))
    return replace(table, headings=headings, rows=below, has_headings=True)


def joined(source: Source, suggest: Suggest) -> Joined:
    """All tables with the columns of the fullest as one; a programme has one for each day or room.

    Above the lines of each stands a line with the number ``TITLE_LINE`` and its name.
    """
    tables = [laid_out(one, suggest) for one in source.tables]
    if len(tables) == 1:
        return Joined(tables[0], "")
    best = max(tables, key=lambda one: (one.has_headings, _known(suggest(one.headings))))
    headings = list(best.headings)
    rows: list[Row] = []
    strange: list[str] = []
    last = 0
    for table in tables:
        places = _places(table, best, headings, suggest)
        if places is None:
            strange.append(f"„{table.title[:40]}“")
            continue
        rows.append(Row(TITLE_LINE, (*[""] * TITLE_PLACE, table.title)))
        rows += [Row(last + row.line, _placed(row.cells, places)) for row in table.rows]
        last = max(last, rows[-1].line)
    verb = "hat" if len(strange) == 1 else "haben"
    read = "wird" if len(strange) == 1 else "werden"
    told = f"{and_list(strange)} {verb} andere Spalten und {read} nicht gelesen." if strange else ""
    return Joined(replace(best, headings=tuple(headings), rows=tuple(rows)), told)


def said_headings(table: ContactTable) -> list[str]:
    """The headings of columns that say something; forms bring empty ones along."""
    said = [set(table.column(place)) - SAYS_NOTHING for place in range(len(table.headings))]
    return [
        heading if found or not table.rows else ""
        for heading, found in zip(table.headings, said, strict=True)
    ]


def is_heading_again(cells: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether a line says the headings once more, as on the next printed page."""
    said = [(cell, place) for place, cell in enumerate(cells) if cell.strip()]
    return len(said) >= LEAST and all(
        place < len(headings) and fold(cell).strip() == fold(headings[place]).strip()
        for cell, place in said
    )


def is_total(cell: str) -> bool:
    """„Summe: 40“, „Gesamt“, „Gesamt: 5 Stände“."""
    return TOTAL.fullmatch(cell.strip()[:60].casefold()) is not None


def _places(
    table: ContactTable, best: ContactTable, headings: list[str], suggest: Suggest
) -> dict[int, int] | None:
    """Where each column of a table stands in the whole; None where the table is something else."""
    if not table.has_headings:
        same = len(table.headings) == len(best.headings)
        return {place: place for place in range(len(best.headings))} if same else None
    meant, wanted = suggest(table.headings), suggest(best.headings)
    common = set(meant) & set(wanted) - {None}
    if 3 * len(common) < 2 * _known(wanted):
        return None
    places: dict[int, int] = {}
    for place, heading in enumerate(table.headings):
        there = suggest(headings)
        by_meaning = meant[place] is not None and meant[place] in there
        alike = (n for n, one in enumerate(headings) if heading and one == heading)
        by_words = next((n for n in alike if n not in places.values()), None)
        at = list(there).index(meant[place]) if by_meaning else by_words
        if at is None or at in places.values():
            at = len(headings)
            headings.append(heading)
        places[place] = at
    return places


def _placed(cells: Sequence[str], places: dict[int, int]) -> tuple[str, ...]:
    said = {places[place]: cell for place, cell in enumerate(cells) if place in places}
    return tuple(said.get(place, "") for place in range(max(said, default=-1) + 1))


def _known(meant: Sequence[Any]) -> int:
    return sum(one is not None for one in meant)


def _is_worded(cells: Sequence[str]) -> bool:
    """Whether a line looks like headings: words in every cell, no figures."""
    return all(cell and not FIGURE.search(cell) for cell in cells)
