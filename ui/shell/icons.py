"""Monochrome icons: glyphs of the Material Design font that the QtAwesome package carries.

QtAwesome itself is never imported (268 ms of start). An icon asks the palette for its colour
while it is painted, so switching between light and dark needs no new icons.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
)

from ui.shell.theme import Tone, colours_now

ON_ACCENT = "on_accent"
BRAND = "accent"
GLYPHS = {
    "add": "plus",
    "agenda": "clipboard-text-outline",
    "alert": "alert-outline",
    "app": "shield-account",
    "archive": "archive-outline",
    "assignment": "clipboard-check-outline",
    "attachment": "paperclip",
    "back": "arrow-left",
    "backup": "backup-restore",
    "bad": "alert-circle-outline",
    "beside": "compare-horizontal",
    "board": "view-column-outline",
    "bold": "format-bold",
    "budget": "cash-multiple",
    "bullets": "format-list-bulleted",
    "calendar": "calendar-blank-outline",
    "chart": "chart-line",
    "check": "check",
    "chevron_down": "chevron-down",
    "chevron_right": "chevron-right",
    "chevron_up": "chevron-up",
    "clock": "clock-outline",
    "close": "close",
    "command": "chevron-right-circle-outline",
    "committee": "account-group-outline",
    "contact": "card-account-details-outline",
    "copy": "content-copy",
    "delete": "trash-can-outline",
    "down": "arrow-down",
    "download": "download",
    "drag": "drag",
    "edit": "pencil-outline",
    "excel": "file-excel-outline",
    "filter": "filter-variant",
    "fit": "fit-to-screen-outline",
    "flag": "flag-outline",
    "folder": "folder-outline",
    "format_activity": "run",
    "format_award": "medal-outline",
    "format_break": "coffee-outline",
    "format_children": "teddy-bear",
    "format_closing": "flag-checkered",
    "format_consultation": "chat-question-outline",
    "format_contest": "trophy-outline",
    "format_culture": "palette-outline",
    "format_excursion": "walk",
    "format_exhibition": "image-frame",
    "format_film": "movie-open-outline",
    "format_impulse": "lightning-bolt-outline",
    "format_info_mobile": "van-utility",
    "format_lecture": "presentation",
    "format_music": "music",
    "format_opening": "party-popper",
    "format_other": "dots-horizontal-circle-outline",
    "format_panel": "account-voice",
    "format_poster": "post-outline",
    "format_project": "rocket-launch-outline",
    "format_show": "eye-outline",
    "format_side_event": "calendar-plus",
    "format_slam": "microphone-variant",
    "format_talk": "forum-outline",
    "format_theatre": "drama-masks",
    "format_workshop": "hammer-wrench",
    "funding": "hand-coin-outline",
    "handbook": "book-open-page-variant-outline",
    "helper": "account-heart-outline",
    "hidden": "eye-off-outline",
    "hint": "lightbulb-on-outline",
    "history": "history",
    "incident": "alert-octagon-outline",
    "indent": "format-indent-increase",
    "info": "information-outline",
    "italic": "format-italic",
    "key": "key-outline",
    "list": "dock-left",
    "location": "map-marker-outline",
    "lock": "lock-outline",
    "mail": "email-outline",
    "measure": "checkbox-marked-circle-outline",
    "meeting": "calendar-text-outline",
    "merge": "call-merge",
    "more": "dots-horizontal",
    "network": "graph-outline",
    "numbers": "format-list-numbered",
    "offer": "hand-heart-outline",
    "ok": "check-circle-outline",
    "open": "folder-open-outline",
    "organization": "domain",
    "outdent": "format-indent-decrease",
    "overview": "view-dashboard-outline",
    "paper": "file-document-outline",
    "pause": "pause",
    "pdf": "file-pdf-box",
    "person": "account-outline",
    "phone": "phone-outline",
    "picture": "image-outline",
    "plan": "clipboard-text-outline",
    "press": "newspaper-variant-outline",
    "prevention_day": "calendar-star",
    "print": "printer-outline",
    "qr": "qrcode-scan",
    "rain": "weather-pouring",
    "redo": "redo",
    "resolution": "gavel",
    "restore": "restore",
    "rules": "scale-balance",
    "search": "magnify",
    "send": "send-outline",
    "settings": "cog-outline",
    "stage": "microphone-variant",
    "stand": "storefront-outline",
    "start": "play-outline",
    "stop": "stop",
    "sun": "weather-sunny",
    "table": "table",
    "tag": "tag-outline",
    "target": "target",
    "theme": "theme-light-dark",
    "ticket": "ticket-outline",
    "timeline": "chart-gantt",
    "topic": "lightbulb-outline",
    "trash": "trash-can-outline",
    "undo": "undo",
    "up": "arrow-up",
    "upload": "upload",
    "vote": "vote-outline",
    "word": "file-word-outline",
    "zoom_in": "magnify-plus-outline",
    "zoom_out": "magnify-minus-outline",
}


@cache
def icon(name: str, tone: str = Tone.NEUTRAL) -> QIcon:
    """The icon of that name; checked buttons show it in the accent colour.

    Made once and kept: an icon that went with a widget in one turn of the garbage collector was
    destroyed after its engine, and the program ended.
    """
    return QIcon(GlyphEngine(glyph(name), tone))


def glyph(name: str) -> str:
    """The character of the icon font behind one of our names."""
    return chr(int(_charmap()[GLYPHS[name]], 16))


class GlyphEngine(QIconEngine):
    """Paints one glyph at any size in the colours of the moment."""

    def __init__(self, char: str, tone: str) -> None:
        super().__init__()
        self._char, self._tone = char, tone

    def clone(self) -> QIconEngine:
        return GlyphEngine(self._char, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        font = QFont(_family())
        font.setPixelSize(max(1, min(rect.width(), rect.height())))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.save()
        painter.setFont(font)
        painter.setPen(self._colour(mode, state))
        painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, self._char)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        if image.isNull():
            return image
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return image

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        colours = colours_now()
        if mode is QIcon.Mode.Disabled:
            faint = QColor(colours.dim)
            faint.setAlphaF(0.5)
            return faint
        if state is QIcon.State.On or self._tone == BRAND:
            return QColor(colours.accent)
        if self._tone == ON_ACCENT:
            return QColor(colours.on_accent)
        return colours.ink(Tone(self._tone))


@cache
def _charmap() -> dict[str, str]:
    file = next(_font_folder().glob("materialdesignicons6-webfont-charmap-*.json"))
    names: dict[str, str] = json.loads(file.read_text(encoding="ascii"))
    return names


@cache
def _family() -> str:
    file = next(_font_folder().glob("materialdesignicons6-webfont-*.ttf"))
    number = QFontDatabase.addApplicationFont(str(file))
    return QFontDatabase.applicationFontFamilies(number)[0]


def _font_folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("qtawesome")
    return Path(spec.submodule_search_locations[0]) / "fonts"
