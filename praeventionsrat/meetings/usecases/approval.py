"""Minutes after the meeting: from draft to approval, with objections and corrections."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import day
from praeventionsrat.meetings.approval import (
    Correction,
    CorrectionFields,
    Decision,
    MinutesState,
    MinutesStep,
    MinutesStepFields,
    MinutesVersion,
    Objection,
    ObjectionFields,
    PublicationPolicy,
    PublishedNames,
)
from praeventionsrat.meetings.approval_rules import LOCKED, NEXT, OUT, WORDS, before
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Meeting, MeetingState
from praeventionsrat.meetings.usecases.minutes import minutes_of
from praeventionsrat.meetings.usecases.rules import forget_rules, keep_rules

Freeze = Callable[[], tuple[str, str, str]]
"""Both parts, the public one, the non-public one as text; documents know how."""


def steps_of(work: Work, meeting_id: UUID) -> Sequence[MinutesStep]:
    """Everything that happened to the minutes, the oldest first."""
    return work.minutes_steps.where(meeting_id=meeting_id)


def take_step(
    work: Work, meeting_id: UUID, state: MinutesState, fields: MinutesStepFields, freeze: Freeze
) -> UUID:
    """Bring the minutes to their next state; signing locks the text and keeps the version."""
    meeting, now = work.meetings.get(meeting_id), work.minutes_steps.state(meeting_id)
    if state not in NEXT[now]:
        raise UserError(
            f"Die Niederschrift ist im Stand „{WORDS[now]}“; „{WORDS[state]}“ folgt nicht darauf."
        )
    _check_day(work, meeting, fields.taken_on)
    if state is MinutesState.SIGNED:
        _sign(work, meeting, fields.taken_on, freeze)
    elif state is MinutesState.APPROVED:
        _check_approval(work, meeting, fields)
    return _note(work, meeting_id, state, fields)


def step_back(work: Work, meeting_id: UUID, *, on: date, person: str, reason: str) -> MinutesState:
    """One state back, with the reason; before the signature the text can be written again."""
    meeting, steps = work.meetings.get(meeting_id), steps_of(work, meeting_id)
    target, now = before(steps), work.minutes_steps.state(meeting_id)
    if target is None:
        raise UserError("Die Niederschrift ist noch ein Entwurf; weiter zurück geht es nicht.")
    if not reason.strip():
        raise Invalid({"reason": "Bitte tragen Sie ein, warum es einen Schritt zurück geht."})
    _check_day(work, meeting, on)
    fields = MinutesStepFields.checked(taken_on=on, person=person, reason=reason)
    _note(work, meeting_id, target, fields)
    if now in LOCKED and target not in LOCKED:
        minutes_of(work, meeting_id).issued_on = None
        forget_rules(work, meeting)
    return target


def raise_objection(work: Work, meeting_id: UUID, fields: ObjectionFields) -> UUID:
    """Note an objection to minutes that were sent."""
    meeting, now = work.meetings.get(meeting_id), work.minutes_steps.state(meeting_id)
    if now not in OUT:
        raise UserError(
            "Einwendungen sind möglich, sobald die Niederschrift versandt und solange sie nicht "
            "genehmigt ist."
        )
    if fields.raised_on < meeting.held_on:
        raise Invalid({"raised_on": "Die Einwendung liegt vor der Sitzung."})
    objection = Objection.model_validate(fields, update={"meeting_id": meeting_id})
    objection.position = 1 + len(work.objections.where(meeting_id=meeting_id))
    work.objections.add(objection)
    if now is MinutesState.SENT:
        step = MinutesStepFields(
            taken_on=_not_before_last(work, meeting_id, fields.raised_on), person=fields.raised_by
        )
        _note(work, meeting_id, MinutesState.OBJECTED, step)
    return objection.id


def decide_objection(
    work: Work, objection_id: UUID, decision: Decision, *, in_meeting: UUID | None
) -> None:
    """Note what the committee made of an objection, and in which meeting."""
    objection = work.objections.get(objection_id)
    if work.minutes_steps.state(objection.meeting_id) is MinutesState.APPROVED:
        raise UserError("Die Niederschrift ist genehmigt; darüber wurde schon entschieden.")
    objection.decision, objection.decided_in_id = decision, in_meeting


def add_correction(
    work: Work, meeting_id: UUID, fields: CorrectionFields, *, person: str, freeze: Freeze
) -> UUID:
    """Append a correction; the signed text stays as it is, the new version is kept beside it."""
    meeting, now = work.meetings.get(meeting_id), work.minutes_steps.state(meeting_id)
    if now not in LOCKED:
        raise UserError("Die Niederschrift ist noch nicht unterzeichnet; ändern Sie ihren Text.")
    if now is MinutesState.APPROVED:
        raise UserError(
            "Die Niederschrift ist genehmigt. Gehen Sie zuerst mit einer Begründung einen Schritt "
            "zurück, wenn sie dennoch berichtigt werden muss."
        )
    if fields.corrected_on < meeting.held_on:
        raise Invalid({"corrected_on": "Die Berichtigung liegt vor der Sitzung."})
    item = work.agenda_items.find(fields.agenda_item_id)
    if item is not None and item.meeting_id != meeting_id:
        raise UserError("Dieser Tagesordnungspunkt gehört zu einer anderen Sitzung.")
    correction = Correction.model_validate(fields, update={"meeting_id": meeting_id})
    correction.position = 1 + len(work.corrections.where(meeting_id=meeting_id))
    correction.is_public = item is None or item.is_public
    work.corrections.add(correction)
    _keep_version(work, meeting_id, fields.corrected_on, "berichtigt", freeze)
    if now is not MinutesState.SIGNED:
        on = _not_before_last(work, meeting_id, fields.corrected_on)
        step = MinutesStepFields(taken_on=on, person=person)
        _note(work, meeting_id, MinutesState.CORRECTED, step)
    return correction.id


def names_published(work: Work, committee_id: UUID) -> PublishedNames:
    """How a committee names persons in what it publishes."""
    found = work.publication_policies.where(committee_id=committee_id)
    return found[0].names if found else PublishedNames.GENERAL


def set_names_published(work: Work, committee_id: UUID, names: PublishedNames) -> None:
    """Choose how a committee names persons in what it publishes."""
    found = work.publication_policies.where(committee_id=committee_id)
    if found:
        found[0].names = names
    else:
        work.publication_policies.add(PublicationPolicy(committee_id=committee_id, names=names))


def _sign(work: Work, meeting: Meeting, on: date, freeze: Freeze) -> None:
    if meeting.state is not MeetingState.HELD:
        raise UserError("Die Sitzung ist noch nicht beendet. Tragen Sie zuerst ihr Ende ein.")
    minutes = minutes_of(work, meeting.id)
    minutes.issued_on = minutes.issued_on or on
    keep_rules(work, meeting)
    _keep_version(work, meeting.id, on, "unterzeichnet", freeze)


def _keep_version(work: Work, meeting_id: UUID, on: date, occasion: str, freeze: Freeze) -> None:
    internal, public, nonpublic = freeze()
    version = MinutesVersion(
        meeting_id=meeting_id,
        position=1 + len(work.minutes_versions.where(meeting_id=meeting_id)),
        made_on=on,
        occasion=occasion,
        internal=internal,
        public=public,
        nonpublic=nonpublic,
    )
    work.minutes_versions.add(version)


def _note(work: Work, meeting_id: UUID, state: MinutesState, fields: MinutesStepFields) -> UUID:
    step = MinutesStep.model_validate(fields, update={"meeting_id": meeting_id, "state": state})
    step.position = 1 + len(steps_of(work, meeting_id))
    work.minutes_steps.add(step)
    return step.id


def _check_day(work: Work, meeting: Meeting, on: date) -> None:
    if on < meeting.held_on:
        raise Invalid({"taken_on": "Dieser Tag liegt vor der Sitzung."})
    steps = steps_of(work, meeting.id)
    if steps and on < steps[-1].taken_on:
        last = f"„{WORDS[steps[-1].state]}“ am {day(steps[-1].taken_on)}"
        raise Invalid({"taken_on": f"Dieser Tag liegt vor dem letzten Schritt ({last})."})


def _not_before_last(work: Work, meeting_id: UUID, on: date) -> date:
    """Entered late: the history stays in order of time."""
    return max(on, steps_of(work, meeting_id)[-1].taken_on)


def _check_approval(work: Work, meeting: Meeting, fields: MinutesStepFields) -> None:
    for objection in work.objections.where(meeting_id=meeting.id, decision=Decision.OPEN):
        raise UserError(
            f"Über die Einwendung vom {day(objection.raised_on)} ({objection.raised_by}) ist noch "
            "nicht entschieden."
        )
    approving = work.meetings.find(fields.approved_in_id)
    if approving is not None and approving.id == meeting.id:
        raise Invalid({"approved_in_id": "Eine Sitzung genehmigt nicht ihre eigene Niederschrift."})
    if approving is not None and approving.held_on < meeting.held_on:
        raise Invalid({"approved_in_id": "Diese Sitzung war vor der, um die es geht."})
