"""Minutes as they were signed, with everything that was appended since."""

from dataclasses import replace
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.frozen import freeze, thaw
from praeventionsrat.documents.head import Head
from praeventionsrat.meetings.agenda import numbers
from praeventionsrat.meetings.approval import Correction, MinutesState
from praeventionsrat.meetings.approval_rules import LOCKED
from praeventionsrat.meetings.documents.minutes_live import Part, live
from praeventionsrat.meetings.documents.minutes_values import CorrectionEntry, MinutesSheet
from praeventionsrat.meetings.ports import Work


def minutes_sheet(work: Work, meeting_id: UUID, head: Head, part: Part) -> MinutesSheet:
    """What the minutes say: as signed once they are, else as they stand now."""
    said = _signed(work, meeting_id, head, part) or live(work, meeting_id, head, part)
    return replace(
        said,
        corrections=_corrections(work, meeting_id, part),
        approval=_approval(work, meeting_id),
    )


def frozen_minutes(work: Work, meeting_id: UUID, head: Head) -> tuple[str, str, str]:
    """Both parts, the public one, the non-public one as text, to be kept as a version."""
    internal, public, nonpublic = (
        freeze(minutes_sheet(work, meeting_id, head, part))
        for part in (Part.INTERNAL, Part.PUBLIC, Part.NONPUBLIC)
    )
    return internal, public, nonpublic


def _signed(work: Work, meeting_id: UUID, head: Head, part: Part) -> MinutesSheet | None:
    if work.minutes_steps.state(meeting_id) not in LOCKED:
        return None
    versions = work.minutes_versions.where(meeting_id=meeting_id)
    text: str = getattr(versions[-1], part) if versions else ""
    return thaw(MinutesSheet, text, head) if text else None


def _corrections(work: Work, meeting_id: UUID, part: Part) -> tuple[CorrectionEntry, ...]:
    found = work.corrections.where(meeting_id=meeting_id)
    if not found:
        return ()
    named = numbers(work.agenda_items.where(meeting_id=meeting_id))
    public = part is Part.PUBLIC
    return tuple(
        _correction(place, correction, named)
        for place, correction in enumerate(found, 1)
        if part is Part.INTERNAL or correction.is_public is public
    )


def _correction(place: int, correction: Correction, named: dict[UUID, str]) -> CorrectionEntry:
    number = named.get(correction.agenda_item_id) if correction.agenda_item_id else None
    about = f" zu TOP {number}" if number else ""
    decided = f", {correction.decision}" if correction.decision else ""
    heading = f"Berichtigung {place}{about} ({german.day(correction.corrected_on)}{decided})"
    return CorrectionEntry(heading, correction.text)


def _approval(work: Work, meeting_id: UUID) -> str:
    if work.minutes_steps.state(meeting_id) is not MinutesState.APPROVED:
        return ""
    step = work.minutes_steps.where(meeting_id=meeting_id)[-1]
    words = f"Genehmigt am {german.long_day(step.taken_on)}"
    approving = work.meetings.find(step.approved_in_id)
    if approving is None:
        return words
    committee = work.committees.get(approving.committee_id)
    words += f" in der {approving.number}. Sitzung {committee.of_committee}"
    item = work.agenda_items.find(step.approved_item_id)
    if item is None:
        return words
    return f"{words} (TOP {numbers(work.agenda_items.where(meeting_id=approving.id))[item.id]})"
