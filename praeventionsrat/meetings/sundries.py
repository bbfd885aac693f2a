"""No decision under „Verschiedenes“: nobody was told by the invitation (DOMAIN 10.7)."""

from collections.abc import Sequence

from praeventionsrat.council.records import RuleSetFields
from praeventionsrat.german import fold
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.notice import source
from praeventionsrat.meetings.quorum import supplement_consent

NAMES = ("verschieden", "sonstige", "allfallig")


def is_sundries(title: str) -> bool:
    """Whether an item is only a place for what nobody announced."""
    words = fold(title).replace(",", " ").replace("/", " ").split()
    return any(word.startswith(NAMES) for word in words[:1] + words[-1:])


def check_sundries(title: str, rules: RuleSetFields, legal: int, present: int) -> Sequence[Finding]:
    """Warn of a vote under „Verschiedenes“, with the two ways out (rule 7)."""
    if not is_sundries(title):
        return []
    needed = supplement_consent(rules, legal, present)
    return [
        Finding(
            "vote-sundries",
            Level.WARNING,
            f"Unter „{title}“ soll nichts beschlossen werden; der Gegenstand stand nicht in der "
            "Einladung.",
            f"Regel: {source(rules).rstrip('.')}.",
            f"Entweder einen Nachtrag beschließen (nötig: {needed} Ja), oder den Gegenstand in den "
            "Themenspeicher für die nächste Sitzung nehmen.",
        )
    ]
