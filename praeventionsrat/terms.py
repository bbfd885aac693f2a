"""Wahlperiode and Kennung: what numbers say of the time and of the office that gives them."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.errors import Invalid
from praeventionsrat.ports import Repository
from praeventionsrat.records import Fields, Line, Record

WRONG_ORDER = "Das Ende liegt vor dem Beginn."


class LegislativeTermFields(Fields):
    """What is typed about an electoral period."""

    name: Line = Field(min_length=1, max_length=40)
    """As numbers say it: „18“, „XVIII“, „2021-2026“."""
    starts_on: date | None = None
    ends_on: date | None = None


class LegislativeTerm(LegislativeTermFields, Record, table=True):
    """Wahlperiode of the council (OParl ``LegislativeTerm``)."""

    __tablename__ = "legislative_term"


class NumberOrigin(Record, table=True):
    """Kennung of the office in its numbers: „101“ in „101.18.1093“; at most one record."""

    __tablename__ = "number_origin"

    code: Line = Field(default="", max_length=40)


class Work(Protocol):
    """What these ask of a transaction."""

    @property
    def legislative_terms(self) -> Repository[LegislativeTerm]:
        """Electoral periods."""
        ...

    @property
    def number_origins(self) -> Repository[NumberOrigin]:
        """The one code of the office."""
        ...


def term_on(work: Work, day: date) -> LegislativeTerm | None:
    """The electoral period a day falls into."""
    return covering(work.legislative_terms.all(), day)


def covering(periods: Iterable[LegislativeTerm], day: date) -> LegislativeTerm | None:
    """The one of these a day falls into; of several the one that began last."""
    found = [term for term in periods if (term.starts_on or day) <= day <= (term.ends_on or day)]
    return max(found, key=lambda term: term.starts_on or date.min, default=None)


def add_term(work: Work, fields: LegislativeTermFields) -> UUID:
    """Put an electoral period on record."""
    _check(fields)
    term = LegislativeTerm.model_validate(fields)
    work.legislative_terms.add(term)
    return term.id


def edit_term(work: Work, term_id: UUID, fields: LegislativeTermFields) -> None:
    """Replace what is typed about an electoral period."""
    _check(fields)
    work.legislative_terms.get(term_id).sqlmodel_update(fields.model_dump())


def remove_term(work: Work, term_id: UUID) -> None:
    """Delete an electoral period; numbers given stay."""
    work.legislative_terms.remove(work.legislative_terms.get(term_id))


def office_code(work: Work) -> str:
    """The code of the office in its numbers; empty where none is set."""
    return next((origin.code for origin in work.number_origins.all()), "")


def set_office_code(work: Work, code: str) -> None:
    """Let numbers name the office by another code."""
    for origin in work.number_origins.all():
        work.number_origins.remove(origin)
    if code.strip():
        work.number_origins.add(NumberOrigin(code=" ".join(code.split())[:40]))


def number_words(work: Work, day: date) -> dict[str, object]:
    """What {Jahr}, {Wahlperiode} and {Amt} stand for on a day."""
    term = term_on(work, day)
    return {
        "Jahr": day.year,
        "Wahlperiode": term.name if term else "",
        "Amt": office_code(work),
    }


def _check(fields: LegislativeTermFields) -> None:
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise Invalid({"ends_on": WRONG_ORDER})
