"""Every text of any document with the place where it stands, as far as that is known."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from praeventionsrat import richtext
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.meetings.documents.minutes_spots import AGENDA, Spot, spots
from praeventionsrat.meetings.documents.minutes_values import MinutesSheet


def spots_of(sheet: Sheet) -> Sequence[Spot]:
    """The whole document; minutes know their places by name."""
    if isinstance(sheet, MinutesSheet):
        return spots(sheet)
    found = (t for f in fields(sheet) if f.name != "head" for t in _texts(getattr(sheet, f.name)))
    return [Spot(sheet.running_title, AGENDA, text) for text in found if text.strip()]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Rich):
        yield richtext.words(value.markdown)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for f in fields(value):
            if f.name != "key":
                yield from _texts(getattr(value, f.name))
