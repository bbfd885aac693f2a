"""The Word file of a paper, read back and converted."""

import io
import shutil
import subprocess

import pypdf
import pytest
from docx.oxml.ns import qn

from praeventionsrat.meetings.documents import package
from praeventionsrat.meetings.documents.paper_document import PAPER, PaperSheet, gather
from praeventionsrat.meetings.papers import ConsultationFields, PaperAttachmentFields
from praeventionsrat.meetings.usecases import papers
from praeventionsrat.meetings.usecases.consultations import add_consultation
from tests.praeventionsrat.documents import test_contract
from tests.word_reading import in_style, lines, opened, table_rows


@pytest.fixture
def ids(work):
    return {row.number[-3:]: row.id for row in work.papers.rows()}


def content(work, paper_id, head):
    out = io.BytesIO()
    PAPER.render(gather(work, paper_id, head), out)
    return out.getvalue()


def test_every_field_in_the_template_is_in_its_contract():
    test_contract.test_every_field_in_every_shipped_template_is_in_its_contract(PaperSheet)
    test_contract.test_every_field_of_text_is_explained(PaperSheet)


def test_a_paper_says_what_is_asked_why_and_where_it_goes(work, ids, head):
    document = opened(content(work, ids["005"], head))
    assert in_style(document, "Title") == ["Beschlussvorlage PR-2026/005"]
    assert in_style(document, "Heading1") == [
        "Beratungsfolge", "Beschlussvorschlag", "Sachverhalt", "Kosten und Finanzierung", "Anlagen",
    ]  # fmt: skip
    facts, steps = document.tables
    assert ["Datum", "20. Februar 2026"] in table_rows(facts)
    assert table_rows(steps) == [
        ["Gremium", "Datum", "Aufgabe", "Teil", "Ergebnis"],
        ["Lenkungsgruppe", "17.03.2026", "Entscheidung", "Ö", "einstimmig, Beschluss 2026-12-02"],
    ]
    assert steps.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    assert "Messung der Beleuchtung" in lines(document)
    assert document.core_properties.language == "de-DE"
    assert document.core_properties.title.startswith("Beschlussvorlage PR-2026/005: Angstraum")


def test_a_non_public_paper_says_so(work, ids, head):
    document = opened(content(work, ids["008"], head))
    assert in_style(document, "Kennzeichnung") == ["Nichtöffentlich"]
    assert table_rows(document.tables[1])[1][3] == "N"
    assert "Anlagen" not in in_style(document, "Heading1")


def test_a_public_paper_keeps_what_is_not_public(work, ids, head):
    paper = ids["005"]
    for name in ("Lageplan der Kameras", "Gutachten"):
        fields = PaperAttachmentFields(title=name, is_public=False)
        papers.attach_to_paper(work, paper, fields, file_name="x.pdf", content=b"x")
    committee = work.consultations.where(paper_id=paper)[0].committee_id
    secret = ConsultationFields(
        committee_id=committee, is_public=False, result="vertraulich empfohlen"
    )
    add_consultation(work, paper, secret)
    said = " ".join(lines(opened(content(work, paper, head))))
    assert "Kameras" not in said
    assert "vertraulich" not in said
    assert "2 nichtöffentliche Anlagen" in said


def test_a_later_version_names_the_one_before(work, ids, head):
    paper = work.papers.get(ids["009"])
    paper.dated_on = None
    version = papers.follow_paper(work, paper.id, on=head.today, replaces=True)
    facts = table_rows(opened(content(work, version, head)).tables[0])
    assert ["Ersetzt", "PR-2026/009"] in facts
    addition = papers.follow_paper(work, version, on=head.today, replaces=False)
    assert gather(work, addition, head).facts[-1].label == "Ergänzt"
    assert "Datum" not in [fact.label for fact in gather(work, paper.id, head).facts]


def test_libreoffice_shows_the_paper_on_one_page(work, ids, head, tmp_path):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice fehlt")
    (tmp_path / "vorlage.docx").write_bytes(content(work, ids["005"], head))
    profile = f"-env:UserInstallation=file://{tmp_path}/lo"
    command = [office, "--headless", profile, "--convert-to", "pdf", "vorlage.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    (page,) = pypdf.PdfReader(tmp_path / "vorlage.pdf").pages
    text = " ".join(page.extract_text().split())
    assert "Die Lenkungsgruppe empfiehlt dem Magistrat" in text
    assert "Seite 1 von 1" in text


def test_the_package_holds_each_paper_as_a_document(work, twelfth, head):
    def names(made):
        return [file.name for file in made.files if file.name.endswith("Vorlage.docx")]

    whole, public = (
        gather(work, twelfth.id, head) for gather in (package.gather, package.gather_public)
    )
    assert names(whole) == [
        "TOP 06.01 PR-2026-005 Vorlage.docx",
        "TOP 06.02 PR-2026-006 Vorlage.docx",
        "TOP 07 PR-2026-007 Vorlage.docx",
        "TOP 10 PR-2026-008 Vorlage.docx",
    ]
    assert names(public) == names(whole)[:3]
