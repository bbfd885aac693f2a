"""Every line of somebody's programme as an item, or with the reason why it is none."""

from collections.abc import Iterable, Sequence

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.foreign_lists import A_TOTAL, TITLE_LINE, is_total
from praeventionsrat.prevention_day.programme.importing.clocks import read_heading
from praeventionsrat.prevention_day.programme.importing.columns import (
    ProgrammeColumn,
)
from praeventionsrat.prevention_day.programme.importing.drafts import (
    Basis,
    Draft,
    RefusedLine,
    Understood,
)
from praeventionsrat.prevention_day.programme.importing.lines import Line, Said
from praeventionsrat.prevention_day.programme.importing.meanings import is_place
from praeventionsrat.prevention_day.records import TITLE

NO_TITLE = "Hier steht kein Titel."


def understand(
    lines: Iterable[tuple[int, Sequence[str]]],
    columns: Sequence[ProgrammeColumn | None],
    basis: Basis,
) -> Understood:
    """Every line as an item, or with the reason why it is none.

    Days and places that stand alone in a line hold for the lines below, until the next table.
    """
    reading = _Reading(columns, basis)
    for number, cells in lines:
        if number == TITLE_LINE:
            reading.begin()
        told = [cell.strip() for cell in cells if cell.strip()]
        if len(set(told)) == 1 and len(told[0]) <= TITLE:
            reading.take_one(number, cells, told)
        elif told:
            reading.take(number, _said(cells, columns), told[0])
    return Understood(tuple(reading.drafts), tuple(reading.refused))


class _Reading:
    """A list while it is read: what became of its lines, and what holds for those below."""

    def __init__(self, columns: Sequence[ProgrammeColumn | None], basis: Basis) -> None:
        self._columns, self._basis = columns, basis
        self._names_places = ProgrammeColumn.PLACE in columns
        self.drafts: list[Draft] = []
        self.refused: list[RefusedLine] = []
        self.begin()

    def begin(self) -> None:
        """Nothing holds yet."""
        days = self._basis.days
        self._day = days[0] if len(days) == 1 else None
        self._place = ""

    def take_one(self, number: int, cells: Sequence[str], told: Sequence[str]) -> None:
        """A line of one cell: day or place of those below, or a title; tables have such names.

        In a line of Word one cell that spans others says the same in each.
        """
        said = _said(cells, self._columns)
        is_title = len(told) == 1 and ProgrammeColumn.TITLE in said
        if day := read_heading(told[0], self._basis.days):
            self._day = day
        elif not self._names_places and not is_title and is_place(told[0]):
            self._place = told[0][:TITLE]
        elif number != TITLE_LINE:
            title = said.get(ProgrammeColumn.TITLE)
            self.take(number, {ProgrammeColumn.TITLE: title} if title else {}, told[0])

    def take(self, number: int, said: Said, first: str) -> None:
        """A line as an item."""
        if is_total(first):
            self.refused.append(RefusedLine(number, A_TOTAL))
        elif ProgrammeColumn.TITLE not in said:
            self.refused.append(RefusedLine(number, NO_TITLE))
        else:
            self._draft(number, said)

    def _draft(self, number: int, said: Said) -> None:
        if self._place:
            said = {ProgrammeColumn.PLACE: self._place, **said}
        try:
            draft, self._day = Line(number, said, self._basis, self._day).draft()
            self.drafts.append(draft)
        except Invalid as err:
            self.refused.append(RefusedLine(number, " ".join(err.fields.values())))


def _said(cells: Sequence[str], columns: Sequence[ProgrammeColumn | None]) -> Said:
    return {
        column: cell.strip()
        for column, cell in zip(columns, cells, strict=False)
        if column is not None and cell.strip()
    }
