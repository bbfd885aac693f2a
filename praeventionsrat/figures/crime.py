"""Takes chosen lines of a PKS file into the store; a year that came before is compared first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.figures.line_ports import CrimeRow
from praeventionsrat.figures.pks.table import CrimeLine, CrimeTable
from praeventionsrat.figures.ports import Work
from praeventionsrat.figures.rates import CASES_UNIT, CLEARANCE_UNIT, RATE_UNIT
from praeventionsrat.figures.records import (
    Area,
    CrimeFigure,
    CrimeSource,
    Direction,
    Series,
)
from praeventionsrat.figures.views import CASES, CLEARANCE, FIGURE_WORDS, RATE
from praeventionsrat.quantity import number

MOST = 2_000
TOO_MANY = (
    "Das sind {count} Zahlen auf einmal; bitte höchstens 2.000. Wählen Sie Ihr Gebiet und die, mit "
    "denen Sie es vergleichen, und die Straftaten, um die es geht."
)
NOTHING = "Bitte wählen Sie mindestens ein Gebiet und eine Straftat."
COUNTED = ("cases", "attempts", "solved", "suspects", "rate", "clearance")
WORDS = {
    "cases": "erfasste Fälle",
    "attempts": "Versuche",
    "solved": "aufgeklärte Fälle",
    "suspects": "Tatverdächtige",
    "rate": "HZ",
    "clearance": "AQ",
}
UNITS = {CASES: CASES_UNIT, RATE: RATE_UNIT, CLEARANCE: CLEARANCE_UNIT}
OTHER = "Für dieses Jahr sind schon Zahlen aus „{name}“ da; beide bleiben nebeneinander."
SOURCE = "Polizeiliche Kriminalstatistik"


@dataclass(frozen=True, slots=True)
class CrimeChoice:
    """What of a file is wanted."""

    table: CrimeTable
    year: int
    months: int = 12
    areas: frozenset[str] = frozenset()
    """Keys of areas."""
    offences: frozenset[str] = frozenset()
    own_area: str = ""
    """The key of the own one among them."""
    figures: frozenset[str] = field(default_factory=frozenset)
    """For which of them series of the own area are made: cases, rate, clearance."""
    takes_changed: bool = True
    """Whether figures that differ from those kept take their place."""

    @property
    def lines(self) -> tuple[CrimeLine, ...]:
        """The lines that are wanted; of double ones the last."""
        found = {
            (line.area_key, line.offence_key): line
            for line in self.table.lines
            if line.area_key in self.areas and line.offence_key in self.offences
        }
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that is kept already and says otherwise in the file."""

    area: str
    offence: str
    what: str
    kept: str
    new: str

    @property
    def words(self) -> str:
        """As a sentence lists it."""
        return f"{self.area}, {self.offence}: {self.what} {self.kept} → {self.new}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What taking over would do."""

    new: int
    same: int
    changed: tuple[Change, ...]
    kept_from: str = ""
    """The file the year came from before."""
    other_level: str = ""
    """A sentence, where the year is kept from a table of the other level."""


