"""What is next and what is late, as somebody wants to know it on Monday morning."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.history import FollowUpDue, due_follow_ups
from praeventionsrat.council.usecases import rules_of
from praeventionsrat.meetings import notice
from praeventionsrat.meetings.approval_ports import WaitingRow
from praeventionsrat.meetings.approval_rules import due_words
from praeventionsrat.meetings.deadlines import minutes_due_on
from praeventionsrat.meetings.ports import MeetingRow
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.meetings.usecases.rules import rules_of as rules_of_meeting
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import office_of

MOST = 5
"""How many lines of a kind are shown."""
MOST_LAPSED = 3


@dataclass(frozen=True, slots=True)
class MeetingAhead:
    """A meeting and what is to be done with it next, and by when."""

    id: UUID
    title: str
    held_on: date
    starts_at: time | None
    place: str
    state: MeetingState
    step: str
    until: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class MinutesDue:
    """Minutes somebody has to write."""

    id: UUID
    """Of the meeting."""
    title: str
    held_on: date
    due_on: date
    is_late: bool
    step: str = ""
    """What comes next with signed minutes, and by when; empty: they are to be written."""


@dataclass(frozen=True, slots=True)
class AssignmentDue:
    """An assignment that is not done."""

    id: UUID
    title: str
    detail: str
    due_on: date | None
    is_late: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the first page."""

    office: str
    meetings: Sequence[MeetingAhead]
    minutes: Sequence[MinutesDue]
    minutes_open: int
    minutes_signed: Sequence[MinutesDue]
    """Signed, but neither sent nor approved."""
    assignments: Sequence[AssignmentDue]
    assignments_open: int
    assignments_late: int
    committee_id: UUID | None
    """Some committee; None in a new office."""
    has_members: bool
    has_meetings: bool
    sheet_printed: bool
    follow_ups: Sequence[FollowUpDue] = ()
    """Contacts somebody wanted to come back to."""
    follow_ups_due: int = 0

    @property
    def minutes_late(self) -> int:
        """How many minutes are overdue; those not shown are older than the ones that are."""
        late = sum(line.is_late for line in self.minutes)
        return late + self.minutes_open - len(self.minutes)

    @property
    def next_meeting(self) -> MeetingAhead | None:
        """The next one that has not lapsed."""
        return next((meeting for meeting in self.meetings if meeting.step != LAPSED), None)


LAPSED = "Ergebnis nachtragen"
"""The day has passed: attendance is entered afterwards, or that the meeting did not take place."""


def gather(work: Work, today: date) -> Overview:
    """Read the first page; a few lines of each kind, whatever the size of the file."""
    office = office_of(work)
    lapsed, coming = work.meetings.lapsed(today, MOST_LAPSED), work.meetings.coming(today, MOST)
    unwritten = work.meetings.unwritten(MOST)
    waiting, late = work.assignments.count_waiting(today)
    committee = next(iter(work.committees.all()), None)
    follow_ups = due_follow_ups(work, today)
    return Overview(
        office=", ".join(part for part in (office.council_name, office.municipality) if part),
        meetings=[_ahead(work, row, today) for row in (*reversed(lapsed), *coming)],
        minutes=[_minutes(work, row, today) for row in unwritten],
        minutes_open=work.meetings.count_unwritten(),
        minutes_signed=[_signed(work, row, today) for row in work.minutes_steps.waiting(MOST)],
        assignments=[
            AssignmentDue(
                id=row.id,
                title=row.title,
                detail=" · ".join(part for part in (row.number, row.responsible) if part),
                due_on=row.due_on,
                is_late=row.due_on is not None and row.due_on < today,
            )
            for row in work.assignments.waiting(MOST)
        ],
        assignments_open=waiting,
        assignments_late=late,
        committee_id=committee.id if committee else None,
        has_members=committee is not None
        and bool(work.memberships.where(committee_id=committee.id)),
        has_meetings=bool(lapsed or coming or unwritten) or work.meetings.exist(),
        sheet_printed=office.sheet_printed_at is not None,
        follow_ups=follow_ups[:MOST],
        follow_ups_due=len(follow_ups),
    )


def _title(row: MeetingRow) -> str:
    return f"{row.number}. Sitzung {row.committee}"


def _ahead(work: Work, row: MeetingRow, today: date) -> MeetingAhead:
    step, until, late = _step(work, row, today)
    return MeetingAhead(
        id=row.id,
        title=_title(row),
        held_on=row.held_on,
        starts_at=row.planned_start,
        place=row.place,
        state=row.state,
        step=step,
        until=until,
        is_late=late,
    )


def _step(work: Work, row: MeetingRow, today: date) -> tuple[str, str, bool]:
    """What comes next with a meeting, by when, and whether it is late."""
    if row.held_on < today:
        since = german.count((today - row.held_on).days, "Tag", "Tagen")
        return LAPSED, f"seit {since} verstrichen", True
    if row.state is MeetingState.RUNNING:
        return "Sitzung läuft", "Niederschrift mitschreiben", False
    if row.state is MeetingState.INVITED:
        return _invited(work, row, today)
    latest = notice.latest_receipt(row.held_on, rules_of_meeting(work, work.meetings.get(row.id)))
    step = "Einladung versenden"
    if not work.agenda_items.where(meeting_id=row.id):
        step = "Tagesordnung schreiben"
    if latest < today:
        return step, f"Ladungsfrist war der {german.day(latest)}", True
    return step, f"Zugang bis {german.short_day(latest)}", False


def _invited(work: Work, row: MeetingRow, today: date) -> tuple[str, str, bool]:
    meeting = work.meetings.get(row.id)
    rules = rules_of_meeting(work, meeting)
    given = notice.notice(meeting, rules)
    if given is not None and not given.kept and not meeting.urgency_reason:
        return "Ladungsfrist prüfen", "Sie ist nicht gewahrt", True
    if row.held_on == today:
        return "Sitzung beginnen", "heute", False
    return (
        "Sitzung vorbereiten",
        f"in {german.count((row.held_on - today).days, 'Tag', 'Tagen')}",
        False,
    )


def _minutes(work: Work, row: MeetingRow, today: date) -> MinutesDue:
    due = minutes_due_on(row.held_on, rules_of(work, row.committee_id))
    return MinutesDue(row.id, _title(row), row.held_on, due, today > due)


def _signed(work: Work, row: WaitingRow, today: date) -> MinutesDue:
    words, until, late = due_words(row, rules_of(work, row.committee_id), today)
    title = f"{row.number}. Sitzung {row.committee}"
    return MinutesDue(row.meeting_id, title, row.held_on, until, late, words)
