from datetime import date

import pytest

from praeventionsrat import terms
from praeventionsrat.errors import Invalid
from praeventionsrat.terms import LegislativeTermFields

DAY = date(2026, 3, 17)


def term(work, name, **more):
    return terms.add_term(work, LegislativeTermFields(name=name, **more))


def test_the_period_is_the_one_a_day_falls_into(work):
    assert terms.term_on(work, DAY) is None
    term(work, "17", starts_on=date(2016, 4, 1), ends_on=date(2021, 3, 31))
    term(work, "18", starts_on=date(2021, 4, 1), ends_on=date(2026, 3, 31))
    open_ended = term(work, "19", starts_on=date(2026, 3, 1))
    assert terms.term_on(work, date(2020, 1, 1)).name == "17"
    assert terms.term_on(work, DAY).name == "19"
    terms.remove_term(work, open_ended)
    assert terms.term_on(work, DAY).name == "18"


def test_a_period_never_ends_before_it_begins(work):
    wrong = LegislativeTermFields(name="18", starts_on=DAY, ends_on=date(2026, 1, 1))
    with pytest.raises(Invalid, match="vor dem Beginn"):
        terms.add_term(work, wrong)
    known = term(work, "18")
    with pytest.raises(Invalid):
        terms.edit_term(work, known, wrong)
    terms.edit_term(work, known, LegislativeTermFields(name="XVIII"))
    assert terms.number_words(work, DAY) == {"Jahr": 2026, "Wahlperiode": "XVIII", "Amt": ""}


def test_there_is_one_code_of_the_office(work):
    terms.set_office_code(work, " 32 \n 70 ")
    terms.set_office_code(work, "101")
    assert terms.office_code(work) == "101"
    terms.set_office_code(work, " ")
    assert terms.office_code(work) == ""
    assert work.number_origins.all() == []
