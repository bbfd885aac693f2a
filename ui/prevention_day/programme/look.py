"""How a card of the programme is painted: calm, with a sign and words for all that matters."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.words import STATE_NAMES
from ui.parts.row_delegate import wrapped
from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.layout import Box
from ui.prevention_day.programme.scale import span_words
from ui.prevention_day.programme.signs import sign_of
from ui.shell.icons import icon
from ui.shell.theme import Colours, Tone, text_font

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ELIDE = Qt.TextElideMode.ElideRight
ROUND, PAD, SIGN, LINE = 6, 8, 14, 17
TWO_LINES, WORDY, NARROW = 40, 84, 96
"""From which height a card has a second line; how much room signs with words need, and how much
a line needs to begin with the sign of the format."""


@dataclass(frozen=True, slots=True)
class Mood:
    """How a card stands out at the moment."""

    is_current: bool = False
    has_focus: bool = False
    is_marked: bool = False
    """It belongs to the conflict that is looked at."""


USUAL = Mood()


def qt(box: Box) -> QRectF:
    """A box as Qt has it."""
    return QRectF(box.left, box.top, box.width, box.height)


class Look:
    """Paints cards; keeps fonts and their measures, which cost more than the painting."""

    def __init__(self) -> None:
        """Fonts of three kinds."""
        self.small, self.strong = text_font(12), text_font(13, strong=True)
        self.struck = QFont(self.strong)
        self.struck.setStrikeOut(True)
        self.small_room, self.strong_room = QFontMetrics(self.small), QFontMetrics(self.strong)

    def card(
        self, painter: QPainter, rect: QRectF, card: ItemCard, colours: Colours, mood: Mood = USUAL
    ) -> None:
        """Time, signs, title and who takes part, as far as there is room."""
        if card.column is None and card.start is not None:
            self._wide(painter, rect, card, colours, mood)
            return
        self._ground(painter, rect, card, colours, mood)
        inner = rect.toAlignedRect().adjusted(PAD + 3, 3, -PAD, -3)
        if rect.height() < TWO_LINES:
            self._one_line(painter, inner, card, colours)
            return
        head = QRect(inner.left(), inner.top() + 1, inner.width(), LINE)
        self._head(painter, head, card, colours)
        self._title(painter, inner.adjusted(0, LINE + 2, 0, 0), card, colours)

    def hatch(self, painter: QPainter, rect: QRectF, colours: Colours) -> None:
        """Time in which a place is set up or cleared: thin strokes, not a ground of its own."""
        ink = QColor(colours.edge)
        painter.fillRect(rect, QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def ghost(
        self, painter: QPainter, rect: QRectF, card: ItemCard, words: str, colours: Colours
    ) -> None:
        """A card in the hand, with the time it would have."""
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), ROUND, ROUND)
        inner = rect.toAlignedRect().adjusted(PAD + 3, 2, -PAD, -2)
        line = QRect(inner.left(), inner.top(), inner.width(), min(LINE, inner.height()))
        self.write(painter, line, words, self.strong, colours.accent)
        if inner.height() >= 2 * LINE:
            line.translate(0, LINE + 1)
            self.write(painter, line, card.title, self.small, colours.text)

    def write(
        self,
        painter: QPainter,
        rect: QRect,
        words: str,
        font: QFont,
        ink: str,
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """One line of words, shortened where the room ends."""
        room = self.small_room if font is self.small else self.strong_room
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(rect, int(align), room.elidedText(words, ELIDE, rect.width()))

    def _ground(
        self, painter: QPainter, rect: QRectF, card: ItemCard, colours: Colours, mood: Mood
    ) -> None:
        lit = mood.is_current or mood.is_marked
        edge = colours.accent if lit else colours.bad if card.conflicts else colours.edge
        unsure = card.state in {ProgrammeState.IDEA, ProgrammeState.ASKED}
        style = Qt.PenStyle.DashLine if unsure else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(edge), 2 if mood.is_marked or mood.has_focus else 1, style))
        painter.setBrush(QColor(colours.accent_soft if lit else colours.panel))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        stripe = QRectF(rect.left() + 3, rect.top() + 4, 3, rect.height() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._stripe(card, colours)))
        painter.drawRoundedRect(stripe, 1.5, 1.5)

    @staticmethod
    def _stripe(card: ItemCard, colours: Colours) -> str:
        if card.conflicts:
            return colours.bad
        sure = card.state is ProgrammeState.CONFIRMED
        return colours.accent if sure and card.is_public else colours.edge

    def _one_line(self, painter: QPainter, inner: QRect, card: ItemCard, colours: Colours) -> None:
        room = inner.adjusted(0, 0, -self._signs(painter, inner, card, colours, words=False), 0)
        is_narrow = inner.width() < NARROW
        if not is_narrow:
            room.setLeft(room.left() + self._sign(painter, room, card))
        if card.start is not None and not is_narrow:
            begins = span_words(card.start, card.minutes)[:5]
            self.write(painter, room, begins, self.small, colours.dim)
            room.setLeft(room.left() + 40)
        font, ink = self._title_look(card, colours)
        self.write(painter, room, card.title, font, ink)

    def _head(self, painter: QPainter, head: QRect, card: ItemCard, colours: Colours) -> None:
        is_narrow = head.width() < NARROW
        room = head.adjusted(0 if is_narrow else self._sign(painter, head, card), 0, 0, 0)
        time = span_words(card.start, card.minutes) if card.start is not None else ""
        state = "" if card.state is ProgrammeState.CONFIRMED else STATE_NAMES[card.state]
        needed = self.small_room.horizontalAdvance(time) + PAD
        taken = self._signs(painter, room, card, colours, words=room.width() - needed > WORDY)
        said = self._fitting(time, state, room.width() - taken)
        self.write(painter, room.adjusted(0, 0, -taken, 0), said, self.small, colours.dim)

    def _fitting(self, time: str, state: str, room: int) -> str:
        """The longest words about time and state that are not cut; at worst none."""
        begins = time[:5]
        told = [f"{time} · {state}", f"{begins} · {state}"] if time and state else []
        rest = [begins or state] if state else [time, begins]
        for words in (*told, *rest):
            if self.small_room.horizontalAdvance(words) <= room:
                return words
        return ""  # where it stands says when it begins

    def _title(self, painter: QPainter, room: QRect, card: ItemCard, colours: Colours) -> None:
        font, ink = self._title_look(card, colours)
        fitting = max(room.height() // LINE, 1)
        lines = wrapped(card.title, self.strong_room, room.width())
        shown = max(fitting - bool(card.who and fitting > 1), 1)
        line = QRect(room.left(), room.top(), room.width(), LINE)
        for place, words in enumerate(lines[:shown]):
            rest = words if place < shown - 1 else " ".join(lines[place:])
            self.write(painter, line, rest, font, ink)
            line.translate(0, LINE)
        if card.who and min(len(lines), shown) < fitting:
            self.write(painter, line, card.who, self.small, colours.dim)

    def _title_look(self, card: ItemCard, colours: Colours) -> tuple[QFont, str]:
        if card.state is ProgrammeState.CANCELLED:
            return self.struck, colours.dim
        return self.strong, colours.text

    def _wide(
        self, painter: QPainter, rect: QRectF, card: ItemCard, colours: Colours, mood: Mood
    ) -> None:
        """What happens everywhere: a quiet ribbon behind all places."""
        lit = mood.is_current or mood.is_marked
        painter.setPen(QPen(QColor(colours.accent if lit else colours.edge), 2 if lit else 1))
        painter.setBrush(QColor(colours.accent_soft if lit else colours.side))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        inner = rect.toAlignedRect().adjusted(PAD, 2, -PAD, -2)
        inner.setLeft(inner.left() + self._sign(painter, inner, card))
        assert card.start is not None
        time = span_words(card.start, card.minutes)
        self.write(painter, inner, time, self.small, colours.dim)
        inner.setLeft(inner.left() + self.small_room.horizontalAdvance(time) + PAD)
        font, ink = self._title_look(card, colours)
        self.write(painter, inner, card.title, font, ink)

    def _sign(self, painter: QPainter, room: QRect, card: ItemCard) -> int:
        """The sign of the format; how much room it took."""
        top = room.top() + (room.height() - SIGN) // 2
        icon(sign_of(card.format)).paint(painter, QRect(room.left(), top, SIGN, SIGN))
        return SIGN + 6

    def _signs(
        self, painter: QPainter, room: QRect, card: ItemCard, colours: Colours, *, words: bool
    ) -> int:
        """Conflicts, registration and what is not public, from the right; the room they took."""
        right = room.right() + 1
        top = room.top() + (room.height() - SIGN) // 2
        if card.conflicts:
            said = conflict_words(card.conflicts) if words else ""
            right -= self.small_room.horizontalAdvance(said)
            line = QRect(right, room.top(), room.right() + 1 - right, room.height())
            self.write(painter, line, said, self.small, colours.bad)
            right -= SIGN + (4 if said else 0)
            icon("bad", Tone.BAD).paint(painter, QRect(right, top, SIGN, SIGN))
            right -= 4
        for name, shown in (("hidden", not card.is_public), ("ticket", card.needs_registration)):
            if shown and room.width() > NARROW - 2 * PAD:
                right -= SIGN
                icon(name).paint(painter, QRect(right, top, SIGN, SIGN))
                right -= 4
        return room.right() + 1 - right


def conflict_words(number: int) -> str:
    """„Konflikt“ or „2 Konflikte“."""
    return "Konflikt" if number == 1 else f"{number} Konflikte"


def across(painter: QPainter, ink: str, y: float, left: float, right: float) -> None:
    """A hairline from left to right; filled, for smoothed lines cost thirty times as much."""
    painter.fillRect(QRect(int(left), int(y), int(right - left), 1), QColor(ink))


def down(painter: QPainter, ink: str, x: float, top: float, bottom: float) -> None:
    """A hairline from top to bottom."""
    painter.fillRect(QRect(int(x), int(top), 1, int(bottom - top)), QColor(ink))
