"""A list is taken over and the register printed, from the menu of the page."""

import io
import zipfile

import pytest
from openpyxl import Workbook
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.measures.documents.offer_register import OFFERS_BY_TOPIC
from praeventionsrat.measures.offers import OfferFields
from praeventionsrat.measures.offers_usecases import create_offer
from tests.ui.meetings.live import shown
from ui.importing.file_import import CHOOSE, UNDERSTOOD
from ui.offers.page import OffersPage

__all__ = ["shown"]
LIST = (
    "Angebot;Anbieter;Zielgruppe;Stadtteil;Farbe\n"
    "Boxtraining;TV Musterau;Jugendliche;Nordstadt;rot\n"
    ";Schule;;;\n"
)


@pytest.fixture
def page(context, shown):
    return shown(OffersPage(context), 1200, 800)


@pytest.fixture
def dialog(page, qtbot):
    dialog = page.more.take_over()
    yield dialog
    page.context.tasks.wait()


def test_a_list_is_taken_over_as_one_step(page, dialog, tmp_path, qtbot, said):
    path = tmp_path / "Liste.csv"
    path.write_text(LIST, encoding="utf-8")
    dialog.open_file(path)
    words = "1 Angebot wird übernommen, 1 Zeile bleibt weg."
    qtbot.waitUntil(lambda: dialog.hint.text() == words)
    rows = dialog.preview.rows_model.rows()
    assert [(row.title, row.detail) for row in rows] == [
        ("Zeile 3", "Hier steht keine Bezeichnung."),
        ("Boxtraining", "TV Musterau · Nordstadt"),
    ]
    dialog.preview.grab()
    with qtbot.waitSignal(dialog.taken):
        dialog.take.click()
    assert said[-1] == ("undo", "1 Angebot übernommen")
    assert [row.title for row in page.list.rows_model.rows()] == ["Boxtraining"]
    page.context.operations.undo()
    assert page.list.rows_model.rows() == ()


def test_a_table_that_was_copied_is_taken_too(dialog, qtbot, said):
    QGuiApplication.clipboard().setText("Titel\tThemen\nBoxen\tSport\nBoxen\tSport")
    dialog.paste_now()
    qtbot.waitUntil(dialog.take.isEnabled)
    dialog.take.click()
    assert said[-1] == ("undo", "1 Angebot übernommen, 1 stand schon im Kataster")


def test_columns_can_be_meant_otherwise(dialog, tmp_path, qtbot):
    book, path = Workbook(), tmp_path / "Liste.xlsx"
    book.active.append(["Kursname", "Ort"])
    book.active.append(["Boxen", "TV Musterau"])
    book.save(path)
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.hint.text().startswith("0 Angebote"))
    assert dialog.pages.currentIndex() == UNDERSTOOD
    assert not dialog.take.isEnabled()
    dialog.mapping.boxes[0].set_value("title")
    dialog.mapping.changed.emit()
    qtbot.waitUntil(lambda: dialog.hint.text() == "1 Angebot wird übernommen.")
    dialog.again.click()
    assert dialog.pages.currentIndex() == CHOOSE


def test_what_cannot_be_read_says_why(dialog, tmp_path, qtbot):
    QGuiApplication.clipboard().clear()
    dialog.paste_now()
    assert dialog.choose.text.text() == "In der Zwischenablage steht kein Text."
    path = tmp_path / "Karte.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Jutta\nEND:VCARD\n", encoding="utf-8")
    dialog.open_file(path)
    words = "Darin steht keine Liste von Angeboten."
    qtbot.waitUntil(lambda: dialog.choose.text.text() == words)
    dialog.open_file(tmp_path / "Liste.exe")
    qtbot.waitUntil(lambda: "Gelesen werden" in dialog.choose.text.text())
    chooser = dialog.ask_file()
    assert isinstance(chooser, QFileDialog)
    chooser.reject()
    dialog.reject()


def test_an_empty_register_is_not_printed(page, said):
    assert page.more.write(OFFERS_BY_TOPIC) is None
    assert said == [("info", "Das Angebotskataster ist noch leer.")]


def test_the_register_goes_to_word(page, tmp_path, qtbot):
    page.context.operations.perform("x", create_offer, OfferFields.checked(title="Boxtraining"))
    dialog = page.more.write(OFFERS_BY_TOPIC)
    assert "Angebotskataster nach Themen" in dialog.selectedFiles()[0]
    dialog.reject()
    target = tmp_path / "Kataster.docx"
    page.more.exports.write(OFFERS_BY_TOPIC, page._rows[0].id, target)
    page.context.tasks.wait()
    qtbot.waitUntil(target.exists)
    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as made:
        assert "1. Boxtraining" in made.read("word/document.xml").decode()
