"""Tasks, permits, safety sheet, helpers, money, press and questions once more."""

from datetime import timedelta
from uuid import UUID

from praeventionsrat.prevention_day.copying.again import Ids, again, moved
from praeventionsrat.prevention_day.money.records import PressItem, PressKind
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.records import PermitState, SafetyChoice, TaskState


def copy_tasks(work: Work, source: UUID, target: UUID, shift: timedelta) -> None:
    """All tasks open again; those of a fixed day move as far as the prevention day does."""
    old = work.event_tasks.where(prevention_day_id=source)
    made = [
        again(
            one,
            prevention_day_id=target,
            state=TaskState.OPEN,
            done_on=None,
            after_id=None,
            due_on=moved(one.due_on, shift),
        )
        for one in old
    ]
    work.event_tasks.add_all(made)
    ids: Ids = {a.id: b.id for a, b in zip(old, made, strict=True)}
    for before, after in zip(old, made, strict=True):
        after.after_id = ids.get(before.after_id)


def copy_permits(work: Work, source: UUID, target: UUID, shift: timedelta) -> None:
    """Permits to be applied for again; last year's conditions stay as a note."""
    for one in work.permits.where(prevention_day_id=source):
        told = f"Auflagen beim letzten Mal:\n{one.conditions}" if one.conditions else ""
        unneeded = one.state is PermitState.NOT_NEEDED
        work.permits.add(
            again(
                one,
                prevention_day_id=target,
                state=one.state if unneeded else PermitState.NEEDED,
                apply_until=moved(one.apply_until, shift),
                applied_on=None,
                granted_on=None,
                reference="",
                conditions="",
                note="\n\n".join(part for part in (one.note, told) if part),
            )
        )


def copy_safety(work: Work, source: UUID, target: UUID) -> None:
    """What was explained stays; each question is to be answered anew."""
    work.safety_answers.add_all(
        again(one, prevention_day_id=target, choice=SafetyChoice.OPEN)
        for one in work.safety_answers.where(prevention_day_id=source)
        if one.text
    )


def copy_helpers(work: Work, source: UUID, target: UUID) -> None:
    """The people who helped, without their shifts."""
    work.helpers.add_all(
        again(one, prevention_day_id=target, checked_in_at=None, thanked_on=None)
        for one in work.helpers.where(prevention_day_id=source)
    )


def copy_budget(work: Work, source: UUID, target: UUID) -> None:
    """What was paid is what one plans with; what was never known stays as it was planned."""
    for one in work.budget_items.where(prevention_day_id=source):
        known = one.actual_cents
        work.budget_items.add(
            again(
                one,
                prevention_day_id=target,
                planned_cents=one.planned_cents if known is None else known,
                offered_cents=None,
                actual_cents=None,
                paid_on=None,
                receipt="",
                application_id=None,
            )
        )


def copy_sponsors(work: Work, source: UUID, target: UUID) -> None:
    """Who gave something, to be asked again."""
    work.sponsors.add_all(
        again(one, prevention_day_id=target, promised_on=None, received_on=None, thanked_on=None)
        for one in work.sponsors.where(prevention_day_id=source)
    )


def copy_press(work: Work, source: UUID, target: UUID) -> None:
    """Each medium and its contact once, to be invited."""
    seen: set[tuple[object, ...]] = set()
    for one in work.press_items.where(prevention_day_id=source):
        who = (one.medium, one.organization_id, one.person_id)
        if who in seen or not any(who):
            continue
        seen.add(who)
        work.press_items.add(
            PressItem(
                prevention_day_id=target,
                position=len(seen) - 1,
                kind=PressKind.INVITATION,
                medium=one.medium,
                organization_id=one.organization_id,
                person_id=one.person_id,
            )
        )


def copy_questions(work: Work, source: UUID, target: UUID) -> None:
    """The visitors' sheet, empty."""
    work.feedback_questions.add_all(
        again(one, prevention_day_id=target)
        for one in work.feedback_questions.where(prevention_day_id=source)
    )
