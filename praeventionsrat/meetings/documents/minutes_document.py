"""Niederschrift as a Word file: public, non-public, both for the office, and to be published.

Until the signature they are read from the items; afterwards they say what was signed, with the
corrections appended.
"""

from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.meetings.documents.minutes_live import Part
from praeventionsrat.meetings.documents.minutes_published import published
from praeventionsrat.meetings.documents.minutes_signed import minutes_sheet
from praeventionsrat.meetings.documents.minutes_values import MinutesSheet
from praeventionsrat.meetings.ports import Work

CHECK = "praeventionsrat.meetings.usecases.leaks:check_sheet"
WORD = "praeventionsrat.documents.word:render"


def gather_public(work: Work, meeting_id: UUID, head: Head) -> MinutesSheet:
    """Read the minutes of the public part."""
    return minutes_sheet(work, meeting_id, head, Part.PUBLIC)


def gather_nonpublic(work: Work, meeting_id: UUID, head: Head) -> MinutesSheet:
    """Read the minutes of the non-public part."""
    return minutes_sheet(work, meeting_id, head, Part.NONPUBLIC)


def gather_internal(work: Work, meeting_id: UUID, head: Head) -> MinutesSheet:
    """Read the minutes of both parts."""
    return minutes_sheet(work, meeting_id, head, Part.INTERNAL)


def gather_published(work: Work, meeting_id: UUID, head: Head) -> MinutesSheet:
    """Read the minutes of the public part, with no more names than the law wants."""
    return published(work, meeting_id, gather_public(work, meeting_id, head))


MINUTES = Export(
    "minutes",
    "Niederschrift (Word)",
    ".docx",
    gather_public,
    WORD,
    description="Öffentlicher Teil mit Anwesenheit, Verlauf, Beschlüssen und Aufträgen.",
    check=CHECK,
)
MINUTES_NONPUBLIC = Export(
    "minutes-nonpublic",
    "Niederschrift, nichtöffentlicher Teil (Word)",
    ".docx",
    gather_nonpublic,
    WORD,
    description="Nur die nichtöffentlichen Punkte, als gesonderte Niederschrift.",
)
MINUTES_INTERNAL = Export(
    "minutes-internal",
    "Niederschrift, beide Teile intern (Word)",
    ".docx",
    gather_internal,
    WORD,
    description="Öffentlicher und nichtöffentlicher Teil in einem, für die eigene Akte.",
)
MINUTES_PUBLISHED = Export(
    "minutes-published",
    "Niederschrift zur Veröffentlichung (Word)",
    ".docx",
    gather_published,
    WORD,
    description="Öffentlicher Teil ohne Namen, die das Gesetz nicht verlangt.",
    check=CHECK,
)
