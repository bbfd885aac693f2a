"""A prevention day of two days with everybody who may come."""

import pytest

from tests.praeventionsrat.prevention_day.running import saturday


@pytest.fixture
def day(work):
    return saturday.build(work)
