"""The right side of the agenda: the chosen item in every detail, or what could be taken in."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.meetings.item_form import ItemForm
from ui.meetings.item_origin import read_origin
from ui.meetings.suggestions_panel import SuggestionsPanel
from ui.parts.cards import column, label

ITEM, SUGGESTIONS = range(2)


class AgendaSide(QWidget):
    """Shows one of the two."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.suggestions = ItemForm(context), SuggestionsPanel(context)
        self.tabs, self._pages = QTabBar(), QStackedWidget()
        self.tabs.addTab(self.tr("Punkt"))
        self.tabs.addTab(self.tr("Vorschläge"))
        self.tabs.setAccessibleName(self.tr("Punkt oder Vorschläge"))
        self.tabs.setExpanding(False)
        self._context, self._was_empty = context, False
        self.origin, item = label("", "dim", wrap=True), QWidget()
        item.setLayout(column(self.origin, self.form))
        for page in (item, self.suggestions):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.suggestions.counted.connect(self._say_count)

    def show_meeting(self, meeting_id: UUID, *, has_items: bool) -> None:
        """Offer what fits this meeting; an empty agenda has no item to show."""
        if meeting_id != self.suggestions.meeting_id:
            self.suggestions.show_meeting(meeting_id)
        self.tabs.setTabEnabled(ITEM, has_items)
        if not has_items:
            self.tabs.setCurrentIndex(SUGGESTIONS)
        elif self._was_empty and not self.suggestions.list.count():
            self.tabs.setCurrentIndex(ITEM)
        self._was_empty = not has_items

    def say_origin(self) -> None:
        """Say where the item came from that is shown."""
        words = self._context.operations.ask(read_origin, self.form.item_id)
        self.origin.setText(words)
        self.origin.setVisible(bool(words))

    def show_item(self) -> None:
        """Go to the title of the item."""
        self.tabs.setCurrentIndex(ITEM)
        self.form.title.setFocus()

    def show_suggestions(self) -> None:
        """Go to what could be taken in."""
        self.tabs.setCurrentIndex(SUGGESTIONS)
        self.suggestions.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.suggestions.catch_up()

    @Slot(int)
    def _say_count(self, number: int) -> None:
        words = self.tr("Vorschläge · {number}").format(number=number)
        self.tabs.setTabText(SUGGESTIONS, words if number else self.tr("Vorschläge"))
