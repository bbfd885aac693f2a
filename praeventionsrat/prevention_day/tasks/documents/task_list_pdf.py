"""The task list as PDF: each owner begins on a page of their own, the head of a table repeats."""

from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)

from praeventionsrat.documents.pdf import GREY, LINE, SHADE, TEXT, Words, style
from praeventionsrat.prevention_day.tasks.documents.task_list import (
    OwnerTasks,
    TaskEntry,
    TaskListSheet,
)

WIDTH = 163 * mm
SHARES = (30 * mm, 83 * mm, 30 * mm, 20 * mm)
TITLE, SUBTITLE = style("Titel", 16, bold=True), style("Untertitel", 10, grey=True)
NAME, HEAD = style("Name", 13, bold=True), style("Kopf", 8.5, bold=True)
CELL, SMALL, STRONG = style("Zelle", 9), style("Klein", 8, grey=True), style("Fett", 9, bold=True)
RULES = (
    ("BACKGROUND", (0, 0), (-1, 0), SHADE),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
    ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
)
HEADINGS = ("Termin", "Aufgabe", "Bereich", "Stand")


def render(sheet: TaskListSheet, out: BinaryIO) -> None:
    """Write the list."""
    words = Words()
    story: list[Flowable] = [
        words.paragraph(sheet.head.author, SUBTITLE, "Kopf"),
        Spacer(0, 4 * mm),
        words.paragraph(sheet.heading, TITLE, "Titel"),
        words.paragraph(sheet.subtitle, SUBTITLE, "Untertitel"),
        Spacer(0, 6 * mm),
    ]
    for place, owner in enumerate(sheet.owners):
        story += [PageBreak()] if place else []
        story += _owner(owner, words)
    if not sheet.owners:
        story.append(words.paragraph("Alles ist erledigt.", CELL, "Liste"))
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
    frame = Frame(25 * mm, 20 * mm, WIDTH, A4[1] - 38 * mm, 0, 0, 0, 0)
    pages.addPageTemplates([PageTemplate("Seite", [frame], onPage=_foot)])
    pages.build(story)


def _foot(canvas: Any, document: Any) -> None:
    canvas.setFont(TEXT, 8)
    canvas.setFillColor(GREY)
    canvas.drawString(25 * mm, 12 * mm, f"{document.title} · {document.subject}")
    canvas.drawRightString(A4[0] - 22 * mm, 12 * mm, f"Seite {document.page}")


def _owner(owner: OwnerTasks, words: Words) -> list[Flowable]:
    cells = [[words.paragraph(one, HEAD, "Kopf") for one in HEADINGS]]
    cells += [_line(task, words) for task in owner.tasks]
    table = Table(cells, SHARES, style=TableStyle(RULES), repeatRows=1, splitInRow=1)
    return [
        words.paragraph(owner.name, NAME, "Name"),
        words.paragraph(owner.summary, SUBTITLE, "Name"),
        Spacer(0, 3 * mm),
        table,
    ]


def _line(task: TaskEntry, words: Words) -> list[Any]:
    place = f"Aufgabe „{task.title}“"
    what = [words.paragraph(task.title, STRONG, place)]
    what += [words.paragraph(one, SMALL, place) for one in (task.note, task.waits) if one]
    when = [words.paragraph(task.due, CELL, place), words.paragraph(task.offset, SMALL, place)]
    return [when, what, words.paragraph(task.area, CELL, place),
            words.paragraph(task.state, CELL, place)]  # fmt: skip
