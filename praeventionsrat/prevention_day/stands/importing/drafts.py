"""Every line of somebody's list as a stand, with what is doubtful about it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from praeventionsrat.german import fold
from praeventionsrat.measures.offers_import import read_day
from praeventionsrat.prevention_day.foreign_lists import A_TOTAL, TITLE_LINE, is_total
from praeventionsrat.prevention_day.programme.importing.clocks import read_span
from praeventionsrat.prevention_day.programme.importing.meanings import (
    NOTHING,
    read_number,
    read_yes,
)
from praeventionsrat.prevention_day.records import NOTE, TITLE
from praeventionsrat.prevention_day.stands.importing.columns import COLUMN_NAMES, StandColumn
from praeventionsrat.prevention_day.stands.records import LONGEST_CM, StandFields, StandState

NO_NAME = "Hier steht kein Aussteller."
KEPT = "„{said}“ unter „{heading}“ ist unklar und steht jetzt in der Bemerkung."
NEGATIVE = "„{said}“ unter „{heading}“ ist kleiner als null und steht jetzt in der Bemerkung."
CUT = "„{heading}“ ist zu lang und wird gekürzt."
LISTED = "{heading}: {said}"
LARGE_CM = 3000
LARGE = "Der Stand ist {said} groß; bitte prüfen."
PAIR = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(cm|m|meter)?\s*(?:x|×|\*|mal)\s*(\d+(?:[.,]\d+)?)\s*(cm|m|meter)?",
    re.IGNORECASE,
)
ONE = re.compile(r"(\d+(?:[.,]\d+)?)\s*(cm|m|meter)?", re.IGNORECASE)
POWER = re.compile(r"(\d+(?:[.,]\d+)*)\s*(kw|kilowatt|w|watt)?", re.IGNORECASE)
QUIET = re.compile("ruhig")
STATES: Mapping[str, StandState] = {
    "angefragt": StandState.ASKED,
    "offen": StandState.ASKED,
    "angemeldet": StandState.REGISTERED,
    "neu": StandState.REGISTERED,
    "eingegangen": StandState.REGISTERED,
    "unterlagen fehlen": StandState.INCOMPLETE,
    "unvollstandig": StandState.INCOMPLETE,
    "warteliste": StandState.WAITING,
    "wartet": StandState.WAITING,
    "bestatigt": StandState.CONFIRMED,
    "zusage": StandState.CONFIRMED,
    "zugesagt": StandState.CONFIRMED,
    "ja": StandState.CONFIRMED,
    "abgesagt": StandState.DECLINED,
    "absage": StandState.DECLINED,
    "nein": StandState.DECLINED,
}
NUMBERS = {
    StandColumn.TABLES: ("table_count", 1000),
    StandColumn.CHAIRS: ("chair_count", 10_000),
    StandColumn.PINBOARDS: ("pinboard_count", 1000),
}
YES_NO = {
    StandColumn.WATER: "needs_water",
    StandColumn.WIFI: "needs_wifi",
    StandColumn.LOUD: "is_loud",
    StandColumn.QUIET: "wants_quiet",
    StandColumn.LIABILITY: "liability_proved",
    StandColumn.REUSABLES: "uses_reusables",
}
LINES = {
    StandColumn.NUMBER: ("number", 20),
    StandColumn.EXHIBITOR: ("exhibitor", TITLE),
    StandColumn.CONTACT: ("contact_name", TITLE),
    StandColumn.EMAIL: ("email", TITLE),
    StandColumn.MOBILE: ("mobile_on_day", 100),
    StandColumn.TOPICS: ("topics", NOTE),
    StandColumn.ACTIVITY: ("activity", NOTE),
}
Said = Mapping[StandColumn, str]


@dataclass(frozen=True, slots=True)
class Draft:
    """A stand as a line of the list says it."""

    line: int
    fields: StandFields
    state: StandState
    doubts: tuple[str, ...]
    said: frozenset[str]
    """Names of the fields the line says something about."""
    says_state: bool = False


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is not taken, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What became of all lines."""

    drafts: tuple[Draft, ...] = ()
    refused: tuple[RefusedLine, ...] = ()


def understand(
    lines: Iterable[tuple[int, Sequence[str]]], columns: Sequence[StandColumn | None]
) -> Understood:
    """Every line as a stand, or with the reason why it is none."""
    drafts: list[Draft] = []
    refused: list[RefusedLine] = []
    for number, cells in lines:
        if number == TITLE_LINE:
            continue
        said = {
            column: cell.strip()
            for column, cell in zip(columns, cells, strict=False)
            if column is not None and cell.strip()
        }
        if is_total(said.get(StandColumn.EXHIBITOR, "")):
            refused.append(RefusedLine(number, A_TOTAL))
        elif StandColumn.EXHIBITOR in said:
            drafts.append(_Line(number, said).draft())
        elif any(cell.strip() for cell in cells):
            refused.append(RefusedLine(number, NO_NAME))
    return Understood(tuple(drafts), tuple(refused))


def read_size(text: str) -> tuple[int, int] | None:
    """„3x6“, „3 x 3 m“, „250 × 300 cm“ as centimetres; None where it is no size."""
    found = PAIR.fullmatch(text.strip())
    if found is None:
        return None
    unit = found[4] or found[2]
    return _cm(found[1], found[2] or unit), _cm(found[3], unit)


def read_power(text: str) -> int | None:
    """„2000“, „2.000 W“, „3,5 kW“ as watts; None where it is no power."""
    found = POWER.fullmatch(text.strip())
    if found is None:
        return None
    kilo = (found[2] or "").lower().startswith("k")
    digits = found[1]
    if kilo:
        return round(float(digits.replace(",", ".")) * 1000)
    plain = digits.replace(".", "") if re.fullmatch(r"\d{1,3}(\.\d{3})+", digits) else digits
    value = float(plain.replace(",", "."))
    return round(value)


