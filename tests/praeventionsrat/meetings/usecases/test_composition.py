from datetime import time

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, give_post
from praeventionsrat.council.planning import wish_groups
from praeventionsrat.meetings.invitees import Reply
from praeventionsrat.meetings.usecases import attendance, inviting
from praeventionsrat.meetings.usecases.composition import Counted, table_of


@pytest.fixture
def table(work, new_council):
    """Schools and the police have a seat, the churches only a guest."""
    council = new_council().found(members=0)
    police = create_organization(
        work, OrganizationFields(name="Polizeistation Musterau", sector="Polizei")
    )
    church = create_organization(work, OrganizationFields(name="Kirchen"))
    council.member("Wisselbeck", seat="Schulen")
    council.member("Dornbusch", organization_id=police)
    council.guest = council.person("Tüncher")
    give_post(work, PostFields(person_id=council.guest, organization_id=church))
    wish_groups(work, council.committee, ["Schulen", "Polizei", "Kirchen", "Ausländerbeirat"])
    return council.call()


def said(work, council, counted=None):
    return table_of(work, council.meeting, counted).words


def test_rule_12_members_count_as_invited_until_there_is_a_list(work, table):
    assert said(work, table) == "Unter den Eingeladenen fehlen: Kirchen, Ausländerbeirat."
    inviting.invite_members(work, table.meeting)
    inviting.invite(work, table.meeting, [table.guest])
    assert said(work, table) == "Unter den Eingeladenen fehlen: Ausländerbeirat."


def test_rule_12_once_somebody_replied_those_count_who_come(work, table):
    inviting.invite_members(work, table.meeting)
    first, second = work.invitees.where(meeting_id=table.meeting)
    inviting.set_reply(work, first.id, Reply.ACCEPTED)
    inviting.set_reply(work, second.id, Reply.DECLINED)
    assert (
        said(work, table)
        == "Noch ohne Zusage: Polizei. Nicht eingeladen: Kirchen, Ausländerbeirat."
    )
    inviting.set_reply(work, second.id, Reply.REPRESENTED, represented_by_id=table.guest)
    assert said(work, table) == "Nicht eingeladen: Kirchen, Ausländerbeirat."
    inviting.invite(work, table.meeting, [table.guest])
    wish_groups(work, table.committee, ["Kirchen"])
    assert said(work, table) == "Noch ohne Zusage: Kirchen."
    wish_groups(work, table.committee, ["Presse"])
    assert said(work, table, Counted.INVITED).startswith("Unter den Eingeladenen")


def test_rule_12_in_the_meeting_those_count_who_came(work, table):
    deputy = table.person("Neu")
    attendance.represent(work, table.listed[0], deputy)
    table.begin(at=time(16))
    for entry in work.attendances.where(meeting_id=table.meeting):
        if entry.person_id == table.persons[1]:
            for span in work.presences.where(attendance_id=entry.id):
                work.presences.remove(span)
    assert said(work, table) == "Es fehlten: Polizei, Kirchen, Ausländerbeirat."


def test_rule_12_when_nobody_is_missing_it_says_so_and_without_wishes_nothing(work, table):
    wish_groups(work, table.committee, ["Schulen"])
    assert said(work, table) == "Alle gewünschten Gruppen werden eingeladen."
    wish_groups(work, table.committee, [])
    assert said(work, table) == ""
