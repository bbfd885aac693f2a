"""The Budgetübersicht as PDF: sums first, then both sides, the head of each table repeats."""

from collections.abc import Sequence
from typing import Any, BinaryIO

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Spacer,
    Table,
    TableStyle,
)

from praeventionsrat.documents.pdf import Words
from praeventionsrat.documents.sheet_pdf import (
    CELL,
    HEAD,
    HEADED,
    NAME,
    PLAIN,
    SMALL,
    STRONG,
    SUBTITLE,
    TITLE,
    lay_pages,
)
from praeventionsrat.prevention_day.money.documents.budget_sheet import (
    BudgetSheet,
    GiftLine,
    MoneyLine,
)

HEAD_RIGHT = ParagraphStyle("Kopf rechts", HEAD, alignment=TA_RIGHT)
SUM, SUM_STRONG = (
    ParagraphStyle(name, base, alignment=TA_RIGHT)
    for name, base in (("Betrag", CELL), ("Summe", STRONG))
)


def render(sheet: BudgetSheet, out: BinaryIO) -> None:
    """Write the overview."""
    words = Words()
    story: list[Flowable] = [
        words.paragraph(sheet.head.author, SUBTITLE, "Kopf"),
        Spacer(0, 4 * mm),
        words.paragraph(sheet.heading, TITLE, "Titel"),
        words.paragraph(sheet.subtitle, SUBTITLE, "Untertitel"),
        Spacer(0, 6 * mm),
        _facts(sheet, words),
        Spacer(0, 4 * mm),
        *(words.paragraph(note, CELL, "Hinweis") for note in sheet.notes),
    ]
    for group in sheet.groups:
        story += [Spacer(0, 5 * mm), words.paragraph(group.heading, NAME, group.heading)]
        story += [Spacer(0, 2 * mm), _lines(group.lines, words)]
    if sheet.gifts:
        story += [Spacer(0, 5 * mm), words.paragraph("Sponsoren", NAME, "Sponsoren")]
        story += [Spacer(0, 2 * mm), _gifts(sheet.gifts, words)]
    words.refuse_missing()
    pages = BaseDocTemplate(
        out,
        pagesize=A4,
        title=sheet.title,
        author=sheet.head.author,
        subject=sheet.foot_note,
        lang="de-DE",
        invariant=1,
    )
    lay_pages(pages)
    pages.build(story)


def _facts(sheet: BudgetSheet, words: Words) -> Table:
    cells = [
        [words.paragraph(one.label, STRONG, one.label), words.paragraph(one.text, CELL, one.label)]
        for one in sheet.facts
    ]
    return Table(cells, (48 * mm, 115 * mm), style=TableStyle(PLAIN))


def _lines(lines: Sequence[MoneyLine], words: Words) -> Table:
    heads = (("Posten", HEAD), ("Geplant", HEAD_RIGHT), ("Tatsächlich", HEAD_RIGHT))
    cells: list[list[Any]] = [[words.paragraph(name, look, "Kopf") for name, look in heads]]
    for one in lines:
        name = one.title or one.total
        place = f"Posten „{name}“"
        what = [words.paragraph(name, STRONG if one.total else CELL, place)]
        what += [words.paragraph(one.note, SMALL, place)] if one.note else []
        look = SUM_STRONG if one.total else SUM
        sums = [words.paragraph(cents, look, place) for cents in (one.planned, one.actual)]
        cells.append([what, *sums])
    shares = (99 * mm, 32 * mm, 32 * mm)
    return Table(cells, shares, style=TableStyle(HEADED), repeatRows=1, splitInRow=1)


def _gifts(gifts: Sequence[GiftLine], words: Words) -> Table:
    heads = (("Sponsor", HEAD), ("Gibt", HEAD), ("Stand", HEAD), ("Wert", HEAD_RIGHT))
    cells: list[list[Any]] = [[words.paragraph(name, look, "Kopf") for name, look in heads]]
    for one in gifts:
        place = f"Sponsor „{one.name}“"
        gives = [words.paragraph(one.gift, CELL, place)]
        back = f"dafür: {one.in_return}"
        gives += [words.paragraph(back, SMALL, place)] if one.in_return else []
        cells.append(
            [
                words.paragraph(one.name, CELL, place),
                gives,
                words.paragraph(one.state, CELL, place),
                words.paragraph(one.value, SUM, place),
            ]
        )
    shares = (42 * mm, 56 * mm, 38 * mm, 27 * mm)
    return Table(cells, shares, style=TableStyle(HEADED), repeatRows=1, splitInRow=1)
