"""Applications: begin, change, submit, and the lines of their cost and finance plan."""

from datetime import date, datetime
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.funding.finance import FinancePlan, above_costs
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import (
    ApplicationCost,
    ApplicationCostFields,
    ApplicationState,
    BudgetSide,
    FundingApplication,
    FundingApplicationFields,
    FundingProgramme,
)
from praeventionsrat.funding.windows import window
from praeventionsrat.german import day
from praeventionsrat.money import money


def create_application(
    work: Work, programme_id: UUID, fields: FundingApplicationFields, *, number: str = ""
) -> UUID:
    """Put an application on record under the next number of its programme."""
    work.funding_programmes.get(programme_id)
    _check(fields)
    others = work.funding_applications.where(programme_id=programme_id)
    position = max((one.position for one in others), default=0) + 1
    made = FundingApplication.model_validate(
        fields,
        update={
            "programme_id": programme_id,
            "number": number or f"{position:03}",
            "position": position,
        },
    )
    work.funding_applications.add(made)
    return made.id


def edit_application(
    work: Work, application_id: UUID, fields: FundingApplicationFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about an application."""
    application = work.funding_applications.get(application_id)
    application.see(seen)
    _check(fields)
    if fields.requested_cents != application.requested_cents:
        wrong = above_costs(plan_of(work, application_id, fields.requested_cents))
        if wrong:
            raise Invalid({"requested_cents": wrong})
    application.sqlmodel_update(fields.model_dump())


def delete_application(work: Work, application_id: UUID, *, at: datetime) -> None:
    """Move an application to the Papierkorb."""
    work.funding_applications.get(application_id).deleted_at = at


def submit_application(work: Work, application_id: UUID, *, on: date) -> str:
    """Note that an application went out or came in; a sentence where that was not in time."""
    application = work.funding_applications.get(application_id)
    programme = work.funding_programmes.get(application.programme_id)
    if programme.needs_advice and application.advised_on is None:
        raise UserError(
            f"„{programme.title}“ verlangt eine Beratung vor dem Antrag. "
            "Bitte tragen Sie beim Antrag ein, wann sie war."
        )
    application.submitted_on = application.submitted_on or on
    if application.state in {ApplicationState.DRAFT, ApplicationState.WITHDRAWN}:
        application.state = ApplicationState.SUBMITTED
    return late_words(programme, application.submitted_on)


def withdraw_application(work: Work, application_id: UUID) -> None:
    """Note that the applicant wants no money any more."""
    application = work.funding_applications.get(application_id)
    if application.granted_cents:
        raise UserError("Dieser Antrag ist bewilligt; bitte zuerst die Entscheidung zurücknehmen.")
    application.state = ApplicationState.WITHDRAWN


def late_words(programme: FundingProgramme, on: date) -> str:
    """A sentence where a day is not within the window of a programme."""
    found = window(programme.opens_on, programme.closes_on, on, is_yearly=programme.is_yearly)
    if found.closes_on and on > found.closes_on:
        return (
            f"Eingang am {day(on)}, die Frist endete am {day(found.closes_on)}. "
            "Es zählt der Posteingang; ob der Antrag noch gilt, entscheidet der Fördergeber."
        )
    if found.opens_on and on < found.opens_on:
        return f"Eingang am {day(on)}, Anträge nimmt das Programm erst ab {day(found.opens_on)} an."
    return ""


def add_cost(work: Work, application_id: UUID, fields: ApplicationCostFields) -> UUID:
    """One more line of the cost and finance plan."""
    work.funding_applications.get(application_id)
    position = len(work.application_costs.where(application_id=application_id))
    made = ApplicationCost.model_validate(
        fields, update={"application_id": application_id, "position": position}
    )
    work.application_costs.add(made)
    return made.id


def edit_cost(work: Work, cost_id: UUID, fields: ApplicationCostFields) -> None:
    """Change a line of the plan."""
    work.application_costs.get(cost_id).sqlmodel_update(fields.model_dump())


def remove_cost(work: Work, cost_id: UUID) -> None:
    """Take a line of the plan away."""
    work.application_costs.remove(work.application_costs.get(cost_id))


def plan_of(work: Work, application_id: UUID, asked: int | None = None) -> FinancePlan:
    """The sums of the plan of an application; ``asked`` instead of what it asks for."""
    if asked is None:
        asked = work.funding_applications.get(application_id).requested_cents
    sums = dict.fromkeys(BudgetSide, 0)
    for line in work.application_costs.where(application_id=application_id):
        sums[line.side] += line.planned_cents
    return FinancePlan(sums[BudgetSide.COST], sums[BudgetSide.OWN], sums[BudgetSide.OTHER], asked)


def _check(fields: FundingApplicationFields) -> None:
    wrong = {}
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        wrong["ends_on"] = f"Das Ende liegt vor dem Beginn am {day(fields.starts_on)}."
    if fields.decided_on and fields.submitted_on and fields.decided_on < fields.submitted_on:
        wrong["decided_on"] = (
            f"Die Entscheidung liegt vor dem Eingang am {day(fields.submitted_on)}."
        )
    if fields.proof_on and fields.starts_on and fields.proof_on < fields.starts_on:
        wrong["proof_on"] = f"Der Nachweis liegt vor dem Beginn am {day(fields.starts_on)}."
    if fields.granted_cents is not None and fields.granted_cents > fields.requested_cents:
        wrong["granted_cents"] = (
            f"Beantragt sind nur {money(fields.requested_cents)}; "
            "bitte nicht mehr bewilligen als beantragt."
        )
    if wrong:
        raise Invalid(wrong)
