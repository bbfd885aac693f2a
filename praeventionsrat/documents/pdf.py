"""What PDF files share: embedded fonts that hold every European letter, and their limits."""

import unicodedata
from functools import cache
from importlib.resources import as_file, files
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from praeventionsrat.errors import UserError

TEXT, STRONG = "DejaVuSans", "DejaVuSans-Bold"
INK, GREY, BLUE = HexColor("#1D2430"), HexColor("#5A6576"), HexColor("#1F5FAE")
LINE, SHADE = HexColor("#C9D0DA"), HexColor("#EEF1F5")
NAMED = 5
"""How many unknown characters a complaint lists."""


@cache
def use_fonts() -> frozenset[int]:
    """Register the fonts; returns the characters both of them hold."""
    held: list[frozenset[int]] = []
    for name in (TEXT, STRONG):
        with as_file(files("resources") / "fonts" / f"{name}.ttf") as path:
            font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
        held.append(frozenset(font.face.charToGlyph))
    pdfmetrics.registerFontFamily(TEXT, normal=TEXT, bold=STRONG, italic=TEXT, boldItalic=STRONG)
    return held[0] & held[1]


class Words:
    """Makes paragraphs and remembers what the font cannot show, and where it stood."""

    def __init__(self) -> None:
        """Begin with nothing missing."""
        self._held = use_fonts()
        self._missing: dict[str, str] = {}

    def paragraph(self, text: str, style: ParagraphStyle, place: str) -> Paragraph:
        """Text as it is, never read as markup; ``place`` says where it stands."""
        return Paragraph(escape(self.checked(text, place)), style)

    def checked(self, text: str, place: str) -> str:
        """The text in its composed form; characters the font lacks are remembered."""
        composed = unicodedata.normalize("NFC", text)
        for char in composed:
            if ord(char) not in self._held or _runs_leftwards(char):
                self._missing.setdefault(char, place)
        return composed

    def refuse_missing(self, instead: str = "Word-Datei") -> None:
        """Say which characters cannot be shown, where they stand, and what shows them."""
        if not self._missing:
            return
        shown = [f"„{char}“ ({place})" for char, place in self._missing.items()]
        more = f" und {len(shown) - NAMED} weitere" if len(shown) > NAMED else ""
        raise UserError(
            f"Diese Zeichen lassen sich im PDF nicht darstellen: {', '.join(shown[:NAMED])}{more}. "
            f"Bitte geben Sie das Dokument als {instead} aus; dort werden sie gezeigt."
        )


def _runs_leftwards(char: str) -> bool:
    """Arabic and Hebrew: the letters are there, but not their joining and direction."""
    return unicodedata.bidirectional(char) in {"R", "AL"}


def style(name: str, size: float, *, bold: bool = False, grey: bool = False) -> ParagraphStyle:
    """A paragraph style of ours."""
    return ParagraphStyle(
        name,
        fontName=STRONG if bold else TEXT,
        fontSize=size,
        leading=size * 1.35,
        textColor=GREY if grey else INK,
    )
