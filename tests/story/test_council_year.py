"""The whole year of a committee through the window, from the first topic to the Jahresbericht."""

import pytest

from tests.story import year_autumn, year_end, year_founding, year_spring, year_summer, year_winter
from tests.story.year_acts import Year
from tests.story.year_clock import Calendar

pytestmark = pytest.mark.story


@pytest.fixture
def year(desk, monkeypatch, tmp_path, qtbot):
    """An empty file, and a calendar that the story turns."""
    return Year(desk, Calendar(monkeypatch), tmp_path, qtbot)


def test_a_year_from_the_first_topic_to_the_jahresbericht(year):
    year_founding.founds(year)
    year_founding.plans(year)
    year_founding.finds_the_first_day(year)
    year_founding.makes_the_series(year)
    year_founding.notes_topics(year)
    year_winter.january(year)
    year_spring.march(year)
    year_summer.may(year)
    year_summer.june(year)
    year_summer.july(year)
    year_autumn.september(year)
    year_autumn.november(year)
    year_end.december(year)
