"""German words and colours for what stands in the records of a meeting."""

from praeventionsrat.meetings.approval import MinutesState
from praeventionsrat.meetings.approval_rules import WORDS
from praeventionsrat.meetings.ports import MeetingRow
from praeventionsrat.meetings.records import InvitationForm, ItemKind, ItemState, MeetingState
from ui.shell.theme import Tone

STATES = {
    MeetingState.SCHEDULED: "terminiert",
    MeetingState.INVITED: "eingeladen",
    MeetingState.RUNNING: "läuft",
    MeetingState.HELD: "durchgeführt",
    MeetingState.CANCELLED: "ausgefallen",
}
STATE_TONES = {
    MeetingState.SCHEDULED: Tone.SOFT,
    MeetingState.INVITED: Tone.WARN,
    MeetingState.RUNNING: Tone.OK,
    MeetingState.HELD: Tone.OK,
    MeetingState.CANCELLED: Tone.NEUTRAL,
}
KINDS = {
    ItemKind.FORMALITY: "Formalie",
    ItemKind.REPORT: "Bericht",
    ItemKind.DISCUSSION: "Beratung",
    ItemKind.RESOLUTION: "Beschluss",
    ItemKind.ELECTION: "Wahl",
    ItemKind.INFORMATION: "Information",
}
ITEM_STATES = {
    ItemState.WITHDRAWN: ("abgesetzt", Tone.NEUTRAL),
    ItemState.POSTPONED: ("vertagt", Tone.WARN),
    ItemState.REFERRED: ("verwiesen", Tone.SOFT),
}
FORMS = {
    InvitationForm.EMAIL: "per E-Mail",
    InvitationForm.POST: "per Post",
    InvitationForm.HAND: "durch Boten",
}


def state_words(state: MeetingState, minutes: MinutesState | None, *, issued: bool) -> str:
    """How far a meeting has come, in a word; once it was held, how far its minutes have come.

    Minutes may bear a day although nobody noted who signed them: those of version 1 do.
    """
    if state is not MeetingState.HELD:
        return STATES[state]
    if minutes is not None and minutes is not MinutesState.DRAFT:
        return WORDS[minutes]
    return "ausgefertigt" if issued else STATES[state]


def row_words(row: MeetingRow) -> str:
    """The same for a line of the list."""
    return state_words(row.state, row.minutes_state, issued=row.minutes_issued)
