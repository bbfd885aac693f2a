"""What the minutes of a meeting say while they are written: of one part, or of both.

Each part is read from its own items, field by field into a record of its own; nothing of the
other part is ever in it.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.records import MinutesKind, Signers
from praeventionsrat.council.usecases import members_on
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.common import Ground
from praeventionsrat.meetings.documents.minutes_attendance import groups
from praeventionsrat.meetings.documents.minutes_course import Course, assignment_entry
from praeventionsrat.meetings.documents.minutes_told import with_announcements
from praeventionsrat.meetings.documents.minutes_values import ItemEntry, MinutesSheet, Signer
from praeventionsrat.meetings.documents.moments import Placing, moments
from praeventionsrat.meetings.notice import Notice, notice
from praeventionsrat.meetings.parts import happened_in, public_room, secret_spans
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import quorum
from praeventionsrat.meetings.records import AgendaItem, Assignment, Attachment, Break, Minutes
from praeventionsrat.meetings.room import Room, Span
from praeventionsrat.meetings.usecases.attendance import read_room

KINDS = {
    MinutesKind.SUMMARY: "Kurzverlaufsprotokoll",
    MinutesKind.RESULTS: "Ergebnisprotokoll",
    MinutesKind.RESOLUTIONS: "Beschlussprotokoll",
}
HINT = "II. Nichtöffentlicher Teil: siehe gesonderte Niederschrift"
MEMBERS_ONLY = "Mitglieder"
"""Verteiler of the non-public part: extracts for offices belong to the public one."""


class Part(StrEnum):
    """Which part of the meeting minutes are about."""

    INTERNAL = "internal"
    """Both, for the office's own file."""
    PUBLIC = "public"
    NONPUBLIC = "nonpublic"


SUBTITLES = {
    Part.INTERNAL: "öffentlicher und nichtöffentlicher Teil",
    Part.PUBLIC: "",
    Part.NONPUBLIC: "nichtöffentlicher Teil",
}
MARKINGS = {
    Part.INTERNAL: "Intern – enthält nichtöffentliche Punkte",
    Part.PUBLIC: "",
    Part.NONPUBLIC: "Nichtöffentlich",
}


def live(
    work: Work, meeting_id: UUID, head: Head, part: Part, kind: MinutesKind | None = None
) -> MinutesSheet:
    """Read the minutes of one part, or of both, as they stand now; ``kind`` if not their own."""
    base = common.ground(work, meeting_id)
    found = work.minutes.where(meeting_id=meeting_id)
    minutes = found[0] if found else Minutes(meeting_id=meeting_id, kind=base.rules.minutes_kind)
    room = read_room(work, meeting_id)
    every = work.agenda_items.where(meeting_id=meeting_id)
    places = agenda.places(every)
    public = part is Part.PUBLIC
    own = [p for p in places if part is Part.INTERNAL or p.item.is_public is public]
    mixed = part is Part.INTERNAL and not all(p.item.is_public for p in places)
    breaks = work.breaks.where(meeting_id=meeting_id)
    loose = not public or len(own) == len(places)
    mine = _assignments(work, meeting_id, {place.item.id for place in own}, loose=loose)
    course = Course(work, base, kind or minutes.kind, mine)
    secret = secret_spans(every, room.origin)
    noted = [
        moment
        for moment in moments(room, [Span(b.starts_at, b.ends_at) for b in breaks])
        if part is Part.INTERNAL or happened_in(secret, moment.at, room.origin) is not public
    ]
    shown = public_room(room, every, _members(work, base)) if public else room
    items, closing = course.entries(own, Placing(noted, room.begun))
    if public:
        items = with_announcements(work, meeting_id, items)
    attached = _attachments(work, meeting_id, [p.item for p in own], part)
    issued = minutes.issued_on
    named = SUBTITLES[part] if part is not Part.INTERNAL or mixed else ""
    marking = MARKINGS[part] if part is not Part.INTERNAL or mixed else ""
    return MinutesSheet(
        head=head,
        title=common.joined("Niederschrift über die " + base.of_session, named),
        running_title=f"Niederschrift {base.meeting.number}/{base.meeting.held_on.year}",
        foot_note=f"Ausgefertigt am {german.long_day(issued)}" if issued else "Entwurf",
        marking=common.joined(marking, "" if issued else "Entwurf"),
        kind=KINDS[minutes.kind],
        subtitle=common.joined(f"über die {base.of_session}", named),
        facts_about="Angaben zur Sitzung",
        facts=_facts(base, room, breaks),
        groups=groups(shown, base.legal, "Sitzungsleitung" if base.is_deputy else "Vorsitz"),
        items=_parted(items, own) if mixed else items,
        closing_notes=closing,
        nonpublic_hint=HINT if public and len(own) < len(places) else "",
        assignments=tuple(map(assignment_entry, mine)),
        next_meeting="" if part is Part.NONPUBLIC else minutes.next_meeting,
        place_and_day=common.joined(head.city, german.long_day(issued)) if issued else "Entwurf",
        signers=_signers(base),
        attachments=common.numbered_titles(attached),
        distribution=minutes.distribution if public else MEMBERS_ONLY,
    )


