"""Who has to be in an item: contacts by their record, others by name and institution."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from praeventionsrat.german import fold
from praeventionsrat.prevention_day.programme.rows import ContributorRow, Programme
from praeventionsrat.prevention_day.programme.spans import Span

Key = UUID | tuple[str, str]
WORD = re.compile(r"\w+")
TITLES = frozenset({"dr", "prof", "med", "jur", "phil", "h", "c", "dipl", "ing", "frau", "herr"})
MAYOR = re.compile(r"\b(ober)?burgermeister(in)?\b")
PATRONAGE, MAYORALTY = "Schirmherrschaft", "Bürgermeisteramt"


@dataclass(slots=True)
class Somebody:
    """One person with all appearances."""

    name: str
    office: str
    """„Schirmherrschaft“, „Bürgermeisteramt“; empty for everybody else."""
    spans: list[Span] = field(default_factory=list)


def people_of(programme: Programme, spans: list[Span]) -> list[Somebody]:
    """Everybody who has to be somewhere, in order of their first appearance."""
    patron = frozenset(WORD.findall(fold(programme.patron)))
    found: dict[Key, Somebody] = {}
    for span in spans:
        for key, name, office in _appearing(span, patron):
            one = found.setdefault(key, Somebody(name, office))
            one.office = one.office or office
            if not one.spans or one.spans[-1] is not span:
                one.spans.append(span)
    return list(found.values())


def _appearing(span: Span, patron: frozenset[str]) -> Iterator[tuple[Key, str, str]]:
    for one in span.item.contributors:
        if one.person_id is not None or one.name:
            key = one.person_id or (fold(one.name), fold(one.affiliation))
            yield key, one.name, _office(one, patron)
    if span.item.responsible_id is not None:
        name = span.item.responsible
        yield span.item.responsible_id, name, PATRONAGE if _is_in(name, patron) else ""


def _office(one: ContributorRow, patron: frozenset[str]) -> str:
    if _is_in(one.name, patron):
        return PATRONAGE
    return MAYORALTY if MAYOR.search(fold(f"{one.post_title} {one.name}")) else ""


def _is_in(name: str, patron: frozenset[str]) -> bool:
    """Whether the patron's line names somebody: given and family name, titles aside."""
    if not patron:
        return False
    words = set(WORD.findall(fold(name))) - TITLES
    return len(words) > 1 and words <= patron
