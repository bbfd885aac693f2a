from datetime import date

import pytest
from PySide6.QtCore import Qt

from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.topics import TopicFields, TopicState, Urgency
from praeventionsrat.meetings.usecases.meeting import create_meeting
from praeventionsrat.meetings.usecases.topics import edit_topic, note_topic
from tests.ui.keys import type_text
from tests.ui.meetings.conftest import council, other
from tests.ui.meetings.live import press, record, retype, settle, shown
from ui.topics.page import TopicsPage

__all__ = ["council", "other", "shown"]
TODAY = date(2026, 3, 1)


@pytest.fixture
def topics(store, council, other):
    """Three topics and a meeting to come beside the twelfth."""
    with store.begin("Themen") as work:
        day = date(2199, 3, 1)
        fields = MeetingFields(number=13, held_on=day)
        council.next = create_meeting(work, council.committee, fields)
        made = {
            title: note_topic(work, TopicFields(title=title, **more))
            for title, more in (
                ("Licht", {"committee_id": council.committee, "submitted_by": "Frau Abendroth"}),
                ("Sucht", {"committee_id": other.committee}),
                ("Schulweg", {"urgency": Urgency.URGENT, "wished_meeting_id": council.next}),
            )
        }
    store.barrier()
    return made


@pytest.fixture
def page(context, topics, shown):
    return shown(TopicsPage(context, today=lambda: TODAY), 1100, 700)


def titles(page):
    return [row.title for row in page.list.rows_model.rows()]


def choose(page, topics, title):
    assert page.list.select_id(topics[title])
    page.list.setFocus()
    settle()


def state(store, topic):
    return record(store, "topics", topic).state


def test_a_topic_is_noted_in_one_line(page, store, context):
    page.new()
    assert page.note.hasFocus()
    type_text(page.note, "Lastenräder")
    assert "„Lastenräder“" in page.drafts()[0]
    press(page.note, Qt.Key.Key_Return)
    assert page.note.text() == ""
    assert page.drafts() == []
    assert page.list.current_id() == page.detail.shown
    noted = record(store, "topics", page.detail.shown)
    assert (noted.title, noted.submitted_on, noted.committee_id) == ("Lastenräder", TODAY, None)
    assert page.detail.form.title.text() == "Lastenräder"
    assert page.summary.text() == "4 offen"
    context.operations.undo()
    assert "Lastenräder" not in titles(page)
    press(page.note, Qt.Key.Key_Return)
    assert len(titles(page)) == 3


def test_under_a_committee_a_new_topic_belongs_to_it(page, store, council):
    page.chips._groups["committee"][council.committee].click()
    assert titles(page) == ["Schulweg", "Licht"]
    type_text(page.note, "Neues")
    press(page.note, Qt.Key.Key_Return)
    assert record(store, "topics", page.detail.shown).committee_id == council.committee


def test_a_title_too_long_stays_in_the_line(page, said):
    page.note.setText("x" * 301)
    page.add()
    assert page.note.text() == "x" * 301
    assert "300" in said.errors[0]


def test_a_key_puts_a_topic_onto_an_agenda_and_undo_takes_it_off(
    page, topics, store, council, said, context, qtbot
):
    choose(page, topics, "Schulweg")
    press(page.list, Qt.Key.Key_T)
    menu = page.detail.findChildren(type(page.detail.choose_meeting()))[-1]
    words = [action.text() for action in menu.actions()]
    assert words[0].startswith("13. Sitzung Lenkungsgruppe am ")
    menu.actions()[0].trigger()
    menu.close()
    assert said[-1] == ("undo", "Das Thema steht auf der Tagesordnung")
    assert state(store, topics["Schulweg"]) is TopicState.USED
    assert "Schulweg" not in titles(page)
    page.open_record("topic", topics["Schulweg"])
    page.list.grab()
    assert page.detail.item.isVisible()
    assert not page.detail.use.isVisible()
    assert page.detail.words.text().startswith("TOP 1 der 13. Sitzung am ")
    assert page.detail.choose_meeting() is None
    with qtbot.waitSignal(page.open_asked) as asked:
        page.detail.item.click()
    assert asked.args == ["agenda_item", record(store, "topics", topics["Schulweg"]).agenda_item_id]
    page.detail.toggle_dropped()
    context.operations.undo()
    assert state(store, topics["Schulweg"]) is TopicState.OPEN


