"""Boxes and chips narrow the list; what nobody is can be widened again with one press."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from praeventionsrat.contacts.keywords import ContactKeyword, Keyword, KeywordKind
from tests.ui.contacts.test_page import names, press
from tests.ui.keys import type_text


def choose(box, words):
    value = next(v for v in range(box.count()) if box.itemText(v) == words)
    box.setCurrentIndex(value)
    box.activated.emit(value)


def tag(work, name):
    person = next(row for row in work.persons.rows() if "Dornbusch" in row.name)
    word = Keyword(kind=KeywordKind.TOPIC, name=name)
    work.keywords.add(word)
    work.contact_keywords.add(ContactKeyword(keyword_id=word.id, person_id=person.id))
    work.persons.get(person.id).review_on = date(2020, 1, 1)


@pytest.fixture
def tagged(page, context):
    context.operations.perform("Schlagwort", tag, "Fahrradcodierung")
    return page


def test_a_committee_a_topic_and_what_is_due_narrow_together(tagged):
    everybody = names(tagged)
    choose(tagged.filters.committee, "AG Sucht")
    members = names(tagged)
    assert 0 < len(members) < len(everybody)
    choose(tagged.filters.committee, "Alle Gremien")
    choose(tagged.filters.topic, "Fahrradcodierung")
    assert names(tagged) == ["Dornbusch, Malte"]
    press(tagged, "Prüfung fällig")
    assert names(tagged) == ["Dornbusch, Malte"]
    assert tagged.list_sheet().note == "Fahrradcodierung, Prüfung fällig"
    press(tagged, "ohne E-Mail")
    assert names(tagged) == []
    assert "Filter" in tagged.side.none_found.text.text()
    shown = [b for b in tagged.side.findChildren(QPushButton) if b.isVisible()]
    next(b for b in shown if b.text() == "Alle zeigen").click()
    assert names(tagged) == everybody


def test_a_contact_that_is_filtered_away_opens_all_the_same(tagged, context):
    choose(tagged.filters.topic, "Fahrradcodierung")
    other = next(
        row for row in context.operations.ask(lambda work: work.persons.rows())
        if "Achtnich" in row.name
    )  # fmt: skip
    tagged.open_record("person", other.id)
    assert tagged.detail.title.text() == "Volker Achtnich"
    assert tagged.filters.topic.value() is None


def test_words_and_boxes_narrow_institutions_too(tagged):
    press(tagged, "Institutionen")
    press(tagged, "ohne E-Mail")
    type_text(tagged.filter, "klinik")
    assert names(tagged) == ["Klinikum"]


def test_a_note_found_by_the_search_opens_with_its_contact(page, context):
    hit = context.operations.ask(lambda work: work.search("digitale gewalt"))[0]
    assert hit.kind == "contact_note"
    page.open_record(hit.kind, hit.record_id)
    assert page.detail.title.text() == "Frauennotruf Musterau e. V."
    panel = page.detail.panels.currentWidget()
    assert panel.list.current_id() == hit.record_id
    page.open_record("contact_note", page.detail.record_id)  # gone meanwhile: nothing happens
    assert page.detail.title.text() == "Frauennotruf Musterau e. V."
