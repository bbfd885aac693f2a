"""Whatever a secretary does, in any order: nothing contradicts unnoticed, nothing is lost."""

from datetime import time
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat.errors import UserError
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import clock, minute
from praeventionsrat.meetings.elections import (
    ElectionBallotFields,
    ElectionFields,
    Tally,
    VoteChoice,
)
from praeventionsrat.meetings.records import Absence, AgendaItemFields, MeetingState, VoteFields
from praeventionsrat.meetings.usecases import attendance, elections, items, live, voting
from praeventionsrat.meetings.voting import total

SHARED = HealthCheck.function_scoped_fixture
BEGUN = 23 * 60
MINUTES = st.integers(0, 20).map(lambda step: BEGUN + 5 * step)
"""A meeting from 23:00 to 00:40."""


def quickly(examples):
    return settings(
        deadline=None,
        max_examples=examples,
        suppress_health_check=[SHARED, HealthCheck.too_slow, HealthCheck.data_too_large],
    )


class Log:
    """What happened in the room, kept a second time by the plainest means."""

    def __init__(self, council):
        self.council = council
        self.spans = {listed: [] for listed in council.listed}
        self.member_of = {}
        self.recused = set()

    def there(self, listed, at):
        return any(start <= at < end for start, end in self.spans[listed])

    def voters(self, at):
        members = [m for m in self.council.listed if self.there(m, at)]
        deputies = [d for d, m in self.member_of.items() if self.there(d, at) and m not in members]
        return [*members, *deputies]

    def come(self, listed, at):
        attendance.comes(self.council.work, listed, at=clock(at))
        self.spans[listed].append((at, 9999))

    def go(self, listed, at):
        attendance.goes(self.council.work, listed, at=clock(at))
        (open_span,) = [s for s in self.spans[listed] if s[1] == 9999]
        self.spans[listed].remove(open_span)
        self.spans[listed].append((open_span[0], at))

    def absent(self, listed, _at):
        attendance.is_absent(self.council.work, listed, Absence.EXCUSED)
        self.spans[listed] = []

    def deputise(self, listed, at):
        if listed in self.member_of or listed in self.member_of.values():
            return
        person = self.council.person("Vertretung")
        deputy = attendance.represent(self.council.work, listed, person)
        self.spans[deputy], self.member_of[deputy] = [], listed
        self.come(deputy, at)

    def recuse(self, listed, at):
        voting.add_recusal(
            self.council.work, self.item, listed, left_at=clock(at), returned_at=None
        )
        self.recused.add(listed)

    def figures(self, at, more=0):
        here = self.voters(at)
        recused = len(self.recused & set(here))
        yes = len(here) - recused + more
        return VoteFields(yes=max(yes, 0), recused=recused, taken_at=clock(at))


STEP = st.tuples(
    st.sampled_from(["come", "go", "come", "absent", "deputise", "recuse", "vote", "vote"]),
    st.integers(0, 5),
    MINUTES,
    st.sampled_from([0, 0, 0, -1, 1]),
)


@given(st.lists(STEP, min_size=3, max_size=14))
@quickly(30)
def test_rule_05_a_vote_kept_without_remark_adds_up_to_the_room(abandoned, council_in, steps):
    with abandoned() as work:
        council = council_in(work).call(number=13, planned_start=time(23))
        log = Log(council)
        log.item = council.item("Budget")
        council.begin(time(23))
        log.spans = {listed: [(BEGUN, 9999)] for listed in council.listed}
        kept = {}
        for what, who, at, more in steps:
            listed = list(log.spans)[who % len(log.spans)]
            try:
                if what == "vote":
                    fields = log.figures(at, more)
                    vote = voting.record_vote(work, log.item, fields)
                    assert more == 0 or fields.yes == 0
                    kept[vote] = at
                else:
                    getattr(log, what)(listed, at)
            except UserError:
                pass
        found = voting.check_votes(work, council.meeting)
        noticed = {vote.id for vote, f in found if f.code in {"vote-sum", "vote-recused"}}
        for vote_id, at in kept.items():
            vote = work.votes.get(vote_id)
            assert (vote.yes + vote.recused == len(log.voters(at))) or vote_id in noticed
            if vote_id in noticed:
                assert log.figures(at) != VoteFields.model_validate(vote.model_dump())


