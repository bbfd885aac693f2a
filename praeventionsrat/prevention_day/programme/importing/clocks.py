"""Days and clock times as programmes write them: „Sa, 12.9.“, „11.15–12 Uhr“, „von 9 bis 10“."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from praeventionsrat.german import MONTHS, WEEKDAYS, fold
from praeventionsrat.measures.offers_import import read_day

CLOCK = r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})(?::\d{2}(?:\.0+)?)?)?\s*(?:uhr|h)?"
SPAN = re.compile(
    rf"(?:von|ab|ca\.?|gegen|um)?\s*{CLOCK}(?:\s*(?:-|–|—|bis|/)+\s*(?:ca\.?)?\s*{CLOCK})?"
)
STAMP = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})[t ]+(\d{1,2}:\d{2}.*)")
FRACTION = re.compile(r"0\.(?:\d|\d{3,})")
"""How Excel keeps a clock time in a cell without format: 0.5 is noon."""
WHOLE_DAY = re.compile(
    r"ganzt[aä]g(?:ig|lich|s)|durchgehend|(?:den )?ganzen? tag|ganzer tag|laufend"
)
SHORT_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?")
WRITTEN = re.compile(r"(\d{1,2})\.?\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?")
NUMBERED = re.compile(r"(?:(\d)\.\s*(?:veranstaltungs)?tag|(?:veranstaltungs)?tag\s*(\d))")
NAMED = re.compile(
    rf"(?:{'|'.join(fold(n) for n in WEEKDAYS)}|mo|di|mi|do|fr|sa|so)\b[.,]*\s*(?:,|den)?\s*"
)
GERMAN_INSIDE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}")
MOST_MORE = 12
"""Letters beside the day in a heading: „Programm am Samstag, 12.09.2026“."""
LONGEST = 60
"""Characters of a cell that may be a day or a clock time."""
MIDNIGHT = 24


@dataclass(frozen=True, slots=True)
class When:
    """What a cell says about the clock."""

    begins: time | None = None
    ends: time | None = None
    is_whole_day: bool = False


def read_span(text: str) -> When | None:
    """„11:00–11:15“, „11 Uhr“, „ganztägig“; None where it is no clock time."""
    said = text.strip().casefold()[: LONGEST + 1]
    if FRACTION.fullmatch(said):
        return When(_of_fraction(float(said)))
    if found := STAMP.fullmatch(said):
        said = found[2]
    if WHOLE_DAY.fullmatch(said):
        return When(is_whole_day=True)
    found = SPAN.fullmatch(said) if len(said) <= LONGEST else None
    if found is None:
        return None
    first, last = _clock(found[1], found[2]), _clock(found[3], found[4])
    if first is None or (found[3] and last is None):
        return None
    return When(first, last)


def read_held_on(text: str, days: Sequence[date]) -> date | None:
    """The day a cell means; without a year, and by name, one of the days of the event."""
    said = text.strip()[: LONGEST + 1]
    if exact := read_day(said):
        return exact
    if found := GERMAN_INSIDE.search(said):
        return read_day(found[0].replace(" ", ""))
    rest = NAMED.sub("", fold(said), count=1).strip()
    for read in (_short, _written, _numbered):
        if (day := read(rest, days)) is not None:
            return day
    return None if rest else _named(fold(said), days)


def read_heading(text: str, days: Sequence[date]) -> date | None:
    """The day a line of one cell is the heading of; none where it says more: „Stand: 1.6.2026“."""
    found = read_held_on(text, days)
    more = NAMED.sub("", fold(GERMAN_INSIDE.sub("", text)), count=1)
    is_more = GERMAN_INSIDE.search(text) and (
        more.strip().startswith("stand") or sum(one.isalpha() for one in more) > MOST_MORE
    )
    return None if is_more else found


def _clock(hours: str | None, minutes: str | None) -> time | None:
    if hours is None:
        return None
    hour, minute = int(hours), int(minutes or 0)
    if hour == MIDNIGHT and minute == 0:
        return time(0)
    return time(hour, minute) if hour < MIDNIGHT and minute < 60 else None


def _of_fraction(part: float) -> time:
    minutes = min(round(part * 24 * 60), 24 * 60 - 1)
    return time(minutes // 60, minutes % 60)


def _short(said: str, days: Sequence[date]) -> date | None:
    found = SHORT_DAY.fullmatch(said)
    return _of_year(int(found[2]), int(found[1]), days) if found else None


def _written(said: str, days: Sequence[date]) -> date | None:
    found = WRITTEN.fullmatch(said)
    names = [fold(name) for name in MONTHS]
    month = next((n for n, name in enumerate(names, 1) if found and name.startswith(found[2])), 0)
    if found is None or not month:
        return None
    if found[3]:
        return read_day(f"{found[1]}.{month}.{found[3]}")
    return _of_year(month, int(found[1]), days)


def _numbered(said: str, days: Sequence[date]) -> date | None:
    found = NUMBERED.fullmatch(said)
    number = int(found[1] or found[2]) if found else 0
    return days[number - 1] if 0 < number <= len(days) else None


def _named(said: str, days: Sequence[date]) -> date | None:
    """„Samstag“, if the event has one Saturday."""
    name = said.strip(" .,")
    there = [one for one in days if name and fold(WEEKDAYS[one.weekday()]).startswith(name)]
    return there[0] if len(there) == 1 else None


def _of_year(month: int, day: int, days: Sequence[date]) -> date | None:
    """In the year of the event, if it has one."""
    return read_day(f"{day}.{month}.{days[0].year}") if days else None
