"""Beccaria-Bogen of a measure: seven steps that fill themselves, and what is written beside."""

from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.measures.beccaria_known import known_of
from praeventionsrat.measures.beccaria_steps import STEPS, Known, Sheet, SheetStep, StepText
from praeventionsrat.measures.parts import BeccariaStep, BeccariaStepFields
from praeventionsrat.measures.ports import Work


def read_sheet(work: Work, measure_id: UUID) -> Sheet:
    """The seven steps of a measure as they stand now."""
    measure = work.measures.get(measure_id)
    written = {one.step: one for one in work.beccaria_steps.where(measure_id=measure_id)}
    known = known_of(work, measure)
    steps = tuple(
        _step(text, known[text.number - 1], written.get(text.number)) for text in STEPS
    )  # fmt: skip
    return Sheet(measure.id, measure.number, measure.title, steps)


def write_step(
    work: Work,
    measure_id: UUID,
    step: int,
    fields: BeccariaStepFields,
    *,
    seen: int | None = None,
) -> UUID:
    """Keep what was written at a step; a step nobody wrote anything at is not kept.

    Args:
        work: The transaction.
        measure_id: Whose sheet it is.
        step: 1 to 7.
        fields: What it says now.
        seen: The revision the writer saw.
    """
    if not 1 <= step <= len(STEPS):
        raise UserError("Der Beccaria-Bogen hat sieben Schritte.")
    work.measures.get(measure_id)
    found = work.beccaria_steps.where(measure_id=measure_id, step=step)
    if not found:
        made = BeccariaStep.model_validate(
            fields, update={"measure_id": measure_id, "step": step}
        )  # fmt: skip
        work.beccaria_steps.add(made)
        return made.id
    kept = found[0]
    kept.see(seen)
    kept.sqlmodel_update(fields.model_dump())
    return kept.id


def _step(text: StepText, known: tuple[Known, ...], kept: BeccariaStep | None) -> SheetStep:
    written = kept.text if kept else ""
    return SheetStep(
        text.number,
        text.title,
        text.question,
        known,
        written,
        kept.evidence if kept else "",
        kept.is_done if kept else False,
        "" if known or written.strip() else text.missing,
        kept.revision if kept else None,
    )
