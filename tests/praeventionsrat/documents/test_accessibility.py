"""The examination finds what keeps somebody from reading, and nothing in our own documents."""

import io
from datetime import date

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.accessibility_report import report, write_report
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from tests.word_reading import lines, opened, table_rows

HEAD = Head(municipality="Stadt Musterau", today=date(2026, 4, 1))
DRAWING = (
    "<w:drawing {ns}><wp:inline><wp:extent cx='1' cy='1'/><wp:docPr id='1' name='x'{more}/>"
    "</wp:inline></w:drawing>"
)


@pytest.fixture
def document():
    """An accessible document of one heading and one paragraph."""
    made = docx.Document()
    made.core_properties.title = "Bericht"
    lang = parse_xml(f'<w:lang {nsdecls("w")} w:val="de-DE"/>')
    styles = made.styles.element
    base = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in base.findall(qn("w:lang")):
        base.remove(old)
    base.append(lang)
    for colour in styles.iter(qn("w:color")):
        colour.set(qn("w:val"), "000000")
    made.add_paragraph("Anfang", style="Heading 1")
    made.add_paragraph("Ein Satz.", style="Body Text")
    return made


def faults(document):
    out = io.BytesIO()
    document.save(out)
    return {check.title: check.faults for check in examine(out.getvalue()) if not check.passed}


def test_an_accessible_document_passes(document):
    assert faults(document) == {}


def test_title_and_language_are_missed(document):
    document.core_properties.title = ""
    document.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}").set(
        qn("w:val"), "en-US"
    )
    assert set(faults(document)) == {"Titel", "Sprache"}
    defaults = document.styles.element.find(qn("w:docDefaults"))
    document.styles.element.remove(defaults)
    assert "Sprache" in faults(document)


def test_text_without_a_style_or_with_one_made_by_hand_is_found(document):
    bare = document.add_paragraph("Nackt", style="Body Text")
    bare._p.remove(bare._p.pPr)
    document.add_paragraph("", style="Body Text").add_run("Groß").font.size = Pt(20)
    found = faults(document)["Formatvorlagen"]
    assert found == ("ohne Formatvorlage: „Nackt“", "von Hand gestaltet: „Groß“")


def test_a_skipped_level_and_a_text_without_headings_are_found(document):
    document.add_paragraph("Amt", style="Title")
    document.add_paragraph("Tief", style="Heading 3")
    assert faults(document)["Überschriften"] == ("Ebene 3 folgt auf Ebene 1: „Tief“",)
    for paragraph in document.paragraphs:
        paragraph.style = "Body Text"
    assert faults(document)["Überschriften"] == ("Der Text hat keine Überschrift.",)


def test_a_style_based_on_a_heading_is_one(document):
    own = document.styles.add_style("Eigene", WD_STYLE_TYPE.PARAGRAPH)
    own.base_style = document.styles["Heading 2"]
    document.add_paragraph("Zwei", style="Eigene")
    odd = document.styles.add_style("Seltsam", WD_STYLE_TYPE.PARAGRAPH)
    odd.element.append(parse_xml(f'<w:basedOn {nsdecls("w")} w:val="Seltsam"/>'))
    outline = parse_xml(f'<w:pPr {nsdecls("w")}><w:outlineLvl w:val="9"/></w:pPr>')
    document.styles["Body Text"].element.append(outline)
    document.add_paragraph("Drei", style="Heading 3")
    assert faults(document) == {}


def test_a_table_wants_a_head_whole_rows_and_a_description(document):
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Kopf"
    for look in table._tbl.tblPr.findall(qn("w:tblLook")):
        table._tbl.tblPr.remove(look)
    for cell in table._cells:
        cell.paragraphs[0].style = "Body Text"
    found = faults(document)
    assert set(found) == {"Tabellenköpfe", "Tabellenzeilen", "Tabellenbeschreibung"}
    assert found["Tabellenköpfe"] == ("ohne Kopfzeile: „Kopf“",)


