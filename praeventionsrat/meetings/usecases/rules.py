"""The rules of one meeting: those of its committee, until its minutes are issued."""

from uuid import UUID

from praeventionsrat.council import usecases as council
from praeventionsrat.council.records import RuleSet, RuleSetFields
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import repeated_rules
from praeventionsrat.meetings.records import AgendaItem, Meeting


def rules_of(work: Work, meeting: Meeting) -> RuleSet:
    """The rules a meeting follows; changing those of the committee never changes old minutes.

    A meeting called again for want of a quorum follows them with a shorter notice and without a
    number of members (``repeated_rules``).
    """
    rules = _plain_rules(work, meeting)
    return rules if repeated_from(work, meeting.id) is None else _detached(repeated_rules(rules))


def rules_for_item(work: Work, item: AgendaItem) -> RuleSet:
    """The rules an item is decided by: what came new to a repeated meeting needs the number."""
    meeting = work.meetings.get(item.meeting_id)
    if repeated_from(work, meeting.id) and not work.repeated_items.where(agenda_item_id=item.id):
        return _plain_rules(work, meeting)
    return rules_of(work, meeting)


def repeated_from(work: Work, meeting_id: UUID) -> Meeting | None:
    """The meeting without quorum that this one repeats."""
    links = work.repetitions.where(meeting_id=meeting_id)
    return work.meetings.find(links[0].repeats_id) if links else None


def _plain_rules(work: Work, meeting: Meeting) -> RuleSet:
    kept = work.rule_sets.find(meeting.rule_set_id)
    return kept or council.rules_of(work, meeting.committee_id)


def _detached(rules: RuleSetFields) -> RuleSet:
    """A rule set that is only looked at; nothing of it is kept."""
    return RuleSet.model_validate(rules)


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
