"""Niederschrift as a Word file: one of the public part, one of the non-public part.

Each is read from the items of its own part, field by field into a record of its own; nothing of
the other part is ever in it.
"""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.records import MinutesKind, Signers
from praeventionsrat.council.usecases import members_on
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.common import Ground
from praeventionsrat.meetings.documents.minutes_attendance import groups
from praeventionsrat.meetings.documents.minutes_course import Course, assignment_entry
from praeventionsrat.meetings.documents.minutes_values import MinutesSheet, Signer
from praeventionsrat.meetings.documents.moments import Placing, moments
from praeventionsrat.meetings.notice import Notice, notice
from praeventionsrat.meetings.parts import happened_in, public_room, secret_spans
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import quorum
from praeventionsrat.meetings.records import Assignment, Break, Minutes
from praeventionsrat.meetings.room import Room, Span
from praeventionsrat.meetings.usecases.attendance import read_room

KINDS = {
    MinutesKind.SUMMARY: "Kurzverlaufsprotokoll",
    MinutesKind.RESULTS: "Ergebnisprotokoll",
    MinutesKind.RESOLUTIONS: "Beschlussprotokoll",
}
HINT = "II. Nichtöffentlicher Teil: siehe gesonderte Niederschrift"
WORD = "praeventionsrat.documents.word:render"


MEMBERS_ONLY = "Mitglieder"
"""Verteiler of the non-public part: extracts for offices belong to the public one."""


def gather_public(work: Work, meeting_id: UUID, head: Head) -> MinutesSheet:
    """Read the minutes of the public part."""
    return _gather(work, meeting_id, head, public=True)


def gather_nonpublic(work: Work, meeting_id: UUID, head: Head) -> MinutesSheet:
    """Read the minutes of the non-public part."""
    return _gather(work, meeting_id, head, public=False)


MINUTES = Export(
    "minutes",
    "Niederschrift (Word)",
    ".docx",
    gather_public,
    WORD,
    description="Öffentlicher Teil mit Anwesenheit, Verlauf, Beschlüssen und Aufträgen.",
)
MINUTES_NONPUBLIC = Export(
    "minutes-nonpublic",
    "Niederschrift, nichtöffentlicher Teil (Word)",
    ".docx",
    gather_nonpublic,
    WORD,
    description="Nur die nichtöffentlichen Punkte, als gesonderte Niederschrift.",
)


def _gather(work: Work, meeting_id: UUID, head: Head, *, public: bool) -> MinutesSheet:
    base = common.ground(work, meeting_id)
    found = work.minutes.where(meeting_id=meeting_id)
    minutes = found[0] if found else Minutes(meeting_id=meeting_id, kind=base.rules.minutes_kind)
    room = read_room(work, meeting_id)
    every = work.agenda_items.where(meeting_id=meeting_id)
    places = agenda.places(every)
    own = [place for place in places if place.item.is_public is public]
    breaks = work.breaks.where(meeting_id=meeting_id)
    loose = not public or len(own) == len(places)
    mine = _assignments(work, meeting_id, {place.item.id for place in own}, loose=loose)
    course = Course(work, base, minutes.kind, mine)
    secret = secret_spans(every, room.origin)
    noted = [
        moment
        for moment in moments(room, [Span(b.starts_at, b.ends_at) for b in breaks])
        if happened_in(secret, moment.at, room.origin) is not public
    ]
    shown = public_room(room, every, _members(work, base)) if public else room
    items, closing = course.entries(own, Placing(noted, room.begun))
    attached = common.attachments_of(
        work, meeting_id, [p.item for p in own], public=public, invitation=False
    )
    issued = minutes.issued_on
    part = "" if public else "nichtöffentlicher Teil"
    return MinutesSheet(
        head=head,
        title=common.joined("Niederschrift über die " + base.of_session, part),
        running_title=f"Niederschrift {base.meeting.number}/{base.meeting.held_on.year}",
        foot_note=f"Ausgefertigt am {german.long_day(issued)}" if issued else "Entwurf",
        marking=common.joined("" if public else "Nichtöffentlich", "" if issued else "Entwurf"),
        kind=KINDS[minutes.kind],
        subtitle=common.joined(f"über die {base.of_session}", part),
        facts_about="Angaben zur Sitzung",
        facts=_facts(base, room, breaks),
        groups=groups(shown, base.legal, "Sitzungsleitung" if base.is_deputy else "Vorsitz"),
        items=items,
        closing_notes=closing,
        nonpublic_hint=HINT if public and len(own) < len(places) else "",
        assignments=tuple(map(assignment_entry, mine)),
        next_meeting=minutes.next_meeting if public else "",
        place_and_day=common.joined(head.city, german.long_day(issued)) if issued else "Entwurf",
        signers=_signers(base),
        attachments=common.numbered_titles(attached),
        distribution=minutes.distribution if public else MEMBERS_ONLY,
    )


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