TABLE_STEP = st.tuples(
    st.sampled_from(
        ["come", "go", "deputise", "barred", "back", "next", "vote", "vote", "named", "elect"]
    ),
    st.integers(0, 5),
    st.integers(1, 4),
    st.sampled_from([0, 0, 0, -1, 1, 2]),
    st.booleans(),
)


class AtTheTable(Log):
    """The same in the Sitzungsmodus: the clock runs on and stamps everything."""

    def barred(self, listed, at):
        live.leave_recused(self.council.work, self.item, listed, at=clock(at))

    def back(self, listed, at):
        for recusal in self.council.work.recusals.where(attendance_id=listed, returned_at=None):
            live.return_recused(self.council.work, recusal.id, at=clock(at))

    def next(self, _listed, at):
        self.item = self.council.item("Weiter")
        live.call_item(self.council.work, self.council.meeting, self.item, at=clock(at))

    def fields(self, at, more, remarked):
        here, work = self.voters(at), self.council.work
        away = work.recusals.where(agenda_item_id=self.item, attendance_id=frozenset(here))
        yes = max(len(here) - len(away) + more, 0)
        remark = "So verkündet." if remarked else ""
        return VoteFields(yes=yes, recused=len(away), taken_at=clock(at), remark=remark)

    def vote(self, at, more, remarked):
        voting.record_vote(self.council.work, self.item, self.fields(at, more, remarked))

    def named(self, at, more, remarked):
        fields, work = self.fields(at, more, remarked), self.council.work
        barred = {r.attendance_id for r in work.recusals.where(agenda_item_id=self.item)}
        here = [who for who in self.voters(at) if who not in barred][: len(self.spans) + more]
        choices = {who: list(VoteChoice)[n % 4] for n, who in enumerate(here)}
        elections.record_named_vote(work, self.item, fields, choices)

    def elect(self, at, more, remarked):
        fields, work = self.fields(at, more, remarked), self.council.work
        election = elections.hold_election(work, self.item, ElectionFields(office="Vorsitz"))
        figures = {n: getattr(fields, n) for n in ("recused", "taken_at", "remark")}
        tallies = [Tally("Kaya", fields.yes)]
        elections.record_ballot(work, election, ElectionBallotFields(**figures), tallies)


@given(st.lists(TABLE_STEP, min_size=4, max_size=16))
@quickly(40)
def test_at_the_table_no_vote_contradicts_the_room_without_a_remark(abandoned, council_in, steps):
    with abandoned() as work:
        council = council_in(work).call(number=13, planned_start=time(23))
        log, now = AtTheTable(council), BEGUN
        council.begin(time(23))
        log.spans = {listed: [(BEGUN, 9999)] for listed in council.listed}
        log.next(None, now)
        for what, who, minutes, more, remarked in steps:
            now += minutes
            listed = list(log.spans)[who % len(log.spans)]
            try:
                if what in {"vote", "named", "elect"}:
                    getattr(log, what)(now, more, remarked)
                else:
                    getattr(log, what)(listed, now)
            except UserError:
                pass
        kept = {"vote-sum", "vote-recused"}
        for vote, finding in voting.check_votes(work, council.meeting):
            assert finding.code not in kept or vote.remark
        for _number, remark, _finding in elections.check_elections(work, council.meeting):
            assert remark
        for item in work.agenda_items.where(meeting_id=council.meeting):
            for vote in work.votes.where(agenda_item_id=item.id):
                there = len(log.voters(minute(vote.taken_at, time(23))))
                assert total(vote) == there or vote.remark


