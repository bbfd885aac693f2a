"""One measure in the whole window with Musterau: made, walked through, undone, restored."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from praeventionsrat.measures.records import Light, MeasureState
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from ui.measures.short_link import ShortLink
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


def first(context):
    return context.operations.ask(
        lambda work: next(one for one in work.measures.all() if one.number == "M-2026-012")
    )


@pytest.fixture
def detail(window, context):
    window.open_record("measure", first(context).id)
    settle()
    return window.page.detail


def test_the_chain_is_walked_click_by_click(window, detail, context):
    links = detail._built["glance"].links
    shown = {one.accessibleName()[:9]: one for one in links.findChildren(ShortLink)}
    assert {"Die Bahnh", "2026-12-0", "M-2026-01"} <= set(shown)

    shown["2026-12-0"].click()
    settle()
    assert window.page.title == "Beschlüsse"
    assert window.page.detail.number.text() == "Beschluss 2026-12-02"
    back = window.page.detail.measures.findChildren(ShortLink)[0]
    assert back.accessibleName().startswith("M-2026-012")

    back.click()
    settle()
    assert window.page.title == "Maßnahmen"
    assert detail.title.text() == first(context).title

    shown = {one.accessibleName()[:9]: one for one in links.findChildren(ShortLink)}
    shown["M-2026-01"].click()
    settle()
    assert window.page.title == "Aufträge"
    assert window.page.detail.measures.findChildren(ShortLink)


def test_keys_alone_take_it_to_the_next_state_and_back(window, detail, context):
    before = first(context).state
    dialog = detail.ask_state()
    QTest.keyClick(dialog.choice, Qt.Key.Key_Return)
    settle()
    assert first(context).state is MeasureState.DONE
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle()
    assert first(context).state is before
    assert detail.state.text() == "in Umsetzung"


def test_the_light_turns_with_a_reason_and_a_long_one_is_told_in_short(detail, context):
    dialog = detail.ask_light()
    dialog.choice.set_value(Light.RED)
    dialog.reason.setText("Es fehlt an allem. " * 20)
    dialog.kept.click()
    settle()
    assert detail.light.text() == "rot – gefährdet"
    assert len(detail.reason.text()) <= 161
    assert detail.reason.toolTip().startswith("Es fehlt an allem. Es fehlt")


def test_f2_f1_and_esc_do_what_they_do_everywhere(window, detail, context):
    window.page.rename()
    assert detail._shown == "details"
    title = detail._built["details"].form.title
    assert title.selectedText() == first(context).title
    type_text(title, "Licht!")
    assert window.page.help_topic() == "massnahmen"
    window.page.back()
    assert not window.page.shows_detail
    assert first(context).title == "Licht!"


def test_a_deleted_measure_leaves_the_page_and_comes_back_with_undo(window, detail, context):
    detail.delete()
    settle()
    assert not window.page.shows_detail
    context.operations.undo()
    assert first(context).deleted_at is None


def test_every_tab_of_every_measure_of_musterau_can_be_looked_at(window, detail, context):
    ids = context.operations.ask(lambda work: [one.id for one in work.measures.all()])
    for key in detail.keys:
        detail.open_tab(key)
        for measure_id in ids:
            detail.show_measure(measure_id)
        settle()
        detail.grab()
    assert detail.flush()