def _parted(items: Sequence[ItemEntry], own: Sequence[agenda.Place]) -> tuple[ItemEntry, ...]:
    """Minutes of both parts say where each begins."""
    part = {
        place.item.id.hex: common.PUBLIC_PART if place.item.is_public else common.NONPUBLIC_PART
        for place in own
    }
    before = ["", *(part[entry.key] for entry in items)]
    return tuple(
        replace(entry, part=part[entry.key] if part[entry.key] != last else "")
        for entry, last in zip(items, before, strict=False)
    )


def _attachments(
    work: Work, meeting_id: UUID, items: Sequence[AgendaItem], part: Part
) -> list[Attachment]:
    if part is Part.INTERNAL:
        return list(work.attachments.where(meeting_id=meeting_id, in_invitation=False))
    public = part is Part.PUBLIC
    return common.attachments_of(work, meeting_id, items, public=public, invitation=False)


def _assignments(work: Work, meeting_id: UUID, own: set[UUID], *, loose: bool) -> list[Assignment]:
    """Those of the part's items; loose ones may come from the non-public part, if there is one."""
    return sorted(
        (
            a
            for a in work.assignments.where(meeting_id=meeting_id)
            if a.deleted_at is None
            and (a.agenda_item_id in own or (a.agenda_item_id is None and loose))
        ),
        key=lambda a: (len(a.number), a.number),
    )


def _members(work: Work, base: Ground) -> frozenset[UUID | None]:
    seats = members_on(work, base.meeting.committee_id, base.meeting.held_on)
    return frozenset(seat.person_id for seat in seats)


def _facts(base: Ground, room: Room, breaks: Sequence[Break]) -> tuple[Fact, ...]:
    meeting = base.meeting
    return common.facts(
        ("Tag und Ort", common.joined(german.full_day(meeting.held_on), meeting.place)),
        ("Beginn und Ende", _times(room, breaks)),
        ("Leitung", base.chair.full_name if base.chair else ""),
        ("Protokollführung", base.keeper.full_name if base.keeper else ""),
        ("Ladung", _notice(base)),
        ("Beschlussfähigkeit", _quorum(base, room)),
    )


def _times(room: Room, breaks: Sequence[Break]) -> str:
    if room.begun is None:
        return ""
    whole = german.oclock(room.begun)
    if room.ended is not None:
        whole += f" bis {german.oclock(room.ended)}"
    pauses = [
        f"{german.clock(b.starts_at)} bis {german.oclock(b.ends_at)}"
        if b.ends_at
        else f"ab {german.oclock(b.starts_at)}"
        for b in sorted(breaks, key=lambda b: minute(b.starts_at, room.begun))
    ]
    return common.joined(whole, f"Unterbrechung {german.and_list(pauses)}" if pauses else "")


def _notice(base: Ground) -> str:
    meeting, given = base.meeting, notice(base.meeting, base.rules)
    if given is None:
        return ""
    on = f"am {german.long_day(meeting.invited_on or given.received_on)}"
    if given.kept:
        return f"form- und fristgerecht {on}"
    if meeting.urgency_reason and given.shortened_allowed:
        return f"{on} mit verkürzter Frist ({meeting.urgency_reason.rstrip('.')})"
    return f"{on}; die Frist von {_days(given)} war nicht gewahrt"


def _days(given: Notice) -> str:
    return german.count(given.needed, "Tag", "Tagen")


def _quorum(base: Ground, room: Room) -> str:
    if room.begun is None:
        return ""
    reached = quorum(base.rules, base.legal, len(room.voters(room.begun)))
    members = german.count(
        reached.legal, "stimmberechtigten Mitglied", "stimmberechtigten Mitgliedern"
    )
    needed = f" (nötig {reached.needed})" if reached.needed else ""
    state = "" if reached.reached else ": nicht beschlussfähig"
    return f"{reached.present} von {members} bei Beginn{needed}{state}"


def _signers(base: Ground) -> tuple[Signer, ...]:
    chair, keeper = base.chair, base.keeper
    found = []
    if base.rules.signers is not Signers.KEEPER:
        role = common.chair_role(base, chair) if chair else "Vorsitz"
        found.append(Signer(chair.name if chair else "", role))
    if base.rules.signers is not Signers.CHAIR:
        role = common.keeper_role(keeper) if keeper else "Protokollführung"
        found.append(Signer(keeper.name if keeper else "", role))
    return tuple(found)