AGENDA_STEP = st.tuples(
    st.sampled_from(
        ["add", "add", "below", "move", "into", "up", "down", "in", "out", "edit", "gone", "send"]
    ),
    st.integers(0, 30),
    st.integers(0, 30),
)


def step(work, council, known, what, one, two):
    first = known[one % len(known)]
    second = known[two % len(known)]
    match what:
        case "add":
            known.append(council.item("Neu", is_public=two % 2 == 0))
        case "below":
            known.append(council.item("Unter", parent=first))
        case "move":
            items.move_item(work, first, parent_id=None, before_id=second)
        case "into":
            items.move_item(work, first, parent_id=second, before_id=None)
        case "up":
            items.shift_item(work, first, -1)
        case "down":
            items.shift_item(work, first, 1)
        case "in":
            items.indent_item(work, first)
        case "out":
            items.outdent_item(work, first)
        case "edit":
            items.edit_item(work, first, AgendaItemFields(title="T", is_public=two % 2 == 0))
        case "send":
            council.invite()


def picture(work, council):
    return [i.model_dump() for i in work.agenda_items.where(meeting_id=council.meeting)]


def check(work, council, known, sent):
    """Two levels, parts apart, nothing lost, every number once, sent numbers as they were."""
    found = work.agenda_items.where(meeting_id=council.meeting)
    placed = agenda.places(found)
    assert sorted(p.item.id for p in placed) == sorted(known)
    by_id = {item.id: item for item in found}
    for place in placed:
        parent = by_id.get(place.item.parent_id)
        assert parent is None or parent.parent_id is None
        assert parent is None or parent.is_public == place.item.is_public
        assert sent.get(place.item.id, place.number) == place.number
    assert len({p.number for p in placed}) == len(placed)
    publics = [p.item.is_public for p in placed]
    assert publics == sorted(publics, reverse=True)
    return {p.item.id: p.number for p in placed}


@given(st.lists(AGENDA_STEP, max_size=14))
@quickly(30)
def test_an_agenda_loses_nothing_and_what_was_sent_stands(abandoned, council_in, steps):
    with abandoned() as work:
        council = council_in(work)
        known, sent = [council.item("Eröffnung")], {}
        for what, one, two in steps:
            if what == "gone":
                gone = known[one % len(known)]
                family = {i.id for i in work.agenda_items.where(parent_id=gone)} | {gone}
                items.remove_item(work, gone)
                left = known if sent else [i for i in known if i not in family]
                known = left or [council.item("Wieder eine")]
            else:
                before = picture(work, council)
                try:
                    step(work, council, known, what, one, two)
                except UserError:
                    assert picture(work, council) == before
            numbers = check(work, council, known, sent)
            if council.record().state is not MeetingState.SCHEDULED:
                sent |= numbers


NUMBERS = count(100)


@given(st.lists(st.sampled_from(["decide", "decide", "undo", "redo", "remove"]), max_size=12))
@quickly(15)
def test_resolution_numbers_have_no_gaps_also_after_undo(store, council_in, steps):
    number = next(NUMBERS)
    with store.begin("Anlegen") as work:
        council = council_in(work).call(number=number).begin()
        item = council.item("Budget")
    store.barrier()
    for what in steps:
        if what in {"undo", "redo"}:
            getattr(store, what)()
        with store.begin(what) as work:
            votes = work.votes.where(agenda_item_id=item)
            if what == "decide":
                vote = voting.record_vote(work, item, VoteFields(yes=5, taken_at=time(17)))
                voting.make_resolution(work, vote)
            elif what == "remove" and votes:
                voting.remove_vote(work, votes[-1].id)
        with store.read() as work:
            votes = [v.id for v in work.votes.where(agenda_item_id=item)]
            given = [r.number for r in work.resolutions.all() if r.vote_id in votes]
            assert sorted(given) == [f"2026-{number}-{n:02}" for n in range(1, len(votes) + 1)]
