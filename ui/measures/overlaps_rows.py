"""Pairs that overlap as lines of a list; made in the worker."""

from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.german import count
from praeventionsrat.measures.offers import OverlapKind
from praeventionsrat.measures.overlaps import Field, Judged
from praeventionsrat.measures.overlaps_compare import compare
from praeventionsrat.measures.overlaps_search import find_overlaps
from praeventionsrat.measures.overlaps_sides import side
from praeventionsrat.measures.overlaps_values import Overlap, Thing, ThingKind
from ui.parts.list_export import SheetColumn
from ui.parts.row_table import Column
from ui.shell.theme import Tone
from ui.tasks import Progress

KIND_NAMES = {ThingKind.MEASURE: "Maßnahme", ThingKind.OFFER: "Angebot"}
GUESSES = {
    OverlapKind.FRICTION: "ähnlich – möglicher Reibungsverlust",
    OverlapKind.SYNERGY: "ergänzt sich – mögliche Synergie",
}
VERDICTS = {
    OverlapKind.FRICTION: "Reibungsverlust",
    OverlapKind.SYNERGY: "Synergie",
    OverlapKind.NONE: "kein Zusammenhang",
}
NOTHING_LEFT = "Die Angaben überschneiden sich heute nicht mehr."


@dataclass(frozen=True, slots=True)
class OverlapLine:
    """One line: which two, what they share, and what was said of them."""

    first: Thing
    second: Thing
    score: int
    guess: OverlapKind
    shared: tuple[str, ...]
    why: str
    verdict: Judged | None = None

    @property
    def id(self) -> tuple[UUID, UUID]:
        """The two."""
        return self.first.id, self.second.id

    @property
    def kind(self) -> OverlapKind:
        """What it is, else what it looks like."""
        return self.verdict.kind if self.verdict else self.guess


def badge(line: OverlapLine) -> tuple[str, Tone]:
    """In a word; what is only a guess says so."""
    if line.verdict:
        return VERDICTS[line.verdict.kind], Tone.NEUTRAL
    return ("Reibung?", Tone.WARN) if line.guess is OverlapKind.FRICTION else ("Synergie?", Tone.OK)


COLUMNS = (
    Column[OverlapLine](
        "Überschneidung",
        lambda line: f"{line.first.title} – {line.second.title}",
        second=lambda line: " · ".join(line.shared) or NOTHING_LEFT,
        badge=badge,
    ),
)
SHEET = (
    SheetColumn[OverlapLine]("Einschätzung", lambda line: GUESSES.get(line.guess, "")),
    SheetColumn[OverlapLine](
        "Entscheidung", lambda line: VERDICTS[line.verdict.kind] if line.verdict else ""
    ),
    SheetColumn[OverlapLine]("Art", lambda line: KIND_NAMES[line.first.kind]),
    SheetColumn[OverlapLine]("Bezeichnung", lambda line: line.first.title),
    SheetColumn[OverlapLine]("Federführung, Träger", lambda line: line.first.owner),
    SheetColumn[OverlapLine]("Art der anderen", lambda line: KIND_NAMES[line.second.kind]),
    SheetColumn[OverlapLine]("Bezeichnung der anderen", lambda line: line.second.title),
    SheetColumn[OverlapLine]("Federführung, Träger der anderen", lambda line: line.second.owner),
    SheetColumn[OverlapLine]("Gemeinsam", lambda line: ", ".join(line.shared)),
    SheetColumn[OverlapLine]("Warum", lambda line: line.why),
    SheetColumn[OverlapLine]("Punkte", lambda line: line.score),
    SheetColumn[OverlapLine]("Notiz", lambda line: line.verdict.note if line.verdict else ""),
)


def search(field: Field, progress: Progress) -> tuple[OverlapLine, ...]:
    """Compare everything; what was judged comes after what is open. Runs in a worker."""
    things = {thing.id: thing for thing in field.things}
    found = find_overlaps(field.things, apart=field.apart, progress=progress.step)
    judged = (
        _judged(things[one.first], things[one.second], one)
        for one in field.judged
        if one.first in things and one.second in things
    )
    return (*(_line(things, pair) for pair in found), *judged)


def _line(things: dict[UUID, Thing], pair: Overlap) -> OverlapLine:
    first, second = things[pair.first], things[pair.second]
    return OverlapLine(first, second, pair.score, pair.guess, pair.shared, pair.why)


def _judged(first: Thing, second: Thing, verdict: Judged) -> OverlapLine:
    pair = compare(side(first), side(second))
    if pair is None:
        return OverlapLine(first, second, 0, verdict.kind, (), NOTHING_LEFT, verdict)
    return OverlapLine(first, second, pair.score, pair.guess, pair.shared, pair.why, verdict)


def how_many(lines: int) -> str:
    """What stands above the list."""
    return count(lines, "Paar", "Paare")
