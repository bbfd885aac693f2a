"""Reads a name the way people type it: „Frau Dr. Erika von Muster“, „Muster, Erika“."""

from collections.abc import Callable

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.records import clean_line

ADDRESSES = {"frau": "Frau", "herr": "Herr", "herrn": "Herr"}
TITLES = ("dr", "prof", "dipl", "mag", "pd", "med", "phil", "h.c", "b.a", "m.a")
AFFIXES = frozenset(
    {"von", "vom", "van", "de", "der", "den", "zu", "zum", "zur", "und", "auf", "di", "da", "del"}
    | {"la", "le", "ten", "ter"}
)
NOBLE = frozenset(
    {"freiherr", "freifrau", "freiin", "baron", "baronin", "graf", "gräfin", "ritter", "edler"}
    | {"edle", "prinz", "prinzessin", "fürst", "fürstin", "herzog", "herzogin"}
)
"""Part of the name before „von“ and the like; without it a family may just be called Graf."""


def read_name(text: str) -> PersonFields:
    """The parts of a name; raises ``Invalid`` where there is none."""
    line = str(clean_line(text))
    if "," in line:
        family, *before = line.split(",")
        line = " ".join([*before, family])
    words = line.split()
    address = ""
    if len(words) > 1 and words[0].casefold() in ADDRESSES:
        address = ADDRESSES[words.pop(0).casefold()]
    title = _taken(words, _is_title)
    given = _taken(words, lambda word: word.casefold() not in AFFIXES)
    affix = _taken(words, lambda word: word.casefold() in AFFIXES)
    first, _, last = given.rpartition(" ")
    if affix and last.casefold() in NOBLE:
        given, affix = first, f"{last} {affix}"
    return PersonFields.checked(
        form_of_address=address,
        title=title,
        given_name=given,
        affix=affix,
        family_name=" ".join(words),
    )


def _taken(words: list[str], belongs: Callable[[str], bool]) -> str:
    """Take from the front what belongs together; the last word always stays: the family name."""
    end = 0
    while end < len(words) - 1 and belongs(words[end]):
        end += 1
    taken, words[:] = words[:end], words[end:]
    return " ".join(taken)


def _is_title(word: str) -> bool:
    return word.endswith(".") and word.casefold().startswith(TITLES)
