"""Who registered for a prevention day is forgotten in time; how many they were is not."""

from datetime import UTC, date, datetime

from praeventionsrat.office.keeping.due import delete_due, due_rows
from praeventionsrat.office.keeping.presets import REGISTRATION
from praeventionsrat.office.keeping.registered import erase_now, registered_until
from praeventionsrat.office.keeping.usecases import take_proposals
from praeventionsrat.prevention_day.registrations.erasing import after
from praeventionsrat.prevention_day.registrations.words import ERASED
from tests.praeventionsrat.prevention_day.running import saturday

NOON = datetime(2026, 9, 12, 12, tzinfo=UTC)


def due(work, today):
    return [row for row in due_rows(work, today=today) if row.code == REGISTRATION]


def test_the_data_are_due_so_long_after_the_last_day_as_the_rule_says(work):
    take_proposals(work)
    day = saturday.build(work)
    assert registered_until(work, day.event) == date(2026, 11, 13)
    assert due(work, date(2026, 11, 12)) == []
    (row,) = due(work, date(2026, 11, 13))
    assert row.record_id == day.event
    assert delete_due(work, [row], on=date(2026, 11, 20)) == 1
    assert due(work, date(2027, 1, 1)) == []
    assert {one.name for one in work.registrations.rows(day.event)} == {ERASED}
    assert work.prevention_days.get(day.event).registrations_deleted_on == date(2026, 11, 20)


def test_a_day_typed_for_the_deletion_counts_before_the_rule(work):
    take_proposals(work)
    day = saturday.build(work)
    work.prevention_days.get(day.event).registrations_delete_on = date(2026, 9, 30)
    assert [row.since for row in due(work, date(2026, 10, 1))] == [date(2026, 9, 30)]


def test_without_a_rule_or_a_day_nothing_is_due(work):
    day = saturday.build(work)
    assert registered_until(work, day.event) is None
    for one in work.event_days.where(prevention_day_id=day.event):
        work.event_days.remove(one)
    take_proposals(work)
    assert registered_until(work, day.event) is None


def test_what_remains_says_nothing_of_persons_but_all_counts(work):
    day = saturday.build(work)
    one = work.registrations.get(day.others["Familie Gast"])
    one.email, one.note, one.checked_in_at = "gast@example.org", "Allergie", NOON
    before = work.registrations.items(day.event)
    assert erase_now(work, day.event, on=date(2026, 12, 1)) == 2
    assert erase_now(work, day.event, on=date(2026, 12, 1)) == 0
    assert work.registrations.items(day.event) == before
    rows = work.registrations.rows(day.event)
    assert {(row.name, row.email, row.note, row.source) for row in rows} == {(ERASED, "", "", "")}
    assert [row.checked_in_at for row in rows] == [NOON, None]
    assert work.erasures.all()[0].reason.startswith("Anmeldungen gelöscht: 2 Personen")
    take_proposals(work)
    erase_now(work, day.event, on=date(2026, 12, 2))


def test_months_end_at_the_last_day_of_a_short_month():
    assert after(date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert after(date(2026, 9, 13), 2) == date(2026, 11, 13)
