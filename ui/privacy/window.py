"""Data protection of the office in one window: due, Löschkonzept, Verzeichnis, places, log.

Who sits here is asked once a year by the data protection officer; she wants to hand over one Word
file and to know that nothing is overdue, and fears a rule nobody ever agreed on.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from ui.context import AppContext
from ui.parts.cards import button, row
from ui.parts.forms import scrolling
from ui.privacy.directory_part import ContactsForm, DirectoryPart
from ui.privacy.due_part import DuePart
from ui.privacy.log_part import LogPart
from ui.privacy.rules_part import RulesPart
from ui.shell.theme import STEP


class PrivacyWindow(QDialog):
    """Five tabs; everything is saved while it is typed.

    Signals:
        opened: Emitted with kind and id of a contact that shall be looked at.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Datenschutz"))
        self.due, self.rules = DuePart(context), RulesPart(context)
        self.directory, self.places = DirectoryPart(context), ContactsForm(context)
        self.log = LogPart(context)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        for title, part in (
            (self.tr("Fällig"), self.due),
            (self.tr("Löschkonzept"), self.rules),
            (self.tr("Verzeichnis (Art. 30)"), self.directory),
            (self.tr("Zuständige Stellen"), scrolling(self.places)),
            (self.tr("Löschprotokoll"), self.log),
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(part)
        self.tabs.setAccessibleName(self.tr("Bereiche des Datenschutzes"))
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._on_tab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(self.tabs)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row(None, button(self.tr("Schließen"), self.reject)))
        self.resize(1060, 640)
        self.due.opened.connect(self._on_opened)
        context.operations.changed.connect(self._on_changed)

    def flush(self) -> bool:
        """Save what is being typed."""
        saved = [part.flush() for part in (self.rules, self.directory, self.places)]
        return all(saved)

    def reject(self) -> None:
        """Esc and „Schließen“: what is typed is saved first."""
        if self.flush():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.flush():
            super().closeEvent(event)
        else:
            event.ignore()

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        self.flush()
        self.pages.setCurrentIndex(place)

    @Slot(str, object)
    def _on_opened(self, kind: str, record_id: object) -> None:
        self.reject()
        self.opened.emit(kind, record_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("retention_rule"):
            self.rules.reload()
        if changes.touch("processing_activity") and not self.directory.form.is_saving:
            self.directory.reload()
        if changes.touch("privacy_contacts"):
            self.places.refresh()
        if changes.touch("erasure", "archive_offer", "data_request", "person", "retention_rule"):
            self.due.reload()
            self.log.reload()
