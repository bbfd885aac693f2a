"""The Leck-Prüfung of one meeting, before its public minutes go out."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.approval import LeakWaiver
from praeventionsrat.meetings.documents.minutes_live import Part
from praeventionsrat.meetings.documents.minutes_signed import minutes_sheet
from praeventionsrat.meetings.documents.sheet_spots import spots_of
from praeventionsrat.meetings.leaks import Leak, Passage, find_leaks
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.secret_part import known_of, secrets_of


def check_minutes_leaks(work: Work, meeting_id: UUID) -> Sequence[Leak]:
    """What the public minutes, as they would be written now, say of the non-public part."""
    return check_sheet(work, meeting_id, minutes_sheet(work, meeting_id, Head(), Part.PUBLIC))


def check_sheet(work: Work, meeting_id: UUID, sheet: Sheet) -> Sequence[Leak]:
    """What a public document of a meeting says of the non-public part."""
    secrets = secrets_of(work, meeting_id)
    if not secrets:
        return []
    public = [Passage(spot.place, spot.target, spot.text) for spot in spots_of(sheet)]
    return find_leaks(public, secrets, known_of(work, meeting_id))


def waive_leaks(
    work: Work, meeting_id: UUID, document: str, found: Sequence[Leak], reason: str, *, on: date
) -> UUID:
    """Let a document out all the same; the reason is kept with what was found."""
    if not reason.strip():
        raise Invalid({"reason": "Bitte tragen Sie ein, warum das Dokument dennoch hinausgeht."})
    waiver = LeakWaiver(
        meeting_id=meeting_id,
        document=document,
        given_on=on,
        reason=reason.strip()[:1000],
        findings="\n".join(leak.sentence for leak in found),
    )
    work.leak_waivers.add(waiver)
    return waiver.id