def _cm(number: str, unit: str | None) -> int:
    value = float(number.replace(",", "."))
    return round(value if (unit or "m").lower() == "cm" else value * 100)


class _Line:
    """One line while it is understood; collects what is doubtful."""

    def __init__(self, number: int, said: Said) -> None:
        self.number, self.said = number, said
        self.doubts: list[str] = []
        self.notes: list[str] = []
        self.values: dict[str, object] = {}

    def draft(self) -> Draft:
        """The stand."""
        for column, (name, most) in LINES.items():
            self._line(column, name, most)
        self._size()
        self._power()
        self._vehicle()
        for column, (name, limit) in NUMBERS.items():
            self._number(column, name, limit)
        for column, name in YES_NO.items():
            self._yes_no(column, name)
        self._times()
        state = self._state()
        if QUIET.search(fold(self.said.get(StandColumn.ACTIVITY, ""))):
            self.values["wants_quiet"] = True
        note = "\n".join(filter(None, (self.said.get(StandColumn.NOTE, ""), *self.notes)))
        if note:
            self.values["note"] = note
        fields = StandFields.checked(**self.values)
        told = frozenset(self.values)
        says_state = fold(self.said.get(StandColumn.STATE, "")).strip() in STATES
        return Draft(self.number, fields, state, tuple(self.doubts), told, says_state)

    def _keep(self, column: StandColumn, words: str = KEPT) -> None:
        said = self.said[column]
        self.doubts.append(words.format(said=said[:60], heading=COLUMN_NAMES[column]))
        self.notes.append(LISTED.format(heading=COLUMN_NAMES[column], said=said[:NOTE]))

    def _line(self, column: StandColumn, name: str, most: int) -> None:
        said = " ".join(self.said.get(column, "").split())
        if said and (fold(said) not in NOTHING or column is StandColumn.EXHIBITOR):
            if len(said) > most:
                self.doubts.append(CUT.format(heading=COLUMN_NAMES[column]))
            self.values[name] = said[:most]

    def _size(self) -> None:
        said = self.said.get(StandColumn.SIZE, "")
        if said and fold(said) not in NOTHING:
            found = read_size(said)
            if found is None or not all(10 <= one <= LONGEST_CM for one in found):
                self._keep(StandColumn.SIZE, NEGATIVE if said.startswith("-") else KEPT)
            else:
                self.values["width_cm"], self.values["depth_cm"] = found
                if max(found) > LARGE_CM:
                    self.doubts.append(LARGE.format(said=said[:60]))
        for column, name in ((StandColumn.WIDTH, "width_cm"), (StandColumn.DEPTH, "depth_cm")):
            said = self.said.get(column, "")
            found_one = ONE.fullmatch(said)
            length = _cm(found_one[1], found_one[2]) if found_one else 0
            if found_one and 10 <= length <= LONGEST_CM:
                self.values[name] = length
            elif said and fold(said) not in NOTHING:
                self._keep(column, NEGATIVE if said.startswith("-") else KEPT)

    def _power(self) -> None:
        said = self.said.get(StandColumn.POWER, "")
        if not said or fold(said) in NOTHING or fold(said) == "nein":
            return
        watts = read_power(said)
        if watts is not None and watts <= 1_000_000:
            self.values["power_watts"] = watts
        else:
            self._keep(StandColumn.POWER, NEGATIVE if said.startswith("-") else KEPT)

    def _vehicle(self) -> None:
        said = " ".join(self.said.get(StandColumn.VEHICLE, "").split())
        if not said or fold(said) in NOTHING or fold(said) == "nein":
            return
        self.values["vehicle"] = said[:TITLE]
        if (found := PAIR.search(said)) is not None and (size := read_size(found[0])):
            name = said.replace(found[0], "").strip(" ,;()")
            self.values["vehicle"] = (name or said)[:TITLE]
            longest, shortest = max(size), min(size)
            if longest <= LONGEST_CM:
                self.values["vehicle_length_cm"] = longest
                self.values["vehicle_width_cm"] = shortest

    def _number(self, column: StandColumn, name: str, limit: int) -> None:
        said = self.said.get(column, "")
        if not said or fold(said) in NOTHING or fold(said) == "nein":
            return
        number = read_number(said)
        if number is None or number > limit:
            self._keep(column, NEGATIVE if said.startswith("-") else KEPT)
        else:
            self.values[name] = number

    def _yes_no(self, column: StandColumn, name: str) -> None:
        said = self.said.get(column, "")
        if not said:
            return
        answer = read_yes(said)
        if answer is None:
            self._keep(column)
        else:
            self.values[name] = answer

    def _times(self) -> None:
        said = self.said.get(StandColumn.REGISTERED, "")
        if said and fold(said) not in NOTHING:
            on = read_day(said)
            if on is None:
                self._keep(StandColumn.REGISTERED)
            else:
                self.values["registered_on"] = on
        said = self.said.get(StandColumn.ARRIVES, "")
        if said and fold(said) not in NOTHING:
            when = read_span(said)
            if when is None or when.begins is None:
                self._keep(StandColumn.ARRIVES)
            else:
                self.values["arrives_at"] = when.begins

    def _state(self) -> StandState:
        said = fold(self.said.get(StandColumn.STATE, "")).strip()
        if not said:
            return StandState.REGISTERED
        found = STATES.get(said)
        if found is None:
            self._keep(StandColumn.STATE)
        return found or StandState.REGISTERED
