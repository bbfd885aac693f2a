"""Which resolutions a prevention day rests on and which measures it carries out."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.usecases import links
from ui.context import AppContext
from ui.measures.short_link import ShortLink
from ui.parts.cards import clear, label, tool
from ui.parts.picker import Choice, Picker
from ui.shell.theme import STEP

LINK = {"resolution": links.link_resolution, "measure": links.link_measure}
UNLINK = {"resolution": links.unlink_resolution, "measure": links.unlink_measure}


class EventLinksPart(QWidget):
    """Each line leads there; another is found by typing.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._event_id: UUID | None = None
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(STEP)
        self.lines.setVerticalSpacing(6)
        self.lines.setColumnStretch(1, 1)
        self.picker = Picker(self.tr("Verknüpfen"), self.tr("Beschluss oder Maßnahme verknüpfen"))
        self.picker.choose_from(lambda: self._context.operations.ask(_choices))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(self.lines)
        layout.addWidget(self.picker)
        self.picker.chosen.connect(self._on_chosen)

    def show_links(self, event_id: UUID) -> None:
        """Read and show the links of a prevention day."""
        self._event_id = event_id
        clear(self.lines)
        for place, one in enumerate(self._context.operations.ask(links.links_of, event_id)):
            opener = ShortLink(one.title, partial(self.opened.emit, one.kind, one.id))
            opener.setAccessibleDescription(f"{one.what}. {one.detail}")
            words = self.tr("Verknüpfung mit {title} lösen").format(title=one.title)
            away = tool("close", words, partial(self._unlink, one.kind, one.id))
            for column, part in enumerate((label(one.what, "dim"), opener, away)):
                self.lines.addWidget(part, place, column)

    def _on_chosen(self) -> None:
        try:
            chosen = self.picker.value()
        except UserError:
            return  # still being typed
        if chosen is None or self._event_id is None:
            return
        kind, record_id = chosen
        self.picker.set_value(None)
        self.picker.setText("")
        self.picker.choose_from(lambda: self._context.operations.ask(_choices))
        words = self.tr("Präventionstag verknüpfen")
        self._context.operations.perform(words, LINK[kind], self._event_id, record_id)

    def _unlink(self, kind: str, record_id: UUID) -> None:
        assert self._event_id is not None
        words = self.tr("Verknüpfung gelöst")
        self._context.operations.perform(words, UNLINK[kind], self._event_id, record_id)
        self._context.notify.undo_offer(words)


def _choices(work: Work) -> list[Choice]:
    resolutions = [
        Choice(("resolution", one.id), one.number, f"Beschluss · {one.text[:80]}")
        for one in work.resolutions.all()
    ]
    measures = [
        Choice(("measure", one.id), f"{one.number} {one.title}".strip(), "Maßnahme")
        for one in work.measures.all()
        if one.deleted_at is None
    ]
    return resolutions + measures
