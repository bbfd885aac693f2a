import hashlib
from datetime import date
from pathlib import Path

import pytest

from praeventionsrat.documents.export import Export
from praeventionsrat.errors import NotFound
from praeventionsrat.ids import uuid7
from praeventionsrat.office import paperwork
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.usecases import choose_letterhead, edit_office

TODAY = date(2026, 11, 22)


def gather(work, record_id, head):
    return f"{head.municipality} {head.letterhead!r} {head.today:%d.%m.%Y}"


def render(text, out):
    out.write(text.encode())


@pytest.fixture
def letter():
    """A document of one line."""
    return Export("letter", "Brief (Text)", ".txt", gather, f"{__name__}:render")


@pytest.fixture
def office(store):
    with store.begin("Stelle") as work:
        edit_office(work, OfficeFields(municipality="Stadt Musterau"))


def export(store, letter, target, today=TODAY):
    return paperwork.export_now(store, letter, uuid7(), target, today=today)


def test_every_document_is_found_by_its_key_and_no_other():
    assert [paperwork.by_key(e.key) for e in paperwork.EXPORTS] == list(paperwork.EXPORTS)
    assert paperwork.by_key("gibt-es-nicht") is None


def test_a_document_says_what_the_office_is(store, office, letter, tmp_path):
    written = export(store, letter, tmp_path / "brief.txt")
    content = written.path.read_bytes()
    assert content.decode() == "Stadt Musterau None 22.11.2026"
    assert written.sha256 == hashlib.sha256(content).hexdigest()
    assert written.sentence == "„brief.txt“ wurde gespeichert."


def test_the_letterhead_of_the_office_is_used(store, office, letter, tmp_path):
    with store.begin("Briefkopf") as work:
        choose_letterhead(work, b"vorlage")
    written = export(store, letter, tmp_path / "brief.txt")
    assert "b'vorlage'" in written.path.read_text()


def test_what_the_program_wrote_itself_is_replaced(store, office, letter, tmp_path):
    export(store, letter, tmp_path / "brief.txt")
    again = export(store, letter, tmp_path / "brief.txt", date(2026, 11, 23))
    assert again.instead_of is None
    assert (tmp_path / "brief.txt").read_text().endswith("23.11.2026")
    assert len(list(tmp_path.glob("brief*"))) == 1


def test_a_document_edited_by_hand_is_never_overwritten(store, office, letter, tmp_path):
    target = tmp_path / "brief.txt"
    export(store, letter, target)
    target.write_text("von Hand")
    written = export(store, letter, target)
    assert target.read_text() == "von Hand"
    assert written.path == tmp_path / "brief (2).txt"
    assert written.sentence == (
        "„brief.txt“ wurde seit dem letzten Export von Hand geändert und bleibt, wie es ist. "
        "Das neue Dokument heißt „brief (2).txt“."
    )


def test_a_file_of_somebody_else_is_never_overwritten(store, office, letter, tmp_path):
    (tmp_path / "brief.txt").write_text("fremd")
    written = export(store, letter, tmp_path / "brief.txt")
    assert (tmp_path / "brief.txt").read_text() == "fremd"
    assert written.sentence.startswith("„brief.txt“ gab es schon und bleibt, wie es ist.")


def test_a_relative_path_is_the_same_file(store, office, letter, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    export(store, letter, Path("brief.txt"))
    assert export(store, letter, tmp_path / "brief.txt").instead_of is None


def test_a_document_of_something_that_is_gone_is_refused(store, office, tmp_path):
    for real in paperwork.EXPORTS:
        with pytest.raises(NotFound):
            export(store, real, tmp_path / "x")
    assert list(tmp_path.glob("x*")) == []


def test_exporting_is_no_step_for_undo(store, office, letter, tmp_path):
    before = store.undo_label()
    export(store, letter, tmp_path / "brief.txt")
    assert store.undo_label() == before
