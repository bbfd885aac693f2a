"""Textbausteine: sentences that every meeting needs, with what the moment puts into them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import german, richtext
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.results import TITLE
from praeventionsrat.records import Fields, Line, Prose, Record

PLACEHOLDERS: Mapping[str, str] = {
    "Vorsitz": "wer die Sitzung leitet: „Frau Eichenlaub“",
    "Anwesende": "wie viele im Raum sind",
    "Stimmberechtigte": "wie viele davon stimmberechtigt sind",
    "Uhrzeit": "wie spät es ist: „16:48 Uhr“",
    "Datum": "der Tag der Sitzung: „17. März 2026“",
    "TOP": "der Punkt, in dem Sie schreiben: „6.1“",
}
BRACES = re.compile(r"\{([^{}\n]*)\}")
ABBREVIATION = re.compile(r"[^\W_]{2,20}")


class SnippetFields(Fields):
    """What is typed about a text block."""

    abbreviation: Line = Field(min_length=1, max_length=40)
    """What is typed to get the text: „bfk“."""
    title: Line = Field(min_length=1, max_length=TITLE)
    text: Prose = Field(min_length=1, max_length=20_000)
    """Rich text with placeholders."""


class Snippet(SnippetFields, Record, table=True):
    """Textbaustein of this office; those of the program are constants."""

    position: int = 0


@dataclass(frozen=True, slots=True)
class SnippetRow:
    """A text block that can be used; without an id it came with the program."""

    abbreviation: str
    title: str
    text: str
    id: UUID | None = None


def _shipped(abbreviation: str, title: str, text: str) -> SnippetRow:
    return SnippetRow(abbreviation, title, text)


SHIPPED: Sequence[SnippetRow] = (
    _shipped(
        "bgr",
        "Begrüßung",
        "{Vorsitz} eröffnet die Sitzung um {Uhrzeit} und begrüßt die Anwesenden.",
    ),
    _shipped(
        "bfk",
        "Beschlussfähigkeit",
        "{Vorsitz} stellt fest, dass form- und fristgerecht geladen wurde und das Gremium mit "
        "{Stimmberechtigte} stimmberechtigten Mitgliedern beschlussfähig ist.",
    ),
    _shipped(
        "tof", "Tagesordnung festgestellt", "Die Tagesordnung wird wie versandt festgestellt."
    ),
    _shipped("kew", "Keine Einwendungen", "Einwendungen werden nicht erhoben."),
    _shipped("zk", "Zur Kenntnis genommen", "Der Bericht wird zur Kenntnis genommen."),
    _shipped("oa", "Ohne Aussprache", "Eine Aussprache wird nicht gewünscht."),
    _shipped("frg", "Fragen beantwortet", "Fragen aus dem Gremium werden beantwortet."),
    _shipped("vtg", "Vertagt", "Der Punkt wird auf die nächste Sitzung vertagt."),
    _shipped(
        "oeff",
        "Öffentlichkeit ausgeschlossen",
        "Die Öffentlichkeit wird um {Uhrzeit} ausgeschlossen.",
    ),
    _shipped(
        "wöff",
        "Öffentlichkeit wiederhergestellt",
        "Die Öffentlichkeit wird um {Uhrzeit} wiederhergestellt.",
    ),
    _shipped(
        "schl",
        "Schluss der Sitzung",
        "{Vorsitz} dankt den Anwesenden und schließt die Sitzung um {Uhrzeit}.",
    ),
)


def check_snippet(fields: SnippetFields, taken: Iterable[str]) -> None:
    """Refuse what could not be typed or would print braces; says which placeholders there are."""
    complaints = {}
    if not ABBREVIATION.fullmatch(fields.abbreviation):
        complaints["abbreviation"] = "Bitte 2 bis 20 Buchstaben oder Ziffern, ohne Leerzeichen."
    elif fields.abbreviation.casefold() in {other.casefold() for other in taken}:
        complaints["abbreviation"] = f"Das Kürzel „{fields.abbreviation}“ gibt es schon."
    unknown = [name for name in BRACES.findall(fields.text) if name not in PLACEHOLDERS]
    if unknown:
        known = german.and_list(f"{{{name}}}" for name in PLACEHOLDERS)
        complaints["text"] = (
            f"Den Platzhalter {{{unknown[0]}}} gibt es nicht. Möglich sind {known}."
        )
    if complaints:
        raise Invalid(complaints)


def offered(own: Iterable[SnippetRow]) -> Sequence[SnippetRow]:
    """Own ones and shipped ones by title; an own one stands in for its shipped namesake."""
    mine = list(own)
    named = {row.abbreviation.casefold() for row in mine}
    every = [*mine, *(row for row in SHIPPED if row.abbreviation.casefold() not in named)]
    return sorted(every, key=lambda row: german.sort_key(row.title))


def find(rows: Iterable[SnippetRow], typed: str) -> SnippetRow | None:
    """The text block whose abbreviation was typed."""
    return next((row for row in rows if row.abbreviation.casefold() == typed.casefold()), None)


def filled(markdown: str, values: Mapping[str, str]) -> richtext.Document:
    """The text with the moment in place of its placeholders; unknown braces stay as they are."""
    document = richtext.parse(markdown)
    return richtext.normal(
        richtext.Document(
            tuple(
                replace(block, runs=tuple(_filled(run, values) for run in block.runs))
                for block in document.blocks
            )
        )
    )


def _filled(run: richtext.Run, values: Mapping[str, str]) -> richtext.Run:
    text = BRACES.sub(lambda found: values.get(found[1], found[0]), run.text)
    return replace(run, text=text)
