"""For whom there is nothing where: target groups against districts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.tagging import words_of
from praeventionsrat.german import fold
from praeventionsrat.measures.offer_ports import OfferRow
from praeventionsrat.measures.offers_state import runs
from praeventionsrat.measures.ports import Work

TOWN = "ganze Stadt"


@dataclass(frozen=True, slots=True)
class GapRow:
    """One target group, and how many offers it has in each district."""

    id: str
    """Name of the group."""
    counts: tuple[int, ...]
    """In the order of the districts; the whole town last."""
    offers: tuple[tuple[UUID, ...], ...]
    """Which ones, likewise."""

    @property
    def gaps(self) -> int:
        """In how many districts there is nothing, not even for the whole town."""
        return 0 if self.counts[-1] else sum(not one for one in self.counts[:-1])


@dataclass(frozen=True, slots=True)
class Gaps:
    """The whole table."""

    districts: tuple[str, ...]
    """Without the whole town."""
    rows: tuple[GapRow, ...]

    @property
    def number(self) -> int:
        """How many groups lack something in how many districts, added up."""
        return sum(row.gaps for row in self.rows)


def read_gaps(work: Work, today: date) -> Gaps:
    """Every district and every target group of the office's lists, against what runs today."""
    rows = [row for row in work.offers.rows() if runs(row, today)]
    districts = words_of(work, KeywordKind.DISTRICT)
    return count_gaps(rows, words_of(work, KeywordKind.TARGET_GROUP), districts)


def count_gaps(rows: Iterable[OfferRow], groups: Sequence[str], districts: Sequence[str]) -> Gaps:
    """How many of these offers each group has in each district."""
    places = {fold(name): place for place, name in enumerate(districts)}
    found: dict[str, list[list[UUID]]] = {
        fold(group): [[] for _ in range(len(districts) + 1)] for group in groups
    }
    for row in rows:
        place = places.get(fold(row.district), len(districts)) if row.district else len(districts)
        for group in row.groups:
            if fold(group) in found:
                found[fold(group)][place].append(row.id)
    return Gaps(
        tuple(districts),
        tuple(
            GapRow(
                group,
                tuple(len(ids) for ids in found[fold(group)]),
                tuple(tuple(ids) for ids in found[fold(group)]),
            )
            for group in groups
        ),
    )
