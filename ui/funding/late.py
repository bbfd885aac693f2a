"""Reminds of proofs of use that should be here, on top of the page."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal

from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.usecases.deciding import overdue_proofs
from praeventionsrat.german import count
from ui.context import AppContext
from ui.parts.messages import ExplainedNote
from ui.shell.theme import Tone

NAMED = 3


class LateProofs(ExplainedNote):
    """Shown only while something is late.

    Signals:
        opened: Emitted with the id of the application that waits longest.
    """

    opened = Signal(object)

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(action="Zeigen", on_action=self._open, tone=Tone.BAD)
        self._context, self._today = context, today
        self._first: UUID | None = None

    def look(self) -> None:
        """Read what is late."""
        late = self._context.operations.ask(_late, today=self._today())
        self._first = late[0][0] if late else None
        number = count(len(late), "Verwendungsnachweis ist", "Verwendungsnachweise sind")
        what = self.tr("{n} überfällig").format(n=number)
        named = " · ".join(title for _, title in late[:NAMED])
        self.say(what if late else "", named, Tone.BAD)

    def _open(self) -> None:
        self.opened.emit(self._first)


def _late(work: Work, *, today: date) -> list[tuple[UUID, str]]:
    found = overdue_proofs(work.funding_applications.rows(), today)
    return [(row.id, row.title) for row in found]
