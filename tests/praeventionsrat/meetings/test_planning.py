"""Rhythm and wished groups of a committee on file."""

from datetime import time

import pytest

from praeventionsrat.council.planning import edit_rhythm, rhythm_of, wish_groups, wished_groups
from praeventionsrat.council.rhythm import RhythmFields, Unit
from praeventionsrat.errors import Invalid, NotFound, Stale
from praeventionsrat.ids import uuid7


def test_a_rhythm_is_kept_once_for_each_committee(work, council):
    assert rhythm_of(work, council.committee) is None
    edit_rhythm(work, council.committee, RhythmFields(unit=Unit.WEEKS, every=6))
    edit_rhythm(work, council.committee, RhythmFields(unit=Unit.MONTHS, every=3), seen=1)
    assert rhythm_of(work, council.committee).every == 3
    assert len(work.rhythms.all()) == 1


def test_a_rhythm_changed_elsewhere_is_not_written_over(work, council):
    edit_rhythm(work, council.committee, RhythmFields(unit=Unit.WEEKS))
    with pytest.raises(Stale):
        edit_rhythm(work, council.committee, RhythmFields(), seen=7)


def test_a_meeting_does_not_end_before_it_begins(work, council):
    with pytest.raises(Invalid) as err:
        edit_rhythm(work, council.committee, RhythmFields(starts_at=time(16), ends_at=time(15)))
    assert "ends_at" in err.value.fields


def test_a_rhythm_belongs_to_a_committee_there_is(work):
    with pytest.raises(NotFound):
        edit_rhythm(work, uuid7(), RhythmFields())


def test_wished_groups_keep_their_order_and_stand_once(work, council):
    wish_groups(work, council.committee, ["Schulen", " Polizei ", "", "Kirchen"])
    assert wished_groups(work, council.committee) == ["Schulen", "Polizei", "Kirchen"]
    wish_groups(work, council.committee, ["Kirchen", "Polizei", "polizei", "Ausländerbeirat"])
    assert wished_groups(work, council.committee) == ["Kirchen", "polizei", "Ausländerbeirat"]
    wish_groups(work, council.committee, ["Ausländerbeirat", "Kirchen"])
    assert wished_groups(work, council.committee) == ["Ausländerbeirat", "Kirchen"]


def test_the_name_of_a_group_is_short(work, council):
    with pytest.raises(Invalid):
        wish_groups(work, council.committee, ["x" * 101])
