"""Answers of online surveys in the shapes of three programs."""

from datetime import UTC, datetime

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.evaluation.entry import sheets_of
from praeventionsrat.prevention_day.evaluation.results import read_results
from praeventionsrat.prevention_day.evaluation.rows import Answer
from praeventionsrat.prevention_day.evaluation.survey import (
    answer_of,
    read_survey,
    stamp,
    take_survey,
    understand_survey,
)
from tests.praeventionsrat.prevention_day.evaluation.conftest import MONDAY

GOOGLE = "Zeitstempel,Wie war es?,Kommen Sie wieder?,Wie alt sind Sie?,"
GOOGLE += """Wie haben Sie davon erfahren?,Was hat gefehlt?,E-Mail
14.09.2026 10:00:00,1,Ja,unter 18,"Plakat, Freunde",Schatten,a@example.org
14.09.2026 10:05:00,sehr gut,Nein,18 bis 64,Freunde,,
14.09.2026 10:06:00,,,,,,
"""
LIME = """submitdate;G01Q01. Wie war es?;Wie haben Sie davon erfahren? [Plakat];Wie haben Sie davon erfahren? [Zeitung, Radio];Wie alt sind Sie?
2026-09-14 11:00:00;AO02;Ja;Nein;A3
2026-09-14 11:01:00;gut;Y;Y;uralt
"""  # noqa: E501
FORMS = """ID;Completion time;Wie war es ?;Wie haben Sie davon erfahren?
1;9/14/26 12:00:00;2;Zeitung, Radio;Freunde;
"""


@pytest.fixture
def understood(day, tmp_path):
    def read(text, suffix=".csv"):
        path = tmp_path / f"umfrage{suffix}"
        path.write_text(text, encoding="utf-8")
        return understand_survey(read_survey(path), day.questions)

    return read


def said(sheet):
    return {one.question_id: one.number if one.number is not None else one.text
            for one in sheet.answers}  # fmt: skip


def test_google_forms_are_understood(day, understood):
    found = understood(GOOGLE)
    assert said(found.sheets[0]) == {
        day.grade: 1, day.again: 1, day.age: 1, day.heard: "1,3", day.missed: "Schatten",
    }  # fmt: skip
    assert said(found.sheets[1]) == {day.grade: 1, day.again: 0, day.age: 2, day.heard: "3"}
    assert found.sheets[0].at == datetime(2026, 9, 14, 10, tzinfo=UTC)
    assert found.told == "2 Bögen werden übernommen, 1 Zeile ist leer."
    assert [one.told for one in found.columns][-1] == "bleibt weg"
    assert found.columns[0].told == "Zeitpunkt der Antwort"
    assert found.doubts == ()


def test_limesurvey_has_a_column_for_each_choice(day, understood):
    found = understood(LIME)
    assert said(found.sheets[0]) == {day.grade: 2, day.heard: "1", day.age: 3}
    assert said(found.sheets[1]) == {day.grade: 2, day.heard: "1,2"}
    assert found.doubts == (
        "Zeile 3: „uralt“ passt zu keiner Antwort auf „Wie alt sind Sie?“ und bleibt weg.",
    )


def test_a_likely_column_is_taken_with_a_doubt(day, understood):
    found = understood("Wie alt bist du denn;Wie war es?\nälter;3\n")
    assert found.columns[0].question_id in {day.age, None}
    found = understood("Wie haben Sie von uns erfahren?\nPlakat\n")
    assert found.columns[0].is_doubtful
    assert "bitte prüfen" in found.doubts[0]
    assert said(found.sheets[0]) == {day.heard: "1"}


def test_a_second_import_does_not_double(work, day, understood):
    sheets = understood(GOOGLE).sheets
    assert take_survey(work, day.id, sheets, at=MONDAY).told == "2 Bögen übernommen"
    again = take_survey(work, day.id, [*sheets, *understood(LIME).sheets], at=MONDAY)
    assert again.told == "2 Bögen übernommen, 2 standen schon da"
    assert len(sheets_of(work, day.id)) == 4
    assert read_results(work, day.id).told == "4 Bögen: 0 auf Papier, 4 online"


def test_without_times_equal_answers_are_counted_as_often_as_they_stand_there(
    work, day, understood
):
    text = "Wie war es?\n1\n1\n2\n"
    assert take_survey(work, day.id, understood(text).sheets, at=MONDAY).new == 3
    more = take_survey(work, day.id, understood(text + "1\n").sheets, at=MONDAY)
    assert (more.new, more.known) == (1, 3)
    assert more.told == "1 Bogen übernommen, 3 standen schon da"
    one = take_survey(work, day.id, understood("Wie war es?\n2\n").sheets, at=MONDAY)
    assert one.told == "0 Bögen übernommen, 1 stand schon da"


def test_wrong_files_are_refused_with_a_sentence(understood, tmp_path):
    for text, suffix, words in (
        ("Name;Straße\nMuster;Weg 1\n", ".csv", "passt zu einer Frage"),
        ("Wie war es?\n", ".csv", "keine Antworten"),
        ("egal", ".pdf", "CSV-Datei"),
        ("", ".csv", "keine Antworten"),
    ):
        with pytest.raises(UserError, match=words):
            understood(text, suffix)
    huge = tmp_path / "riesig.csv"
    huge.write_bytes(b"a" * ((10 << 20) + 1))
    with pytest.raises(UserError, match="10 MB"):
        read_survey(huge)


def test_many_doubts_are_told_shortly(understood):
    found = understood("Wie war es?;Kommen Sie wieder?\n" + "1;vielleicht\n" * 60)
    assert len(found.doubts) == 51
    assert found.doubts[-1] == "und 10 weitere Stellen"


def test_answers_are_read_as_people_write_them(day):
    grade, again = day.question(day.grade), day.question(day.again)
    heard, age = day.question(day.heard), day.question(day.age)
    assert answer_of(grade, "2 - gut") == Answer(grade.id, 2)
    assert answer_of(grade, "9") is None
    assert answer_of(grade, "schön") is None
    assert answer_of(again, "vielleicht") is None
    assert answer_of(again, "yes") == Answer(again.id, 1)
    assert answer_of(heard, "Plakat;Zeitung, Radio;") == Answer(heard.id, text="1,2")
    assert answer_of(heard, "Brieftaube; Rauchzeichen") is None
    assert answer_of(age, "Unter 18") == Answer(age.id, 1)
    assert stamp("irgendwann") is None


def test_a_choice_that_is_not_ours_does_not_carry_the_question(day, understood):
    found = understood(
        "Wie haben Sie davon erfahren? [Plakat];Wie haben Sie davon erfahren? [Brieftaube];"
        "Ganz etwas anderes [Plakat]\nn/a;Ja;Ja\nJa;;\n"
    )
    assert found.columns[0].place == 1
    assert found.columns[2].question_id is None
    assert said(found.sheets[-1]) == {day.heard: "1"}
