"""Tasks: their groups, their order, and what is odd about it."""

from datetime import date

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.errors import Invalid, NotFound, Stale, UserError
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.tasks.lists import (
    NO_AREA,
    NOBODY,
    blocked,
    by_area,
    by_owner,
    late,
    soon,
)
from praeventionsrat.prevention_day.tasks.records import EventTask, EventTaskFields, TaskState
from praeventionsrat.prevention_day.tasks.rows import Bucket
from praeventionsrat.prevention_day.tasks.usecases import (
    edit_task,
    possible_predecessors,
    remove_task,
    set_task_state,
    task_rows,
    toggle_task,
)
from praeventionsrat.prevention_day.usecases.events import create_event, days_of, edit_day
from tests.spent import spent

TODAY = date(2026, 6, 17)


def changed(work, task_id, **values):
    task = work.event_tasks.get(task_id)
    names = EventTaskFields.model_fields
    fields = EventTaskFields(**{**{n: getattr(task, n) for n in names}, **values})
    edit_task(work, task_id, fields)


def test_tasks_stand_by_group_and_day_and_finished_ones_last(work, event):
    event.task("Später", -10)
    event.task("Diesen Monat", -75)
    event.task("Diese Woche", -86)
    late_one = event.task("Überfällig", -90)
    done = event.task("Erledigt", -100)
    set_task_state(work, done, TaskState.DONE, on=TODAY)
    rows = event.rows()
    assert [row.title for row in rows] == [
        "Überfällig", "Diese Woche", "Diesen Monat", "Später", "Erledigt",
    ]  # fmt: skip
    assert [row.bucket for row in rows] == [
        Bucket.OVERDUE, Bucket.WEEK, Bucket.MONTH, Bucket.LATER, Bucket.DONE,
    ]  # fmt: skip
    assert [row.id for row in late(rows)] == [late_one]
    assert [row.title for row in soon(rows, TODAY)] == ["Diese Woche", "Diesen Monat"]
    assert rows[0].when == "90 Tage vorher, 14.06.2026"
    assert "Sonntag" in rows[0].free_note


def test_tasks_move_with_the_day_and_fixed_ones_stay(work, event):
    event.task("Mit", -10)
    event.task("Fest", due_on=date(2026, 7, 1))
    edit_day(work, days_of(work, event.id)[0].id, EventDayFields(held_on=date(2026, 9, 19)))
    assert event.row("Mit").due_on == date(2026, 9, 9)
    assert event.row("Fest").when == "fester Termin, 01.07.2026"


def test_without_a_day_tasks_have_no_date_but_keep_their_order(work):
    event_id = create_event(work, PreventionDayFields(title="Irgendwann"))
    from praeventionsrat.prevention_day.tasks.usecases import add_task

    for title, offset in (("B", -10), ("A", -90)):
        add_task(work, event_id, EventTaskFields(title=title, offset_days=offset))
    rows = task_rows(work, event_id, TODAY)
    assert [row.title for row in rows] == ["A", "B"]
    assert {row.bucket for row in rows} == {Bucket.UNDATED}
    assert rows[0].when == "90 Tage vorher"


def test_done_is_dated_and_opening_again_takes_the_day_away(work, event):
    task = event.task("Strom")
    assert toggle_task(work, task, on=TODAY) is TaskState.DONE
    set_task_state(work, task, TaskState.DONE, on=date(2027, 1, 1))
    assert work.event_tasks.get(task).done_on == TODAY
    assert toggle_task(work, task, on=TODAY) is TaskState.OPEN
    assert work.event_tasks.get(task).done_on is None
    set_task_state(work, task, TaskState.DROPPED, on=TODAY)
    assert event.row("Strom").bucket is Bucket.DONE
    assert toggle_task(work, task, on=TODAY) is TaskState.OPEN


def test_a_task_waits_until_the_one_before_is_done(work, event):
    first = event.task("Standplan", -60)
    event.task("Strom", -40, after_id=first)
    row = event.row("Strom")
    assert row.is_blocked
    assert row.after_title == "Standplan"
    assert event.row("Standplan").order_warning == ""
    assert row.order_warning == ""
    assert [one.title for one in blocked(event.rows())] == ["Strom"]
    set_task_state(work, first, TaskState.DONE, on=TODAY)
    assert not event.row("Strom").is_blocked


