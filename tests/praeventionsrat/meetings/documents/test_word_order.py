"""Word is strict about the order of properties; a file out of order is „nicht lesbar“ to it."""

import io
import zipfile

import pytest
from lxml import etree

from praeventionsrat.documents.shipped import template
from praeventionsrat.meetings.documents import EXPORTS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ORDER = {
    "pPr": "pStyle keepNext keepLines framePr widowControl numPr pBdr shd tabs spacing ind "
    "contextualSpacing jc outlineLvl",
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption",
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tcPr tblStylePr",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr",
    "sectPr": "headerReference footerReference pgSz pgMar titlePg",
    "pBdr": "top left bottom right",
    "tblBorders": "top left bottom right insideH insideV",
    "numbering": "abstractNum num",
    "num": "abstractNumId lvlOverride",
    "tbl": "tblPr tblGrid tr",
}


def parts(content):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                yield etree.fromstring(package.read(name))


def misplaced(content):
    for part in parts(content):
        for element in part.iter(*(W + name for name in ORDER)):
            order = ORDER[element.tag.removeprefix(W)].split()
            places = [order.index(child.tag.removeprefix(W)) for child in element]
            if places != sorted(places):
                yield etree.tostring(element)[:300]


def used_and_defined(content):
    used, defined = set(), set()
    for part in parts(content):
        kinds = ("pStyle", "rStyle", "tblStyle", "basedOn", "next")
        used |= {e.get(f"{W}val") for e in part.iter(*(W + kind for kind in kinds))}
        defined |= {e.get(f"{W}styleId") for e in part.iter(f"{W}style")}
    return used, defined


@pytest.mark.parametrize("key", ["invitation", "agenda", "minutes", "minutes-nonpublic"])
def test_everything_stands_in_the_order_word_asks_for(work, twelfth, head, key):
    export, out = next(e for e in EXPORTS if e.key == key), io.BytesIO()
    export.render(export.gather(work, twelfth.id, head), out)
    assert list(misplaced(out.getvalue())) == []
    used, defined = used_and_defined(out.getvalue())
    assert used <= defined
    for part in parts(out.getvalue()):
        assert all(cell[-1].tag == f"{W}p" for cell in part.iter(f"{W}tc"))


def test_the_letterhead_too():
    assert list(misplaced(template("letterhead"))) == []
