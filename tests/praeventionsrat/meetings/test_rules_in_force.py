from datetime import date

from praeventionsrat.council.presets import CONSENSUS
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import edit_committee, edit_rules
from praeventionsrat.meetings.records import MinutesFields
from praeventionsrat.meetings.usecases.minutes import edit_minutes
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of
from praeventionsrat.office import demo


def change(work, meeting):
    edit_rules(work, meeting.committee_id, CONSENSUS)
    edit_committee(work, meeting.committee_id, CommitteeFields(name="AG", legal_members=99))


def test_new_rules_do_not_change_minutes_that_were_issued(store):
    with store.begin("Demo") as work:
        meeting = work.meetings.get(demo.build(work))
        before = rules_of(work, meeting).model_dump()
        change(work, meeting)
        assert rules_of(work, meeting).model_dump() == before
        assert legal_members(work, meeting) == 11


def test_a_draft_follows_the_rules_of_its_committee(store):
    with store.begin("Demo") as work:
        meeting = work.meetings.get(demo.build(work))
        kept = len(work.rule_sets.all())
        change(work, meeting)
        edit_minutes(work, meeting.id, MinutesFields())
        assert rules_of(work, meeting).name == CONSENSUS.name
        assert legal_members(work, meeting) == 99
        assert len(work.rule_sets.all()) == kept - 1
        edit_minutes(work, meeting.id, MinutesFields())
        for day in (date(2026, 3, 24), date(2026, 3, 25)):
            edit_minutes(work, meeting.id, MinutesFields(issued_on=day))
        assert len(work.rule_sets.all()) == kept
