"""Everything has a German name."""

import pytest

from praeventionsrat.prevention_day.programme import words
from praeventionsrat.prevention_day.programme.records import (
    ContributorRole,
    ItemFormat,
    ProgrammeState,
    VenueKind,
)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (VenueKind, words.VENUE_KIND_NAMES),
        (ItemFormat, words.FORMAT_NAMES),
        (ProgrammeState, words.STATE_NAMES),
        (ContributorRole, words.ROLE_NAMES),
    ],
)
def test_every_value_is_named(kind, names):
    assert set(names) == set(kind)
    assert all(names.values())
