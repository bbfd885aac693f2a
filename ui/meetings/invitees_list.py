"""The table of those invited: what they said, what they get; worked by single keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat import german
from praeventionsrat.meetings.invitation_list import InviteeRow
from praeventionsrat.meetings.invitees import Extent, Reply
from praeventionsrat.meetings.records import AttendanceKind, InvitationForm
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.shell.theme import Tone

KEYS = {
    Qt.Key.Key_Z: "accepted",
    Qt.Key.Key_A: "declined",
    Qt.Key.Key_O: "none",
    Qt.Key.Key_V: "deputy",
    Qt.Key.Key_U: "extent",
    Qt.Key.Key_W: "channel",
    Qt.Key.Key_N: "note",
    Qt.Key.Key_Delete: "remove",
}
REPLIES = {
    Reply.NONE: ("offen", Tone.NEUTRAL),
    Reply.ACCEPTED: ("zugesagt", Tone.OK),
    Reply.DECLINED: ("abgesagt", Tone.BAD),
    Reply.REPRESENTED: ("vertreten", Tone.SOFT),
}
EXTENTS = {Extent.ALL: "Ö + N", Extent.PUBLIC: "Ö"}
CHANNELS = {
    InvitationForm.EMAIL: "E-Mail",
    InvitationForm.POST: "Post",
    InvitationForm.HAND: "Bote",
}
MISSING = {
    InvitationForm.EMAIL: "E-Mail fehlt",
    InvitationForm.POST: "Anschrift fehlt",
}
KINDS = {
    AttendanceKind.ADVISORY: "beratend",
    AttendanceKind.ADMINISTRATION: "Verwaltung",
    AttendanceKind.GUEST: "Gast",
}


def detail(row: InviteeRow) -> str:
    """The second line: for whom, in what capacity, what is noted."""
    words = (
        f"für {row.in_place_of}" if row.in_place_of else row.affiliation,
        KINDS.get(row.kind, ""),
        f"vertreten durch {row.represented_by}" if row.represented_by else "",
        row.note,
    )
    return " · ".join(word for word in words if word)


def way(row: InviteeRow) -> str:
    """How it goes out, or what is missing for that."""
    return CHANNELS[row.channel] if row.is_reachable else MISSING[row.channel]


def sent(row: InviteeRow) -> str:
    """When it went out; of a letter, when it counts as received."""
    if row.received_on != row.sent_on:
        return f"Zugang {german.day(row.received_on)}"
    return f"am {german.day(row.sent_on)}" if row.sent_on else ""


COLUMNS = (
    Column[InviteeRow]("Name", lambda row: row.name, second=detail),
    Column[InviteeRow](
        "Antwort",
        lambda row: REPLIES[row.reply][0],
        tone=lambda row: REPLIES[row.reply][1],
        width=112,
    ),
    Column[InviteeRow]("Unterlagen", lambda row: EXTENTS[row.extent], width=96),
    Column[InviteeRow]("Weg", way, width=146, second=sent),
)


class InviteesList(RowTable[InviteeRow]):
    """Everybody invited; one key does what is needed.

    Signals:
        asked: Emitted with what a key asks for, one of ``KEYS``.
    """

    asked = Signal(str)

    def __init__(self, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, "Eingeladene", empty=empty, parent=parent)
        self.setSortingEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() is Qt.KeyboardModifier.NoModifier
        wish = KEYS.get(Qt.Key(event.key())) if plain else None
        if wish and self.current_id() is not None:
            self.asked.emit(wish)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here."""
