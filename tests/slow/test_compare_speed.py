"""Two versions of forty pages stand side by side before anybody wonders."""

from time import process_time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextBrowser

from praeventionsrat.meetings.comparison import compare, count, folded
from ui.meetings.compare_page import document

PARAGRAPHS, WORDS = 560, 35
"""About forty pages of minutes."""


def texts(changed=0):
    found = []
    for number in range(PARAGRAPHS):
        words = [f"Wort{(number * 7 + place) % 400}" for place in range(WORDS)]
        if changed and number % changed == 0:
            words[5:8] = ["ganz", "anders"]
        found.append(" ".join(words))
    return found


def test_forty_pages_are_on_screen_within_a_second(qtbot):
    older, newer = texts(), texts(changed=9)
    view = QTextBrowser()
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.resize(1000, 700)
    qtbot.addWidget(view)
    view.show()
    begun = process_time()
    pairs = compare(older, newer)
    made = document(folded(pairs), "Fassung 1", "Fassung 2", printed=False)
    made.setParent(view)
    view.setDocument(made)
    QApplication.processEvents()
    view.scrollToAnchor("d40")
    view.grab()
    took = process_time() - begun
    assert count(pairs) == 63
    assert took < 1, f"{took:.2f} s"
