"""What the Netzwerk says in words: to whoever does not see the picture, and beside it."""

from collections.abc import Iterable
from types import MappingProxyType
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.network import NO_GROUP, Gap, House, Member, Network, Seat, Table
from praeventionsrat.council.records import Role

ROLES = MappingProxyType(
    {
        Role.CHAIR: "Vorsitz",
        Role.DEPUTY_CHAIR: "stellvertretender Vorsitz",
        Role.MEMBER: "Mitglied",
        Role.ADVISER: "beratend",
        Role.KEEPER: "Protokoll",
        Role.GUEST: "Gast",
    }
)
MOST = 12
"""Names a sentence lists before it only counts."""


class NetworkWords:
    """Knows the names of the tables and tells of everything around them."""

    def __init__(self, network: Network) -> None:
        """The whole network: also the committees that are not shown are named."""
        self._network = network
        self._names = {table.id: table.name for table in network.offered}
        self._sitting: dict[UUID, set[str]] = {}
        for member in network.members:
            for seat in member.seats if member.person_id else ():
                self._sitting.setdefault(seat.table, set()).add(member.key)

    def table_name(self, committee_id: UUID) -> str:
        """What a committee is called."""
        return self._names[committee_id]

    def seat(self, seat: Seat) -> str:
        """„Lenkungsgruppe (Vorsitz, mit Stimme)“."""
        said = [ROLES[seat.role], "mit Stimme" if seat.voting else "ohne Stimme"]
        if seat.is_over:
            said.append("beendet")
        return f"{self._names[seat.table]} ({', '.join(said)})"

    def member(self, member: Member) -> str:
        """Where somebody sits, for whom, and with how many others."""
        houses = (member.house, *member.further)
        name = f"{member.name} – {german.and_list(house.label for house in houses)}"
        seats = "; ".join(self.seat(seat) for seat in member.seats)
        if member.person_id is None:
            return f"{member.house.label}: {member.name}. Freigehaltener Sitz: {seats}."
        said = [name, f"Sitzt in: {seats}"]
        if member.elsewhere:
            said.append(f"Auch in: {german.and_list(member.elsewhere)}")
        said.append(self._company(member))
        return ". ".join(part for part in said if part) + "."

    def table(self, table: Table) -> str:
        """Who sits at a table, and who is missing there."""
        here = [m for m in self._network.members if any(seat.table == table.id for seat in m.seats)]
        missing = [gap.group for gap in self._network.gaps if table.id in gap.tables]
        said = [f"{table.name}: {german.count(len(here), 'Sitz', 'Sitze')}"]
        if here:
            said.append(_some(f"{m.name} ({m.house.label})" for m in here))
        if missing:
            said.append(_missing(missing))
        return ". ".join(said) + "."

    def house(self, house: House, members: Iterable[Member]) -> str:
        """Who comes from an institution."""
        group = "" if house.sector == NO_GROUP else f", Gruppe {house.sector}"
        sent = [
            f"{m.name} ({german.and_list(self._names[seat.table] for seat in m.seats)})"
            for m in members
        ]
        return f"{house.name}{group}: {'; '.join(sent) or 'ohne Sitz'}."

    def gap(self, gap: Gap) -> str:
        """Which group is missing where, and who could come."""
        tables = german.and_list(self._names[committee] for committee in gap.tables)
        able = f" Möglich: {_some(h.name for h in gap.candidates)}." if gap.candidates else ""
        return f"Fehlt: {gap.group}, gewünscht in {tables}.{able}"

    def whole(self) -> str:
        """The picture in a few sentences."""
        network = self._network
        persons = [m for m in network.members if m.person_id]
        houses = {h for m in persons for h in (m.house, *m.further) if h.organization_id}
        tables = german.count(len(network.tables), "Gremium", "Gremien")
        said = [f"{tables}, {german.count(len(persons), 'Person', 'Personen')}"]
        if houses:
            said[0] += f" aus {german.count(len(houses), 'Institution', 'Institutionen')}"
        bridges = [m.name for m in persons if m.is_bridge]
        if bridges:
            said.append(f"In mehreren Gremien: {_some(bridges)}")
        if network.gaps:
            said.append(_missing([gap.group for gap in network.gaps]))
        return ". ".join(said) + "."

    def _company(self, member: Member) -> str:
        """With how many others somebody sits at a table."""
        tables = [self._sitting.get(seat.table, set()) for seat in member.seats]
        others = set[str]().union(*tables) - {member.key}
        if not others:
            return ""
        return f"Trifft dort {german.count(len(others), 'weitere Person', 'weitere Personen')}"


def _missing(groups: list[str]) -> str:
    return f"{'Es fehlt' if len(groups) == 1 else 'Es fehlen'}: {_some(groups)}"


def _some(names: Iterable[str]) -> str:
    """The first of them, and how many more."""
    every = list(names)
    if len(every) <= MOST:
        return german.and_list(every)
    return f"{', '.join(every[:MOST])} und {len(every) - MOST} weitere"
