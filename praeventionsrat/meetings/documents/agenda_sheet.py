"""Tagesordnung on one page with the planned clock times, for the table: it names both parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.agenda import Place
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.invitation import long_title
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.consultations import paper_numbers


@dataclass(frozen=True, slots=True)
class TimedLine:
    """One item with its planned time."""

    level: Annotated[int, "1 Hauptpunkt, 2 Unterpunkt"]
    clock: Annotated[str, "geplante Uhrzeit"]
    number: Annotated[str, "Nummer"]
    title: Annotated[str, "Titel mit Zusatz"]
    rapporteur: Annotated[str, "Berichterstattung"]
    paper: Annotated[str, "Vorlage"]
    duration: Annotated[str, "geplante Dauer"]


@dataclass(frozen=True, slots=True)
class TimedPart:
    """The public or the non-public part."""

    title: Annotated[str, "Überschrift des Teils, leer bei nur einem"]
    about: Annotated[str, "Beschreibung der Tabelle"]
    lines: tuple[TimedLine, ...]


@dataclass(frozen=True, kw_only=True)
class AgendaSheet(Sheet):
    """Everything the page says."""

    template: ClassVar[str] = "agenda"

    subtitle: Annotated[str, "„der 12. Sitzung …“"]
    facts_about: Annotated[str, "Beschreibung der Kopftabelle"]
    facts: tuple[Fact, ...]
    parts: tuple[TimedPart, ...]
    end_sentence: Annotated[str, "voraussichtliches Ende"]


def gather(work: Work, meeting_id: UUID, head: Head) -> AgendaSheet:
    """Read what the page says."""
    base = common.ground(work, meeting_id)
    meeting = base.meeting
    items = work.agenda_items.where(meeting_id=meeting_id)
    end = meeting.planned_end or agenda.planned_end(items, meeting.planned_start)
    return AgendaSheet(
        head=head,
        title=f"Tagesordnung der {base.of_session}",
        running_title=f"Tagesordnung {meeting.number}/{meeting.held_on.year}",
        foot_note=meeting.reference,
        subtitle=f"der {base.of_session}",
        facts_about="Angaben zur Sitzung",
        facts=common.facts(
            ("Tag", german.full_day(meeting.held_on)),
            ("Beginn", german.oclock(meeting.planned_start)),
            ("Ort", meeting.place),
            ("Leitung", base.chair.full_name if base.chair else ""),
        ),
        parts=_parts(agenda.places(items, meeting.planned_start, paper_numbers(work, items))),
        end_sentence=f"Voraussichtliches Ende: {german.oclock(end)}" if end else "",
    )


AGENDA = Export(
    "agenda",
    "Tagesordnung (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    description="Die ganze Tagesordnung mit den geplanten Uhrzeiten, für den Sitzungstisch.",
)


def _parts(places: Sequence[Place]) -> tuple[TimedPart, ...]:
    public = tuple(_line(p) for p in places if p.item.is_public)
    other = tuple(_line(p) for p in places if not p.item.is_public)
    found = (
        TimedPart(common.PUBLIC_PART if other else "", "Tagesordnung", public),
        TimedPart(common.NONPUBLIC_PART, "Tagesordnung, nichtöffentlicher Teil", other),
    )
    return tuple(part for part in found if part.lines)


def _line(place: Place) -> TimedLine:
    item = place.item
    minutes = f"{item.planned_minutes} min" if item.planned_minutes else ""
    return TimedLine(
        level=place.level,
        clock=german.clock(place.starts_at),
        number=place.number,
        title=long_title(item),
        rapporteur=item.rapporteur,
        paper=place.paper,
        duration=minutes,
    )
