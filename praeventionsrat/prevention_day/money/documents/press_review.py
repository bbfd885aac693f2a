"""The Pressespiegel: what was written, said and shown about a prevention day."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.german import count, day
from praeventionsrat.prevention_day.money.press import appeared
from praeventionsrat.prevention_day.money.records import PressKind
from praeventionsrat.prevention_day.money.rows import PressRow
from praeventionsrat.prevention_day.money.words import PRESS_KINDS
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told
from praeventionsrat.records import now

NO_HEADLINE = "Ohne Überschrift"


@dataclass(frozen=True, slots=True)
class Clipping:
    """One report or post."""

    title: Annotated[str, "Überschrift des Berichts"]
    where: Annotated[str, "Medium, Tag, Seite"]
    kind: Annotated[str, "Bericht oder Beitrag im Netz"]
    website: Annotated[str, "Fundstelle im Netz"]
    text: Annotated[str, "Zusammenfassung oder Notiz"]
    files: Annotated[str, "welche Ausschnitte dazu aufbewahrt sind"]


@dataclass(frozen=True, kw_only=True)
class PressReview(Sheet):
    """Everything the Pressespiegel says."""

    template: ClassVar[str] = "press_review"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Präventionstag mit Datum"]
    summary: Annotated[str, "wie viele Berichte und Beiträge"]
    clippings: tuple[Clipping, ...]


def gather(work: Work, event_id: UUID, head: Head) -> PressReview:
    """Read what appeared, in order."""
    event, on = work.prevention_days.get(event_id), head.today or now().date()
    found = appeared(work.press_items.rows(event_id))
    days = days_told([one.held_on for one in days_of(work, event_id)])
    reports = sum(one.kind is PressKind.REPORT for one in found)
    posts = len(found) - reports
    told = (
        count(reports, "Bericht", "Berichte") if reports else "",
        count(posts, "Beitrag im Netz", "Beiträge im Netz") if posts else "",
    )
    return PressReview(
        head=head,
        title=f"Pressespiegel {event.title}",
        running_title="Pressespiegel",
        foot_note=f"Stand {day(on)}",
        heading="Pressespiegel",
        subtitle=" · ".join(part for part in (event.title, days) if part),
        summary=", ".join(part for part in told if part),
        clippings=tuple(_clipping(work, one) for one in found),
    )


def _clipping(work: Work, row: PressRow) -> Clipping:
    page = f"Seite {row.page}" if row.page[:1].isdigit() else row.page
    files = work.event_attachments.where(press_item_id=row.id) if row.files else ()
    return Clipping(
        title=row.title or NO_HEADLINE,
        where=", ".join(part for part in (row.medium, day(row.happened_on), page) if part),
        kind=PRESS_KINDS[row.kind],
        website=row.website,
        text=row.note.strip(),
        files=", ".join(one.title for one in files),
    )


PRESS_REVIEW = Export(
    "press-review",
    "Pressespiegel (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="prevention_day",
    description="Alle Berichte und Beiträge mit Medium, Tag und Fundstelle.",
)
