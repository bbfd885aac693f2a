"""From one area to the next in the real window: offers, what overlaps, and back."""

import pytest

from tests.ui.meetings.live import keys, settle, store_path
from ui.measures.areas import AreaRow
from ui.offers.page import OffersPage
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

__all__ = ["store_path"]


@pytest.fixture
def window(context, qtbot):
    window = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    context.tasks.wait()
    window.close()


def test_the_secretary_finds_adds_and_compares_offers(window, qtbot, context):
    areas = window.go("measures").findChild(AreaRow)
    areas.setCurrentIndex(areas.keys.index("offers"))
    page = window.findChild(OffersPage)
    assert page.isVisible()
    assert page.summary.text().startswith("6 Angebote")
    page.new()
    keys(page.quick, "Ringen")
    page.side.add_asked.emit(page.side.typed)
    settle()
    assert page.detail.title.text() == "Ringen"

    page.more.overlaps_asked.emit()
    overlaps = window.go("overlaps")
    qtbot.waitUntil(lambda: overlaps.list.rows_model.rowCount() > 0)
    boxing = next(
        line
        for line in overlaps.list.rows_model.rows()
        if "Boxtraining ohne Fäuste" in (line.first.title, line.second.title)
    )
    overlaps.list.select_id(boxing.id)
    is_second = boxing.second.title == "Boxtraining ohne Fäuste"
    (overlaps.panel.second if is_second else overlaps.panel.first).open.click()
    assert page.isVisible()
    assert page.detail.title.text() == "Boxtraining ohne Fäuste"


def test_the_search_finds_an_offer(window, context):
    (hit,) = [hit for hit in context.search("medienscout") if hit.kind == "offer"]
    window.open_record("offer", hit.record_id)
    assert window.go("offers").detail.title.text() == "Medienscouts"
