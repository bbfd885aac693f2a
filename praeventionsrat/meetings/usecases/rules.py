"""The rules of one meeting: those of its committee, until its minutes are issued."""

from praeventionsrat.council import usecases as council
from praeventionsrat.council.records import RuleSet, RuleSetFields
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Meeting


def rules_of(work: Work, meeting: Meeting) -> RuleSet:
    """The rules a meeting follows; changing those of the committee never changes old minutes."""
    kept = work.rule_sets.find(meeting.rule_set_id)
    return kept or council.rules_of(work, meeting.committee_id)


def legal_members(work: Work, meeting: Meeting) -> int:
    """The legal number of voting members a meeting is held against."""
    if meeting.legal_members:
        return meeting.legal_members
    return council.legal_members(work, meeting.committee_id, meeting.held_on)


def keep_rules(work: Work, meeting: Meeting) -> None:
    """Keep a copy of rules and number as they are now, once."""
    if meeting.rule_set_id is not None:
        return
    rules = council.rules_of(work, meeting.committee_id)
    copy = RuleSet.model_validate(RuleSetFields.model_validate(rules.model_dump()))
    meeting.legal_members = legal_members(work, meeting)
    work.rule_sets.add(copy)
    meeting.rule_set_id = copy.id


def forget_rules(work: Work, meeting: Meeting) -> None:
    """Follow the committee again, because the minutes are a draft again."""
    kept = work.rule_sets.find(meeting.rule_set_id)
    meeting.rule_set_id, meeting.legal_members = None, 0
    if kept is not None:
        work.rule_sets.remove(kept)
