"""German words and colours for what stands in the records of a meeting."""

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


def state_words(state: MeetingState, *, issued: bool) -> str:
    """How far a meeting has come, in a word."""
    return "ausgefertigt" if issued and state is MeetingState.HELD else STATES[state]


def row_words(row: MeetingRow) -> str:
    """The same for a line of the list."""
    return state_words(row.state, issued=row.minutes_issued)
