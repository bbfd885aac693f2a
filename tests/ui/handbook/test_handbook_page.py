from importlib.resources import files

import pytest
from PySide6.QtCore import QUrl

from ui.handbook.page import TOPICS, HandbookPage


@pytest.fixture
def page(qtbot, list_context):
    page = HandbookPage(list_context)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize("topic", [key for key, _ in TOPICS])
def test_every_topic_has_a_page_with_a_heading(page, topic):
    page.open_record("topic", topic)
    source = files("resources").joinpath("handbuch", f"{topic}.md").read_text(encoding="utf-8")
    assert source.startswith("# ")
    assert page.text.toPlainText().startswith(source.splitlines()[0].removeprefix("# "))


def test_an_unknown_topic_opens_the_first_page(page):
    page.open_record("topic", "gibt es nicht")
    assert page.topics.currentRow() == 0


def test_links_between_pages_are_followed(page):
    page.text.anchorClicked.emit(QUrl("sicherheit.md"))
    assert TOPICS[page.topics.currentRow()][0] == "sicherheit"


def test_the_reader_loads_nothing(page):
    assert page.text.loadResource(2, QUrl("file:///etc/passwd")) is None
