"""The look of the program: two palettes, one rhythm, and the switch between light and dark."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources
from ui.shell.style_sheet import style_sheet

RESOURCES = Path(resources.__file__).parent  # importlib.resources would cost 20 ms of start
STEP = 8  # every distance is a multiple or half of this
TEXT_PIXELS = 14
FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")


class Mode(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a coloured thing says; never said by colour alone."""

    NEUTRAL = "neutral"
    SOFT = "soft"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette; every text colour has a contrast of 4.5 : 1 or more on its grounds."""

    bg: str
    panel: str
    side: str
    hover: str
    line: str
    edge: str
    text: str
    dim: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str

    def ink(self, tone: Tone) -> QColor:
        """The text colour of a tone."""
        inks = {Tone.NEUTRAL: self.dim, Tone.SOFT: self.accent, Tone.OK: self.ok}
        return QColor({**inks, Tone.WARN: self.warn, Tone.BAD: self.bad}[tone])

    def ground(self, tone: Tone) -> QColor:
        """The background of a tone."""
        grounds = {Tone.NEUTRAL: self.side, Tone.SOFT: self.accent_soft, Tone.OK: self.ok_soft}
        return QColor({**grounds, Tone.WARN: self.warn_soft, Tone.BAD: self.bad_soft}[tone])


LIGHT = Colours(
    bg="#f6f7f9",
    panel="#ffffff",
    side="#eef1f5",
    hover="#e6eaf0",
    line="#e1e5eb",
    edge="#c9d0da",
    text="#1d2430",
    dim="#566072",
    accent="#1f5fae",
    accent_soft="#e3edf9",
    on_accent="#ffffff",
    ok="#1b6f40",
    ok_soft="#e0f2e8",
    warn="#7d5200",
    warn_soft="#fdf1d8",
    bad="#b3261e",
    bad_soft="#fbe6e4",
)
DARK = Colours(
    bg="#14181e",
    panel="#1c222b",
    side="#181d25",
    hover="#242c37",
    line="#2c3440",
    edge="#414c5c",
    text="#e6eaf0",
    dim="#9aa6b6",
    accent="#7db2f0",
    accent_soft="#22344b",
    on_accent="#10161f",
    ok="#6fcf97",
    ok_soft="#1b3527",
    warn="#f0c36d",
    warn_soft="#3a2f16",
    bad="#f28b82",
    bad_soft="#40211f",
)


def colours_now() -> Colours:
    """Our colours behind the palette in use, so that whoever paints needs no theme at hand."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


class Theme(QObject):
    """Dresses the application and follows the system unless the user chose otherwise.

    Signals:
        changed: Emitted after the colours were switched.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        """Dress the application."""
        super().__init__(app)
        self._app = app
        self.mode = mode
        self._window: QWidget | None = None
        self._system = app.styleHints().colorScheme()
        app.setStyle("Fusion")
        load_fonts()
        app.setFont(text_font())
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self.follow)

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        if self.mode is Mode.SYSTEM:
            return DARK if self._system is Qt.ColorScheme.Dark else LIGHT
        return DARK if self.mode is Mode.DARK else LIGHT

    def dress(self, window: QWidget) -> None:
        """Let this window wear the style sheet, as long as it lives, instead of the application.

        Qt then fits a page once, when it is put into the window, and not its parts anew at every
        step of its making: a page with a hundred widgets opens in 70 ms instead of 260.
        """
        self._window = window
        window.destroyed.connect(partial(self._lose, window))
        self._wear()

    def undress(self) -> None:
        """The application wears the style sheet again: before a dialog without a window."""
        if self._window is not None or not self._app.styleSheet():
            self._window = None
            self._wear()

    def _lose(self, window: QWidget, _gone: QObject | None = None) -> None:
        if self._window is window:
            self._window = None  # dressing the application now crashes Qt: windows are half gone

    def set_mode(self, mode: Mode) -> None:
        """Switch at once."""
        self.mode = mode
        wanted = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(wanted.get(mode, Qt.ColorScheme.Unknown))
        if mode is Mode.SYSTEM:
            self._system = self._app.styleHints().colorScheme()
        self._dress()

    @Slot(Qt.ColorScheme)
    def follow(self, scheme: Qt.ColorScheme) -> None:
        """The system switched."""
        if self.mode is Mode.SYSTEM and scheme is not self._system:
            self._system = scheme
            self._dress()

    def _dress(self) -> None:
        self._app.setPalette(qt_palette(self.colours))
        self._wear()
        self.changed.emit()

    def _wear(self) -> None:
        colours = self.colours
        tick = "tick-dark.svg" if colours is DARK else "tick-light.svg"
        path = RESOURCES / "icons" / tick
        sheet = style_sheet({**asdict(colours), "tick": path.as_posix()})
        self._app.setStyleSheet("" if self._window else sheet)
        if self._window:
            self._window.setStyleSheet(sheet)


def load_fonts() -> None:
    """Make the shipped typeface known to Qt; once is enough."""
    if "Inter" in QFontDatabase.families():
        return
    for name in FONTS:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))


def text_font(pixels: int = TEXT_PIXELS, *, strong: bool = False) -> QFont:
    """The typeface of the window; other families stand in for letters it lacks."""
    font = QFont(["Inter", "Segoe UI", "Noto Sans", "DejaVu Sans"])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def faded(colour: str) -> QColor:
    """Half of it shines through: an example in an empty field is no entry."""
    made = QColor(colour)
    made.setAlpha(128)
    return made


def qt_palette(colours: Colours) -> QPalette:
    """The same colours for what Qt paints without style sheet."""
    palette = QPalette(QColor(colours.bg))
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, colours.bg),
        (role.WindowText, colours.text),
        (role.Base, colours.panel),
        (role.AlternateBase, colours.side),
        (role.Text, colours.text),
        (role.Button, colours.panel),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.panel),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.Accent, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
    ):
        palette.setColor(where, QColor(colour))
    palette.setColor(role.PlaceholderText, faded(colours.text))
    faint = QPalette.ColorGroup.Disabled
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(faint, where, QColor(colours.dim))
    return palette
