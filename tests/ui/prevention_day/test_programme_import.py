"""A programme comes in from a file or the clipboard, seen before it is written."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.prevention_day.programme.conflicts import conflicts
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event
from tests.ui.meetings.live import shown
from ui.importing.file_import import CHOOSE, UNDERSTOOD
from ui.prevention_day.programme_import import ProgrammeImport

__all__ = ["shown"]
SAMPLE = Path(__file__).parents[2] / "samples" / "fiktiv_praeventionstag_programm.csv"


@pytest.fixture
def event(context):
    fields = PreventionDayFields(title="Präventionstag")
    days = [EventDayFields(held_on=date(2026, 9, 12))]
    return context.operations.perform("x", create_event, fields, days)


@pytest.fixture
def dialog(context, event, shown):
    dialog = shown(ProgrammeImport(context, event), 1100, 640)
    yield dialog
    context.tasks.wait()


def test_the_sample_is_taken_over_as_one_step(context, event, dialog, qtbot, said):
    dialog.open_file(SAMPLE)
    words = "10 Programmpunkte werden übernommen."
    qtbot.waitUntil(lambda: dialog.hint.text() == words)
    assert dialog.pages.currentIndex() == UNDERSTOOD
    assert not dialog.missing.isVisible()
    first = dialog.preview.rows_model.rows()[0]
    assert first.detail == "12.09.2026, 11:00–11:15 Uhr · Bühne Marktplatz"
    dialog.grab()
    with qtbot.waitSignal(dialog.taken):
        dialog.take.click()
    assert said[-1] == ("undo", "10 Programmpunkte übernommen, dazu 4 Flächen.")
    programme = context.operations.ask(programme_of, event)
    assert (len(programme.items), len(conflicts(programme))) == (10, 2)
    context.operations.undo()
    assert context.operations.ask(programme_of, event).items == ()


def test_a_table_that_was_copied_says_its_doubts_first(dialog, qtbot, said):
    QGuiApplication.clipboard().setText(
        "Titel\tUhrzeit\tOrt\nSlam\t11-12\tBühne\nMusik\tmittags\tBühne\n\t12 Uhr\tBühne"
    )
    dialog.paste_now()
    qtbot.waitUntil(dialog.take.isEnabled)
    words = "2 Programmpunkte werden übernommen, 1 davon bitte prüfen, 1 Zeile bleibt weg."
    assert dialog.hint.text() == words
    assert [(row.title, row.detail) for row in dialog.preview.rows_model.rows()] == [
        ("Zeile 4", "Hier steht kein Titel."),
        (
            "Musik",
            "„mittags“ ist keine Uhrzeit: steht ohne Uhrzeit im Programm.",
        ),
        ("Slam", "12.09.2026, 11:00–12:00 Uhr · Bühne"),
    ]
    dialog.preview.grab()
    dialog.take.click()
    assert said[-1] == ("undo", "2 Programmpunkte übernommen, dazu 1 Fläche.")


def test_wrong_columns_say_what_is_missing_and_can_be_meant_otherwise(dialog, qtbot):
    QGuiApplication.clipboard().setText("Nummer\tInhalt\nAlpha\tSlam\nBeta\tMusik")
    dialog.paste_now()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == UNDERSTOOD)
    assert "Spalte mit dem Titel" in dialog.missing.what.text()
    qtbot.waitUntil(lambda: dialog.hint.text().startswith("0 Programmpunkte"))
    assert not dialog.take.isEnabled()
    dialog.mapping.boxes[1].set_value("title")
    dialog.mapping.changed.emit()
    qtbot.waitUntil(dialog.take.isEnabled)
    assert dialog.missing.what.text().startswith("Es fehlen die Uhrzeit und der Ort")
    dialog.again.click()
    assert dialog.pages.currentIndex() == CHOOSE


def test_what_cannot_be_read_says_why(dialog, tmp_path, qtbot):
    QGuiApplication.clipboard().clear()
    dialog.paste_now()
    assert dialog.choose.text.text() == "In der Zwischenablage steht kein Text."
    path = tmp_path / "Karte.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Jutta\nEND:VCARD\n", encoding="utf-8")
    dialog.open_file(path)
    words = "Darin steht keine Tabelle mit Programmpunkten."
    qtbot.waitUntil(lambda: dialog.choose.text.text() == words)
    dialog.open_file(tmp_path / "Liste.exe")
    qtbot.waitUntil(lambda: "Gelesen werden" in dialog.choose.text.text())
    chooser = dialog.ask_file()
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(SAMPLE))
    qtbot.waitUntil(dialog.take.isEnabled)
    chooser.reject()
    dialog.reject()
