"""The list of members: who, as what, sent by whom; Alt with an arrow moves a line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.committees.member_lines import MemberLine
from ui.parts.row_table import Column, Look, RowTable
from ui.shell.theme import Tone

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ROOMY = ((1, 330), (2, 560), (3, 720))
"""Columns that are shown only where the list is at least that wide."""


def _voice(line: MemberLine) -> str:
    if line.is_over:
        return "ausgeschieden"
    if line.person_id is None:
        return "offen"
    return "stimmberechtigt" if line.voting else "ohne Stimme"


def _tone(line: MemberLine) -> Tone:
    if line.person_id is None:
        return Tone.WARN
    return Tone.OK if line.voting and not line.is_over else Tone.NEUTRAL


COLUMNS = (
    Column[MemberLine]("Mitglied", lambda line: line.name, second=lambda line: line.detail),
    Column[MemberLine]("Stimmrecht", _voice, tone=_tone, width=144),
    Column[MemberLine]("Zeitraum", lambda line: line.span, width=150, look=Look.DIM),
    Column[MemberLine]("Vertretung", lambda line: line.deputies, width=170, look=Look.DIM),
)


class MemberList(RowTable[MemberLine]):
    """Everybody with a seat, in the order of letters and lists.

    Signals:
        move_asked: Emitted with the id of a seat and -1 or 1.
    """

    move_asked = Signal(object, int)

    def __init__(self, name: str, empty: QWidget) -> None:
        super().__init__(COLUMNS, name, header=False, empty=empty)
        self.setSortingEnabled(False)  # the order is the office's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if step and alt and self.current_id() is not None:
            self.move_asked.emit(self.current_id(), step)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, least in ROOMY:
            self.setColumnHidden(column, self.viewport().width() < least)