def test_without_a_meeting_to_come_the_menu_says_so(page, topics, said):
    choose(page, topics, "Sucht")
    menu = page.detail.choose_meeting()
    assert [a.text() for a in menu.actions()] == ["Keine Sitzung ist geplant"]
    menu.close()


def test_a_topic_is_given_up_and_taken_up_again(page, topics, store):
    choose(page, topics, "Licht")
    press(page.list, Qt.Key.Key_V)
    assert state(store, topics["Licht"]) is TopicState.DROPPED
    assert titles(page) == ["Schulweg", "Sucht"]
    page.open_record("topic", topics["Licht"])
    assert page.detail.words.text() == "seit 01.03.2026"
    page.detail.drop.click()
    assert state(store, topics["Licht"]) is TopicState.OPEN


def test_fields_are_kept_as_typed(page, topics, store):
    choose(page, topics, "Licht")
    retype(page.detail.form.title, "Licht am Bahnhof")
    page.detail.form.urgency.set_value(Urgency.SOON)
    page.detail.form.urgency.activated.emit(1)
    assert page.flush()
    kept = record(store, "topics", topics["Licht"])
    assert (kept.title, kept.urgency) == ("Licht am Bahnhof", Urgency.SOON)


def test_another_committee_gives_up_a_wish_that_does_not_fit(page, topics, store, other):
    choose(page, topics, "Schulweg")
    form = page.detail.form
    assert form.wished.currentText().startswith("13. Sitzung")
    form.committee.set_value(other.committee)
    form.committee.activated.emit(2)
    assert page.flush()
    kept = record(store, "topics", topics["Schulweg"])
    assert (kept.committee_id, kept.wished_meeting_id) == (other.committee, None)


def test_a_wish_for_a_meeting_that_is_past_is_still_shown(page, topics, context, other):
    fields = TopicFields(title="Sucht", wished_meeting_id=other.meeting)
    context.operations.perform("x", edit_topic, topics["Sucht"], fields)
    choose(page, topics, "Sucht")
    assert page.detail.form.wished.currentText() == "1. Sitzung AG Sucht am 06.05.2025"


def test_what_cannot_be_kept_stays_on_screen(page, topics):
    choose(page, topics, "Licht")
    retype(page.detail.form.submitted_on, "31.2.")
    assert page.list.select_id(topics["Sucht"])
    assert page.detail.shown == page.list.current_id() == topics["Licht"]


def test_deleting_asks_nothing_and_offers_undo(page, topics, said, context):
    choose(page, topics, "Licht")
    press(page.list, Qt.Key.Key_Delete)
    assert said[-1] == ("undo", "Thema gelöscht")
    assert "Licht" not in titles(page)
    context.operations.undo()
    assert "Licht" in titles(page)


def test_keys_of_the_window(page, topics):
    page.rename()
    assert page.detail.form.title.hasFocus()
    page.back()
    assert page.list.hasFocus()
    press(page.list, Qt.Key.Key_Return)
    assert page.detail.form.title.hasFocus()
    page.open_record("topic", None)
    assert page.note.hasFocus()
    assert next(c.title for c in page.commands()) == "Thema notieren"
    assert page.help_topic() == "themen"
    assert page.list_sheet().rows[0][0] == "Schulweg"
    press(page.list, Qt.Key.Key_A)


def test_a_hidden_page_reads_when_it_is_seen_again(page, context):
    page.hide()
    context.operations.perform("x", note_topic, TopicFields(title="Neu"))
    assert "Neu" not in titles(page)
    page.show()
    assert "Neu" in titles(page)


def test_an_empty_page_says_what_it_is_for(context, shown, qtbot):
    page = shown(TopicsPage(context))
    assert page.empty.isVisible()
    page.empty.button.click()
    qtbot.waitUntil(page.note.hasFocus)
    assert page.detail.choose_meeting() is None


def test_filters_without_a_topic_offer_all_of_them(page):
    page.chips._groups["state"][TopicState.DROPPED].click()
    assert page.none_found.isVisible()
    page.none_found.button.click()
    assert len(titles(page)) == 3
