"""Sheets that look alike: a heading, what matters at a glance, tables, notes, a code to scan."""

from dataclasses import dataclass

INTERNAL = "Nur für den Dienstgebrauch – enthält Rufnummern, bitte nicht weitergeben"


@dataclass(frozen=True, slots=True)
class LeafTable:
    """One table; in a cell the lines after the first are small."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]
    heading: str = ""
    strong: int = -1
    """The column whose first lines are bold."""
    even: int = -1
    """The column whose lines are all alike: names one below the other."""
    is_tall: bool = False
    """Room to sign by hand."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One sheet for one subject; begins on a page of its own."""

    title: str
    subject: str = ""
    """Id of whose it is, as text; empty: of the whole day."""
    kicker: str = ""
    subtitle: str = ""
    warning: str = ""
    """„Schlechtwetterplan, Stand 14:05“."""
    facts: tuple[tuple[str, str], ...] = ()
    tables: tuple[LeafTable, ...] = ()
    empty: str = ""
    """Said where there is no table."""
    notes: tuple[tuple[str, str], ...] = ()
    """Heading and rich text."""
    code: str = ""
    """What the QR code says; empty: there is none."""
    code_words: str = ""


@dataclass(frozen=True, slots=True)
class Leaves:
    """A document of such sheets."""

    title: str
    leaves: tuple[Leaf, ...]
    office: str = ""
    made: str = ""
    """„Stand 12.09.2026“; no part of what a sheet says."""
    internal: str = ""
    is_wide: bool = False
