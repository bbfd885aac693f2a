"""Pages one behind the other, of which only the one in front is measured."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Takes the room it is given.

    Qt's own asks all its pages for their sizes whenever something changes in one of them: with
    forty pages open, every word that is shown anew would lay out the texts of all of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Override of Qt's: as much as the page in front would like."""
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Override of Qt's: what the page in front needs."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Override of Qt's: a page scrolls where its texts need more."""
        return False
