"""A body's name after „Sitzung“: „der Lenkungsgruppe“, „des Kommunalen Präventionsrates“."""

import re

FEMININE = (
    "gruppe", "kommission", "ung", "schaft", "konferenz", "runde", "initiative", "kommune",
    "allianz", "stelle", "versammlung", "kammer", "werkstatt", "tion", "heit", "keit", "jury",
)  # fmt: skip
SHORT = frozenset({"ag", "uag", "lg", "pg", "ig"})
"""Abbreviations of -gruppe and -gemeinschaft; matched as whole words only."""
ENDINGS = (  # (how the noun ends, what the genitive adds)
    ("rat", "es"), ("ausschuss", "es"), ("kreis", "es"), ("vorstand", "es"), ("stab", "es"),
    ("bündnis", "ses"), ("verein", "s"), ("tisch", "es"), ("forum", "s"), ("plenum", "s"),
    ("zentrum", "s"), ("ium", "s"), ("netzwerk", "s"), ("team", "s"), ("labor", "s"), ("lab", "s"),
    ("verbund", "es"), ("verband", "es"), ("parlament", "s"), ("management", "s"), ("amt", "es"),
    ("dezernat", "es"), ("senat", "es"), ("tag", "es"), ("büro", "s"), ("board", "s"),
    ("dialog", "s"), ("komitee", "s"), ("zirkel", "s"), ("treffen", "s"),
)  # fmt: skip
ARTICLES = frozenset({"der", "die", "das"})
STEMS = (
    "isch", "lich", "iv", "sam", "los", "ell", "dig", "gig", "lig", "nig", "rig", "sig", "tig",
)  # fmt: skip
"""How adjectives end; „Leipziger“, „Braunschweiger“ and „Schleswiger“ are none of them."""
PLAIN = frozenset(
    {"rund", "klein", "groß", "neu", "alt", "jung", "eng", "offen", "inner", "äußer", "ober",
     "erweitert", "geschäftsführend", "beratend", "begleitend", "vereinigt", "digital", "sozial"}
)  # fmt: skip


def genitive(name: str) -> str:
    """A body's name in the genitive with its article.

    Where noun or adjectives are not known: „des Gremiums „Runder Ort““, which is never wrong.
    """
    spots = list(re.finditer(r"\S+", name))
    if spots and spots[0][0].casefold() in ARTICLES:
        del spots[0]
    words = [spot[0] for spot in spots]
    for place, word in enumerate(words):
        ending = _ending(word)
        if ending is None:
            continue
        before = [_bent(w) for w in words[:place]]
        if None in before:
            break
        article = "des" if ending else "der"
        known = [w for w in before if w]
        as_typed = name[spots[place].end() :]
        return " ".join([article, *known, word + ending]) + as_typed
    quoted = name.replace("„", "‚").replace("“", "‘")
    return f"des Gremiums „{quoted}“"


def _ending(word: str) -> str | None:
    low = word.casefold()
    if low in SHORT or low.endswith(FEMININE):
        return ""
    return next((add for noun, add in ENDINGS if low.endswith(noun)), None)


def _bent(word: str) -> str | None:
    """An adjective in the genitive, „Kasseler“ as it stands, None for anything else."""
    for ending in ("er", "es", "e"):
        stem = word.removesuffix(ending)
        if stem != word and _is_adjective(stem.casefold()):
            return stem + "en"
    return word if word.endswith("er") and word[:1].isupper() else None


def _is_adjective(stem: str) -> bool:
    if stem in PLAIN or stem.endswith(STEMS):
        return True
    return stem.endswith("al") and not stem.endswith(("tal", "dal", "thal"))
