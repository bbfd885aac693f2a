"""How a form is set: the name above each field, the complaint below it, groups with a heading."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

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
