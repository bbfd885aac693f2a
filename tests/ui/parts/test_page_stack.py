"""Of pages one behind the other only the one in front is measured."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.parts.page_stack import PageStack


class Measured(QLabel):
    """Counts how often somebody asks how large it wants to be."""

    def __init__(self, text, least):
        super().__init__(text)
        self.setWordWrap(True)
        self.asked, self.least = 0, least

    def sizeHint(self):  # noqa: N802
        self.asked += 1
        return self.least

    def minimumSizeHint(self):  # noqa: N802
        return self.sizeHint()


@pytest.fixture
def stack(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    found = PageStack()
    QVBoxLayout(window).addWidget(found)
    found.front = Measured("vorn", QSize(300, 100))
    found.behind = Measured("hinten " * 100, QSize(900, 700))
    found.addWidget(found.front)
    found.addWidget(found.behind)
    with qtbot.waitExposed(window):
        window.show()
    found.around = window  # else Python would take it down
    return found


def test_a_change_in_front_measures_nothing_behind(stack, qtbot):
    stack.behind.asked = stack.front.asked = 0
    stack.front.setText("anders")
    qtbot.waitUntil(lambda: stack.front.asked > 0)
    assert stack.behind.asked == 0


def test_it_needs_what_the_page_in_front_needs(stack):
    assert (stack.sizeHint(), stack.minimumSizeHint()) == (QSize(300, 100), QSize(300, 100))
    stack.setCurrentWidget(stack.behind)
    assert (stack.sizeHint(), stack.minimumSizeHint()) == (QSize(900, 700), QSize(900, 700))
    assert stack.behind.size() == stack.size(), "and it fills the room"


def test_without_pages_it_needs_next_to_nothing(qtbot):
    empty = PageStack()
    qtbot.addWidget(empty)
    assert empty.minimumSizeHint().height() <= 20
    assert empty.sizeHint().height() <= 20
