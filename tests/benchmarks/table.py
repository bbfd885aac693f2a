"""Lays the figures out beside their aims."""

import os
from dataclasses import dataclass
from statistics import median, quantiles

from tests.benchmarks.figures import Figure

STALL, STROKE, MEMORY, HALF_YEAR, SUGGESTED = 50, 30, 200, 3000, 2000
AT_ONCE, SOON, DOUBLES, LOOK = 100, 1_000, 3_000, 150
GRID, FRAME, PRINTED = 200, 16, 10_000
HEAD = ("", "gemessen", "davon gerechnet", "zum Vergleich", "Ziel", "erreicht")


@dataclass(frozen=True)
class Row:
    """One line: what, its figure, its aim; ``other`` is the same figure of another file."""

    name: str
    figure: Figure
    unit: str
    limit: float | None = None
    aim: str = ""
    other: Figure | None = None

    @property
    def reached(self):
        """Whether the aim is met by the clock, or only when nobody else uses the processor."""
        if self.limit is None:
            return ""
        if self.figure.passed <= self.limit:
            return "ja"
        return "gerechnet" if (self.figure.computed or self.limit + 1) <= self.limit else "nein"


def rows(found, other=None):
    """The whole table."""
    more = {row.name: row.figure for row in _rows(other)} if other else {}
    return [Row(**{**vars(row), "other": more.get(row.name)}) for row in _rows(found)]


def _rows(found):
    for key, name in (
        ("start", "Start bis zum bedienbaren Fenster"),
        ("computing", "… davon Rechenzeit"),
    ):
        yield Row(name, found[key], "s", 1.3 * found[key].base, "≤ 1,3 × leeres Fenster")
    for key, name in (
        ("list", "Schwerste Liste, erste Zeilen"),
        ("filling", "… längste Runde beim Füllen"),
        ("list again", "Schwerste Liste, jeder weitere"),
        ("meeting", "Sitzung öffnen"),
        ("save", "Einmal selbsttätig speichern"),
    ):
        yield Row(name, found[key], "ms", STALL, "≤ 50 ms")
    yield from _council_year(found)
    yield from _book(found)
    yield from _measures(found)
    yield from _programme(found)
    yield from _search(found)
    for key, name in (("export", "Niederschrift mit 60 Punkten"), ("report", "Jahresbericht")):
        yield Row(name, found[key], "ms", 2 * found[key].base, "≤ 2 × docxtpl")
    yield Row("Beschlussbuch mit 8.000 Beschlüssen nach Word", found["register"], "ms")
    half_year = "Monitoringbericht über 300 Maßnahmen nach Word"
    yield Row(half_year, found["monitoring"], "ms", HALF_YEAR, "≤ 3 s")
    beside = "Zwei Pläne mit je 400 Vorhaben nebeneinander"
    yield Row(beside, found["pledges"], "ms", SUGGESTED, "≤ 2 s")
    if "backup" in found:
        yield Row("Sicherung: längster Stillstand", found["backup"], "ms", STALL, "≤ 50 ms")
    yield Row("Speicher, höchstens", found["memory"], "MiB", MEMORY, "≤ 200 MiB")
    yield Row("Längster Stillstand beim Rundgang", found["stall"], "ms", STALL, "≤ 50 ms")


def _council_year(found):
    for key, name, limit in (
        ("live", "Sitzungsmodus öffnen", AT_ONCE),
        ("items", "Punkt wechseln im Sitzungsmodus", STALL),
        ("compare", "Zwei Fassungen von 40 Seiten vergleichen", SOON),
        ("resolutions", "Seite Beschlüsse, erste Zeilen", AT_ONCE),
        ("filter", "Beschlüsse filtern, langsamste Taste", STALL),
    ):
        yield Row(name, found[key], "ms", limit, f"≤ {limit} ms")


def _book(found):
    for key, name in (
        ("contacts", "Kontakte, erste Zeilen von 5.000"),
        ("contacts filter", "Kontakte filtern, langsamste Taste"),
    ):
        yield Row(name, found[key], "ms", STALL, "≤ 50 ms")
    read, compared = found["duplicates read"], found["duplicates"]
    yield Row("Dubletten: 5.000 Kontakte lesen", read, "ms", STALL, "≤ 50 ms")
    yield Row("Dubletten: 5.000 Kontakte vergleichen", compared, "ms", DOUBLES, "≤ 3000 ms")
    yield Row("5.000 Kontakte aus einer CSV-Datei übernehmen", found["import"], "ms")
    yield Row("… davon in die Datei schreiben", found["import writing"], "ms")
    yield Row("Netzwerk mit über 500 Namen zeichnen", found["network"], "ms", SOON, "≤ 1000 ms")


def _measures(found):
    for key, name, limit in (
        ("measures", "2.000 Maßnahmen als Tabelle", LOOK),
        ("board", "2.000 Maßnahmen als Tafel", LOOK),
        ("timeline", "2.000 Maßnahmen als Zeitstrahl", LOOK),
        ("rolling", "… rollen, längster Stillstand", STALL),
    ):
        yield Row(name, found[key], "ms", limit, f"≤ {limit} ms")


def _programme(found):
    for key, name, limit in (
        ("grid", "Programm: Raster mit 3 Tagen, 20 Orten, 400 Punkten", GRID),
        ("dragging", "… einen Punkt ziehen, längstes Bild", FRAME),
        ("clashes", "… Konflikte von 400 Punkten finden", STALL),
        ("set read", "… alles für die Druckmappe lesen", STALL),
        ("set", "… Druckmappe schreiben, alle Dokumente", PRINTED),
    ):
        yield Row(name, found[key], "ms", limit, f"≤ {limit} ms")


def _search(found):
    raw = found["raw search"]
    for key, word in (("rare", "selten"), ("common", "häufig"), ("substring", "im Wort")):
        strokes = [pair for tour in found["strokes"] for pair in tour[key]]
        passed, computed = zip(*strokes, strict=True)
        half = Figure(median(passed), median(computed), median(raw))
        most = Figure(_p95(passed), _p95(computed), _p95(raw))
        yield Row(f"Suche je Taste, {word}, Mitte", half, "ms")
        yield Row(f"Suche je Taste, {word}, 95 %", most, "ms", STROKE, "≤ 30 ms")


def _p95(values):
    return quantiles(values, n=20, method="inclusive")[18]


def markdown(found, other=None, name=""):
    """The table as text that reads well on a screen and in an issue."""
    lines = [(*HEAD, name, ""), *map(_cells, rows(found, other))]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    text = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in lines
    ]
    text.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join([*text, "", _load()])


def _load():
    """Figures by the clock say little where others compute; so it is told."""
    waiting = os.getloadavg()[1] if hasattr(os, "getloadavg") else 0
    return f"Währenddessen rechneten {waiting:.1f} Prozesse auf {os.cpu_count()} Kernen."


def _cells(row):
    def said(value):
        if value is None:
            return ""
        digits = 2 if row.unit == "s" else 0 if value >= 10 else 1
        return f"{value:.{digits}f} {row.unit}".replace(".", ",")

    figure, other = row.figure, row.other
    more = said(other.passed) if other else ""
    if other and other.computed is not None:
        more += f" ({said(other.computed)})"
    return (
        row.name,
        said(figure.passed),
        said(figure.computed),
        said(figure.base),
        row.aim,
        row.reached,
        more,
        figure.remark,
    )
