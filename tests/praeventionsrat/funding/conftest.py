"""A Lokaler Aktionsplan of Musterau with three members and three applications."""

from datetime import date
from uuid import UUID

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields, MembershipFields
from praeventionsrat.council.usecases import add_member, create_committee
from praeventionsrat.funding.records import (
    FundingApplicationFields,
    FundingProgrammeFields,
    FundingSide,
)
from praeventionsrat.funding.usecases.applications import create_application, submit_application
from praeventionsrat.funding.usecases.programmes import create_programme
from praeventionsrat.funding.usecases.scoring import score_application

TODAY = date(2026, 5, 4)


class ActionPlan:
    """The programme, its committee and its applications."""

    def __init__(self, work):
        self.work = work
        self.committee = create_committee(work, CommitteeFields(name="Begleitausschuss"), HGO)
        self.club = create_organization(work, OrganizationFields(name="Jugendtreff Auweg"))
        self.people = [self._member(name) for name in ("Abel", "Berg", "Cohn")]
        give_post(work, PostFields(person_id=self.people[1], organization_id=self.club))
        fields = FundingProgrammeFields(
            title="Lokaler Aktionsplan",
            side=FundingSide.GIVEN,
            committee_id=self.committee,
            budget_cents=500_000,
            most_cents=300_000,
        )
        self.id: UUID = create_programme(work, fields)

    def _member(self, name):
        person = create_person(self.work, PersonFields(given_name="Kim", family_name=name))
        seat = MembershipFields(committee_id=self.committee, person_id=person)
        add_member(self.work, seat)
        return person

    def apply(self, title, cents=200_000, **more):
        """An application that came in."""
        fields = FundingApplicationFields(title=title, requested_cents=cents, **more)
        made = create_application(self.work, self.id, fields)
        submit_application(self.work, made, on=TODAY)
        return made

    def score(self, application, person, points):
        """The same points by each criterion."""
        for criterion in self.work.criteria.where(programme_id=self.id):
            score_application(self.work, application, criterion.id, person, points)


@pytest.fixture
def plan(work):
    return ActionPlan(work)
