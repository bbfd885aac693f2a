"""After the rain switch: which sheets in other people's hands say something else by now."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from praeventionsrat.german import and_list, count
from praeventionsrat.office import paperwork
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.printing.sheets import Known, SheetRow, known_sheets, rows_of
from praeventionsrat.prevention_day.printing.source import DayBook, read_book
from ui.context import AppContext
from ui.prevention_day.day_page import today

FEW = 4
"""So many sheets are named; of more the number."""


class ChangedSheets(QObject):
    """Compares beside the window, and says what came of it."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        """``page`` is what it lives with."""
        super().__init__(page)
        self._context = context

    def look(self, event_id: UUID, said: str) -> None:
        """Say ``said``, and what must be printed anew; nothing is compared if nothing is out."""
        read = self._context.operations.ask(_read, event_id)
        if read is None:
            self._context.notify.info(said)
            return
        self._context.tasks.start(partial(_changed, *read), partial(self._tell, said))

    def _tell(self, said: str, changed: Sequence[SheetRow]) -> None:
        if not changed:
            words = self.tr("Die ausgegebenen Blätter bleiben richtig.")
        elif len(changed) <= FEW:
            words = self.tr("Neu auszudrucken (Seite Druck): {titles}.").format(
                titles=and_list(one.title for one in changed)
            )
        else:
            number = count(len(changed), "Blatt", "Blätter")
            words = self.tr("{n} sind neu auszudrucken; sie stehen auf der Seite Druck.")
            words = words.format(n=number)
        self._context.notify.info(f"{said} {words}")


def _read(work: Work, event_id: UUID) -> tuple[DayBook, Known] | None:
    known = known_sheets(work, event_id)
    if not known:
        return None
    return read_book(work, event_id, paperwork.head_of(work, today())), known


def _changed(book: DayBook, known: Known) -> list[SheetRow]:
    from praeventionsrat.office.print_set import prints  # noqa: PLC0415 - heavy, in the worker

    return [row for row in rows_of(book, known, prints()) if row.is_changed]
