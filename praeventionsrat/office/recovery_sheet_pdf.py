"""Writes the Wiederherstellungsblatt: one page for the safe, plain enough for ten years."""

from collections.abc import Sequence
from typing import BinaryIO
from unicodedata import normalize

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    Flowable,
    KeepInFrame,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from praeventionsrat.documents.pdf import BLUE, LINE, SHADE, Words, style, use_fonts
from praeventionsrat.german import long_day
from praeventionsrat.office.recovery_sheet import RecoverySheet
from praeventionsrat.recovery import groups

WIDTH = 164 * mm
COLUMNS = 5  # at this size even four Ws stand beside each other
TITLE, FACT, FACT_NAME = (
    style("Titel", 20, bold=True),
    style("Angabe", 10),
    style("Name", 8, grey=True),
)
HEADING, TEXT = style("Überschrift", 11, bold=True), style("Text", 10)
SMALL = style("Klein", 8, grey=True)
GROUP = ParagraphStyle("Gruppe", style("Gruppe", 19, bold=True), alignment=TA_CENTER)
NUMBER = ParagraphStyle("Nummer", style("Nummer", 7.5, grey=True), alignment=TA_CENTER)

WHAT = (
    "Die Datei mit den Daten der Geschäftsstelle ist verschlüsselt. Im Alltag öffnet sie der "
    "Schlüsselbund dieses Computers oder ein Kennwort. Geht beides verloren, weil der Computer "
    "ausfällt oder jemand die Stelle verlässt, öffnet sie dieser Code – an jedem Computer, auf dem "
    "das Programm „Präventionsrat“ installiert ist."
)
HOW = (
    "Programm starten, Datei oder Sicherung wählen und den Code eingeben, wenn nach dem Schlüssel "
    "gefragt wird. Striche und Groß- oder Kleinschreibung sind gleich. Die Buchstaben I, L, O und "
    "U kommen nicht vor: Was so aussieht, ist eine Eins, eine Null oder ein V. Tippfehler meldet "
    "das Programm."
)
WARNING = (
    "Wer dieses Blatt und die Datei oder eine Sicherung hat, kann alles lesen. Nicht "
    "fotografieren, nicht mailen, nicht am Arbeitsplatz aufbewahren. Sind Schlüsselbund, Kennwort "
    "und beide Ausfertigungen verloren, kann niemand die Daten mehr lesen – auch nicht die Stelle, "
    "die das Programm betreut. Ist ein Blatt abhandengekommen, sagen Sie es sofort der oder dem "
    "Datenschutzbeauftragten."
)
PLACES = (
    ("1", "Tresor des Hauptamtes", "im verschlossenen Umschlag, mit dem Namen der Datei"),
    ("2", "Datenschutzbeauftragte/r", "im verschlossenen Umschlag, mit dem Namen der Datei"),
)


def render(sheet: RecoverySheet, out: BinaryIO) -> None:
    """Write the sheet."""
    words = Words()
    story: list[Flowable] = [
        words.paragraph("Wiederherstellungsblatt", TITLE, "Titel"),
        Spacer(0, 4 * mm),
        KeepInFrame(WIDTH, 32 * mm, [_facts(sheet, words)], mode="shrink"),
        Spacer(0, 6 * mm),
        _code(sheet, words),
        Spacer(0, 3 * mm),
        *_section("Wozu dieses Blatt?", WHAT, words),
        *_section("Wie wird die Datei damit geöffnet?", HOW, words),
        *_section("Was ist zu beachten?", WARNING, words),
        Spacer(0, 6 * mm),
        words.paragraph("Wohin damit? Zwei Ausfertigungen an zwei Orten", HEADING, "Überschrift"),
        Spacer(0, 2 * mm),
        _places(words),
    ]
    pages = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=21 * mm,
        topMargin=20 * mm,
        bottomMargin=14 * mm,
        title=f"Wiederherstellungsblatt {sheet.store_name}",
        author=sheet.council,
        lang="de-DE",
        invariant=1,
    )
    pages.build(story)


def _facts(sheet: RecoverySheet, words: Words) -> Table:
    facts = (
        ("Datei", sheet.store_name),
        ("Gremium", sheet.council),
        ("Erstellt am", long_day(sheet.made_on)),
    )
    rows = [
        [words.paragraph(name, FACT_NAME, "Kopf"), words.paragraph(_printable(value), FACT, name)]
        for name, value in facts
        if value
    ]
    return _table(rows, (24 * mm, WIDTH - 24 * mm), [("VALIGN", (0, 0), (-1, -1), "MIDDLE")])


def _printable(text: str) -> str:
    """A box for what the font lacks: the sheet is printed whatever the file is called.

    Beyond U+FFFF reportlab draws what the font has, but PDF readers cannot copy it as text.
    """
    held = {code for code in use_fonts() if code <= 0xFFFF}
    return "".join(char if ord(char) in held else "□" for char in normalize("NFC", text))


def _code(sheet: RecoverySheet, words: Words) -> Table:
    """Each group under its number: the program asks for groups by number."""
    cells = [
        [words.paragraph(str(number), NUMBER, "Code"), words.paragraph(group, GROUP, "Code")]
        for number, group in enumerate(groups(sheet.code), start=1)
    ]
    cells += [[]] * (-len(cells) % COLUMNS)
    rows = [cells[place : place + COLUMNS] for place in range(0, len(cells), COLUMNS)]
    looks = [
        ("BACKGROUND", (0, 0), (-1, -1), SHADE),
        ("LINEABOVE", (0, 0), (-1, 0), 2, BLUE),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5 * mm),
    ]
    return _table(rows, (WIDTH / COLUMNS,) * COLUMNS, looks)


def _section(heading: str, text: str, words: Words) -> list[Flowable]:
    return [
        Spacer(0, 5 * mm),
        words.paragraph(heading, HEADING, "Überschrift"),
        Spacer(0, 1 * mm),
        words.paragraph(text, TEXT, "Text"),
    ]


def _places(words: Words) -> Table:
    """Who received which copy, to be signed."""
    rows = [
        [
            words.paragraph(number, HEADING, "Ausfertigung"),
            [words.paragraph(place, FACT, "Ort"), words.paragraph(how, SMALL, "Ort")],
            words.paragraph("erhalten am", SMALL, "Empfang"),
            words.paragraph("Unterschrift", SMALL, "Empfang"),
        ]
        for number, place, how in PLACES
    ]
    looks = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.6, LINE),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, LINE),
        ("LINEBEFORE", (2, 0), (3, -1), 0.6, LINE),
        ("LEFTPADDING", (2, 0), (-1, -1), 2 * mm),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6 * mm),
    ]
    return _table(rows, (10 * mm, 62 * mm, 32 * mm, WIDTH - 104 * mm), looks)


def _table(
    rows: Sequence[Sequence[Paragraph | list[Paragraph]]],
    widths: tuple[float, ...],
    looks: list[tuple[object, ...]],
) -> Table:
    table = Table(rows, widths, hAlign="LEFT")
    plain = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)]
    table.setStyle(TableStyle([*plain, *looks]))
    return table
