"""Auszug aus der Niederschrift: one item, or everything one office has to do."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.minutes_live import Part
from praeventionsrat.meetings.documents.minutes_signed import minutes_sheet
from praeventionsrat.meetings.documents.minutes_values import ItemEntry, MinutesSheet, Signer
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Assignment

WORD = "praeventionsrat.documents.word:render"


@dataclass(frozen=True, kw_only=True)
class ExtractSheet(Sheet):
    """Some items of minutes, certified to be what the minutes say."""

    template: ClassVar[str] = "extract"

    marking: Annotated[str, "„Nichtöffentlich“, „Entwurf“, beides oder leer"]
    kind: Annotated[str, "Art der Niederschrift"]
    subtitle: Annotated[str, "„über die 12. Sitzung …“"]
    facts_about: Annotated[str, "Beschreibung der Kopftabelle"]
    facts: tuple[Fact, ...]
    items: tuple[ItemEntry, ...]
    note: Annotated[str, "Vermerk, wo die Niederschrift noch nicht unterzeichnet ist"]
    place_and_day: Annotated[str, "Ort und Tag der Ausfertigung"]
    signers: tuple[Signer, ...]


def gather_item(work: Work, item_id: UUID, head: Head) -> ExtractSheet:
    """Read the extract of one item, with what stands below it."""
    item = work.agenda_items.get(item_id)
    own = {item_id, *(child.id for child in work.agenda_items.where(parent_id=item_id))}
    part = Part.PUBLIC if item.is_public else Part.NONPUBLIC
    said = minutes_sheet(work, item.meeting_id, head, part)
    entries = [entry for entry in said.items if UUID(entry.key) in own]
    return _extract(work, item.meeting_id, said, entries, secret=not item.is_public)


def gather_office(work: Work, assignment_id: UUID, head: Head) -> ExtractSheet:
    """Read what the minutes say for the office an assignment was given to."""
    given = work.assignments.get(assignment_id)
    mine = _of_office(work, given)
    said = [
        (minutes_sheet(work, given.meeting_id, head, part), part is Part.NONPUBLIC)
        for part in (Part.PUBLIC, Part.NONPUBLIC)
    ]
    found = [
        (_only(entry, mine), is_secret)
        for sheet, is_secret in said
        for entry in sheet.items
        if any(a.number in mine for a in entry.assignments)
    ]
    secret = any(is_secret for _, is_secret in found)
    entries = [entry for entry, _ in found]
    extract = _extract(work, given.meeting_id, said[0][0], entries, secret=secret)
    addressed = Fact("Für", given.responsible)
    return replace(extract, facts=(addressed, *extract.facts))


EXTRACT = Export(
    "extract",
    "Auszug aus der Niederschrift (Word)",
    ".docx",
    gather_item,
    WORD,
    of="agenda_item",
    description="Ein Punkt mit Beschluss, Abstimmung und Auftrag, beglaubigt.",
)
EXTRACT_OFFICE = Export(
    "extract-office",
    "Auszug für die zuständige Stelle (Word)",
    ".docx",
    gather_office,
    WORD,
    of="assignment",
    description="Alle Punkte einer Sitzung, aus denen eine Stelle Aufträge hat.",
)


def _of_office(work: Work, given: Assignment) -> set[str]:
    """The numbers of all assignments of a meeting for the same office."""
    every = work.assignments.where(meeting_id=given.meeting_id, deleted_at=None)
    if not given.responsible:
        raise UserError("Tragen Sie zuerst ein, wer für diesen Auftrag zuständig ist.")
    return {a.number for a in every if a.responsible == given.responsible}


def _only(entry: ItemEntry, numbers: set[str]) -> ItemEntry:
    """Assignments of other offices are none of this one's business."""
    mine = tuple(a for a in entry.assignments if a.number in numbers)
    return replace(entry, assignments=mine)


def _raised(entries: Sequence[ItemEntry]) -> tuple[ItemEntry, ...]:
    """Without the notes in between; an item whose main item is not there is one itself."""
    has_main = False
    found = []
    for entry in entries:
        has_main = has_main or entry.level == 1
        found.append(replace(entry, notes=(), part="", level=entry.level if has_main else 1))
    return tuple(found)


def _extract(
    work: Work, meeting_id: UUID, said: MinutesSheet, entries: Sequence[ItemEntry], *, secret: bool
) -> ExtractSheet:
    if not entries:
        raise UserError(
            "Die Niederschrift sagt zu diesem Punkt nichts; in einem Beschlussprotokoll stehen nur "
            "Punkte mit Beschluss oder Auftrag."
        )
    base = common.ground(work, meeting_id)
    keeper, head = base.keeper, said.head
    role = common.keeper_role(keeper) if keeper else "Protokollführung"
    is_draft = "Entwurf" in said.marking
    return ExtractSheet(
        head=head,
        title=f"Auszug aus der Niederschrift über die {base.of_session}",
        running_title=f"Auszug {base.meeting.number}/{base.meeting.held_on.year}",
        foot_note=said.foot_note,
        marking=common.joined("Nichtöffentlich" if secret else "", "Entwurf" if is_draft else ""),
        kind=said.kind,
        subtitle=f"über die {base.of_session}",
        facts_about="Angaben zur Sitzung",
        facts=common.facts(
            (
                "Tag und Ort",
                common.joined(german.full_day(base.meeting.held_on), base.meeting.place),
            ),
            ("Leitung", base.chair.full_name if base.chair else ""),
            ("Protokollführung", keeper.full_name if keeper else ""),
        ),
        items=_raised(entries),
        note="Die Niederschrift ist noch nicht unterzeichnet." if is_draft else "",
        place_and_day=common.joined(head.city, german.long_day(head.today)),
        signers=(Signer(keeper.name if keeper else "", role),),
    )
