"""Musterau's council year around the 12th meeting."""

from datetime import date, time
from uuid import UUID

from praeventionsrat.meetings.records import (
    AgendaItemFields,
    InvitationForm,
    ItemKind,
    MeetingFields,
)
from praeventionsrat.meetings.usecases import attendance, items, meeting
from praeventionsrat.office.demo import committees, people, twelfth
from praeventionsrat.office.ports import Work
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.usecases import edit_office

EARLIER = ((9, date(2025, 6, 17)), (10, date(2025, 9, 16)), (11, date(2025, 12, 2)))
LATER = ((13, date(2026, 6, 16)), (14, date(2026, 9, 15)))
SKELETON = (
    ("Eröffnung, Ladung, Beschlussfähigkeit", ItemKind.FORMALITY, 5),
    ("Feststellung der Tagesordnung", ItemKind.FORMALITY, 2),
    ("Beschlusskontrolle", ItemKind.REPORT, 15),
    ("Berichte aus den Arbeitsgruppen", ItemKind.REPORT, 30),
    ("Mitteilungen und Anfragen, Verschiedenes", ItemKind.INFORMATION, 10),
)


def build(work: Work) -> UUID:
    """Fill an empty store with Musterau; returns the id of the 12th meeting."""
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
    bodies = committees.found(work, town)
    for number, day in EARLIER:
        _held(work, _scheduled(work, bodies["Lenkungsgruppe"], number, day), day)
    twelfth_id = twelfth.hold(work, town, bodies["Lenkungsgruppe"])
    for number, day in LATER:
        later = _scheduled(work, bodies["Lenkungsgruppe"], number, day)
        if number == LATER[0][0]:
            meeting.send_invitation(work, later, on=date(2026, 5, 26))
    _scheduled(work, bodies["AG Sucht"], 1, date(2026, 10, 6))
    _scheduled(work, bodies["Stadtteilrat Nord"], 1, date(2026, 10, 20))
    return twelfth_id


def _scheduled(work: Work, committee_id: UUID, number: int, day: date) -> UUID:
    committee = work.committees.get(committee_id)
    fields = MeetingFields(
        number=number, held_on=day, planned_start=time(16), place=committee.default_place
    )
    meeting_id = meeting.create_meeting(work, committee_id, fields)
    for title, kind, minutes in SKELETON:
        item = AgendaItemFields(title=title, kind=kind, planned_minutes=minutes)
        items.add_item(work, meeting_id, item)
    return meeting_id


def _held(work: Work, meeting_id: UUID, day: date) -> None:
    sent = date(day.year, day.month - 1, 20)
    meeting.send_invitation(work, meeting_id, on=sent, form=InvitationForm.EMAIL)
    attendance.expect_members(work, meeting_id)
    meeting.begin_meeting(work, meeting_id, at=time(16))
    attendance.all_present(work, meeting_id, at=time(16))
    meeting.end_meeting(work, meeting_id, at=time(17, 40))
