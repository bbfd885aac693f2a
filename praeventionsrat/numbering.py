"""Numbers by pattern: „{Jahr}-{Sitzung}-{lfd:02}“ gives 2026-12-01, -02 and so on."""

import re
from collections.abc import Callable, Mapping
from typing import Protocol

from sqlmodel import Field

from praeventionsrat.errors import UserError
from praeventionsrat.ports import Repository
from praeventionsrat.records import Record, clean_line

RESOLUTION = "resolution"
ASSIGNMENT = "assignment"
PAPER = "paper"
MEASURE = "measure"
"""Counted with the assignments, unless those are numbered by their meeting."""
PATTERNS = {
    RESOLUTION: "{Jahr}-{Sitzung}-{lfd:02}",
    ASSIGNMENT: "M-{Jahr}-{lfd:03}",
    PAPER: "{Jahr}/{lfd:04}{Zusatz}",
    MEASURE: "M-{Jahr}-{lfd:03}",
}
COMMON = ("Jahr", "Wahlperiode", "Amt", "Gremium")
TOKENS: Mapping[str, frozenset[str]] = {
    RESOLUTION: frozenset({*COMMON, "Sitzung"}),
    ASSIGNMENT: frozenset({*COMMON, "Sitzung"}),
    PAPER: frozenset({*COMMON, "Art", "Teil", "Zusatz"}),
}
"""What a pattern of each series may say beside the running number."""
MISSING = {
    "Wahlperiode": "Für {Wahlperiode} fehlt die laufende Wahlperiode; sie steht unter "
    "Einstellungen, Nummern.",
    "Amt": "Für {Amt} fehlt die Kennung der Stelle; sie steht unter Einstellungen, Nummern.",
    "Gremium": "Das Nummernmuster nennt das {Gremium}; bitte wählen Sie eines.",
}

TOKEN = re.compile(r"\{(?P<name>[A-Za-zÄÖÜäöüß]+)(?::0?(?P<width>[1-9]))?\}")
RUNNING, YEAR, ADDITION = "lfd", "Jahr", "Zusatz"
ADDITION_FIELD = f"{{{ADDITION}}}"
LONGEST_PATTERN = 60


def check_pattern(pattern: str, known: frozenset[str]) -> None:
    """Refuse a pattern with unknown tokens or without exactly one running number."""
    if len(pattern) > LONGEST_PATTERN:
        raise UserError(f"Das Nummernmuster ist länger als {LONGEST_PATTERN} Zeichen.")
    rest = TOKEN.sub("", pattern)
    if "{" in rest or "}" in rest:
        raise UserError(f"Das Nummernmuster „{pattern}“ hat eine Klammer, die nicht passt.")
    names = [match["name"] for match in TOKEN.finditer(pattern)]
    for name in names:
        if name != RUNNING and name not in known:
            tokens = ", ".join(f"{{{k}}}" for k in sorted(known | {RUNNING}))
            raise UserError(f"Das Feld {{{name}}} gibt es nicht; möglich sind {tokens}.")
    if names.count(RUNNING) != 1:
        raise UserError(f"Das Nummernmuster „{pattern}“ braucht genau einmal {{lfd}}.")


def names(pattern: str) -> frozenset[str]:
    """The tokens of a pattern."""
    return frozenset(match["name"] for match in TOKEN.finditer(pattern))


def counter_key(pattern: str, values: Mapping[str, object]) -> str:
    """What a number says beside the running number; each such saying counts on its own.

    What stands behind counts only where it changes („{lfd}/{Jahr}“ begins anew each year); an
    addition („-E1“) belongs to a number already given and never counts.
    """
    token = _running(pattern)
    before, after = pattern[: token.start()], pattern[token.end() :]
    after = TOKEN.sub(lambda m: "" if m["name"] == ADDITION else m[0], after)
    rest = f"…{fill(after, values)}" if TOKEN.search(after) else ""
    return fill(before, values) + rest


def fill(pattern: str, values: Mapping[str, object]) -> str:
    """The pattern with every token replaced; „?“ stands for what is not known.

    „{Jahr:02}“ is the year with two digits, other widths fill up with zeros.
    """

    def written(match: re.Match[str]) -> str:
        name, width = match["name"], int(match["width"] or 0)
        value = str(values.get(name) or ("" if name == ADDITION else "?"))
        if name == YEAR and width == 2:
            return value[-2:]
        return value.zfill(width) if value.isdecimal() else value

    return TOKEN.sub(written, pattern)


