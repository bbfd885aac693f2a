import time

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from ui.parts.plain_text import PlainTextEdit, breakable
from ui.parts.rich_text import RichTextEditor


def test_ordinary_words_stay_as_they_are():
    text = "Straßenbeleuchtungsanlagenwartungsvertrag " + "x" * 5_000 + "\nEnde"
    assert breakable(text) == text
    assert breakable("x" * 12_500) == " ".join(["x" * 5_000, "x" * 5_000, "x" * 2_500])


def test_an_endless_word_does_not_hold_up_the_window(qtbot):
    QGuiApplication.clipboard().setText("x" * 400_000)
    begun = time.monotonic()
    rich, text = RichTextEditor("Text", ""), PlainTextEdit()
    for made, edit in ((rich, rich.edit), (text, text)):
        qtbot.addWidget(made)
        made.show()
        edit.paste()
        assert len(edit.toPlainText().replace(" ", "")) == 400_000
    assert time.monotonic() - begun < 15


def test_only_text_is_taken(qtbot):
    edit = PlainTextEdit()
    qtbot.addWidget(edit)
    source = QMimeData()
    source.setHtml("<b>fett</b>")
    source.setText("fett")
    edit.insertFromMimeData(source)
    assert edit.toPlainText() == "fett"
