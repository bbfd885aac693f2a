"""„Übernehmen …“: lists and old minutes from before this program, each checked before it counts.

Who sits here has ten years of Excel lists, wants them in before lunch, and fears to end up with a
mess half of which is missing. So nothing is written before every line has been shown.
"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from praeventionsrat.office.takeover_values import What
from ui.context import AppContext
from ui.parts.cards import button, label, row
from ui.shell.theme import STEP
from ui.takeover.minutes_part import MinutesPart
from ui.takeover.table_part import TablePart


class TakeoverDialog(QDialog):
    """Three ways in; undo takes each of them back whole."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Übernehmen, was es schon gibt"))
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.resolutions = TablePart(context, What.RESOLUTIONS)
        self.assignments = TablePart(context, What.ASSIGNMENTS)
        self.minutes = MinutesPart(context)
        for title, part in (
            (self.tr("Beschlüsse"), self.resolutions),
            (self.tr("Aufträge"), self.assignments),
            (self.tr("Alte Niederschriften"), self.minutes),
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(part)
            part.finished.connect(self._on_finished)
        self.tabs.setAccessibleName(self.tr("Was übernommen wird"))
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        hint = label(
            self.tr("Erst die Vorschau, dann das Übernehmen; rückgängig macht alles auf einmal."),
            "dim",
            wrap=True,
        )
        close = button(self.tr("Schließen"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(self.tabs)
        layout.addWidget(self.pages, 1)
        foot = row(hint, close)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        self.resize(1120, 660)

    @Slot(str)
    def _on_finished(self, words: str) -> None:
        self._context.notify.undo_offer(words)
        self.accept()
