"""What the minutes of the window show of the agenda and its assignments, frozen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat import german, numbering
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    ItemState,
)
from praeventionsrat.meetings.usecases.consultations import paper_numbers
from praeventionsrat.meetings.usecases.hours import item_hours
from praeventionsrat.meetings.usecases.voting import number_values


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of the agenda in the list at the left."""

    id: UUID
    number: str
    title: str
    is_public: bool
    done: bool
    """Whether it has a text, a result or a vote."""
    minutes: int
    is_withdrawn: bool

    @property
    def mark(self) -> str:
        """Tick, else the planned minutes."""
        if self.is_withdrawn:
            return "abgesetzt"
        if self.done:
            return "✓"
        return f"{self.minutes}′" if self.minutes else ""


@dataclass(frozen=True, slots=True)
class ItemText:
    """One item as the editor shows it."""

    id: UUID
    revision: int
    number: str
    title: str
    minutes_title: str
    detail: str
    text: str
    outcome: str
    started_at: time | None
    ended_at: time | None
    outside: str = ""
    """How its times contradict begin and end of the meeting."""


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """An assignment in the card beside the minutes."""

    id: UUID
    number: str
    title: str
    responsible: str
    due_on: date | None
    done_on: date | None

    @property
    def detail(self) -> str:
        """Who until when."""
        parts = (
            self.responsible,
            f"bis {german.day(self.due_on)}" if self.due_on else "",
            f"erledigt am {german.day(self.done_on)}" if self.done_on else "",
        )
        return " · ".join(part for part in parts if part)


def read_items(work: Work, meeting_id: UUID) -> Sequence[ItemLine]:
    """The agenda with what is done."""
    found = []
    for place in agenda.places(work.agenda_items.where(meeting_id=meeting_id)):
        item = place.item
        done = bool(item.minutes_text or item.outcome or work.votes.where(agenda_item_id=item.id))
        found.append(
            ItemLine(
                id=item.id,
                number=place.number,
                title=item.minutes_title or item.title,
                is_public=item.is_public,
                done=done,
                minutes=item.planned_minutes,
                is_withdrawn=item.state is ItemState.WITHDRAWN,
            )
        )
    return found


def read_item(work: Work, item_id: UUID) -> ItemText:
    """One item."""
    item = work.agenda_items.get(item_id)
    every = work.agenda_items.where(meeting_id=item.meeting_id)
    paper = paper_numbers(work, [item])[item_id]
    parts = (
        f"Vorlage {paper}" if paper else "",
        f"Bericht: {item.rapporteur}" if item.rapporteur else "",
        "" if item.is_public else "nichtöffentlich",
    )
    return ItemText(
        id=item.id,
        revision=item.revision,
        number=agenda.numbers(every)[item.id],
        title=item.title,
        minutes_title=item.minutes_title,
        detail=" · ".join(part for part in parts if part),
        text=item.minutes_text,
        outcome=item.outcome,
        started_at=item.started_at,
        ended_at=item.ended_at,
        outside=item_hours(work, item_id),
    )


def read_assignments(work: Work, meeting_id: UUID, item_id: UUID) -> Sequence[AssignmentLine]:
    """The assignments given under an item."""
    found = work.assignments.where(meeting_id=meeting_id, agenda_item_id=item_id, deleted_at=None)
    return [
        AssignmentLine(a.id, a.number, a.title, a.responsible, a.due_on, a.done_on) for a in found
    ]


def next_assignment(work: Work, meeting_id: UUID) -> str:
    """The number the next assignment gets."""
    values = number_values(work, work.meetings.get(meeting_id), numbering.ASSIGNMENT)
    return numbering.preview(work, numbering.ASSIGNMENT, values)
