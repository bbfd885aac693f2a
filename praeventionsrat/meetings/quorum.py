"""Beschlussfähigkeit: how many must be there and whether they are (DOMAIN 10.2, 10.4)."""

from dataclasses import dataclass

from praeventionsrat import german
from praeventionsrat.council.records import QuorumKind, RuleSetFields


@dataclass(frozen=True, slots=True)
class Quorum:
    """Voting members present against the number needed."""

    present: int
    legal: int
    needed: int
    source: str

    @property
    def reached(self) -> bool:
        """Whether the committee can decide."""
        return self.present >= self.needed

    @property
    def sentence(self) -> str:
        """The arithmetic: „8 von 11 Stimmberechtigten anwesend, nötig 6: beschlussfähig“."""
        state = "beschlussfähig" if self.reached else "nicht beschlussfähig"
        voters = german.count(self.legal, "Stimmberechtigtem", "Stimmberechtigten")
        needed = f", nötig {self.needed}" if self.needed else ", keine Mindestzahl"
        return f"{self.present} von {voters} anwesend{needed}: {state}"


def needed_members(rules: RuleSetFields, legal: int) -> int:
    """Voting members needed.

    More than half (§ 53 (1) HGO): present × 2 > legal, so 6 of 11 and 6 of 10; half: 5 of 10.
    """
    match rules.quorum:
        case QuorumKind.MORE_THAN_HALF:
            return legal // 2 + 1
        case QuorumKind.HALF:
            return (legal + 1) // 2
        case QuorumKind.FIXED:
            return rules.quorum_fixed
        case QuorumKind.NONE:
            return 0


def quorum(rules: RuleSetFields, legal: int, present: int) -> Quorum:
    """The quorum with this many voting members present."""
    return Quorum(present, legal, needed_members(rules, legal), rules.source)


def supplement_consent(rules: RuleSetFields, legal: int, present: int) -> int:
    """Yes votes a Nachtrag needs: two thirds of the legal number (§ 58 (2) HGO: of 11 eight)."""
    if rules.supplement_two_thirds:
        return -(-2 * legal // 3)
    return present // 2 + 1
