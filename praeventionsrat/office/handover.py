"""Übergabemappe: one folder with everything a successor needs on the first day."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.disclosure import disclosed
from praeventionsrat.council.usecases import members_on
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.list_sheet import ListSheet, Step, no_step
from praeventionsrat.documents.shipped import template
from praeventionsrat.documents.vcard import Card
from praeventionsrat.files import private_folder, safe_name, unused, write_atomically
from praeventionsrat.meetings.documents import calendar_file
from praeventionsrat.meetings.documents.annual_report import ReportLine
from praeventionsrat.meetings.documents.control import ControlSheet, TrackedGroup, tracked_line
from praeventionsrat.meetings.documents.minutes_document import MINUTES_INTERNAL
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.office.handover_cover import cover
from praeventionsrat.office.open_lists import assignment_sheet
from praeventionsrat.office.own_templates import KINDS
from praeventionsrat.office.paperwork import head_of
from praeventionsrat.office.ports import Work

WORD = "praeventionsrat.documents.word:render"
EXCEL = "praeventionsrat.documents.list_xlsx:render"
YEAR = timedelta(days=365)
ROLES = {
    "chair": "Vorsitz",
    "deputy_chair": "Stellv. Vorsitz",
    "member": "Mitglied",
    "adviser": "beratend",
    "keeper": "Schriftführung",
    "guest": "Gast",
}
AHEAD = {MeetingState.SCHEDULED, MeetingState.INVITED, MeetingState.RUNNING}


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the folder before it is read."""

    path: str
    about: str
    gather: Callable[[Work], object]
    """Plain values; one short question to the store."""
    renderer: str


@dataclass(frozen=True, slots=True)
class Ready:
    """One file of the folder, read and ready for a worker."""

    path: str
    renderer: str
    data: object


def plan(work: Work, store_name: str, today: date) -> Sequence[Part]:
    """Every file the folder will hold; each is read on its own, so that nothing waits long."""
    head = head_of(work, today)
    parts = [
        Part(
            "01 Offene Aufträge.docx",
            "jeder offene Auftrag mit Stand und Sachstandsnotizen, nach Gremien",
            partial(open_assignments, head=head),
            WORD,
        ),
        Part(
            "01 Offene Aufträge.xlsx",
            "dieselbe Liste zum Sortieren",
            partial(assignment_sheet, head=head, open_only=True),
            EXCEL,
        ),
        Part(
            "02 Termine.ics",
            "die kommenden Sitzungen für den Kalender",
            partial(coming_meetings, head=head),
            "praeventionsrat.meetings.documents.calendar_ics:render_all",
        ),
        Part(
            "03 Kontakte der Mitglieder.xlsx",
            "wer in welchem Gremium sitzt, mit E-Mail und Telefon",
            partial(contact_sheet, head=head),
            EXCEL,
        ),
        Part(
            "03 Kontakte der Mitglieder.vcf",
            "dieselben Personen für das Adressbuch (vCard 4.0)",
            partial(cards, today=today),
            "praeventionsrat.documents.vcard:render",
        ),
        *_minutes(work, head, today),
        *_templates(),
    ]
    first = Part(
        "00 Deckblatt.docx",
        "dieses Blatt",
        partial(_cover, parts=tuple(parts), head=head, store_name=store_name),
        WORD,
    )
    return [first, *parts]


def read(work: Work, part: Part) -> Ready:
    """Read one file."""
    return Ready(part.path, part.renderer, part.gather(work))


def write(folder: Path, ready: Sequence[Ready], today: date, step: Step = no_step) -> Path:
    """Write everything into a new folder inside ``folder``; runs in a worker."""
    target = private_folder(unused(folder / f"Übergabemappe {today.isoformat()}"))
    for done, part in enumerate(ready):
        step(done, len(ready))
        content = io.BytesIO()
        module, _, name = part.renderer.partition(":")
        getattr(import_module(module), name)(part.data, content)
        place = target.joinpath(*map(safe_name, part.path.split("/")))
        private_folder(place.parent)
        write_atomically(place, _writing(content.getvalue()))
    return target


def copy_bytes(content: bytes, out: BinaryIO) -> None:
    """Renderer of a file that is handed on as it is."""
    out.write(content)


