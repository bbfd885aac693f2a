"""Every key of the Sitzungsmodus once: for the menu, for Ctrl+K and for the bar at the foot."""

from collections.abc import Callable, Mapping
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


STROKES = (
    Stroke("next", "Nächster TOP", "F9", "chevron_right", "Nächster TOP"),
    Stroke("call", "Diesen TOP aufrufen", "Shift+F9", "start", "Diesen aufrufen"),
    Stroke("page_down", "Zum nächsten TOP blättern", "Ctrl+PgDown", "down"),
    Stroke("page_up", "Zum vorigen TOP blättern", "Ctrl+PgUp", "up", "Blättern"),
    Stroke("fate", "TOP vertagen, verweisen, absetzen …", "Shift+F8", "clock", "Vertagen …"),
    Stroke("people", "Jemand kommt oder geht …", "F4", "person", "Kommt/geht"),
    Stroke("represent", "Jemand wird vertreten …", "Shift+F4", "contact", "Vertretung"),
    Stroke("recusal", "Befangenheit …", "F3", "rules", "Befangen"),
    Stroke("vote", "Abstimmung", "F6", "vote", "Abstimmung"),
    Stroke("named", "Namentliche Abstimmung", "Shift+F6", "agenda", "Namentlich"),
    Stroke("secret", "Geheime Abstimmung", "Ctrl+F6", "hidden", "Geheim"),
    Stroke("election", "Wahl", "Alt+F6", "committee", "Wahl"),
    Stroke("assign", "Auftrag", "F7 Ctrl+Shift+A", "assignment", "Auftrag"),
    Stroke("statement", "Zu Protokoll …", "Shift+F7", "edit", "Zu Protokoll"),
    Stroke("snippet", "Textbaustein …", "Ctrl+T", "copy", "Textbaustein"),
    Stroke("announce", "Beschluss bekannt geben …", "Ctrl+Shift+B", "resolution"),
    Stroke("break", "Pause", "F8", "pause", "Pause"),
    Stroke("end", "Sitzung beenden", "Ctrl+F9", "stop"),
    Stroke("leave", "Sitzungsmodus verlassen", "", "back"),
)


def short_keys(keys: str) -> str:
    """„⇧F9“, „Strg T“: as short as a bar of keys needs it."""
    spoken = spoken_keys(keys).replace("Umschalt+", "⇧").replace("Shift+", "⇧")
    return spoken.replace("Bild aufwärts", "Bild ↑").replace("PgUp", "Bild ↑")


def make_actions(page: QWidget, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """An action for each key, at work wherever the cursor stands on the page."""
    made = {}
    for stroke in STROKES:
        action = QAction(icon(stroke.symbol), stroke.words, page)
        action.setShortcuts([QKeySequence(keys) for keys in stroke.keys.split()])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys = spoken_keys(action.shortcut().toString())
        action.setToolTip(f"{stroke.words} ({keys})" if keys else stroke.words)
        action.triggered.connect(_running(acts[stroke.name]))
        page.addAction(action)
        made[stroke.name] = action
    return made


def commands(actions: Mapping[str, QAction]) -> list[Command]:
    """The same for Ctrl+K."""
    return [
        Command(a.text(), a.trigger, stroke.symbol, a.shortcut().toString())
        for stroke in STROKES
        if (a := actions[stroke.name]).isEnabled()
    ]


class KeyBar(QWidget):
    """The keys at the foot, also to be clicked."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, "plain")
        flow = FlowLayout(self)
        for stroke in STROKES:
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
