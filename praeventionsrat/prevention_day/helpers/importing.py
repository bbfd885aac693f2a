"""Helpers from somebody's list: understood line by line, refused with a sentence, taken at once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import count, fold
from praeventionsrat.prevention_day.foreign_lists import A_TOTAL, TITLE_LINE, is_total
from praeventionsrat.prevention_day.helpers.list_columns import HelperColumn
from praeventionsrat.prevention_day.helpers.records import Helper, HelperFields
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.importing.clocks import read_held_on

NO_NAME = "Hier steht kein Name."
TURNED = re.compile(r"([^,]+),\s*([^,]+)")
AGE = re.compile(r"(?<![\d.])\d{1,2}(?![\d.])")
UNDER = re.compile(r"unter|u\s*\d|<|bis|noch nicht")
GROWN = 18
ODD_AGE = "„{said}“ sagt nicht, ob sie oder er volljährig ist; bitte prüfen."
A_DAY = "Hier steht ein Tag, kein Name."
NOBODY = frozenset({"n.n.", "n. n.", "nn"})
NO = frozenset({"nein", "n", "no", "falsch", "false", "-", "volljahrig", "erwachsen"})
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
    doubts: tuple[str, ...] = ()


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

    @property
    def told(self) -> str:
        """„2 Personen übernommen, 1 stand schon auf der Helferliste“."""
        new = count(self.new, "Person übernommen", "Personen übernommen")
        if not self.known:
            return new
        verb = "stand" if self.known == 1 else "standen"
        return f"{new}, {self.known} {verb} schon auf der Helferliste"


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
        if number == TITLE_LINE:
            continue
        try:
            fields = _fields(said)
            drafts.append(Draft(number, fields, _doubts(said)))
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


def _doubts(said: Mapping[HelperColumn, str]) -> tuple[str, ...]:
    if _is_minor(said) is not None:
        return ()
    told = said.get(HelperColumn.MINOR, "") or said.get(HelperColumn.ADULT, "")
    return (ODD_AGE.format(said=told[:60]),)


def _fields(said: Mapping[HelperColumn, str]) -> HelperFields:
    name, given = said.get(HelperColumn.NAME, ""), said.get(HelperColumn.GIVEN_NAME, "")
    if is_total(name):
        raise Invalid({"name": A_TOTAL})
    if read_held_on(name, ()) is not None:
        raise Invalid({"name": A_DAY})
    if not given and (found := TURNED.fullmatch(name)):
        name, given = found[1].strip(), found[2].strip()
    whole = f"{given} {name}".strip()
    if not whole or whole.casefold() in NOBODY:
        raise Invalid({"name": NO_NAME})
    values = {name: said.get(column, "") for column, name in PLAIN.items()}
    return HelperFields.checked(name=whole, is_minor=_is_minor(said) is True, **values)


def _is_minor(said: Mapping[HelperColumn, str]) -> bool | None:
    """Whether somebody is under age; None where a list says something else."""
    minor, adult = fold(said.get(HelperColumn.MINOR, "")), fold(said.get(HelperColumn.ADULT, ""))
    if adult in YES or adult in NO:
        return adult in NO
    ages = [int(one) for one in AGE.findall(minor)]
    if minor in NO or (ages and min(ages) >= GROWN and not UNDER.match(minor)):
        return False
    if minor in YES or (ages and min(ages) <= GROWN):
        return True
    return None if minor or adult else False


def _key(name: str, reach: str) -> tuple[str, str]:
    return " ".join(fold(name).split()), reach.casefold().replace(" ", "")
