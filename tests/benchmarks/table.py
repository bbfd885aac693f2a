"""Lays the figures out beside their aims."""

from dataclasses import dataclass
from statistics import median, quantiles

STALL, STROKE, MEMORY = 50, 30, 200


@dataclass(frozen=True)
class Row:
    """One line: what, how long, what the baseline took, the aim, whether it is reached."""

    name: str
    figure: float
    unit: str
    base: float | None = None
    limit: float | None = None
    aim: str = ""
    remark: str = ""
    ten: float | None = None

    @property
    def reached(self):
        if self.limit is None:
            return ""
        return "ja" if self.figure <= self.limit else "nein"


def rows(found, ten=None):
    """The table; ``ten`` are the figures of a file with ten times the data."""
    more = {row.name: row.figure for row in rows(ten)} if ten else {}
    return [Row(**{**vars(row), "ten": more.get(row.name)}) for row in _rows(found)]


def _rows(found):
    start, base = found["start"]
    computing, base_computing = found["computing"]
    yield Row("Start bis zum bedienbaren Fenster", start, "s", base, 1.3 * base, "≤ 1,3 × leer")
    yield Row("… davon Rechenzeit", computing, "s", base_computing, 1.3 * base_computing,
              "≤ 1,3 × leer")  # fmt: skip
    took, _none, name = found["list"]
    yield Row("Schwerste Liste, erster Besuch", took, "ms", None, STALL, "≤ 50 ms", name)
    yield Row("Schwerste Liste, jeder weitere", found["list again"][0], "ms", None, STALL,
              "≤ 50 ms")  # fmt: skip
    yield Row("Sitzung öffnen", found["meeting"][0], "ms", None, STALL, "≤ 50 ms")
    save, raw = found["save"]
    yield Row("Einmal selbsttätig speichern", save, "ms", raw, STALL, "≤ 50 ms")
    yield from _search(found)
    export, bare = found["export"]
    yield Row("Niederschrift mit 60 Punkten", export, "ms", bare, 2 * bare, "≤ 2 × docxtpl")
    if found["backup"]:
        yield Row("Sicherung: längster Stillstand", found["backup"][0], "ms", None, STALL,
                  "≤ 50 ms")  # fmt: skip
    memory, least = found["memory"]
    yield Row("Speicher, höchstens", memory, "MiB", least, MEMORY, "≤ 200 MiB")
    took, _none, where = found["stall"]
    yield Row("Längster Stillstand beim Rundgang", took, "ms", None, STALL, "≤ 50 ms", where)


def _search(found):
    raw = found["raw search"]
    for name, word in (("rare", "selten"), ("common", "häufig"), ("substring", "im Wort")):
        strokes = [took for tour in found["strokes"] for took in tour[name]]
        yield Row(f"Suche je Taste, {word}, Mitte", median(strokes), "ms", median(raw))
        yield Row(f"Suche je Taste, {word}, 95 %", _p95(strokes), "ms", _p95(raw), STROKE,
                  "≤ 30 ms")  # fmt: skip


def _p95(values):
    return quantiles(values, n=20, method="inclusive")[18]


def markdown(found, ten=None):
    """The table as text that reads well on a screen and in an issue."""
    head = ("", "gemessen", "zum Vergleich", "Ziel", "erreicht", "zehnfach", "")
    lines = [head, *map(_cells, rows(found, ten))]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head))]
    text = [
        "| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=False)) + " |"
        for line in lines
    ]
    text.insert(1, "|" + "|".join("-" * (w + 2) for w in widths) + "|")
    return "\n".join(text)


def _cells(row):
    def said(value):
        if value is None:
            return ""
        digits = 2 if row.unit == "s" else 0 if value >= 10 else 1
        return f"{value:.{digits}f} {row.unit}".replace(".", ",")

    return (
        row.name,
        said(row.figure),
        said(row.base),
        row.aim,
        row.reached,
        said(row.ten),
        row.remark,
    )
