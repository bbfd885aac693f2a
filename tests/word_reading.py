"""Reads produced files back: words, styles, lists, and every byte that could hold a secret."""

import io
import re
import zipfile
import zlib

import docx
from docx.oxml.ns import qn


def opened(content):
    return docx.Document(io.BytesIO(content))


def paragraphs(document):
    """Every paragraph in order, those of tables too, as (style, text)."""
    found = []
    for element in document.element.body.iter(qn("w:p")):
        style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        found.append((style.get(qn("w:val")) if style is not None else "", text_of(element)))
    return found


def text_of(element):
    said = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    nodes = element.iter(qn("w:t"), *said)
    return "".join(said.get(node.tag, node.text or "") for node in nodes)


def lines(document):
    return [text for _, text in paragraphs(document)]


def in_style(document, key):
    return [text for style, text in paragraphs(document) if style == key]


def table_rows(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


def numbering(document):
    """The list each paragraph belongs to, as (number of the list, level, text)."""
    found = []
    for element in document.element.body.iter(qn("w:p")):
        link = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if link is not None:
            level = link.find(qn("w:ilvl")).get(qn("w:val"))
            number = link.find(qn("w:numId")).get(qn("w:val"))
            found.append((int(number), int(level), text_of(element)))
    return found


def everything(content):
    """All bytes of a file, unpacked, and its text without markup."""
    yield content
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for part in package.infolist():
                yield part.filename.encode()
                yield from everything(package.read(part))
    if content[:5] == b"%PDF-":
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", content, re.S):
            try:
                yield zlib.decompress(stream)
            except zlib.error:
                continue
    if content.lstrip()[:1] == b"<":
        yield re.sub(rb"<[^>]+>", b"", content)


def leaks(content, secrets):
    """The secrets that are anywhere in a file, also folded over lines or in other codings."""
    forms = {
        secret: {secret.encode(), secret.lower().encode(), secret.encode("utf-16-le")}
        for secret in secrets
    }
    blobs = [b.replace(b"\r\n ", b"") for b in everything(content)]
    return sorted(s for s, f in forms.items() if any(form in blob for blob in blobs for form in f))
