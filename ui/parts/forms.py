"""How a form is set: the name above each field, the complaint below it, groups with a heading."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.parts.cards import label, set_part
from ui.shell.theme import STEP


def field(title: str, widget: QWidget, complaint: QLabel | None = None) -> QVBoxLayout:
    """One field with its name above and the place for its complaint below."""
    heading = label(title, "label")
    heading.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(title)
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(heading)
    layout.addWidget(widget)
    if complaint:
        layout.addWidget(complaint)
    layout.addStretch()
    return layout


class Form(QWidget):
    """Fields below each other, several in a line where they belong together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    def heading(self, text: str) -> None:
        """Begin a group."""
        self._layout.addSpacing(STEP if self._layout.count() else 0)
        self._layout.addWidget(label(text, "h2"))

    def add(
        self, *fields: QVBoxLayout | QHBoxLayout | QWidget, stretch: tuple[int, ...] = ()
    ) -> None:
        """One line of fields made by ``field``; ``stretch`` says how they share the width."""
        line = QHBoxLayout()
        line.setSpacing(2 * STEP)
        for place, item in enumerate(fields):
            share = stretch[place] if place < len(stretch) else 1
            if isinstance(item, QWidget):
                line.addWidget(item, share)
            else:
                line.addLayout(item, share)
        self._layout.addLayout(line)

    def end(self) -> None:
        """Leave the rest of the height empty."""
        self._layout.addStretch()


class FormDialog(QDialog):
    """A form in a window of its own; it grows where complaints need room, and never shrinks."""

    def event(self, event: QEvent) -> bool:
        is_layout = event.type() == QEvent.Type.LayoutRequest
        done = super().event(event)  # may be the end of this dialog
        if is_layout and (layout := self.layout()):
            needed = layout.totalHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
        return done


def go_to_complaint(part: QWidget) -> bool:
    """Bring the first field that carries a complaint before the eyes, and the cursor into it.

    Whether there is one.
    """
    shown = (made for made in part.findChildren(QWidget) if made.isVisibleTo(part))
    wrong = next((made for made in shown if made.property("wrong") == "true"), None)
    if wrong is None:
        return False
    wrong.setFocus()
    above = wrong.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(wrong, 0, 6 * STEP)
        above = above.parentWidget()
    return True


def tab_after(anchor: QWidget, *widgets: QWidget) -> None:
    """Reach widgets that were made later by Tab where they stand, not at the end."""
    for widget in widgets:
        QWidget.setTabOrder(anchor, widget)
        anchor = widget


def scrolling(content: QWidget) -> QScrollArea:
    """A form that may be taller than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_part(content, "plain")
    area.setWidget(content)
    return area
