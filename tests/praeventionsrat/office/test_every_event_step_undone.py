"""Whatever a use case does to Musterau's prevention days, undo takes it back and redo does it."""

import shutil
from datetime import UTC, date, datetime, time

import pytest

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.prevention_day.copying.usecases import copy_event
from praeventionsrat.prevention_day.evaluation import lessons, pictures, questions
from praeventionsrat.prevention_day.evaluation.exhibitors import keep_feedback
from praeventionsrat.prevention_day.evaluation.records import FeedbackQuestionFields, LessonFields
from praeventionsrat.prevention_day.helpers import usecases as helping
from praeventionsrat.prevention_day.helpers.records import HelperFields, ShiftFields
from praeventionsrat.prevention_day.money import budgeting, press
from praeventionsrat.prevention_day.money.records import (
    BudgetItemFields,
    PressItemFields,
    SponsorFields,
)
from praeventionsrat.prevention_day.programme import crew, items, shifting, venues
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ProgrammeItemFields,
    ProgrammeState,
    VenueFields,
)
from praeventionsrat.prevention_day.records import (
    EventDayFields,
    EventState,
    PreventionDayFields,
    VisitorCountFields,
)
from praeventionsrat.prevention_day.registrations import usecases as registering
from praeventionsrat.prevention_day.registrations.erasing import erase_registrations
from praeventionsrat.prevention_day.registrations.records import RegistrationFields
from praeventionsrat.prevention_day.running import usecases as running
from praeventionsrat.prevention_day.running.records import IncidentFields
from praeventionsrat.prevention_day.stands import planning
from praeventionsrat.prevention_day.stands import usecases as standing
from praeventionsrat.prevention_day.stands.records import (
    ExhibitorFeedbackFields,
    PlanObjectKind,
    StandFields,
    StandState,
)
from praeventionsrat.prevention_day.tasks import permits, safety, template
from praeventionsrat.prevention_day.tasks import usecases as tasking
from praeventionsrat.prevention_day.tasks.attachments import attach_to_event
from praeventionsrat.prevention_day.tasks.records import (
    EventAttachmentFields,
    EventTaskFields,
    PermitFields,
    SafetyAnswerFields,
    SafetyChoice,
    TaskPatternFields,
)
from praeventionsrat.prevention_day.tasks.safety_questions import QUESTIONS
from praeventionsrat.prevention_day.usecases import events, links
from tests.conftest import KEY
from tests.praeventionsrat.office.test_every_step_undone import differing, whole
from tests.praeventionsrat.prevention_day.evaluation.test_pictures import painted

SAFETY = next(iter(QUESTIONS))
TODAY, AT = date(2026, 4, 1), datetime(2026, 9, 12, 9, tzinfo=UTC)


class Day:
    """The records of the next prevention day that the steps below work on."""

    def __init__(self, work):
        self.work = work
        rows = sorted(work.prevention_days.rows(), key=lambda row: row.first_day)
        self.past, self.id = rows[0].id, rows[-1].id
        own = {"prevention_day_id": self.id}
        self.on = work.event_days.where(**own)[0].id
        timed = [one for one in work.programme_items.where(**own) if one.starts_at]
        self.item, self.venue = timed[0].id, timed[0].venue_id
        self.open = next(one.id for one in timed if one.needs_registration)
        self.stand = work.stands.where(**own)[0].id
        self.task = work.event_tasks.where(**own)[0].id
        self.permit = work.permits.where(**own)[0].id
        self.helper, self.other = (one.id for one in work.helpers.where(**own)[:2])
        shifts = [one.id for one in work.shifts.where(**own)]
        duty = work.duties.where(shift_id=set(shifts))[0]
        self.shift, self.busy = duty.shift_id, duty.helper_id
        self.money = work.budget_items.where(**own)[0].id
        self.sponsor = work.sponsors.where(**own)[0].id
        self.press = work.press_items.all()[0].id
        self.guest = work.registrations.where(**own)[0].id
        self.person = work.persons.all()[0].id
        self.resolution = work.resolutions.all()[0].id
        self.measure = work.measures.all()[0].id


