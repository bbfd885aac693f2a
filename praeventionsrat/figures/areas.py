"""Gebiete and how many people live there."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.figures.ports import Work
from praeventionsrat.figures.records import Area, AreaFields, Census, Population, PopulationFields

TWICE = "Ein Gebiet mit diesem Namen gibt es schon."
SAME_KEY = "Diesen Schlüssel hat schon „{name}“."


@dataclass(frozen=True, slots=True)
class PopulationRow:
    """The inhabitants of a year."""

    id: UUID
    year: int
    inhabitants: int
    census: Census
    source: str


@dataclass(frozen=True, slots=True)
class AreaRow:
    """An area with its inhabitants, the newest year first."""

    id: UUID
    name: str
    key: str
    has_commuters: bool
    is_own: bool
    people: tuple[PopulationRow, ...]


def read_areas(work: Work) -> Sequence[AreaRow]:
    """Every area, the own one first."""
    people: dict[UUID, list[PopulationRow]] = {}
    for one in sorted(work.populations.all(), key=lambda p: -p.year):
        row = PopulationRow(one.id, one.year, one.inhabitants, one.census, one.source)
        people.setdefault(one.area_id, []).append(row)
    rows = [
        AreaRow(a.id, a.name, a.key, a.has_commuters, a.is_own, tuple(people.get(a.id, ())))
        for a in work.areas.all()
    ]
    return sorted(rows, key=lambda row: not row.is_own)


def create_area(work: Work, fields: AreaFields, *, is_own: bool = False) -> UUID:
    """Keep an area; the first one is the own one."""
    known = work.areas.all()
    _check(known, fields)
    area = Area.model_validate(fields, update={"position": len(known)})
    area.is_own = is_own or not known
    work.areas.add(area)
    return area.id


def edit_area(work: Work, area_id: UUID, fields: AreaFields) -> None:
    """Replace what is typed about an area."""
    area = work.areas.get(area_id)
    _check([one for one in work.areas.all() if one.id != area_id], fields)
    area.sqlmodel_update(fields.model_dump())


def make_own(work: Work, area_id: UUID) -> None:
    """Let this be the area of the council."""
    for area in work.areas.all():
        area.is_own = area.id == area_id


def delete_area(work: Work, area_id: UUID) -> None:
    """Delete an area; series and crime figures stay, without it."""
    work.areas.remove(work.areas.get(area_id))


def write_population(work: Work, area_id: UUID, fields: PopulationFields) -> UUID:
    """Keep the inhabitants of a year, in place of those kept before."""
    found = next(iter(work.populations.where(area_id=area_id, year=fields.year)), None)
    if found:
        found.sqlmodel_update(fields.model_dump())
        return found.id
    people = Population.model_validate(fields, update={"area_id": area_id})
    work.populations.add(people)
    return people.id


def remove_population(work: Work, population_id: UUID) -> None:
    """Forget the inhabitants of a year."""
    work.populations.remove(work.populations.get(population_id))


def _check(known: Sequence[Area], fields: AreaFields) -> None:
    if any(area.name.casefold() == fields.name.casefold() for area in known):
        raise Invalid({"name": TWICE})
    same = next((area for area in known if fields.key and area.key == fields.key), None)
    if same:
        raise Invalid({"key": SAME_KEY.format(name=same.name)})
