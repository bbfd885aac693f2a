"""What helpers can and shifts want: „Ersthelferin“ is who was wanted as „Ersthelfer“."""

import re
from collections.abc import Iterable

from praeventionsrat.german import fold

BETWEEN = re.compile(r"[,;\n]+")
ENDINGS = re.compile(r"(?:[:*/_]?innen|[:*/_]in)$")
SHORTEST = 5
"""Letters a word keeps when its ending goes."""


def named_skills(text: str) -> tuple[str, ...]:
    """One by one, each once."""
    words = (" ".join(word.split()) for word in BETWEEN.split(text))
    return tuple({fold(word): word for word in words if word}.values())


def has_skill(wanted: str, can: Iterable[str]) -> bool:
    """Whether one of the things somebody can is what is wanted, or more."""
    stem = _stem(wanted)
    return any(fold(word).startswith(stem) for word in can)


def _stem(word: str) -> str:
    folded = fold(word).strip()
    for shorter in (ENDINGS.sub("", folded), folded.removesuffix("in")):
        if shorter != folded and len(shorter) >= SHORTEST:
            return shorter
    return folded
