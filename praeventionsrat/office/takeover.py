"""Taking over open resolutions and assignments from an office's own lists: all or nothing.

Every line is checked before anything is written; refused lines are named with their reason, the
others go into the file in one step that undo takes back whole.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import fold
from praeventionsrat.meetings.records import AssignmentFields, Meeting
from praeventionsrat.meetings.tracking import TrackingFields
from praeventionsrat.office.ports import Work
from praeventionsrat.office.takeover_values import (
    Cells,
    Target,
    What,
    is_adopted,
    is_public,
    kind_of,
    state_of,
)

ITEM = re.compile(r"(?:TOP\s*)?(\d{1,2}(?:\.\d{1,2})?)[.:]?\s+(\S.*)", re.IGNORECASE)
LONGEST_TITLE = 300
SHORT_TITLE = 90
TAKEN = "Die Nummer „{}“ ist schon vergeben."


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list, understood."""

    line: int
    committee_id: UUID
    held_on: date
    meeting_number: int
    """0 where the list names none."""
    item_number: str
    item_title: str
    is_public: bool
    number: str
    wording: str
    adopted: bool = True
    votes: tuple[int, int, int] = (0, 0, 0)
    assignment: AssignmentFields | None = None
    tracking: TrackingFields | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """One line with its entry, or with the reason why it is refused."""

    line: int
    words: str
    """What it is about, so that somebody recognizes it."""
    entry: Entry | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What is on file and lines are held against."""

    committees: dict[str, UUID]
    numbers: frozenset[str]
    people: dict[str, tuple[UUID | None, UUID | None, str]]
    """Folded name → person, institution, as it is written here."""


def check(
    work: Work, what: What, lines: Iterable[Cells], committee_id: UUID | None
) -> Sequence[Checked]:
    """Understand every line; ``committee_id`` stands where the list names no committee."""
    known, taken, found = _known(work, what), set[str](), list[Checked]()
    for cells in lines:
        words = cells.text(Target.TITLE) or cells.text(Target.WORDING) or cells.text(Target.ITEM)
        try:
            entry = _entry(what, cells, known, committee_id)
            if entry.number and (entry.number in known.numbers or entry.number in taken):
                raise UserError(TAKEN.format(entry.number))
            taken.add(entry.number)
            found.append(Checked(cells.line, words, entry))
        except Invalid as err:
            found.append(Checked(cells.line, words, None, " ".join(err.fields.values())))
        except UserError as err:
            found.append(Checked(cells.line, words, None, str(err)))
    return _with_meetings(work, found)


def _known(work: Work, what: What) -> Known:
    committees: dict[str, UUID] = {}
    for committee in work.committees.all():
        for name in (committee.name, committee.short_name):
            committees.setdefault(fold(name), committee.id)
    people: dict[str, tuple[UUID | None, UUID | None, str]] = {}
    for body in work.organizations.all():
        for name in filter(None, (body.short_name, body.name)):
            people.setdefault(fold(name), (None, body.id, name))
    for person in work.persons.all():
        people.setdefault(fold(person.name), (person.id, None, person.name))
    if what is What.RESOLUTIONS:
        numbers = frozenset(row.number for row in work.revocations.register())
    else:
        numbers = frozenset(row.number for row in work.trackings.rows())
    return Known(committees, numbers, people)


def _entry(what: What, cells: Cells, known: Known, default: UUID | None) -> Entry:
    held_on = cells.day(Target.HELD_ON)
    if held_on is None:
        raise UserError("Der Sitzungstag fehlt.")
    if not 1900 <= held_on.year <= 2199:
        raise UserError(f"Bitte prüfen Sie das Jahr {held_on.year}.")
    wording = cells.values.get(Target.WORDING, "").strip()
    number, title = _item(cells, wording)
    base = Entry(
        line=cells.line,
        committee_id=_committee(cells, known, default),
        held_on=held_on,
        meeting_number=_meeting_number(cells),
        item_number=number,
        item_title=title,
        is_public=is_public(cells.text(Target.PART)),
        number=cells.text(Target.NUMBER)[:60],
        wording=wording,
    )
    if what is What.ASSIGNMENTS:
        return _assignment(cells, known, base)
    if not wording:
        raise UserError("Der Wortlaut fehlt.")
    votes = (
        cells.number(Target.YES),
        cells.number(Target.NO),
        cells.number(Target.ABSTENTIONS),
    )
    adopted = is_adopted(cells.text(Target.RESULT))
    return replace(base, adopted=adopted, votes=votes)


def _committee(cells: Cells, known: Known, default: UUID | None) -> UUID:
    name = cells.text(Target.COMMITTEE)
    if not name and default is not None:
        return default
    found = known.committees.get(fold(name)) if name else None
    if found is None:
        raise UserError(f"Das Gremium „{name}“ gibt es nicht." if name else "Das Gremium fehlt.")
    return found


def _meeting_number(cells: Cells) -> int:
    words = cells.text(Target.MEETING)
    found = re.match(r"\d{1,4}(?=\D|$)", words)
    if words and (found is None or int(found[0]) == 0):
        raise UserError(f"„{words}“ ist keine Sitzungsnummer.")
    return int(found[0]) if found else 0


def _item(cells: Cells, wording: str) -> tuple[str, str]:
    """Number and title of the agenda item; without one the beginning of the text."""
    words = cells.text(Target.ITEM)
    if found := ITEM.fullmatch(words):
        return found[1], found[2][:LONGEST_TITLE]
    number = words.removeprefix("TOP").strip()
    if number.replace(".", "").isdecimal() and len(number) <= 5:
        return number, _short(cells.text(Target.TITLE) or wording)
    return "", words[:LONGEST_TITLE] or _short(cells.text(Target.TITLE) or wording)


def _short(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= SHORT_TITLE:
        return line or "Beschluss"
    return line[:SHORT_TITLE].rsplit(" ", 1)[0] + " …"


def _assignment(cells: Cells, known: Known, base: Entry) -> Entry:
    progress, is_done = state_of(cells.text(Target.STATE))
    done_on = cells.day(Target.DONE_ON)
    due_on = cells.day(Target.DUE_ON)
    if due_on and due_on < base.held_on:
        raise UserError("Die Frist liegt vor der Sitzung.")
    if done_on and done_on < base.held_on:
        raise UserError("Der Auftrag kann nicht vor der Sitzung erledigt sein.")
    if is_done and done_on is None:
        done_on = max(due_on or base.held_on, base.held_on)
    who = cells.text(Target.RESPONSIBLE)
    person, body, name = known.people.get(fold(who), (None, None, who))
    fields = AssignmentFields.checked(
        title=cells.text(Target.TITLE),
        responsible=name,
        person_id=person,
        organization_id=body,
        contributors=cells.text(Target.CONTRIBUTORS),
        due_on=due_on,
        done_on=done_on,
    )
    tracking = TrackingFields.checked(
        kind=kind_of(cells.text(Target.KIND)),
        originator=cells.text(Target.ORIGINATOR),
        progress=progress,
        delay_reason=cells.text(Target.DELAY),
        done_note=cells.text(Target.DONE_NOTE),
        follow_up_on=cells.day(Target.FOLLOW_UP),
    )
    note = cells.values.get(Target.NOTE, "").strip()
    return replace(base, assignment=fields, tracking=tracking, note=note)


def _with_meetings(work: Work, lines: Sequence[Checked]) -> Sequence[Checked]:
    """Give every line the number of its meeting; refuse what fits into no meeting."""
    numbers: dict[tuple[UUID, date], int | str] = {}
    wanted = {
        (line.entry.committee_id, line.entry.held_on, line.entry.meeting_number)
        for line in lines
        if line.entry
    }
    known = {committee: _meetings(work, committee) for committee in {w[0] for w in wanted}}
    last = {committee: max(days, default=date.min) for committee, days in known.items()}
    order = sorted(wanted, key=lambda w: (not w[2], rank(w[1], last[w[0]]), w[2]))
    for committee, day, number in order:
        if (committee, day) not in numbers:
            numbers[committee, day] = _number(work, known[committee], day, number)
    return [_numbered(line, numbers) for line in lines]


def _meetings(work: Work, committee_id: UUID) -> dict[date, tuple[int, Meeting | None]]:
    found = work.meetings.where(committee_id=committee_id)
    return {m.held_on: (m.number, m) for m in found if m.deleted_at is None}


def _number(
    work: Work, known: dict[date, tuple[int, Meeting | None]], day: date, wanted: int
) -> int | str:
    """The number of the meeting on a day, or why there can be none."""
    if day in known:
        number, meeting = known[day]
        if meeting is None or is_open(work, meeting):
            return number
        return f"Die Niederschrift der {number}. Sitzung ist ausgefertigt; bitte dort nachtragen."
    try:
        number = free_number({other: n for other, (n, _) in known.items()}, day, wanted)
    except UserError as err:
        return str(err)
    known[day] = (number, None)
    return number


def rank(day: date, last: date) -> tuple[bool, int]:
    """In which order meetings get numbers: backwards from the last on file, then onwards."""
    return day > last, day.toordinal() if day > last else -day.toordinal()


def free_number(known: Mapping[date, int], day: date, wanted: int = 0) -> int:
    """The number of a meeting that is not on file: between its neighbours, else the next one."""
    used = set(known.values())
    if wanted in used:
        raise UserError(f"Die {wanted}. Sitzung ist an einem anderen Tag.")
    if wanted:
        return wanted
    later = [number for other, number in known.items() if other > day]
    if not later:
        return max(used, default=0) + 1
    earlier = max((number for other, number in known.items() if other < day), default=0)
    free = set(range(earlier + 1, min(later))) - used
    if not free:
        raise UserError("Bitte nennen Sie die Sitzungsnummer; dazwischen ist keine frei.")
    return max(free)


def is_open(work: Work, meeting: Meeting) -> bool:
    """Whether something may be added: not to minutes issued here, but to what was taken over."""
    minutes = next(iter(work.minutes.where(meeting_id=meeting.id)), None)
    return minutes is None or minutes.issued_on is None or meeting.begun_at is None


def _numbered(line: Checked, numbers: dict[tuple[UUID, date], int | str]) -> Checked:
    if line.entry is None:
        return line
    found = numbers[line.entry.committee_id, line.entry.held_on]
    wanted = line.entry.meeting_number
    if isinstance(found, int) and wanted not in {0, found}:
        found = f"An diesem Tag war die {found}. Sitzung, nicht die {wanted}."
    if isinstance(found, str):
        return replace(line, entry=None, reason=found)
    return replace(line, entry=replace(line.entry, meeting_number=found))


def summary(lines: Sequence[Checked]) -> str:
    """„12 Zeilen werden übernommen, 3 abgelehnt.“."""
    good = sum(line.entry is not None for line in lines)
    taken = german.count(good, "Zeile wird übernommen", "Zeilen werden übernommen")
    bad = len(lines) - good
    return f"{taken}, {bad} abgelehnt." if bad else f"{taken}."
