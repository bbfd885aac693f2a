"""Minutes for everybody's eyes: the public part with no more names than the law wants.

Who was there with a vote, who led and who kept the minutes is named (§ 61 HGO, § 93 VwVfG); who
was missing and why is nobody's business, guests stand there by their office.
"""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any
from uuid import UUID

from praeventionsrat.documents.values import Rich
from praeventionsrat.meetings.documents.minutes_values import AttendanceGroup, MinutesSheet
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.published_names import Named, without_names
from praeventionsrat.meetings.usecases.approval import names_published
from praeventionsrat.meetings.usecases.attendance import read_room

OTHERS = "Außerdem anwesend"
MISSING = "Nicht anwesend"
UNNAMED = "nicht genannt"
STEAD = re.compile(r", i\. V\. für .*")
IN_STEAD = ", in Vertretung"
SPOKEN = ("items", "closing_notes", "assignments", "corrections")


def published(work: Work, meeting_id: UUID, sheet: MinutesSheet) -> MinutesSheet:
    """The public minutes as the committee wants them published."""
    names = names_published(work, work.meetings.get(meeting_id).committee_id)
    persons = named_persons(work, meeting_id)

    def say(text: str) -> str:
        return without_names(text, persons, names)

    spoken = {name: _said(getattr(sheet, name), say) for name in SPOKEN}
    return replace(
        sheet,
        groups=tuple(_group(group) for group in sheet.groups if group.title != MISSING),
        kind=f"{sheet.kind}, zur Veröffentlichung",
        distribution="",
        **spoken,
    )


def named_persons(work: Work, meeting_id: UUID) -> list[Named]:
    """Everybody on the attendance list, as texts may name them."""
    room = read_room(work, meeting_id)
    found = []
    for occupant in room.occupants:
        person = work.persons.find(occupant.person_id)
        family = person.family_name if person else occupant.name.split(" ")[-1]
        found.append(
            Named(
                name=occupant.name,
                family=family,
                kind=occupant.kind,
                affiliation=occupant.affiliation,
                is_chair=occupant.is_chair,
                is_keeper=occupant.is_keeper,
            )
        )
    return [person for person in found if person.family]


def _group(group: AttendanceGroup) -> AttendanceGroup:
    """Guests and administration by their office only; nobody who was missing."""
    if group.title == OTHERS:
        lines = tuple(replace(line, name=UNNAMED) for line in group.lines)
    else:
        lines = tuple(replace(line, name=STEAD.sub(IN_STEAD, line.name)) for line in group.lines)
    return replace(group, lines=lines)


def _said(value: Any, say: Callable[[str], str]) -> Any:
    """Every text in a value, spoken without names."""
    if isinstance(value, Rich):
        return replace(value, markdown=say(value.markdown))
    if isinstance(value, str):
        return say(value)
    if isinstance(value, tuple):
        return tuple(_said(part, say) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: _said(getattr(value, f.name), say) for f in fields(value)}
        return replace(value, **changed)
    return value
