"""Word is strict about the order of properties, also in what is made without a template."""

import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree

from praeventionsrat.contacts.consents import PURPOSES
from praeventionsrat.contacts.documents.check_up import forms_of
from praeventionsrat.contacts.documents.check_up_word import written
from praeventionsrat.contacts.documents.exports import by_key
from praeventionsrat.contacts.documents.job import FormOf, LetterText
from praeventionsrat.contacts.form_fields import person_fields
from tests.praeventionsrat.contacts.documents.conftest import ERIKA

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
    "spacing ind contextualSpacing jc outlineLvl rPr sectPr",
    "sectPr": "headerReference footerReference pgSz pgMar pgNumType titlePg",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "tcPr": "tcW tcBorders shd tcMar vAlign",
    "tcMar": "top left bottom right",
    "tblCellMar": "top left bottom right",
    "sdtPr": "alias tag showingPlcHdr dropDownList text",
    "sdt": "sdtPr sdtContent",
    "tbl": "tblPr tblGrid tr",
}


def made(job, key):
    if key == "check-up":
        forms = (FormOf("m.r", ERIKA, person_fields(PURPOSES), (("vorname", "Erika"),)),)
        return written(forms_of(replace(job, letter=LetterText(), forms=forms, secret="x"))[0])
    out = io.BytesIO()
    by_key(key).render(job, out)
    return out.getvalue()


@pytest.mark.parametrize("key", ["letters", "labels-word", "envelopes-word", "check-up"])
def test_every_property_stands_where_word_wants_it(job, key):
    with zipfile.ZipFile(io.BytesIO(made(job, key))) as package:
        root = etree.fromstring(package.read("word/document.xml"))
        names = set(package.namelist())
        types = package.read("[Content_Types].xml").decode()
    for element in root.iter(*(W + name for name in ORDER)):
        order = ORDER[element.tag.removeprefix(W)].split()
        places = [order.index(child.tag.removeprefix(W)) for child in element]
        assert places == sorted(places), etree.tostring(element)[:300]
    for part in ("word/header1.xml", "word/footer1.xml"):
        assert (part in names) == (f"/{part}" in types)
    for cell in root.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p"
