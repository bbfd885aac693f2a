"""Leck-Prüfung: what of the non-public part shows through in the public minutes (DOMAIN 10.10)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from praeventionsrat import german
from praeventionsrat.meetings.findings import Finding, Level

WORD = re.compile(r"[\w/-]*\w")
SHORTEST = 5


@dataclass(frozen=True, slots=True)
class Passage:
    """An item of the agenda as the check reads it.

    Attributes:
        number: „9“.
        heading: What the invitation said: title, rapporteur, reference of the paper.
        text: What the minutes add: their text, motions, results, assignments.
    """

    number: str
    heading: str
    text: str = ""


def check_leaks(public: Iterable[Passage], secret: Iterable[Passage]) -> Sequence[Finding]:
    """Names and nouns from headings of non-public items in public minutes (rule 10).

    What the public part of the agenda says itself is no leak.
    """
    open_items = list(public)
    said = {word for item in open_items for word in _words(item.heading)}
    found = []
    for hidden in secret:
        keywords = {
            folded: word for folded, word in _words(hidden.heading).items() if _is_telling(word)
        }
        for item in open_items:
            shown = [keywords[w] for w in _words(item.text) if w in keywords and w not in said]
            if shown:
                found.append(_leak(item, hidden, shown))
    return found


def _leak(item: Passage, hidden: Passage, shown: Sequence[str]) -> Finding:
    words = german.and_list(f"„{word}“" for word in shown)
    what = (
        f"TOP {item.number} (öffentlich) nennt {words} aus TOP {hidden.number} (nichtöffentlich)."
    )
    why = "Die öffentliche Niederschrift darf nichts verraten, was nichtöffentlich beraten wurde."
    todo = "Prüfen Sie die Stelle, bevor Sie die Niederschrift herausgeben."
    return Finding("minutes-leak", Level.WARNING, what, why, todo)


def _words(text: str) -> dict[str, str]:
    """Words by how the search compares them, in the order of the text."""
    return {german.fold(word): word for word in WORD.findall(text)}


def _is_telling(word: str) -> bool:
    """Nouns, names and references; German writes them with a capital or a figure."""
    return len(word) >= SHORTEST and (word[0].isupper() or any(c.isdigit() for c in word))
