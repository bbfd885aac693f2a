"""What one meeting hands to the next: approval of its minutes, Beschlusskontrolle (10.9, 10.16)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.meetings.records import AgendaItemFields, AssignmentFields, ItemKind

APPROVING = ("genehmigung", "einwendung")
CONTROL_TITLE = "Beschlusskontrolle – offene Aufträge"


class Standing(StrEnum):
    """What the Beschlusskontrolle says of an assignment, the most urgent first."""

    OVERDUE = "overdue"
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Followed:
    """An assignment as the Beschlusskontrolle looks at it."""

    id: UUID
    number: str
    given_on: date
    fields: AssignmentFields
    is_public: bool = True
    is_tracked: bool = False
    """Whether it is on record in which meeting it is reported as done."""
    reported_in: UUID | None = None
    reported_on: date | None = None
    """Day of that meeting."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """The meeting that sees a list, as far as what is done depends on it."""

    id: UUID
    is_over: bool
    is_next: bool
    """Whether no other meeting of the committee comes before it."""


@dataclass(frozen=True, slots=True)
class ControlLine:
    """One line of the Beschlusskontrolle."""

    assignment: Followed
    standing: Standing


def control_list(
    assignments: Iterable[Followed],
    on: date,
    previous: date | None = None,
    *,
    public: bool | None = None,
    sitting: Sitting | None = None,
) -> Sequence[ControlLine]:
    """The Beschlusskontrolle of a meeting (rule 16).

    Open assignments stand in every list; one that is done is reported exactly once more, then
    drops off: in the meeting on record for it or, before any, in the next one. Only for what was
    done before the program kept record of it the days decide.

    Args:
        assignments: All there are.
        on: Day of the meeting that sees the list.
        previous: Day of the committee's meeting before, whose list was seen already.
        public: True the public ones only, False the others only, None all.
        sitting: The meeting itself; without it the days decide.
    """
    lines = [
        ControlLine(assignment, standing)
        for assignment in assignments
        if public in {None, assignment.is_public}
        and (standing := _standing(assignment, on, previous, sitting))
    ]
    order = list(Standing)
    return sorted(
        lines,
        key=lambda line: (
            order.index(line.standing),
            line.assignment.fields.due_on or date.max,
            line.assignment.number,
        ),
    )


def _standing(
    assignment: Followed, on: date, previous: date | None, sitting: Sitting | None
) -> Standing | None:
    done = assignment.fields.done_on
    if assignment.given_on >= on:
        return None
    if done is None or done > on:
        return _open(assignment, on)
    if sitting is not None and assignment.is_tracked:
        return _done(assignment, on, sitting)
    fresh = previous is None or done > previous or assignment.given_on >= previous
    return Standing.DONE if fresh else None


def _done(assignment: Followed, on: date, sitting: Sitting) -> Standing | None:
    """What a meeting hears of an assignment that is done, by the record of who heard it."""
    if assignment.reported_in is None:
        if sitting.is_over:  # it was noted after the meeting, which heard of it as open
            return _open(assignment, on)
        return Standing.DONE if sitting.is_next else None
    if assignment.reported_in == sitting.id:
        return Standing.DONE
    later = assignment.reported_on is not None and assignment.reported_on > on
    return _open(assignment, on) if later else None


def _open(assignment: Followed, on: date) -> Standing:
    due = assignment.fields.due_on
    return Standing.OVERDUE if due is not None and due < on else Standing.OPEN


def approval_item(number: int, held_on: date, minutes: int = 5) -> AgendaItemFields:
    """The item that approves the minutes of an earlier meeting (rule 9)."""
    return AgendaItemFields(
        title=f"Genehmigung der Niederschrift über die {number}. Sitzung am "
        f"{german.long_day(held_on)}",
        kind=ItemKind.FORMALITY,
        planned_minutes=minutes,
    )


def control_item(minutes: int = 10) -> AgendaItemFields:
    """The item under which the Beschlusskontrolle is reported."""
    return AgendaItemFields(title=CONTROL_TITLE, kind=ItemKind.REPORT, planned_minutes=minutes)


def may_approve(title: str) -> bool:
    """Whether an item may approve any minutes; asked of all items there ever were."""
    words = title.casefold()
    return any(word in words for word in APPROVING)


def is_approval_of(title: str, number: int, held_on: date) -> bool:
    """Whether an item of an agenda approves the minutes of a meeting, named by number or day."""
    words = german.fold(title)
    days = (german.fold(german.long_day(held_on)), german.day(held_on))
    named = f" {number}. sitzung" in words or any(f" {day}" in words for day in days)
    return named and any(word in words for word in APPROVING)


def missing_items(
    titles: Collection[str], unapproved: Iterable[tuple[int, date]], *, controls: bool
) -> Sequence[AgendaItemFields]:
    """What the next agenda lacks: approvals of earlier minutes, the Beschlusskontrolle."""
    wanted = [
        approval_item(number, held_on)
        for number, held_on in unapproved
        if not any(is_approval_of(title, number, held_on) for title in titles)
    ]
    if controls and not any("beschlusskontrolle" in german.fold(title) for title in titles):
        wanted.append(control_item())
    return wanted
