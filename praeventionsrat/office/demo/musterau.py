"""Musterau's council year around the 12th meeting."""

from datetime import date, time, timedelta
from uuid import UUID

from praeventionsrat.meetings.records import (
    AgendaItemFields,
    InvitationForm,
    ItemKind,
    MeetingFields,
    MinutesFields,
)
from praeventionsrat.meetings.usecases import attendance, items, meeting, minutes
from praeventionsrat.office.demo import (
    approving,
    asking,
    book,
    committees,
    contact_notes,
    counting,
    following,
    grants,
    lists,
    measures,
    offering,
    papers,
    people,
    planning,
    prevention_day,
    programmes,
    replies,
    twelfth,
)
from praeventionsrat.office.ports import Work
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.usecases import edit_office

EARLIER = ((9, date(2025, 6, 17)), (10, date(2025, 9, 16)), (11, date(2025, 12, 2)))
SAMPLE_DAY = date(2026, 4, 1)
"""The day after which Musterau's year goes on, unless the caller names another."""
WEEK = timedelta(weeks=1)
SKELETON = (
    ("Eröffnung, Ladung, Beschlussfähigkeit", ItemKind.FORMALITY, 5),
    ("Feststellung der Tagesordnung", ItemKind.FORMALITY, 2),
    ("Beschlusskontrolle", ItemKind.REPORT, 15),
    ("Berichte aus den Arbeitsgruppen", ItemKind.REPORT, 30),
    ("Mitteilungen und Anfragen, Verschiedenes", ItemKind.INFORMATION, 10),
)


def build(work: Work, *, today: date = SAMPLE_DAY) -> UUID:
    """Fill an empty store with Musterau; returns the id of the 12th meeting.

    The 12th meeting is on 17 March 2026; those to come lie some weeks after ``today``.
    """
    edit_office(
        work,
        OfficeFields(
            municipality="Stadt Musterau",
            street="Rathausplatz 1",
            postal_code="35999",
            city="Musterau",
            phone="06499 000-140",
            email="praeventionsrat@musterau.example",
        ),
    )
    town = people.settle(work)
    book.fill(work, town)
    bodies = committees.found(work, town)
    book.seat(work, town, bodies["Stadtteilrat Nord"])
    contact_notes.add_notes(work, town, max(today, SAMPLE_DAY))
    lists.add_lists(work, town, bodies, max(today, SAMPLE_DAY))
    held = []
    for number, day in EARLIER:
        earlier = _scheduled(work, bodies["Lenkungsgruppe"], number, day)
        _held(work, earlier, day)
        following.give(work, town, number, earlier)
        held.append(earlier)
    twelfth_id = twelfth.hold(work, town, bodies["Lenkungsgruppe"])
    following.report(work, twelfth_id)
    approving.approve(work, held, twelfth_id)
    tuesday = max(today, SAMPLE_DAY) + timedelta(days=(1 - today.weekday()) % 7)
    invited = _scheduled(work, bodies["Lenkungsgruppe"], 13, tuesday + 2 * WEEK)
    meeting.send_invitation(work, invited, on=max(today, SAMPLE_DAY) - WEEK)
    replies.answer(work, invited, town)
    asking.ask(work, bodies["Lenkungsgruppe"], tuesday=tuesday, today=max(today, SAMPLE_DAY))
    later = _scheduled(work, bodies["Lenkungsgruppe"], 14, tuesday + 15 * WEEK)
    papers.lay(work, twelfth_id, bodies, later)
    planning.prepare(work, bodies, later, max(today, SAMPLE_DAY))
    _scheduled(work, bodies["AG Sucht"], 1, tuesday + 4 * WEEK)
    _scheduled(work, bodies["Stadtteilrat Nord"], 1, tuesday + 5 * WEEK)
    _outcomes(work, town, bodies["Lenkungsgruppe"], max(today, SAMPLE_DAY))
    return twelfth_id


def _outcomes(work: Work, town: people.Town, steering: UUID, today: date) -> None:
    """What was promised, what is done about it, what there is already, and what it costs."""
    pledges = programmes.promise(work, today)
    programmes.carry_out(work, pledges, measures.act(work, town, today))
    offering.offer(work, town, today)
    grants.give(work, town, steering, today)
    counting.count_up(work, today=today)
    prevention_day.days(work, town, today)


def _scheduled(work: Work, committee_id: UUID, number: int, day: date) -> UUID:
    committee = work.committees.get(committee_id)
    fields = MeetingFields(
        number=number, held_on=day, planned_start=time(16), place=committee.default_place
    )
    meeting_id = meeting.create_meeting(work, committee_id, fields)
    for title, kind, planned in SKELETON:
        item = AgendaItemFields(title=title, kind=kind, planned_minutes=planned)
        items.add_item(work, meeting_id, item)
    return meeting_id


def _held(work: Work, meeting_id: UUID, day: date) -> None:
    sent = date(day.year, day.month - 1, 20)
    meeting.send_invitation(work, meeting_id, on=sent, form=InvitationForm.EMAIL)
    attendance.expect_members(work, meeting_id)
    meeting.begin_meeting(work, meeting_id, at=time(16))
    attendance.all_present(work, meeting_id, at=time(16))
    meeting.end_meeting(work, meeting_id, at=time(17, 40))
    minutes.edit_minutes(work, meeting_id, MinutesFields(issued_on=day + WEEK))
