"""Helpers from somebody's list: understood line by line, refused with a sentence, taken at once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.helpers.list_columns import HelperColumn
from praeventionsrat.prevention_day.helpers.records import Helper, HelperFields
from praeventionsrat.prevention_day.ports import Work

NO_NAME = "Hier steht kein Name."
TURNED = re.compile(r"([^,]+),\s*([^,]+)")
AGE = re.compile(r"\d{1,3}")
GROWN = 18
YES = frozenset({"ja", "j", "x", "yes", "minderjahrig", "unter 18", "u18", "<18", "wahr", "true"})
PLAIN = {
    HelperColumn.PHONE: "phone",
    HelperColumn.EMAIL: "email",
    HelperColumn.SKILLS: "skills",
    HelperColumn.AVAILABLE: "available",
    HelperColumn.NOTE: "note",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A helper as a line of the list says it."""

    line: int
    fields: HelperFields


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is not taken, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What became of all lines."""

    drafts: tuple[Draft, ...]
    refused: tuple[RefusedLine, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it."""

    new: int
    known: int
    """On the list already under this name and number: left as they are."""


def understand(
    lines: Iterable[tuple[int, Sequence[str]]], columns: Sequence[HelperColumn | None]
) -> Understood:
    """Every line as a helper, or with the reason why it is none."""
    drafts: list[Draft] = []
    refused: list[RefusedLine] = []
    for number, cells in lines:
        said = {
            column: " ".join(cell.split())
            for column, cell in zip(columns, cells, strict=False)
            if column is not None and cell.strip()
        }
        try:
            drafts.append(Draft(number, _fields(said)))
        except Invalid as err:
            refused.append(RefusedLine(number, " ".join(err.fields.values())))
    return Understood(tuple(drafts), tuple(refused))


def take_helpers(work: Work, event_id: UUID, drafts: Iterable[Draft]) -> Taken:
    """Put them on the list; a contact of the same name and address is linked."""
    work.prevention_days.get(event_id)
    listed = work.helpers.where(prevention_day_id=event_id)
    known = {_key(one.name, one.email or one.phone) for one in listed}
    linked = {one.person_id for one in listed}
    contacts = {
        (fold(one.name), one.email.casefold()): one.id for one in work.persons.all() if one.email
    }
    place = 1 + max((one.position for one in listed), default=-1)
    made: list[Helper] = []
    passed = 0
    for draft in drafts:
        fields = draft.fields
        key = _key(fields.name, fields.email or fields.phone)
        if key in known:
            passed += 1
            continue
        known.add(key)
        person_id = contacts.get((fold(fields.name), fields.email.casefold()))
        person_id = None if person_id in linked else person_id
        linked.add(person_id)
        update = {
            "prevention_day_id": event_id,
            "position": place + len(made),
            "person_id": person_id,
        }
        made.append(Helper.model_validate(fields, update=update))
    work.helpers.add_all(made)
    return Taken(len(made), passed)


def _fields(said: Mapping[HelperColumn, str]) -> HelperFields:
    name, given = said.get(HelperColumn.NAME, ""), said.get(HelperColumn.GIVEN_NAME, "")
    if not given and (found := TURNED.fullmatch(name)):
        name, given = found[1].strip(), found[2].strip()
    whole = f"{given} {name}".strip()
    if not whole:
        raise Invalid({"name": NO_NAME})
    values = {name: said.get(column, "") for column, name in PLAIN.items()}
    return HelperFields.checked(
        name=whole, is_minor=_is_minor(said.get(HelperColumn.MINOR, "")), **values
    )


def _is_minor(said: str) -> bool:
    if AGE.fullmatch(said):
        return int(said) < GROWN
    return fold(said) in YES


def _key(name: str, reach: str) -> tuple[str, str]:
    return " ".join(fold(name).split()), reach.casefold().replace(" ", "")
