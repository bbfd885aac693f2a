"""What exhibitors say afterwards: one short form a stand, and what it comes to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.german import count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.records import (
    ExhibitorFeedback,
    ExhibitorFeedbackFields,
)
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.quantity import number


@dataclass(frozen=True, slots=True)
class ExhibitorRow:
    """A stand and what came back from it."""

    id: UUID
    """Of the stand."""
    number: str
    name: str
    answered: bool
    grade: int | None = None
    organisation_grade: int | None = None
    place_grade: int | None = None
    talks: int | None = None
    comes_again: bool | None = None
    comment: str = ""
    received_on: date | None = None


@dataclass(frozen=True, slots=True)
class ExhibitorResult:
    """All answers together."""

    rows: tuple[ExhibitorRow, ...]

    @property
    def answers(self) -> Sequence[ExhibitorRow]:
        """Those who said something."""
        return [one for one in self.rows if one.answered]

    def mean(self, name: str) -> float | None:
        """The mean of a grade; None where nobody gave one."""
        given = [getattr(one, name) for one in self.rows if getattr(one, name) is not None]
        return sum(given) / len(given) if given else None

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        """What it comes to, line by line."""
        if not self.answers:
            return ()
        talks = [one.talks for one in self.rows if one.talks is not None]
        again = [one.comes_again for one in self.rows if one.comes_again is not None]
        lines = (
            ("Antworten", f"{len(self.answers)} von {count(len(self.rows), 'Stand', 'Ständen')}"),
            *(
                (title, number(self.mean(name), 1))
                for title, name in (
                    ("Gesamtnote", "grade"),
                    ("Organisation", "organisation_grade"),
                    ("Standplatz", "place_grade"),
                )
            ),
            ("Gespräche", f"{number(sum(talks))} an {count(len(talks), 'Stand', 'Ständen')}"
             if talks else "–"),
            ("Kommen wieder", f"{sum(again)} von {len(again)}" if again else "–"),
        )  # fmt: skip
        return [line for line in lines if line[1] != "–"]


def exhibitor_result(work: Work, event_id: UUID) -> ExhibitorResult:
    """Every stand that came, with its answer."""
    stands = [one for one in work.stands.rows(event_id) if one.comes]
    found = {
        one.stand_id: one
        for one in work.exhibitor_feedbacks.where(stand_id={stand.id for stand in stands})
    }
    return ExhibitorResult(
        tuple(_row(one.id, one.number, exhibitor_name(one), found.get(one.id)) for one in stands)
    )


def exhibitor_name(stand: StandRow) -> str:
    """Who stands there, without the number of the stand."""
    return stand.exhibitor or stand.contact_name or stand.name


def keep_feedback(
    work: Work, stand_id: UUID, fields: ExhibitorFeedbackFields, *, on: date | None = None
) -> None:
    """Note what an exhibitor says; where all is emptied, nothing is left."""
    work.stands.get(stand_id)
    listed = work.exhibitor_feedbacks.where(stand_id=stand_id)
    if fields == ExhibitorFeedbackFields():
        for one in listed:
            work.exhibitor_feedbacks.remove(one)
    elif listed:
        listed[0].sqlmodel_update(fields.model_dump())
    else:
        update = {"stand_id": stand_id, "received_on": on}
        work.exhibitor_feedbacks.add(ExhibitorFeedback.model_validate(fields, update=update))


def feedback_of(work: Work, stand_id: UUID) -> ExhibitorFeedbackFields:
    """What an exhibitor said; empty where nothing came."""
    found = next(iter(work.exhibitor_feedbacks.where(stand_id=stand_id)), None)
    names = ExhibitorFeedbackFields.model_fields
    if found is None:
        return ExhibitorFeedbackFields()
    return ExhibitorFeedbackFields(**{name: getattr(found, name) for name in names})


def _row(stand_id: UUID, number: str, name: str, found: ExhibitorFeedback | None) -> ExhibitorRow:
    if found is None:
        return ExhibitorRow(stand_id, number, name, answered=False)
    return ExhibitorRow(
        stand_id,
        number,
        name,
        answered=True,
        grade=found.grade,
        organisation_grade=found.organisation_grade,
        place_grade=found.place_grade,
        talks=found.talks,
        comes_again=found.comes_again,
        comment=found.comment,
        received_on=found.received_on,
    )
