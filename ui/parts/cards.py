"""The small pieces every screen is made of: headings, pills, cards, buttons, empty states."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.shell.icons import ON_ACCENT, icon
from ui.shell.theme import STEP, Tone

ICON = QSize(18, 18)
B = TypeVar("B", bound=QBoxLayout)


def set_part(widget: QWidget, part: str) -> None:
    """Give a widget one of the looks of the style sheet."""
    widget.setProperty("part", part)


def restyle(widget: QWidget, **properties: object) -> None:
    """Change properties the style sheet looks at, on a widget that may be on screen already."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str, part: str = "", *, wrap: bool = False) -> QLabel:
    """A text in one of the looks ``h1 h2 strong number dim label``; never read as HTML."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    set_part(made, part)
    return made


def line() -> QFrame:
    """A hairline between two groups."""
    made = QFrame()
    set_part(made, "line")
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and destroy it."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()  # a layout may have put off showing it: it would become a window
            widget.setParent(None)
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


class Pill(QLabel):
    """A state in a word or two, tinted by its tone."""

    def __init__(self, text: str = "", tone: Tone = Tone.SOFT) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_part(self, "pill")
        self.setProperty("tone", tone.value)

    def say(self, text: str, tone: Tone) -> None:
        """Show another state."""
        self.setText(text)
        restyle(self, tone=tone.value)


class Card(QFrame):
    """A calm white ground for things that belong together; ``content`` is its layout."""

    def __init__(self, *, margin: int = 2 * STEP, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, "card")
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(margin, margin, margin, margin)
        self.content.setSpacing(STEP)


class StatCard(QFrame):
    """One big figure and what it means."""

    def __init__(self, figure: str = "", meaning: str = "") -> None:
        super().__init__()
        set_part(self, "stat")
        self._figure, self._meaning = label(figure, "number"), label(meaning, "dim", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 12, 2 * STEP, 12)
        layout.setSpacing(2)
        layout.addWidget(self._figure)
        layout.addWidget(self._meaning)
        layout.addStretch()
        self.say(figure, meaning)

    def say(self, figure: str, meaning: str) -> None:
        """Show another figure."""
        self._figure.setText(figure)
        self._meaning.setText(meaning)
        self.setAccessibleName(f"{figure} {meaning}")


def button(
    text: str,
    on_click: Callable[[], object] | None = None,
    *,
    symbol: str = "",
    part: str = "",
    tip: str = "",
) -> QPushButton:
    """A button in one of the looks ``primary danger link nav chip`` or the plain one."""
    made = QPushButton(text)
    set_part(made, part)
    if symbol:
        made.setIcon(icon(symbol, ON_ACCENT if part == "primary" else Tone.NEUTRAL))
        made.setIconSize(ICON)
    made.setToolTip(tip)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    if on_click:
        made.clicked.connect(lambda _checked: on_click())
    return made


def primary(text: str, on_click: Callable[[], object] | None = None, **more: str) -> QPushButton:
    """The one main action of a screen."""
    return button(text, on_click, part="primary", **more)


def tool(symbol: str, name: str, on_click: Callable[[], object] | None = None) -> QToolButton:
    """A small button with a symbol only; ``name`` is its tooltip and accessible name."""
    made = QToolButton()
    set_part(made, "flat")
    made.setIcon(icon(symbol))
    made.setIconSize(ICON)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setFixedSize(32, 32)
    if on_click:
        made.clicked.connect(lambda _checked: on_click())
    return made


class PageHeader(QWidget):
    """Title of a page on the left, its actions on the right, the main one last."""

    def __init__(self, title: str, *actions: QWidget) -> None:
        super().__init__()
        self.title = label(title, "h1")
        layout = row(self.title, None, *actions)
        for action in actions:
            layout.setAlignment(action, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title.setText(title)


def row(*items: QWidget | QLayout | None, spacing: int = STEP) -> QHBoxLayout:
    """Things side by side; None is elastic space."""
    layout = QHBoxLayout()
    return _filled(layout, items, spacing)


def column(*items: QWidget | QLayout | None, spacing: int = STEP) -> QVBoxLayout:
    """Things below each other; None is elastic space."""
    layout = QVBoxLayout()
    return _filled(layout, items, spacing)


def _filled(layout: B, items: tuple[QWidget | QLayout | None, ...], gap: int) -> B:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for item in items:
        if item is None:
            layout.addStretch()
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout
