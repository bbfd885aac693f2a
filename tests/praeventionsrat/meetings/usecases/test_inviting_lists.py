"""Everybody on a Verteiler is invited."""

from datetime import date

from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.lists import MailingListFields
from praeventionsrat.contacts.mailing_lists import create_list, name_in_list
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.meetings.invitees import InviteeSource
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.inviting_lists import invite_list
from praeventionsrat.meetings.usecases.meeting import create_meeting

ON = date(2026, 3, 1)


def test_persons_of_a_list_are_invited_once_and_institutions_named(store):
    with store.begin("Aufbau") as work:
        committee = create_committee(work, CommitteeFields(name="AG Sucht"), HGO)
        meeting = create_meeting(work, committee, MeetingFields(number=1, held_on=ON))
        kim = create_person(work, PersonFields(family_name="Kaya"))
        school = create_organization(work, OrganizationFields(name="Schule"))
        found = create_list(work, MailingListFields(name="Netz"))
        name_in_list(work, found, Recipient(person_id=kim))
        name_in_list(work, found, Recipient(organization_id=school))
        for new in (1, 0):
            made = invite_list(work, meeting, found, on=ON)
            assert (made.new, made.left) == (new, ("Schule",))
        assert [i.source for i in work.invitees.where(meeting_id=meeting)] == [InviteeSource.LIST]
