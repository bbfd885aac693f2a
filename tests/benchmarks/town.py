"""Twenty years of a council, as records: what the office of a larger town has gathered by then."""

import random
from dataclasses import dataclass
from datetime import date, time, timedelta
from hashlib import sha256
from uuid import UUID

from praeventionsrat.blobs import Blob
from praeventionsrat.contacts.records import Person
from praeventionsrat.council.records import Committee, Membership, RuleSet
from praeventionsrat.meetings.records import (
    AgendaItem,
    Assignment,
    Attachment,
    Attendance,
    Meeting,
    MeetingState,
    Minutes,
    Presence,
    Resolution,
    Vote,
)
from praeventionsrat.office.records import Office
from tests.benchmarks.town_contacts import ContactBook
from tests.benchmarks.town_measures import MeasureBook
from tests.benchmarks.town_programme import ProgrammeBook
from tests.benchmarks.town_year import CouncilYear
from tests.benchmarks.words import MATTERS, RARE, Writer

SEATS, MOST_ITEMS, CALLED = 15, 60, 10
LAST = date(2026, 11, 12)
AT_ONCE = 100  # meetings


@dataclass(frozen=True)
class Size:
    """How much there is of everything."""

    committees: int = 40
    meetings: int = 2_000
    items: int = 30_000
    votes: int = 20_000
    persons: int = 5_000
    assignments: int = 6_000
    megabytes: int = 200
    measures: int = 2_000
    programme: int = 400
    """Items of one prevention day."""


TWENTY_YEARS = Size()
TEN_TIMES = Size(400, 20_000, 300_000, 200_000, 50_000, 60_000, 200, 20_000)
A_TENTH = Size(4, 200, 3_000, 2_000, 500, 600, 20, 200, 40)
TINY = Size(2, 6, 30, 20, 20, 12, 1, 6, 60)
LONG_MEETING = UUID("01900000-0000-7000-8000-000000000060")
"""The newest one, with sixty items; its minutes are being written."""
RUNNING_MEETING = UUID("01900000-0000-7000-8000-000000000040")
"""The one before: it is going on, ten of its sixty items have been called."""


