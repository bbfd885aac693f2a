"""How much a pledge binds: „prüfen“ less than „wollen“, that less than „einführen“, „nur“ most."""

import re
from dataclasses import dataclass
from enum import IntEnum


class Bond(IntEnum):
    """From the weakest to the strictest."""

    LOOK = 1
    """Prüfen, untersuchen: nobody promised anything yet."""
    AIM = 2
    """Anstreben, wollen, unterstützen."""
    DO = 3
    """Einführen, schaffen; and everything that only names the thing."""
    BIND = 4
    """Ausschließlich, verbindlich, muss."""


SIGNS = (
    (Bond.BIND, r"ausschließlich|ausschliesslich|verbindlich\w*|zwingend|muss|müssen|garantier\w+"
     r"|verpflicht\w+|in jedem fall|ausnahmslos|auf keinen fall|untersag\w+|verb(?:ie|o)t\w*"
     r"|gewährleist\w+|nur(?= an| in| bei| nach| mit| dort)|flächendeckend\w*|kein\w*"),
    (Bond.LOOK, r"prüf\w*|geprüft|überprüf\w*|untersuch\w*|evaluier\w*|erwäg\w*|erörter\w*"
     r"|diskutier\w*|sondier\w*|machbarkeit\w*|prüfauftrag\w*|kann|könnte\w*"),
    (Bond.AIM, r"anstreb\w*|streb\w*|angestrebt\w*|wollen|will|möchte\w*|soll|sollen|sollte\w*"
     r"|unterstütz\w*|setz\w+ (?:uns|sich)|einsatz für|zuspruch\w*|anregen|hinwirk\w*|bemüh\w*"
     r"|ziel\b|wünsch\w*"),
    (Bond.DO, r"werden|wird|einführ\w*|einricht\w*|schaff\w*|ausbau\w*|aufbau\w*|umsetz\w*"
     r"|verstetig\w*|erhöh\w*|bau\w*|gründ\w*|stärk\w*|erricht\w*|bereitstell\w*|erweiter\w*"),
)  # fmt: skip
PATTERNS = tuple(
    (bond, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)) for bond, words in SIGNS
)
CONDITION = re.compile(
    r"(?<!\w)(sofern|soweit|falls|wenn|nach möglichkeit|möglichst|wo möglich|im rahmen der \w+"
    r"|mittelfristig|langfristig|vorbehaltlich|unter (?:dem )?vorbehalt|nur an|nur in|nur bei"
    r"|nur nach|ausschließlich an|ausschließlich in|ausschließlich bei|bei bedarf)(?!\w)",
    re.IGNORECASE,
)
LIMITING = ("nur", "ausschließlich")
AGAINST = re.compile(
    r"(?<!\w)(abschaff\w*|abbau\w*|verzicht\w*|kein\w*|stopp\w*|beend\w*|streich\w*|abgeschafft"
    r"|verringer\w*|reduzier\w*|gegen den|ablehn\w*|lehnen)(?!\w)",
    re.IGNORECASE,
)
FOR = re.compile(
    r"(?<!\w)(ausbau\w*|einführ\w*|ausweit\w*|erweiter\w*|erhöh\w*|einricht\w*|verstärk\w*|mehr)"
    r"(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Strictness:
    """How strict a pledge is, and by which of its words."""

    bond: Bond
    word: str = ""
    """As it stands in the text; empty: it only names the thing."""
    condition: str = ""
    """„sofern“, „nach Möglichkeit“: makes it weaker; „nur an“: stricter."""

    @property
    def weight(self) -> float:
        """For comparing two."""
        loosened = bool(self.condition) and not self.condition.lower().startswith(LIMITING)
        return self.bond - (0.5 if loosened else 0.0)


def strictness(text: str) -> Strictness:
    """The strictest limit counts first, then „prüfen“: who promises to look promises no more."""
    found = CONDITION.search(text)
    condition = found[0] if found else ""
    for bond, pattern in PATTERNS:
        sign = pattern.search(text)
        if sign is not None and not (bond is Bond.BIND and _only_looks(text, sign[0])):
            return Strictness(bond, sign[0], condition)
    return Strictness(Bond.DO, "", condition)


def contrary(first: str, second: str) -> bool:
    """Whether one wants more of what the other wants less of."""
    one, other = bool(AGAINST.search(first)), bool(AGAINST.search(second))
    wants = FOR.search(second) if one else FOR.search(first)
    return one != other and wants is not None


def _only_looks(text: str, sign: str) -> bool:
    """„muss geprüft werden“ binds to look at it, no more."""
    return sign.casefold().startswith(("muss", "müss")) and bool(PATTERNS[1][1].search(text))
