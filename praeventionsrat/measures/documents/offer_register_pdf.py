"""The Angebotskataster as PDF: with page numbers in its contents, and marks to jump by."""

from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    KeepTogether,
    PageBreak,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

from praeventionsrat.documents.pdf import BLUE, Words, style
from praeventionsrat.documents.sheet_pdf import DENSE, WIDTH, lay_pages
from praeventionsrat.measures.documents.offer_register import (
    OfferChapter,
    OfferEntry,
    OfferRegister,
)

TITLE, SUBTITLE = style("Titel", 18, bold=True), style("Untertitel", 10, grey=True)
CHAPTER, ENTRY = style("Kapitel", 13, bold=True), style("Angebot", 10.5, bold=True)
CELL, LABEL, SMALL = style("Zelle", 9), style("Angabe", 9, grey=True), style("Klein", 9)
CONTENTS, HEAD = style("Inhalt", 10), style("Kopf", 9, bold=True)
CHAPTER.textColor = BLUE
CONTENTS.spaceAfter = 3
HEAD.keepWithNext = 1


class Heading(Paragraph):  # type: ignore[misc]
    """The title of a chapter, which the contents and the marks of the file list."""

    def __init__(self, made: Paragraph, title: str, key: str) -> None:
        """``made`` is how it looks, ``title`` what it says, ``key`` where one jumps to."""
        super().__init__(made.text, made.style)
        self.title, self.key = title, key


class Register(BaseDocTemplate):  # type: ignore[misc]
    """Tells the contents on which page a chapter begins, and numbers the pages."""

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        """Override of reportlab's."""
        if isinstance(flowable, Heading):
            self.canv.bookmarkPage(flowable.key)
            self.canv.addOutlineEntry(flowable.title, flowable.key, 0)
            entry = (0, Paragraph(flowable.text, CONTENTS).text, self.page, flowable.key)
            self.notify("TOCEntry", entry)


def render(sheet: OfferRegister, out: BinaryIO) -> None:
    """Write the register."""
    words = Words()
    contents = TableOfContents(levelStyles=[CONTENTS], dotsMinLevel=0)
    story: list[Flowable] = [
        words.paragraph(sheet.head.author, SUBTITLE, "Kopf"),
        Spacer(0, 6 * mm),
        words.paragraph(sheet.heading, TITLE, "Titel"),
        words.paragraph(sheet.subtitle, SUBTITLE, "Untertitel"),
        Spacer(0, 8 * mm),
        contents,
        PageBreak(),
    ]
    if not sheet.chapters:
        story[5:] = [words.paragraph("Das Angebotskataster ist noch leer.", SMALL, "Inhalt")]
    for chapter in sheet.chapters:
        story += _chapter(chapter, words)
    story += _index(sheet, words) if sheet.providers else []
    words.refuse_missing()
    pages = Register(
        out,
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=22 * mm,
        topMargin=18 * mm,
        bottomMargin=20 * mm,
        title=sheet.title,
        author=sheet.head.author,
        lang="de-DE",
        invariant=1,
    )
    lay_pages(pages)
    pages.multiBuild(story)


def _chapter(chapter: OfferChapter, words: Words) -> list[Flowable]:
    made = words.paragraph(chapter.title, CHAPTER, "Kapitel")
    story: list[Flowable] = [Spacer(0, 5 * mm), CondPageBreak(60 * mm)]
    story += [Heading(made, chapter.title, chapter.mark), Spacer(0, 3 * mm)]
    for entry in chapter.entries:
        story += [_entry(entry, words), Spacer(0, 5 * mm)]
    if chapter.see_also:
        story.append(words.paragraph(chapter.see_also, SMALL, chapter.title))
    return story


def _entry(entry: OfferEntry, words: Words) -> Flowable:
    place = f"Angebot {entry.number}"
    title = f"{entry.number}. {entry.title}"
    head: list[Flowable] = [words.paragraph(title, ENTRY, place), Spacer(0, 1 * mm)]
    text = [words.paragraph(line, SMALL, place) for line in entry.text.split("\n") if line.strip()]
    rows = [
        [words.paragraph(one.label, LABEL, place), words.paragraph(one.text, CELL, place)]
        for one in entry.facts
    ]
    text.append(Table(rows, (32 * mm, WIDTH - 32 * mm), style=TableStyle(DENSE), spaceBefore=4))
    return KeepTogether([*head, *text])


def _index(sheet: OfferRegister, words: Words) -> list[Flowable]:
    title = "Verzeichnis der Träger"
    made = words.paragraph(title, CHAPTER, title)
    story: list[Flowable] = [Spacer(0, 5 * mm), CondPageBreak(60 * mm)]
    story += [Heading(made, title, "traeger"), Spacer(0, 3 * mm)]
    for one in sheet.providers:  # no table: a provider of hundreds would not fit a page
        story.append(words.paragraph(one.provider, HEAD, title))
        story.append(words.paragraph(f"Nr. {one.numbers}", SMALL, title))
        story.append(Spacer(0, 2 * mm))
    return story
