"""Who is expected, who is missing, who came."""

from datetime import UTC, datetime, time, timedelta

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.ids import uuid7
from praeventionsrat.prevention_day.helpers.records import Duty, Shift
from praeventionsrat.prevention_day.running.codes import CodeKind, code_of, spoken
from praeventionsrat.prevention_day.running.people import (
    Roll,
    check_in,
    check_out,
    expected,
    missing,
)
from tests.praeventionsrat.prevention_day.running.saturday import SATURDAY, SUNDAY

AT = datetime(2026, 9, 12, 7, 30, tzinfo=UTC)


def named(people, name):
    return next(one for one in people if one.name == name)


def test_everybody_of_the_day_is_expected_in_order_of_their_time(work, day):
    people = expected(work, day.event, SATURDAY)
    assert [one.name for one in people] == [
        "Polizei",
        "Hanna Hilfe",
        "Bürgermeisterin Muster",
        "Stand A02",
        "Familie Gast",
        "Wanda Wartend",
        "Ida Immer",
    ]
    assert named(people, "Polizei").what == "Stand A01"
    assert named(people, "Hanna Hilfe").what == "Info, Abbau"
    assert named(people, "Bürgermeisterin Muster").what == "Eröffnung, Tanz"
    assert named(people, "Familie Gast").seats == 2
    assert named(people, "Wanda Wartend").what == "Warteliste: Vortrag"


def test_who_should_be_there_and_is_not_is_missing(work, day):
    people = expected(work, day.event, SATURDAY)
    late = missing(people, datetime(2026, 9, 12, 9, 30))  # noqa: DTZ001 - local time
    assert [one.name for one in late] == ["Polizei", "Hanna Hilfe"]
    noon = missing(people, datetime(2026, 9, 12, 12))  # noqa: DTZ001 - local time
    assert "Familie Gast" not in [one.name for one in noon]


def test_a_code_finds_one_and_a_name_all_who_may_be_meant(work, day):
    roll = Roll(expected(work, day.event, SATURDAY))
    second = code_of(CodeKind.CONTRIBUTOR, day.others["mayor Tanz"])
    assert [one.name for one in roll.find(spoken(second))] == ["Bürgermeisterin Muster"]
    assert [one.name for one in roll.find("burgermeist")] == ["Bürgermeisterin Muster"]
    assert roll.find("  ") == []
    assert roll.find("niemand") == []
    assert roll.find("x" * 10_000) == []
    gone = code_of(CodeKind.STAND, day.others["A03"])
    with pytest.raises(UserError, match="keinem Eintrag"):
        roll.find(gone)


def test_a_name_that_looks_like_a_code_is_a_name_all_the_same(work, day):
    codes = (code_of(CodeKind.HELPER, uuid7()) for _ in range(5000))
    name = next(code for code in codes if code.isalpha())
    work.helpers.get(day.others["helper"]).name = name
    roll = Roll(expected(work, day.event, SATURDAY))
    assert [one.name for one in roll.find(name.lower())] == [name]


def test_the_roll_knows_at_once_who_came(work, day):
    roll = Roll(expected(work, day.event, SATURDAY))
    roll.replace(named(roll.people, "Polizei"), AT)
    assert [one.came_at for one in roll.find("polizei")] == [AT]


def test_checking_in_twice_says_when_the_first_was(work, day):
    for name in ("Polizei", "Familie Gast", "Bürgermeisterin Muster", "Hanna Hilfe"):
        person = named(expected(work, day.event, SATURDAY), name)
        assert check_in(work, person, at=AT, held_on=SATURDAY).told.startswith(f"{name} ist da")
        again = named(expected(work, day.event, SATURDAY), name)
        assert again.came_at == AT
        later = check_in(work, again, at=AT + timedelta(hours=1), held_on=SATURDAY)
        assert later.first_at == AT
        assert "ist schon seit" in later.told
        check_out(work, again, held_on=SATURDAY)
        assert named(expected(work, day.event, SATURDAY), name).came_at is None


def test_two_shifts_of_one_name_are_named_once(work, day):
    shift = next(
        one for one in work.shifts.where(prevention_day_id=day.event) if one.title == "Info"
    )
    work.shifts.add(
        Shift(
            prevention_day_id=day.event,
            title="Info",
            event_day_id=day.saturday,
            starts_at=time(13),
        )
    )
    again = work.shifts.where(prevention_day_id=day.event, starts_at=time(13))[0]
    work.duties.add(Duty(shift_id=again.id, helper_id=day.others["helper"]))
    helper = named(expected(work, day.event, SATURDAY), "Hanna Hilfe")
    assert helper.what == "Info, Abbau"
    assert helper.due.time() == shift.starts_at


def test_one_arrival_counts_for_all_a_contributor_does_that_day(work, day):
    mayor = named(expected(work, day.event, SATURDAY), "Bürgermeisterin Muster")
    check_in(work, mayor, at=AT, held_on=SATURDAY)
    for title in ("Eröffnung", "Tanz"):
        assert work.contributors.get(day.others[f"mayor {title}"]).checked_in_at == AT


def test_a_helper_comes_for_the_day_and_again_on_another(work, day):
    helper = named(expected(work, day.event, SATURDAY), "Hanna Hilfe")
    check_in(work, helper, at=AT, held_on=SATURDAY)
    friday = SATURDAY - timedelta(days=1)
    before = named(expected(work, day.event, friday), "Hanna Hilfe")
    assert (before.what, before.came_at) == ("Aufbau", None)
    assert check_in(work, before, at=AT, held_on=friday).first_at is None
    sunday = named(expected(work, day.event, SUNDAY), "Hanna Hilfe")
    assert sunday.what == "ohne Schicht heute"
