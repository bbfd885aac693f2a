"""The print set: one folder, one file for printing, only what changed."""

from datetime import UTC, date, datetime, time

import pytest
from pypdf import PdfReader

from praeventionsrat.errors import UserError
from praeventionsrat.office.paperwork import by_key, prepare, write
from praeventionsrat.office.print_set import (
    NOTHING_CHANGED,
    NOTHING_CHOSEN,
    prepare_set,
    prints,
    remember_set,
    write_set,
)
from praeventionsrat.prevention_day.printing.prints import GROUPS
from tests.praeventionsrat.prevention_day.printing.conftest import event, full

__all__ = ["event", "full"]

TODAY = date(2026, 9, 1)
NOON = datetime(2026, 9, 1, 10, tzinfo=UTC)
ALL = [one.key for one in prints()]


def written(full, tmp_path, keys=ALL, **more):
    order = prepare_set(full.work, full.id, keys, tmp_path, today=TODAY, **more)
    return write_set(order)


def names(made):
    return {path.name for path in made.folder.iterdir()}


def test_everything_lies_in_a_new_folder_with_the_sheets_of_other_areas(full, tmp_path):
    made = written(full, tmp_path)
    assert made.folder.name == "Druckmappe Präventionstag 2026 2026-09-01"
    assert len(names(made)) == len(ALL) - len(made.failed)
    assert "Sicherheitsbogen Präventionstag 2026.docx" in names(made)
    again = written(full, tmp_path, ["programme"])
    assert again.folder != made.folder


def test_what_another_area_cannot_make_yet_is_told(full, tmp_path):
    made = written(full, tmp_path, ["visitor-sheet", "programme"])
    assert made.failed == (
        "Besucherbogen (Word): Der Bogen hat noch keine Fragen. "
        "Bitte legen Sie zuerst die Fragen fest.",
    )
    assert names(made) == {"Programm Präventionstag 2026.docx"}
    with pytest.raises(UserError, match="noch keine Fragen"):
        written(full, tmp_path, ["visitor-sheet"])


def test_documents_stand_in_the_order_of_whom_they_are_for():
    order = list(GROUPS)
    places = [order.index(one.group) for one in prints()]
    assert places == sorted(places)
    assert "safety-sheet" in ALL


def test_one_file_for_printing_holds_all_pages_in_their_sizes(full, tmp_path):
    keys = ["programme-flyer", "programme", "contributor-sheets", "stand-signs", "name-badges"]
    made = written(full, tmp_path, keys, merged=True)
    reader = PdfReader(made.folder / "Alles in einer Datei.pdf")
    single = sum(len(PdfReader(p).pages) for p in made.folder.iterdir()
                 if p.suffix == ".pdf" and not p.name.startswith("Alles"))  # fmt: skip
    assert len(reader.pages) == single
    assert len({page.mediabox.width for page in reader.pages}) == 3
    text = "".join(page.extract_text() for page in reader.pages)
    assert "Mara Tollkühn" in text
    assert "Einbruch" in text


def test_only_what_changed_is_written_after_something_moved(full, tmp_path):
    keys = ["programme", "contributor-sheets", "name-badges", "safety-sheet", "stand-list"]
    first = written(full, tmp_path, keys[:4])
    remember_set(full.work, first, at=NOON)
    with pytest.raises(UserError, match="nichts geändert"):
        written(full, tmp_path, keys, only_changed=True)
    full.work.programme_items.get(full.workshop).starts_at = time(13)
    full.helper("Neue Helferin")
    made = written(full, tmp_path, keys, only_changed=True, merged=True)
    assert made.folder.name.startswith("Geänderte Blätter")
    assert names(made) == {
        "Programm Präventionstag 2026.docx",
        "Blätter für Mitwirkende Präventionstag 2026.pdf",
        "Namensschilder Präventionstag 2026.pdf",
        "Alles in einer Datei.pdf",
    }
    assert [row.title for row in made.sheets] == [
        "Programm (Word)",
        "Mara Tollkühn",
        "Neue Helferin",
    ]
    remember_set(full.work, made, at=NOON)
    with pytest.raises(UserError, match=NOTHING_CHANGED[:20]):
        written(full, tmp_path, keys, only_changed=True)


def test_what_was_written_is_known_so_that_hand_edits_are_noticed(full, tmp_path):
    made = written(full, tmp_path, ["programme"])
    remember_set(full.work, made, at=NOON)
    (file,) = full.work.generated_files.where(document="programme")
    assert file.path == str(made.files[0].path)


def test_a_document_that_cannot_be_made_leaves_the_others_alone(full, tmp_path):
    full.stand("Bäcker 🥨", number="A09")
    made = written(full, tmp_path, ["stand-signs", "contributor-sheets"], merged=True)
    assert names(made) == {
        "Blätter für Mitwirkende Präventionstag 2026.pdf", "Alles in einer Datei.pdf",
    }  # fmt: skip
    assert made.failed[0].startswith("Standschilder (PDF): Diese Zeichen")
    assert made.failed[1].startswith("Alles in einer Datei.pdf: Standschilder (PDF) fehlt.")
    assert {row.sheet for row in made.sheets} == {"contributor-sheets"}
    alone = written(full, tmp_path, ["stand-signs"], merged=True)
    assert names(alone) == set()


def test_each_document_can_be_written_alone(full, tmp_path):
    export = by_key("phone-sheet")
    made = write(prepare(full.work, export, full.id, tmp_path / "Telefon.pdf", today=TODAY))
    assert "0151 1" in PdfReader(made.path).pages[0].extract_text()


def test_nothing_chosen_is_told_and_a_stop_is_obeyed(full, tmp_path):
    with pytest.raises(UserError, match=NOTHING_CHOSEN[:10]):
        written(full, tmp_path, [])

    def stop(done, _total):
        if done == 1:
            raise InterruptedError

    order = prepare_set(full.work, full.id, ["programme", "stand-list"], tmp_path, today=TODAY)
    with pytest.raises(InterruptedError):
        write_set(order, stop)