def open_assignments(work: Work, head: Head) -> ControlSheet:
    """Every open assignment, committee by committee."""
    today = head.today or date.max
    rows = [row for row in work.trackings.rows() if row.done_on is None]
    names = sorted({row.committee for row in rows}, key=german.sort_key)
    groups = tuple(
        TrackedGroup(
            name, tuple(tracked_line(work, row, today) for row in rows if row.committee == name)
        )
        for name in names
    )
    words = german.count(len(rows), "Auftrag ist", "Aufträge sind")
    return ControlSheet(
        head=head,
        title="Offene Aufträge",
        running_title="Offene Aufträge",
        marking="Nur für den Dienstgebrauch – enthält auch Nichtöffentliches",
        heading="Offene Aufträge",
        subtitle=f"Stand {german.long_day(today)}",
        sentences=(f"{words} offen.",),
        groups=groups,
    )


def coming_meetings(work: Work, head: Head) -> tuple[calendar_file.CalendarEntry, ...]:
    """The meetings to come as entries of a calendar."""
    today = head.today or date.max
    rows = [row for row in work.meetings.rows() if row.state in AHEAD and row.held_on >= today]
    return tuple(calendar_file.gather(work, row.id, head) for row in reversed(rows))


def contact_sheet(work: Work, head: Head) -> ListSheet:
    """Who sits where, and how to reach them."""
    today = head.today or date.max
    lines = []
    for committee in work.committees.rows(today):
        for seat in members_on(work, committee.id, today):
            person = work.persons.get(seat.person_id)
            told = disclosed(person)
            sender = work.organizations.find(seat.organization_id)
            lines.append(
                (
                    committee.name,
                    ROLES[seat.role],
                    person.full_name,
                    sender.name if sender else seat.seat,
                    told.email,
                    told.phone,
                    told.mobile,
                    seat.starts_on,
                )
            )
    heads = ("Gremium", "Funktion", "Name", "Für", "E-Mail", "Telefon", "Mobil", "Seit")
    return ListSheet(
        "Kontakte der Mitglieder", heads, tuple(lines), office=head.author, made_on=head.today
    )


def cards(work: Work, today: date) -> tuple[Card, ...]:
    """Every member once, with the committees as categories."""
    seats: dict[UUID, list[tuple[str, Any]]] = {}
    for committee in work.committees.rows(today):
        for seat in members_on(work, committee.id, today):
            label = committee.short_name or committee.name
            seats.setdefault(seat.person_id, []).append((label, seat))
    found = []
    for person_id, held in seats.items():
        person = work.persons.get(person_id)
        told = disclosed(person)
        sender = work.organizations.find(held[0][1].organization_id)
        found.append(
            Card(
                uid=person.id,
                full_name=person.name,
                family_name=person.family_name,
                given_name=person.given_name,
                prefix=person.title,
                organization=sender.name if sender else held[0][1].seat,
                role=person.post_title,
                email=told.email,
                phone=told.phone,
                mobile=told.mobile,
                categories=tuple(label for label, _ in held),
            )
        )
    return tuple(sorted(found, key=lambda card: german.sort_key(card.family_name)))


def _minutes(work: Work, head: Head, today: date) -> Sequence[Part]:
    """The minutes of the last twelve months, both parts in one file each."""
    rows = [
        row
        for row in work.meetings.rows()
        if row.state is MeetingState.HELD and today - YEAR <= row.held_on <= today
    ]
    return [
        Part(
            f"04 Niederschriften/{row.held_on.isoformat()} {row.number}. Sitzung "
            f"{safe_name(row.committee)}.docx",
            f"Niederschrift vom {german.day(row.held_on)}, beide Teile",
            partial(_one_minutes, meeting_id=row.id, head=head),
            WORD,
        )
        for row in reversed(rows)
    ]


def _one_minutes(work: Work, meeting_id: UUID, head: Head) -> object:
    return MINUTES_INTERNAL.gather(work, meeting_id, head)


def _templates() -> Sequence[Part]:
    known = [(kind.name, kind.label) for kind in KINDS] + [("letterhead", "Briefkopf")]
    return [
        Part(
            f"05 Vorlagen/{label}.docx",
            f"Word-Vorlage „{label}“ des Programms",
            partial(_template, name=name),
            "praeventionsrat.office.handover:copy_bytes",
        )
        for name, label in known
    ]


def _template(_work: Work, name: str) -> bytes:
    return template(name)


def _cover(work: Work, parts: Sequence[Part], head: Head, store_name: str) -> object:
    contents = [ReportLine(part.path, part.about) for part in parts]
    return cover(work, head, store_name, contents)


def _writing(content: bytes) -> Callable[[BinaryIO], object]:
    return lambda out: out.write(content)
