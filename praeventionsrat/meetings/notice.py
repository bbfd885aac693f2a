"""Ladungsfrist: whether the invitation is in time, with its arithmetic (DOMAIN 10.1)."""

from dataclasses import dataclass
from datetime import date, timedelta

from praeventionsrat import german
from praeventionsrat.council.records import NoticeCounting, RuleSetFields
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.records import InvitationForm, MeetingFields

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Notice:
    """The days of notice given and needed."""

    received_on: date
    held_on: date
    days: int
    needed: int
    urgent: int

    @property
    def kept(self) -> bool:
        """Whether the period was kept; what comes after the meeting is never in time."""
        return self.days >= self.needed and self.received_on <= self.held_on

    @property
    def shortened_allowed(self) -> bool:
        """Whether at least the shortened period was kept.

        It is counted back from the meeting: one day means „spätestens am Tage vor der Sitzung“
        (§ 58 (1) HGO), where no day lies strictly between.
        """
        return (self.held_on - self.received_on).days >= self.urgent


def received(meeting: MeetingFields, rules: RuleSetFields) -> date | None:
    """Day of receipt: as noted, else e-mail and hand on the same day, a letter days later."""
    if meeting.received_on or meeting.invited_on is None:
        return meeting.received_on
    by_post = meeting.invitation_form is InvitationForm.POST
    return meeting.invited_on + timedelta(days=rules.post_days if by_post else 0)


def days_between(received_on: date, held_on: date, counting: NoticeCounting) -> int:
    """Days of notice as the rule counts them; never below 0.

    Clear days lie strictly between receipt and meeting (§ 58 (1) HGO): from Thursday to Monday
    they are three. Calendar days count the day of the meeting too. Working days are Monday to
    Friday strictly between; public holidays are not known.
    """
    if counting is NoticeCounting.CALENDAR_DAYS:
        return max((held_on - received_on).days, 0)
    between = (received_on + ONE_DAY * n for n in range(1, (held_on - received_on).days))
    if counting is NoticeCounting.WORKING_DAYS:
        return sum(day.weekday() < 5 for day in between)
    return sum(1 for _ in between)


def notice(meeting: MeetingFields, rules: RuleSetFields) -> Notice | None:
    """The notice of a meeting, None before the invitation."""
    day = received(meeting, rules)
    if day is None:
        return None
    days = days_between(day, meeting.held_on, rules.notice_counting)
    return Notice(day, meeting.held_on, days, rules.notice_days, rules.notice_urgent_days)


def latest_receipt(held_on: date, rules: RuleSetFields) -> date:
    """The last day on which the invitation may arrive."""
    day = held_on
    while days_between(day, held_on, rules.notice_counting) < rules.notice_days:
        day -= ONE_DAY
    return day


def explain(meeting: MeetingFields, rules: RuleSetFields) -> Finding:
    """The state of the Ladungsfrist as one finding."""
    given, latest = notice(meeting, rules), latest_receipt(meeting.held_on, rules)
    if given is None:
        what = f"Die Einladung muss spätestens am {german.full_day(latest)} zugehen."
        return Finding("notice-open", Level.NOTE, what, _rule(rules))
    what = _arithmetic(given, rules)
    if given.kept:
        return Finding("notice-kept", Level.OK, f"{what} Die Frist ist gewahrt.", _rule(rules))
    if meeting.urgency_reason and given.shortened_allowed:
        what = f"{what} Die Frist wurde verkürzt: {meeting.urgency_reason.rstrip('.')}."
        return Finding("notice-shortened", Level.NOTE, what, _rule(rules))
    todo = (
        "Tragen Sie den Grund der Eile ein; die Einladung nennt ihn dann, oder verlegen Sie die "
        "Sitzung."
    )
    if not given.shortened_allowed:
        days = german.count(given.urgent, "Tag", "Tage")
        todo = f"Auch verkürzt reicht es nicht ({days} vor der Sitzung). Verlegen Sie die Sitzung."
    return Finding(
        "notice-short", Level.WARNING, f"{what} Die Frist ist nicht gewahrt.", _rule(rules), todo
    )


def _arithmetic(given: Notice, rules: RuleSetFields) -> str:
    counted = {
        NoticeCounting.CLEAR_DAYS: "dazwischen",
        NoticeCounting.CALENDAR_DAYS: "bis zur Sitzung",
        NoticeCounting.WORKING_DAYS: "dazwischen (Montag bis Freitag)",
    }[rules.notice_counting]
    days = german.count(given.days, "Tag", "Tage")
    verb = "liegt" if given.days == 1 else "liegen"
    needed = f"nötig {'ist' if given.needed == 1 else 'sind'} {given.needed}"
    return (
        f"Zugang {german.full_day(given.received_on)}, Sitzung {german.full_day(given.held_on)}: "
        f"{counted} {verb} {days}, {needed}."
    )


def _rule(rules: RuleSetFields) -> str:
    return f"Regel: {source(rules).rstrip('.')}."


def source(rules: RuleSetFields) -> str:
    """Where the rules stand; without a source the rules on file are named as such."""
    return rules.source or f"hinterlegte Geschäftsordnung „{rules.name}“"