def test_what_is_odd_about_the_order_is_said(work, event):
    first = event.task("Standplan", -30)
    strom = event.task("Strom", -40, after_id=first)
    assert event.row("Strom").order_warning == (
        "Fällig, bevor „Standplan“ fällig ist (13.08.2026)."
    )
    set_task_state(work, strom, TaskState.DOING, on=TODAY)
    assert event.row("Strom").order_warning == (
        "Schon begonnen, obwohl „Standplan“ noch offen ist."
    )
    set_task_state(work, strom, TaskState.DONE, on=TODAY)
    assert "Schon erledigt" in event.row("Strom").order_warning
    set_task_state(work, first, TaskState.DONE, on=TODAY)
    assert event.row("Strom").order_warning == ""


def test_waiting_in_a_circle_is_refused(work, event):
    a = event.task("A")
    b = event.task("B", after_id=a)
    c = event.task("C", after_id=b)
    with pytest.raises(Invalid, match="im Kreis"):
        changed(work, a, after_id=c)
    with pytest.raises(Invalid, match="nicht auf sich selbst"):
        changed(work, a, after_id=a)
    assert possible_predecessors(work, b) == [(a, "A")]
    changed(work, c, after_id=a)
    assert event.row("C").after_id == a


def test_a_circle_that_is_in_the_file_already_ends(work, event):
    a = event.task("A")
    b = event.task("B", after_id=a)
    work.event_tasks.get(a).after_id = b
    c = event.task("C", after_id=a)
    assert [title for _, title in possible_predecessors(work, c)] == ["A", "B"]


def test_a_task_of_another_day_cannot_be_waited_for(work, event):
    other = create_event(work, PreventionDayFields(title="Anderer"))
    foreign = EventTask(prevention_day_id=other, title="Fremd")
    work.event_tasks.add(foreign)
    with pytest.raises(UserError, match="anderen Präventionstag"):
        event.task("Hier", after_id=foreign.id)


def test_years_nobody_means_are_refused(event):
    with pytest.raises(Invalid, match="Tippfehler"):
        event.task("Alt", due_on=date(26, 1, 1))


def test_removing_a_task_lets_others_wait_no_longer(work, event):
    first = event.task("Standplan")
    event.task("Strom", after_id=first)
    remove_task(work, first)
    assert event.row("Strom").after_id is None
    with pytest.raises(NotFound):
        remove_task(work, event.id)


def test_an_old_form_does_not_overrule(work, event):
    task = event.task("Strom")
    with pytest.raises(Stale):
        edit_task(work, task, EventTaskFields(title="Wasser"), seen=99)


def test_areas_and_owners_are_counted(work, event):
    person = create_person(work, PersonFields(title="Dr.", given_name="Jutta", family_name="Ahorn"))
    event.task("Strom", -100, area="Technik", owner_id=person)
    ton = event.task("Ton", area="Technik", owner="Bauhof")
    event.task("Irgendwas")
    gone = event.task("Entfällt", area="Technik")
    set_task_state(work, ton, TaskState.DONE, on=TODAY)
    set_task_state(work, gone, TaskState.DROPPED, on=TODAY)
    areas = {one.name: one for one in by_area(event.rows())}
    assert (areas["Technik"].total, areas["Technik"].done, areas["Technik"].overdue) == (2, 1, 1)
    assert areas["Technik"].percent == 50
    assert NO_AREA in areas
    assert {one.name for one in by_owner(event.rows())} == {"Dr. Jutta Ahorn", "Bauhof", NOBODY}


def test_two_thousand_tasks_are_read_quickly(work, event):
    made = [
        EventTask(
            prevention_day_id=event.id, title=f"Aufgabe {n}", offset_days=n % 200 - 180, position=n
        )
        for n in range(2000)
    ]
    work.event_tasks.add_all(made)
    assert len(event.rows()) == 2000
    assert spent(event.rows) < 1
