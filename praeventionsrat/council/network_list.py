"""The Netzwerk as a list: everything the picture says, a line each, for eyes and for ears."""

from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.council.network import House, Network
from praeventionsrat.council.network_words import ROLES, NetworkWords
from praeventionsrat.german import sort_key

MISSING, FREE = "Fehlt", "Ohne Sitz"


@dataclass(frozen=True, slots=True)
class NetworkLine:
    """A seat, a gap, or an institution without a seat."""

    id: str
    key: str
    """The element of the picture it belongs to."""
    table: str
    name: str
    role: str
    voting: bool
    house: str
    sector: str
    note: str = ""
    """Where else somebody sits; who could fill a gap."""
    sort_name: str = ""
    kind: str = ""
    record_id: UUID | None = None
    """What Enter opens."""


def lines_of(network: Network) -> list[NetworkLine]:
    """By committee: who sits there, then who is missing; at the end who sits nowhere."""
    words = NetworkWords(network)
    found = [*_seats(network, words), *_gaps(network, words)]
    found.sort(key=lambda line: (sort_key(line.table), line.role == MISSING, line.sort_name))
    return [*found, *(_free(house) for house in network.unseated)]


def _seats(network: Network, words: NetworkWords) -> list[NetworkLine]:
    found = []
    for member in network.members:
        tables = {seat.table: words.table_name(seat.table) for seat in member.seats}
        for number, seat in enumerate(member.seats):
            others = [name for table, name in tables.items() if table != seat.table]
            also = [*others, *member.elsewhere]
            further = [house.label for house in member.further]
            said = [f"auch in {', '.join(also)}"] if also else []
            said += [f"auch {', '.join(further)}"] if further else []
            said += ["Sitz beendet"] if seat.is_over else []
            house = member.house
            kind = "person" if member.person_id else "organization"
            found.append(
                NetworkLine(
                    id=f"{member.key}/{seat.table}/{number}",
                    key=member.key,
                    table=tables[seat.table],
                    name=member.name,
                    role=ROLES[seat.role][:1].upper() + ROLES[seat.role][1:],
                    voting=seat.voting and not seat.is_over,
                    house=house.label,
                    sector=house.sector,
                    note=" · ".join(said),
                    sort_name=sort_key(member.sort_name),
                    kind=kind,
                    record_id=member.person_id or house.organization_id,
                )
            )
    return found


def _gaps(network: Network, words: NetworkWords) -> list[NetworkLine]:
    found: list[NetworkLine] = []
    for gap in network.gaps:
        able = ", ".join(house.label for house in gap.candidates)
        first = gap.candidates[0].organization_id if gap.candidates else None
        found += [
            NetworkLine(
                id=f"{gap.key}/{table}",
                key=gap.key,
                table=words.table_name(table),
                name=f"fehlt: {gap.group}",
                role=MISSING,
                voting=False,
                house="",
                sector=gap.group,
                note=f"möglich: {able}" if able else "",
                sort_name=sort_key(gap.group),
                kind="organization" if first else "",
                record_id=first,
            )
            for table in gap.tables
        ]
    return found


def _free(house: House) -> NetworkLine:
    return NetworkLine(
        id=house.key,
        key=house.key,
        table="",
        name="",
        role=FREE,
        voting=False,
        house=house.label,
        sector=house.sector,
        kind="organization",
        record_id=house.organization_id,
    )
