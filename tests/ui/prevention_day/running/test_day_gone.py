"""The prevention day goes while the Tagesmodus shows it: a sentence and the way out, no crash."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from praeventionsrat.prevention_day.running.records import IncidentKind
from praeventionsrat.prevention_day.usecases.events import delete_event

AT = datetime(2026, 9, 12, 7, tzinfo=UTC)
GONE = ("info", "Dieser Präventionstag wurde inzwischen gelöscht.")


def into_the_bin(work, event_id):
    delete_event(work, event_id, at=AT)


def for_good(work, event_id):
    work.remove(work.prevention_days.get(event_id))


def lose(stand, context, how):
    context.operations.perform("Löschen", how, stand.day.event)
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.fixture(params=[into_the_bin, for_good])
def how(request):
    return request.param


def test_a_day_that_went_is_left_with_a_sentence(stand, context, said, how):
    stand.page.log.text.setText("Kind gesucht")
    lose(stand, context, how)
    assert said == [GONE]
    assert stand.window.page is stand.window.go("prevention_day")
    assert stand.page.view is None
    assert not stand.page.commands()
    assert not stand.page.drafts()


def test_a_day_that_went_while_nobody_looked_is_not_shown_again(stand, context, said, how):
    stand.window.go("prevention_day")
    lose(stand, context, how)
    assert said == []
    stand.window.go("day_running")
    QApplication.processEvents()
    assert said == [GONE]
    assert stand.window.page is not stand.page


def test_a_day_that_came_back_is_shown_again(stand, context, how):
    lose(stand, context, how)
    context.operations.undo()
    stand.window.open_record("day_running", stand.day.event)
    QApplication.processEvents()
    assert stand.window.page is stand.page
    assert stand.page.view.items


def test_open_questions_close_with_the_day(stand, context, how):
    stand.page.acts.note_incident(IncidentKind.LOST_CHILD, "Kind gesucht", None)
    dialogs = [
        stand.page.acts.open_incident(stand.page.view.incidents[0]),
        stand.page.acts.ask_rain(),
    ]
    closed = []
    for dialog in dialogs:
        dialog.rejected.connect(lambda one=dialog: closed.append(one))
    lose(stand, context, how)
    assert len(closed) == len(dialogs)


def test_a_day_that_went_is_not_opened(stand, context, said, how):
    stand.window.go("prevention_day")
    lose(stand, context, how)
    stand.window.open_record("day_running", stand.day.event)
    QApplication.processEvents()
    assert GONE in said
    assert stand.window.page is not stand.page


def test_without_any_day_one_is_led_to_where_it_is_begun(stand, context, said, how):
    stand.window.go("prevention_day")
    lose(stand, context, how)
    stand.window.open_record("day_running", None)
    QApplication.processEvents()
    assert said[-1] == ("info", "Es gibt noch keinen Präventionstag.")
    assert stand.window.page is stand.window.go("prevention_day")
