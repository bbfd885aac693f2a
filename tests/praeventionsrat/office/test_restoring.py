from datetime import date

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person, delete_person
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee, delete_committee
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import create_meeting, delete_meeting
from praeventionsrat.office.restoring import Taken, bring_back
from praeventionsrat.records import now


@pytest.fixture
def committee(work):
    return create_committee(work, CommitteeFields(name="AG Sucht"), HGO)


def meeting(work, committee, number):
    fields = MeetingFields(number=number, held_on=date(2026, 3, 17))
    return create_meeting(work, committee, fields)


def test_what_nobody_replaced_comes_back_as_it_was(work, committee):
    lost = meeting(work, committee, 12)
    meeting(work, committee, 13)
    delete_meeting(work, lost, at=now())
    bring_back(work, "meeting", lost)
    delete_committee(work, committee, at=now())
    bring_back(work, "committee", committee)
    assert work.meetings.get(lost).number == 12
    assert work.committees.get(committee).name == "AG Sucht"


def test_a_number_given_again_is_said_and_the_next_one_offered(work, committee):
    lost = meeting(work, committee, 12)
    delete_meeting(work, lost, at=now())
    meeting(work, committee, 12)
    with pytest.raises(Taken, match=r"Eine 12\. Sitzung gibt es .* schon: am 17.03.2026") as found:
        bring_back(work, "meeting", lost)
    assert found.value.offer == "Als 13. Sitzung wiederherstellen"
    assert work.meetings.get(lost).deleted_at is not None
    bring_back(work, "meeting", lost, anew=True)
    assert (work.meetings.get(lost).number, work.meetings.get(lost).deleted_at) == (13, None)


def test_a_name_given_again_is_said_and_a_free_one_offered(work, committee):
    delete_committee(work, committee, at=now())
    create_committee(work, CommitteeFields(name="AG Sucht"), HGO)
    create_committee(work, CommitteeFields(name="AG Sucht (2)"), HGO)
    with pytest.raises(Taken, match="Ein Gremium „AG Sucht“ gibt es inzwischen schon") as found:
        bring_back(work, "committee", committee)
    assert found.value.offer == "Als „AG Sucht (3)“ wiederherstellen"
    bring_back(work, "committee", committee, anew=True)
    assert work.committees.get(committee).name == "AG Sucht (3)"


def test_persons_of_one_name_are_no_trouble(work):
    first, _second = (create_person(work, PersonFields(family_name="Muster")) for _ in range(2))
    delete_person(work, first, at=now())
    bring_back(work, "person", first)
    assert work.persons.get(first).deleted_at is None
