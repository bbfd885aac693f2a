"""Two plans side by side in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from praeventionsrat.plans.records import PairRelation
from praeventionsrat.plans.usecases.linking import pairs_between
from tests.ui.keys import type_text


@pytest.fixture
def both(page, agreement, programme, qtbot):
    """The comparison, with its proposals."""
    page.open_record("plan", agreement)
    page.beside.click()
    view = page.comparison
    qtbot.waitUntil(lambda: bool(view.found))
    return view


@pytest.fixture
def pairs(ask, agreement, programme):
    return lambda: ask(pairs_between, agreement, programme)


def show(view, which):
    view.chips.set_value("view", which)
    view.chips.changed.emit()


def test_one_plan_alone_cannot_be_compared(page, said, agreement):
    page.compare()
    assert ("info", "Zum Vergleichen braucht es zwei Pläne.") in said
    assert not page.beside.isEnabled()


def test_what_is_alike_is_proposed_with_its_reason(both):
    (line,) = both.list.rows_model.rows()
    assert line.first == "Wir prüfen die Videoüberwachung am Bahnhof."
    assert line.relation is PairRelation.SECOND_STRICTER
    assert "rechts steht „ausschließlich“" in both.why.text()
    assert both.chips.value("view") == "proposed"
    both.list.grab()


def test_enter_takes_a_proposal_and_undo_brings_it_back(both, context, pairs):
    both.list.setFocus()
    QTest.keyClick(both.list, Qt.Key.Key_Return)
    (pair,) = pairs()
    assert pair.relation is PairRelation.SECOND_STRICTER
    assert pair.note.endswith("rechts strenger.")
    assert both.list.rows_model.rowCount() == 0
    assert both.empty.title.text() == "Keine Vorschläge"
    both.take()
    both.drop()
    context.operations.undo()
    assert both.list.rows_model.rowCount() == 1


def test_a_pledge_names_its_counterpart_and_leads_there(both, page, agreement, programme, pledges):
    both.take()
    page.back()
    page.open_record("pledge", pledges(agreement)[0])
    card = page.detail.pledges.card
    link = next(b for b in card.findChildren(type(card.judge)) if "ausschließlich" in b.text())
    told = [part.text() for part in card.findChildren(QLabel)]
    assert "Wahlprogramm Blau · strenger als hier" in told
    link.click()
    assert page.detail.plan_id == programme
    assert page.detail.pledges.tree.current_id() == pledges(programme)[0]


def test_delete_refuses_a_proposal_for_good(both, pairs, qtbot):
    both.list.setFocus()
    QTest.keyClick(both.list, Qt.Key.Key_Delete)
    (pair,) = pairs()
    assert pair.relation is PairRelation.NONE
    both.reload(anew=True)
    qtbot.waitUntil(lambda: bool(both.found))
    assert both.list.rows_model.rowCount() == 0
    show(both, "settled")
    assert both.empty.title.text() == "Noch nichts verknüpft"


def test_a_proposal_is_taken_otherwise_changed_and_given_up(both, pairs):
    both.relation.set_value(PairRelation.CONTRARY)
    both.accept.click()
    (pair,) = pairs()
    assert (pair.relation, pair.note) == (PairRelation.CONTRARY, "")
    show(both, "settled")
    assert not both.accept.isVisible()
    both.relation.set_value(PairRelation.SAME)
    both.relation.activated.emit(0)
    assert pairs()[0].relation is PairRelation.SAME
    both.refuse.click()
    assert pairs() == ()


def test_pledges_are_linked_by_hand_by_keys(both, pairs):
    show(both, "hand")
    hand = both.hand
    assert hand.isVisible()
    assert not hand.link.isEnabled()
    hand.link_now()
    type_text(hand.searches[0], "sozialarbeit")
    hand.first.select_id(hand.first.rows_model.row_at(0).id)
    hand.second.select_id(hand.second.rows_model.row_at(1).id)
    hand.relation.set_value(PairRelation.RELATED)
    assert hand.link.isEnabled()
    hand.second.setFocus()
    QTest.keyClick(hand.second, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (pair,) = pairs()
    assert pair.relation is PairRelation.RELATED
    hand.searches[0].clear()
    hand.missing.setChecked(True)
    assert hand.first.rows_model.rowCount() == 2
    assert hand.second.rows_model.rowCount() == 1
    hand.first.grab()


def test_what_lacks_says_so_and_leads_to_its_plan(both, page, pledges, programme):
    show(both, "hand")
    badge = both.hand.second.rows_model.columns[0].badge
    assert badge(both.hand.second.rows_model.row_at(0))[0] == "fehlt links"
    found = pledges(programme)[0]
    both.hand.second.opened.emit(found)
    assert page.detail.plan_id == programme
    assert page.detail.pledges.tree.current_id() == found


def test_the_list_goes_to_excel_and_escape_leads_back(both, page):
    sheet = page.list_sheet()
    assert sheet.headings == ("Links", "Verhältnis", "Rechts", "Begründung")
    assert sheet.note.startswith("Koalitionsvertrag – Wahlprogramm Blau")
    page.back()
    assert page.sides.isVisible()
    both.back_asked.emit()
    assert page.list.isVisible()


def test_other_plans_are_chosen_and_nothing_is_compared_with_itself(both, qtbot, agreement, page):
    both.second.set_value(agreement)
    both.second.activated.emit(0)
    qtbot.waitUntil(lambda: both.empty.title.text() != "Es wird verglichen …")
    assert both.list.rows_model.rowCount() == 0
    both.first.set_value(None)
    both.reload()


def test_a_pledge_that_changes_is_compared_anew(both, context, pledges, agreement, qtbot):
    first = pledges(agreement)[0]

    def rewrite(work):
        work.pledges.get(first).wording = "Wir bauen eine Brücke."

    context.operations.attempt("Ändern", rewrite)
    qtbot.waitUntil(lambda: both.list.rows_model.rowCount() == 0)
