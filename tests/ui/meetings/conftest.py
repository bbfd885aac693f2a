"""A small council with one committee, its people and a meeting, built through the use cases."""

from datetime import date, time
from types import SimpleNamespace

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields, MembershipFields, Role
from praeventionsrat.council.usecases import add_member, create_committee
from praeventionsrat.meetings.records import AgendaItemFields, ItemKind, MeetingFields
from praeventionsrat.meetings.usecases.items import add_item
from praeventionsrat.meetings.usecases.meeting import create_meeting

NAMES = ("Eichenlaub", "Dornbusch", "Holtkötter", "Querfurth", "Ögretmen")


@pytest.fixture
def council(store):
    """Lenkungsgruppe with five seats and its 12th meeting, agenda of three items."""
    made = SimpleNamespace()
    with store.begin("Aufbau") as work:
        made.committee = create_committee(
            work,
            CommitteeFields(
                name="Lenkungsgruppe des Präventionsrates",
                short_name="Lenkungsgruppe",
                default_place="Rathaus, Sitzungssaal Mansbach",
            ),
            HGO,
        )
        made.persons = [create_person(work, PersonFields(family_name=name)) for name in NAMES]
        for person, role in zip(made.persons, (Role.CHAIR, *[Role.MEMBER] * 4), strict=True):
            add_member(
                work,
                MembershipFields(committee_id=made.committee, person_id=person, role=role),
            )
        made.meeting = create_meeting(
            work,
            made.committee,
            MeetingFields(
                number=12,
                held_on=date(2026, 3, 17),
                planned_start=time(16),
                place="Rathaus, Sitzungssaal Mansbach",
            ),
        )
        made.items = [
            add_item(
                work, made.meeting, AgendaItemFields(title=title, planned_minutes=10, kind=kind)
            )
            for title, kind in (
                ("Eröffnung", ItemKind.FORMALITY),
                ("Angstraum Bahnhofsunterführung", ItemKind.RESOLUTION),
                ("Verschiedenes", ItemKind.INFORMATION),
            )
        ]
    store.barrier()
    return made


@pytest.fixture
def other(store, council):
    """Another committee with one meeting a year earlier."""
    with store.begin("Aufbau") as work:
        committee = create_committee(work, CommitteeFields(name="AG Sucht"), HGO)
        meeting = create_meeting(work, committee, MeetingFields(number=1, held_on=date(2025, 5, 6)))
    store.barrier()
    return SimpleNamespace(committee=committee, meeting=meeting)


@pytest.fixture
def read(store):
    """Asks the store."""

    def ask(query):
        with store.read() as work:
            return query(work)

    return ask
