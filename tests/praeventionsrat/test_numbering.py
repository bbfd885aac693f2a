import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat import numbering
from praeventionsrat.errors import UserError
from praeventionsrat.numbering import ASSIGNMENT, RESOLUTION, TOKENS, check_pattern, fill

SHARED = HealthCheck.function_scoped_fixture
MARCH = {"Jahr": 2026, "Sitzung": 12, "Gremium": "Lenkungsgruppe"}
JUNE = {**MARCH, "Sitzung": 13}


@pytest.mark.parametrize(
    ("pattern", "values", "written"),
    [
        ("{Jahr}-{Sitzung}-{lfd:02}", {"lfd": 2}, "2026-12-02"),
        ("M-{Jahr}-{lfd:03}", {"lfd": 11}, "M-2026-011"),
        ("{lfd:4}/{Jahr}", {"lfd": 7}, "0007/2026"),
        ("{Gremium} {lfd}", {"lfd": 1, "Gremium": "AG {lfd} ²"}, "AG {lfd} ² 1"),
        ("{Gremium:03} {lfd}", {"lfd": 1, "Gremium": "²"}, "² 1"),
        ("{lfd:02}", {"lfd": 123}, "123"),
    ],
)
def test_a_pattern_is_filled(pattern, values, written):
    assert fill(pattern, {**MARCH, **values}) == written


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("{Jahr}-{lfd", "Klammer"),
        ("{lfd:10}", "Klammer"),
        ("{Monat}-{lfd}", "gibt es nicht"),
        ("{Jahr}", "genau einmal"),
        ("{lfd}{lfd}", "genau einmal"),
        ("", "genau einmal"),
        ("x" * 60 + "{lfd}", "länger als 60"),
    ],
)
def test_a_pattern_that_cannot_work_is_refused(pattern, reason):
    with pytest.raises(UserError, match=reason):
        check_pattern(pattern, TOKENS)


def test_counters_restart_with_what_stands_before_the_running_number(work):
    given = [numbering.next_number(work, RESOLUTION, v) for v in (MARCH, MARCH, JUNE, MARCH)]
    assert given == ["2026-12-01", "2026-12-02", "2026-13-01", "2026-12-03"]
    assert numbering.preview(work, RESOLUTION, JUNE) == "2026-13-02"
    assert numbering.preview(work, ASSIGNMENT, JUNE) == "M-2026-001"


def test_a_start_value_counts_from_there(work):
    numbering.set_start(work, ASSIGNMENT, MARCH, 11)
    assert numbering.next_number(work, ASSIGNMENT, MARCH) == "M-2026-011"
    with pytest.raises(UserError, match="nächste freie ist 12"):
        numbering.set_start(work, ASSIGNMENT, MARCH, 11)
    with pytest.raises(UserError, match="frühestens bei 1"):
        numbering.set_start(work, ASSIGNMENT, MARCH, 0)


def test_a_new_pattern_counts_from_now_on(work):
    numbering.next_number(work, RESOLUTION, MARCH)
    numbering.set_pattern(work, RESOLUTION, " B {lfd}/{Jahr}\n")
    assert numbering.next_number(work, RESOLUTION, MARCH) == "B 1/2026"
    numbering.set_pattern(work, RESOLUTION, "C {lfd}")
    assert numbering.next_number(work, RESOLUTION, MARCH) == "C 1"
    with pytest.raises(UserError):
        numbering.set_pattern(work, RESOLUTION, "kaputt")


@pytest.mark.parametrize(
    ("number", "running"),
    [
        ("2026-12-07", 7),
        ("2026-12-123", 123),
        ("2026-13-07", None),
        ("2026-12-x", None),
        ("", None),
    ],
)
def test_the_running_number_is_read_back_from_a_number(number, running):
    pattern = numbering.PATTERNS[RESOLUTION]
    assert numbering.running_number(pattern, MARCH, number) == running


def test_only_the_last_number_can_be_taken_back(work):
    first, second = (numbering.next_number(work, RESOLUTION, MARCH) for _ in range(2))
    assert not numbering.take_back(work, RESOLUTION, MARCH, first)
    assert numbering.take_back(work, RESOLUTION, MARCH, second)
    assert numbering.take_back(work, RESOLUTION, MARCH, first)
    assert numbering.next_number(work, RESOLUTION, MARCH) == first


def test_a_number_of_another_counter_is_never_taken_back(work):
    number = numbering.next_number(work, RESOLUTION, MARCH)
    assert not numbering.take_back(work, RESOLUTION, JUNE, number)
    assert work.counters.where(key="2026-13-") == []


def test_numbers_that_another_counter_gave_are_passed_over(work):
    numbering.set_pattern(work, RESOLUTION, "{Sitzung}{lfd}")
    kept = []
    for values in [{"Sitzung": 1}] * 12 + [{"Sitzung": 11}] * 3:
        kept.append(numbering.next_number(work, RESOLUTION, values, taken=set(kept).__contains__))
    assert len(set(kept)) == 15
    assert kept[-3:] == ["113", "114", "115"]


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 3)), max_size=25))
@settings(deadline=None, max_examples=25, suppress_health_check=[SHARED])
def test_numbers_are_unique_and_without_gaps_within_their_counter(abandoned, steps):
    kept = {1: [], 2: [], 3: []}
    with abandoned() as work:
        for gives, meeting in steps:
            values = {"Jahr": 2026, "Sitzung": meeting}
            if gives or not kept[meeting]:
                kept[meeting].append(numbering.next_number(work, RESOLUTION, values))
            else:
                assert numbering.take_back(work, RESOLUTION, values, kept[meeting].pop())
        for meeting, numbers in kept.items():
            wanted = [f"2026-{meeting}-{n:02}" for n in range(1, len(numbers) + 1)]
            assert numbers == wanted
