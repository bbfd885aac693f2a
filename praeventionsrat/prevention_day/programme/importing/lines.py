"""One line of somebody's programme as an item; what is doubtful is said, what is unknown kept."""

from collections.abc import Mapping
from datetime import date, time

from praeventionsrat.german import day, fold
from praeventionsrat.prevention_day.programme.hours import DAY, minute, span_words
from praeventionsrat.prevention_day.programme.importing.clocks import When, read_held_on, read_span
from praeventionsrat.prevention_day.programme.importing.columns import (
    COLUMN_NAMES,
    ProgrammeColumn,
)
from praeventionsrat.prevention_day.programme.importing.drafts import Basis, Draft
from praeventionsrat.prevention_day.programme.importing.meanings import (
    EVERYWHERE,
    NOTHING,
    ROLES,
    SIGN_LANGUAGE,
    is_state,
    read_format,
    read_minutes,
    read_number,
    read_state,
    read_yes,
    slot_in,
)
from praeventionsrat.prevention_day.programme.importing.people import people_in
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ContributorRole,
    ItemFormat,
    ProgrammeItemFields,
)
from praeventionsrat.prevention_day.records import MOST_PEOPLE, NOTE, TITLE
from praeventionsrat.prevention_day.usecases.events import FURTHEST, OLDEST
from praeventionsrat.records import clean_line

USUAL = 30
SHORTEST = 5
CUT = "„{heading}“ ist zu lang und wird gekürzt."
NO_DAY = "Der Tag fehlt: noch nicht eingeplant."
WRONG_DAY = "„{said}“ ist kein Tag: noch nicht eingeplant."
WRONG_YEAR = "Das Jahr {year} ist wohl ein Tippfehler: noch nicht eingeplant."
OTHER_YEAR = "Der Präventionstag ist nicht im Jahr {year}; bitte prüfen."
WRONG_CLOCK = "„{said}“ ist keine Uhrzeit: steht ohne Uhrzeit im Programm."
NO_END = "Das Ende fehlt: angenommen sind 30 Minuten."
NO_PLACE = "Der Ort fehlt: noch nicht eingeplant."
ODD_SEATS = "„{said}“ ist keine Zahl von Plätzen und steht jetzt im Hinweis."
LISTED = "Laut Liste: {said}."


Said = Mapping[ProgrammeColumn, str]


