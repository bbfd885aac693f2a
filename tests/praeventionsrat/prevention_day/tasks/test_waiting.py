"""What of all prevention days waits for somebody."""

from datetime import UTC, date, datetime

from praeventionsrat.prevention_day.records import EventState
from praeventionsrat.prevention_day.tasks.permits import add_permit
from praeventionsrat.prevention_day.tasks.records import PermitFields, PermitState, TaskState
from praeventionsrat.prevention_day.tasks.usecases import set_task_state
from praeventionsrat.prevention_day.tasks.waiting import WaitsFor, tasks_waiting
from praeventionsrat.prevention_day.usecases.events import delete_event, set_event_state

TODAY = date(2026, 6, 17)


def fill(work, event):
    event.task("Überfällig", -90, owner="Bauhof")
    event.task("Bald", -75)
    event.task("Später", -30)
    done = event.task("Erledigt", -100)
    set_task_state(work, done, TaskState.DONE, on=TODAY)
    for title, until, state in (
        ("Sondernutzung", date(2026, 6, 12), PermitState.NEEDED),
        ("GEMA", date(2026, 7, 1), PermitState.NEEDED),
        ("Später", date(2026, 8, 1), PermitState.NEEDED),
        ("Beantragt", date(2026, 6, 1), PermitState.APPLIED),
        ("Ohne Frist", None, PermitState.NEEDED),
    ):
        add_permit(work, event.id, PermitFields(title=title, apply_until=until, state=state))


def test_overdue_and_soon_tasks_and_permits_wait(work, event):
    fill(work, event)
    found = tasks_waiting(work, TODAY)
    assert [(one.what, one.title, one.is_late) for one in found] == [
        (WaitsFor.PERMIT, "Sondernutzung", True),
        (WaitsFor.TASK, "Überfällig", True),
        (WaitsFor.TASK, "Bald", False),
        (WaitsFor.PERMIT, "GEMA", False),
    ]
    assert found[1].kind == "event_task"
    assert found[0].kind == "permit"
    assert found[1].owner == "Bauhof"
    assert found[1].event_title == "Präventionstag 2026"


def test_half_a_year_after_the_day_nobody_is_reminded_any_more(work, event):
    fill(work, event)
    assert tasks_waiting(work, date(2027, 3, 11))
    assert not tasks_waiting(work, date(2027, 3, 12))


def test_nothing_of_cancelled_or_deleted_events_waits(work, event):
    fill(work, event)
    set_event_state(work, event.id, EventState.CANCELLED)
    assert not tasks_waiting(work, TODAY)
    set_event_state(work, event.id, EventState.PLANNED)
    delete_event(work, event.id, at=datetime(2026, 1, 1, tzinfo=UTC))
    assert not tasks_waiting(work, TODAY)
