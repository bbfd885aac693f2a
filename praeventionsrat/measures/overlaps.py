"""Überschneidungen: what is compared, and what the office says of two that look alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.measures.offers import OverlapKind, OverlapVerdict, OverlapVerdictFields
from praeventionsrat.measures.overlaps_values import Thing, ThingKind
from praeventionsrat.measures.ports import Work


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair somebody has judged, and how."""

    id: UUID
    first: UUID
    second: UUID
    kind: OverlapKind
    note: str


@dataclass(frozen=True, slots=True)
class Field:
    """Everything the search for overlaps needs; the search itself belongs in a worker."""

    things: tuple[Thing, ...]
    judged: tuple[Judged, ...]

    @property
    def apart(self) -> frozenset[frozenset[UUID]]:
        """Pairs that are not proposed again."""
        return frozenset(frozenset((one.first, one.second)) for one in self.judged)


def read_field(work: Work) -> Field:
    """What is compared, and what was judged already; some milliseconds."""
    return Field(tuple(work.overlap_verdicts.things()), tuple(judged_pairs(work)))


def judged_pairs(work: Work) -> Sequence[Judged]:
    """Every verdict there is."""
    return [
        Judged(one.id, *_pair(one), one.kind, one.note) for one in work.overlap_verdicts.all()
    ]  # fmt: skip


def judge(
    work: Work,
    one: tuple[ThingKind, UUID],
    other: tuple[ThingKind, UUID],
    fields: OverlapVerdictFields,
) -> UUID:
    """Say what the two are; said again, the newer word holds."""
    columns = _columns(one, other)
    found = work.overlap_verdicts.where(**columns)
    if found:
        found[0].sqlmodel_update(fields.model_dump())
        return found[0].id
    verdict = OverlapVerdict.model_validate(fields, update=columns)
    work.overlap_verdicts.add(verdict)
    return verdict.id


def forget_verdict(work: Work, verdict_id: UUID) -> None:
    """Look at the two again."""
    work.overlap_verdicts.remove(work.overlap_verdicts.get(verdict_id))


def _columns(one: tuple[ThingKind, UUID], other: tuple[ThingKind, UUID]) -> dict[str, UUID | None]:
    measures = sorted(key for kind, key in (one, other) if kind is ThingKind.MEASURE)
    offers = sorted(key for kind, key in (one, other) if kind is ThingKind.OFFER)
    return {
        "measure_id": measures[0] if measures else None,
        "other_measure_id": measures[1] if len(measures) > 1 else None,
        "offer_id": offers[0] if offers else None,
        "other_offer_id": offers[1] if len(offers) > 1 else None,
    }


def _pair(one: OverlapVerdict) -> tuple[UUID, UUID]:
    ids = (one.measure_id, one.other_measure_id, one.offer_id, one.other_offer_id)
    first, second = sorted(key for key in ids if key is not None)
    return first, second
