"""Umlaufbeschluss: put to the members in writing, answered, closed, reported at a meeting."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from praeventionsrat import german, numbering, terms
from praeventionsrat.council.usecases import legal_members, members_on, rules_of
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings import circular_rules
from praeventionsrat.meetings.circular_rules import Outcome
from praeventionsrat.meetings.circular_views import AnswerRow, CircularRow, CircularView
from praeventionsrat.meetings.circulars import (
    Circular,
    CircularAnswer,
    CircularFields,
    CircularReply,
)
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    TITLE,
    AgendaItemFields,
    ItemKind,
    ItemState,
    Meeting,
)
from praeventionsrat.meetings.usecases.voting import is_taken

IN_WRITING = "U"
"""What stands for the meeting in the number of a decision in writing: 2026-U-01."""
PUT_OFF = frozenset({ItemState.WITHDRAWN, ItemState.POSTPONED})


def create_circular(work: Work, fields: CircularFields, *, today: date) -> UUID:
    """Put a motion to the voting members of a committee."""
    circular = Circular.model_validate(fields)
    work.circulars.add(circular)
    seats = [s for s in members_on(work, fields.committee_id, today) if s.voting_right]
    for place, seat in enumerate(seats):
        person = work.persons.get(seat.person_id)
        line = CircularAnswer(
            circular_id=circular.id, person_id=person.id, name=person.name, position=place
        )
        work.circular_answers.add(line)
    return circular.id


def edit_circular(
    work: Work, circular_id: UUID, fields: CircularFields, *, seen: int | None = None
) -> None:
    """Replace what is typed; what was sent to the members stays as they read it."""
    circular = work.circulars.get(circular_id)
    circular.see(seen)
    sent = ("subject", "wording", "reason", "committee_id")
    if circular.sent_on and any(getattr(circular, n) != getattr(fields, n) for n in sent):
        raise UserError("Der Wortlaut ist versandt; er steht fest.")
    _refuse_closed(circular)
    circular.sqlmodel_update(fields.model_dump())


def send_circular(work: Work, circular_id: UUID, *, on: date) -> None:
    """Note that it went out; from now on the wording stands."""
    circular = work.circulars.get(circular_id)
    _refuse_closed(circular)
    complaints = {}
    if not circular.wording.strip():
        complaints["wording"] = "Bitte tragen Sie ein, worüber abgestimmt wird."
    if circular.answer_by is None:
        complaints["answer_by"] = "Bitte tragen Sie ein, bis wann geantwortet werden kann."
    elif circular.answer_by < on:
        complaints["answer_by"] = "Die Frist liegt vor dem Versand."
    if complaints:
        raise Invalid(complaints)
    circular.sent_on = on


def note_answer(
    work: Work, answer_id: UUID, reply: CircularReply, *, on: date | None = None
) -> None:
    """Note what a member answered; nothing takes it back."""
    line = work.circular_answers.get(answer_id)
    _refuse_closed(work.circulars.get(line.circular_id))
    line.reply = reply
    line.answered_on = None if reply is CircularReply.NONE else on


def close_circular(work: Work, circular_id: UUID, *, on: date) -> Outcome:
    """Note the result; a decision, also a rejection, gets the next number of a resolution."""
    circular = work.circulars.get(circular_id)
    _refuse_closed(circular)
    if circular.sent_on is None:
        raise UserError("Der Umlaufbeschluss ist noch nicht versandt.")
    view = view_circular(work, circular_id)
    is_over = not view.tally.waiting or view.tally.objections
    if not is_over and circular.answer_by and on <= circular.answer_by:
        until = german.long_day(circular.answer_by)
        raise UserError(f"Die Frist läuft noch bis zum {until}, und es fehlen Antworten.")
    circular.closed_on, circular.legal_members = on, view.legal
    circular.result = view.outcome.sentence
    if view.outcome.is_decided:
        circular.is_adopted = view.outcome.is_adopted
        circular.number = _number(work, circular, on)
    return view.outcome


def delete_circular(work: Work, circular_id: UUID) -> None:
    """Take a draft off the record; what has a number stays."""
    circular = work.circulars.get(circular_id)
    if circular.number:
        raise UserError(
            f"Der Umlaufbeschluss {circular.number} ist gefasst und kann nicht gelöscht werden."
        )
    work.circulars.remove(circular)


def circular_rows(work: Work) -> Sequence[CircularRow]:
    """Every one of a committee that is not in the Papierkorb, the newest first."""
    found = [
        one
        for one in work.circulars.all()
        if work.committees.get(one.committee_id).deleted_at is None
    ]
    return [_row(work, one) for one in reversed(found)]


def view_circular(work: Work, circular_id: UUID) -> CircularView:
    """Everything about one, with the result as it was noted or, before, as it would be now."""
    circular = work.circulars.get(circular_id)
    lines = work.circular_answers.where(circular_id=circular_id)
    tally = circular_rules.count(line.reply for line in lines)
    legal = _legal(work, circular)
    rules = rules_of(work, circular.committee_id)
    found = circular_rules.outcome(tally, rules, legal, every_answer=circular.every_answer)
    answers = tuple(_answer(circular, line) for line in lines)
    return CircularView(
        row=_row(work, circular),
        fields=CircularFields(**{n: getattr(circular, n) for n in CircularFields.model_fields}),
        revision=circular.revision,
        answers=answers,
        tally=tally,
        outcome=_warned(_noted(circular, found), sum(answer.is_late for answer in answers)),
        legal=legal,
    )


def _answer(circular: Circular, line: CircularAnswer) -> AnswerRow:
    given, last = line.answered_on, circular.answer_by
    is_late = given is not None and last is not None and given > last
    return AnswerRow(line.id, line.name, line.reply, given, is_late)


def _noted(circular: Circular, found: Outcome) -> Outcome:
    """What was decided stays decided, whatever the rules say today."""
    if circular.closed_on is None:
        return found
    return Outcome(
        circular.is_adopted is not None,
        bool(circular.is_adopted),
        circular.result or found.sentence,
        f"So festgestellt am {german.day(circular.closed_on)}.",
    )


def _warned(found: Outcome, late: int) -> Outcome:
    """Answers after the last day are counted, but nobody overlooks them."""
    if not late:
        return found
    came = german.count(late, "Antwort kam", "Antworten kamen")
    return replace(found, why=f"{came} nach Ablauf der Frist. {found.why}")


def report_items(work: Work, meeting: Meeting) -> Sequence[AgendaItemFields]:
    """Items a meeting lacks: decisions in writing to report, and matters somebody objected to."""
    closed = [
        circular
        for circular in work.circulars.where(committee_id=meeting.committee_id)
        if circular.closed_on is not None and circular.closed_on <= meeting.held_on
    ]
    if not closed:  # the agendas of many years are read for nothing
        return []
    others = work.meetings.where(committee_id=meeting.committee_id, deleted_at=None)
    items = work.agenda_items.lines({other.id for other in others})
    known = [item.title for item in items if item.state not in PUT_OFF]
    return [
        _report(circular)
        for circular in closed
        if not any(_mark(circular) in title for title in known)
    ]


def _mark(circular: Circular) -> str:
    """What an item says that deals with it."""
    return f"Umlaufbeschlusses {circular.number}" if circular.number else circular.subject


def _report(circular: Circular) -> AgendaItemFields:
    if not circular.number:
        return AgendaItemFields(
            title=circular.subject, kind=ItemKind.RESOLUTION, is_public=circular.is_public
        )
    title = f"Bekanntgabe des Umlaufbeschlusses {circular.number}: {circular.subject}"
    return AgendaItemFields(
        title=title[:TITLE],
        kind=ItemKind.INFORMATION,
        is_public=circular.is_public,
        planned_minutes=3,
    )


def _number(work: Work, circular: Circular, on: date) -> str:
    values = {
        **terms.number_words(work, on),
        "Sitzung": IN_WRITING,
        "Gremium": work.committees.get(circular.committee_id).label,
    }
    taken = partial(is_taken, work)
    return numbering.next_number(work, numbering.RESOLUTION, values, taken=taken)


def _legal(work: Work, circular: Circular) -> int:
    if circular.legal_members:
        return circular.legal_members
    asked = len(work.circular_answers.where(circular_id=circular.id))
    return legal_members(work, circular.committee_id, circular.sent_on or date.max) or asked


def _row(work: Work, circular: Circular) -> CircularRow:
    lines = work.circular_answers.where(circular_id=circular.id)
    return CircularRow(
        circular.id,
        circular.subject,
        work.committees.get(circular.committee_id).label,
        circular.number,
        circular.sent_on,
        circular.answer_by,
        circular.closed_on,
        circular.is_adopted,
        sum(line.reply is not CircularReply.NONE for line in lines),
        len(lines),
    )


def _refuse_closed(circular: Circular) -> None:
    if circular.closed_on is not None:
        raise UserError(
            f"Das Ergebnis wurde am {german.day(circular.closed_on)} festgestellt und steht fest."
        )
