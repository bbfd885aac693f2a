"""Lines that belong to one measure, each edited where it stands, and the line that adds one."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLabel, QWidget

from ui.contacts.owned_forms import OwnedForms
from ui.parts.cards import label
from ui.parts.forms import tab_after


class MeasureLines(OwnedForms):
    """Whoever derives it says in ``tail`` what Tab reaches after the last line."""

    NOTHING: ClassVar[str] = ""
    """What is said while there is no line."""
    _nothing: QLabel | None = None

    def reload(self) -> None:
        """Override: an empty list says what it is good for."""
        super().reload()
        self._say_nothing()

    def _say_nothing(self) -> None:
        if self._nothing is None and self.NOTHING:
            self._nothing = label(self.tr(self.NOTHING), "dim", wrap=True)
            self.foot.insertWidget(0, self._nothing)
        if self._nothing is not None:
            self._nothing.setVisible(not self.forms)

    def tail(self) -> Sequence[QWidget]:
        """The fields of the line that adds one."""
        raise NotImplementedError

    def _build(self, wanted: Sequence[UUID]) -> None:
        super()._build(wanted)
        stops = [stop for form in self.forms for stop in form.stops()]
        if stops:
            tab_after(stops[-1], *self.tail())
