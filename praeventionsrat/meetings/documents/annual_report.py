"""Jahresbericht of a committee as Word; what is not public is counted, never named."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.meetings import control_words
from praeventionsrat.meetings.agenda import in_order
from praeventionsrat.meetings.control_words import Light, row_standing
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import ItemKind, Meeting
from praeventionsrat.meetings.tracking_ports import RegisterRow, TrackedRow
from praeventionsrat.meetings.usecases import year as years
from praeventionsrat.meetings.usecases.register import read_register
from praeventionsrat.meetings.usecases.year import HeldMeeting, MemberYear

SUNDRIES = ("verschiedenes", "mitteilungen", "beschlusskontrolle", "niederschrift")


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One row of a table."""

    first: Annotated[str, "erste Spalte"]
    second: Annotated[str, "zweite Spalte"]
    third: Annotated[str, "dritte Spalte"] = ""
    fourth: Annotated[str, "vierte Spalte"] = ""


@dataclass(frozen=True, kw_only=True)
class AnnualSheet(Sheet):
    """Everything the report says."""

    template: ClassVar[str] = "annual"

    marking: Annotated[str, "Kennzeichnung, in der Regel leer"] = ""
    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Gremium und Stand"]
    facts: tuple[Fact, ...]
    meetings: tuple[ReportLine, ...]
    members: tuple[ReportLine, ...]
    topics: tuple[str, ...]
    resolutions: tuple[ReportLine, ...]
    assignments: tuple[ReportLine, ...]
    nonpublic_hint: Annotated[str, "wie viel Nichtöffentliches nicht genannt ist"]


def gather(work: Work, committee_id: UUID, head: Head, *, year: int | None = None) -> AnnualSheet:
    """Read a year; without one the last in which the committee met."""
    committee = work.committees.get(committee_id)
    today = head.today or date.max
    if year is None:
        year = next(iter(years.years_of(work, committee_id)), today.year)
    on = min(today, date(year, 12, 31))
    meetings = years.held_in(work, committee_id, year)
    held, members = years.attendance_in(work, meetings)
    decided = years.resolutions_in(work, committee_id, year)
    given = years.assignments_in(work, committee_id, year)
    public, tasks = [r for r in decided if r.is_public], [a for a in given if a.is_public]
    return AnnualSheet(
        head=head,
        title=f"Jahresbericht {year} {committee.of_committee}",
        running_title=f"Jahresbericht {year}",
        heading=f"Jahresbericht {year}",
        subtitle=f"{committee.of_committee} · Stand {german.day(on)}",
        facts=common.facts(
            ("Sitzungen", _meetings_words(len(held), years.cancelled_in(work, committee_id, year))),
            ("Anwesenheit", _attendance_words(held)),
            ("Beschlüsse", _resolution_words(decided)),
            ("Aufträge", _assignment_words(given, on)),
        ),
        meetings=tuple(_meeting(m, decided) for m in held),
        members=tuple(map(_member, members)),
        topics=_topics(work, meetings),
        resolutions=_resolutions(work, public),
        assignments=tuple(_assignment(a, on) for a in tasks),
        nonpublic_hint=_hint(len(decided) - len(public), len(given) - len(tasks)),
    )


ANNUAL_REPORT = Export(
    "annual-report",
    "Jahresbericht (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="committee",
    description="Sitzungen, Anwesenheit, Themen, Beschlüsse und Aufträge eines Jahres.",
)


def report_of(year: int) -> Export:
    """The report of one year."""
    label = f"Jahresbericht {year} (Word)"
    return replace(ANNUAL_REPORT, label=label, gather=partial(gather, year=year))


def _meetings_words(held: int, cancelled: int) -> str:
    words = german.count(held, "Sitzung", "Sitzungen") if held else "keine"
    fell = "ist ausgefallen" if cancelled == 1 else "sind ausgefallen"
    return f"{words}, {cancelled} {fell}" if cancelled else words


def _attendance_words(held: Sequence[HeldMeeting]) -> str:
    expected = sum(m.voting for m in held)
    if not expected:
        return ""
    share = round(100 * sum(m.came for m in held) / expected)
    return f"im Mittel {share} % der stimmberechtigten Mitglieder (selbst oder vertreten)"


def _resolution_words(decided: Sequence[RegisterRow]) -> str:
    if not decided:
        return "keine"
    adopted = sum(row.is_adopted for row in decided)
    rejected = len(decided) - adopted
    return f"{len(decided)}, davon {adopted} beschlossen und {rejected} abgelehnt"


def _assignment_words(given: Sequence[TrackedRow], on: date) -> str:
    if not given:
        return "keine"
    found = [row_standing(row, on) for row in given]
    done = sum(s.light is Light.GREEN for s in found)
    late = sum(s.is_overdue for s in found)
    words = f"{len(given)}, davon {done} erledigt und {len(given) - done} offen"
    return f"{words} ({late} überfällig)" if late else words


def _meeting(held: HeldMeeting, decided: Sequence[RegisterRow]) -> ReportLine:
    came = f"{held.came} von {held.voting} Stimmberechtigten" if held.voting else "nicht erfasst"
    number = sum(row.meeting_id == held.id for row in decided)
    return ReportLine(
        f"{held.number}. Sitzung",
        german.full_day(held.held_on),
        came,
        str(number) if number else "–",
    )


def _member(member: MemberYear) -> ReportLine:
    own = f"{member.came} von {member.expected}"
    stood_in = f", {member.represented} vertreten" if member.represented else ""
    return ReportLine(member.name, member.seat, own + stood_in, f"{member.percent} %")


def _topics(work: Work, meetings: Sequence[Meeting]) -> tuple[str, ...]:
    """What was talked about in public, each title once; formal items say nothing."""
    found: dict[str, None] = {}
    for meeting in meetings:
        for item in in_order(work.agenda_items.where(meeting_id=meeting.id)):
            title = item.minutes_title or item.title
            formal = any(word in german.fold(title) for word in SUNDRIES)
            if item.is_public and item.kind is not ItemKind.FORMALITY and not formal:
                found.setdefault(title)
    return tuple(found)


def _resolutions(work: Work, rows: Sequence[RegisterRow]) -> tuple[ReportLine, ...]:
    entries = read_register(work, [row.id for row in rows])
    return tuple(
        ReportLine(
            entry.number,
            german.day(entry.held_on),
            entry.title,
            common.joined(entry.result.removeprefix("Abstimmung: "), entry.revoked_openly, by="; "),
        )
        for entry in entries
    )


def _assignment(row: TrackedRow, on: date) -> ReportLine:
    return ReportLine(row.number, row.title, row.responsible, control_words.state_words(row, on))


def _hint(resolutions: int, assignments: int) -> str:
    parts = [german.count(resolutions, "Beschluss", "Beschlüsse")] if resolutions else []
    parts += [german.count(assignments, "Auftrag", "Aufträge")] if assignments else []
    if not parts:
        return ""
    return f"Aus nichtöffentlichen Teilen sind {german.and_list(parts)} mitgezählt, nicht genannt."
