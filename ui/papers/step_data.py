"""What the Beratungsfolge on screen needs of the file, read in one go and frozen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.german import day
from praeventionsrat.meetings.papers import ROLE_NAMES, Consultation
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.meetings.usecases.consultations import Step, steps_of
from ui.parts.row_model import Column

Choices = tuple[tuple[UUID | None, str], ...]


@dataclass(frozen=True, slots=True)
class Course:
    """The steps of a paper and what they can be set to."""

    steps: Sequence[Step]
    committees: Choices
    meetings: dict[UUID, Choices]
    """By committee, the next ones first."""
    is_public: bool


def read_course(work: Work, paper_id: UUID) -> Course:
    """Everything the tab shows."""
    committees = sorted(work.committees.all(), key=lambda c: c.label)
    meetings: dict[UUID, list[tuple[UUID | None, str]]] = {c.id: [] for c in committees}
    for row in work.meetings.rows():
        if row.state is not MeetingState.CANCELLED:
            words = f"{row.number}. Sitzung am {day(row.held_on)}"
            meetings[row.committee_id].append((row.id, words))
    return Course(
        steps=steps_of(work, paper_id),
        committees=tuple((c.id, c.label) for c in committees),
        meetings={key: ((None, "noch offen"), *found) for key, found in meetings.items()},
        is_public=work.papers.get(paper_id).is_public,
    )


def find_step(work: Work, step_id: UUID) -> Consultation | None:
    """One step as it stands on file."""
    return work.consultations.find(step_id)


def first_committee(work: Work) -> UUID | None:
    """The committee a new step begins with: the one that meets most."""
    rows = work.committees.rows(date.today())  # noqa: DTZ011 - the day on the user's wall
    return max(rows, key=lambda row: row.meetings).id if rows else None


def where(step: Step) -> str:
    """„12. Sitzung, TOP 6.1“."""
    parts = [f"{step.meeting_number}. Sitzung"] if step.meeting_number else []
    parts += [f"TOP {step.item_number}"] if step.item_number else []
    return ", ".join(parts)


def _second(step: Step) -> str:
    parts = (ROLE_NAMES[step.role], "" if step.is_public else "nichtöffentlich")
    return " · ".join(part for part in parts if part)


COLUMNS = (
    Column[Step]("Gremium", lambda step: step.committee, second=_second),
    Column[Step]("Termin", lambda step: step.held_on, show=day, width=170, second=where),
    Column[Step](
        "Ergebnis",
        lambda step: step.result or "noch offen",
        width=210,
        second=lambda step: f"Beschluss {step.resolution}" if step.resolution else "",
    ),
)
