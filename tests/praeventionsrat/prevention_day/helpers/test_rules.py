"""What the Helferplan says does not fit."""

from datetime import time
from itertools import combinations, groupby
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.prevention_day.helpers.rows import HelperPlan, HelperRow, ShiftRow
from praeventionsrat.prevention_day.helpers.rules import Rule, findings, told_hours
from praeventionsrat.prevention_day.helpers.skills import has_skill, named_skills
from praeventionsrat.prevention_day.programme.items import add_item
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ProgrammeItemFields,
)


def test_a_good_plan_says_nothing(plan):
    one, other = plan.helper("Anna Berg"), plan.helper("Ben Tal", skills="Ersthelfer")
    plan.shift("Aufbau", time(8), 120, one, minimum=1, maximum=1)
    plan.shift("Info", time(10), 120, one, other, minimum=2, maximum=2, skills="Ersthelferin")
    assert plan.told() == []


def test_too_few_and_too_many_are_counted(plan):
    one, other = plan.helper("Anna Berg"), plan.helper("Ben Tal")
    plan.shift("Aufbau", time(8), 60, minimum=2, maximum=4)
    plan.shift("Abbau", time(17), 60, one, other, maximum=1)
    assert plan.told() == [
        ("too_few", "In der Schicht „Aufbau“ (08:00–09:00 Uhr): 2 Personen fehlen.",
         "Gebraucht werden mindestens 2, eingeteilt sind 0."),
        ("too_many", "In der Schicht „Abbau“ (17:00–18:00 Uhr) sind mehr eingeteilt als Platz "
         "ist.", "Höchstens 1, eingeteilt sind 2."),
    ]  # fmt: skip


def test_nobody_helps_in_two_shifts_at_once_also_past_midnight(plan):
    one = plan.helper("Anna Berg")
    plan.shift("Abend", time(23), 120, one)
    plan.shift("Abbau", time(0, 30), 60, one, day_offset=1)
    assert [(rule, why) for rule, _, why in plan.told()] == [
        ("twice", "„Abend“ (23:00–01:00 Uhr) und „Abbau“ (00:30–01:30 Uhr) überschneiden sich.")
    ]


def test_the_day_before_is_another_day(plan):
    one = plan.helper("Anna Berg")
    plan.shift("Vortag", time(10), 120, one, day_offset=-1)
    plan.shift("Stand", time(10), 120, one)
    assert plan.told() == []
    assert [shift.title for shift in plan.rows.shifts] == ["Vortag", "Stand"]


def test_early_hours_of_a_long_night_are_after_midnight(plan, work):
    work.event_days.get(plan.day_id).closes_at = time(2)
    plan.shift("Abbau", time(2), 60)
    plan.shift("Einlass", time(18), 60)
    assert [shift.title for shift in plan.rows.shifts] == ["Einlass", "Abbau"]


def test_who_is_on_the_programme_does_not_help_at_that_time(plan, work):
    named, contact = plan.helper("Ben Tal"), plan.helper("Anna Berg")
    fields = PersonFields(given_name="Anna", family_name="Berg")
    person_id = create_person(work, fields)
    work.helpers.get(contact).person_id = person_id
    item = ProgrammeItemFields(
        title="Selbstverteidigung", event_day_id=plan.day_id, starts_at=time(11),
        duration_minutes=60,
    )  # fmt: skip
    add_item(work, plan.id, item, [
        ContributorFields(name="Ben  Tal"), ContributorFields(person_id=person_id),
    ])  # fmt: skip
    plan.shift("Info", time(11, 30), 60, named, contact)
    plan.shift("Später", time(14), 60, named, contact)
    assert [one[:2] for one in plan.told()[:1]] == [
        ("on_programme", "Anna Berg ist zur Zeit der Schicht „Info“ auf dem Programm."),
    ]
    assert plan.told()[1:] == [
        ("on_programme", "Ben Tal ist zur Zeit der Schicht „Info“ auf dem Programm.",
         "„Selbstverteidigung“ läuft 11:00–12:00 Uhr, die Schicht 11:30–12:30 Uhr."),
    ]  # fmt: skip