class Line:
    """One line while it is understood; collects what is doubtful."""

    def __init__(self, number: int, said: Said, basis: Basis, current: date | None) -> None:
        self.number, self.said, self.basis, self.current = number, said, basis, current
        self.doubts: list[str] = []
        self.notes: list[str] = []

    def draft(self) -> tuple[Draft, date | None]:
        """The item, and the day that holds for the lines below."""
        begins, minutes = self._clock()
        held_on = self._held_on()
        place, is_everywhere = self._place()
        kind = read_format(self._cell(ProgrammeColumn.FORMAT), self.said[ProgrammeColumn.TITLE])
        self._keep_words(kind)
        if held_on is not None and not place and not (is_everywhere or kind is ItemFormat.BREAK):
            self.doubts.append(NO_PLACE)
            self._keep(held_on, begins, minutes)
            held_on = begins = None
        elif held_on is None:
            self._keep(None, begins, minutes)
            begins = None
        fields = ProgrammeItemFields.checked(
            **self._values(kind, minutes), starts_at=begins, duration_minutes=minutes
        )
        state = read_state(self._cell(ProgrammeColumn.STATE))
        people, doubts = self._people(kind), tuple(self.doubts)
        made = Draft(self.number, fields, state, held_on, place, people, doubts)
        return made, self.current

    def _cell(self, column: ProgrammeColumn) -> str:
        return self.said.get(column, "")

    def _held_on(self) -> date | None:
        cell = self._cell(ProgrammeColumn.DAY)
        if not cell:
            if self.current is None:
                self.doubts.append(NO_DAY)
            return self.current
        found = read_held_on(cell, self.basis.days)
        if found is None:
            self.doubts.append(WRONG_DAY.format(said=cell[:60]))
            return None
        if not OLDEST <= found.year <= FURTHEST:
            self.doubts.append(WRONG_YEAR.format(year=found.year))
            return None
        if self.basis.days and found.year not in {one.year for one in self.basis.days}:
            self.doubts.append(OTHER_YEAR.format(year=found.year))
        self.current = found
        return found

    def _clock(self) -> tuple[time | None, int]:
        """When it begins, and for how many minutes."""
        when = self._when(ProgrammeColumn.TIME) or self._when(ProgrammeColumn.BEGIN)
        if when is None and ProgrammeColumn.TIME not in self.said:
            when = read_span(self._cell(ProgrammeColumn.DAY))
        if when is None or when.begins is None:
            return None, read_minutes(self._cell(ProgrammeColumn.MINUTES)) or USUAL
        last = self._when(ProgrammeColumn.END)
        return when.begins, self._minutes(when.begins, last.begins if last else when.ends)

    def _when(self, column: ProgrammeColumn) -> When | None:
        cell = self._cell(column)
        found = read_span(cell) if cell and fold(cell) not in NOTHING else None
        if found is None and cell and fold(cell) not in NOTHING:
            self.doubts.append(WRONG_CLOCK.format(said=cell[:60]))
            self.notes.append(LISTED.format(said=cell[:200]))
        return found

    def _minutes(self, begins: time, ends: time | None) -> int:
        told = read_minutes(self._cell(ProgrammeColumn.MINUTES))
        minutes = (minute(ends) - minute(begins)) % DAY if ends is not None else told or 0
        if minutes < SHORTEST or minutes > DAY:
            self.doubts.append(NO_END)
            return USUAL
        return minutes

    def _place(self) -> tuple[str, bool]:
        """Where, and whether that is everywhere."""
        place = str(clean_line(self._cell(ProgrammeColumn.PLACE)))
        if fold(place) in EVERYWHERE:
            return "", True
        if fold(place) in NOTHING:
            return self.basis.only_place, False
        return self._cut(place, ProgrammeColumn.PLACE, TITLE), False

    def _keep_words(self, kind: ItemFormat) -> None:
        """Formats and answers that have no name here are kept as words."""
        form, answer = self._cell(ProgrammeColumn.FORMAT), self._cell(ProgrammeColumn.STATE)
        if form and kind is ItemFormat.OTHER and fold(form) != "sonstiges":
            self.notes.append(f"Format: {form[:200]}.")
        if answer and not is_state(answer):
            self.notes.append(f"Stand: {answer[:200]}.")

    def _keep(self, held_on: date | None, begins: time | None, minutes: int) -> None:
        """What cannot be planned in is not lost."""
        start = minute(begins) if begins else 0
        clock = span_words(start, start + minutes) if begins else ""
        where = self._cell(ProgrammeColumn.PLACE)[:TITLE]
        when = day(held_on) or self._cell(ProgrammeColumn.DAY)[:60]
        if told := ", ".join(part for part in (when, clock, where) if part):
            self.notes.append(LISTED.format(said=told))

    def _values(self, kind: ItemFormat, minutes: int) -> dict[str, object]:
        access = self._cell(ProgrammeColumn.ACCESS)
        slot = slot_in(self._cell(ProgrammeColumn.TITLE))
        seats, needs = self._seats(), self._needs_registration()
        notes = " ".join(filter(None, (self._cell(ProgrammeColumn.NOTE), *self.notes)))
        return {
            "title": self._text(ProgrammeColumn.TITLE, TITLE),
            "format": kind,
            "short_text": self._text(ProgrammeColumn.TEXT, NOTE),
            "target_group": self._text(ProgrammeColumn.GROUP, TITLE),
            "seats": seats,
            "needs_registration": needs,
            "slot_minutes": slot if slot and SHORTEST <= slot <= minutes else None,
            "equipment": self._text(ProgrammeColumn.EQUIPMENT, NOTE),
            "accessibility": self._text(ProgrammeColumn.ACCESS, NOTE),
            "has_sign_language": SIGN_LANGUAGE.search(fold(access)) is not None,
            "direction_note": self._cut(notes, ProgrammeColumn.NOTE, NOTE),
        }

    def _seats(self) -> int | None:
        cell = self._cell(ProgrammeColumn.SEATS)
        if fold(cell) in NOTHING:
            return None
        number = read_number(cell)
        if number is None or number > MOST_PEOPLE:
            self.doubts.append(ODD_SEATS.format(said=cell[:60]))
            self.notes.append(f"Plätze: {cell[:200]}.")
            return None
        return number

    def _needs_registration(self) -> bool:
        cell = self._cell(ProgrammeColumn.REGISTRATION)
        said = read_yes(cell)
        if said is None:
            self.notes.append(f"Anmeldung: {cell[:200]}.")
        return said is not False

    def _people(self, kind: ItemFormat) -> tuple[ContributorFields, ...]:
        who = self._cell(ProgrammeColumn.WHO)
        house = self._cell(ProgrammeColumn.HOUSE)
        known = self.basis.known
        return tuple(
            ContributorFields.checked(
                name=one.name,
                affiliation=one.affiliation,
                person_id=known.person(one.name),
                organization_id=known.house(one.affiliation),
                role=ROLES.get(kind, ContributorRole.OTHER),
            )
            for one in people_in(who, house)
        )

    def _text(self, column: ProgrammeColumn, most: int) -> str:
        return self._cut(self._cell(column), column, most)

    def _cut(self, text: str, column: ProgrammeColumn, most: int) -> str:
        text = str(clean_line(text))
        if len(text) <= most:
            return text
        self.doubts.append(CUT.format(heading=COLUMN_NAMES[column]))
        return f"{text[: most - 1]}…"
