"""Which year a PKS file tells of: its head, its name, its making – and where they differ."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from praeventionsrat import german

FIRST, LAST = 1953, 2999
"""The statistics begin in 1953."""
_VERSION = re.compile(
    r"\bV\s?([0-9][0-9.]*)\s*,?\s*erstellt am:?\s*([0-9]{1,2}\.[0-9]{1,2}\.(?P<year>20[0-9]{2}))",
    re.IGNORECASE,
)
_TITLE = re.compile(r"(?:berichts|bezugs)?(?:jahr|zeitraum)\s*:?\s*(20[0-9]{2})\b", re.IGNORECASE)
_SPAN = re.compile(
    r"01\.01\.(20[0-9]{2})\s*(?:-|–|bis)\s*[0-9]{2}\.(0[1-9]|1[0-2])\.(20[0-9]{2})", re.IGNORECASE
)
_MONTHS = re.compile(
    r"(?:januar|jan\.?)\s*(?:-|–|bis)\s*(" + "|".join(german.MONTHS) + r")\s+(20[0-9]{2})",
    re.IGNORECASE,
)
_IN_NAME = re.compile(r"(?<![0-9])(19[5-9][0-9]|20[0-9]{2})(?![0-9])")
_SCHEMES = (
    (re.compile(r"(?:^|[^a-z])tb[-_ ]?01", re.IGNORECASE), 2014, 2015),
    (re.compile(r"BKA[-_ ]LKS[-_ ]F[-_ ]03", re.IGNORECASE), 2016, 2018),
    (re.compile(r"(?:KR|ST)[-_ ]F[-_ ]01", re.IGNORECASE), 2019, LAST),
)
"""How the files were named, and in which years."""


@dataclass(frozen=True, slots=True)
class YearFound:
    """The year as far as the file tells it; ``doubt`` is a sentence to be asked with it."""

    year: int | None
    doubt: str = ""
    months: int = 12
    version: str = ""


def find_year(name: str, head: Sequence[str]) -> YearFound:
    """The year of a file from its name and the lines above its figures."""
    text = "\n".join(head)
    months, told = _period(text)
    made = _VERSION.search(text)
    version = " ".join(made[0].split()) if made else ""
    in_name = _IN_NAME.search(name)
    named = int(in_name[1]) if in_name else None
    published = int(made["year"]) - 1 if made else None
    year = told or named or published
    doubt = _doubt(told, named, published) or _scheme(name, year)
    return YearFound(year, doubt, months, version)


def _period(text: str) -> tuple[int, int | None]:
    """How many months are told of, and of which year."""
    if span := _SPAN.search(text):
        return (int(span[2]) if span[1] == span[3] else 12), int(span[1])
    if span := _MONTHS.search(text):
        return [m.casefold() for m in german.MONTHS].index(span[1].casefold()) + 1, int(span[2])
    title = _TITLE.search(text)
    return 12, int(title[1]) if title else None


def _doubt(told: int | None, named: int | None, published: int | None) -> str:
    if told and named and told != named:
        return f"Der Dateiname sagt {named}, in der Datei steht {told}. Welches Jahr stimmt?"
    if published and (year := told or named) and year not in {published, published + 1}:
        return (
            f"Die Datei wurde {published + 1} erstellt, als Jahr findet sich aber {year}. "
            "Welches Jahr stimmt?"
        )
    if not (told or named):
        return (
            f"Das Jahr steht nicht in der Datei; nach ihrem Erstellungsdatum ist es {published}. "
            "Stimmt das?"
            if published
            else "Das Jahr steht weder im Dateinamen noch in der Datei. Bitte tragen Sie es ein."
        )
    return ""


def _scheme(name: str, year: int | None) -> str:
    known = next(((first, last) for sign, first, last in _SCHEMES if sign.search(name)), None)
    if year is None or known is None or known[0] <= year <= known[1]:
        return ""
    span = f"ab {known[0]}" if known[1] == LAST else f"von {known[0]} bis {known[1]}"
    return f"So hießen die Dateien {span}, das Jahr ist aber {year}. Stimmt es?"
