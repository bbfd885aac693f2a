from datetime import date

import pytest
from PySide6.QtCore import Qt

from praeventionsrat import numbering, terms
from tests.ui.keys import type_text
from ui.settings.numbers_card import NumbersCard

YEAR = date.today().year  # noqa: DTZ011


@pytest.fixture
def card(qtbot, context):
    card = NumbersCard(context)
    qtbot.addWidget(card)
    card.show()
    return card


def retype(line, text):
    line.selectAll()
    type_text(line, text)


def test_the_example_follows_while_the_pattern_is_typed(card, context):
    form = card.papers
    assert f"{YEAR}/0001, neue Fassung {YEAR}/0001-02" in form.preview.text()
    retype(form.pattern, "DS-{lfd}")
    assert "Nächste Nummer: DS-1, neue Fassung DS-1-02" in form.preview.text()
    retype(form.pattern, "DS-{lfd")
    assert "Klammer" in form.complaint.text()
    assert not card.flush()
    retype(form.pattern, "DS-{lfd}")
    assert form.complaint.isHidden()
    assert card.flush()
    assert context.operations.ask(numbering.pattern_of, numbering.PAPER) == "DS-{lfd}"


def test_fields_are_put_in_by_a_button(card, context):
    form = card.papers
    form.pattern.clear()
    words = [action.text() for action in form.insert.menu().actions()]
    assert any(word.startswith("{Zusatz}") for word in words)
    assert not any(word.startswith("{Sitzung}") for word in words)
    for action in form.insert.menu().actions():
        if action.text().startswith(("{lfd:04}", "{Art}")):
            action.trigger()
    assert form.pattern.text() == "{lfd:04}{Art}"
    assert form.pattern.hasFocus() or not form.isActiveWindow()
    assert card.flush()
    assert "0001BV" in form.preview.text()


def test_what_a_number_needs_and_nobody_knows_is_said(qtbot, card, context):
    form = card.papers
    retype(form.pattern, "{Amt}.{Wahlperiode}.{lfd}")
    assert card.flush()
    assert "?.?.1" in form.preview.text()
    assert "Kennung der Stelle" in form.preview.text()
    type_text(card.terms.code, "101")
    qtbot.mouseClick(card.terms.add_button, Qt.MouseButton.LeftButton)
    (row,) = card.terms.rows
    retype(row.name, "18")
    assert card.flush()
    assert "101.18.1" in form.preview.text()
    assert "Kennung" not in form.preview.text()


def test_periods_are_counted_on_changed_and_deleted(card, context, said):
    card.terms.add()
    retype(card.terms.rows[0].name, "17")
    retype(card.terms.rows[0].begin, "1.4.2021")
    assert card.flush()
    card.terms.add()
    assert [row.name.text() for row in card.terms.rows] == ["17", "18"]
    retype(card.terms.rows[0].end, "1.4.2020")
    assert not card.flush()
    retype(card.terms.rows[0].end, "31.3.2026")
    assert card.flush()
    card.terms.rows[1].remove.click()
    assert said[-1] == ("undo", "Wahlperiode 18 gelöscht")
    term = context.operations.ask(terms.term_on, date(2026, 3, 31))
    assert (term.name, term.ends_on) == ("17", date(2026, 3, 31))
    context.operations.undo()
    assert len(card.terms.rows) == 2
