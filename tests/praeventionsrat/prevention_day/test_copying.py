"""„Letztes Jahr kopieren“: what comes along, and what begins anew."""

from datetime import UTC, date, datetime, time

import pytest

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.measures.records import Measure
from praeventionsrat.prevention_day.copying.choice import CopyChoice
from praeventionsrat.prevention_day.copying.usecases import copy_event
from praeventionsrat.prevention_day.evaluation.records import FeedbackQuestion, FeedbackSheet
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.money.records import BudgetItem, PressItem, PressKind, Sponsor
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    PowerCircuit,
    ProgrammeItem,
    ProgrammeState,
    Venue,
    WalkingTime,
)
from praeventionsrat.prevention_day.records import (
    EventDayFields,
    EventState,
    PreventionDayFields,
)
from praeventionsrat.prevention_day.registrations.records import Registration
from praeventionsrat.prevention_day.stands.records import PlanObject, SitePlan, Stand, StandState
from praeventionsrat.prevention_day.tasks.records import (
    EventTask,
    Permit,
    PermitState,
    SafetyAnswer,
    SafetyChoice,
    TaskState,
)
from praeventionsrat.prevention_day.usecases.events import create_event, days_of
from praeventionsrat.prevention_day.usecases.links import link_measure

NOW = datetime(2026, 9, 12, 10, tzinfo=UTC)


@pytest.fixture
def full(store):
    """A prevention day over a change to winter time with one of everything."""
    with store.begin("x") as work:
        days = [
            EventDayFields(held_on=date(2026, 10, 24), opens_at=time(10), closes_at=time(16)),
            EventDayFields(held_on=date(2026, 10, 26)),
        ]
        one = create_event(work, PreventionDayFields(title="9. Tag", walking_minutes=7), days)
        event = work.prevention_days.get(one)
        event.state, event.report_summary = EventState.HELD, "Voll."
        first = days_of(work, one)[0]
        first.is_rainy, first.rainy_since = True, NOW
        hall = Venue(name="Halle", prevention_day_id=one)
        work.venues.add(hall)
        stage = Venue(name="Bühne", prevention_day_id=one, rain_venue_id=hall.id)
        work.venues.add(stage)
        work.walking_times.add(WalkingTime(venue_id=stage.id, other_id=hall.id, minutes=4))
        circuit = PowerCircuit(venue_id=stage.id, name="A", watts=3680)
        work.power_circuits.add(circuit)
        plan = SitePlan(venue_id=stage.id)
        work.site_plans.add(plan)
        work.plan_objects.add(PlanObject(plan_id=plan.id, label="Baum"))
        for title, state in (("Vortrag", "confirmed"), ("Ausgefallen", "cancelled"),
                             ("Idee", "idea")):  # fmt: skip
            item = ProgrammeItem(
                title=title, prevention_day_id=one, event_day_id=first.id, venue_id=stage.id,
                starts_at=time(10, 30), state=ProgrammeState(state), began_at=time(10, 35),
            )  # fmt: skip
            work.programme_items.add(item)
            crew = Contributor(item_id=item.id, name="Ada", is_confirmed=True, checked_in_at=NOW)
            work.contributors.add(crew)
        work.registrations.add(
            Registration(prevention_day_id=one, item_id=item.id, name="Gast Eins")
        )
        for number, state in (("A1", "confirmed"), ("A2", "declined")):
            work.stands.add(
                Stand(
                    prevention_day_id=one, number=number, state=StandState(state),
                    venue_id=stage.id, circuit_id=circuit.id, x_cm=100, y_cm=200,
                    liability_proved=True, checked_in_at=NOW,
                )
            )  # fmt: skip
        before = EventTask(title="Antrag", prevention_day_id=one, state=TaskState.DONE)
        work.event_tasks.add(before)
        work.event_tasks.add(
            EventTask(
                title="Plakate", prevention_day_id=one, after_id=before.id,
                due_on=date(2026, 10, 1), done_on=date(2026, 9, 30),
            )
        )  # fmt: skip
        for title, state in (("Sondernutzung", "granted"), ("Feuerwerk", "not_needed")):
            work.permits.add(
                Permit(
                    title=title, prevention_day_id=one, state=PermitState(state),
                    apply_until=date(2026, 8, 1), granted_on=date(2026, 8, 20), reference="A 1",
                    conditions="Gasse 3,50 m" if state == "granted" else "", note="",
                )
            )  # fmt: skip
        for code, text in (("first_aid", "DRK mit zwei Kräften"), ("toilets", "")):
            work.safety_answers.add(
                SafetyAnswer(
                    prevention_day_id=one, question=code, choice=SafetyChoice.YES, text=text
                )
            )
        shift = Shift(title="Aufbau", prevention_day_id=one, event_day_id=first.id,
                      venue_id=stage.id, day_offset=-1)  # fmt: skip
        helper = Helper(name="Udo", prevention_day_id=one, checked_in_at=NOW)
        work.shifts.add(shift)
        work.helpers.add(helper)
        work.duties.add(Duty(shift_id=shift.id, helper_id=helper.id))
        for title, planned, actual in (("Bühne", 90_000, 84_050), ("Druck", 10_000, None)):
            work.budget_items.add(
                BudgetItem(
                    title=title, prevention_day_id=one, planned_cents=planned,
                    actual_cents=actual, receipt="B 7", paid_on=date(2026, 11, 1),
                )
            )  # fmt: skip
        work.sponsors.add(
            Sponsor(name="Sparkasse", prevention_day_id=one, promised_on=date(2026, 3, 1))
        )
        for medium, kind in (("Anzeiger", "report"), ("Anzeiger", "release"), ("", "post")):
            work.press_items.add(
                PressItem(medium=medium, kind=PressKind(kind), title="T", prevention_day_id=one)
            )
        work.feedback_questions.add(FeedbackQuestion(text="Wie war es?", prevention_day_id=one))
        work.feedback_sheets.add(FeedbackSheet(prevention_day_id=one))
        measure = Measure(number="M-1", title="Licht")
        work.measures.add(measure)
        link_measure(work, one, measure.id)
    return one


