"""The card Schlagwörter: lists of words that are tidied up in one place."""

import shutil

import pytest
from PySide6.QtCore import Qt

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization
from tests.ui.keys import type_text
from ui.settings.keywords_card import KeywordsCard

KEY = Qt.Key


@pytest.fixture
def store_path(empty_store, tmp_path):
    return shutil.copy(empty_store, tmp_path / "leer.prat")


@pytest.fixture
def card(qtbot, context):
    for name in ("Nordschule", "Südschule"):
        fields = OrganizationFields(name=name, kind="Schule")
        context.operations.perform("Institution", create_organization, fields)
    made = KeywordsCard(context)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def kinds(context):
    """The types of the institutions."""
    return lambda: [
        one.kind for one in context.operations.ask(lambda work: work.organizations.all())
    ]


def words(card):
    return [row.name for row in card.list.rows_model.rows()]


def rename(card, text):
    card.name.clear()
    type_text(card.name, text)
    card.name.editingFinished.emit()


def test_lists_show_how_many_contacts_have_a_word(card):
    assert card.chosen == "Behörde"
    assert [(r.name, r.used) for r in card.list.rows_model.rows() if r.used] == [("Schule", 2)]
    card.kind.set_value(KeywordKind.DISTRICT)
    card.kind.activated.emit(2)
    assert words(card) == []
    assert not card.remove.isEnabled()
    card.delete()
    card.move_chosen(1)
    assert card.flush()


def test_a_renamed_word_is_renamed_at_every_contact_and_undo_takes_it_back(card, kinds, context):
    card.list.select_id("Schule")
    rename(card, "Bildungseinrichtung")
    assert kinds() == ["Bildungseinrichtung"] * 2
    assert card.chosen == "Bildungseinrichtung"
    context.operations.undo()
    assert kinds() == ["Schule"] * 2
    assert card.name.text() == card.chosen
    assert card.flush()


def test_the_name_of_another_word_is_refused_at_the_field(card, kinds):
    card.list.select_id("Schule")
    rename(card, "Kita")
    assert "gibt es schon" in card.complaint.text()
    assert not card.flush()
    card.list.select_id("Verein")
    assert card.name.text() == "Verein"
    assert card.flush()
    assert kinds() == ["Schule"] * 2


def test_two_words_become_one(card, kinds, said):
    card.list.select_id("Schule")
    card.others.aboutToShow.emit()
    next(one for one in card.others.actions() if one.text() == "Kita").trigger()
    assert kinds() == ["Kita"] * 2
    assert "Schule" not in words(card)
    assert said[-1] == ("undo", "„Schule“ mit „Kita“ zusammengelegt")


def test_words_are_added_moved_and_deleted(qtbot, card, kinds, said, context):
    type_text(card.new, "Bücherei")
    qtbot.keyClick(card.new, KEY.Key_Return)
    assert (card.chosen, words(card)[-1], card.new.text()) == ("Bücherei", "Bücherei", "")
    card.up.click()
    card.up.click()
    assert words(card)[-3] == "Bücherei"
    card.down.click()
    assert words(card)[-2] == "Bücherei"
    card.list.select_id("Schule")
    qtbot.keyClick(card.list, KEY.Key_Delete)
    assert kinds() == ["", ""]
    assert said[-1] == ("undo", "„Schule“ gelöscht")
    context.operations.undo()
    assert kinds() == ["Schule"] * 2
    card.add.click()
    assert card.complaint.text() == "Bitte ausfüllen."


def test_a_card_that_was_away_reads_again_when_it_is_shown(card, context):
    card.hide()
    fields = OrganizationFields(name="Verein", kind="Verein")
    context.operations.perform("Institution", create_organization, fields)
    card.show()
    assert ("Verein", 1) in [(r.name, r.used) for r in card.list.rows_model.rows()]
