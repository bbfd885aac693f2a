"""Musterau's papers hold everything the fictional samples say, in their order.

Read twice: as Word stores them (python-docx) and as a reader sees them (pages of LibreOffice).
"""

import os
import re
import shutil
import subprocess
from datetime import date

import pypdf
import pytest
from docx import Document
from docx.table import Table

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.office import paperwork
from praeventionsrat.office.demo import build
from tests.acceptance.sample import (
    OTHER_WORDS_OF_INVITATION,
    OTHER_WORDS_OF_MINUTES,
    Fact,
    invitation_facts,
    minutes_facts,
    missing,
    words,
    written,
)
from tests.conftest import KEY

NO_OFFICE = shutil.which("soffice") is None and not os.environ.get("CI")


@pytest.fixture(scope="module")
def papers(empty_store, tmp_path_factory):
    """Musterau built by the use cases, its invitation and minutes on disk."""
    folder = tmp_path_factory.mktemp("musterau")
    store = SqlStore(
        connect(shutil.copy(empty_store, folder / "Musterau.prat"), KEY), SqlWork, user="Kim Muster"
    )
    with store.begin("Musterau", undoable=False) as work:
        meeting_id = build(work)
    for key in ("minutes", "invitation"):
        export = paperwork.by_key(key)
        paperwork.export_now(
            store, export, meeting_id, folder / f"{key}.docx", today=date(2026, 3, 24)
        )
    store.close()
    return folder


@pytest.fixture(scope="module")
def pages(papers):
    """Both papers as LibreOffice prints them."""
    names = [papers / "minutes.docx", papers / "invitation.docx"]
    profile = f"-env:UserInstallation=file://{papers}/profile"
    order = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", papers, *names]
    subprocess.run(order, check=True, capture_output=True, timeout=120)
    return papers


def stored(path):
    """Everything a Word file says: head of the first page, then paragraphs and tables in order."""
    document = Document(str(path))
    section = document.sections[0]
    found = []
    for part in (section.first_page_header, section.header, document):
        for block in part.iter_inner_content():
            if isinstance(block, Table):
                found += [cell.text for row in block.rows for cell in row.cells]
            else:
                found.append(block.text)
    return "\n".join(found)


def printed(path):
    """The text of a PDF without the foot of its pages, and their head from the second one on."""
    found = []
    for number, page in enumerate(pypdf.PdfReader(path).pages):
        shown = page.extract_text().splitlines()[1 if number else 0 :]
        found += [line for line in shown if not re.search(r"Seite \d+ von \d+$", line)]
    return "\n".join(found)


def test_the_word_file_holds_the_whole_sample_of_the_minutes_in_its_order(papers):
    assert missing(minutes_facts(), stored(papers / "minutes.docx")) == []


def test_the_word_file_holds_the_whole_sample_of_the_invitation_in_its_order(papers):
    assert missing(invitation_facts(), stored(papers / "invitation.docx")) == []


@pytest.mark.skipif(NO_OFFICE, reason="LibreOffice is not installed")
def test_the_printed_minutes_hold_the_whole_sample_in_its_order(pages):
    assert missing(minutes_facts(), printed(pages / "minutes.pdf")) == []


@pytest.mark.skipif(NO_OFFICE, reason="LibreOffice is not installed")
def test_the_printed_invitation_holds_the_whole_sample_in_its_order(pages):
    facts, page = invitation_facts(), printed(pages / "invitation.pdf")
    subject = next(n for n, fact in enumerate(facts) if fact.says.startswith("Einladung zur"))
    # Address and reference stand in frames, which a PDF holds after the text beside them.
    assert [fact.says for fact in facts[:subject] if missing([fact], page)] == []
    assert missing(facts[subject:], page) == []


@pytest.mark.parametrize(
    ("name", "other_words", "facts"),
    [
        ("niederschrift.txt", OTHER_WORDS_OF_MINUTES, minutes_facts),
        ("einladung.txt", OTHER_WORDS_OF_INVITATION, invitation_facts),
    ],
)
def test_no_word_of_the_samples_is_lost_while_they_are_cut(name, other_words, facts):
    cut = words(" ".join(" ".join((fact.says, *fact.details)) for fact in facts()))
    assert not words(written(name, other_words)) - cut


def test_a_fact_that_is_missing_or_misplaced_is_noticed():
    said = "TOP 1\nHerr Ä. kommt um\n16:25 Uhr. TOP 2"
    facts = [Fact("TOP 1", ("16:25 Uhr",)), Fact("TOP 2")]
    assert missing(facts, said) == []
    assert missing([facts[1], facts[0]], said) == ["TOP 1", "TOP 1: 16:25 Uhr"]
    assert missing([Fact("TOP 1"), Fact("TOP 2", ("16:25 Uhr",))], said) == ["TOP 2: 16:25 Uhr"]
