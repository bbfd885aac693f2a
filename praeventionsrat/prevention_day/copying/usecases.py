"""„Letztes Jahr kopieren“: a new prevention day from an old one."""

from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.copying import paperwork, places
from praeventionsrat.prevention_day.copying.again import again
from praeventionsrat.prevention_day.copying.choice import CopyChoice
from praeventionsrat.prevention_day.evaluation.lessons import carry_lessons
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import TITLE, EventState
from praeventionsrat.prevention_day.usecases.events import check_year, days_of


def copy_event(
    work: Work, source: UUID, title: str, first: date, choice: CopyChoice | None = None
) -> UUID:
    """Make a prevention day like ``source`` whose first day is ``first``.

    Days keep their distance, clock times stay local ones (10:00 is 10:00 across a change to
    summer time), states begin anew; registrations, counts, pictures and answers stay behind.
    """
    choice, old = choice or CopyChoice(), work.prevention_days.get(source)
    days = days_of(work, source)
    if not days:
        raise UserError("Der alte Präventionstag hat keinen Tag, von dem aus gezählt werden kann.")
    check_year(first)
    made = again(
        old,
        title=title.strip()[:TITLE] or old.title,
        state=EventState.PLANNED,
        previous_id=source,
        registrations_delete_on=None,
        registrations_deleted_on=None,
        report_summary="",
        report_outlook="",
    )
    work.prevention_days.add(made)
    ids = places.copy_days(work, source, made.id, first)
    if choice.programme or choice.stands or choice.shifts:
        places.copy_venues(work, source, made.id, ids)
    for wanted, part in (
        (choice.programme, places.copy_programme),
        (choice.stands, places.copy_stands),
        (choice.shifts, places.copy_shifts),
    ):
        if wanted:
            part(work, source, made.id, ids)
    _paper(work, source, made.id, choice, first - days[0].held_on)
    return made.id


def _paper(work: Work, source: UUID, target: UUID, choice: CopyChoice, shift: timedelta) -> None:
    if choice.tasks:
        paperwork.copy_tasks(work, source, target, shift)
        carry_lessons(work, source, target)
    if choice.permits:
        paperwork.copy_permits(work, source, target, shift)
    for wanted, part in (
        (choice.safety, paperwork.copy_safety),
        (choice.helpers, paperwork.copy_helpers),
        (choice.budget, paperwork.copy_budget),
        (choice.sponsors, paperwork.copy_sponsors),
        (choice.press, paperwork.copy_press),
        (choice.questions, paperwork.copy_questions),
    ):
        if wanted:
            part(work, source, target)
    if choice.links:
        work.event_measures.add_all(
            again(one, prevention_day_id=target)
            for one in work.event_measures.where(prevention_day_id=source)
        )
