"""Keeping Löschkonzept and Verzeichnis: proposals taken over, sheets edited, places named."""

from datetime import date
from uuid import UUID

from praeventionsrat.office.keeping.presets import ACTIVITIES, RULES
from praeventionsrat.office.ports import Work
from praeventionsrat.office.processing import (
    PrivacyContacts,
    PrivacyContactsFields,
    ProcessingActivity,
    ProcessingActivityFields,
)
from praeventionsrat.office.retention import RetentionRule, RetentionRuleFields


def take_proposals(work: Work) -> int:
    """Take over what is proposed and not there yet; returns how many sheets and rules."""
    known = {rule.code for rule in work.retention_rules.all()}
    named = {activity.name for activity in work.processing_activities.all()}
    rules = [
        RetentionRule(code=code, position=place, **fields.model_dump())
        for place, (code, fields) in enumerate(RULES)
        if code not in known
    ]
    sheets = [
        ProcessingActivity(position=place, **fields.model_dump())
        for place, fields in enumerate(ACTIVITIES)
        if fields.name not in named
    ]
    work.retention_rules.add_all(rules)
    work.processing_activities.add_all(sheets)
    return len(rules) + len(sheets)


def edit_rule(work: Work, rule_id: UUID, fields: RetentionRuleFields) -> None:
    """Replace what is typed about a rule; another term must be agreed on again."""
    rule = work.retention_rules.get(rule_id)
    if fields.months != rule.months and fields.confirmed_on == rule.confirmed_on:
        fields = fields.model_copy(update={"confirmed_on": None})
    rule.sqlmodel_update(fields.model_dump())


def confirm_rule(work: Work, rule_id: UUID, *, on: date) -> None:
    """Data protection and archive agreed."""
    work.retention_rules.get(rule_id).confirmed_on = on


def add_activity(work: Work, fields: ProcessingActivityFields) -> UUID:
    """Put another sheet into the Verzeichnis."""
    last = max((a.position for a in work.processing_activities.all()), default=-1)
    activity = ProcessingActivity(position=last + 1, **fields.model_dump())
    work.processing_activities.add(activity)
    return activity.id


def edit_activity(work: Work, activity_id: UUID, fields: ProcessingActivityFields) -> None:
    """Replace what a sheet says."""
    work.processing_activities.get(activity_id).sqlmodel_update(fields.model_dump())


def remove_activity(work: Work, activity_id: UUID) -> None:
    """Take a sheet out of the Verzeichnis."""
    work.processing_activities.remove(work.processing_activities.get(activity_id))


def contacts_of(work: Work) -> PrivacyContacts:
    """Who is responsible, who watches; a blank record where nothing was typed yet."""
    return next(iter(work.privacy_contacts.all()), None) or PrivacyContacts()


def edit_contacts(work: Work, fields: PrivacyContactsFields) -> None:
    """Replace who is responsible and who watches."""
    contacts = contacts_of(work)
    contacts.sqlmodel_update(fields.model_dump())
    if work.privacy_contacts.find(contacts.id) is None:
        work.privacy_contacts.add(contacts)
