"""What a measure hangs on: each line leads there; another is found by typing."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.measures.links_told import Linked, linkable
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases import links
from ui.context import AppContext
from ui.measures.short_link import ShortLink
from ui.parts.cards import clear, label, tool
from ui.parts.picker import Choice, Picker
from ui.shell.theme import STEP

WHAT = 104
"""Pixels of the word before a link."""
LINK = {
    "resolution": links.link_resolution,
    "assignment": links.link_assignment,
    "pledge": links.link_pledge,
}
UNLINK = {
    "resolution": links.unlink_resolution,
    "assignment": links.unlink_assignment,
    "pledge": links.unlink_pledge,
}


class LinksPart(QWidget):
    """Pledges, resolutions, assignments, and the measures above and below.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._measure_id: UUID | None = None
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(STEP)
        self.lines.setVerticalSpacing(6)
        self.lines.setColumnMinimumWidth(0, WHAT)
        for place in (1, 2):
            self.lines.setColumnStretch(place, 1)
        self.picker = Picker(
            self.tr("Verknüpfen"), self.tr("Beschluss, Auftrag oder Vorhaben verknüpfen")
        )
        self._offer()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(self.lines)
        layout.addWidget(self.picker)
        self.picker.chosen.connect(self._on_chosen)

    def show_links(self, measure_id: UUID, found: Sequence[Linked]) -> None:
        """Show these."""
        if measure_id != self._measure_id:
            self._offer()
        self._measure_id = measure_id
        clear(self.lines)
        for place, one in enumerate(found):
            opener = ShortLink(one.title, partial(self.opened.emit, one.kind, one.id))
            opener.setAccessibleDescription(f"{one.what}. {one.detail}")
            self.lines.addWidget(label(one.what, "dim"), place, 0)
            self.lines.addWidget(opener, place, 1)
            self.lines.addWidget(label(one.detail, "dim", wrap=True), place, 2)
            if one.kind in UNLINK:
                words = self.tr("Verknüpfung mit {title} lösen").format(title=one.title)
                away = tool("close", words, partial(self._unlink, one))
                self.lines.addWidget(away, place, 3)

    def _on_chosen(self) -> None:
        try:
            chosen = self.picker.value()
        except UserError:
            return  # still being typed
        if chosen is None or self._measure_id is None:
            return
        kind, record_id = chosen
        self.picker.set_value(None)
        self.picker.setText("")
        self._offer()
        self._context.operations.perform(
            self.tr("Maßnahme verknüpfen"), LINK[kind], self._measure_id, record_id
        )

    def _unlink(self, one: Linked) -> None:
        assert self._measure_id is not None
        words = self.tr("Verknüpfung gelöst")
        self._context.operations.perform(words, UNLINK[one.kind], self._measure_id, one.id)
        self._context.notify.undo_offer(words)

    def _offer(self) -> None:
        """Thousands of names are read only when somebody types."""
        self.picker.choose_from(lambda: self._context.operations.ask(_choices))


def _choices(work: Work) -> list[Choice]:
    return [
        Choice((one.kind, one.id), one.title, f"{one.what} · {one.detail}".rstrip(" ·"))
        for one in linkable(work)
    ]
