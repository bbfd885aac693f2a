"""Which column of a PKS table holds what: headings changed over the years, and so did their rows.

Workbooks set groups of columns under one heading in merged cells; CSV files begin with a line of
numbers or without one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from praeventionsrat import german
from praeventionsrat.errors import UserError

Cells = Sequence[str]
LOOKED_AT = 40
"""Lines: the head of the longest known file has nine."""
NO_TABLE = (
    "Diese Datei wird nicht angenommen: Es fehlt die Kopfzeile einer PKS-Tabelle mit „Schlüssel“, "
    "„Straftat“ und „erfasste Fälle“."
)
STATES = (
    "Das ist die Tabelle der Länder. Gebraucht wird die Tabelle der Kreise (KR-F-01-T01) oder die "
    "der Städte ab 100.000 Einwohnern."
)
NATION = (
    "Das ist eine Tabelle für das ganze Bundesgebiet. Gebraucht wird die Tabelle der Kreise "
    "(KR-F-01-T01) oder die der Städte ab 100.000 Einwohnern."
)
NO_CASES = "Diese Datei wird nicht angenommen: In ihr fehlt die Spalte „erfasste Fälle“."


class Role(StrEnum):
    """What a column holds."""

    KEY = "key"
    OFFENCE = "offence"
    AREA_KEY = "area_key"
    AREA_NAME = "area_name"
    AREA_KIND = "area_kind"
    CASES = "cases"
    RATE = "rate"
    ATTEMPTS = "attempts"
    SOLVED = "solved"
    CLEARANCE = "clearance"
    SUSPECTS = "suspects"


_STATE = re.compile(r"^(bundes)?land$")
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.AREA_KEY, re.compile(r"gemeindeschl|^ags$|kreisschl|stadteschl")),
    (Role.KEY, re.compile(r"^(straftaten)?schl")),
    (Role.OFFENCE, re.compile(r"^straftat")),
    (Role.AREA_KIND, re.compile(r"kreisart")),
    (Role.AREA_NAME, re.compile(r"landkreis|^stadt|^kreis$|^stadte")),
    (Role.CASES, re.compile(r"erfasst.*fall")),
    (Role.RATE, re.compile(r"^hz|haufigkeitszahl")),
    (Role.ATTEMPTS, re.compile(r"versuch.*anzahl|anzahl.*versuch")),
    (Role.SOLVED, re.compile(r"aufgeklart.*fall")),
    (Role.CLEARANCE, re.compile(r"aufklarungsquote|^aq")),
    (Role.SUSPECTS, re.compile(r"^(?!nichtdeutsch).*tatverdachtig.*insgesamt")),
)
_NUMBERED = re.compile(r"[0-9]{1,2}")
_AREA = re.compile(r"[0-9]{4,8}")
_BASE = re.compile(r"Zensus(?:\s+20[0-9]{2})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands."""

    columns: dict[Role, int]
    begins: int
    """The line of the first figures."""
    rate_base: str = ""
    is_city: bool = False


def find_layout(rows: Sequence[Cells]) -> Layout:
    """The columns of a table; refuses what is none of Kreise or towns."""
    top = next((at for at, row in enumerate(rows[:LOOKED_AT]) if _is_head(row)), None)
    if top is None:
        raise UserError(NO_TABLE)
    headings = list(_headings(rows, top))
    plain = [_plain(words) for words in headings]
    columns = dict(_found(plain))
    if Role.AREA_KEY not in columns:
        raise UserError(STATES if any(_STATE.search(words) for words in plain) else NATION)
    if not {Role.CASES, Role.KEY} <= columns.keys():
        raise UserError(NO_CASES if Role.KEY in columns else NO_TABLE)
    begins = next(
        (at for at in range(top + 1, len(rows)) if _AREA.fullmatch(_cell(rows[at], columns))),
        len(rows),
    )
    rate = columns.get(Role.RATE)
    base = _BASE.search(headings[rate]) if rate is not None else None
    is_city = Role.AREA_KIND not in columns and not any("landkreis" in words for words in plain)
    return Layout(columns, begins, " ".join(base[0].split()) if base else "", is_city)


def _cell(row: Cells, columns: dict[Role, int]) -> str:
    place = columns[Role.AREA_KEY]
    return row[place].strip() if place < len(row) else ""


def _is_head(row: Cells) -> bool:
    plain = [_plain(cell) for cell in row]
    return any(words.startswith("straftat") for words in plain) and any(
        re.match(r"schl|straftatenschl", words) for words in plain
    )


def _headings(rows: Sequence[Cells], top: int) -> Iterator[str]:
    """The words over each column, those of its group first."""
    lines = [rows[top]]
    for row in rows[top + 1 : top + 4]:
        if any(_AREA.fullmatch(cell.strip()) for cell in row) or not any(row):
            break
        lines.append(row)
    group = ""
    for place in range(max(map(len, lines))):
        upper, *lower = (line[place].strip() if place < len(line) else "" for line in lines)
        below = [words for words in lower if words and not _NUMBERED.fullmatch(words)]
        group = upper or (group if below else "")
        yield " ".join([group, *below]).strip()


def _found(plain: Sequence[str]) -> Iterator[tuple[Role, int]]:
    seen: set[Role] = set()
    for place, words in enumerate(plain):
        role = next((role for role, known in _ROLES if known.search(words)), None)
        if role and role not in seen:
            seen.add(role)
            yield role, place


def _plain(words: str) -> str:
    return re.sub(r"[^a-z0-9]", "", german.fold(words))
