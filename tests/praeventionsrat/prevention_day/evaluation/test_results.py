"""Distribution, mean and share; honest about few answers."""

from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.prevention_day.evaluation.records import QuestionKind
from praeventionsrat.prevention_day.evaluation.results import (
    FEW_SAID,
    percent,
    read_results,
    result_of,
)
from praeventionsrat.prevention_day.evaluation.rows import AnswerLine, QuestionRow
from tests.praeventionsrat.prevention_day.evaluation.conftest import Day


def test_grades_have_a_mean_and_a_share_of_good_ones(work, day):
    for grade in (1, 2, 2, 5):
        day.sheet(grade=grade)
    day.sheet(again=1)
    found = day.result(day.grade)
    assert (found.mean, found.good_percent, found.answered, found.unanswered) == (2.5, 75, 4, 1)
    assert [one.number for one in found.options] == [1, 2, 0, 0, 1]
    assert found.key_figure == "Durchschnittsnote 2,5 · 75 % sehr gut oder gut"
    assert found.basis == "4 Antworten, 1 Bogen ohne Angabe"
    assert FEW_SAID in found.notes
    assert [bar.value for bar in found.chart.bars] == [1, 2, 0, 0, 1]
    assert found.question.answers == 4


def test_several_choices_count_of_those_who_answered(day):
    day.sheet(heard="1,2")
    day.sheet(heard="2")
    found = day.result(day.heard)
    assert [(one.number, one.percent) for one in found.options] == [(1, 50), (2, 100), (0, 0)]
    assert "Mehrere Antworten waren möglich." in found.notes
    assert found.key_figure == found.compared == ""


def test_yes_and_no_and_words(day):
    day.sheet(again=1, missed="Schatten")
    day.sheet(again=0)
    assert [one.number for one in day.result(day.again).options] == [1, 1]
    assert day.result(day.missed).texts == ("Schatten",)


def test_thirty_answers_are_enough(day):
    for _ in range(30):
        day.sheet(grade=1)
    assert not day.result(day.grade).is_small
    assert FEW_SAID not in day.result(day.grade).notes


def test_nothing_answered_says_nothing(work, day):
    found = read_results(work, day.id)
    assert found.told == "Noch kein Bogen erfasst"
    assert day.result(day.grade).mean is None
    assert not day.result(day.grade).is_small
    assert day.result(day.grade).chart.bars[0].note == ""


def test_the_day_before_is_compared_by_the_same_question(work):
    old, new = Day(work, "2025"), Day(work, "2026")
    old.sheet(grade=3)
    new.sheet(grade=1)
    work.prevention_days.get(new.id).previous_id = old.id
    found = read_results(work, new.id)
    assert found.before == "2025"
    assert found.questions[0].compared == "Beim letzten Mal: 3,0 (1 Antwort)."
    assert found.questions[1].before is None
    assert found.told == "1 Bogen auf Papier"


def test_a_day_before_without_sheets_is_not_compared(work):
    old, new = Day(work, "2025"), Day(work, "2026")
    work.prevention_days.get(new.id).previous_id = old.id
    assert read_results(work, new.id).before == ""


@given(st.lists(st.integers(1, 5), min_size=1, max_size=200))
def test_the_distribution_adds_up(grades):
    question = QuestionRow(uuid4(), 1, "Note", QuestionKind.GRADE, "")
    lines = [AnswerLine(uuid4(), question.id, grade, "") for grade in grades]
    found = result_of(question, lines, len(grades) + 3)
    assert sum(one.number for one in found.options) == len(grades)
    assert 1 <= found.mean <= 5
    assert found.unanswered == 3
    assert found.good_percent == percent(sum(grade <= 2 for grade in grades), len(grades))
    assert abs(sum(one.percent for one in found.options) - 100) <= 3
