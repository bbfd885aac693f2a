"""Reads a name the way people type it: „Frau Dr. Erika von Muster“, „Muster, Erika“."""

import re
from collections.abc import Callable

from praeventionsrat.contacts.name_words import (
    ADDRESSES,
    is_behind,
    is_generation,
    is_title,
    take_front,
    tokens,
)
from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.records import clean_line

AFFIXES = frozenset(
    {"von", "vom", "van", "de", "der", "den", "zu", "zum", "zur", "und", "auf", "di", "da", "del"}
    | {"la", "le", "ten", "ter"}
)
NOBLE = frozenset(
    {"freiherr", "freifrau", "freiin", "baron", "baronin", "graf", "gräfin", "ritter", "edler"}
    | {"edle", "prinz", "prinzessin", "fürst", "fürstin", "herzog", "herzogin"}
)
"""Part of the name before „von“ and the like; without it a family may just be called Graf."""
ASIDE = re.compile(r"\s*(?:\(([^()]*)\)|\b(geb(?:\.|orener?\b)\s*(?:v[oa]n |de[rn]? )*[^\s,()]+))")
SPOKEN = frozenset({"frau", "herr", "herrn"})


def read_name(text: str) -> PersonFields:
    """The parts of a name; raises ``Invalid`` where there is none.

    What stands in brackets or behind „geb.“ goes to the note.
    """
    line, aside = _without_asides(str(clean_line(text)))
    words, behind = _in_order(line)
    address = _address(words)
    titles, posts = take_front(words)
    given = _taken(words, lambda word: word == "und" or word.casefold() not in AFFIXES)
    affix = _taken(words, lambda word: word.casefold() in AFFIXES)
    first, _, last = given.rpartition(" ")
    if affix and last.casefold() in NOBLE:
        given, affix = first, f"{last} {affix}"
    return PersonFields.checked(
        form_of_address=address,
        post_title=" ".join(posts),
        title=" ".join([*titles, *(word for word in behind if not is_generation(word))]),
        given_name=given,
        affix=affix,
        family_name=" ".join([*words, *filter(is_generation, behind)]),
        note=aside,
    )


def _without_asides(line: str) -> tuple[str, str]:
    """The name itself, and what is said in brackets: „geb. Kern“."""
    name = ASIDE.sub("", line)
    if not name.strip(" ,"):
        return line, ""
    found = [one or other for one, other in ASIDE.findall(line)]
    return name, ", ".join(words.strip() for words in found if words.strip())


def _in_order(line: str) -> tuple[list[str], list[str]]:
    """The words with the family name last, and what stands behind a name."""
    parts = [part.strip() for part in line.split(",") if part.strip()]
    behind = [part for part in parts[1:] if is_behind(part)]
    kept = [part for part in parts if part not in behind]
    if len(" ".join(kept).split()) < 2 and not all(map(is_generation, behind)):
        kept, behind = parts, []  # „Muster, M. A.“: initials
    words = tokens(" ".join([*kept[1:], *kept[:1]]))
    if len(kept) > 1:
        words = [*sorted(words[:-1], key=_place), words[-1]]
    while len(words) > 1 and is_behind(words[-1]) and _is_name_before(words):
        behind.insert(0, words.pop())
    return words, behind


def _place(word: str) -> int:
    """Where a word belongs whichever side of the comma it stood: „Muster, Erika Dr.“."""
    return 0 if word.casefold() in SPOKEN else 1 if is_title(word) else 2


def _is_name_before(words: list[str]) -> bool:
    return len(words) > 2 or (is_generation(words[-1]) and words[-1].endswith("."))


def _address(words: list[str]) -> str:
    """Take „Frau“, „Familie“ or „Herr und Frau“ from the front."""
    first, *others = [word.strip(".").casefold() for word in words[:3]] or [""]
    if len(words) > 3 and others[0] == "und" and {first, others[1]} <= SPOKEN:
        del words[:3]
        return f"{ADDRESSES[first]} und {ADDRESSES[others[1]]}"
    if len(words) > 1 and first in ADDRESSES:
        del words[0]
        return ADDRESSES[first]
    return ""


def _taken(words: list[str], belongs: Callable[[str], bool]) -> str:
    """Take from the front what belongs together; the last word always stays: the family name."""
    end = 0
    while end < len(words) - 1 and belongs(words[end]):
        end += 1
    taken, words[:] = words[:end], words[end:]
    return " ".join(taken)
