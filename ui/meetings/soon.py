"""What the pages are about to ask, asked while nobody waits for the answer.

The first of each kind of question costs three to ten times the later ones: its SQL is put
together and its pages are decrypted. Each step is short enough for the window to stay quick.
"""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from praeventionsrat.errors import NotFound
from praeventionsrat.office.ports import Work
from ui.meetings.figures import read_head, read_overview
from ui.meetings.meeting_list import nearest
from ui.meetings.minutes_data import read_item, read_items
from ui.meetings.room_data import read_sheet
from ui.meetings.vote_data import read_votes


def _meeting(work: Work) -> UUID:
    """The one the page of meetings is going to show."""
    found = nearest(tuple(work.meetings.rows()), date.today())  # noqa: DTZ011 - the user's wall
    if found is None:
        raise NotFound
    return found.id


def _item(work: Work) -> UUID:
    items = work.agenda_items.where(meeting_id=_meeting(work))
    if not items:
        raise NotFound
    return items[0].id


STEPS: tuple[Callable[[Work], object], ...] = (
    lambda work: work.meetings.rows(),
    lambda work: read_head(work, _meeting(work)),
    lambda work: read_overview(work, _meeting(work)),
    lambda work: work.persons.rows(),
    lambda work: read_sheet(work, _meeting(work)),
    lambda work: read_items(work, _meeting(work)),
    lambda work: read_item(work, _item(work)),
    lambda work: read_votes(work, _item(work)),
    lambda work: work.measures.read_ahead(),
    lambda work: work.measures.rows(date.today()),  # noqa: DTZ011 - as above
)
"""In the order in which they are likely to be wanted; ``NotFound`` where there is nothing yet."""
