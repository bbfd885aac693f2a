"""What the tab „Stand“ shows of the life of minutes, frozen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.meetings import agenda, followup
from praeventionsrat.meetings.approval import Decision, MinutesState, PublishedNames
from praeventionsrat.meetings.approval_ports import WaitingRow
from praeventionsrat.meetings.approval_rules import LOCKED, NEXT, OUT, WORDS, before, due_words, way
from praeventionsrat.meetings.documents import EXPORTS
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Meeting, MeetingState
from praeventionsrat.meetings.usecases.approval import names_published, steps_of
from praeventionsrat.meetings.usecases.rules import rules_of
from ui.shell.theme import Tone

DECISIONS = {
    Decision.OPEN: "noch nicht entschieden",
    Decision.UPHELD: "stattgegeben",
    Decision.REJECTED: "zurückgewiesen",
    Decision.WITHDRAWN: "zurückgezogen",
}
TONES = {
    MinutesState.DRAFT: Tone.NEUTRAL,
    MinutesState.CIRCULATED: Tone.SOFT,
    MinutesState.SIGNED: Tone.SOFT,
    MinutesState.SENT: Tone.SOFT,
    MinutesState.OBJECTED: Tone.WARN,
    MinutesState.CORRECTED: Tone.SOFT,
    MinutesState.APPROVED: Tone.OK,
}
Option = tuple[UUID | None, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history, of the objections, corrections or versions."""

    id: UUID
    heading: str
    detail: str
    is_open: bool = False
    is_back: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything the tab shows."""

    state: MinutesState
    trail: tuple[MinutesState, ...]
    """The states on the way so far."""
    following: tuple[MinutesState, ...]
    back_to: MinutesState | None
    is_held: bool
    issued_on: date | None
    """The day the minutes bear, also without a signature: those of version 1 do."""
    is_late: bool
    due: str
    signers: str
    keeper: str
    steps: tuple[Entry, ...]
    objections: tuple[Entry, ...]
    corrections: tuple[Entry, ...]
    versions: tuple[Entry, ...]
    waivers: tuple[Entry, ...]
    """Why public documents left although the Leck-Prüfung had found something."""
    takes_objections: bool
    takes_corrections: bool
    committee_id: UUID
    committee: str
    names: PublishedNames


def read_standing(work: Work, meeting_id: UUID, today: date) -> Standing:
    """Read the tab."""
    meeting = work.meetings.get(meeting_id)
    committee, steps = work.committees.get(meeting.committee_id), steps_of(work, meeting_id)
    state = work.minutes_steps.state(meeting_id)
    issued = next((m.issued_on for m in work.minutes.where(meeting_id=meeting_id)), None)
    due, late = _due(work, meeting, state, today)
    if issued and state not in LOCKED:
        due = (
            f"Ausgefertigt am {german.day(issued)}, aber noch nicht als unterzeichnet festgehalten."
        )
    chair, keeper = _name(work, meeting.chair_id), _name(work, meeting.keeper_id)
    return Standing(
        state=state,
        trail=tuple(way(steps)),
        following=NEXT[state],
        back_to=before(steps),
        is_held=meeting.state is MeetingState.HELD,
        issued_on=issued,
        is_late=late,
        due=due,
        signers=", ".join(name for name in (chair, keeper) if name),
        keeper=keeper,
        steps=_history(work, meeting_id),
        objections=_objections(work, meeting_id),
        corrections=_corrections(work, meeting_id),
        versions=_versions(work, meeting_id),
        waivers=_waivers(work, meeting_id),
        takes_objections=state in OUT,
        takes_corrections=state in LOCKED and state is not MinutesState.APPROVED,
        committee_id=committee.id,
        committee=committee.label,
        names=names_published(work, committee.id),
    )


def approving_meetings(work: Work, meeting_id: UUID) -> Sequence[Option]:
    """The later meetings of the committee; first the one that decided on the approval."""
    meeting = work.meetings.get(meeting_id)
    later = [
        other
        for other in work.meetings.where(committee_id=meeting.committee_id)
        if other.held_on > meeting.held_on and other.deleted_at is None
    ]
    decided = {other.id: _has_decided(work, meeting, other.id) for other in later}
    later.sort(key=lambda other: (not decided[other.id], other.held_on))
    return [(other.id, meeting_words(other)) for other in later]


def approving_item(work: Work, meeting_id: UUID, in_meeting: UUID) -> UUID | None:
    """The item of a later meeting under which these minutes are approved."""
    meeting = work.meetings.get(meeting_id)
    items = agenda.in_order(work.agenda_items.where(meeting_id=in_meeting))
    named = (
        i.id for i in items if followup.is_approval_of(i.title, meeting.number, meeting.held_on)
    )
    return next(named, None)


def _has_decided(work: Work, meeting: Meeting, in_meeting: UUID) -> bool:
    item = approving_item(work, meeting.id, in_meeting)
    return item is not None and bool(work.votes.where(agenda_item_id=item))


def items_of(work: Work, meeting_id: UUID) -> Sequence[Option]:
    """The items of a meeting."""
    places = agenda.places(work.agenda_items.where(meeting_id=meeting_id))
    return [(p.item.id, f"TOP {p.number}  {p.item.minutes_title or p.item.title}") for p in places]


def meeting_words(meeting: Meeting) -> str:
    """„13. Sitzung am 16.06.2026“."""
    return f"{meeting.number}. Sitzung am {german.day(meeting.held_on)}"


def _due(work: Work, meeting: Meeting, state: MinutesState, today: date) -> tuple[str, bool]:
    if state not in LOCKED or state is MinutesState.APPROVED:
        return "", False
    steps = steps_of(work, meeting.id)
    sent = [step.taken_on for step in steps if step.state is MinutesState.SENT]
    row = WaitingRow(
        meeting.id, meeting.committee_id, "", meeting.number, meeting.held_on, state,
        steps[-1].taken_on, sent[-1] if sent else None,
    )  # fmt: skip
    words, _, late = due_words(row, rules_of(work, meeting), today)
    return f"{words[0].upper()}{words[1:]}.", late


def _history(work: Work, meeting_id: UUID) -> tuple[Entry, ...]:
    found, seen = [], [MinutesState.DRAFT]
    for step in steps_of(work, meeting_id):
        is_back = step.state in seen
        seen = seen[: seen.index(step.state) + 1] if is_back else [*seen, step.state]
        parts = [step.person, _approved(work, step.approved_in_id, step.approved_item_id)]
        parts += [f"Grund: {step.reason}" if step.reason else ""]
        words = f"zurück auf „{WORDS[step.state]}“" if is_back else WORDS[step.state]
        heading = f"{german.day(step.taken_on)}  {words}"
        found.append(Entry(step.id, heading, _joined(parts), is_back=is_back))
    return tuple(found)


def _objections(work: Work, meeting_id: UUID) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            one.id,
            f"{german.day(one.raised_on)}  {one.raised_by}: {DECISIONS[one.decision]}",
            _joined([one.text, _approved(work, one.decided_in_id, None)]),
            is_open=one.decision is Decision.OPEN,
        )
        for one in work.objections.where(meeting_id=meeting_id)
    )


def _corrections(work: Work, meeting_id: UUID) -> tuple[Entry, ...]:
    named = agenda.numbers(work.agenda_items.where(meeting_id=meeting_id))
    found = []
    for place, one in enumerate(work.corrections.where(meeting_id=meeting_id), 1):
        number = named.get(one.agenda_item_id) if one.agenda_item_id else None
        about = f" zu TOP {number}" if number else ""
        heading = f"{german.day(one.corrected_on)}  Berichtigung {place}{about}"
        found.append(Entry(one.id, heading, _joined([one.text, one.decision])))
    return tuple(found)


def _versions(work: Work, meeting_id: UUID) -> tuple[Entry, ...]:
    return tuple(
        Entry(one.id, f"Fassung {one.position}", f"{one.occasion} am {german.day(one.made_on)}")
        for one in work.minutes_versions.where(meeting_id=meeting_id)
    )


def _waivers(work: Work, meeting_id: UUID) -> tuple[Entry, ...]:
    labels = {export.key: export.label for export in EXPORTS}
    return tuple(
        Entry(
            one.id,
            f"{german.day(one.given_on)}  {labels.get(one.document, one.document)}",
            f"Grund: {one.reason} · {one.findings.replace(chr(10), ' ')}",
        )
        for one in work.leak_waivers.where(meeting_id=meeting_id)
    )


def _approved(work: Work, meeting_id: UUID | None, item_id: UUID | None) -> str:
    meeting = work.meetings.find(meeting_id)
    if meeting is None:
        return ""
    numbers = agenda.numbers(work.agenda_items.where(meeting_id=meeting.id))
    top = f", TOP {numbers[item_id]}" if item_id in numbers else ""
    return f"{meeting_words(meeting)}{top}"


def _name(work: Work, person_id: UUID | None) -> str:
    person = work.persons.find(person_id)
    return person.full_name if person else ""


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(part for part in parts if part)
