"""The tables of the attendance: who was there in what capacity and when, and who was not."""

from datetime import time

from praeventionsrat import german
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.documents.minutes_values import AttendanceGroup, AttendanceLine
from praeventionsrat.meetings.records import Absence, AttendanceKind
from praeventionsrat.meetings.room import Occupant, Room, Span

CAPACITIES = (
    (AttendanceKind.ADVISORY, "beratend"),
    (AttendanceKind.ADMINISTRATION, "Verwaltung"),
    (AttendanceKind.GUEST, "Gast"),
)


def groups(room: Room, legal: int, chair_word: str) -> tuple[AttendanceGroup, ...]:
    """All tables that have a line."""
    voting = f"Stimmberechtigt ({room.most_voters()} von {legal})"
    found = (
        AttendanceGroup(voting, "Entsendet von", "Anwesend", _voting(room, chair_word)),
        AttendanceGroup("Außerdem anwesend", "Stelle", "Anwesend als", _others(room, chair_word)),
        AttendanceGroup("Nicht anwesend", "Entsendet von", "Grund", _missing(room)),
    )
    return tuple(group for group in found if group.lines)


def _voting(room: Room, chair_word: str) -> tuple[AttendanceLine, ...]:
    return tuple(
        AttendanceLine(_name(o, chair_word), o.affiliation, _noted(presence(o, room), o.note))
        for o in room.ever(AttendanceKind.VOTING)
    )


def _others(room: Room, chair_word: str) -> tuple[AttendanceLine, ...]:
    return tuple(
        AttendanceLine(_name(o, chair_word), o.affiliation, _capacity(o, room, word))
        for kind, word in CAPACITIES
        for o in room.ever(kind)
    )


def _missing(room: Room) -> tuple[AttendanceLine, ...]:
    deputies = {o.represents_id: o.name for o in room.occupants if o.represents_id and o.was_there}
    excused = [
        AttendanceLine(
            o.name, o.affiliation, _excuse(deputies.get(o.person_id) if o.person_id else None)
        )
        for o in room.missing(Absence.EXCUSED)
    ]
    unexcused = [
        AttendanceLine(o.name, o.affiliation, "unentschuldigt")
        for o in room.missing(Absence.UNEXCUSED)
    ]
    return tuple(excused + unexcused)


def _excuse(deputy: str | None) -> str:
    return f"entschuldigt, vertreten durch {deputy}" if deputy else "entschuldigt"


def _name(occupant: Occupant, chair_word: str) -> str:
    mark = f" ({chair_word})" if occupant.is_chair else ""
    stead = f", i. V. für {occupant.represents}" if occupant.represents else ""
    return f"{occupant.name}{mark}{stead}"


def _capacity(occupant: Occupant, room: Room, word: str) -> str:
    note = occupant.note or ("Protokoll" if occupant.is_keeper else "")
    when = presence(occupant, room)
    named = _noted(word, note)
    return named if when == "durchgehend" else f"{named}, {when}"


def _noted(words: str, note: str) -> str:
    return f"{words} ({note})" if note else words


def presence(occupant: Occupant, room: Room) -> str:
    """„durchgehend“, „bis 17:20 Uhr“, „ab 16:25 Uhr“, „16:10 bis 16:40 und ab 17:05 Uhr“."""
    spans = [_span(span, room.begun, room.ended) for span in occupant.spans]
    if "" in spans:
        return "durchgehend"
    return f"{german.and_list(spans)} Uhr"


def _span(span: Span, begun: time | None, ended: time | None) -> str:
    late = begun is not None and minute(span.start, begun) > minute(begun, begun)
    early = span.end is not None and (
        ended is None or minute(span.end, begun) < minute(ended, begun)
    )
    start, end = german.clock(span.start), german.clock(span.end)
    if late and early:
        return f"{start} bis {end}"
    if late:
        return f"ab {start}"
    return f"bis {end}" if early else ""
