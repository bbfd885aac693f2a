"""Unterlagen: invitation, agenda and every paper somebody may see, ordered in one ZIP file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.files import safe_name
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.agenda import Place
from praeventionsrat.meetings.documents import agenda_sheet, calendar_file
from praeventionsrat.meetings.documents.calendar_file import CalendarEntry
from praeventionsrat.meetings.documents.letters import attachments_for, sheet_for
from praeventionsrat.meetings.documents.paper_document import gather as gather_paper
from praeventionsrat.meetings.documents.paper_document import gather_public as gather_public_paper
from praeventionsrat.meetings.invitees import Extent
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.consultations import papers_of_items

NAMED = 80
"""How much of a title a file name carries."""


@dataclass(frozen=True, slots=True)
class PackageFile:
    """One file: its name, and its bytes or what it is made of."""

    name: str
    made_of: bytes | Sheet | CalendarEntry


@dataclass(frozen=True, slots=True)
class Package:
    """The files in their order."""

    files: tuple[PackageFile, ...]


def gather(work: Work, meeting_id: UUID, head: Head) -> Package:
    """Read everything, the non-public papers too."""
    return package_for(work, meeting_id, head, Extent.ALL)


def gather_public(work: Work, meeting_id: UUID, head: Head) -> Package:
    """Read what may be seen by everybody."""
    return package_for(work, meeting_id, head, Extent.PUBLIC)


def package_for(work: Work, meeting_id: UUID, head: Head, extent: Extent) -> Package:
    """Read the files for these eyes."""
    letter = sheet_for(work, meeting_id, head, extent)
    entry = calendar_file.gather(work, meeting_id, head)
    files = [PackageFile("00 Einladung.docx", letter), PackageFile("00 Termin.ics", entry)]
    if extent is Extent.ALL:
        table = agenda_sheet.gather(work, meeting_id, head)
        files.insert(1, PackageFile("00 Tagesordnung.docx", table))
    files += _attached(work, meeting_id, head, extent)
    return Package(tuple(sorted(files, key=lambda file: file.name)))


PACKAGE = Export(
    "papers-all",
    "Unterlagen Ö + N (ZIP)",
    ".zip",
    gather,
    "praeventionsrat.meetings.documents.package_zip:render",
    description="Einladung, Tagesordnung und alle Anlagen, nach Tagesordnungspunkten benannt.",
    is_long=True,
)
PACKAGE_PUBLIC = Export(
    "papers-public",
    "Unterlagen Ö (ZIP)",
    ".zip",
    gather_public,
    "praeventionsrat.meetings.documents.package_zip:render",
    description="Dasselbe ohne alles, was zum nichtöffentlichen Teil gehört.",
    is_long=True,
)


def _attached(work: Work, meeting_id: UUID, head: Head, extent: Extent) -> Iterator[PackageFile]:
    places = {p.item.id: p for p in agenda.places(work.agenda_items.where(meeting_id=meeting_id))}
    for number, attachment in attachments_for(work, meeting_id, extent):
        if attachment.sha256:
            place = places.get(attachment.agenda_item_id) if attachment.agenda_item_id else None
            name = f"{_before(place)}Anlage {number:02} {attachment.title}"
            yield _file(work, name, attachment.file_name, attachment.sha256)
    yield from _papers(work, places, head, extent)


def _papers(
    work: Work, places: dict[UUID, Place], head: Head, extent: Extent
) -> Iterator[PackageFile]:
    for item_id, papers in papers_of_items(work, places).items():
        place = places[item_id]
        for paper in papers:
            shown = paper.is_public and place.item.is_public
            if extent is Extent.ALL or shown:
                read = gather_paper if extent is Extent.ALL else gather_public_paper
                name = safe_name(f"{_before(place)}{paper.number} Vorlage.docx")
                yield PackageFile(name, read(work, paper.id, head))
            for attached in work.paper_attachments.where(paper_id=paper.id):
                seen = paper.is_public and attached.is_public and place.item.is_public
                if attached.sha256 and (extent is Extent.ALL or seen):
                    name = f"{_before(place)}{paper.number} {attached.title}"
                    yield _file(work, name, attached.file_name, attached.sha256)


def _file(work: Work, name: str, file_name: str, sha256: str) -> PackageFile:
    suffix = Path(file_name).suffix
    name = name[: NAMED + 20].removesuffix(suffix)
    return PackageFile(safe_name(f"{name}{suffix}"), work.blobs.get(sha256).content)


def _before(place: Place | None) -> str:
    """„TOP 06.1 “, so that names sort like the agenda; what belongs to no item comes first."""
    if place is None:
        return "00 "
    head, dot, tail = place.number.partition(".")
    return f"TOP {head.zfill(2)}{dot}{tail.zfill(2) if tail else ''} "
