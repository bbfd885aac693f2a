"""The Papierkorb: what was deleted comes back, or goes for good after a question."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from praeventionsrat.contacts.usecases import delete_person
from praeventionsrat.council.usecases import delete_committee
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import create_meeting, delete_meeting
from ui.trash.page import TrashPage

KEY = Qt.Key
NOW = datetime.now(UTC)


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def page(qtbot, context):
    made = TrashPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def throw(context, days_ago=0):
    """Delete the first person, the newest meeting and the first committee."""
    operations, at = context.operations, NOW - timedelta(days=days_ago)
    person = operations.ask(lambda work: work.persons.rows()[0].id)
    operations.perform("Person löschen", delete_person, person, at=at)
    meeting = operations.ask(lambda work: work.meetings.rows()[0].id)
    operations.perform("Sitzung löschen", delete_meeting, meeting, at=at - timedelta(minutes=1))
    committee = operations.ask(lambda work: work.committees.rows(NOW.date())[0].id)
    operations.perform("Gremium löschen", delete_committee, committee, at=at - timedelta(minutes=2))


def shown(page):
    model = page.list.rows_model
    return [
        [model.index(line, column).data() for column in range(4)]
        for line in range(model.rowCount())
    ]


def test_an_empty_papierkorb_says_what_it_is_for(page):
    assert page.empty.isVisible()
    assert not page.restore_button.isVisible()
    page.restore()
    page.purge()


def test_everything_deleted_is_listed_with_kind_day_and_what_is_left(page, context):
    throw(context, days_ago=3)
    lines = shown(page)
    assert [line[:2] for line in lines] == [
        ["Kerstin Abendroth", "Person"],
        ["14. Sitzung am 21.07.2026 · Lenkungsgruppe", "Sitzung"],
        ["AG Sucht", "Gremium"],
    ]
    assert {line[3] for line in lines} == {"noch 26 Tage"}
    assert page.note.text() == "Was hier liegt, wird nach 30 Tagen endgültig gelöscht."


def test_what_goes_soon_is_told_in_words(page, context):
    throw(context, days_ago=30)
    assert {line[3] for line in shown(page)} == {"wird heute gelöscht"}


def test_one_press_brings_a_record_back_and_undo_takes_that_back(qtbot, page, context, said):
    throw(context)
    page.restore_button.click()
    assert said[-1] == ("info", "Person „Kerstin Abendroth“ wiederhergestellt.")
    assert "Person" not in {line[1] for line in shown(page)}
    page.list.setFocus()
    qtbot.keyClick(page.list, KEY.Key_Return)
    assert len(shown(page)) == 1
    context.operations.undo()
    assert len(shown(page)) == 2


def test_for_good_asks_first_and_cannot_be_undone(qtbot, page, context, said):
    throw(context)
    said.answer = False
    qtbot.keyClick(page.list, KEY.Key_Delete)
    assert said[-1] == ("ask", "Person „Kerstin Abendroth“ endgültig löschen?")
    assert len(shown(page)) == 3
    said.answer = True
    page.purge_button.click()
    assert len(shown(page)) == 2
    assert said[-1] == ("info", "Person „Kerstin Abendroth“ endgültig gelöscht.")
    assert context.operations.undo_label() == ""


def test_a_committee_goes_for_good_with_its_meetings(page, context):
    throw(context)
    page.list.select_id(page.list.rows_model.rows()[2].id)
    before = context.operations.ask(lambda work: len(work.memberships.all()))
    page.purge()
    assert context.operations.ask(lambda work: len(work.memberships.all())) == before - 4


def test_the_page_reads_again_only_when_somebody_sees_it(page, context):
    page.hide()
    throw(context)
    assert shown(page) == []
    page.show()
    assert len(shown(page)) == 3


def test_keys_and_commands(page, context):
    page.activateWindow()
    throw(context)
    page.back()
    assert page.window().focusWidget() is page.list
    assert [command.title for command in page.commands()] == [
        "Wiederherstellen",
        "Endgültig löschen",
    ]
    assert page.help_topic() == "papierkorb"
    context.operations.perform("anders", lambda work: work.offices.all())
    assert len(shown(page)) == 3


def test_the_list_goes_to_paper(page, context):
    throw(context, days_ago=3)
    assert page.list_sheet().rows[0][:2] == ("Kerstin Abendroth", "Person")


def test_a_number_given_again_is_not_given_twice(page, context, said):
    operations = context.operations
    lost = operations.ask(lambda work: work.meetings.rows()[0].id)
    fields = operations.ask(
        lambda work: MeetingFields(
            **{name: getattr(work.meetings.get(lost), name) for name in MeetingFields.model_fields}
        )
    )
    committee = operations.ask(lambda work: work.meetings.get(lost).committee_id)
    operations.perform("Sitzung löschen", delete_meeting, lost, at=NOW)
    operations.perform("Sitzung anlegen", create_meeting, committee, fields)
    said.answer = False
    page.restore()
    assert said[-1][0] == "ask"
    assert operations.ask(lambda work: work.meetings.get(lost)).deleted_at is not None
    said.answer = True
    page.restore()
    assert operations.ask(lambda work: work.meetings.get(lost)).number == fields.number + 1
