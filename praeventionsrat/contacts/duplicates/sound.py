"""How a German name sounds: the Kölner Phonetik, and a stricter reading of mere spelling."""

import re
from functools import lru_cache

ALWAYS = {
    **dict.fromkeys("aeijouy", "0"),
    "b": "1",
    **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"),
    "l": "5",
    **dict.fromkeys("mn", "6"),
    "r": "7",
    **dict.fromkeys("sz", "8"),
}
RUNS = re.compile(r"(.)\1+")
SPELLINGS = (
    (re.compile("tsch"), "c"),
    (re.compile("sch"), "s"),
    (re.compile("ph|v|w"), "f"),
    (re.compile("pf"), "f"),
    (re.compile("ch?s|ks"), "x"),
    (re.compile("ck|q|c"), "k"),
    (re.compile("tz"), "z"),
    (re.compile("dt|th|d"), "t"),
    (re.compile("(?<=.)h"), ""),
    (re.compile("[jy]"), "i"),
    (re.compile("ai"), "ei"),
    (re.compile("ie"), "i"),
    (re.compile("b"), "p"),
)


@lru_cache(maxsize=20_000)
def koelner(word: str) -> str:
    """The code of Hans Joachim Postel (1969) for a folded word: „muller“ is 657."""
    codes = "".join(
        _code(letter, word[place - 1 : place], word[place + 1 : place + 2])
        for place, letter in enumerate(word)
    )
    short = RUNS.sub(r"\1", codes)
    return short[:1] + short[1:].replace("0", "")


def _code(letter: str, before: str, after: str) -> str:
    match letter:
        case "p":
            return "3" if after == "h" else "1"
        case "d" | "t":
            return "8" if after and after in "csz" else "2"
        case "x":
            return "8" if before and before in "ckq" else "48"
        case "c":
            return _code_of_c(before, after)
    return ALWAYS.get(letter, "")


def _code_of_c(before: str, after: str) -> str:
    hard = "ahkoqux" if before else "ahkloqrux"
    return "4" if after and after in hard and before not in {"s", "z"} else "8"


@lru_cache(maxsize=20_000)
def spelling(word: str) -> str:
    """A folded word without what only spelling tells: „meyer“, „maier“ and „meier“ are one."""
    for pattern, letters in SPELLINGS:
        word = pattern.sub(letters, word)
    return RUNS.sub(r"\1", word)
