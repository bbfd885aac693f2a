"""A committee, its members and one meeting, in a real store."""

from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields, MembershipFields, Role
from praeventionsrat.council.usecases import add_member, create_committee
from praeventionsrat.meetings.records import AgendaItemFields, MeetingFields
from praeventionsrat.meetings.usecases import attendance, items, meeting

HELD = date(2026, 3, 17)


@dataclass
class Council:
    """What a test needs to hold a meeting."""

    work: object
    rules: object = None
    legal: int = 0
    committee: UUID = None
    meeting: UUID = None
    persons: list = field(default_factory=list)
    seats: list = field(default_factory=list)
    listed: list = field(default_factory=list)

    def person(self, family="Muster", **more):
        return create_person(self.work, PersonFields(family_name=family, **more))

    def found(self, members=5, name=""):
        others = len(self.work.committees.all())
        name = name or (f"Lenkungsgruppe {others + 1}" if others else "Lenkungsgruppe")
        fields = CommitteeFields(name=name, legal_members=self.legal)
        self.committee = create_committee(self.work, fields, self.rules or HGO)
        for number in range(members):
            role = Role.CHAIR if number == 0 else Role.MEMBER
            self.member(f"Mitglied {number}", role=role)
        return self

    def member(self, family, **more):
        person = self.person(family, form_of_address="Frau")
        fields = MembershipFields(committee_id=self.committee, person_id=person, **more)
        self.persons.append(person)
        self.seats.append(add_member(self.work, fields))
        return person

    def call(self, number=12, held_on=HELD, **more):
        more.setdefault("planned_start", time(16))
        fields = MeetingFields(number=number, held_on=held_on, **more)
        self.meeting = meeting.create_meeting(self.work, self.committee, fields)
        attendance.expect_members(self.work, self.meeting)
        entries = self.work.attendances.where(meeting_id=self.meeting)
        self.listed = [entry.id for entry in entries]
        return self

    def begin(self, at=time(16)):
        meeting.begin_meeting(self.work, self.meeting, at=at)
        attendance.all_present(self.work, self.meeting, at=at)
        return self

    def item(self, title="Bericht", parent=None, **more):
        fields = AgendaItemFields(title=title, **more)
        return items.add_item(self.work, self.meeting, fields, parent_id=parent)

    def invite(self, on=date(2026, 2, 24)):
        meeting.send_invitation(self.work, self.meeting, on=on)
        return self

    def get(self, item_id):
        return self.work.agenda_items.get(item_id)

    def record(self):
        return self.work.meetings.get(self.meeting)


@pytest.fixture
def council(work):
    """A committee of five that has called its 12th meeting at 16:00."""
    return Council(work).found().call()


@pytest.fixture
def new_council(work):
    """A council to be founded by the test."""

    def make(**more):
        return Council(work, **more)

    return make


@pytest.fixture
def council_in():
    """A council like ``council`` for tests that open their own transactions."""

    def make(work):
        return Council(work).found().call()

    return make
