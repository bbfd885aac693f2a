"""Offers from somebody's list: understood line by line, refused with a sentence, taken at once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold
from praeventionsrat.measures.offers import OfferFields, OfferKeyword
from praeventionsrat.measures.offers_columns import COLUMN_NAMES, OfferColumn
from praeventionsrat.measures.offers_usecases import create_offer
from praeventionsrat.measures.ports import Work

SEVERAL = re.compile(r"\s*[;,/\n]\s*|\s+und\s+")
GERMAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
PLAIN = {
    OfferColumn.TITLE: "title",
    OfferColumn.DESCRIPTION: "description",
    OfferColumn.PLACE: "place",
    OfferColumn.ACCESS: "access",
    OfferColumn.COSTS: "costs",
    OfferColumn.WEBSITE: "website",
    OfferColumn.EVIDENCE: "evidence_source",
    OfferColumn.PROVIDER: "provider",
}
DAYS = {
    OfferColumn.STARTS: "starts_on",
    OfferColumn.ENDS: "ends_on",
    OfferColumn.CHECKED: "checked_on",
}
LISTS = {
    OfferColumn.GROUPS: KeywordKind.TARGET_GROUP,
    OfferColumn.TOPICS: KeywordKind.TOPIC,
    OfferColumn.LANGUAGES: KeywordKind.LANGUAGE,
}
LONGEST_WORD = 100
NO_TITLE = "Hier steht keine Bezeichnung."


@dataclass(frozen=True, slots=True)
class Draft:
    """An offer as a line of the list says it."""

    line: int
    fields: OfferFields
    district: str
    words: tuple[tuple[KeywordKind, str], ...]


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
    """Of the same title and provider on record already: left as they are."""


def understand(
    lines: Iterable[tuple[int, Sequence[str]]], columns: Sequence[OfferColumn | None]
) -> Understood:
    """Every line as an offer, or with the reason why it is none."""
    drafts: list[Draft] = []
    refused: list[RefusedLine] = []
    for number, cells in lines:
        said = {
            column: cell.strip()
            for column, cell in zip(columns, cells, strict=False)
            if column is not None and cell.strip()
        }
        try:
            drafts.append(_draft(number, said))
        except Invalid as err:
            refused.append(RefusedLine(number, " ".join(err.fields.values())))
    return Understood(tuple(drafts), tuple(refused))


def take_offers(work: Work, drafts: Iterable[Draft]) -> Taken:
    """Put them on record; a provider among the contacts is linked, words go on the lists."""
    houses = {fold(name): one.id for one in work.organizations.all()
              for name in (one.short_name, one.name) if name}  # fmt: skip
    known = {_key(row.title, row.provider) for row in work.offers.rows()}
    words: dict[tuple[KeywordKind, str], UUID] = {}
    new = passed = 0
    for draft in drafts:
        house = houses.get(fold(draft.fields.provider))
        key = _key(draft.fields.title, draft.fields.provider)
        names = {key}
        if house is not None:
            names.add(_key(draft.fields.title, work.organizations.get(house).name))
        if names & known:
            passed += 1
            continue
        known |= names
        _take(work, draft, house, words)
        new += 1
    return Taken(new, passed)


def read_day(text: str) -> date | None:
    """„1.3.2026“, „01.03.26“, „2026-03-01“; None where it is no day."""
    if found := GERMAN_DAY.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
        return _date(year + 2000 if year < 100 else year, month, day)
    if found := ISO_DAY.fullmatch(text):
        return _date(*(int(part) for part in found.groups()))
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _draft(line: int, said: Mapping[OfferColumn, str]) -> Draft:
    if OfferColumn.TITLE not in said:
        raise Invalid({"title": NO_TITLE})
    values: dict[str, object] = {name: said.get(one, "") for one, name in PLAIN.items()}
    for column, name in DAYS.items():
        if column in said:
            values[name] = found = read_day(said[column])
            if found is None:
                heading = COLUMN_NAMES[column]
                raise Invalid({name: f"„{said[column]}“ in „{heading}“ ist kein Tag."})
    fields = OfferFields.checked(**values)
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})
    words = tuple(
        (kind, word)
        for column, kind in LISTS.items()
        for word in SEVERAL.split(said.get(column, ""))
        if word
    )
    district = said.get(OfferColumn.DISTRICT, "")
    if any(len(word) > LONGEST_WORD for word in (district, *(name for _, name in words))):
        raise Invalid({"words": "Ein Schlagwort hat mehr als 100 Zeichen."})
    return Draft(line, fields, district, words)


def _take(
    work: Work,
    draft: Draft,
    house: UUID | None,
    words: dict[tuple[KeywordKind, str], UUID],
) -> None:
    def word(kind: KeywordKind, name: str) -> UUID:
        key = (kind, fold(name))
        if key not in words:
            words[key] = find_or_add_keyword(work, kind, name).id
        return words[key]

    district = word(KeywordKind.DISTRICT, draft.district) if draft.district else None
    update: dict[str, object] = {"district_id": district, "organization_id": house}
    if house is not None:
        update["provider"] = ""
    offer = create_offer(work, draft.fields.model_copy(update=update))
    for keyword_id in dict.fromkeys(word(kind, name) for kind, name in draft.words):
        work.offer_keywords.add(OfferKeyword(offer_id=offer, keyword_id=keyword_id))


def _key(title: str, provider: str) -> tuple[str, str]:
    return fold(title).strip(), fold(provider).strip()
