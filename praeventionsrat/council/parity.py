"""Parität: how many women and men sit at the tables, as far as the Anrede tells."""

from collections.abc import Iterable
from dataclasses import dataclass

from praeventionsrat import german
from praeventionsrat.council.network import Member, Network
from praeventionsrat.german import sort_key

WOMAN, MAN = "Frau", "Herr"
EVERYBODY = "Alle Personen"


@dataclass(frozen=True, slots=True)
class ParityRow:
    """One committee or one group."""

    id: str
    label: str
    kind: str
    """„Gremium“, „Gruppe“ or „gesamt“."""
    women: int
    men: int
    unknown: int
    voting_women: int
    voting: int
    """Those with a vote whose Anrede is known."""

    @property
    def total(self) -> int:
        """Everybody."""
        return self.women + self.men + self.unknown

    @property
    def share(self) -> int | None:
        """Women in a hundred of those whose Anrede is known."""
        return percent(self.women, self.women + self.men)

    @property
    def voting_share(self) -> int | None:
        """The same of those with a vote."""
        return percent(self.voting_women, self.voting)

    @property
    def words(self) -> str:
        """A sentence that says what the bar shows."""
        said = [
            german.count(self.women, "Frau", "Frauen"),
            german.count(self.men, "Mann", "Männer"),
            f"{self.unknown} ohne Angabe",
        ]
        share = "" if self.share is None else f", Frauenanteil {self.share} %"
        return f"{self.label}: {', '.join(said)}{share}."


def percent(part: int, whole: int) -> int | None:
    """Rounded as at school; nothing of nothing."""
    return (200 * part + whole) // (2 * whole) if whole else None


def parity_of(network: Network) -> list[ParityRow]:
    """Everybody, then every committee, then every group, as far as they are shown."""
    members = [m for m in network.members if m.person_id and any(not s.is_over for s in m.seats)]
    rows = [_row("all", EVERYBODY, "gesamt", members)]
    for table in sorted(network.tables, key=lambda table: sort_key(table.name)):
        here = [m for m in members if any(s.table == table.id and not s.is_over for s in m.seats)]
        votes = [m for m in here if any(s.table == table.id and s.voting for s in m.seats)]
        rows.append(_row(table.key, table.name, "Gremium", here, votes))
    for sector in network.sectors:
        sent = [m for m in members if m.house.sector == sector]
        rows.append(_row(f"group/{sector}", sector, "Gruppe", sent))
    return [row for row in rows if row.total]


def _row(
    key: str, label: str, kind: str, members: list[Member], votes: list[Member] | None = None
) -> ParityRow:
    if votes is None:
        votes = [m for m in members if any(seat.voting for seat in m.seats)]
    women, men = _count(members, WOMAN), _count(members, MAN)
    voting_women = _count(votes, WOMAN)
    return ParityRow(
        id=key,
        label=label,
        kind=kind,
        women=women,
        men=men,
        unknown=len(members) - women - men,
        voting_women=voting_women,
        voting=voting_women + _count(votes, MAN),
    )


def _count(members: Iterable[Member], address: str) -> int:
    return sum(member.address == address for member in members)
