"""The programme in the conference community's format: schedule.xml and schedule.json.

Programs that show conferences on telephones and screens read it. Both files tell the same;
days and clock times come with their offset, ids stay the same from export to export.
"""

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import BinaryIO
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

from praeventionsrat import VERSION, richtext
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.exchange.public import (
    EVERYWHERE,
    PublicDay,
    PublicItem,
    PublicProgramme,
    safe,
    safe_text,
)
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES

GENERATOR = "Präventionsrat"
SLOT = "00:05"
LONGEST_SLUG = 60
CODES: Mapping[str, str] = {
    "deutsch": "de",
    "englisch": "en",
    "turkisch": "tr",
    "arabisch": "ar",
    "ukrainisch": "uk",
    "russisch": "ru",
    "polnisch": "pl",
    "franzosisch": "fr",
    "spanisch": "es",
    "italienisch": "it",
    "rumanisch": "ro",
    "bulgarisch": "bg",
    "persisch": "fa",
    "farsi": "fa",
    "dari": "prs",
    "kurdisch": "ku",
    "tigrinya": "ti",
}


def render_xml(programme: PublicProgramme, out: BinaryIO) -> None:
    """Write schedule.xml."""
    root = ET.Element("schedule")
    ET.SubElement(root, "generator", name=GENERATOR, version=VERSION)
    _add(root, "version", programme.version)
    _conference(root, programme)
    for day in programme.days:
        node = ET.SubElement(root, "day", _day_attributes(programme, day))
        for room, items in rooms_of(day).items():
            held = ET.SubElement(node, "room", name=safe(room), guid=_room_guid(programme, room))
            for item in items:
                _event(held, programme, day, item)
    ET.indent(root)
    ET.ElementTree(root).write(out, encoding="utf-8", xml_declaration=True)


def render_json(programme: PublicProgramme, out: BinaryIO) -> None:
    """Write schedule.json."""
    days = [_day(programme, day) for day in programme.days]
    rooms = dict.fromkeys(item.venue for _, item in programme.items())
    conference: dict[str, object] = {
        "acronym": programme.acronym,
        "title": safe(programme.title),
        "start": programme.days[0].held_on.isoformat(),
        "end": programme.days[-1].held_on.isoformat(),
        "daysCount": len(days),
        "timeslot_duration": SLOT,
        "time_zone_name": programme.time_zone,
        "rooms": [{"name": safe(name), "guid": _room_guid(programme, name)} for name in rooms],
        "days": days,
    }
    schedule: dict[str, object] = {"version": programme.version, "conference": conference}
    if programme.website:
        conference["url"] = schedule["base_url"] = programme.website
    whole = {"generator": {"name": GENERATOR, "version": VERSION}, "schedule": schedule}
    out.write(json.dumps(whole, ensure_ascii=False, indent=2).encode())


def rooms_of(day: PublicDay) -> Mapping[str, Sequence[PublicItem]]:
    """The items of a day by place, in order of their first."""
    found: defaultdict[str, list[PublicItem]] = defaultdict(list)
    for item in day.items:
        found[item.venue].append(item)
    return found


def language_of(item: PublicItem) -> str:
    """The code of the language spoken; what is not known stays as typed."""
    spoken = fold(item.language).strip()
    return CODES.get(spoken, safe(item.language)) if spoken else "de"


def slug_of(programme: PublicProgramme, item: PublicItem) -> str:
    """„praeventionstag_2026-3f2a91c04b7d-poetry-slam-gegen-hass“."""
    words = "-".join(re.findall("[a-z0-9]+", fold(item.title)))[:LONGEST_SLUG].strip("-")
    return "-".join(filter(None, (programme.acronym, item.id.hex[-12:], words)))


def address_of(programme: PublicProgramme, item: PublicItem) -> str:
    """Where the item stands on the web site; without one a name for it."""
    return f"{programme.website}#p-{item.id.hex}" if programme.website else item.id.urn


def _conference(root: ET.Element, programme: PublicProgramme) -> None:
    node = ET.SubElement(root, "conference")
    values = {
        "acronym": programme.acronym,
        "title": safe(programme.title),
        "start": programme.days[0].held_on.isoformat(),
        "end": programme.days[-1].held_on.isoformat(),
        "days": str(len(programme.days)),
        "timeslot_duration": SLOT,
        "time_zone_name": programme.time_zone,
    }
    if programme.website:
        values["base_url"] = programme.website
    for name, value in values.items():
        _add(node, name, value)


def _day_attributes(programme: PublicProgramme, day: PublicDay) -> dict[str, str]:
    return {
        "index": str(day.index),
        "date": day.held_on.isoformat(),
        "start": day.moment(day.opens, programme.time_zone).isoformat(),
        "end": day.moment(day.closes, programme.time_zone).isoformat(),
    }


def _day(programme: PublicProgramme, day: PublicDay) -> dict[str, object]:
    told = _day_attributes(programme, day)
    return {
        "index": day.index,
        "date": told["date"],
        "day_start": told["start"],
        "day_end": told["end"],
        "rooms": {
            safe(room): [_json_event(programme, day, item) for item in items]
            for room, items in rooms_of(day).items()
        },
    }


def _json_event(programme: PublicProgramme, day: PublicDay, item: PublicItem) -> dict[str, object]:
    _, ends = day.span(item)
    return {
        "id": item.number,
        "guid": str(item.id),
        "url": address_of(programme, item),
        **_told(programme, day, item),
        "end": day.moment(ends, programme.time_zone).isoformat(),
        "persons": [{"id": one.number, "public_name": safe(one.told)} for one in item.people],
        "links": [],
        "attachments": [],
    }


def _event(room: ET.Element, programme: PublicProgramme, day: PublicDay, item: PublicItem) -> None:
    event = ET.SubElement(room, "event", guid=str(item.id), id=str(item.number))
    for name, value in _told(programme, day, item).items():
        _add(event, name, value)
    if programme.website:
        _add(event, "url", address_of(programme, item))
    persons = ET.SubElement(event, "persons")
    for one in item.people:
        _add(persons, "person", safe(one.told)).set("id", str(one.number))
    ET.SubElement(event, "links")
    ET.SubElement(event, "attachments")


def _told(programme: PublicProgramme, day: PublicDay, item: PublicItem) -> dict[str, str]:
    """What both formats say in the same words."""
    begins, ends = day.span(item)
    return {
        "date": day.moment(begins, programme.time_zone).isoformat(),
        "start": day.local(begins).strftime("%H:%M"),
        "duration": f"{(ends - begins) // 60:02}:{(ends - begins) % 60:02}",
        "room": safe(item.venue),
        "slug": slug_of(programme, item),
        "title": safe(item.title),
        "subtitle": safe(f"Für: {item.target_group}" if item.target_group else ""),
        "track": FORMAT_NAMES[item.format],
        "type": item.format.value,
        "language": language_of(item),
        "abstract": safe_text(item.short_text),
        "description": safe_text(richtext.plain(richtext.parse(item.long_text))),
    }


def _room_guid(programme: PublicProgramme, name: str) -> str:
    """A place is known by its record; everywhere is known by the event."""
    venue = next((one for one in programme.venues if one.name == name), None)
    found: UUID = venue.id if venue else uuid5(programme.id, EVERYWHERE)
    return str(found)


def _add(parent: ET.Element, name: str, text: str) -> ET.Element:
    made = ET.SubElement(parent, name)
    made.text = text
    return made
