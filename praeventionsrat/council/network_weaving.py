"""Puts the rows of the Netzwerk together as somebody wants to see them; asks the store nothing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.council.composition import GROUPS, composition
from praeventionsrat.council.network import (
    NO_GROUP,
    NO_HOUSE,
    NOBODY,
    Choice,
    Gap,
    House,
    Member,
    Network,
    Seat,
    Table,
    table_key,
)
from praeventionsrat.council.network_ports import HouseRow, NetworkRows, SeatRow
from praeventionsrat.german import fold, sort_key


def network_of(rows: NetworkRows, choice: Choice, today: date) -> Network:
    """Put the rows together as they are wanted."""
    return _Weaver(rows, choice, today).woven()


class _Weaver:
    """Holds the rows by what they are looked for while the network is put together."""

    def __init__(self, rows: NetworkRows, choice: Choice, today: date) -> None:
        self._rows, self._choice, self._today = rows, choice, today
        groups = {fold(name): name for name in (*GROUPS, *(name for _, name in rows.wishes))}
        self._groups = groups
        self._houses = {row.id: _house(row, groups) for row in rows.houses}
        self._living = [
            self._houses[row.id]
            for row in rows.houses
            if row.closed_on is None or row.closed_on > today
        ]
        """Institutions that could send somebody."""
        active = choice.only_active
        tables = [t for t in rows.tables if not active or t.ends_on is None or t.ends_on >= today]
        self._offered = tuple(Table(table_key(t.id), t.id, t.name) for t in tables)
        wanted = choice.tables & {t.id for t in self._offered}
        self._tables = tuple(t for t in self._offered if not wanted or t.id in wanted)
        self._shown = {table.id for table in self._tables}
        open_to = {table.id for table in self._offered}
        self._seats = [
            seat
            for seat in rows.seats
            if seat.committee_id in open_to and (not active or self._is_held(seat))
        ]
        self._posts: dict[UUID, list[House]] = {}
        for person, house in rows.posts:
            if house in self._houses:
                self._posts.setdefault(person, []).append(self._houses[house])

    def woven(self) -> Network:
        """Everything that passes the choice."""
        everybody = [*self._members(), *self._free_seats()]
        seated = {house for m in everybody for house in (m.house, *m.further)}
        gaps = list(self._gaps())
        sectors = {house.sector for house in (*self._houses.values(), *seated)}
        sectors |= {gap.group for gap in gaps}
        here = [m for m in everybody if any(seat.table in self._shown for seat in m.seats)]
        unseated = [h for h in self._living if h not in seated and self._wants(h.sector)]
        return Network(
            tables=self._tables,
            members=tuple(m for m in here if self._wants(m.house.sector)),
            gaps=tuple(gap for gap in gaps if self._wants(gap.group)),
            unseated=tuple(unseated) if self._choice.with_unseated else (),
            sectors=tuple(sorted(sectors, key=lambda name: (name == NO_GROUP, sort_key(name)))),
            offered=self._offered,
        )

    def _wants(self, sector: str) -> bool:
        return not self._choice.sectors or sector in self._choice.sectors

    def _is_held(self, seat: SeatRow) -> bool:
        """Whether a seat is held, or begins only later."""
        return seat.ends_on is None or seat.ends_on >= self._today

    def _members(self) -> Iterable[Member]:
        held: dict[UUID | None, list[SeatRow]] = {}
        for seat in self._seats:
            held.setdefault(seat.person_id, []).append(seat)
        for person in self._rows.persons:
            rows = held.get(person.id, [])
            if not rows:
                continue
            houses = self._houses_of(person.id, rows)
            seats = tuple(self._seat(row) for row in rows)
            tables = {seat.table for seat in seats}
            yield Member(
                key=f"person/{person.id}",
                name=person.name,
                sort_name=person.sort_name,
                house=houses[0],
                seats=tuple(seat for seat in seats if seat.table in self._shown),
                person_id=person.id,
                address=person.address,
                further=tuple(houses[1:]),
                elsewhere=tuple(
                    t.name for t in self._offered if t.id in tables and t.id not in self._shown
                ),
                is_bridge=len(tables) > 1,
            )

    def _free_seats(self) -> Iterable[Member]:
        for number, row in enumerate(self._seats):
            if row.person_id is None and row.organization_id in self._houses:
                house = self._houses[row.organization_id]
                key = f"open/{row.committee_id}/{house.key}/{number}"
                yield Member(key, NOBODY, house.label, house, (self._seat(row),))

    def _seat(self, row: SeatRow) -> Seat:
        return Seat(row.committee_id, row.role, row.voting, not self._is_held(row))

    def _houses_of(self, person: UUID, rows: Sequence[SeatRow]) -> list[House]:
        """First who sends the person to a table that is shown, then where else it works."""
        shown = sorted(rows, key=lambda row: row.committee_id not in self._shown)
        sent = [self._houses.get(row.organization_id) for row in shown if row.organization_id]
        found = [house for house in (*sent, *self._posts.get(person, ())) if house]
        return list(dict.fromkeys(found)) or [self._called(shown[0].seat)]

    def _called(self, seat: str) -> House:
        """Instead of an institution: what the seat is called."""
        label = seat or NO_HOUSE
        return House(f"seat/{fold(label)}", label, label, self._groups.get(fold(seat), NO_GROUP))

    def _gaps(self) -> Iterable[Gap]:
        wished: dict[UUID, list[str]] = {}
        for committee, name in self._rows.wishes:
            wished.setdefault(committee, []).append(name)
        missing: dict[str, tuple[str, list[UUID]]] = {}
        for table in self._tables:
            words = [self._words(s) for s in self._seats if s.committee_id == table.id]
            for group in composition(wished.get(table.id, ()), words).missing:
                missing.setdefault(fold(group), (group, []))[1].append(table.id)
        for folded, (group, tables) in missing.items():
            able = [h for h in self._living if folded in _called_by(h)]
            yield Gap(f"gap/{folded}", group, tuple(tables), tuple(able))

    def _words(self, seat: SeatRow) -> list[str]:
        """By what a seat may be counted; the same words as for a meeting."""
        houses = (
            [self._houses[seat.organization_id]] if seat.organization_id in self._houses else []
        )
        if seat.person_id:
            houses += self._posts.get(seat.person_id, [])
        return [seat.seat, *(word for h in houses for word in (h.sector, h.label, h.name))]


def _house(row: HouseRow, groups: Mapping[str, str]) -> House:
    """An institution that names no group but is called like one belongs to it."""
    label = row.short_name or row.name
    called = groups.get(fold(row.short_name)) or groups.get(fold(row.name))
    return House(
        key=f"organization/{row.id}",
        label=label,
        name=row.name,
        sector=row.sector or called or NO_GROUP,
        organization_id=row.id,
    )


def _called_by(house: House) -> set[str]:
    return {fold(house.sector), fold(house.label), fold(house.name)}
