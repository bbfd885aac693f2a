"""What a measure lacks is told kindly, and nothing when it is complete."""

from dataclasses import replace
from datetime import date

import pytest

from praeventionsrat.figures.records import Aspect
from praeventionsrat.measures.completeness import Gap, Profile, missing, missing_groups, share
from praeventionsrat.measures.parts import Group

FULL = Profile(
    has_owner=True,
    facts="Im Tunnel ist es dunkel.",
    concept="Masterplan Sicherheit",
    goal="Bis Ende 2027 fühlen sich 60 % sicher.",
    ends_on=date(2027, 12, 31),
    field_or_plan=True,
    steps=2,
    aspects=(Aspect.OBJECTIVE, Aspect.SUBJECTIVE),
    bases=(True, True),
    targets=(True, False),
    groups=tuple(Group),
)


def gaps(profile):
    return [one.gap for one in missing(profile)]


def test_a_complete_measure_lacks_nothing():
    assert missing(FULL) == ()
    assert share(FULL) == 100


def test_an_empty_one_is_asked_everything_but_for_bases_of_indicators_it_has_not():
    assert set(gaps(Profile())) == set(Gap) - {Gap.BASE}
    assert share(Profile()) == 8


@pytest.mark.parametrize(
    ("lacking", "gap"),
    [
        ({"has_owner": False}, Gap.OWNER),
        ({"facts": " \n"}, Gap.FACTS),
        ({"concept": ""}, Gap.CONCEPT),
        ({"goal": "Mehr Licht"}, Gap.SPECIFIC),
        ({"targets": (False,)}, Gap.MEASURABLE),
        ({"steps": 0}, Gap.ACHIEVABLE),
        ({"field_or_plan": False}, Gap.RELEVANT),
        ({"ends_on": None}, Gap.TIME_BOUND),
        ({"aspects": (Aspect.SUBJECTIVE,)}, Gap.OBJECTIVE),
        ({"aspects": (Aspect.OBJECTIVE,)}, Gap.SUBJECTIVE),
        ({"bases": (True, False)}, Gap.BASE),
        ({"groups": tuple(Group)[1:]}, Gap.PARTICIPATION),
    ],
)
def test_each_thing_is_missed_on_its_own(lacking, gap):
    assert gaps(replace(FULL, **lacking)) == [gap]


def test_the_groups_that_lack_are_named():
    found = missing(replace(FULL, groups=(Group.CITIZENS, Group.ADMINISTRATION)))
    assert found[0].sentence == "Noch nicht beteiligt: Expertinnen und Experten, Politik."
    assert found[0].tab == "people"
    assert missing_groups(tuple(Group)) == ()


def test_everything_is_asked_or_said_in_a_whole_sentence():
    assert all(one.sentence.endswith((".", "?")) for one in missing(Profile()))
