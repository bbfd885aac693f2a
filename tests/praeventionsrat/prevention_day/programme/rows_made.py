"""Programmes made of plain values, without a store."""

from datetime import date
from uuid import UUID

from praeventionsrat.prevention_day.programme.hours import clock_of
from praeventionsrat.prevention_day.programme.records import (
    ContributorRole,
    ItemFormat,
    ProgrammeState,
    VenueKind,
)
from praeventionsrat.prevention_day.programme.rows import (
    ContributorRow,
    DayRow,
    ItemRow,
    Programme,
    VenueRow,
)


def key(number):
    return UUID(int=number)


def day_row(number=1, held_on=date(2026, 9, 12), opens=600, closes=1020, is_rainy=False):
    return DayRow(key(1000 + number), held_on, opens, closes, "", is_rainy)


def venue_row(number, name=None, capacity=None, setup=0, teardown=0, rain=None):
    return VenueRow(
        *(key(2000 + number), name or f"Ort {number}", VenueKind.ROOM, capacity, False),
        *(setup, teardown, rain, "", "", "", number, 0, 1),
    )


def crew_row(number, name="", person=None, affiliation="", post_title=""):
    return ContributorRow(
        *(key(4000 + number), key(0), key(person) if person else None, None, name, affiliation),
        *(ContributorRole.SPEAKER, False, "", False, post_title, False),
    )


def item_row(number, begins=None, minutes=30, venue=None, day=None, crew=(), **values):
    told = {
        "title": f"Punkt {number}",
        "format": ItemFormat.LECTURE,
        "state": ProgrammeState.CONFIRMED,
        "setup_minutes": None,
        "teardown_minutes": None,
        "short_text": "",
        "target_group": "",
        "seats": None,
        "needs_registration": False,
        "slot_minutes": None,
        "equipment": "",
        "accessibility": "",
        "has_sign_language": False,
        "spoken_language": "",
        "responsible_id": None,
        "responsible": "",
        "is_public": True,
        "direction_note": "",
        "began_at": None,
        "finished_at": None,
        "position": number,
        "revision": 1,
    } | values
    before, after = told["setup_minutes"], told["teardown_minutes"]
    return ItemRow(
        id=key(3000 + number),
        day_id=day.id if day else None,
        venue_id=venue.id if venue else None,
        starts_at=None if begins is None else clock_of(begins),
        begins=begins,
        minutes=minutes,
        before=(venue.setup_minutes if venue else 0) if before is None else before,
        after=(venue.teardown_minutes if venue else 0) if after is None else after,
        contributors=tuple(crew),
        **told,
    )


def programme_row(days, venues, items, patron="", walking=5, walks=None):
    return Programme(
        event_id=key(1),
        title="Präventionstag",
        motto="",
        place="",
        patron=patron,
        walking_minutes=walking,
        days=tuple(days),
        venues=tuple(venues),
        items=tuple(items),
        walks=walks or {},
    )
