"""Making, changing and finding prevention days; how far they are."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import pytest

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.measures.records import Measure
from praeventionsrat.meetings.records import Resolution, Vote
from praeventionsrat.prevention_day.evaluation.records import FeedbackSheet
from praeventionsrat.prevention_day.glance import countdown, read_event
from praeventionsrat.prevention_day.money.records import BudgetItem, PressItem, PressKind
from praeventionsrat.prevention_day.programme.records import ProgrammeItem, Venue
from praeventionsrat.prevention_day.records import (
    EventDayFields,
    EventState,
    PreventionDayFields,
)
from praeventionsrat.prevention_day.tasks.records import EventTask
from praeventionsrat.prevention_day.usecases import links
from praeventionsrat.prevention_day.usecases.events import (
    add_day,
    create_event,
    current_event,
    days_of,
    delete_event,
    edit_day,
    edit_event,
    event_of,
    event_rows,
    first_day,
    following_day,
    remove_day,
    set_event_state,
    write_report_texts,
)
from praeventionsrat.prevention_day.words import days_told
from tests.db.town import make_meeting

SATURDAY = date(2026, 9, 12)


def a_day(on=SATURDAY, **more):
    return EventDayFields(held_on=on, **more)


def an_event(work, title="Präventionstag", days=(SATURDAY,), **more):
    fields = PreventionDayFields(title=title, **more)
    return create_event(work, fields, [a_day(on) for on in days])


def test_a_day_goes_on_record_with_title_and_day(store):
    with store.begin("x") as work:
        event_id = an_event(work, motto="Hinsehen", days=(SATURDAY, SATURDAY + timedelta(1)))
        (row,) = event_rows(work)
        assert (row.id, row.title, row.motto, row.state) == (
            event_id, "Präventionstag", "Hinsehen", EventState.IDEA,
        )  # fmt: skip
        assert (row.first_day, row.last_day) == (SATURDAY, SATURDAY + timedelta(1))
        assert first_day(work, event_id) == SATURDAY
        edit_event(work, event_id, PreventionDayFields(title="Anders"), seen=None)
        assert event_rows(work)[0].title == "Anders"
        write_report_texts(work, event_id, summary="Voll.", outlook="Größer.")
        event = work.prevention_days.get(event_id)
        assert (event.report_summary, event.report_outlook) == ("Voll.", "Größer.")
        assert "Größer." in event.search_words()
        delete_event(work, event_id, at=datetime.now(UTC))
        assert list(event_rows(work)) == []


def test_days_keep_apart_and_follow_each_other(store):
    with store.begin("x") as work:
        event_id = an_event(work, days=())
        assert first_day(work, event_id) is None
        with pytest.raises(UserError, match="ersten Tag"):
            following_day(work, event_id)
        add_day(work, event_id, a_day(opens_at=time(11), closes_at=time(16)))
        second = add_day(work, event_id, following_day(work, event_id))
        assert [one.held_on for one in days_of(work, event_id)] == [
            SATURDAY, SATURDAY + timedelta(1),
        ]  # fmt: skip
        assert days_of(work, event_id)[1].opens_at == time(11)
        with pytest.raises(Invalid, match=r"12\.09\.2026 gibt es hier schon"):
            edit_day(work, second, a_day())
        edit_day(work, second, a_day(SATURDAY + timedelta(7), label="Fachtag"))
        assert days_of(work, event_id)[1].label == "Fachtag"
        with pytest.raises(Invalid, match="Tippfehler"):
            add_day(work, event_id, a_day(date(226, 9, 12)))
        remove_day(work, second)
        assert len(days_of(work, event_id)) == 1


def test_published_needs_a_day(store):
    with store.begin("x") as work:
        event_id = an_event(work, days=())
        with pytest.raises(UserError, match="an welchem Tag"):
            set_event_state(work, event_id, EventState.PUBLISHED)
        set_event_state(work, event_id, EventState.PLANNED)
        add_day(work, event_id, a_day())
        set_event_state(work, event_id, EventState.HELD)
        assert event_rows(work)[0].state is EventState.HELD


def test_the_day_to_come_is_shown_first(store):
    with store.begin("x") as work:
        assert current_event(work, SATURDAY) is None
        past = an_event(work, "Alt", days=(date(2025, 9, 13),))
        assert current_event(work, SATURDAY) == past
        coming = an_event(work, "Neu")
        later = an_event(work, "Später", days=(date(2027, 9, 11),))
        assert current_event(work, SATURDAY) == coming
        set_event_state(work, coming, EventState.CANCELLED)
        assert current_event(work, SATURDAY) == later
        assert current_event(work, SATURDAY, preferred=past) == past
        assert current_event(work, SATURDAY, preferred=uuid4()) == later


def test_every_part_leads_to_its_day(store):
    with store.begin("x") as work:
        event_id = an_event(work)
        item = ProgrammeItem(title="Vortrag", prevention_day_id=event_id)
        work.programme_items.add(item)
        assert event_of(work, "programme_item", item.id) == event_id
        assert event_of(work, "prevention_day", event_id) == event_id
        assert event_of(work, "prevention_day", uuid4()) is None
        assert event_of(work, "stand", uuid4()) is None
        assert event_of(work, "meeting", uuid4()) is None


def a_resolution(work, agenda_item):
    vote = Vote(agenda_item_id=agenda_item)
    work.votes.add(vote)
    made = Resolution(vote_id=vote.id, number="2026-01", text="Es gibt einen Präventionstag.")
    work.resolutions.add(made)
    return made


def test_links_lead_both_ways(store):
    _meeting, (agenda_item, _second) = make_meeting(store)
    with store.begin("x") as work:
        resolution = a_resolution(work, agenda_item)
        event_id = an_event(work)
        measure = Measure(number="M-1", title="Licht")
        gone = Measure(number="M-2", title="Weg", deleted_at=datetime.now(UTC))
        for one in (measure, gone):
            work.measures.add(one)
            links.link_measure(work, event_id, one.id)
            links.link_measure(work, event_id, one.id)
        links.link_resolution(work, event_id, resolution.id)
        links.link_resolution(work, event_id, resolution.id)
        assert [one.title for one in links.links_of(work, event_id)] == ["2026-01", "M-1 Licht"]
        (row,) = links.events_of_measure(work, measure.id)
        assert links.told(row) == "Präventionstag (12.09.2026)"
        assert links.events_of_resolution(work, resolution.id)[0].id == event_id
        links.unlink_measure(work, event_id, measure.id)
        links.unlink_resolution(work, event_id, resolution.id)
        assert list(links.links_of(work, event_id)) == []
        remove_day(work, days_of(work, event_id)[0].id)
        assert links.told(event_rows(work)[0]) == "Präventionstag"


def test_a_resolution_whose_meeting_is_in_the_bin_is_not_told(store):
    meeting, (agenda_item, _second) = make_meeting(store)
    with store.begin("x") as work:
        resolution = a_resolution(work, agenda_item)
        event_id = an_event(work)
        links.link_resolution(work, event_id, resolution.id)
        assert [one.title for one in links.links_told(work, event_id)] == ["2026-01"]
        work.meetings.get(meeting).deleted_at = datetime.now(UTC)
    with store.begin("x") as work:
        assert [one.title for one in links.links_of(work, event_id)] == ["2026-01"]
        assert list(links.links_told(work, event_id)) == []


def test_the_first_page_counts_everything(store):
    with store.begin("x") as work:
        event_id = an_event(work, place="Markt", patron="Frau Bürgermeisterin", days=())
        found = read_event(work, event_id, SATURDAY)
        assert (found.when, found.countdown, found.where) == (
            "", "", "Markt · Schirmherrschaft: Frau Bürgermeisterin",
        )  # fmt: skip
        assert {area.figure for area in found.areas} == {"0", "0 €"}
        add_day(work, event_id, a_day())
        work.venues.add(Venue(name="Bühne", prevention_day_id=event_id))
        work.programme_items.add(ProgrammeItem(title="Vortrag", prevention_day_id=event_id))
        work.event_tasks.add(EventTask(title="GEMA", prevention_day_id=event_id, offset_days=-30))
        found = read_event(work, event_id, SATURDAY)
        areas = {area.area: area for area in found.areas}
        assert areas["day_programme"].warning == "1 noch nicht eingeplant"
        assert areas["day_tasks"].warning == "1 überfällig"
        assert [one.title for one in found.waiting] == ["GEMA"]
        assert found.when == "Samstag, 12. September 2026, 10:00 bis 17:00 Uhr"
        assert (found.countdown, found.is_today) == ("heute", True)


@pytest.mark.parametrize(
    ("days", "today", "words"),
    [
        ((), SATURDAY, ""),
        ((SATURDAY,), date(2026, 9, 11), "morgen"),
        ((SATURDAY,), date(2026, 8, 13), "noch 30 Tage"),
        ((SATURDAY, SATURDAY + timedelta(1)), SATURDAY + timedelta(1), "heute: Tag 2"),
        ((SATURDAY, SATURDAY + timedelta(7)), SATURDAY + timedelta(1), "läuft"),
        ((SATURDAY,), date(2026, 9, 13), "gestern"),
        ((SATURDAY,), date(2026, 9, 15), "vor 3 Tagen"),
    ],
)
def test_how_far_off_the_day_is(days, today, words):
    assert countdown(days, today) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((), ""),
        ((SATURDAY,), "12.09.2026"),
        ((SATURDAY, SATURDAY + timedelta(1)), "12. und 13.09.2026"),
        ((SATURDAY, SATURDAY + timedelta(3)), "12. bis 15.09.2026"),
        ((SATURDAY, date(2026, 10, 4)), "12.09.2026 bis 04.10.2026"),
    ],
)
def test_several_days_are_told_in_short(days, words):
    assert days_told(days) == words


def test_once_it_is_over_the_first_page_counts_sheets_and_press(store):
    with store.begin("x") as work:
        event_id = an_event(work)
        for _ in range(2):
            work.feedback_sheets.add(FeedbackSheet(prevention_day_id=event_id))
        work.press_items.add(PressItem(prevention_day_id=event_id, kind=PressKind.REPORT))
        areas = {area.area: area for area in read_event(work, event_id, SATURDAY).areas}
        told = areas["day_evaluation"]
        assert (told.figure, told.meaning) == ("2", "Bögen erfasst, 1 Bericht in der Presse")


def test_a_budget_that_will_not_do_is_told(store):
    with store.begin("x") as work:
        event_id = an_event(work)
        work.budget_items.add(
            BudgetItem(
                prevention_day_id=event_id, title="Bühne", planned_cents=90_000,
                offered_cents=95_000,
            )
        )  # fmt: skip
        areas = {area.area: area for area in read_event(work, event_id, SATURDAY).areas}
        assert areas["day_budget"].warning == "voraussichtlich 50 € über dem Plan"
        assert areas["day_budget"].meaning == "ausgegeben, geplant 900 €"