def test_a_wanted_skill_that_nobody_has_names_who_has_it(plan):
    plan.helper("Ben Tal", skills="Ersthelfer, Führerschein B")
    one = plan.helper("Anna Berg")
    plan.shift("Info", time(10), 60, one, skills="Ersthelferin, Türkisch")
    plan.shift("Leer", time(12), 60, skills="Ersthelferin")
    assert plan.told() == [
        ("skill", "In der Schicht „Info“ fehlt jemand mit „Ersthelferin“.",
         "Angegeben haben es: Ben Tal."),
        ("skill", "In der Schicht „Info“ fehlt jemand mit „Türkisch“.",
         "Auf der Helferliste hat es niemand angegeben."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("begins", "minutes", "said"),
    [
        (time(14), 360, ""),
        (time(18), 121, "nach 20 Uhr"),
        (time(20), 121, "nach 22 Uhr"),
        (time(5, 30), 60, "vor 6 Uhr"),
        (time(23), 30, "nach 22 Uhr"),
    ],
)
def test_young_helpers_go_home_in_the_evening(plan, begins, minutes, said):
    one = plan.helper("Mia Feld", is_minor=True)
    plan.shift("Abbau", begins, minutes, one)
    nights = [(what, why) for rule, what, why in plan.told() if rule == "minor_night"]
    assert [what for what, _ in nights] == (
        [f"Mia Feld ist unter 18 und hilft {said} („Abbau“)."] if said else []
    )
    assert all("§ 14 Abs. 1 JArbSchG" in why for _, why in nights)


def test_young_helpers_help_eight_hours_a_day_at_most(plan):
    one = plan.helper("Mia Feld", is_minor=True)
    plan.shift("Früh", time(8), 240, one)
    plan.shift("Spät", time(14), 241, one)
    plan.shift("Am Tag davor", time(14), 240, one, day_offset=-1)
    assert [(rule, what) for rule, what, _ in plan.told()] == [
        ("minor_hours", "Mia Feld ist unter 18 und hilft an einem Tag 8 Std. 1 min."),
    ]


def test_long_hours_without_a_break_are_a_hint(plan):
    one, young = plan.helper("Anna Berg"), plan.helper("Mia Feld", is_minor=True)
    plan.shift("Eins", time(8), 240, one)
    plan.shift("Zwei", time(12, 10), 120, one)
    plan.shift("Drei", time(14, 25), 60, one)
    plan.shift("Jung", time(8), 271, young)
    found = findings(plan.rows)
    assert [one.what for one in found] == [
        "Anna Berg hilft 6 Std. 10 min ohne Pause.",
        "Mia Feld hilft 4 Std. 31 min ohne Pause.",
    ]
    assert all(one.is_hint for one in found)


def test_without_a_day_shifts_are_compared_all_the_same(plan, work):
    one = plan.helper("Anna Berg")
    plan.shift("Eins", time(8), 60, one, event_day_id=None)
    plan.shift("Zwei", time(8, 30), 60, one)
    assert [rule for rule, _, _ in plan.told()] == ["twice"]
    work.event_days.remove(work.event_days.get(plan.day_id))
    assert [shift.on for shift in plan.rows.shifts] == [None]


@pytest.mark.parametrize(
    ("wanted", "can", "does"),
    [
        ("Ersthelferin", "Ersthelfer", True),
        ("Ersthelfer", "Ersthelferin", True),
        ("Ersthelfer:in", "ersthelfer", True),
        ("Führerschein B", "Führerschein BE", True),
        ("Führerschein C", "Führerschein B", False),
        ("Führerschein", "Führerschein B", True),
        ("Latein", "Lateinisch", True),
        ("in", "innen", True),
        ("DGS", "Englisch", False),
    ],
)
def test_skills_are_known_in_both_genders(wanted, can, does):
    assert has_skill(wanted, named_skills(can)) is does


def test_skills_are_told_once():
    assert named_skills("DGS; Ersthelfer,, dgs\n Kasse ") == ("dgs", "Ersthelfer", "Kasse")


def test_hours_are_told_as_people_do():
    assert [told_hours(n) for n in (0, 45, 120, 390)] == [
        "0 Std.", "45 min", "2 Std.", "6 Std. 30 min",
    ]  # fmt: skip


# A plain plan for comparison: shifts on a scale of minutes, two helpers, one of them young.
SHIFTS = st.lists(
    st.tuples(
        st.integers(0, 3 * 1440),
        st.integers(5, 900),
        st.sampled_from([(), (0,), (1,), (0, 1)]),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    max_size=8,
)  # fmt: skip


def _plan(lines):
    helpers = [
        HelperRow(UUID(int=n + 1), None, f"H{n}", "", "", "", "", bool(n), "", None)
        for n in range(2)
    ]
    shifts = [
        ShiftRow(
            UUID(int=100 + n), f"S{n}", None, first, first + minutes, "", low, low + more, "", "",
            "", tuple(helpers[i] for i in who),
        )
        for n, (first, minutes, who, low, more) in enumerate(sorted(lines))
    ]  # fmt: skip
    return HelperPlan(UUID(int=9), tuple(helpers), tuple(shifts), {})


@given(SHIFTS)
def test_every_overlap_and_only_overlaps_are_found(lines):
    plan = _plan(lines)
    expected = {
        (helper.id, one.id, other.id)
        for helper in plan.helpers
        for one, other in combinations([s for s in plan.shifts if helper in s.helpers], 2)
        if max(one.first, other.first) < min(one.last, other.last)
    }
    found = {(one.helper_id, *one.shift_ids) for one in findings(plan) if one.rule is Rule.TWICE}
    assert found == expected


@given(SHIFTS)
def test_numbers_and_young_hours_agree_with_counting(lines):
    plan, found = _plan(lines), findings(_plan(lines))
    short = {one.shift_ids[0] for one in found if one.rule is Rule.TOO_FEW}
    assert short == {s.id for s in plan.shifts if len(s.helpers) < s.minimum}
    over = {one.shift_ids[0] for one in found if one.rule is Rule.TOO_MANY}
    assert over == {s.id for s in plan.shifts if len(s.helpers) > max(s.minimum, s.maximum)}
    young = [s for s in plan.shifts if plan.helpers[1] in s.helpers]
    long_days = [
        day
        for day, group in groupby(young, key=lambda s: s.first // 1440)
        if sum(s.last - s.first for s in group) > 480
    ]
    assert len(long_days) == sum(one.rule is Rule.MINOR_HOURS for one in found)
    nights = {one.shift_ids[0] for one in found if one.rule is Rule.MINOR_NIGHT}
    assert nights == {
        s.id for s in young if any(not 360 <= m % 1440 < 1200 for m in range(s.first, s.last))
    }
    assert plan.minutes_of(plan.helpers[1].id) == sum(s.last - s.first for s in young)
