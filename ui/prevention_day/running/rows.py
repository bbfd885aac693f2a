"""Places, people and incidents as lines of lists."""

from datetime import time

from praeventionsrat.german import clock
from praeventionsrat.prevention_day.running.codes import CodeKind
from praeventionsrat.prevention_day.running.now import Lateness, PlaceNow, state_told
from praeventionsrat.prevention_day.running.people import KINDS
from praeventionsrat.prevention_day.running.records import IncidentKind
from praeventionsrat.prevention_day.running.rows import DayPerson, IncidentRow
from praeventionsrat.prevention_day.running.words import INCIDENTS
from ui.parts.row_table import Column
from ui.shell.theme import Tone

URGENT = frozenset({IncidentKind.FIRST_AID, IncidentKind.LOST_CHILD, IncidentKind.POLICE})


def now_title(place: PlaceNow) -> str:
    """What goes on there."""
    return place.now.title if place.now is not None else "–"


def now_state(place: PlaceNow) -> str:
    """Since when and until when."""
    if place.now is None:
        return "gerade nichts"
    late = place.late
    waits = late is not None and late.item is place.now and late.why is Lateness.BEGIN
    return state_told(place.now) + (" · wartet" if waits else "")


def late_badge(place: PlaceNow) -> tuple[str, Tone] | None:
    """What is late; what began late goes on, so it is said more calmly."""
    if place.late is None:
        return None
    tone = Tone.WARN if place.late.why is Lateness.BEGAN else Tone.BAD
    return f"+{place.late.minutes} min", tone


def next_title(place: PlaceNow) -> str:
    """What comes there."""
    return place.next.title if place.next is not None else "–"


def next_state(place: PlaceNow) -> str:
    """When it begins and who sees to it."""
    if place.next is None:
        return "nichts mehr"
    parts = (state_told(place.next), place.next.responsible)
    return " · ".join(part for part in parts if part)


PLACES = (
    Column[PlaceNow]("Fläche", lambda one: one.venue, width=170),
    Column[PlaceNow]("Jetzt", now_title, second=now_state, badge=late_badge),
    Column[PlaceNow]("Danach", next_title, second=next_state),
)
SHORT_KINDS = {
    CodeKind.STAND: "Stand",
    CodeKind.HELPER: "Hilfe",
    CodeKind.REGISTRATION: "Anmeldung",
    CodeKind.CONTRIBUTOR: "Programm",
}


def person_state(one: DayPerson) -> tuple[str, Tone]:
    """„da seit 9:12“, or when they should be there."""
    if one.came_at is not None:
        return f"da seit {one.came_at.astimezone():%H:%M}", Tone.OK
    if one.due is not None:
        return f"ab {one.due:%H:%M}", Tone.NEUTRAL
    return SHORT_KINDS[one.kind], Tone.NEUTRAL


def person_words(one: DayPerson) -> str:
    """What they do, where, and how they are reached."""
    parts = (KINDS[one.kind], one.what, one.place, one.phone)
    return " · ".join(part for part in parts if part)


PEOPLE = (
    Column[DayPerson]("Wer", lambda one: one.name, second=person_words, badge=person_state),
)  # fmt: skip


def incident_words(one: IncidentRow) -> str:
    """When, where, who said so, what was done."""
    at = f"{one.happened_at.astimezone():%H:%M}"
    parts = (at, INCIDENTS[one.kind], one.venue, one.reporter, one.action)
    return " · ".join(part for part in parts if part)


def incident_badge(one: IncidentRow) -> tuple[str, Tone]:
    """Whether something is to be done yet."""
    if one.is_settled:
        return "erledigt", Tone.OK
    return ("dringend", Tone.BAD) if one.kind in URGENT else ("offen", Tone.WARN)


LOG = (
    Column[IncidentRow](
        "Vorkommnis", lambda one: one.text, second=incident_words, badge=incident_badge
    ),
)  # fmt: skip


def count_told(visitors: int, at: time | None, venue: str) -> str:
    """„412 um 14:00 (Marktplatz)“."""
    moment = f" um {clock(at)}" if at is not None else ""
    return f"{visitors}{moment}" + (f" ({venue})" if venue else "")
