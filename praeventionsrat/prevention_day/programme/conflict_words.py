"""What does not fit together, so that somebody can mend it: who, where, when, why, what now."""

from praeventionsrat.german import and_list, count, day
from praeventionsrat.prevention_day.programme.hours import span_words
from praeventionsrat.prevention_day.programme.rows import DayRow, Programme
from praeventionsrat.prevention_day.programme.spans import Span

MOVE_ONE = "Verlegen Sie einen der beiden Programmpunkte"
OTHER_PERSON = f"{MOVE_ONE}, oder bitten Sie jemand anderen."
OTHER_PLACE = f"{MOVE_ONE}, oder wählen Sie einen anderen Ort."
MORE_TIME = "Lassen Sie mehr Zeit dazwischen"
SHOW_ELSE = (
    "Verlegen Sie ihn, ändern Sie die Öffnungszeit, "
    "oder nehmen Sie ihn aus dem gedruckten Programm."
)


class Teller:
    """Says conflicts of one programme; names the day only where there are several."""

    def __init__(self, programme: Programme) -> None:
        """Of this programme."""
        self._has_days = len(programme.days) > 1

    def person(self, names: list[str], one: Span, other: Span) -> str:
        """Somebody twice at the same time."""
        verb = "ist" if len(names) == 1 else "sind"
        both = f"{self._told(one)} und {self._told(other)} überschneiden sich"
        return f"{and_list(names)} {verb} doppelt eingeplant: {both}. {OTHER_PERSON}"

    def walk(self, names: list[str], one: Span, other: Span, needed: int) -> str:
        """Somebody who cannot be there in time."""
        verb = "kommt" if len(names) == 1 else "kommen"
        need = f"der Weg braucht {_minutes(needed)}"
        rain = "Bei Regen: " if one.is_moved or other.is_moved else ""
        return (
            f"{rain}{and_list(names)} {verb} nicht rechtzeitig an: Zwischen {self._told(one)} und "
            f"{self._told(other)} {_left(other.start - one.end)}, {need}. "
            f"{MORE_TIME}, oder tragen Sie bei den Flächen eine kürzere Gehzeit ein."
        )

    def place(self, one: Span, other: Span) -> str:
        """A place taken twice."""
        taken = f"„{_venue(one)}“ ist doppelt belegt"
        return f"{taken}: {self._told(one)} und {self._told(other)}. {OTHER_PLACE}"

    def setup(self, one: Span, other: Span) -> str:
        """Too little time between two items at one place."""
        return f"In „{_venue(one)}“ fehlt Zeit zum Umbau: {self._between(one, other)}"

    def rain(self, one: Span, other: Span) -> str:
        """A place to which another moves in bad weather."""
        where = f"Bei Regen wäre „{_venue(one)}“ doppelt belegt"
        both = f"{self._told(one)} und {self._told(other)}"
        return f"{where}: {both}. {MOVE_ONE}, oder wählen Sie einen anderen Ausweichort."

    def rain_setup(self, one: Span, other: Span) -> str:
        """Too little time between two items at the place one of them moves to."""
        where = f"Bei Regen fehlt in „{_venue(one)}“ Zeit zum Umbau"
        return f"{where}: {self._between(one, other)}"

    def everywhere(self, wide: Span, other: Span) -> str:
        """Something at a place while everybody has a break."""
        where = f"{self._told(wide)} gilt an allen Orten"
        what = f"{self._told(other)} läuft in dieser Zeit"
        return f"{where}, aber {what}. {MOVE_ONE}, oder legen Sie einen an einen bestimmten Ort."

    def capacity(self, span: Span, at_once: int, capacity: int) -> str:
        """More people than the place holds."""
        slot = span.item.slot_minutes
        per = f" je Zeitfenster von {_minutes(slot)}" if slot else ""
        rain = "bei Regen " if span.is_moved else ""
        seats = f"{count(at_once, 'Platz', 'Plätze')}{per}"
        holds = f"fasst {rain}{count(capacity, 'Person', 'Personen')}"
        now = "Wählen Sie einen größeren Ort, oder vergeben Sie weniger Plätze."
        return f"{self._told(span)} bietet {seats}, „{_venue(span)}“ {holds}. {now}"

    def hours(self, span: Span) -> str:
        """Before opening or after closing."""
        opened = span_words(span.day.opens, span.day.closes)
        return (
            f"{self._told(span)} liegt außerhalb der Öffnungszeit des Tages ({opened}). {SHOW_ELSE}"
        )

    def _between(self, one: Span, other: Span) -> str:
        parts = f"{one.after} für den Abbau und {other.before} für den Aufbau"
        return (
            f"Zwischen {self._told(one)} und {self._told(other)} {_left(other.start - one.end)}, "
            f"gebraucht werden {_minutes(one.after + other.before)} ({parts}). "
            f"{MORE_TIME}, oder ändern Sie die Rüstzeiten."
        )

    def _told(self, span: Span) -> str:
        """„Slam“ (12:00–12:30 Uhr, Bühne)."""
        on = f"{day(span.day.held_on)[:6]}, " if self._has_days else ""
        where = span.venue.name if span.venue else "an allen Orten"
        return f"„{span.item.title}“ ({on}{span.item.when}, {where})"


def days_overlap(one: DayRow, other: DayRow) -> str:
    """A day that has not ended when the next begins."""
    return (
        f"Der {day(one.held_on)} ({span_words(one.opens, one.closes)}) ist noch nicht zu Ende, "
        f"wenn der {day(other.held_on)} ({span_words(other.opens, other.closes)}) beginnt. "
        "Ändern Sie die Öffnungszeit eines der beiden Tage."
    )


def _venue(span: Span) -> str:
    return span.venue.name if span.venue else ""


def _minutes(number: int) -> str:
    return count(number, "Minute", "Minuten")


def _left(number: int) -> str:
    if number == 0:
        return "liegt keine Minute"
    return f"{'liegt' if number == 1 else 'liegen'} {_minutes(number)}"
