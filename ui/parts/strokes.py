"""Keys of a page at work, each once: for the menu, for Ctrl+K and for the bar at the foot."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.parts.cards import button, set_part
from ui.parts.chips import FlowLayout
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.sidebar import spoken_keys


@dataclass(frozen=True)
class Stroke:
    """One key and what it does.

    Args:
        name: Its name for the program.
        words: Its words in the menu.
        keys: The key; further ones separated by a blank.
        symbol: One of ``ui.shell.icons.GLYPHS``.
        short: Its words in the bar; empty: it stands in the menu only.
    """

    name: str
    words: str
    keys: str
    symbol: str
    short: str = ""


def short_keys(keys: str) -> str:
    """„⇧F9“, „Strg T“: as short as a bar of keys needs it."""
    spoken = spoken_keys(keys).replace("Umschalt+", "⇧").replace("Shift+", "⇧")
    return spoken.replace("Bild aufwärts", "Bild ↑").replace("PgUp", "Bild ↑")


def make_actions(
    page: QWidget, strokes: Sequence[Stroke], acts: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """An action for each key, at work wherever the cursor stands on the page."""
    made = {}
    for stroke in strokes:
        action = QAction(icon(stroke.symbol), stroke.words, page)
        action.setShortcuts([QKeySequence(keys) for keys in stroke.keys.split()])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys = spoken_keys(action.shortcut().toString())
        action.setToolTip(f"{stroke.words} ({keys})" if keys else stroke.words)
        action.triggered.connect(_running(acts[stroke.name]))
        page.addAction(action)
        made[stroke.name] = action
    return made


def commands(strokes: Sequence[Stroke], actions: Mapping[str, QAction]) -> list[Command]:
    """The same for Ctrl+K."""
    return [
        Command(a.text(), a.trigger, stroke.symbol, a.shortcut().toString())
        for stroke in strokes
        if (a := actions[stroke.name]).isEnabled()
    ]


class KeyBar(QWidget):
    """The keys at the foot, also to be clicked."""

    def __init__(
        self,
        strokes: Sequence[Stroke],
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_part(self, "plain")
        flow = FlowLayout(self)
        for stroke in strokes:
            if not stroke.short:
                continue
            action = actions[stroke.name]
            keys = short_keys(action.shortcut().toString())
            made = button(f"{keys}  {stroke.short}", action.trigger, part="status")
            made.setAccessibleName(stroke.words)
            made.setToolTip(action.toolTip())
            flow.addWidget(made)


def _running(act: Callable[[], object]) -> Callable[[bool], None]:
    def run(_checked: bool) -> None:
        act()

    return run
