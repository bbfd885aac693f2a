import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat import numbering
from praeventionsrat.errors import UserError
from praeventionsrat.numbering import ASSIGNMENT, PAPER, RESOLUTION, TOKENS, check_pattern, fill

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
        check_pattern(pattern, TOKENS[RESOLUTION])


REAL = (  # DOMAIN 2.4: pattern, what is known, running number, number, addition, with addition
    ("Kassel", "{Amt}.{Wahlperiode}.{lfd}", {"Amt": "101", "Wahlperiode": "18"}, 1093,
     "101.18.1093", "", ""),
    ("Dortmund", "{lfd:05}-{Jahr:02}{Zusatz}", {"Jahr": 2006}, 5862, "05862-06", "-E1",
     "05862-06-E1"),
    ("Kiel", "{lfd:04}/{Jahr}{Zusatz}", {"Jahr": 2023}, 1225, "1225/2023", "", ""),
    ("Kiel, geändert", "{lfd:04}/{Jahr}{Zusatz}", {"Jahr": 2023}, 1017, "1017/2023", "-02",
     "1017/2023-02"),
    ("Leverkusen", "{Jahr}/{lfd:04}", {"Jahr": 2019}, 2774, "2019/2774", "", ""),
    ("Meerbusch", "{Amt}/{lfd:04}/{Jahr}", {"Amt": "FB1", "Jahr": 2015}, 20, "FB1/0020/2015", "",
     ""),
    ("Rodgau", "DS-{lfd}/{Jahr}", {"Jahr": 2025}, 2997, "DS-2997/2025", "", ""),
    ("Hannover", "{Wahlperiode}-{lfd:04}/{Jahr}", {"Wahlperiode": "15", "Jahr": 2007}, 498,
     "15-0498/2007", "", ""),
    ("Wedel", "{Art}/{Jahr}/{lfd:03}", {"Art": "MV", "Jahr": 2020}, 103, "MV/2020/103", "", ""),
    ("Güglingen", "Nr. {lfd}/{Jahr} {Teil}", {"Jahr": 2021, "Teil": "Ö"}, 12, "Nr. 12/2021 Ö", "",
     ""),
)  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "known", "running", "number", "addition", "amended"),
    [case[1:] for case in REAL],
    ids=[case[0] for case in REAL],
)
def test_every_real_number_can_be_expressed(
    work, pattern, known, running, number, addition, amended
):
    values = {**MARCH, **known}
    numbering.set_pattern(work, PAPER, pattern)
    numbering.set_start(work, PAPER, values, running)
    assert numbering.preview(work, PAPER, values) == number
    assert numbering.next_number(work, PAPER, values) == number
    assert numbering.running_number(pattern, values, number) == running
    if amended:
        written = {**values, "lfd": running, "Zusatz": addition}
        assert fill(pattern, written) == amended


def test_resolutions_are_numbered_as_in_wiesbaden(work):
    numbering.set_pattern(work, RESOLUTION, "Beschluss Nr. {lfd:04}")
    numbering.set_start(work, RESOLUTION, MARCH, 737)
    assert numbering.next_number(work, RESOLUTION, MARCH) == "Beschluss Nr. 0737"
    assert numbering.next_number(work, RESOLUTION, JUNE) == "Beschluss Nr. 0738"


@pytest.mark.parametrize(
    ("pattern", "second"),
    [
        ("{lfd}/{Jahr}", "1/2027"),
        ("{lfd}/26", "2/26"),
        ("{lfd}{Zusatz}", "2"),
        ("{Wahlperiode}-{lfd}", "18-2"),
        ("{lfd:03}-{Jahr:02}{Zusatz}", "001-27"),
    ],
)
def test_a_counter_begins_anew_where_a_field_of_the_pattern_changes(work, pattern, second):
    numbering.set_pattern(work, PAPER, pattern)
    this = {"Jahr": 2026, "Wahlperiode": "18"}
    numbering.next_number(work, PAPER, this)
    assert numbering.next_number(work, PAPER, {**this, "Jahr": 2027}) == second


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("{Amt}-{lfd}", "Kennung der Stelle"),
        ("{lfd}/{Wahlperiode}", "laufende Wahlperiode"),
        ("{Gremium}-{lfd}", "wählen Sie eines"),
    ],
)
def test_a_number_is_not_given_while_a_field_of_it_is_unknown(work, pattern, reason):
    numbering.set_pattern(work, PAPER, pattern)
    with pytest.raises(UserError, match=reason):
        numbering.next_number(work, PAPER, {"Jahr": 2026})
    assert "?" in numbering.preview(work, PAPER, {"Jahr": 2026})
    assert work.counters.all() == []


def test_only_papers_have_kinds_and_additions(work):
    for pattern in ("{Art}{lfd}", "{lfd}{Zusatz}", "{lfd}{Teil}"):
        numbering.set_pattern(work, PAPER, pattern)
        with pytest.raises(UserError, match="gibt es nicht"):
            numbering.set_pattern(work, ASSIGNMENT, pattern)


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
