"""The row above the pages of a prevention day that leads from one area to the next."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QTabBar

AREAS = (
    ("prevention_day", "Überblick"),
    ("day_programme", "Programm"),
    ("day_stands", "Stände"),
    ("day_tasks", "Aufgaben"),
    ("day_helpers", "Helfer"),
    ("day_registrations", "Anmeldungen"),
    ("day_budget", "Budget"),
    ("day_press", "Presse"),
    ("day_prints", "Druck"),
    ("day_evaluation", "Auswertung"),
)
"""Key of the page, which is a kind it opens without an id as well; and what the row says."""


class DayAreaRow(QTabBar):
    """Stands under the header of each page of a prevention day, with its own area marked.

    Signals:
        area_asked: Emitted with a key and None; connect it with ``Page.open_asked``.
    """

    area_asked = Signal(str, object)

    def __init__(self, own: str) -> None:
        """``own`` is the key of the page it stands on."""
        super().__init__()
        self.keys = [key for key, _title in AREAS]
        self._own = self.keys.index(own)
        for _key, title in AREAS:
            self.addTab(title)
        self.setCurrentIndex(self._own)
        name = QCoreApplication.translate("DayAreaRow", "Bereiche des Präventionstags")
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)  # ten areas do not fit at 200 %
        self.currentChanged.connect(self._on_current)

    @Slot(int)
    def _on_current(self, index: int) -> None:
        if index == self._own:
            return
        self.setCurrentIndex(self._own)  # this page keeps its own mark for the next visit
        self.area_asked.emit(self.keys[index], None)
