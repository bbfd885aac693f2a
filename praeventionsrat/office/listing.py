"""Lists for the command line: one tab-separated line a record, the id first."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from praeventionsrat.contacts.disclosure import disclosed_rows
from praeventionsrat.funding.words import STATE_NAMES as APPLICATION_STATES
from praeventionsrat.measures.usecases.monitoring import monitoring_rows
from praeventionsrat.measures.words import STATE_NAMES as MEASURE_STATES
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.papers import KIND_NAMES
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.meetings.usecases.circulating import circular_rows
from praeventionsrat.office.ports import Work
from praeventionsrat.plans.words import KINDS as PLAN_KINDS
from praeventionsrat.prevention_day.words import EVENT_STATES

STATES = {
    MeetingState.SCHEDULED: "terminiert",
    MeetingState.INVITED: "eingeladen",
    MeetingState.RUNNING: "läuft",
    MeetingState.HELD: "durchgeführt",
    MeetingState.CANCELLED: "ausgefallen",
}
Lister = Callable[[Work, date], Iterator[tuple[object, ...]]]


def table(work: Work, kind: str, *, today: date) -> Iterator[tuple[str, ...]]:
    """The records of a kind as plain words without tabs or line ends."""
    for row in KINDS[kind](work, today):
        yield tuple(" ".join(_word(value).split()) for value in row)


def _word(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _meetings(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.meetings.rows():
        yield row.id, row.held_on, row.committee, row.number, STATES[row.state]


def _persons(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in disclosed_rows(work, work.persons.rows()):
        yield row.id, row.name, row.organizations, row.email, row.phone


def _organizations(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.organizations.rows():
        yield row.id, row.name, row.short_name, row.city


def _committees(work: Work, today: date) -> Iterator[tuple[object, ...]]:
    for row in work.committees.rows(today):
        yield row.id, row.name, row.short_name, row.members, row.last_meeting


def _resolutions(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.resolutions.rows():
        result = "beschlossen" if row.is_adopted else "abgelehnt"
        yield row.id, row.held_on, row.committee, row.number, result, row.title


def _assignments(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.assignments.rows():
        state = "erledigt" if row.done_on else "offen"
        yield row.id, row.due_on, row.committee, row.number, state, row.responsible, row.title


def _papers(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.papers.rows():
        state = "ersetzt" if row.is_replaced else "offen" if row.is_open else "erledigt"
        yield row.id, row.dated_on, KIND_NAMES[row.kind], row.number, state, row.subject


def _agenda_items(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for meeting in work.meetings.rows():
        items = work.agenda_items.where(meeting_id=meeting.id)
        numbers = agenda.numbers(items)
        for item in agenda.in_order(items):
            said = numbers.get(item.id, ""), item.title
            yield item.id, meeting.held_on, meeting.committee, meeting.number, *said


def _circulars(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in circular_rows(work):
        yield row.id, row.sent_on, row.committee, row.number, row.state, row.subject


def _measures(work: Work, today: date) -> Iterator[tuple[object, ...]]:
    for row in work.measures.rows(today):
        who = row.organization or row.person
        yield row.id, row.ends_on, row.number, MEASURE_STATES[row.state], who, row.title


def _monitoring_reports(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in monitoring_rows(work):
        yield row.id, row.starts_on, row.ends_on, row.title


def _offers(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.offers.rows():
        yield row.id, row.title, row.provider, row.district


def _funding_programmes(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.funding_programmes.rows():
        yield row.id, row.opens_on, row.closes_on, row.title, row.funder


def _funding_applications(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.funding_applications.rows():
        state = APPLICATION_STATES[row.state]
        yield row.id, row.submitted_on, row.number, state, row.applicant, row.title


def _plans(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.plans.rows():
        yield row.id, row.adopted_on, PLAN_KINDS[row.kind], row.title, row.pledges


def _prevention_days(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for row in work.prevention_days.rows():
        yield row.id, row.first_day, row.last_day, row.title, EVENT_STATES[row.state]


def _venues(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for event in work.prevention_days.rows():
        for row in work.venues.rows(event.id):
            yield row.id, event.title, row.name, row.capacity


def _contributors(work: Work, _today: date) -> Iterator[tuple[object, ...]]:
    for event in work.prevention_days.rows():
        for item in work.programme_items.rows(event.id):
            for row in item.contributors:
                yield row.id, event.title, item.title, row.name, row.affiliation


KINDS: Mapping[str, Lister] = {
    "meetings": _meetings,
    "persons": _persons,
    "organizations": _organizations,
    "committees": _committees,
    "resolutions": _resolutions,
    "papers": _papers,
    "assignments": _assignments,
    "agenda-items": _agenda_items,
    "circulars": _circulars,
    "plans": _plans,
    "measures": _measures,
    "monitoring-reports": _monitoring_reports,
    "offers": _offers,
    "funding-programmes": _funding_programmes,
    "funding-applications": _funding_applications,
    "prevention-days": _prevention_days,
    "venues": _venues,
    "contributors": _contributors,
}
