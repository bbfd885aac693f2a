"""The list beside one meeting, or only one of them where the window has no room for both."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.meetings.detail import MeetingDetail
from ui.meetings.meeting_list import MeetingList
from ui.parts.cards import Card
from ui.settings_store import Settings, splitter_state

SPLITTER = splitter_state("meetings")
NARROW = 850
"""Width under which there is room for one of them only."""
NEEDED = {"minutes": 1350, "attendance": 990, "approval": 1130}
"""Width under which the list makes room for a tab."""


class SideBySide(QSplitter):
    """Arranges list and meeting; the button of the meeting puts the list away and brings it back.

    ``head`` is what belongs to the list but stands above both.
    """

    def __init__(
        self, found: MeetingList, detail: MeetingDetail, head: QWidget, settings: Settings
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._list, self._detail, self._head = found, detail, head
        self._by_itself = False
        self._card = Card(margin=1)
        self._card.content.addWidget(found)
        self._card.setMinimumWidth(300)
        self.addWidget(self._card)
        self.addWidget(detail)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.setStretchFactor(1, 1)
        kept = settings.get(SPLITTER)
        self.setSizes(kept or [338, 800])
        self.splitterMoved.connect(lambda *_: settings.set(SPLITTER, self.sizes()))
        detail.tab_shown.connect(self._on_tab)
        detail.whole.toggled.connect(self._on_whole)
        found.opened.connect(self._on_opened)
        found.clicked.connect(self._on_opened)

    def arrange(self) -> None:
        """Show what there is room for."""
        whole = self._detail.whole.isChecked()
        shown = bool(self._list.rows_model.rowCount())
        self._card.setVisible(not whole)
        self._head.setVisible(not whole)
        self._detail.setVisible(shown and (whole or self.width() >= NARROW))

    def back(self) -> None:
        """To the list, also when it was put away."""
        self._detail.whole.setChecked(False)
        self._list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed, before = NEEDED.get(self._detail.tab, NARROW), event.oldSize().width()
        if self.width() >= needed or before < 0 or before >= needed:
            self._make_room(wanted=self.width() < needed)
        self.arrange()

    @Slot(str)
    def _on_tab(self, key: str) -> None:
        """The work at the table needs the width of a small window for itself."""
        self._make_room(wanted=self.width() < NEEDED.get(key, NARROW))

    @Slot(bool)
    def _on_whole(self, on: bool) -> None:
        self._by_itself = False
        self.arrange()
        name = self.tr("Liste zeigen (Esc)") if on else self.tr("Liste ausblenden")
        self._detail.whole.setToolTip(name)
        self._detail.whole.setAccessibleName(name)

    @Slot()
    def _on_opened(self) -> None:
        """Enter or a click on a line; in a small window the meeting takes the place of the list."""
        self._detail.setVisible(True)
        if self.width() < NARROW:
            self._make_room(wanted=True)

    def _make_room(self, *, wanted: bool) -> None:
        """Put the list away by itself; it comes back only if it was put away by itself."""
        if wanted and not self._detail.whole.isChecked():
            self._detail.whole.setChecked(True)
            self._by_itself = True
        elif self._by_itself and not wanted:
            self._detail.whole.setChecked(False)