@dataclass(frozen=True, slots=True)
class Before:
    """What is kept of a year."""

    figures: Mapping[tuple[str, str], CrimeRow]
    """By area and offence."""
    file_name: str
    other_level: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What was done."""

    new: int
    changed: int
    series: int


def kept_before(work: Work, year: int, level: str) -> Before:
    """What is kept of a year from tables of this level, to compare files with."""
    sources = work.crime_sources.where(year=year)
    same = [one for one in sources if one.level == level]
    rows = work.crime_figures.of_sources({one.id for one in same}) if same else ()
    others = [one.file_name for one in sources if one.level != level]
    return Before(
        {(one.area_key, one.offence_key): one for one in rows},
        same[0].file_name if same else "",
        OTHER.format(name=others[0]) if others else "",
    )


def compared(choice: CrimeChoice, before: Before) -> Comparison:
    """What the file would add and what would become otherwise."""
    new, same, changed = 0, 0, list[Change]()
    for line in choice.lines:
        kept = before.figures.get((line.area_key, line.offence_key))
        differs = list(_changes(kept, line)) if kept else []
        new += kept is None
        same += kept is not None and not differs
        changed += differs
    return Comparison(new, same, tuple(changed), before.file_name, before.other_level)


def compare_crime(work: Work, choice: CrimeChoice) -> Comparison:
    """The same in one go."""
    return compared(choice, kept_before(work, choice.year, choice.table.level))


def import_crime(work: Work, choice: CrimeChoice, *, today: date) -> Taken:
    """Keep the chosen figures, their areas, and series of the own area."""
    lines = choice.lines
    if not lines:
        raise UserError(NOTHING)
    if len(lines) > MOST:
        raise UserError(TOO_MANY.format(count=number(len(lines))))
    sources = _sources(work, choice)
    kept = _kept(work, sources)
    source = _source(work, choice, sources, today)
    areas = _areas(work, choice, lines)
    fresh, changed = list[CrimeFigure](), 0
    for line in lines:
        before = kept.get((line.area_key, line.offence_key))
        if before is None:
            fresh.append(_figure(line, source, areas[line.area_key], choice))
            continue
        before.area_id = areas[line.area_key].id
        if choice.takes_changed and any(_changes(before, line)):
            before.sqlmodel_update(_values(line, choice))
            changed += 1
    work.crime_figures.add_all(fresh)
    return Taken(len(fresh), changed, _make_series(work, choice, lines, areas))


def _sources(work: Work, choice: CrimeChoice) -> list[CrimeSource]:
    return list(work.crime_sources.where(year=choice.year, level=choice.table.level))


def _kept(work: Work, sources: Iterable[CrimeSource]) -> dict[tuple[str, str], CrimeFigure]:
    ids = {source.id for source in sources}
    found = work.crime_figures.where(source_id=ids) if ids else ()
    return {(one.area_key, one.offence_key): one for one in found}


def _changes(before: CrimeFigure | CrimeRow, line: CrimeLine) -> Iterable[Change]:
    for name in COUNTED:
        kept, new = getattr(before, name), getattr(line, name)
        if kept != new:
            yield Change(line.area_name, line.offence, WORDS[name], number(kept), number(new))


def _source(
    work: Work, choice: CrimeChoice, known: Sequence[CrimeSource], today: date
) -> CrimeSource:
    source = known[0] if known else CrimeSource(year=choice.year, level=choice.table.level)
    source.file_name, source.version = choice.table.name[:255], choice.table.found.version[:200]
    source.months, source.imported_on = choice.months, today
    work.crime_sources.add(source)
    return source


def _areas(work: Work, choice: CrimeChoice, lines: Sequence[CrimeLine]) -> dict[str, Area]:
    """The areas of the lines by key; new ones are made."""
    known = work.areas.all()
    found = {area.key: area for area in known if area.key}
    fresh = dict[str, Area]()
    for line in lines:
        if line.area_key not in found:
            name = line.area_name[:200] or line.area_key
            area = Area(name=name, key=line.area_key, position=len(known) + len(fresh))
            found[line.area_key] = fresh[line.area_key] = area
    work.areas.add_all(fresh.values())
    own = found.get(choice.own_area)
    if own and not any(area.is_own for area in known):
        own.is_own = True
    return found


def _figure(line: CrimeLine, source: CrimeSource, area: Area, choice: CrimeChoice) -> CrimeFigure:
    return CrimeFigure(source_id=source.id, area_id=area.id, **_values(line, choice))


def _values(line: CrimeLine, choice: CrimeChoice) -> dict[str, object]:
    counts: dict[str, object] = {name: getattr(line, name) for name in COUNTED}
    return {
        **counts,
        "offence_key": line.offence_key[:12],
        "offence": line.offence[:200],
        "area_key": line.area_key,
        "area_name": line.area_name[:200],
        "area_kind": line.area_kind[:20],
        "rate_base": choice.table.rate_base[:60],
    }


def _make_series(
    work: Work, choice: CrimeChoice, lines: Sequence[CrimeLine], areas: dict[str, Area]
) -> int:
    """Series of the own area for the offences that were taken; those there are stay."""
    own = areas.get(choice.own_area)
    if own is None:
        return 0
    known = {
        (one.offence_key, one.figure)
        for one in work.figure_series.where(area_id=own.id, deleted_at=None)
    }
    wanted = [
        _series(line, figure, own.id)
        for line in lines
        if line.area_key == choice.own_area
        for figure in (RATE, CASES, CLEARANCE)
        if figure in choice.figures and (line.offence_key[:12], figure) not in known
    ]
    work.figure_series.add_all(wanted)
    return len(wanted)


def _series(line: CrimeLine, figure: str, area_id: UUID) -> Series:
    name = line.offence or line.offence_key
    return Series(
        name=name[:200] if figure == CASES else f"{name[:170]}, {FIGURE_WORDS[figure]}",
        unit=UNITS[figure],
        source=SOURCE,
        direction=Direction.UP if figure == CLEARANCE else Direction.DOWN,
        area_id=area_id,
        offence_key=line.offence_key[:12],
        figure=figure,
    )
