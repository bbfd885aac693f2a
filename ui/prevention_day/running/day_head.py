"""The head of the Tagesmodus: the clock, large; whether it rains, whether this is a rehearsal."""

from datetime import datetime

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from praeventionsrat.german import full_day
from ui.parts.cards import Pill, button, column, label, row, set_part
from ui.parts.cards import tool as small
from ui.shell.theme import Tone, text_font

CLOCK_PIXELS = 44


class DayHead(QWidget):
    """Title, clock, and what holds at the moment."""

    def __init__(self, leave: QAction, rain: QAction, practise: QAction) -> None:
        super().__init__()
        set_part(self, "plain")
        self.back: QToolButton = small("back", leave.text(), leave.trigger)
        self.name, self.day = label("", "h1"), label("", "dim")
        self.clock = label("", "strong")
        self.clock.setFont(text_font(CLOCK_PIXELS, strong=True))
        self.clock.setStyleSheet(f"font-size: {CLOCK_PIXELS}px; font-weight: 600;")
        self.mode, self.weather = Pill(), Pill()
        self.practise = button(self.tr("Probe …"), practise.trigger, symbol="history")
        self.practise.setToolTip(practise.toolTip())
        self.rain = button(self.tr("Regenplan …"), rain.trigger, symbol="rain")
        self.rain.setToolTip(rain.toolTip())
        words = column(self.name, self.day, spacing=0)
        self.setLayout(
            row(self.back, words, None, self.mode, self.weather, self.practise, self.rain,
                self.clock, spacing=12)
        )  # fmt: skip

    def show_moment(self, title: str, moment: datetime, distance: str) -> None:
        """Which day it is and what time."""
        self.name.setText(title)
        told = full_day(moment.date())
        self.day.setText(f"{told} · {distance}" if distance else told)
        self.clock.setText(f"{moment:%H:%M}")
        self.clock.setAccessibleName(f"{moment:%H:%M} Uhr")

    def show_mode(self, *, practising: bool, is_today: bool, may_practise: bool) -> None:
        """Whether the time is real."""
        self.mode.setVisible(practising or not is_today)
        if practising:
            self.mode.say(self.tr("Probe"), Tone.WARN)
        else:
            self.mode.say(self.tr("nicht heute"), Tone.NEUTRAL)
        self.clock.setVisible(practising or is_today)
        self.practise.setVisible(practising or may_practise)
        self.practise.setText(self.tr("Probe beenden") if practising else self.tr("Probe …"))
        self.practise.setAccessibleName(self.practise.text())

    def show_rain(self, *, is_rainy: bool) -> None:
        """Whether the rain plan is in force."""
        self.weather.setVisible(is_rainy)
        self.weather.say(self.tr("Regenplan gilt"), Tone.SOFT)
