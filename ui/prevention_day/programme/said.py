"""A card in words: read aloud, shown under the mouse, told while it is carried."""

from datetime import date

from praeventionsrat.german import count, weekday
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.rows import DayRow
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES, STATE_NAMES
from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.moving import Target
from ui.prevention_day.programme.scale import span_words

EVERYWHERE, NO_TIME, ASIDE = "überall", "ohne Uhrzeit", "noch nicht eingeplant"


def spoken(card: ItemCard, place: str) -> str:
    """All that the sign, the colour and the words of a card say."""
    time = NO_TIME if card.start is None else span_words(card.start, card.minutes)
    parts = [f"{FORMAT_NAMES[card.format]}: {card.title}", time, place]
    if card.state is not ProgrammeState.CONFIRMED:
        parts.append(STATE_NAMES[card.state])
    if card.who:
        parts.append(card.who)
    if card.needs_registration:
        parts.append("mit Anmeldung")
    if not card.is_public:
        parts.append("nicht im gedruckten Programm")
    if card.conflicts:
        parts.append(count(card.conflicts, "Konflikt", "Konflikte"))
    return ", ".join(parts)


def landing(target: Target, place: str) -> str:
    """Where a card in the hand would land."""
    if not target.planned:
        return ASIDE
    time = NO_TIME if target.start is None else span_words(target.start, target.minutes)
    return f"{time} · {place}"


def day_words(day: DayRow, *, named: bool = True) -> str:
    """„Sa 12.09. · Familientag“."""
    words = date_words(day.held_on)
    return f"{words} · {day.label}" if day.label and named else words


def date_words(held_on: date) -> str:
    """„Sa 12.09.“: the year is that of the prevention day."""
    return f"{weekday(held_on)[:2]} {held_on.day:02}.{held_on.month:02}."
