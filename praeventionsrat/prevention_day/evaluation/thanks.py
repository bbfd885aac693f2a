"""Whom to thank: everybody once, for everything, with a sentence that fits."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.addressees import Recipient, find_addressees
from praeventionsrat.german import and_list, fold
from praeventionsrat.ports import Repository
from praeventionsrat.prevention_day.evaluation.exhibitors import exhibitor_name
from praeventionsrat.prevention_day.helpers.reading import helper_plan
from praeventionsrat.prevention_day.helpers.rules import told_hours
from praeventionsrat.prevention_day.money.records import SponsorKind
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.rows import ItemRow
from praeventionsrat.prevention_day.stands.rows import StandRow

NO_CONTACT = "Nicht mit einem Kontakt verknüpft, deshalb ohne Anschrift."


class ThankedFor(StrEnum):
    """What somebody is thanked for."""

    CONTRIBUTOR = "contributor"
    STAND = "stand"
    HELPER = "helper"
    SPONSOR = "sponsor"


NAMES = {
    ThankedFor.CONTRIBUTOR: "Mitwirkende",
    ThankedFor.STAND: "Aussteller",
    ThankedFor.HELPER: "Helferinnen und Helfer",
    ThankedFor.SPONSOR: "Sponsoren",
}
SHORT = {
    ThankedFor.CONTRIBUTOR: "wirkte mit",
    ThankedFor.STAND: "Stand",
    ThankedFor.HELPER: "half",
    ThankedFor.SPONSOR: "Sponsor",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One record that is a reason to thank."""

    kind: ThankedFor
    record_id: UUID
    sentence: str
    thanked_on: date | None


@dataclass(frozen=True, slots=True)
class ThankRow:
    """One person or institution and everything she is thanked for."""

    id: UUID
    """Of the first reason."""
    name: str
    reasons: tuple[Reason, ...]
    person_id: UUID | None
    organization_id: UUID | None
    addressee: Addressee | None = None

    @property
    def recipient(self) -> Recipient:
        """Whom a letter would go to."""
        return Recipient(self.person_id, self.organization_id)

    @property
    def kinds(self) -> str:
        """„wirkte mit, half“."""
        return ", ".join(dict.fromkeys(SHORT[one.kind] for one in self.reasons))

    @property
    def sentences(self) -> str:
        """What the letter says of her."""
        return " ".join(dict.fromkeys(one.sentence for one in self.reasons))

    @property
    def thanked_on(self) -> date | None:
        """When she was thanked for all of it; None where something is left."""
        days = [one.thanked_on for one in self.reasons]
        return None if None in days else max(one for one in days if one is not None)

    @property
    def lacks(self) -> str:
        """Why no letter would arrive; empty: one would."""
        return self.addressee.no_address if self.addressee is not None else NO_CONTACT


def thanks_of(work: Work, event_id: UUID, *, on: date) -> Sequence[ThankRow]:
    """Everybody who is to be thanked, those not yet thanked first."""
    found: dict[object, ThankRow] = {}
    for row in (
        *_contributors(work, event_id),
        *_stands(work, event_id),
        *_helpers(work, event_id),
        *_sponsors(work, event_id),
    ):
        key = row.person_id or row.organization_id or fold(row.name)
        found[key] = _joined(found.get(key), row)
    rows = _addressed(work, found.values(), on)
    return sorted(rows, key=lambda one: (one.thanked_on is not None, fold(one.name)))


def note_thanked(work: Work, reasons: Iterable[Reason], *, on: date | None) -> None:
    """They were thanked; with None: not yet."""
    homes: dict[ThankedFor, Repository[Any]] = {
        ThankedFor.CONTRIBUTOR: work.contributors,
        ThankedFor.STAND: work.stands,
        ThankedFor.HELPER: work.helpers,
        ThankedFor.SPONSOR: work.sponsors,
    }
    for one in reasons:
        homes[one.kind].get(one.record_id).thanked_on = on


def _joined(before: ThankRow | None, row: ThankRow) -> ThankRow:
    if before is None:
        return row
    return ThankRow(
        before.id,
        before.name,
        before.reasons + row.reasons,
        before.person_id or row.person_id,
        before.organization_id or row.organization_id,
    )


def _addressed(work: Work, rows: Collection[ThankRow], on: date) -> Iterator[ThankRow]:
    known = [row.recipient for row in rows if row.recipient != Recipient()]
    met = find_addressees(work, known, on=on)
    return (replace(row, addressee=met.get(row.recipient)) for row in rows)


def _contributors(work: Work, event_id: UUID) -> Iterator[ThankRow]:
    records = {}
    items = work.programme_items.rows(event_id)
    for record in work.contributors.where(item_id={one.id for one in items}):
        records[record.id] = record.thanked_on
    for item in items:
        if item.state is ProgrammeState.CANCELLED:
            continue
        for one in item.contributors:
            reason = Reason(ThankedFor.CONTRIBUTOR, one.id, _contributed(item), records[one.id])
            name = one.name or one.affiliation
            yield ThankRow(one.id, name, (reason,), one.person_id, one.organization_id)


def _contributed(item: ItemRow) -> str:
    return f"Mit „{item.title}“ haben Sie unser Programm bereichert."


def _stands(work: Work, event_id: UUID) -> Iterator[ThankRow]:
    for one in work.stands.rows(event_id):
        if one.comes:
            reason = Reason(ThankedFor.STAND, one.id, _stood(one), one.thanked_on)
            yield ThankRow(
                one.id, exhibitor_name(one), (reason,), one.contact_id, one.organization_id
            )


def _stood(one: StandRow) -> str:
    about = f" zum Thema {one.topics}" if one.topics and len(one.topics) < 80 else ""
    return f"An Ihrem Stand{about} haben Sie viele Menschen informiert und beraten."


def _helpers(work: Work, event_id: UUID) -> Iterator[ThankRow]:
    plan = helper_plan(work, event_id)
    known = {one.id: one.thanked_on for one in work.helpers.where(prevention_day_id=event_id)}
    for one in plan.helpers:
        shifts = plan.shifts_of[one.id]
        if not shifts:
            continue
        what = and_list(dict.fromkeys(f"„{shift.title}“" for shift in shifts))
        hours = told_hours(plan.minutes_of(one.id))
        said = f"Sie haben uns {hours} lang geholfen: {what}."
        reason = Reason(ThankedFor.HELPER, one.id, said, known[one.id])
        yield ThankRow(one.id, one.name, (reason,), one.person_id, None)


def _sponsors(work: Work, event_id: UUID) -> Iterator[ThankRow]:
    houses = {
        one.id: one.organization_id for one in work.sponsors.where(prevention_day_id=event_id)
    }
    for one in work.sponsors.rows(event_id):
        if one.received_on is None:
            continue
        gift = one.gift if one.kind is not SponsorKind.MONEY else ""
        said = f"Ihre Unterstützung ({gift})" if gift else "Ihre finanzielle Unterstützung"
        reason = Reason(
            ThankedFor.SPONSOR, one.id, f"{said} hat den Tag mit möglich gemacht.", one.thanked_on
        )
        yield ThankRow(one.id, one.name, (reason,), None, houses[one.id])
