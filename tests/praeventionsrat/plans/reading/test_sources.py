"""Programmes from the clipboard and from files, also from people who mean ill."""

import zipfile

import pytest
from docx import Document

from praeventionsrat.documents import child
from praeventionsrat.errors import UserError
from praeventionsrat.plans.reading import in_child
from praeventionsrat.plans.reading.outline import PartKind
from praeventionsrat.plans.reading.sources import MOST_PARTS, read_file, read_pasted


@pytest.fixture
def word_file(tmp_path):
    """A programme as Word writes it."""
    document = Document()
    document.add_heading("Programm für Musterau", 0)
    document.add_heading("Sicherheit", 1)
    document.add_paragraph("Musterau ist schön. Wir werden das Licht\nam Auweg prüfen.")
    document.add_heading("Licht", 2)
    document.add_paragraph("Auweg beleuchten", style="List Bullet")
    document.add_paragraph("")
    document.add_paragraph("Bahnhof beleuchten", style="List Number")
    table = document.add_table(rows=1, cols=1)
    table.cell(0, 0).text = "Wir schaffen ein Netz."
    path = tmp_path / "programm.docx"
    document.save(path)
    return path


def test_word_says_itself_what_headings_and_items_are(word_file):
    outline = read_file(word_file)
    chapters = [(p.level, p.text) for p in outline.parts if p.kind is PartKind.CHAPTER]
    assert chapters == [(1, "Programm für Musterau"), (1, "Sicherheit"), (2, "Licht")]
    assert [p.text for p in outline.pledges if p.ticked] == [
        "Wir werden das Licht am Auweg prüfen.",
        "Auweg beleuchten",
        "Bahnhof beleuchten",
        "Wir schaffen ein Netz.",
    ]
    assert outline.pledges[2].place == "Kapitel „Licht“, Punkt 1 (Absatz im Dokument 5)"


def test_an_outline_level_makes_a_heading_and_a_list_an_item(tmp_path):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document = Document()
    for tag, value in (("w:outlineLvl", "1"), ("w:outlineLvl", "9"), ("w:numPr", "1")):
        properties = document.add_paragraph(f"Tor {value} steht.")._p.get_or_add_pPr()
        element = OxmlElement(tag)
        element.set(qn("w:val"), value)
        properties.append(element)
    path = tmp_path / "a.docx"
    document.save(path)
    assert [p.kind.value for p in read_file(path).parts] == ["chapter", "pledge", "pledge"]


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_a_text_file_in_an_old_writing_is_read(tmp_path, suffix):
    path = tmp_path / f"alt{suffix}"
    path.write_bytes("- Straßenlicht für die Au".encode("cp1252"))
    assert read_file(path).pledges[0].text == "Straßenlicht für die Au"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Hier steht noch kein Text"),
        (" \n\t ", "Hier steht noch kein Text"),
        ("1\n2\n---\nMEHR INFOS", "nur Seitenzahlen"),
        ("a" * 1_000_000, "mit 1.000.000 Zeichen zu lang"),
        ("- Licht\n" + "".join(f"- Punkt {n}\n" for n in range(MOST_PARTS)), "mehr als 5.000"),
    ],
)
def test_what_cannot_be_read_is_said_in_german(text, sentence):
    with pytest.raises(UserError, match=sentence):
        read_pasted(text)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.pdf", b"%PDF", "Aus einem PDF"),
        ("a.doc", b"", "als Word-Dokument"),
        ("a.jpg", b"", "Gelesen werden"),
        ("a.docx", b"no zip", "Sie ist beschädigt oder verschlüsselt"),
        ("a.txt", b"", "Hier steht noch kein Text"),
        ("a.txt", b"x" * (11 << 20), "größer als 10 MB"),
    ],
)
def test_wrong_files_are_refused_with_a_sentence(tmp_path, name, content, sentence):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        read_file(path)


def zipped(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def test_a_hostile_word_file_is_refused(tmp_path, word_file):
    entity = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    path = zipped(tmp_path / "boese.docx", {"word/document.xml": entity})
    with pytest.raises(UserError, match="DTD"):
        read_file(path)
    bomb = zipped(tmp_path / "bombe.docx", {"word/document.xml": b" " * (30 << 20)})
    with pytest.raises(UserError, match="nicht angenommen"):
        read_file(bomb)
    other = zipped(tmp_path / "anders.docx", {"a.xml": b"<a/>"})
    with pytest.raises(UserError, match="beschädigt"):
        read_file(other)


def test_a_word_file_without_words_and_one_with_too_many(tmp_path):
    empty, long = tmp_path / "leer.docx", tmp_path / "lang.docx"
    Document().save(empty)
    with pytest.raises(UserError, match="kein Text"):
        read_file(empty)
    document = Document()
    for n in range(30):
        document.add_paragraph(f"{n} " + "Licht und Wege. " * 2_000)
    document.save(long)
    with pytest.raises(UserError, match="in Teilen"):
        read_file(long)


def test_what_the_child_does_can_be_watched(word_file, monkeypatch, tmp_path):
    """Run here, where the measuring of coverage sees it."""
    monkeypatch.setattr(child, "limit", lambda memory, seconds: None)

    def here(function, *values, **more):
        return getattr(in_child, function.partition(":")[2])(*values)

    monkeypatch.setattr(child, "call", here)
    assert len(read_file(word_file).pledges) == 5
    other = zipped(tmp_path / "anders.docx", {"a.xml": b"<a/>"})
    with pytest.raises(UserError, match="beschädigt"):
        read_file(other)
    other.write_bytes(b"no zip")
    with pytest.raises(UserError, match="nicht angenommen"):
        read_file(other)
