"""A prevention day with a visitors' sheet of one question of each kind."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.prevention_day.evaluation.entry import keep_sheet
from praeventionsrat.prevention_day.evaluation.questions import add_question, questions_of
from praeventionsrat.prevention_day.evaluation.records import FeedbackQuestionFields, QuestionKind
from praeventionsrat.prevention_day.evaluation.results import read_results
from praeventionsrat.prevention_day.evaluation.rows import Answer
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event

SATURDAY = date(2026, 9, 12)
MONDAY = datetime(2026, 9, 14, 9, 30, tzinfo=UTC)
Kind = QuestionKind


class Day:
    """The event and short ways to its questions and sheets."""

    def __init__(self, work, title="Präventionstag 2026"):
        self.work = work
        fields = PreventionDayFields(title=title, place="Marktplatz", motto="Hinsehen")
        self.id = create_event(work, fields, [EventDayFields(held_on=SATURDAY)])
        self.grade = self.ask("Wie war es?", Kind.GRADE)
        self.again = self.ask("Kommen Sie wieder?", Kind.YES_NO)
        self.age = self.ask("Wie alt sind Sie?", Kind.CHOICE, "unter 18\n18 bis 64\nälter")
        self.heard = self.ask(
            "Wie haben Sie davon erfahren?", Kind.SEVERAL, "Plakat\nZeitung, Radio\nFreunde"
        )
        self.missed = self.ask("Was hat gefehlt?", Kind.TEXT)

    def ask(self, text, kind, choices=""):
        fields = FeedbackQuestionFields(text=text, kind=kind, choices=choices)
        return add_question(self.work, self.id, fields)

    @property
    def questions(self):
        return questions_of(self.work, self.id)

    def question(self, question_id):
        return next(one for one in self.questions if one.id == question_id)

    def sheet(self, grade=None, again=None, age=None, heard="", missed="", **more):
        answers = [
            Answer(self.grade, grade),
            Answer(self.again, again),
            Answer(self.age, age),
            Answer(self.heard, text=heard),
            Answer(self.missed, text=missed),
        ]
        return keep_sheet(self.work, self.id, answers, at=MONDAY, **more)

    def result(self, question_id):
        found = read_results(self.work, self.id).questions
        return next(one for one in found if one.question.id == question_id)


@pytest.fixture
def day(work):
    return Day(work)
