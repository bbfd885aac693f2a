"""Every line of somebody's programme as an item, or with the reason why it is none."""

from collections.abc import Iterable, Sequence

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.programme.importing.clocks import read_held_on
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

NO_TITLE = "Hier steht kein Titel."


def understand(
    lines: Iterable[tuple[int, Sequence[str]]],
    columns: Sequence[ProgrammeColumn | None],
    basis: Basis,
) -> Understood:
    """Every line as an item, or with the reason why it is none; days hold for lines below too."""
    drafts: list[Draft] = []
    refused: list[RefusedLine] = []
    current = basis.days[0] if len(basis.days) == 1 else None
    for number, cells in lines:
        said = _said(cells, columns)
        told = [cell.strip() for cell in cells if cell.strip()]
        if len(told) == 1 and (headed := read_held_on(told[0], basis.days)):
            current = headed
        elif ProgrammeColumn.TITLE in said:
            try:
                draft, current = Line(number, said, basis, current).draft()
                drafts.append(draft)
            except Invalid as err:
                refused.append(RefusedLine(number, " ".join(err.fields.values())))
        elif told:
            refused.append(RefusedLine(number, NO_TITLE))
    return Understood(tuple(drafts), tuple(refused))


def _said(cells: Sequence[str], columns: Sequence[ProgrammeColumn | None]) -> Said:
    return {
        column: cell.strip()
        for column, cell in zip(columns, cells, strict=False)
        if column is not None and cell.strip()
    }