def test_a_picture_wants_words_unless_it_is_mere_ornament(document):
    ns = nsdecls("w", "wp")
    run = document.add_paragraph(style="Body Text").add_run()
    run._r.append(parse_xml(DRAWING.format(ns=ns, more="")))
    run._r.append(parse_xml(DRAWING.format(ns=ns, more=" descr='Plan'")))
    picture = parse_xml(DRAWING.format(ns=ns, more=""))
    mark = "http://schemas.microsoft.com/office/drawing/2017/decorative"
    picture[0][1].append(parse_xml(f'<d:decorative xmlns:d="{mark}" val="1"/>'))
    run._r.append(picture)
    assert faults(document) == {"Bilder": ("Bild 1 hat keinen Alternativtext.",)}


def test_empty_paragraphs_tabs_and_typed_lists_are_found(document):
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}/>"))
    document.add_paragraph("", style="Body Text")
    document.add_paragraph("links\trechts", style="Body Text")
    document.add_paragraph("- erstens", style="Body Text")
    for words in ("9. Präventionstag", "Satz", "1. eins", "2. zwei"):
        document.add_paragraph(words, style="Body Text")
    found = faults(document)
    assert found["Abstände"] == ("leerer Absatz am Anfang", "leerer Absatz nach „Ein Satz.“")
    assert found["Spalten"] == ("Tabulator in „linksrechts“",)
    assert found["Listen"] == (
        "getipptes Aufzählungszeichen: „- erstens“",
        "getipptes Aufzählungszeichen: „2. zwei“",
    )


def test_a_link_says_where_it_leads_and_a_pale_style_is_found(document):
    link = f"<w:hyperlink {nsdecls('w')}><w:r><w:t>https://a.example</w:t></w:r></w:hyperlink>"
    document.paragraphs[1]._p.append(parse_xml(link))
    document.paragraphs[1]._p.append(parse_xml(link.replace("https://a.example", "Satzung")))
    document.styles["Body Text"].font.color.rgb = RGBColor(0xCC, 0xCC, 0xCC)
    found = faults(document)
    assert found["Verweise"] == ("Verweis ohne sprechenden Text: „https://a.example“",)
    assert "Kontrast 1.6 zu 1" in found["Kontrast"][0]


def test_many_faults_are_counted_and_long_texts_cut(document):
    for _ in range(7):
        document.add_paragraph("- " + "lang " * 30, style="Body Text")
    found = faults(document)["Listen"]
    assert len(found) == 6
    assert found[-1] == "und 2 weitere"
    assert found[0].endswith(" …“")


def test_the_report_is_a_word_file_that_passes_itself(document):
    out = io.BytesIO()
    document.save(out)
    content = report(out.getvalue(), "Bericht.docx", HEAD)
    said = lines(opened(content))
    assert "Ergebnis: Alle Prüfpunkte sind erfüllt." in said
    assert "Bericht.docx, geprüft am 1. April 2026" in said
    assert all(check.passed for check in examine(content))
    document.core_properties.title = ""
    out = io.BytesIO()
    document.save(out)
    word = opened(report(out.getvalue(), "Bericht.docx", HEAD))
    assert "Ergebnis: 1 Punkt ist nicht erfüllt." in lines(word)
    assert table_rows(word.tables[0])[1][2].startswith("nicht erfüllt\nIn den Eigenschaften")


def test_the_report_lies_beside_the_file(document, tmp_path):
    file = tmp_path / "Bericht.docx"
    document.save(file)
    assert write_report(file, HEAD).name == "Prüfbericht Bericht.docx"
    assert write_report(file, HEAD).name == "Prüfbericht Bericht (2).docx"


def test_what_is_no_word_file_is_refused(tmp_path):
    file = tmp_path / "x.docx"
    file.write_bytes(b"kein Word")
    with pytest.raises(UserError, match=r"„x\.docx“ lässt sich nicht prüfen"):
        write_report(file, HEAD)
