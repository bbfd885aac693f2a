"""Beschlussbuch as Word: every resolution of a committee, or those a list shows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.register import RegisterEntry, read_register
from praeventionsrat.meetings.usecases.written import with_written, written_rows

INTERNAL = "Nur für den Dienstgebrauch – enthält nichtöffentliche Beschlüsse"


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One resolution."""

    number: Annotated[str, "Nummer"]
    day: Annotated[str, "Tag"]
    committee: Annotated[str, "Gremium"]
    title: Annotated[str, "Gegenstand"]
    wording: Annotated[str, "Wortlaut"]
    result: Annotated[str, "Ergebnis"]
    note: Annotated[str, "„aufgehoben durch …“"]
    part: Annotated[str, "öffentlich oder nichtöffentlich"]


@dataclass(frozen=True, kw_only=True)
class RegisterSheet(Sheet):
    """Everything the register says."""

    template: ClassVar[str] = "register"

    marking: Annotated[str, "Kennzeichnung, wenn Nichtöffentliches darin steht"]
    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Auswahl, Anzahl, Stand"]
    lines: tuple[RegisterLine, ...]


def gather_some(work: Work, ids: Sequence[UUID], head: Head, note: str = "") -> RegisterSheet:
    """The register of these resolutions, in this order; ``note`` says which they are."""
    return _sheet(read_register(work, ids), head, note)


def _sheet(entries: Sequence[RegisterEntry], head: Head, note: str) -> RegisterSheet:
    lines = tuple(map(_line, entries))
    made = f"Stand {german.day(head.today)}" if head.today else ""
    number = german.count(len(lines), "Beschluss", "Beschlüsse")
    return RegisterSheet(
        head=head,
        title=common.joined("Beschlussbuch", note),
        running_title="Beschlussbuch",
        marking=INTERNAL if any(line.part != "öffentlich" for line in lines) else "",
        heading="Beschlussbuch",
        subtitle=common.joined(note, number, made, by=" · "),
        lines=lines,
    )


def gather(work: Work, committee_id: UUID, head: Head) -> RegisterSheet:
    """The whole register of a committee, the oldest resolution first."""
    rows = with_written(
        work.revocations.register(committee_id=committee_id),
        written_rows(work, committee_id=committee_id),
    )
    ids = [row.id for row in reversed(rows)]
    return gather_some(work, ids, head, work.committees.get(committee_id).name)


REGISTER = Export(
    "register",
    "Beschlussbuch (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="committee",
    description="Alle Beschlüsse eines Gremiums mit Wortlaut und Ergebnis, im Querformat.",
)


def register_of(entries: Sequence[RegisterEntry], note: str) -> Export:
    """The register of what a list shows at the moment, read already."""

    def gather_shown(_work: Work, _first: UUID, head: Head) -> RegisterSheet:
        return _sheet(entries, head, note)

    return replace(REGISTER, gather=gather_shown)


def _line(entry: RegisterEntry) -> RegisterLine:
    return RegisterLine(
        number=entry.number,
        day=german.day(entry.held_on),
        committee=entry.committee,
        title=entry.title,
        wording=entry.wording,
        result=entry.result,
        note=entry.revoked,
        part="öffentlich" if entry.is_public else "nichtöffentlich",
    )
