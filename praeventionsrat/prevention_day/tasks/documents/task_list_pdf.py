"""The task list as PDF: each owner begins on a page of their own, the head of a table repeats."""

from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    PageBreak,
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
    SMALL,
    STRONG,
    SUBTITLE,
    TITLE,
    lay_pages,
)
from praeventionsrat.prevention_day.tasks.documents.task_list import (
    OwnerTasks,
    TaskEntry,
    TaskListSheet,
)

SHARES = (30 * mm, 83 * mm, 30 * mm, 20 * mm)
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
    lay_pages(pages)
    pages.build(story)


def _owner(owner: OwnerTasks, words: Words) -> list[Flowable]:
    cells = [[words.paragraph(one, HEAD, "Kopf") for one in HEADINGS]]
    cells += [_line(task, words) for task in owner.tasks]
    table = Table(cells, SHARES, style=TableStyle(HEADED), repeatRows=1, splitInRow=1)
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
