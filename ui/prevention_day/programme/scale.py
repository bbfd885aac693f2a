"""Where minutes and places stand in the grid; no widget, so that it can be counted on."""

from collections.abc import Iterator

SNAP, HOUR, DAY = 5, 60, 24 * 60
LEAST, MOST, USUAL = 0.7, 6.0, 1.6
"""Pixels of a minute."""
NARROWEST = 132
"""Pixels of a place at least; more places than that are scrolled."""
AROUND = 30
"""Minutes of room before the first and after the last."""
LATEST = 2 * DAY
HALVES, QUARTERS = 1.3, 3.2
"""From how many pixels a minute half and quarter hours get a line."""


def snapped(minute: float) -> int:
    """The nearest five minutes."""
    return int(minute / SNAP + 0.5) * SNAP if minute > 0 else 0


class HourScale:
    """Turns minutes since midnight into pixels; after midnight it counts on."""

    def __init__(self) -> None:
        """From nine to six."""
        self.first, self.last, self.pixels = 9 * HOUR, 18 * HOUR, USUAL

    def span(self, first: int, last: int) -> None:
        """Hold this stretch and a little more, in whole hours."""
        self.first = max((first - AROUND) // HOUR * HOUR, 0)
        end = -(-(last + AROUND) // HOUR) * HOUR
        self.last = min(max(end, self.first + 2 * HOUR), LATEST)

    @property
    def height(self) -> int:
        """Of the whole time."""
        return round((self.last - self.first) * self.pixels)

    def y(self, minute: float) -> float:
        """Where a minute stands."""
        return (minute - self.first) * self.pixels

    def minute_at(self, y: float) -> float:
        """Which minute a place means."""
        return self.first + y / self.pixels

    def zoom(self, factor: float) -> None:
        """Taller or flatter hours, within reason."""
        self.pixels = min(max(self.pixels * factor, LEAST), MOST)

    def fit(self, room: int) -> None:
        """All of it in a height, as far as it stays readable."""
        self.pixels = min(max(room / (self.last - self.first), LEAST), MOST)

    def marks(self, top: float, bottom: float) -> Iterator[int]:
        """The minutes between two places that get a line."""
        step = 15 if self.pixels >= QUARTERS else 30 if self.pixels >= HALVES else HOUR
        minute = int(max(self.minute_at(top), self.first)) // step * step
        end = min(self.minute_at(bottom), self.last)
        while minute <= end:
            yield minute
            minute += step

    def held(self, start: float, length: int) -> int:
        """A start at five minutes at which a length still fits in."""
        return min(max(snapped(start), self.first), max(self.last - length, self.first))


class PlaceColumns:
    """Places side by side; they share the width until they would be too narrow."""

    def __init__(self) -> None:
        """No place yet."""
        self.number, self.width = 0, NARROWEST

    def fit(self, number: int, room: int) -> None:
        """So many places in this width."""
        self.number = number
        self.width = max(room // number, NARROWEST) if number else NARROWEST

    @property
    def whole(self) -> int:
        """Of all places together."""
        return self.number * self.width

    def left(self, column: int) -> int:
        """Where a place begins."""
        return column * self.width

    def at(self, x: float) -> int | None:
        """The place under a point."""
        column = int(x // self.width)
        return column if 0 <= column < self.number else None


def clock_words(minute: int) -> str:
    """A minute of the day as clocks show it; after midnight they begin anew."""
    return f"{minute // HOUR % 24:02}:{minute % HOUR:02}"


def span_words(start: int, minutes: int) -> str:
    """„11:00–11:45“."""
    return f"{clock_words(start)}–{clock_words(start + minutes)}"
