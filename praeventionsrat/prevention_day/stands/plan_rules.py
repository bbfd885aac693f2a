"""What does not fit on the plan of a place, each as a sentence with its reason and what to do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from praeventionsrat.german import count
from praeventionsrat.prevention_day.stands.geometry import (
    Box,
    Rectangle,
    distance,
    is_inside,
    overlap,
)
from praeventionsrat.prevention_day.stands.records import PlanObjectKind, StandState
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.siteplan import ObjectRow, PlanView, area_of
from praeventionsrat.prevention_day.stands.words import metres, power_told

FREE = frozenset({PlanObjectKind.RESCUE_PATH, PlanObjectKind.EXIT})
"""Nothing may stand here, whatever else is allowed."""
SOLID = frozenset(
    {
        PlanObjectKind.STAGE,
        PlanObjectKind.BUILDING,
        PlanObjectKind.TREE,
        PlanObjectKind.WATER,
        PlanObjectKind.POWER,
    }
)
"""Nothing can stand here."""


class Problem(StrEnum):
    """What is wrong; in the order of how urgent it is."""

    BLOCKED = "blocked"
    OVERLAP = "overlap"
    OVERLOAD = "overload"
    OUTSIDE = "outside"
    SOLID = "solid"
    NO_CIRCUIT = "no_circuit"
    TOO_MUCH = "too_much"
    LOUD = "loud"
    VEHICLE = "vehicle"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class PlanWarning:
    """One thing that does not fit."""

    problem: Problem
    what: str
    why: str
    """The reason, and what to do now."""
    stands: tuple[UUID, ...] = ()

    @property
    def id(self) -> str:
        """Tells it from others in a list."""
        return " ".join((self.problem, *map(str, self.stands), self.what))


@dataclass(frozen=True, slots=True)
class _Placed:
    row: StandRow
    area: Rectangle
    box: Box


def find_warnings(view: PlanView) -> tuple[PlanWarning, ...]:
    """All that does not fit, the most urgent first."""
    placed = [_Placed(row, area_of(row), area_of(row).box) for row in view.stands if row.comes]
    found = [
        *_beside_each_other(placed, view.fields.quiet_cm),
        *_on_objects(placed, view.objects),
        *_one_by_one(view, placed),
        *_power(view, placed),
    ]
    order = {problem: place for place, problem in enumerate(Problem)}
    return tuple(sorted(found, key=lambda one: order[one.problem]))


def stands_warned(warnings: Sequence[PlanWarning]) -> Mapping[UUID, int]:
    """The stands whose place is wrong, and how often; a long vehicle alone is no reason."""
    told: dict[UUID, int] = {}
    for warning in (one for one in warnings if one.problem is not Problem.VEHICLE):
        for stand_id in warning.stands:
            told[stand_id] = told.get(stand_id, 0) + 1
    return told


def _beside_each_other(placed: Sequence[_Placed], quiet_cm: int) -> Iterator[PlanWarning]:
    """Pairs whose boxes are near enough, found from left to right."""
    inorder = sorted(placed, key=lambda one: one.box[0])
    for at, one in enumerate(inorder):
        for other in inorder[at + 1 :]:
            if other.box[0] > one.box[2] + quiet_cm:
                break
            if _apart(one.box[1], one.box[3], other.box[1], other.box[3]) <= quiet_cm:
                yield from _pair(one, other, quiet_cm)


def _apart(top: float, bottom: float, other_top: float, other_bottom: float) -> float:
    return max(other_top - bottom, top - other_bottom, 0)


def _boxes_meet(one: Box, other: Box) -> bool:
    """Whether looking closer is worth it."""
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


def _pair(one: _Placed, other: _Placed, quiet_cm: int) -> Iterator[PlanWarning]:
    first, second = sorted((one.row, other.row), key=lambda row: (row.number, str(row.id)))
    both = (first.id, second.id)
    if _boxes_meet(one.box, other.box) and overlap(one.area, other.area):
        yield PlanWarning(
            Problem.OVERLAP,
            f"{first.name} und {second.name} stehen übereinander.",
            "Beide Stände brauchen ihre ganze Fläche. Bitte einen von beiden verschieben.",
            both,
        )
    loud, quiet = first, second
    if not (loud.is_loud and quiet.wants_quiet):
        loud, quiet = second, first
    if not (loud.is_loud and quiet.wants_quiet):
        return
    near = distance(one.area, other.area)
    if near < quiet_cm:
        yield PlanWarning(
            Problem.LOUD,
            f"{loud.name} ist laut und steht {metres(round(near))} m neben {quiet.name}.",
            f"{quiet.exhibitor} braucht Ruhe für vertrauliche Gespräche; eingestellt sind "
            f"mindestens {metres(quiet_cm)} m. Bitte einen von beiden weiter weg stellen.",
            (loud.id, quiet.id),
        )


def _on_objects(placed: Sequence[_Placed], objects: Sequence[ObjectRow]) -> Iterator[PlanWarning]:
    watched = [one for one in objects if one.kind in FREE or one.kind in SOLID]
    for one in placed:
        for other in watched:
            if overlap(one.area, other.area):
                yield _on(one.row, other)


def _on(row: StandRow, other: ObjectRow) -> PlanWarning:
    if other.kind in FREE:
        return PlanWarning(
            Problem.BLOCKED,
            f"{row.name} steht auf „{other.name}“.",
            "Rettungswege, Feuerwehrzufahrten und Ausgänge müssen in voller Breite frei bleiben "
            "(Auflage jeder Genehmigung). Bitte den Stand verschieben.",
            (row.id,),
        )
    return PlanWarning(
        Problem.SOLID,
        f"{row.name} steht auf „{other.name}“.",
        "Dort ist kein Platz. Bitte den Stand oder das Objekt verschieben.",
        (row.id,),
    )


def _one_by_one(view: PlanView, placed: Sequence[_Placed]) -> Iterator[PlanWarning]:
    width, depth = view.fields.width_cm, view.fields.depth_cm
    for one in placed:
        if not is_inside(one.area, width, depth):
            yield PlanWarning(
                Problem.OUTSIDE,
                f"{one.row.name} ragt über die Fläche hinaus.",
                f"„{view.venue}“ ist mit {metres(width)} × {metres(depth)} m angelegt. Bitte den "
                "Stand hereinholen oder die Maße der Fläche berichtigen.",
                (one.row.id,),
            )
        if _is_too_long(one.row):
            yield PlanWarning(
                Problem.VEHICLE,
                f"{one.row.name}: Das Fahrzeug passt nicht auf den Stand.",
                f"„{one.row.vehicle}“ ist {metres(one.row.vehicle_length_cm or 0)} m lang, der "
                f"Stand {one.row.size}. Bitte den Stand vergrößern oder einen Stellplatz suchen.",
                (one.row.id,),
            )
    for row in view.stands:
        if row.state is StandState.DECLINED:
            yield PlanWarning(
                Problem.DECLINED,
                f"{row.name} hat abgesagt, steht aber noch auf dem Plan.",
                "Bitte vom Plan nehmen (Entf) oder den Platz neu vergeben.",
                (row.id,),
            )


def _is_too_long(row: StandRow) -> bool:
    return (row.vehicle_length_cm or 0) > max(row.width_cm, row.depth_cm)


def _power(view: PlanView, placed: Sequence[_Placed]) -> Iterator[PlanWarning]:
    rows = [one.row for one in placed]
    for circuit in view.circuits:
        if circuit.used > circuit.watts:
            hanging = tuple(row.id for row in rows if row.circuit_id == circuit.id)
            yield PlanWarning(
                Problem.OVERLOAD,
                f"Stromkreis „{circuit.name}“ ist überlastet: {power_told(circuit.used)} an "
                f"{power_told(circuit.watts)} ({circuit.share} %).",
                "Die Sicherung fällt. Bitte einen Stand an einen anderen Stromkreis hängen oder "
                "weniger Leistung vereinbaren.",
                hanging,
            )
    if view.circuits:
        yield from _not_plugged_in(rows)
    needed, there = sum(row.power_watts for row in rows), sum(c.watts for c in view.circuits)
    if needed > there:
        yield PlanWarning(
            Problem.TOO_MUCH,
            f"{view.venue}: Gebraucht werden {power_told(needed)}, vorhanden sind "
            f"{power_told(there) if there else 'keine Stromkreise'}.",
            "Die Stromkreise einer Fläche stehen im Programm bei „Flächen“. Bitte dort eintragen, "
            "was der Elektriker legt, oder mehr bestellen.",
        )


def _not_plugged_in(rows: Sequence[StandRow]) -> Iterator[PlanWarning]:
    loose = [row for row in rows if row.power_watts and row.circuit_id is None]
    if len(loose) > 3:
        yield PlanWarning(
            Problem.NO_CIRCUIT,
            f"{count(len(loose), 'Stand', 'Stände')} mit Strombedarf ohne Stromkreis.",
            "Ohne Zuordnung lässt sich nicht prüfen, ob eine Sicherung fällt. Bitte je Stand einen "
            "Stromkreis wählen.",
            tuple(row.id for row in loose),
        )
        return
    for row in loose:
        yield PlanWarning(
            Problem.NO_CIRCUIT,
            f"{row.name} braucht {power_told(row.power_watts)}, hängt aber an keinem Stromkreis.",
            "Ohne Zuordnung lässt sich nicht prüfen, ob eine Sicherung fällt. Bitte einen "
            "Stromkreis wählen.",
            (row.id,),
        )
