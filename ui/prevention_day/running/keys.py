"""Every key of the Tagesmodus once: for the menu, for Ctrl+K and for the bar at the foot."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.live.keys import Stroke, short_keys
from ui.parts.cards import button, set_part
from ui.parts.chips import FlowLayout
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.sidebar import spoken_keys

STROKES = (
    Stroke("arrive", "Ankunft eintragen: Name oder Code", "F4", "qr", "Ankunft"),
    Stroke("places", "Zu den Flächen", "F5", "location", "Flächen"),
    Stroke("begin", "Programmpunkt hat begonnen", "F6", "start", "Begonnen"),
    Stroke("end", "Programmpunkt ist beendet", "F7", "stop", "Beendet"),
    Stroke("forget", "Beginn und Ende zurücknehmen", "Shift+F6", "undo"),
    Stroke("shift", "Rest verschieben …", "F8", "clock", "Verschieben"),
    Stroke("incident", "Vorkommnis festhalten", "F9", "incident", "Vorkommnis"),
    Stroke("visitors", "Besucher zählen", "F3", "person", "Besucher"),
    Stroke("rain", "Regenplan …", "Shift+F8", "rain", "Regenplan"),
    Stroke("log", "Protokoll der Vorkommnisse (PDF) …", "Shift+F9", "pdf"),
    Stroke("practise", "Probe …", "Ctrl+F9", "history"),
    Stroke("leave", "Tagesmodus verlassen", "", "back"),
)


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


class DayKeyBar(QWidget):
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
