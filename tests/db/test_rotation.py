from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from db.rotation import gone_on, kept

NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)


def test_two_years_of_half_hourly_backups_leave_the_promised_ones():
    every = [NOW - timedelta(minutes=30 * n) for n in range(2 * 365 * 48)]
    keep = kept((at, at) for at in every)
    assert set(every[:12]) <= keep
    weeks = {at.isocalendar()[:2] for at in keep}
    months = {(at.year, at.month) for at in keep}
    assert len(weeks) >= 10
    assert len(months) == 9
    assert len(keep) <= 12 + 10 + 9


def test_a_week_and_a_month_are_kept_with_their_last_backup():
    every = [NOW - timedelta(days=n) for n in range(300)]
    keep = kept((at, at) for at in every)
    last_week = max(at for at in every if at.isocalendar()[:2] == (2026, 46))
    october = max(at for at in every if at.month == 10)
    assert {last_week, october} <= keep


@settings(deadline=None)
@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=60))
def test_the_newest_are_always_kept_and_twelve_lose_none(moments):
    named = [(at, number) for number, at in enumerate(moments)]
    keep = kept(named)
    if moments:
        assert max(named, key=lambda pair: pair[0])[1] in keep
    if len(moments) <= 12:
        assert keep == {name for _at, name in named}


def test_the_last_of_the_old_backups_goes_when_rotation_says_so():
    # With one backup a week the twelve newest reach back furthest.
    assert gone_on([NOW], NOW.date()) == date(2027, 2, 14)
    last_of_october = datetime(2026, 10, 31, 16, 0, tzinfo=UTC)
    assert gone_on([last_of_october, NOW], NOW.date()) == date(2027, 7, 4)
