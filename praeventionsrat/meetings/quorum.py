"""Beschlussfähigkeit: how many must be there and whether they are (DOMAIN 10.2, 10.4)."""

from dataclasses import dataclass
from datetime import date

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


def quorum(rules: RuleSetFields, legal: int, present: int) -> Quorum:
    """The quorum with this many voting members present."""
    return Quorum(present, legal, needed_members(rules, legal), rules.source)


REPEATED = "Wiederholungssitzung nach § 53 Abs. 2 HGO"


def repeated_rules(rules: RuleSetFields) -> RuleSetFields:
    """The rules of a meeting called again because the first had no quorum.

    It decides whoever comes (§ 53 (2) HGO), provided that the invitation says so
    (``repeat_sentence``), and one day of notice is enough (§ 58 (1) HGO).
    """
    values = {name: getattr(rules, name) for name in RuleSetFields.model_fields}
    if rules.quorum is not QuorumKind.NONE:
        values |= {"quorum": QuorumKind.FIXED, "quorum_fixed": 1}
    source = f"{rules.source[:250]}; {REPEATED}" if rules.source else REPEATED
    values |= {"notice_days": min(rules.notice_days, 1), "source": source}
    return RuleSetFields(**values)


REPEAT_WORDS = "ohne Rücksicht auf die Zahl"
"""What makes the sentence one: who wrote it by hand need not read it twice."""


def repeat_sentence(held_on: date) -> str:
    """What the invitation to a repeated meeting must say (§ 53 (2) HGO)."""
    return (
        f"In der Sitzung am {german.long_day(held_on)} war das Gremium nicht beschlussfähig. Es "
        "wird zur Verhandlung über dieselben Gegenstände erneut geladen und ist in dieser Sitzung "
        "ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig."
    )


def supplement_consent(rules: RuleSetFields, legal: int, present: int) -> int:
    """Yes votes a Nachtrag needs: two thirds of the legal number (§ 58 (2) HGO: of 11 eight)."""
    if rules.supplement_two_thirds:
        return max(-(-2 * legal // 3), 1)
    return present // 2 + 1
