"""The versions of minutes and what each of them says, for the comparison."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.frozen import thaw
from praeventionsrat.meetings.approval_rules import LOCKED
from praeventionsrat.meetings.documents.minutes_live import Part, live
from praeventionsrat.meetings.documents.minutes_spots import spots
from praeventionsrat.meetings.documents.minutes_values import MinutesSheet
from praeventionsrat.meetings.ports import Work
from praeventionsrat.office.paperwork import head_of
from praeventionsrat.office.ports import Work as OfficeWork

NOW = UUID(int=0)
"""The text as it is being written."""
PARTS = {
    Part.INTERNAL: "beide Teile",
    Part.PUBLIC: "öffentlicher Teil",
    Part.NONPUBLIC: "nichtöffentlicher Teil",
}


@dataclass(frozen=True, slots=True)
class Version:
    """One that can be chosen."""

    id: UUID
    title: str


def read_versions(work: Work, meeting_id: UUID) -> Sequence[Version]:
    """Every version that was kept, the oldest first; and the text of today while it is open."""
    kept = [
        Version(one.id, f"Fassung {one.position}, {one.occasion} am {german.day(one.made_on)}")
        for one in work.minutes_versions.where(meeting_id=meeting_id)
    ]
    if work.minutes_steps.state(meeting_id) not in LOCKED:
        kept.append(Version(NOW, "heutiger Text (Entwurf)"))
    return kept


def read_text(work: OfficeWork, meeting_id: UUID, version: UUID, part: Part) -> tuple[str, ...]:
    """The paragraphs of a version."""
    head = head_of(work, date.min)
    if version == NOW:
        sheet = live(work, meeting_id, head, part)
    else:
        sheet = thaw(MinutesSheet, getattr(work.minutes_versions.get(version), part), head)
    return tuple(spot.text for spot in spots(sheet))
