"""The line on top: which meeting, how far it is, whether it can decide, and the keys used most."""

from collections.abc import Mapping
from datetime import time

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from praeventionsrat.german import clock, oclock
from ui.live.live_view import LiveView
from ui.parts.cards import Pill, button, column, label, primary, row
from ui.shell.sidebar import spoken_keys
from ui.shell.theme import Tone


class LiveHead(QWidget):
    """Title, pace, quorum and four buttons."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.pace = label("", "h2"), label("", "dim", wrap=True)
        self.pill = Pill()
        self.pause = _button(actions["break"])
        self.next = _button(actions["next"], main=True)
        words = column(self.title, self.pace, spacing=2)
        buttons = [self.pause, _button(actions["vote"]), _button(actions["assign"]), self.next]
        layout = row(words, self.pill, *buttons)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_view(self, view: LiveView, now: time) -> None:
        """Show a meeting at a minute."""
        self.title.setText(self.tr("Sitzungsmodus · {title}").format(title=view.title))
        self.pace.setText(pace_words(view, now))
        self._say_quorum(view, now)
        pausing = view.pause_since is not None
        words = self.tr("Weiter  {keys}") if pausing else self.tr("Pause  {keys}")
        self.pause.setText(words.format(keys=spoken_keys("F8")))
        self.pause.setAccessibleName(self.tr("Pause beenden") if pausing else self.tr("Pause"))

    def _say_quorum(self, view: LiveView, now: time) -> None:
        if view.room.begun is None:
            self.pill.say(self.tr("noch nicht begonnen"), Tone.NEUTRAL)
        elif view.pause_since:
            since = self.tr("Pause seit {time}").format(time=clock(view.pause_since))
            self.pill.say(since, Tone.WARN)
        else:
            found = view.quorum(now)
            state = self.tr("beschlussfähig") if found.reached else self.tr("nicht beschlussfähig")
            needed = self.tr(" (nötig {number})").format(number=found.needed)
            words = f"{found.present} von {found.legal} · {state}{needed if found.needed else ''}"
            self.pill.say(words, Tone.OK if found.reached else Tone.BAD)
        self.pill.setAccessibleName(self.pill.text())


def pace_words(view: LiveView, now: time) -> str:
    """„seit 16:02 Uhr · TOP 6.1 läuft 14 von 20 Minuten · Plan +6 min · Ende etwa 18:06 Uhr“."""
    pace = view.pace(now)
    if pace is None:
        return ""
    parts = [f"seit {oclock(view.room.begun)}"]
    if running := view.running:
        planned = f" von {pace.planned}" if pace.planned else ""
        unit = "Minute" if (pace.planned or pace.running) == 1 else "Minuten"
        parts.append(f"TOP {running.number} läuft {pace.running}{planned} {unit}")
    if pace.drift is not None:
        sign = "+" if pace.drift > 0 else "−"
        parts.append(f"Plan {sign}{abs(pace.drift)} min" if pace.drift else "im Plan")
        parts.append(f"Ende etwa {oclock(pace.ends)}")
    return " · ".join(parts)


def _button(action: QAction, *, main: bool = False) -> QPushButton:
    words = f"{action.text()}  {spoken_keys(action.shortcut().toString())}"
    made = primary(words, action.trigger) if main else button(words, action.trigger)
    made.setAccessibleName(action.text())
    made.setToolTip(action.toolTip())
    return made
