"""What is asked of the store about measures and what belongs to them."""

from typing import Any

from sqlalchemy import ColumnElement, Date, Select, String, case, func, literal, select, type_coerce
from sqlmodel import col

from praeventionsrat.contacts.keywords import Keyword
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.measures.parts import (
    MeasureKeyword,
    MeasureResolution,
    Milestone,
    PledgeMeasure,
)
from praeventionsrat.measures.records import FieldOfAction, Measure
from praeventionsrat.measures.reports import MeasureReport
from praeventionsrat.plans.records import Pledge


def is_here() -> ColumnElement[bool]:
    """Whether a measure is not in the Papierkorb."""
    return col(Measure.deleted_at).is_(None)


def text(column: Any) -> ColumnElement[str]:
    """An id as it is written: making a UUID of each costs more than reading it."""
    return type_coerce(column, String)


def listed() -> Select[*tuple[Any, ...]]:
    """The columns ``_row`` takes apart."""
    began = func.coalesce(col(Measure.starts_on), func.date(col(Measure.created_at)))
    return (
        select(
            *(text(col(Measure.id)), col(Measure.number), col(Measure.title), col(Measure.state)),
            *(col(Measure.light), col(Measure.light_reason)),
            *(text(col(Measure.person_id)), _person()),
            *(text(col(Measure.organization_id)), _organization()),
            *(text(col(Measure.district_id)), func.coalesce(col(Keyword.name), "")),
            *(text(col(Measure.field_id)), _field()),
            func.coalesce(col(FieldOfAction.position), 0),
            *(col(Measure.place), col(Measure.starts_on), col(Measure.ends_on)),
            text(col(Measure.parent_id)).label("parent"),
            *(col(Measure.report_months), col(Measure.follow_up_on), type_coerce(began, Date)),
            *(text(col(FieldOfAction.plan_id)), col(Measure.weight), col(Measure.progress)),
        )
        .outerjoin(Person, col(Person.id) == col(Measure.person_id))
        .outerjoin(Organization, col(Organization.id) == col(Measure.organization_id))
        .outerjoin(Keyword, col(Keyword.id) == col(Measure.district_id))
        .outerjoin(FieldOfAction, col(FieldOfAction.id) == col(Measure.field_id))
        .where(is_here())
        .order_by(col(Measure.number), col(Measure.id))
    )


def _person() -> ColumnElement[str]:
    parts = (Person.title, Person.given_name, Person.affix, Person.family_name)
    whole: Any = literal("")
    for part in parts:
        whole = whole + literal(" ") + col(part)
    for _ in range(2):
        whole = func.replace(whole, "  ", " ")
    told: ColumnElement[str] = func.coalesce(func.trim(whole), "")
    return told


def _organization() -> ColumnElement[str]:
    short = func.nullif(col(Organization.short_name), "")
    told: ColumnElement[str] = func.coalesce(short, col(Organization.name), "")
    return told


def _field() -> ColumnElement[str]:
    whole = func.trim(col(FieldOfAction.number) + literal(" ") + col(FieldOfAction.name))
    told: ColumnElement[str] = func.coalesce(whole, "")
    return told


def last_report() -> Select[*tuple[Any, ...]]:
    """When each was last reported on."""
    of = col(MeasureReport.measure_id)
    return select(text(of), func.max(col(MeasureReport.reported_on))).group_by(of)


def stones() -> Select[*tuple[Any, ...]]:
    """SQLite takes the title from the line of each group that holds the least day."""
    of, weight = col(Milestone.measure_id), col(Milestone.weight)
    is_open = col(Milestone.done_on).is_(None)
    return select(
        text(of),
        func.min(case((is_open, col(Milestone.due_on)))),
        col(Milestone.title),
        func.sum(weight),
        func.sum(case((is_open, weight), else_=0)),
    ).group_by(of)


def words() -> Select[*tuple[Any, ...]]:
    """Topics and target groups of each."""
    of = col(MeasureKeyword.measure_id)
    query = select(text(of), func.group_concat(col(Keyword.name), ", "))
    return query.join(Keyword, col(Keyword.id) == col(MeasureKeyword.keyword_id)).group_by(of)


def promised() -> Select[*tuple[Any, ...]]:
    """How many pledges each carries out, and of which plans."""
    of = col(PledgeMeasure.measure_id)
    query = select(text(of), func.count(), func.group_concat(text(col(Pledge.plan_id))))
    return query.join(Pledge, col(Pledge.id) == col(PledgeMeasure.pledge_id)).group_by(of)


def bound() -> Select[*tuple[Any, ...]]:
    """How many resolutions each rests on."""
    of = col(MeasureResolution.measure_id)
    return select(text(of), func.count()).group_by(of)
