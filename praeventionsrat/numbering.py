"""Numbers by pattern: „{Jahr}-{Sitzung}-{lfd:02}“ gives 2026-12-01, -02 and so on."""

import re
from collections.abc import Mapping

from praeventionsrat.errors import UserError

TOKEN = re.compile(r"\{(?P<name>[A-Za-zÄÖÜäöüß]+)(?::(?P<width>0?\d{1,2}))?\}")
RUNNING = "lfd"


def check_pattern(pattern: str, known: frozenset[str]) -> None:
    """Refuse a pattern with unknown tokens or without exactly one running number."""
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


def counter_key(pattern: str, values: Mapping[str, object]) -> str:
    """What stands before the running number; each such beginning counts on its own."""
    return fill(pattern[: _running(pattern).start()], values)


def fill(pattern: str, values: Mapping[str, object]) -> str:
    """The pattern with every token replaced."""

    def written(match: re.Match[str]) -> str:
        value, width = values[match["name"]], match["width"]
        return f"{int(str(value)):{width}}" if width and str(value).isdigit() else str(value)

    return TOKEN.sub(written, pattern)


def _running(pattern: str) -> re.Match[str]:
    return next(m for m in TOKEN.finditer(pattern) if m["name"] == RUNNING)
