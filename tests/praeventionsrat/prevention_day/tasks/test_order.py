"""Whatever is tried, tasks never wait in a circle, and rows come in the order of their days."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.tasks.records import EventTaskFields, TaskState
from praeventionsrat.prevention_day.tasks.rows import Bucket, TaskLine, task_rows_of
from praeventionsrat.prevention_day.tasks.usecases import (
    add_task,
    edit_task,
    possible_predecessors,
)
from praeventionsrat.prevention_day.usecases.events import create_event

NUMBER = 7
SATURDAY = date(2026, 9, 12)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wishes=st.lists(st.tuples(st.integers(0, 6), st.none() | st.integers(0, 6)), max_size=25))
def test_no_series_of_changes_makes_a_circle(abandoned, wishes):
    with abandoned() as work:
        day = [EventDayFields(held_on=SATURDAY)]
        event = create_event(work, PreventionDayFields(title="Tag"), day)
        tasks = [add_task(work, event, EventTaskFields(title=str(n))) for n in range(NUMBER)]
        for task, after in wishes:
            offered = {key for key, _title in possible_predecessors(work, tasks[task])}
            wanted = tasks[after] if after is not None else None
            fields = EventTaskFields(title=str(task), after_id=wanted)
            try:
                edit_task(work, tasks[task], fields)
            except Invalid:
                assert wanted not in offered
            else:
                assert wanted is None or wanted in offered
        waits = {one.id: one.after_id for one in work.event_tasks.where(prevention_day_id=event)}
        for start in tasks:
            steps, here = 0, waits[start]
            while here is not None:
                steps, here = steps + 1, waits[here]
                assert steps <= NUMBER


lines = st.builds(
    TaskLine,
    id=st.integers(0, 2**64).map(lambda n: UUID(int=n)),
    title=st.text(max_size=5),
    area=st.just(""),
    state=st.sampled_from(TaskState),
    offset_days=st.integers(-1500, 1500),
    fixed_on=st.none() | st.dates(date(1990, 1, 1), date(2200, 1, 1)),
    owner_id=st.none(),
    owner=st.just(""),
    after_id=st.none(),
    done_on=st.none() | st.dates(),
    position=st.integers(0, 2000),
    note=st.just(""),
)


@given(
    told=st.lists(lines, max_size=20, unique_by=lambda line: line.id),
    first=st.none() | st.dates(date(1990, 1, 1), date(2200, 1, 1)),
    today=st.dates(date(1990, 1, 1), date(2200, 1, 1)),
)
def test_every_task_stands_in_the_group_its_day_belongs_to(told, first, today):
    rows = task_rows_of(told, first, today)
    assert {row.id for row in rows} == {line.id for line in told}
    order = list(Bucket)
    places = [order.index(row.bucket) for row in rows]
    assert places == sorted(places)
    sunday = today + timedelta(days=6 - today.weekday())
    for row in rows:
        if row.is_finished:
            assert row.bucket is Bucket.DONE
        elif row.due_on is None:
            assert row.bucket is Bucket.UNDATED
        else:
            assert (row.bucket is Bucket.OVERDUE) == (row.due_on < today)
            assert (row.bucket is Bucket.WEEK) == (today <= row.due_on <= sunday)
    for bucket in Bucket:
        if bucket is not Bucket.DONE:
            days = [row.due_on for row in rows if row.bucket is bucket and row.due_on]
            assert days == sorted(days)
