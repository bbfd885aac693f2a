"""Lines that belong to one measure, each edited where it stands, and the line that adds one."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.contacts.owned_forms import OwnedForms
from ui.parts.forms import tab_after


class MeasureLines(OwnedForms):
    """Whoever derives it says in ``tail`` what Tab reaches after the last line."""

    def tail(self) -> Sequence[QWidget]:
        """The fields of the line that adds one."""
        raise NotImplementedError

    def _build(self, wanted: Sequence[UUID]) -> None:
        super()._build(wanted)
        stops = [stop for form in self.forms for stop in form.stops()]
        if stops:
            tab_after(stops[-1], *self.tail())
