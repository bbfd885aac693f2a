"""Looks whether a Word file can be read by everybody: what a screen reader needs (BITV 2.0)."""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

MOST = 5
"""Places of one fault that are named."""
SHOWN = 50
CONTRAST = 4.5
TYPED_LIST = re.compile(r"^\s*[-–•*·]\s+\S")
TYPED_NUMBER = re.compile(r"^\s*(\d{1,2})[.)]\s+\S")
BARE_ADDRESS = re.compile(r"^https?://\S+$")
TITLES = frozenset({"Title", "Titel"})
"""Style of the title of a document; headings go on below it."""
DIRECT = ("w:sz", "w:color", "w:rFonts", "w:highlight")
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


@dataclass(frozen=True, slots=True)
class Check:
    """One point of the examination.

    Attributes:
        title: „Überschriften“.
        wants: What the rule asks for.
        faults: Where it is not kept; empty: all is well.
    """

    title: str
    wants: str
    faults: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing was found."""
        return not self.faults


def examine(content: bytes) -> Sequence[Check]:
    """Every point, in the order of the report."""
    look = _Look(docx.Document(io.BytesIO(content)))
    return [Check(title, wants, tuple(_few(find(look)))) for title, wants, find in POINTS]


class _Look:
    """A document with what many points ask for."""

    def __init__(self, document: WordDocument) -> None:
        self.document = document
        self.body = document.element.body
        self.tables = list(self.body.iter(qn("w:tbl")))
        self.levels: dict[str, int | None] = {}
        self.names: dict[str, Any] = {}
        for style in document.styles.element.iter(qn("w:style")):
            key = str(style.get(qn("w:styleId")))
            self.names[key] = style
        for key in self.names:
            self.levels[key] = self._level(key)

    def _level(self, key: str) -> int | None:
        """Level of a heading, inherited from the style it is based on."""
        seen: set[str] = set()
        while key in self.names and key not in seen:
            seen.add(key)
            if key in TITLES:
                return 1
            found = self.names[key].find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
            if found is not None:
                level = int(found.get(qn("w:val")))
                return level + 1 if level < 9 else None
            based = self.names[key].find(qn("w:basedOn"))
            key = str(based.get(qn("w:val"))) if based is not None else ""
        return None

    def paragraphs(self) -> Iterator[tuple[str, str, Any]]:
        """Style, text and element of every paragraph of the body."""
        for element in self.body.iter(qn("w:p")):
            style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            key = str(style.get(qn("w:val"))) if style is not None else ""
            yield key, "".join(t.text or "" for t in element.iter(qn("w:t"))), element


def _few(found: Iterator[str]) -> Iterator[str]:
    every = list(found)
    yield from every[:MOST]
    if len(every) > MOST:
        yield f"und {len(every) - MOST} weitere"


def _quote(text: str) -> str:
    short = text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()} …"
    return f"„{short}“"


def _title(look: _Look) -> Iterator[str]:
    if not look.document.core_properties.title:
        yield "In den Eigenschaften der Datei fehlt der Titel."


def _language(look: _Look) -> Iterator[str]:
    path = f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}"
    found = look.document.styles.element.find(path)
    language = found.get(qn("w:val")) if found is not None else ""
    if not str(language or "").startswith("de"):
        yield "Die Sprache des Textes ist nicht auf Deutsch gestellt."


def _styles(look: _Look) -> Iterator[str]:
    for key, text, element in look.paragraphs():
        if text.strip() and key not in look.names:
            yield f"ohne Formatvorlage: {_quote(text)}"
        elif text.strip() and any(list(element.iter(qn(tag))) for tag in DIRECT):
            yield f"von Hand gestaltet: {_quote(text)}"


def _headings(look: _Look) -> Iterator[str]:
    before, any_heading = 0, False
    for key, text, _ in look.paragraphs():
        level = look.levels.get(key)
        if level is None or not text.strip():
            continue
        any_heading = True
        if level > before + 1:
            yield f"Ebene {level} folgt auf Ebene {before}: {_quote(text)}"
        before = level
    if not any_heading:
        yield "Der Text hat keine Überschrift."


def _table_heads(look: _Look) -> Iterator[str]:
    for table in look.tables:
        first = table.find(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}")
        named = table.find(f"{qn('w:tblPr')}/{qn('w:tblLook')}")
        by_column = named is not None and named.get(qn("w:firstColumn")) in {"1", "true"}
        if first is None and not by_column:
            yield f"ohne Kopfzeile: {_table(table)}"


def _table_rows(look: _Look) -> Iterator[str]:
    for table in look.tables:
        rows = table.findall(qn("w:tr"))
        if any(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is None for row in rows):
            yield f"Zeilen werden über Seiten getrennt: {_table(table)}"


def _table_titles(look: _Look) -> Iterator[str]:
    for table in look.tables:
        names = ("w:tblCaption", "w:tblDescription")
        if all(table.find(f"{qn('w:tblPr')}/{qn(name)}") is None for name in names):
            yield f"ohne Beschreibung: {_table(table)}"


def _pictures(look: _Look) -> Iterator[str]:
    for place, picture in enumerate(look.body.iter(DRAWING), 1):
        decorative = any(mark.get("val") in {"1", "true"} for mark in picture.iter(DECORATIVE))
        if not picture.get("descr") and not decorative:
            yield f"Bild {place} hat keinen Alternativtext."


def _spacing(look: _Look) -> Iterator[str]:
    before = ""
    for _, text, element in look.paragraphs():
        holds = any(True for _ in element.iter(DRAWING, qn("w:br"), qn("w:sectPr")))
        in_cell = element.getparent().tag == qn("w:tc")
        if not text.strip() and not holds and not in_cell:
            yield f"leerer Absatz nach {_quote(before)}" if before else "leerer Absatz am Anfang"
        before = text or before


def _tabs(look: _Look) -> Iterator[str]:
    for _, text, element in look.paragraphs():
        if any(tab.getparent().tag == qn("w:r") for tab in element.iter(qn("w:tab"))):
            yield f"Tabulator in {_quote(text)}"


def _lists(look: _Look) -> Iterator[str]:
    before = 0
    for key, text, element in look.paragraphs():
        numbered = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None
        is_plain = look.levels.get(key) is None and not numbered
        typed = TYPED_NUMBER.match(text)
        number = int(typed[1]) if typed else 0
        follows = number > 1 and number == before + 1  # „9. Präventionstag“ alone is no list
        before = number
        if is_plain and (TYPED_LIST.match(text) or follows):
            yield f"getipptes Aufzählungszeichen: {_quote(text)}"


def _links(look: _Look) -> Iterator[str]:
    for link in look.body.iter(qn("w:hyperlink")):
        text = "".join(t.text or "" for t in link.iter(qn("w:t"))).strip()
        if not text or BARE_ADDRESS.match(text):
            yield f"Verweis ohne sprechenden Text: {_quote(text)}"


def _colours(look: _Look) -> Iterator[str]:
    for key, style in look.names.items():
        for colour in style.iter(qn("w:color")):
            value = str(colour.get(qn("w:val")))
            if re.fullmatch(r"[0-9A-Fa-f]{6}", value) and _contrast(value) < CONTRAST:
                yield f"Formatvorlage {_quote(key)}: Kontrast {_contrast(value):.1f} zu 1"


def _contrast(value: str) -> float:
    """Contrast against white paper (WCAG 2.1)."""
    shares = [int(value[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (light + 0.05)


def _table(table: Any) -> str:
    words = [t.text or "" for t in table.iter(qn("w:t"))]
    return _quote(" ".join(words[:6]))


Find = Callable[[_Look], Iterator[str]]
POINTS: tuple[tuple[str, str, Find], ...] = (
    ("Titel", "Die Datei hat einen Titel, den Vorleseprogramme nennen.", _title),
    ("Sprache", "Die Sprache ist Deutsch, damit richtig vorgelesen wird.", _language),
    ("Formatvorlagen", "Jeder Absatz hat eine Formatvorlage; nichts ist von Hand gestaltet.",
     _styles),
    ("Überschriften", "Überschriften sind echte Überschriften, keine Ebene wird übersprungen.",
     _headings),
    ("Tabellenköpfe", "Jede Tabelle hat eine Kopfzeile, die sich wiederholt, oder eine "
     "Kopfspalte.", _table_heads),
    ("Tabellenzeilen", "Keine Zeile wird über zwei Seiten getrennt.", _table_rows),
    ("Tabellenbeschreibung", "Jede Tabelle sagt, was sie enthält.", _table_titles),
    ("Bilder", "Jedes Bild hat einen Alternativtext oder ist als Schmuck gekennzeichnet.",
     _pictures),
    ("Abstände", "Abstände entstehen durch Formatvorlagen, nicht durch leere Absätze.", _spacing),
    ("Spalten", "Spalten entstehen durch Tabellen, nicht durch Tabulatoren.", _tabs),
    ("Listen", "Aufzählungen sind echte Listen.", _lists),
    ("Verweise", "Verweise sagen, wohin sie führen.", _links),
    ("Kontrast", "Schrift hebt sich mindestens 4,5 zu 1 vom Papier ab.", _colours),
)  # fmt: skip
