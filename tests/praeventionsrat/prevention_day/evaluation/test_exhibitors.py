"""What exhibitors say, and what it comes to."""

from datetime import date

from praeventionsrat.prevention_day.evaluation.exhibitors import (
    exhibitor_result,
    feedback_of,
    keep_feedback,
)
from praeventionsrat.prevention_day.stands.records import (
    ExhibitorFeedbackFields,
    StandFields,
    StandState,
)
from praeventionsrat.prevention_day.stands.usecases import add_stand

Said = ExhibitorFeedbackFields


def stand(work, day, name, state=StandState.CONFIRMED):
    return add_stand(work, day.id, StandFields(exhibitor=name), state)


def test_stands_answer_once_and_may_take_it_back(work, day):
    police, fire = stand(work, day, "Polizei"), stand(work, day, "Feuerwehr")
    stand(work, day, "Abgesagt", StandState.DECLINED)
    keep_feedback(work, police, Said(grade=1, talks=40, comes_again=True), on=date(2026, 9, 14))
    keep_feedback(work, police, Said(grade=2, talks=50, comes_again=True))
    keep_feedback(work, fire, Said(grade=1, place_grade=3, comes_again=False, comment="Sonne"))
    found = exhibitor_result(work, day.id)
    assert [(one.number, one.name, one.answered) for one in found.rows] == [
        ("A01", "Polizei", True), ("A02", "Feuerwehr", True),
    ]  # fmt: skip
    assert found.rows[0].received_on == date(2026, 9, 14)
    assert found.facts == [
        ("Antworten", "2 von 2 Ständen"),
        ("Gesamtnote", "1,5"),
        ("Standplatz", "3,0"),
        ("Gespräche", "50 an 1 Stand"),
        ("Kommen wieder", "1 von 2"),
    ]
    keep_feedback(work, fire, Said())
    assert feedback_of(work, fire) == Said()
    assert feedback_of(work, police).talks == 50
    assert len(exhibitor_result(work, day.id).answers) == 1


def test_without_answers_nothing_is_claimed(work, day):
    stand(work, day, "Polizei")
    assert exhibitor_result(work, day.id).facts == ()
    assert exhibitor_result(work, day.id).mean("grade") is None


def test_a_comment_alone_is_an_answer_without_figures(work, day):
    only = stand(work, day, "Polizei")
    keep_feedback(work, only, Said(comment="Danke"))
    assert exhibitor_result(work, day.id).facts == [("Antworten", "1 von 1 Stand")]
