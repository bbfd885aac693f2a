from datetime import UTC, date, datetime, time

import pytest

from praeventionsrat.council.planning import edit_rhythm
from praeventionsrat.council.rhythm import RhythmFields, Unit, Weekday, Which
from praeventionsrat.council.rhythm_words import days_words, rhythm_words
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.records import MeetingFields, MeetingState
from praeventionsrat.meetings.skeleton import SkeletonFields
from praeventionsrat.meetings.usecases import series, sleeping
from praeventionsrat.meetings.usecases.meeting import cancel_meeting
from praeventionsrat.meetings.usecases.skeleton import add_skeleton_item

TODAY = date(2026, 3, 20)
QUARTERLY = RhythmFields(
    unit=Unit.MONTHS, every=3, weekday=Weekday.TUESDAY, which=Which.THIRD, starts_at=time(16)
)


def numbers(work, ids):
    found = [work.meetings.get(made) for made in ids]
    return [(meeting.number, meeting.held_on) for meeting in found]


def test_day_and_hour_of_the_next_meeting_follow_from_the_rhythm(work, council):
    edit_rhythm(work, council.committee, QUARTERLY)
    found = series.propose_meeting(work, council.committee, TODAY)
    assert (found.number, found.held_on) == (13, date(2026, 6, 16))
    assert (found.start, found.end) == (time(16), None)


def test_without_a_rhythm_the_last_meeting_is_the_model(work, council):
    council.record().place = "Rathaus"
    council.record().planned_end = time(18)
    found = series.propose_meeting(work, council.committee, TODAY)
    assert (found.held_on, found.start, found.end) == (None, time(16), time(18))
    assert found.place == "Rathaus"


def test_a_committee_that_never_met_begins_after_today(work, new_council):
    new = new_council().found(name="Neu").committee
    found = series.propose_meeting(work, new, TODAY)
    assert (found.number, found.held_on, found.start, found.place) == (1, None, None, "")
    assert series.newest_day(work, new) is None
    edit_rhythm(work, new, RhythmFields(unit=Unit.WEEKS, every=2))
    assert series.propose_days(work, new, TODAY, 2) == [date(2026, 4, 3), date(2026, 4, 17)]


def test_a_cancelled_meeting_is_not_counted_from(work, council):
    edit_rhythm(work, council.committee, QUARTERLY)
    council.call(number=13, held_on=date(2026, 6, 16))
    cancel_meeting(work, council.meeting)
    assert series.newest_day(work, council.committee) == date(2026, 3, 17)
    found = series.propose_meeting(work, council.committee, TODAY)
    assert (found.number, found.held_on) == (14, date(2026, 6, 16))


def test_a_series_is_numbered_on_and_begins_with_the_skeleton(work, council):
    add_skeleton_item(work, council.committee, SkeletonFields(title="Begrüßung"))
    days = [date(2026, 9, 15), date(2026, 6, 16)]
    fields = MeetingFields(number=13, held_on=days[0], place="Rathaus")
    made = series.plan_series(work, council.committee, days, fields)
    assert numbers(work, made) == [(13, date(2026, 6, 16)), (14, date(2026, 9, 15))]
    for meeting in made:
        assert [i.title for i in work.agenda_items.where(meeting_id=meeting)] == ["Begrüßung"]
    fields = MeetingFields(number=15, held_on=date(2026, 12, 15))
    (empty,) = series.plan_series(
        work, council.committee, [fields.held_on], fields, with_skeleton=False
    )
    assert work.agenda_items.where(meeting_id=empty) == []
    fields = MeetingFields(number=16, held_on=date(2027, 3, 16))
    like = series.plan_meeting(work, council.committee, fields, agenda_of=made[0])
    assert [i.title for i in work.agenda_items.where(meeting_id=like)] == ["Begrüßung"]


def test_a_series_has_an_end_and_its_numbers_are_free(work, council):
    fields = MeetingFields(number=11, held_on=TODAY)
    with pytest.raises(UserError, match="höchstens 24"):
        series.plan_series(work, council.committee, [TODAY] * 25, fields)
    with pytest.raises(Invalid):
        series.plan_series(work, council.committee, [TODAY, date(2026, 4, 20)], fields)


def sleepers(work, today):
    return [(s.name, s.last, s.due) for s in sleeping.sleeping_committees(work, today)]


def test_who_has_not_met_for_longer_than_the_rhythm_is_woken(work, council):
    late = date(2026, 6, 17)
    assert sleepers(work, late) == []
    edit_rhythm(work, council.committee, QUARTERLY)
    council.record().state = MeetingState.HELD
    assert sleepers(work, date(2026, 6, 16)) == []
    assert sleepers(work, late) == [("Lenkungsgruppe", date(2026, 3, 17), date(2026, 6, 16))]
    (found,) = sleeping.sleeping_committees(work, late)
    assert found.rhythm == "alle 3 Monate am dritten Dienstag"
    work.committees.get(council.committee).ends_on = date(2026, 5, 1)
    assert sleepers(work, late) == []


def test_who_has_a_date_sleeps_no_more(work, council):
    edit_rhythm(work, council.committee, QUARTERLY)
    council.call(number=13, held_on=date(2026, 12, 1))
    assert sleepers(work, date(2026, 9, 1)) == []


def test_who_never_met_is_woken_after_the_first_turn_the_longest_asleep_first(work, new_council):
    for name, start in (("Jung", date(2026, 2, 1)), ("Alt", date(2025, 1, 1)), ("Ohne", None)):
        new = new_council().found(name=name).committee
        work.committees.get(new).starts_on = start
        work.committees.get(new).created_at = datetime(2026, 3, 1, tzinfo=UTC)
        edit_rhythm(work, new, RhythmFields(unit=Unit.WEEKS, every=2))
    assert [name for name, _, _ in sleepers(work, date(2026, 3, 20))] == ["Alt", "Jung", "Ohne"]
    assert sleepers(work, date(2026, 3, 20))[0][1] is None


@pytest.mark.parametrize(
    ("rhythm", "words"),
    [
        (RhythmFields(), ""),
        (RhythmFields(unit=Unit.WEEKS), "jede Woche"),
        (RhythmFields(unit=Unit.WEEKS, every=6), "alle 6 Wochen"),
        (RhythmFields(unit=Unit.WEEKS, every=2, weekday=Weekday.FRIDAY),
         "alle 2 Wochen am Freitag"),
        (RhythmFields(unit=Unit.MONTHS), "jeden Monat"),
        (RhythmFields(unit=Unit.MONTHS, every=12), "jedes Jahr"),
        (RhythmFields(unit=Unit.MONTHS, weekday=Weekday.MONDAY, which=Which.LAST),
         "jeden Monat am letzten Montag"),
        (QUARTERLY, "alle 3 Monate am dritten Dienstag"),
    ],
)  # fmt: skip
def test_a_rhythm_in_words(rhythm, words):
    assert rhythm_words(rhythm) == words


def test_proposed_days_name_their_holidays():
    said = days_words([date(2026, 3, 17), date(2026, 5, 14)]).replace("\u00a0", " ")
    assert said == "Di, 17.03.2026 · Do, 14.05.2026 (Christi Himmelfahrt)"
