"""„Programm einlesen …“ in the window: pasted, dropped, hostile, huge."""

import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.plans.reading.outline import PartKind

TEXT = """Sicherheit

Musterau ist schön. Wir werden das Licht am Auweg prüfen.

- Streetwork ausbauen
- Bänke aufstellen
"""


@pytest.fixture
def dialog(page, agreement, qtbot):
    return page.detail.import_programme()


@pytest.fixture
def read(dialog, qtbot):
    """Paste a text and wait for the list."""

    def paste(text):
        dialog.text.setPlainText(text)
        dialog.read.click()
        qtbot.waitUntil(dialog.read.isEnabled)
        return dialog

    return paste


def marks(dialog):
    return "".join("x" if part.ticked else "." for part in dialog.ticks.parts)


def paste(dialog, text):
    data = QMimeData()
    data.setText(text)
    dialog.text.insertFromMimeData(data)


def test_pasted_text_becomes_a_list_to_tick(read, dialog):
    read(TEXT)
    assert dialog.pages.currentIndex() == 1
    assert marks(dialog) == "x.xxx"
    assert dialog.summary.text() == "3 von 4 Fundstellen angehakt, in 1 Kapitel"
    assert dialog.take.text() == "3 Vorhaben übernehmen"
    dialog.ticks.grab()


def test_what_is_ticked_is_taken_over_as_one_step(read, dialog, context, agreement, pledges, said):
    before = pledges(agreement)
    read(TEXT)
    dialog.take.click()
    assert len(pledges(agreement)) == len(before) + 3
    assert ("undo", "3 Vorhaben übernommen") in said
    context.operations.undo()
    assert pledges(agreement) == before


def test_the_space_bar_ticks_and_k_makes_a_chapter(read, dialog):
    read(TEXT)
    ticks = dialog.ticks
    assert ticks.hasFocus()
    QTest.keyClick(ticks, Qt.Key.Key_Down)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert marks(dialog) == "xxxxx"
    QTest.keyClick(ticks, Qt.Key.Key_Home)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert marks(dialog) == "....."
    assert not dialog.take.isEnabled()
    QTest.keyClick(ticks, Qt.Key.Key_End)
    QTest.keyClick(ticks, Qt.Key.Key_K)
    assert ticks.parts[4].kind is PartKind.CHAPTER
    dialog.turn.click()
    assert ticks.parts[4].kind is PartKind.PLEDGE
    dialog.every.click()
    assert marks(dialog) == "xxxxx"
    dialog.none.click()
    assert marks(dialog) == "....."


def test_several_lines_are_ticked_at_once(read, dialog):
    read(TEXT)
    dialog.none.click()
    ticks = dialog.ticks
    ticks.setCurrentIndex(ticks.parts_model.index(3))
    QTest.keyClick(ticks, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert marks(dialog) == "x..xx"


def test_a_click_on_the_box_ticks_and_one_on_the_words_does_not(read, dialog):
    read(TEXT)
    ticks = dialog.ticks
    rect = ticks.visualRect(ticks.parts_model.index(3))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(ticks.viewport(), left, none, rect.center())
    assert marks(dialog) == "x.xxx"
    QTest.mouseClick(ticks.viewport(), left, none, QPoint(20, rect.center().y()))
    assert marks(dialog) == "x.x.x"
    QTest.mouseClick(ticks.viewport(), left, none, QPoint(20, ticks.height() - 2))
    assert marks(dialog) == "x.x.x"


def test_a_line_says_aloud_what_it_is(read, dialog, qtmodeltester):
    read(TEXT)
    model = dialog.ticks.parts_model
    qtmodeltester.check(model)
    aloud = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(aloud) == "Kapitel: Sicherheit, angehakt"
    assert model.index(1).data(aloud) == "Vorhaben: Musterau ist schön., nicht angehakt"
    assert "Absatz 1" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(("text", "sentence"), [("", "noch kein Text"), ("1\n2\n--", "nur Seiten")])
def test_wrong_text_is_said_and_stays(read, dialog, text, sentence):
    read(text)
    assert dialog.pages.currentIndex() == 0
    assert sentence in dialog.note.why.text()
    assert dialog.text.toPlainText() == text


def test_a_megabyte_is_refused_at_once_and_nothing_typed_is_lost(dialog, qtbot):
    dialog.text.setPlainText("Schon da.")
    paste(dialog, "x" * 1_000_000)
    qtbot.waitUntil(dialog.read.isEnabled)
    assert "mit 1.000.000 Zeichen zu lang" in dialog.note.why.text()
    assert dialog.text.toPlainText() == "Schon da."


def test_a_long_text_is_read_as_soon_as_it_is_pasted(dialog, qtbot):
    paste(dialog, "- Licht am Auweg einschalten\n" + "- Mehr Bänke für alle\n" * 3_000)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    assert len(dialog.ticks.parts) == 2
    assert "2999 Zeilen ohne eigenen Inhalt" in dialog.keys.text()
    dialog.again.click()
    paste(dialog, "- Kurz")
    assert dialog.text.toPlainText() == "- Kurz"


def test_a_hundred_pledges_are_taken_over(read, dialog, agreement, pledges):
    read("Liste\n" + "".join(f"- Vorhaben {n} für {n} €\n" for n in range(100)))
    dialog.take.click()
    assert len(pledges(agreement)) == 103


def test_a_word_file_is_chosen_and_a_hostile_one_refused(dialog, qtbot, tmp_path):
    path, bad = tmp_path / "programm.docx", tmp_path / "boese.docx"
    document = Document()
    document.add_heading("Licht", 1)
    document.add_paragraph("Auweg beleuchten", style="List Bullet")
    document.save(path)
    bad.write_bytes(b"PK not really")
    where = dialog.ask_file()
    assert isinstance(where, QFileDialog)
    where.fileSelected.emit(str(bad))
    where.reject()
    qtbot.waitUntil(dialog.read.isEnabled, timeout=20_000)
    assert "nicht angenommen" in dialog.note.why.text()
    dialog.text.file_dropped.emit(path)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=20_000)
    assert [part.text for part in dialog.ticks.parts] == ["Licht", "Auweg beleuchten"]


def test_what_was_asked_first_does_not_come_later(dialog, qtbot):
    dialog.text.setPlainText("- Erstens")
    dialog.read_text()
    dialog.text.setPlainText("")
    dialog.read_text()
    dialog.text.setPlainText("- Zweitens")
    dialog.read_text()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    qtbot.waitUntil(dialog.read.isEnabled)
    assert [part.text for part in dialog.ticks.parts] == ["Zweitens"]
    assert dialog.note.why.text() == ""


def test_files_are_let_go_over_the_text_and_words_too(dialog, qtbot, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("- Licht", "utf-8")
    heard = []
    dialog.text.file_dropped.connect(heard.append)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none, spot = Qt.KeyboardModifier.NoModifier, QPointF(20, 20)
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    words.setText("- Bank")
    for data in (files, words):
        enter = QDragEnterEvent(spot.toPoint(), copy, data, left, none)
        dialog.text.dragEnterEvent(enter)
        assert enter.isAccepted()
        dialog.text.dropEvent(QDropEvent(spot, copy, data, left, none))
    assert heard == [path]
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)


def test_a_plan_that_went_meanwhile_is_said_in_the_dialog(read, dialog, context, agreement):
    read(TEXT)
    remove = lambda work: work.plans.remove(work.plans.get(agreement))  # noqa: E731
    context.operations.attempt("Weg", remove)
    dialog.take_now()
    assert "gelöscht" in dialog.summary.text()