def incident(d):
    made = running.log_incident(d.work, d.id, IncidentFields(text="Regen"), at=AT)
    running.settle_incident(d.work, made, is_settled=True)


def linked(d):
    links.link_resolution(d.work, d.id, d.resolution)
    links.link_measure(d.work, d.id, d.measure)


def drawn(d):
    made = planning.draw_object(d.work, d.venue, PlanObjectKind.TREE)
    planning.move_object(d.work, made, 300, 300, 90)


def pattern(d):
    made = template.add_pattern(d.work, TaskPatternFields(title="Zelte bestellen"))
    template.move_pattern(d.work, made, -1)


def guest(d):
    fields = RegistrationFields(item_id=d.open, name="Kim Berg", seats=2)
    registering.register(d.work, d.id, fields, at=AT)


def again(d):
    registering.cancel_registration(d.work, d.guest, on=TODAY)
    registering.reinstate_registration(d.work, d.guest, at=AT)


def practice(d):
    running.log_incident(d.work, d.id, IncidentFields(text="Probe"), at=AT.replace(month=9, day=1))
    running.begin_item(d.work, d.item, at=time(10, 3))
    running.end_practice(d.work, d.id, now=AT.replace(day=2))


STEPS = {
    "event": lambda d: events.create_event(
        d.work, PreventionDayFields(title="Neu"), [EventDayFields(held_on=date(2028, 2, 29))]
    ),
    "published": lambda d: events.set_event_state(d.work, d.id, EventState.PUBLISHED),
    "event deleted": lambda d: events.delete_event(d.work, d.id, at=AT),
    "event purged": lambda d: d.work.remove(d.work.prevention_days.get(d.id)),
    "copied": lambda d: copy_event(d.work, d.past, "Neu", date(2027, 9, 11)),
    "copied anew": lambda d: copy_event(d.work, d.id, "Neu", date(2028, 2, 29)),
    "day added": lambda d: events.add_day(d.work, d.id, events.following_day(d.work, d.id)),
    "day moved": lambda d: events.edit_day(
        d.work, d.on, EventDayFields(held_on=date(2026, 12, 31), closes_at=time(2))
    ),
    "day removed": lambda d: events.remove_day(d.work, d.on),
    "report": lambda d: events.write_report_texts(d.work, d.id, summary="Gut.", outlook="Ja."),
    "linked": linked,
    "item": lambda d: items.add_item(
        d.work, d.id, ProgrammeItemFields(title="Neu"), [ContributorFields(person_id=d.person)]
    ),
    "item moved": lambda d: items.move_item(d.work, d.item, d.on, d.venue, time(16, 5)),
    "item copied": lambda d: items.copy_item(d.work, d.item),
    "item cancelled": lambda d: items.set_state(d.work, d.item, ProgrammeState.CANCELLED),
    "item removed": lambda d: items.remove_item(d.work, d.open),
    "crew": lambda d: crew.set_contributors(d.work, d.item, [ContributorFields(name="Kim")]),
    "rest shifted": lambda d: shifting.shift_rest(d.work, d.on, time(9), 15),
    "place": lambda d: venues.add_venue(d.work, d.id, VenueFields(name="Zelt")),
    "place removed": lambda d: venues.remove_venue(d.work, d.venue),
    "stand": lambda d: standing.add_stand(
        d.work, d.id, StandFields(exhibitor="Verein", contact_id=d.person)
    ),
    "stand confirmed": lambda d: standing.set_stand_state(d.work, d.stand, StandState.WAITING),
    "stand placed": lambda d: standing.place_stand(d.work, d.stand, d.venue, 500, 500, 45),
    "stand removed": lambda d: standing.remove_stand(d.work, d.stand),
    "feedback": lambda d: keep_feedback(d.work, d.stand, ExhibitorFeedbackFields(grade=2)),
    "drawn": drawn,
    "task": lambda d: tasking.add_task(d.work, d.id, EventTaskFields(title="Zelte")),
    "task toggled": lambda d: tasking.toggle_task(d.work, d.task, on=TODAY),
    "task removed": lambda d: tasking.remove_task(d.work, d.task),
    "pattern": pattern,
    "pattern gone": lambda d: template.remove_pattern(d.work, d.work.task_patterns.all()[0].id),
    "permit": lambda d: permits.add_permit(d.work, d.id, PermitFields(title="Feuer")),
    "permit removed": lambda d: permits.remove_permit(d.work, d.permit),
    "safety": lambda d: safety.answer_question(
        d.work, d.id, SAFETY, SafetyAnswerFields(choice=SafetyChoice.NO, text="Anders")
    ),
    "file": lambda d: attach_to_event(
        d.work, d.id, EventAttachmentFields(title="P"), file_name="p.pdf", content=b"neu"
    ),
    "helper": lambda d: helping.add_helper(d.work, d.id, HelperFields(name="Kim Berg")),
    "helper removed": lambda d: helping.remove_helper(d.work, d.busy),
    "shift": lambda d: helping.add_shift(d.work, d.id, ShiftFields(title="Nachtwache")),
    "shift left": lambda d: helping.unassign(d.work, d.shift, d.busy),
    "shift removed": lambda d: helping.remove_shift(d.work, d.shift),
    "money": lambda d: budgeting.add_budget_item(d.work, d.id, BudgetItemFields(title="Zelt")),
    "paid": lambda d: budgeting.set_amount(d.work, d.money, "actual_cents", 12345),
    "money removed": lambda d: budgeting.remove_budget_item(d.work, d.money),
    "sponsor": lambda d: budgeting.add_sponsor(d.work, d.id, SponsorFields(name="Sparkasse")),
    "sponsor thanked": lambda d: budgeting.thank_sponsor(d.work, d.sponsor, date(2026, 10, 1)),
    "press": lambda d: press.add_press_item(d.work, d.id, PressItemFields(medium="Bote")),
    "press removed": lambda d: press.remove_press_item(d.work, d.press),
    "registered": guest,
    "cancelled and back": again,
    "registration removed": lambda d: registering.remove_registration(d.work, d.guest, on=TODAY),
    "registrations erased": lambda d: erase_registrations(d.work, d.id, on=TODAY),
    "begun": lambda d: running.begin_item(d.work, d.item, at=time(10, 3)),
    "incident": incident,
    "counted": lambda d: running.count_visitors(d.work, d.id, VisitorCountFields(visitors=300)),
    "rain": lambda d: running.switch_rain(d.work, d.on, is_rainy=True, at=AT),
    "practice": practice,
    "lesson": lambda d: lessons.add_lesson(d.work, d.id, LessonFields(text="Mehr Schatten")),
    "question": lambda d: questions.add_question(
        d.work, d.id, FeedbackQuestionFields(text="Was fehlte?")
    ),
    "question moved": lambda d: questions.move_question(
        d.work, d.work.feedback_questions.where(prevention_day_id=d.past)[0].id, 1
    ),
    "picture": lambda d: pictures.add_picture(d.work, d.id, file_name="b.png", content=painted()),
    "person gone": lambda d: d.work.remove(d.work.persons.get(d.person)),
}


@pytest.fixture(scope="module")
def town(musterau_path, tmp_path_factory):
    path = shutil.copy(musterau_path, tmp_path_factory.mktemp("undo") / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    yield store
    store.close()


@pytest.mark.parametrize("step", STEPS)
def test_undo_brings_every_row_back_and_redo_does_it_again(town, step):
    before = whole(town)
    with town.begin(step) as work:
        STEPS[step](Day(work))
    after = whole(town)
    assert differing(before, after)
    town.undo()
    assert differing(before, whole(town)) == []
    town.redo()
    assert differing(after, whole(town)) == []
    town.undo()
    assert differing(before, whole(town)) == []
