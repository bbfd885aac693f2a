"""Two fictional plans of Musterau, and a council that decides."""

from datetime import date
from uuid import UUID

import pytest

from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.meetings.records import AgendaItemFields, MeetingFields, VoteFields
from praeventionsrat.meetings.usecases import items, meeting, voting
from praeventionsrat.plans.reading.sources import read_pasted
from praeventionsrat.plans.records import PlanFields, PlanKind
from praeventionsrat.plans.usecases.plans import new_plan
from praeventionsrat.plans.usecases.pledges import take_over

AGREEMENT = """Licht und Wege

Wir prüfen die Videoüberwachung am Bahnhof. Der Bahnhof ist schön. Wir werden die Beleuchtung \
am Auweg erneuern.

Jugend

Wir wollen aufsuchende Sozialarbeit ausbauen.
"""
PROGRAMME = """Sicher leben
Mehr Licht
- Videoüberwachung ausschließlich an Kriminalitätsschwerpunkten
- Bücherschrank für jeden Stadtteil
"""


class Decisions:
    """Makes resolutions of one committee."""

    def __init__(self, work):
        self.work = work
        self.committee = create_committee(work, CommitteeFields(name="Lenkungsgruppe"), HGO)
        fields = MeetingFields(number=12, held_on=date(2026, 3, 17))
        self.meeting: UUID = meeting.create_meeting(work, self.committee, fields)

    def decide(self, item_id=None, *, yes=5, no=0):
        """The id of a resolution, of an item of its own if none is given."""
        fields = AgendaItemFields(title="Licht am Auweg")
        item_id = item_id or items.add_item(self.work, self.meeting, fields)
        vote = voting.record_vote(
            self.work, item_id, VoteFields(motion="Der Auweg wird beleuchtet.", yes=yes, no=no)
        )
        return voting.make_resolution(self.work, vote)


@pytest.fixture
def decisions(work):
    return Decisions(work)


@pytest.fixture
def agreement(work):
    """Three pledges in two chapters."""
    plan = new_plan(
        work,
        PlanFields(
            title="Koalitionsvertrag 2026",
            kind=PlanKind.COALITION,
            publisher="Stadt Musterau",
            adopted_on=date(2026, 1, 5),
        ),
    )
    take_over(work, plan, read_pasted(AGREEMENT).parts)
    return plan


@pytest.fixture
def programme(work):
    """Two pledges below two chapters."""
    plan = new_plan(work, PlanFields(title="Wahlprogramm Blau", kind=PlanKind.ELECTION))
    take_over(work, plan, read_pasted(PROGRAMME).parts)
    return plan