def mine(work, name, event_id):
    return list(getattr(work, name).where(prevention_day_id=event_id))


@pytest.fixture
def copied(store, full):
    with store.begin("kopieren") as work:
        return copy_event(work, full, "10. Tag", date(2027, 3, 27))


def test_days_keep_their_distance_and_clock_times_stay_across_summer_time(store, copied, full):
    with store.read() as work:
        days = days_of(work, copied)
        assert [one.held_on for one in days] == [date(2027, 3, 27), date(2027, 3, 29)]
        assert (days[0].opens_at, days[0].closes_at, days[0].is_rainy) == (
            time(10),
            time(16),
            False,
        )
        event = work.prevention_days.get(copied)
        assert (event.title, event.state, event.previous_id) == (
            "10. Tag",
            EventState.PLANNED,
            full,
        )
        assert (event.walking_minutes, event.report_summary) == (7, "")
        items = {one.title: one for one in mine(work, "programme_items", copied)}
        assert set(items) == {"Vortrag", "Idee"}
        talk = items["Vortrag"]
        assert (talk.starts_at, talk.began_at, talk.event_day_id) == (
            time(10, 30),
            None,
            days[0].id,
        )
        assert talk.state is ProgrammeState.ASKED
        assert items["Idee"].state is ProgrammeState.IDEA
        (crew,) = work.contributors.where(item_id=talk.id)
        assert (crew.name, crew.is_confirmed, crew.checked_in_at) == ("Ada", False, None)


def test_places_come_with_twins_circuits_walks_and_plans(store, copied, full):
    with store.read() as work:
        venues = {one.name: one for one in mine(work, "venues", copied)}
        stage, hall = venues["Bühne"], venues["Halle"]
        assert stage.rain_venue_id == hall.id
        (walk,) = work.walking_times.where(venue_id=stage.id)
        assert (walk.other_id, walk.minutes) == (hall.id, 4)
        (circuit,) = work.power_circuits.where(venue_id=stage.id)
        (plan,) = work.site_plans.where(venue_id=stage.id)
        assert [one.label for one in work.plan_objects.where(plan_id=plan.id)] == ["Baum"]
        (stand,) = mine(work, "stands", copied)
        assert (stand.number, stand.state) == ("A1", StandState.ASKED)
        assert (stand.venue_id, stand.circuit_id, stand.x_cm) == (stage.id, circuit.id, 100)
        assert (stand.liability_proved, stand.checked_in_at) == (False, None)
        (shift,) = mine(work, "shifts", copied)
        assert (shift.venue_id, shift.day_offset) == (stage.id, -1)
        assert list(work.duties.where(shift_id=shift.id)) == []
        assert len(mine(work, "venues", full)) == 2