def running_number(pattern: str, values: Mapping[str, object], number: str) -> int | None:
    """The running number in a number given earlier; None where it does not fit the pattern."""
    token = _running(pattern)
    before, after = pattern[: token.start()], pattern[token.end() :]
    found = re.fullmatch(
        f"{re.escape(fill(before, values))}([0-9]{{1,9}}){re.escape(fill(after, values))}", number
    )
    return int(found[1]) if found else None


def stem(pattern: str, values: Mapping[str, object], number: str) -> str:
    """A number given by a pattern, with „{Zusatz}“ where later versions are told apart."""
    running = running_number(pattern, values, number)
    known = {**values, RUNNING: running, ADDITION: ADDITION_FIELD}
    found = fill(pattern, known)
    return found if ADDITION_FIELD in found else number + ADDITION_FIELD


def _running(pattern: str) -> re.Match[str]:
    return next(m for m in TOKEN.finditer(pattern) if m["name"] == RUNNING)


class NumberSeries(Record, table=True):
    """Nummernkreis: how resolutions or assignments are numbered."""

    __tablename__ = "number_series"

    name: str = Field(max_length=40, unique=True)
    """``resolution``, ``assignment`` or ``paper``."""
    pattern: str = Field(max_length=LONGEST_PATTERN)


class Counter(Record, table=True):
    """Zähler: the last running number given under one beginning of a number."""

    series: str = Field(max_length=40, index=True)
    key: str = Field(max_length=200)
    """What stands around the running number: „2026-12-“."""
    last: int = 0


class Work(Protocol):
    """What numbering needs of a transaction."""

    @property
    def series(self) -> Repository[NumberSeries]:
        """The patterns."""
        ...

    @property
    def counters(self) -> Repository[Counter]:
        """The counters."""
        ...


def pattern_of(work: Work, series: str) -> str:
    """The pattern in force."""
    found = work.series.where(name=series)
    return found[0].pattern if found else PATTERNS[series]


def set_pattern(work: Work, series: str, pattern: str) -> None:
    """Number from now on by another pattern; numbers given stay."""
    pattern = str(clean_line(pattern))
    check_pattern(pattern, TOKENS[series])
    found = work.series.where(name=series)
    if found:
        found[0].pattern = pattern
    else:
        work.series.add(NumberSeries(name=series, pattern=pattern))


def next_number(
    work: Work,
    series: str,
    values: Mapping[str, object],
    *,
    taken: Callable[[str], bool] = lambda _: False,
) -> str:
    """Give the next number of a series; counted apart for each beginning.

    Numbers that another counter has given already (after a change of pattern) are passed over.
    """
    pattern = pattern_of(work, series)
    _refuse_unknown(pattern, values)
    counter = _counter(work, series, counter_key(pattern, values))
    while True:
        counter.last += 1
        number = fill(pattern, {**values, RUNNING: counter.last})
        if not taken(number):
            return number


def preview(work: Work, series: str, values: Mapping[str, object], pattern: str = "") -> str:
    """The number that would come next, by the pattern in force or by another that fits."""
    pattern = pattern or pattern_of(work, series)
    found = work.counters.where(series=series, key=counter_key(pattern, values))
    return fill(pattern, {**values, RUNNING: (found[0].last if found else 0) + 1})


def set_start(work: Work, series: str, values: Mapping[str, object], start: int) -> None:
    """Let the next number under this beginning be ``start``; never below one already given."""
    if start < 1:
        raise UserError("Die Nummern beginnen frühestens bei 1.")
    counter = _counter(work, series, counter_key(pattern_of(work, series), values))
    if start <= counter.last:
        raise UserError(
            f"Die Nummer {start} ist schon vergeben oder übersprungen; die nächste freie ist "
            f"{counter.last + 1}."
        )
    counter.last = start - 1


def take_back(work: Work, series: str, values: Mapping[str, object], number: str) -> bool:
    """Free the number given last, so that no gap stays; False if later ones were given."""
    pattern = pattern_of(work, series)
    for counter in work.counters.where(series=series, key=counter_key(pattern, values)):
        if fill(pattern, {**values, RUNNING: counter.last}) == number:
            counter.last -= 1
            return True
    return False


def missing(pattern: str, values: Mapping[str, object]) -> list[str]:
    """Sentences about what a number of this pattern says and nobody knows."""
    names = dict.fromkeys(match["name"] for match in TOKEN.finditer(pattern))
    return [MISSING[name] for name in names if name in MISSING and not values.get(name)]


def _refuse_unknown(pattern: str, values: Mapping[str, object]) -> None:
    for sentence in missing(pattern, values):
        raise UserError(sentence)


def _counter(work: Work, series: str, key: str) -> Counter:
    found = work.counters.where(series=series, key=key)
    if found:
        return found[0]
    counter = Counter(series=series, key=key)
    work.counters.add(counter)
    return counter
