"""Programmes and the criteria their applications are judged by."""

from datetime import datetime
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import (
    Criterion,
    CriterionFields,
    FundingProgramme,
    FundingProgrammeFields,
    FundingSide,
)

USUAL = (
    ("Bedarf und Faktenlage", "Ist der Bedarf belegt?", 2),
    ("Ziel und Wirkung", "Ist das Ziel messbar, ist die Wirkung zu erwarten?", 2),
    ("Vernetzung", "Wer macht mit, wer wird erreicht?", 1),
    ("Kosten und Nutzen", "Sind die Kosten angemessen?", 1),
)
"""Criteria to begin with, each up to five points: name, hint, weight."""


def create_programme(work: Work, fields: FundingProgrammeFields) -> UUID:
    """Put a programme on record; one that gives money begins with the usual criteria."""
    _check(fields)
    made = FundingProgramme.model_validate(fields)
    work.funding_programmes.add(made)
    if made.side is FundingSide.GIVEN:
        for name, hint, weight in USUAL:
            add_criterion(work, made.id, CriterionFields(name=name, hint=hint, weight=weight))
    return made.id


def edit_programme(
    work: Work, programme_id: UUID, fields: FundingProgrammeFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a programme."""
    programme = work.funding_programmes.get(programme_id)
    programme.see(seen)
    _check(fields)
    programme.sqlmodel_update(fields.model_dump())


def delete_programme(work: Work, programme_id: UUID, *, at: datetime) -> None:
    """Move a programme to the Papierkorb, with its applications."""
    work.funding_programmes.get(programme_id).deleted_at = at


def add_criterion(work: Work, programme_id: UUID, fields: CriterionFields) -> UUID:
    """Judge applications by one more criterion."""
    work.funding_programmes.get(programme_id)
    position = len(work.criteria.where(programme_id=programme_id))
    made = Criterion.model_validate(
        fields, update={"programme_id": programme_id, "position": position}
    )
    work.criteria.add(made)
    return made.id


def edit_criterion(work: Work, criterion_id: UUID, fields: CriterionFields) -> None:
    """Change a criterion; fewer points than somebody has given are refused."""
    criterion = work.criteria.get(criterion_id)
    given = max((one.points for one in work.scores.where(criterion_id=criterion_id)), default=0)
    if given > fields.most_points:
        raise UserError(
            f"Bei „{criterion.name}“ wurden schon {given:g} Punkte vergeben; "
            f"die Höchstzahl kann nicht kleiner sein."
        )
    criterion.sqlmodel_update(fields.model_dump())


def remove_criterion(work: Work, criterion_id: UUID) -> None:
    """Take a criterion away, with the points given by it."""
    work.criteria.remove(work.criteria.get(criterion_id))


def _check(fields: FundingProgrammeFields) -> None:
    opens, closes = fields.opens_on, fields.closes_on
    if fields.is_yearly and closes is None:
        raise Invalid({"closes_on": "Bitte den letzten Tag eintragen, der jedes Jahr wiederkehrt."})
    if opens and closes and closes < opens:
        raise Invalid({"closes_on": "Die Frist endet vor ihrem Beginn."})
