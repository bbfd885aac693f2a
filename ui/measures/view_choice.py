"""Which way the measures are looked at, and what they are put together by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from praeventionsrat.measures.listing import Grouping
from ui.measures.views import BOARD, TABLE, TIMELINE
from ui.parts.cards import row
from ui.parts.chips import FilterChips
from ui.parts.fields import ChoiceBox
from ui.parts.zoom_tools import ZoomTools


class ViewChoice(QWidget):
    """Three chips of which one is always on, and a box for the headings.

    Signals:
        changed: Emitted when the user chose something else.
    """

    changed = Signal()

    def __init__(self, zoom: ZoomTools) -> None:
        """``zoom`` is shown beside the timeline."""
        super().__init__()
        self.chips = FilterChips(self.tr("Darstellung"))
        self.chips.set_group(
            "form",
            [
                (TABLE, self.tr("Tabelle")),
                (BOARD, self.tr("Tafel")),
                (TIMELINE, self.tr("Zeitstrahl")),
            ],
        )
        self.chips.keep_on_one_line()
        self.by = ChoiceBox(
            [
                (Grouping.NONE, self.tr("Ohne Gruppen")),
                (Grouping.FIELD, self.tr("Nach Handlungsfeld")),
                (Grouping.DISTRICT, self.tr("Nach Stadtteil")),
                (Grouping.OWNER, self.tr("Nach Zuständigkeit")),
            ],
            self.tr("Gruppieren"),
        )
        self.zoom = zoom
        self._form = TABLE
        layout = row(self.chips, self.by, self.zoom)
        for part in (self.chips, self.by, self.zoom):
            layout.setAlignment(part, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayout(layout)
        self.choose(TABLE, Grouping.NONE)
        self.chips.changed.connect(self._on_chip)
        self.by.activated.connect(lambda _place: self.changed.emit())

    @property
    def form(self) -> str:
        """Table, board or timeline."""
        return self._form

    @property
    def grouping(self) -> Grouping:
        """What they are put together by; the board has its states."""
        chosen = self.by.value()
        return Grouping.NONE if self._form == BOARD or chosen is None else Grouping(chosen)

    def choose(self, form: str, by: Grouping) -> None:
        """Show what is looked at, without telling."""
        self._form = form
        self.chips.set_value("form", form)
        self.by.set_value(by)
        self.by.setVisible(form != BOARD)
        self.zoom.setVisible(form == TIMELINE)

    def _on_chip(self) -> None:
        self.choose(self.chips.value("form") or self._form, Grouping(self.by.value()))
        self.changed.emit()
