"""Compares two institutions: by the words of their names, then by how they are reached."""

from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.duplicates.institution_names import likeness
from praeventionsrat.contacts.duplicates.institution_words import words_of
from praeventionsrat.contacts.duplicates.reach import Reach, reach
from praeventionsrat.contacts.duplicates.values import Candidate
from praeventionsrat.german import fold

PUBLIC = ("poststelle", "rathaus", "stadt", "gemeinde", "verwaltung", "magistrat", "zentrale")
"""Mailboxes the departments of one house share."""


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution as it is compared."""

    id: UUID | int
    names: tuple[tuple[str, ...], ...]
    reach: Reach
    towns: frozenset[str]


def institution(contact: Candidate) -> Institution:
    """An institution, read once for all comparisons."""
    names = tuple(words_of(name) for name in contact.names if name.strip())
    towns = frozenset(fold(contact.city).split())
    return Institution(contact.id, names, reach(contact), towns)


def compare_institutions(
    one: Institution, other: Institution, places: frozenset[str]
) -> tuple[int, tuple[str, ...]] | None:
    """Score and reasons, or nothing."""
    if one.towns and other.towns and not one.towns & other.towns:
        return None
    emails = one.reach.emails & other.reach.emails
    own = {email for email in emails if not email.startswith(PUBLIC)}
    score, reason = _of_names(one, other, places | one.towns | other.towns, bool(own))
    if not score:
        return None
    reasons = [(8, "gleiche E-Mail-Adresse")] if emails else []
    if (one.reach.phones | one.reach.mobiles) & (other.reach.phones | other.reach.mobiles):
        reasons.append((5, "gleiche Telefonnummer"))
    if one.reach.place and one.reach.place == other.reach.place:
        reasons.append((5, "gleiche Anschrift"))
    added = sum(points for points, _ in reasons)
    return min(100, score + added), (reason, *(words for _, words in reasons))


def _of_names(
    one: Institution, other: Institution, places: frozenset[str], same_mail: bool
) -> tuple[int, str]:
    """The best of name with name and name with short name; two short names say nothing."""
    found = [(0, "")]
    for place, first in enumerate(one.names):
        for at, second in enumerate(other.names):
            if not (place and at):
                found.append(likeness(first, second, places, same_mail))
    return max(found)
