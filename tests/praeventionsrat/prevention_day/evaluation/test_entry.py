"""Sheets typed in, corrected, taken away."""

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.evaluation.entry import (
    answers_on,
    keep_sheet,
    remove_sheet,
    sheets_of,
)
from praeventionsrat.prevention_day.evaluation.rows import Answer
from tests.praeventionsrat.prevention_day.evaluation.conftest import MONDAY


def test_sheets_are_numbered_as_on_the_pile_and_corrected_in_place(work, day):
    first = day.sheet(grade=1, again=0, heard="1,3", missed="  Schatten ")
    second = day.sheet(grade=3)
    day.sheet(grade=2, missed="Bänke", sheet_id=first)
    assert [(one.id, one.number, one.answered) for one in sheets_of(work, day.id)] == [
        (first, 1, 2), (second, 2, 1),
    ]  # fmt: skip
    assert {(one.number, one.text) for one in answers_on(work, first)} == {(2, ""), (None, "Bänke")}
    remove_sheet(work, first)
    assert [one.number for one in sheets_of(work, day.id)] == [1]


def test_an_empty_sheet_is_not_counted(day):
    with pytest.raises(UserError, match="leer"):
        day.sheet(missed="   ")


def test_what_cannot_be_chosen_is_refused(work, day):
    for answer in (
        Answer(day.grade, 6),
        Answer(day.again, 2),
        Answer(day.age, 0),
        Answer(day.heard, text="1,4"),
        Answer(day.heard, 1),
        Answer(day.missed, 1),
    ):
        with pytest.raises(UserError, match="diese Antwort nicht"):
            keep_sheet(work, day.id, [answer], at=MONDAY)


def test_what_no_word_file_can_hold_is_left_out(work, day):
    made = day.sheet(missed="Bänke\x0bund\x00Wasser")
    assert answers_on(work, made)[0].text == "Bänke\nundWasser"