class Town:
    """Makes the records in lists that fit into memory, parents first."""

    def __init__(self, size):
        self.size = size
        self.dice = random.Random(2006)
        self.writer = Writer(self.dice)
        self.year = CouncilYear(Writer(random.Random(2026)), random.Random(2027))
        self.book = ContactBook(Writer(random.Random(2028)), random.Random(2029))
        self.deeds = MeasureBook(Writer(random.Random(2030)), random.Random(2031))
        self.day = ProgrammeBook()
        self.persons, self.committees, self.seats = [], [], {}
        self.meetings = []
        self.numbers = {"vote": 0, "assignment": 0}

    def records(self):
        yield [Office(municipality="Stadt Musterau", city="Musterau", street="Am Markt 1")]
        yield self._persons()
        yield from self.book.records(self.persons)
        yield from self._committees()
        for start in range(0, self.size.meetings, AT_ONCE):
            end = min(start + AT_ONCE, self.size.meetings)
            yield [record for n in range(start, end) for record in self._meeting(n)]
        yield from self._attachments()
        yield from self.deeds.records(self.size.measures, self.persons, LAST)
        yield from self.day.records(items=self.size.programme, persons=self.persons)

    def _persons(self):
        for number in range(self.size.persons):
            given, family = self.writer.person().split()
            mail = f"person{number}@musterau.example"
            self.persons.append(Person(given_name=given, family_name=family, email=mail))
        return list(self.persons)

    def _committees(self):
        for number in range(self.size.committees):
            rules = RuleSet(name="HGO-Kommission")
            name = f"Arbeitsgruppe {self.dice.choice(MATTERS)} {number + 1}"
            committee = Committee(name=name, rule_set_id=rules.id)
            people = self.dice.sample(self.persons, min(SEATS, len(self.persons)))
            self.committees.append(committee)
            self.seats[committee.id] = people
            yield [
                rules,
                committee,
                *(
                    Membership(committee_id=committee.id, person_id=p.id, position=at)
                    for at, p in enumerate(people)
                ),
            ]

    def _meeting(self, number):
        size = self.size
        known = {size.meetings - 1: LONG_MEETING, size.meetings - 2: RUNNING_MEETING}.get(number)
        meeting, runs = self._head(number, known), known == RUNNING_MEETING
        people = self.seats[meeting.committee_id]
        self.meetings.append(meeting.id)
        yield from (meeting, Minutes(meeting_id=meeting.id, issued_on=meeting.held_on))
        yield from self._attendance(meeting)
        count = MOST_ITEMS if known else self._share(size.items, number)
        items = [self._item(meeting, at, open_=runs and at >= CALLED) for at in range(count)]
        yield from items
        voted = CALLED if runs else count if known else self._share(size.votes, number)
        for item in items[:voted]:
            yield from self._vote(item)
        for item in items[: self._share(size.assignments, number)]:
            assignment = self._assignment(meeting, item)
            yield from (assignment, *self.year.of_assignment(assignment))
        yield from self.year.of_meeting(meeting, people, items, is_open=known is not None)
        if known == LONG_MEETING:
            yield from self.year.two_versions(meeting, items)

    def _head(self, number, known):
        size, runs = self.size, known == RUNNING_MEETING
        back = timedelta(days=int((size.meetings - 1 - number) * 7300 / size.meetings))
        committee = self.committees[number % size.committees]
        return Meeting(
            number=number // size.committees + 1,
            held_on=LAST - back,
            planned_start=time(18),
            begun_at=time(18),
            ended_at=None if runs else time(21),
            place="Rathaus, Sitzungssaal",
            state=MeetingState.RUNNING if runs else MeetingState.HELD,
            committee_id=committee.id,
            chair_id=self.seats[committee.id][0].id,
            **({"id": known} if known else {}),
        )

    def _share(self, whole, number):
        """How many of them the meeting gets, so that all meetings together have the whole."""
        return whole * (number + 1) // self.size.meetings - whole * number // self.size.meetings

    def _attendance(self, meeting):
        for at, person in enumerate(self.seats[meeting.committee_id]):
            there = Attendance(
                meeting_id=meeting.id, person_id=person.id, name=person.name, position=at
            )
            yield there
            if at % 6 != 5:
                left_at = meeting.ended_at
                yield Presence(attendance_id=there.id, came_at=time(18), left_at=left_at)

    def _item(self, meeting, at, *, open_=False):
        text = self.writer.text()
        if self.dice.random() < 3 / self.size.items or (meeting.id == LONG_MEETING and at == 7):
            text += f"\n\nDer {RARE} zugunsten des Jugendhauses erbrachte 312 Euro."
        return AgendaItem(
            meeting_id=meeting.id,
            title=self.writer.title(),
            position=at,
            number=str(at + 1),
            started_at=None if open_ else time(18 + at // 25, 2 * at % 50),
            minutes_text="" if open_ else text,
        )

    def _vote(self, item):
        self.numbers["vote"] += 1
        motion = self.writer.sentence()
        vote = Vote(agenda_item_id=item.id, motion=motion, yes=11, no=1, abstentions=1)
        number = f"{LAST.year}-{self.numbers['vote']:06}"
        yield from (vote, Resolution(vote_id=vote.id, number=number, text=motion))

    def _assignment(self, meeting, item):
        self.numbers["assignment"] += 1
        number, person = self.numbers["assignment"], self.dice.choice(self.persons)
        return Assignment(
            number=f"M-{meeting.held_on.year}-{number:05}",
            title=self.writer.title(),
            responsible=person.name,
            person_id=person.id,
            meeting_id=meeting.id,
            agenda_item_id=item.id,
            due_on=meeting.held_on + timedelta(days=60),
            done_on=None if number % 10 == 0 else meeting.held_on + timedelta(days=50),
        )

    def _attachments(self):
        for number in range(self.size.megabytes):
            content = self.dice.randbytes(1_000_000)
            digest = sha256(content).hexdigest()
            yield [
                Blob(sha256=digest, size=len(content), content=content),
                Attachment(
                    meeting_id=LONG_MEETING if number < 5 else self.dice.choice(self.meetings),
                    title=f"Anlage {number + 1}",
                    file_name=f"anlage-{number + 1}.pdf",
                    sha256=digest,
                    position=number,
                ),
            ]
