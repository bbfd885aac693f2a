"""What the pages are about to ask, asked while nobody waits for the answer.

The first of each kind of question costs three to ten times the later ones: its SQL is put
together and its pages are decrypted. Most steps take less than 50 ms, the longest a tenth of a
second in a file of twenty years.
"""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from praeventionsrat.errors import NotFound
from praeventionsrat.measures.overlaps import read_field
from praeventionsrat.meetings.usecases.followup import control_of, suggest_items
from praeventionsrat.meetings.usecases.suggestions import suggestions
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import due_for_purge
from praeventionsrat.prevention_day.glance import read_event
from praeventionsrat.prevention_day.helpers.reading import helper_plan
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.tasks.waiting import tasks_waiting
from praeventionsrat.records import now
from ui.meetings.approval_data import read_standing
from ui.meetings.figures import read_head, read_overview
from ui.meetings.meeting_list import nearest
from ui.meetings.minutes_data import read_item, read_items
from ui.meetings.room_data import read_sheet
from ui.meetings.vote_data import read_votes


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the user's wall


def _meeting(work: Work) -> UUID:
    """The one the page of meetings is going to show."""
    found = nearest(tuple(work.meetings.rows()), _today())
    if found is None:
        raise NotFound
    return found.id


def _item(work: Work) -> UUID:
    items = work.agenda_items.where(meeting_id=_meeting(work))
    if not items:
        raise NotFound
    return items[0].id


def _day(work: Work) -> UUID:
    """The newest prevention day."""
    found = work.prevention_days.rows()
    if not found:
        raise NotFound
    return found[0].id


STEPS: tuple[Callable[[Work], object], ...] = (
    lambda work: work.meetings.rows(),
    lambda work: read_head(work, _meeting(work)),
    lambda work: read_overview(work, _meeting(work)),
    lambda work: work.persons.rows(),
    lambda work: read_sheet(work, _meeting(work)),
    lambda work: read_items(work, _meeting(work)),
    lambda work: read_item(work, _item(work)),
    lambda work: read_votes(work, _item(work)),
    lambda work: work.topics.rows(),
    lambda work: work.minutes_steps.waiting(1),
    lambda work: control_of(work, _meeting(work)),
    lambda work: suggest_items(work, _meeting(work)),
    lambda work: suggestions(work, _meeting(work)),
    lambda work: read_standing(work, _meeting(work), _today()),
    lambda work: work.trackings.open_rows(),
    lambda work: due_for_purge(work, now=now()),
    lambda work: work.measures.read_ahead(),
    lambda work: work.measures.rows(_today()),
    lambda work: work.measures.milestone_rows(),
    read_field,
    lambda work: work.networks.rows(_today()),
    lambda work: tasks_waiting(work, _today()),
    lambda work: read_event(work, _day(work), _today()),
    lambda work: programme_of(work, _day(work)),
    lambda work: helper_plan(work, _day(work)),
)
"""In the order in which they are likely to be wanted; ``NotFound`` where there is nothing yet."""
