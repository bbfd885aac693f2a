"""Versand of an invitation: letters, papers and mail drafts into one folder, in one go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from praeventionsrat.documents.export import Export, Step, file_name
from praeventionsrat.documents.head import Head
from praeventionsrat.files import safe_name
from praeventionsrat.meetings.documents import invitation, invitation_mail, letters
from praeventionsrat.meetings.documents.letters import LETTERS
from praeventionsrat.meetings.documents.package import PACKAGE, PACKAGE_PUBLIC
from praeventionsrat.meetings.invitees import Extent
from praeventionsrat.meetings.ports import Work as Meetings
from praeventionsrat.office import paperwork
from praeventionsrat.office.paperwork import Prepared, Written
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import known_hash

MAIL = Export(
    "invitation-mail",
    "E-Mail-Entwurf (EML)",
    ".eml",
    invitation_mail.gather,
    "praeventionsrat.meetings.documents.invitation_eml:render",
    is_long=True,
)
LETTER = Export(
    "letter",
    "Einladungsbrief (Word)",
    ".docx",
    invitation.gather,
    "praeventionsrat.documents.word:render",
)
EXTENTS = {Extent.ALL: "Ö + N", Extent.PUBLIC: "Ö"}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What shall be made."""

    letters: bool = True
    """Of those who get post, in one file."""
    single_letters: bool = False
    packages: bool = True
    mails: bool = True


def prepare(
    work: Work, meeting_id: UUID, folder: Path, wishes: Wishes, *, today: date
) -> Sequence[Prepared]:
    """Read everything the files say."""
    head = paperwork.head_of(work, today)
    stem = stem_of(work, meeting_id)
    return [
        Prepared(
            export,
            meeting_id,
            data,
            target := (folder / safe_name(name)).absolute(),
            known_hash(work, str(target)),
        )
        for export, data, name in _files(work, meeting_id, head, wishes, stem)
    ]


def write(files: Sequence[Prepared], step: Step) -> Sequence[Written]:
    """Write them one after the other; what is written stays when the user stops."""
    written = []
    for done, prepared in enumerate(files):
        here = partial(_ignore_inner, step, done, len(files))
        here(0, 1)
        written.append(paperwork.write(prepared, here))
    return written


def remember(work: Work, written: Sequence[Written]) -> None:
    """Keep the checksums of what was written."""
    for one in written:
        paperwork.remember(work, one)


def stem_of(work: Meetings, meeting_id: UUID) -> str:
    """„13. Sitzung Lenkungsgruppe 2026-04-21“."""
    meeting = work.meetings.get(meeting_id)
    label = work.committees.get(meeting.committee_id).label
    return f"{meeting.number}. Sitzung {label} {meeting.held_on.isoformat()}"


def _ignore_inner(step: Step, done: int, many: int, _inner: int, _all: int) -> None:
    """A long file asks often whether to stop; the progress shown counts whole files."""
    step(done, many)


def _files(
    work: Meetings, meeting_id: UUID, head: Head, wishes: Wishes, stem: str
) -> Iterator[tuple[Export, object, str]]:
    yield from _letters(work, meeting_id, head, wishes, stem)
    if wishes.packages:
        for export, extent in ((PACKAGE, Extent.ALL), (PACKAGE_PUBLIC, Extent.PUBLIC)):
            if work.invitees.where(meeting_id=meeting_id, extent=extent):
                yield export, export.gather(work, meeting_id, head), file_name(stem, export)
    if wishes.mails:
        for mail in invitation_mail.gather(work, meeting_id, head):
            yield MAIL, mail, f"E-Mail-Entwurf {EXTENTS[mail.extent]} {stem}.eml"


def _letters(
    work: Meetings, meeting_id: UUID, head: Head, wishes: Wishes, stem: str
) -> Iterator[tuple[Export, object, str]]:
    if not wishes.letters and not wishes.single_letters:
        return
    post = letters.gather_post(work, meeting_id, head)
    if wishes.letters:
        yield LETTERS, post, file_name(stem, LETTERS)
    if wishes.single_letters:
        for letter in post.letters:
            yield LETTER, letter.sheet, f"{letter.name}.docx"
