"""The pairs that were found as lines of a list; made in the worker."""

from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.duplicates.book import candidates
from praeventionsrat.contacts.duplicates.ports import BookRows
from praeventionsrat.contacts.duplicates.search import find_pairs
from praeventionsrat.contacts.duplicates.values import Candidate, Kind
from praeventionsrat.german import count
from ui.parts.row_table import Column
from ui.shell.theme import Tone
from ui.tasks import Progress

CERTAIN, LIKELY = 88, 70
"""Scores from which a pair is called so."""


@dataclass(frozen=True, slots=True)
class PairLine:
    """One line: who may be the same, and why."""

    id: tuple[Kind, UUID, UUID]
    names: tuple[str, str]
    reasons: str
    score: int

    @property
    def kind(self) -> Kind:
        """Persons or institutions."""
        return self.id[0]

    @property
    def ids(self) -> frozenset[UUID]:
        """The two contacts."""
        return frozenset(self.id[1:])

    @property
    def called(self) -> str:
        """Both names, or the one they share."""
        first, second = self.names
        return f"{first} (zweimal)" if first == second else f"{first} – {second}"


def badge(line: PairLine) -> tuple[str, Tone]:
    """How likely it is, in a word."""
    if line.score >= CERTAIN:
        return "fast sicher", Tone.OK
    return ("wahrscheinlich", Tone.SOFT) if line.score >= LIKELY else ("möglich", Tone.NEUTRAL)


COLUMNS = (
    Column[PairLine](
        "Kontakte", lambda line: line.called, second=lambda line: line.reasons, badge=badge
    ),
)


def search(rows: BookRows, progress: Progress) -> tuple[PairLine, ...]:
    """Compare the whole book; runs in a worker."""
    contacts = candidates(rows)
    names = {contact.id: _name(contact) for contact in contacts}
    pairs = find_pairs(contacts, apart=frozenset(rows.apart), progress=progress.step)
    kinds = {contact.id: contact.kind for contact in contacts}
    return tuple(
        PairLine(
            (kinds[pair.first], pair.first, pair.second),
            (names[pair.first], names[pair.second]),
            " · ".join(pair.reasons),
            pair.score,
        )
        for pair in pairs
        if isinstance(pair.first, UUID) and isinstance(pair.second, UUID)
    )


def how_many(lines: int) -> str:
    """What stands above the list."""
    return count(lines, "mögliche Dublette", "mögliche Dubletten")


def _name(contact: Candidate) -> str:
    if contact.kind is Kind.ORGANIZATION:
        return contact.names[0]
    return " ".join(w for w in (contact.given_name, contact.affix, contact.family_name) if w)
