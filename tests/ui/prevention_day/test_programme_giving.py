"""The programme is given out from one dialog: what goes out is said, of whom is asked."""

import pytest

from praeventionsrat.prevention_day.exchange.documents import (
    CONTRIBUTOR_ICS,
    PROGRAMME_HTML,
    VENUE_ICS,
)
from praeventionsrat.prevention_day.programme.items import set_state
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from tests.ui.prevention_day.programme_day import made, page, settle, shown
from ui.prevention_day.programme_giving import ProgrammeGiving

__all__ = ["made", "page", "settle", "shown"]


@pytest.fixture
def dialog(page):
    dialog = page.more.give_out()
    assert isinstance(dialog, ProgrammeGiving)
    return dialog


def test_the_web_page_is_offered_first_and_saved(page, dialog, tmp_path, qtbot, said):
    assert dialog.export is PROGRAMME_HTML
    assert not dialog.whose.isVisible()
    assert not dialog.nothing.isVisible()
    files = dialog.save_now()
    assert "9. Präventionstag 12.09.2026" in files.selectedFiles()[0]
    target = tmp_path / "Programm.html"
    files.fileSelected.emit(str(target))
    page.context.tasks.wait()
    qtbot.waitUntil(target.exists)
    assert "Trickdiebe" in target.read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: [kind for kind, _ in said] == ["saved"])
    files.reject()


def test_of_a_place_and_of_somebody_one_is_asked_whose(page, dialog, made, tmp_path, qtbot):
    dialog.list.select_id(VENUE_ICS.key)
    assert dialog.whose.isVisible()
    assert dialog.whose.value() == made.stage
    dialog.list.select_id(CONTRIBUTOR_ICS.key)
    assert dialog.whose.currentText() == "Lena Rabenhorst"
    dialog.list.opened.emit(CONTRIBUTOR_ICS.key)
    dialog.exports.write(CONTRIBUTOR_ICS, _contributor(page, made), tmp_path / "Lena.ics")
    page.context.tasks.wait()
    qtbot.waitUntil((tmp_path / "Lena.ics").exists)
    assert "KOMPASS-Sprechstunde" in (tmp_path / "Lena.ics").read_text(encoding="utf-8")


def test_while_nothing_is_public_only_own_dates_are_given(page, made, qtbot):
    with page.context.operations._store.begin("x") as work:
        for row in programme_of(work, made.event).items:
            set_state(work, row.id, ProgrammeState.IDEA)
    page.show_day(made.event)
    dialog = page.more.give_out()
    assert dialog.nothing.isVisible()
    assert [row.id for row in dialog.list.rows_model.rows()] == [CONTRIBUTOR_ICS.key]
    dialog.reject()


def _contributor(page, made):
    programme = page.context.operations.ask(programme_of, made.event)
    return programme.item_of[made.talk].contributors[0].id
