"""Text blocks in the settings: ours, changed ones, new ones."""

import pytest

from tests.ui.keys import type_text
from ui.settings.snippets_card import SnippetsCard


@pytest.fixture
def card(qtbot, context):
    card = SnippetsCard(context)
    qtbot.addWidget(card)
    card.show()
    return card


def on_file(store):
    with store.read() as work:
        return [(s.abbreviation, s.title, s.text) for s in work.snippets.all()]


def titles(card):
    return [line.row.title for line in card.list.rows_model.rows()]


def retype(edit, text):
    edit.selectAll()
    type_text(edit, text)


def test_whoever_changes_a_shipped_one_gets_one_of_her_own(card, store):
    card.list.select_id("bgr")
    assert card.name.text() == "Begrüßung"
    assert not card.remove.isVisible()
    retype(card.text.edit, "Glück auf!")
    assert card.flush()
    assert on_file(store) == [("bgr", "Begrüßung", "Glück auf!")]
    retype(card.name, "Unser Gruß")
    assert card.flush()
    assert on_file(store) == [("bgr", "Unser Gruß", "Glück auf!")]
    assert card.remove.isVisible()
    card.remove.click()
    assert on_file(store) == []
    assert "Begrüßung" in titles(card)


def test_a_new_one_is_kept_once_it_is_whole(card, store):
    card.new.click()
    type_text(card.abbreviation, "zaun")
    assert not card.flush()
    assert on_file(store) == []
    type_text(card.name, "Zaun")
    type_text(card.text.edit, "Der Zaun von {Datum} bleibt.")
    assert card.flush()
    assert on_file(store) == [("zaun", "Zaun", "Der Zaun von {Datum} bleibt.")]
    assert "Zaun" in titles(card)


def test_what_could_not_be_used_is_said_at_the_field(card, store, said):
    card.new.click()
    type_text(card.abbreviation, "z n")
    type_text(card.name, "Zaun")
    type_text(card.text.edit, "Der {Zaun}.")
    assert not card.flush()
    assert "ohne Leerzeichen" in card.abbreviation.accessibleDescription()
    assert on_file(store) == []
    assert said.errors == []


def test_what_is_typed_goes_with_the_choice_of_another(card, store):
    card.list.select_id("bgr")
    card.name.end(False)
    type_text(card.name, " am Abend")
    card.list.select_id("zk")
    assert card.name.text() == "Zur Kenntnis genommen"
    assert [title for _, title, _ in on_file(store)] == ["Begrüßung am Abend"]
