"""What visitors are asked, and how answers given are protected."""

import pytest

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.evaluation.questions import (
    ask_standard,
    edit_question,
    move_question,
    remove_question,
)
from praeventionsrat.prevention_day.evaluation.records import FeedbackQuestionFields, QuestionKind

Kind = QuestionKind


def fields(text="Frage", kind=Kind.GRADE, choices=""):
    return FeedbackQuestionFields(text=text, kind=kind, choices=choices)


def test_the_proposed_questions_are_asked_once(work, day):
    before = len(day.questions)
    assert len(ask_standard(work, day.id)) == 6  # one of the seven is asked already
    assert ask_standard(work, day.id) == []
    assert [one.number for one in day.questions] == list(range(1, before + 7))


def test_what_was_answered_keeps_its_kind_and_its_choices(work, day):
    day.sheet(grade=2, age=1)
    with pytest.raises(Invalid, match="schon 1 Antwort"):
        edit_question(work, day.grade, fields(kind=Kind.YES_NO))
    for choices in ("unter 18\n18 bis 64", "18 bis 64\nunter 18\nälter"):
        with pytest.raises(Invalid, match="Reihenfolge"):
            edit_question(work, day.age, fields("Alter", Kind.CHOICE, choices))
    edit_question(work, day.age, fields("Alter", Kind.CHOICE, "bis 17\n18 bis 64\nälter\nk. A."))
    assert day.question(day.age).options == ("bis 17", "18 bis 64", "älter", "k. A.")
    edit_question(work, day.grade, fields("Wie war der Tag?"))
    assert day.question(day.grade).told == "Note 1 bis 5 · 1 Antwort"
    with pytest.raises(UserError, match="1 Antwort"):
        remove_question(work, day.grade)
    remove_question(work, day.missed)
    assert day.missed not in [one.id for one in day.questions]


def test_choices_are_enough_different_and_fit_the_keys(work, day):
    for choices, words in (
        ("eine", "mindestens zwei"),
        ("\n".join(map(str, range(10))), "neun"),
        ("Ja\nnein\nja", "zweimal"),
    ):
        with pytest.raises(Invalid, match=words):
            edit_question(work, day.age, fields("Alter", Kind.CHOICE, choices))


def test_an_unanswered_question_may_become_anything(work, day):
    edit_question(work, day.grade, fields("Anders", Kind.TEXT))
    assert day.question(day.grade).options == ()
    assert day.question(day.grade).told == "Freier Text"


def test_questions_move_and_stay_at_the_ends(work, day):
    move_question(work, day.missed, -1)
    move_question(work, day.grade, -5)
    assert [one.id for one in day.questions] == [
        day.grade, day.again, day.age, day.missed, day.heard,
    ]  # fmt: skip
    move_question(work, day.grade, 99)
    assert day.questions[-1].id == day.grade