def test_paperwork_begins_anew(store, copied):
    with store.read() as work:
        tasks = {one.title: one for one in mine(work, "event_tasks", copied)}
        assert {one.state for one in tasks.values()} == {TaskState.OPEN}
        assert tasks["Plakate"].after_id == tasks["Antrag"].id
        assert tasks["Plakate"].due_on == date(2027, 3, 4)
        permits = {one.title: one for one in mine(work, "permits", copied)}
        granted = permits["Sondernutzung"]
        assert (granted.state, granted.reference, granted.conditions) == (
            PermitState.NEEDED,
            "",
            "",
        )
        assert granted.note == "Auflagen beim letzten Mal:\nGasse 3,50 m"
        assert granted.apply_until == date(2027, 1, 2)
        assert permits["Feuerwerk"].state is PermitState.NOT_NEEDED
        (answer,) = mine(work, "safety_answers", copied)
        assert (answer.question, answer.choice) == ("first_aid", SafetyChoice.OPEN)
        lines = {one.title: one for one in mine(work, "budget_items", copied)}
        assert (lines["Bühne"].planned_cents, lines["Bühne"].actual_cents) == (84_050, None)
        assert (lines["Druck"].planned_cents, lines["Bühne"].receipt) == (10_000, "")
        assert mine(work, "sponsors", copied)[0].promised_on is None
        (press,) = mine(work, "press_items", copied)
        assert (press.medium, press.kind, press.title) == ("Anzeiger", PressKind.INVITATION, "")
        assert mine(work, "helpers", copied)[0].checked_in_at is None
        assert len(mine(work, "feedback_questions", copied)) == 1
        assert len(mine(work, "event_measures", copied)) == 1


def test_what_belongs_to_the_old_day_stays_there(store, copied):
    with store.read() as work:
        for name in ("registrations", "feedback_sheets", "visitor_counts", "event_pictures"):
            assert mine(work, name, copied) == []


def test_only_what_is_chosen_comes_along(store, full):
    nothing = CopyChoice(**dict.fromkeys(CopyChoice.__dataclass_fields__, False))
    with store.begin("kopieren") as work:
        bare = copy_event(work, full, " ", date(2027, 10, 23), nothing)
        assert work.prevention_days.get(bare).title == "9. Tag"
        assert len(days_of(work, bare)) == 2
        for name in ("venues", "programme_items", "stands", "event_tasks", "helpers", "sponsors"):
            assert mine(work, name, bare) == []


def test_a_day_without_a_date_cannot_be_counted_from(store):
    with store.begin("x") as work:
        bare = create_event(work, PreventionDayFields(title="Leer"))
        with pytest.raises(UserError, match="keinen Tag"):
            copy_event(work, bare, "Neu", date(2027, 1, 1))


@pytest.mark.parametrize("first", [date(1, 1, 2), date(9999, 12, 31)])
def test_an_absurd_first_day_is_a_slip_of_the_finger(store, full, first):
    with store.begin("x") as work, pytest.raises(Invalid, match="Tippfehler"):
        copy_event(work, full, "Neu", first)


@pytest.mark.parametrize("typed", [date(9999, 12, 1), date(1, 1, 1)])
def test_an_absurd_deadline_does_not_stop_the_copy(store, full, typed):
    with store.begin("x") as work:
        task = EventTask(prevention_day_id=full, title="Zx", due_on=typed)
        work.event_tasks.add(task)
        for first in (date(1990, 1, 1), date(2200, 12, 31)):
            made = copy_event(work, full, "Neu", first)
            assert work.event_tasks.where(prevention_day_id=made, title="Zx")[0].due_on


def test_a_copy_is_copied_again_without_the_place_that_went_and_undone_in_one_step(store, full):
    with store.begin("weg") as work:
        twins = [one for one in work.venues.where(prevention_day_id=full) if one.rain_venue_id]
        work.venues.remove(work.venues.get(twins[0].rain_venue_id))
        for one in days_of(work, full)[:1]:
            work.event_days.remove(one)
    with store.begin("Kopieren") as work:
        first = copy_event(work, full, "Neu", date(2028, 2, 29))
    with store.begin("Nochmal") as work:
        again = copy_event(work, first, "", date(2028, 12, 31))
        assert work.prevention_days.get(again).previous_id == first
        assert days_of(work, again)[0].held_on == date(2028, 12, 31)
    assert store.undo().label == "Nochmal"
    assert store.undo().label == "Kopieren"
    with store.read() as work:
        assert [row.id for row in work.prevention_days.rows()] == [full]
