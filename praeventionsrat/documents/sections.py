"""Many letters in one Word file: each begins on a first page of its own, counted from one."""

from copy import deepcopy
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement


def end_section(paragraph: Any, last: Any) -> None:
    """Let a letter end with this paragraph; ``last`` is the section the document ends with."""
    paragraph.get_or_add_pPr().append(deepcopy(last))


def count_from_one(section: Any) -> None:
    """The pages of a section begin with 1."""
    if section.find(qn("w:pgNumType")) is None:
        counted = OxmlElement("w:pgNumType")
        counted.set(qn("w:start"), "1")
        section.find(qn("w:pgMar")).addnext(counted)


def count_by_letter(document: WordDocument) -> None:
    """„Seite 1 von 2“ speaks of one letter, not of all of them."""
    section = document.sections[0]
    for part in (section.footer, section.first_page_footer, section.header):
        for code in part._element.iter(qn("w:instrText")):  # noqa: SLF001 - no other way in
            code.text = str(code.text).replace("NUMPAGES", "SECTIONPAGES")


def split_at_breaks(document: WordDocument) -> None:
    """Paragraphs that hold nothing but a page break become the ends of sections."""
    body = document.element.body
    last = body.findall(qn("w:sectPr"))[-1]
    count_from_one(last)
    for paragraph in list(body.iterchildren(qn("w:p"))):
        before = paragraph.getprevious()
        if _is_break(paragraph) and before is not None and before.tag == qn("w:p"):
            end_section(before, last)
            body.remove(paragraph)


def _is_break(paragraph: Any) -> bool:
    found = paragraph.findall(f"{qn('w:r')}/{qn('w:br')}")
    said = "".join(node.text or "" for node in paragraph.iter(qn("w:t")))
    return len(found) == 1 and found[0].get(qn("w:type")) == "page" and not said.strip()
