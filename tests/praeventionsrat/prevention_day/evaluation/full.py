"""A day on which everything happened: people, stands, money, press, pictures."""

from datetime import UTC, date, datetime, time

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.prevention_day.evaluation.exhibitors import keep_feedback
from praeventionsrat.prevention_day.evaluation.lessons import add_lesson
from praeventionsrat.prevention_day.evaluation.pictures import add_picture
from praeventionsrat.prevention_day.evaluation.records import LessonFields
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.money.budgeting import add_budget_item, add_sponsor
from praeventionsrat.prevention_day.money.press import add_press_item
from praeventionsrat.prevention_day.money.records import (
    BudgetItemFields,
    MoneySide,
    PressItemFields,
    PressKind,
    SponsorFields,
    SponsorKind,
)
from praeventionsrat.prevention_day.programme.items import add_item
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ProgrammeItemFields,
    ProgrammeState,
    Venue,
)
from praeventionsrat.prevention_day.records import CountMethod, VisitorCountFields
from praeventionsrat.prevention_day.registrations.records import RegistrationFields
from praeventionsrat.prevention_day.registrations.usecases import register
from praeventionsrat.prevention_day.running.records import Incident
from praeventionsrat.prevention_day.running.usecases import count_visitors
from praeventionsrat.prevention_day.stands.records import (
    ExhibitorFeedbackFields,
    StandFields,
    StandState,
)
from praeventionsrat.prevention_day.stands.usecases import add_stand
from praeventionsrat.prevention_day.usecases.events import days_of, write_report_texts
from tests.praeventionsrat.prevention_day.evaluation.test_pictures import painted

AT = datetime(2026, 9, 1, 8, tzinfo=UTC)


def item(work, day, title, *crew, state=ProgrammeState.CONFIRMED, **more):
    on = days_of(work, day.id)[0].id
    fields = ProgrammeItemFields(title=title, event_day_id=on, starts_at=time(11), **more)
    return add_item(work, day.id, fields, crew, state=state)


def build(work, day):
    """Fill the day; returns the ids by name."""
    house = create_organization(
        work,
        OrganizationFields(
            name="Sparkasse", street="Markt 1", postal_code="35999", city="Musterau"
        ),
    )
    kim = create_person(work, PersonFields(given_name="Kim", family_name="Berg"))
    venue = Venue(prevention_day_id=day.id, name="Bühne")
    work.venues.add(venue)
    talk = item(
        work, day, "Einbruch", ContributorFields(name="Kim Berg", person_id=kim),
        ContributorFields(name="Dr. Alt", affiliation="Polizei"),
        seats=10, needs_registration=True, venue_id=venue.id,
    )  # fmt: skip
    item(work, day, "Ausgefallen", ContributorFields(name="Niemand"),
         state=ProgrammeState.CANCELLED)  # fmt: skip
    who = register(work, day.id, RegistrationFields(name="Bo", item_id=talk, seats=2), at=AT)
    work.registrations.get(who.id).checked_in_at = AT
    police = add_stand(
        work, day.id, StandFields(exhibitor="Polizei", topics="Betrug"), StandState.CONFIRMED
    )
    add_stand(work, day.id, StandFields(exhibitor="Weg"), StandState.DECLINED)
    add_stand(work, day.id, StandFields(exhibitor="Verein", topics="x" * 90), StandState.CONFIRMED)
    keep_feedback(work, police, ExhibitorFeedbackFields(grade=1, comment="Gern\nwieder"))
    ada, idle = (
        Helper(prevention_day_id=day.id, name="Ada"),
        Helper(prevention_day_id=day.id, name="Frei"),
    )
    shift = Shift(prevention_day_id=day.id, title="Aufbau", duration_minutes=90)
    for record, home in ((ada, work.helpers), (idle, work.helpers), (shift, work.shifts)):
        home.add(record)
    work.duties.add(Duty(shift_id=shift.id, helper_id=ada.id))
    for title, side, planned, actual in (
        ("Bühne", MoneySide.EXPENSE, 1000_00, 1200_00),
        ("Eigenmittel", MoneySide.INCOME, 1000_00, 1000_00),
    ):
        add_budget_item(
            work, day.id,
            BudgetItemFields(title=title, side=side, planned_cents=planned, actual_cents=actual),
        )  # fmt: skip
    on = date(2026, 9, 1)
    for name, kind, gift, came in (
        ("Sparkasse", SponsorKind.MONEY, "", on),
        ("Brauerei", SponsorKind.IN_KIND, "40 Bänke", on),
        ("Später", SponsorKind.MONEY, "", None),
    ):
        add_sponsor(
            work, day.id,
            SponsorFields(name=name, kind=kind, gift=gift, value_cents=500_00, promised_on=on,
                          received_on=came,
                          organization_id=house if name == "Sparkasse" else None),
        )  # fmt: skip
    for kind, title in ((PressKind.REPORT, "Tausend Gäste"), (PressKind.INVITATION, "Einladung")):
        fields = PressItemFields(kind=kind, medium="Anzeiger", title=title)
        add_press_item(work, day.id, fields)
    work.incidents.add(Incident(prevention_day_id=day.id, text="Sonnenbrand"))
    held = days_of(work, day.id)[0].id
    count_visitors(
        work,
        day.id,
        VisitorCountFields(
            event_day_id=held, visitors=1200, method=CountMethod.POLICE, is_total=True
        ),
    )
    count_visitors(
        work,
        day.id,
        VisitorCountFields(event_day_id=held, visitors=300, counted_at=time(11), venue_id=venue.id),
    )
    for grade in (1, 2, 3):
        day.sheet(grade=grade, heard="1", missed="Schatten")
    add_lesson(work, day.id, LessonFields(text="Mehr Schatten"))
    write_report_texts(work, day.id, summary="Ein **guter** Tag.", outlook="Wieder.")
    picture = add_picture(work, day.id, file_name="markt.png", content=painted((300, 200)))
    return {"talk": talk, "picture": picture, "house": house, "kim": kim, "held": held}
