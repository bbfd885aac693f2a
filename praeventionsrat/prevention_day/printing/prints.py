"""Every sheet of a prevention day: one line each; menus, dialog, command line and set follow."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.printing import lists, personal, signs
from praeventionsrat.prevention_day.printing.direction import direction_leaves, direction_sheet
from praeventionsrat.prevention_day.printing.leaves import Leaves
from praeventionsrat.prevention_day.printing.programme_sheet import programme_sheet
from praeventionsrat.prevention_day.printing.source import DayBook, read_book

HERE = "praeventionsrat.prevention_day.printing"
WORD = "praeventionsrat.documents.word:render"
LEAVES, LEAVES_DRAWN = f"{HERE}.leaves_pdf:render", f"{HERE}.leaves_pdf:draw"
PROGRAMME = f"{HERE}.programme_pdf"
SIGNS = f"{HERE}.signs_pdf"
Make = Callable[[DayBook], Any]


class Group(StrEnum):
    """For whom a sheet is."""

    GUESTS = "guests"
    DIRECTION = "direction"
    CONTRIBUTORS = "contributors"
    EXHIBITORS = "exhibitors"
    HELPERS = "helpers"
    LISTS = "lists"


GROUPS: Mapping[Group, str] = {
    Group.GUESTS: "Für Gäste",
    Group.DIRECTION: "Für die Regie",
    Group.CONTRIBUTORS: "Für Mitwirkende",
    Group.EXHIBITORS: "Für Aussteller",
    Group.HELPERS: "Für Helferinnen und Helfer",
    Group.LISTS: "Listen",
}


@dataclass(frozen=True, slots=True)
class Print:
    """One document of the set."""

    group: Group
    export: Export
    make: Make | None = None
    """What it says, from what was read once; None: the document reads for itself."""
    drawn: str = ""
    """„module:function“ that puts it into the one file for printing; empty: it stays out of it."""
    one: str = "Dokument"
    many: str = "Dokumente"
    """What its parts are called: „Blatt“, „Schilder“."""

    @property
    def key(self) -> str:
        """Id of the document."""
        return self.export.key

    @property
    def is_divided(self) -> bool:
        """Whether each part has a subject of its own and can be printed alone."""
        return self.one != "Dokument"


def _reading(make: Make) -> Callable[[Work, UUID, Head], Any]:
    def gather(work: Work, event_id: UUID, head: Head) -> Any:
        return make(read_book(work, event_id, head))

    return gather


def _print(
    group: Group,
    key: str,
    label: str,
    about: str,
    make: Make,
    *,
    renderer: str = LEAVES,
    drawn: str = LEAVES_DRAWN,
    parts: tuple[str, str] = ("Dokument", "Dokumente"),
) -> Print:
    suffix = ".docx" if renderer == WORD else ".pdf"
    export = Export(key, label, suffix, _reading(make), renderer, "prevention_day", about)
    return Print(group, export, make, "" if renderer == WORD else drawn, *parts)


def _direction(book: DayBook) -> Leaves:
    return direction_leaves(direction_sheet(book))


SHEETS, SIGNS_MANY = ("Blatt", "Blätter"), ("Schild", "Schilder")
OWN: tuple[Print, ...] = (
    _print(Group.GUESTS, "programme-flyer", "Programm A5 (PDF)",
           "Faltblatt für Gäste: Seiten in A5, eine nach der anderen.", programme_sheet,
           renderer=f"{PROGRAMME}:render_flyer", drawn=f"{PROGRAMME}:draw_flyer"),
    _print(Group.GUESTS, "programme-booklet", "Programm zum Falten (PDF)",
           "Dasselbe auf A4 quer: beidseitig drucken, an der kurzen Kante wenden, falten.",
           programme_sheet, renderer=f"{PROGRAMME}:render_booklet", drawn=""),
    _print(Group.GUESTS, "programme", "Programm (Word)",
           "Barrierefreies Programm zum Verschicken und für die Internetseite.",
           programme_sheet, renderer=WORD),
    _print(Group.GUESTS, "programme-poster-a3", "Plakat A3 (PDF)",
           "Programm als Plakat in A3.", programme_sheet,
           renderer=f"{PROGRAMME}:render_a3", drawn=""),
    _print(Group.GUESTS, "programme-poster-a2", "Plakat A2 (PDF)",
           "Programm als Plakat in A2, für die Druckerei.", programme_sheet,
           renderer=f"{PROGRAMME}:render_a2", drawn=""),
    _print(Group.DIRECTION, "direction-plan", "Regieplan (Word)",
           "Minute für Minute mit Technik, Zuständigen und Rufnummern; nur intern.",
           direction_sheet, renderer=WORD),
    _print(Group.DIRECTION, "direction-plan-pdf", "Regieplan (PDF)",
           "Derselbe Plan zum Ausdrucken.", _direction),
    _print(Group.DIRECTION, "venue-sheets", "Blätter je Ort (PDF)",
           "Was an jedem Ort wann geschieht, mit Aufbau, Technik und Zuständigen.",
           personal.venue_sheets, parts=SHEETS),
    _print(Group.DIRECTION, "phone-sheet", "Telefonblatt (PDF)",
           "Wer am Tag wie zu erreichen ist; nur intern.", lists.phone_sheet),
    _print(Group.CONTRIBUTORS, "contributor-sheets", "Blätter für Mitwirkende (PDF)",
           "Für jede Person: eigene Zeiten, Ort, Anreise, Ansprechperson und QR-Code.",
           personal.contributor_sheets, parts=SHEETS),
    _print(Group.CONTRIBUTORS, "name-badges", "Namensschilder (PDF)",
           "Für Mitwirkende, Aussteller, Helferinnen und Helfer: Bögen mit 70 × 50 mm.",
           signs.name_badges, renderer=f"{SIGNS}:render_badges", drawn=f"{SIGNS}:draw_badges",
           parts=SIGNS_MANY),
    _print(Group.EXHIBITORS, "stand-signs", "Standschilder (PDF)",
           "Ein Schild in A4 quer je Stand: Nummer, Name, Thema.",
           signs.stand_signs, renderer=f"{SIGNS}:render_signs", drawn=f"{SIGNS}:draw_signs",
           parts=SIGNS_MANY),
    _print(Group.EXHIBITORS, "stand-list", "Ausstellerliste (PDF)",
           "Alle Stände nach Nummern; nur intern.", lists.stand_list),
    _print(Group.EXHIBITORS, "set-up-table", "Aufbauplan (PDF)",
           "Wer wann ankommt und was er braucht: Strom, Mobiliar, Fahrzeug.",
           lists.set_up_table),
    _print(Group.HELPERS, "helper-sheets", "Blätter für das Helferteam (PDF)",
           "Für jede Person: Schichten, Stunden, bei wem sie sich meldet, QR-Code.",
           personal.helper_sheets, parts=SHEETS),
    _print(Group.LISTS, "event-attendance", "Anwesenheitsliste (PDF)",
           "Mitwirkende, Helferteam und Stände mit Spalte für die Unterschrift.",
           lists.attendance_list),
    _print(Group.LISTS, "registration-lists", "Anmeldelisten (PDF)",
           "Je Programmpunkt mit Anmeldung eine Liste zum Unterschreiben.",
           lists.registration_lists, parts=("Liste", "Listen")),
    _print(Group.LISTS, "visitor-badges", "Schilder für Angemeldete (PDF)",
           "Bögen mit 70 × 50 mm für alle, die einen Platz haben.",
           signs.visitor_badges, renderer=f"{SIGNS}:render_badges", drawn=f"{SIGNS}:draw_badges",
           parts=SIGNS_MANY),
)  # fmt: skip
EXPORTS: tuple[Export, ...] = tuple(one.export for one in OWN)
