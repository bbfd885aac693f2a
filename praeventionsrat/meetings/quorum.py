"""Beschlussfähigkeit: how many must be there and whether they are (DOMAIN 10.2, 10.4)."""

from dataclasses import dataclass
from datetime import date

from praeventionsrat import german
from praeventionsrat.council.records import QuorumKind, RuleSetFields
from praeventionsrat.meetings.findings import Finding, Level


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
    Where a number is asked for at all, nobody is never enough.
    """
    match rules.quorum:
        case QuorumKind.MORE_THAN_HALF:
            return legal // 2 + 1
        case QuorumKind.HALF:
            return max((legal + 1) // 2, 1)
        case QuorumKind.FIXED:
            return max(rules.quorum_fixed, 1)
        case _:
            return 0


def quorum(rules: RuleSetFields, legal: int, present: int, *, repeated: bool = False) -> Quorum:
    """The quorum with this many voting members present.

    A meeting called again because the first had no quorum needs no number (§ 53 (2) HGO), provided
    that the invitation says so (``repeat_sentence``).
    """
    needed = 1 if repeated else needed_members(rules, legal)
    return Quorum(present, legal, needed, rules.source)


def repeat_sentence(held_on: date) -> str:
    """What the invitation to a repeated meeting must say (§ 53 (2) HGO)."""
    return (
        f"In der Sitzung am {german.long_day(held_on)} war das Gremium nicht beschlussfähig. Es "
        "wird zur Verhandlung über dieselben Gegenstände erneut geladen und ist in dieser Sitzung "
        "ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig."
    )


def check_repeat(invitation_text: str) -> Finding | None:
    """A repeated meeting whose invitation does not say what makes it quorate."""
    if "ohne Rücksicht auf die Zahl" in invitation_text:
        return None
    return Finding(
        "quorum-repeat",
        Level.WARNING,
        "Die Einladung zur Wiederholungssitzung weist nicht auf die Beschlussfähigkeit hin.",
        "Ohne diesen Hinweis gilt die gewöhnliche Mindestzahl (§ 53 Abs. 2 HGO).",
        "Fügen Sie den Hinweis in den Einladungstext ein.",
    )


def supplement_consent(rules: RuleSetFields, legal: int, present: int) -> int:
    """Yes votes a Nachtrag needs: two thirds of the legal number (§ 58 (2) HGO: of 11 eight)."""
    if rules.supplement_two_thirds:
        return max(-(-2 * legal // 3), 1)
    return present // 2 + 1
