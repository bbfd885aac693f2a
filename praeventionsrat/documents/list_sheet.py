"""A list as it leaves the program: plain values that become an Excel sheet or pages to print."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, cast

from praeventionsrat import german
from praeventionsrat.files import write_atomically
from praeventionsrat.money import money
from praeventionsrat.quantity import number
from praeventionsrat.records import clean

Value = str | int | float | Decimal | bool | date | time | None
"""What a cell may hold. A ``Decimal`` is a sum in euros, a ``datetime`` local time without zone."""
Step = Callable[[int, int], None]
"""Hears how much is done and how much there is to do; may raise to give up."""


NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class ListSheet:
    """What a list shows at the moment: its columns, its order, what passed its filters."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    note: str = ""
    """Which filters were chosen, so that nobody takes a part for the whole."""
    office: str = ""
    """Whose list it is: author of the file."""
    made_on: date | None = None

    @property
    def facts(self) -> str:
        """What stands under the title."""
        made = f"Stand {german.day(self.made_on)}" if self.made_on else ""
        lines = german.count(len(self.rows), "Eintrag", "Einträge")
        return " · ".join(part for part in (self.note, lines, made) if part)


class ListFormat(Enum):
    """What a list can become; the machinery is loaded in the worker, not at the start."""

    EXCEL = (".xlsx", "praeventionsrat.documents.list_xlsx")
    PDF = (".pdf", "praeventionsrat.documents.list_pdf")

    @property
    def suffix(self) -> str:
        """End of the file name."""
        return self.value[0]


def no_step(_done: int, _total: int) -> None:
    """Nobody waits."""


def render(sheet: ListSheet, made: ListFormat, out: BinaryIO, step: Step = no_step) -> None:
    """The bytes of the file."""
    module = import_module(made.value[1])
    cast("Callable[[ListSheet, BinaryIO, Step], None]", module.render)(sheet, out, step)


def write(sheet: ListSheet, made: ListFormat, target: Path, step: Step = no_step) -> Path:
    """The whole file in its place, or the one before; for a worker."""
    write_atomically(target, lambda out: render(sheet, made, out, step))
    return target


def words(value: Value) -> str:
    """A value the way Germans write it, without what no file can hold."""
    match value:
        case None | False:
            return ""
        case True:
            return "ja"
        case datetime():
            return f"{german.day(value)} {german.clock(value.time())}"
        case date():
            return german.day(value)
        case time():
            return german.clock(value)
        case _:
            return _plain(value)


def _plain(value: str | float | Decimal) -> str:
    if isinstance(value, Decimal):
        return money(int(value.scaleb(2))).replace(" ", NO_BREAK)
    return number(value) if isinstance(value, float) else str(clean(str(value)))
