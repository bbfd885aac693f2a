"""How a topic stands in the list: what, from whom, for whom, how urgent."""

from collections.abc import Sequence

from praeventionsrat import german
from praeventionsrat.meetings.topic_ports import TopicRow
from praeventionsrat.meetings.topics import TopicState, Urgency
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.shell.theme import Tone

STATES = (
    (TopicState.OPEN, "offen"),
    (TopicState.USED, "auf der Tagesordnung"),
    (TopicState.DROPPED, "verworfen"),
)
STATE_WORDS = dict(STATES)
STATE_TONES = {
    TopicState.OPEN: Tone.SOFT,
    TopicState.USED: Tone.OK,
    TopicState.DROPPED: Tone.NEUTRAL,
}
URGENCIES = {Urgency.NORMAL: "normal", Urgency.SOON: "bald", Urgency.URGENT: "dringend"}
RANKS = list(reversed(Urgency))


def origin(row: TopicRow) -> str:
    """Who brought it, and when."""
    return " · ".join(w for w in (row.submitted_by, german.day(row.submitted_on)) if w)


def wish(row: TopicRow) -> str:
    """For which meeting it is meant."""
    if row.used_on:
        return f"auf der Tagesordnung am {german.day(row.used_on)}"
    if row.wished_on:
        return f"{row.wished_number}. Sitzung, {german.day(row.wished_on)}"
    return "keine bestimmte Sitzung"


def _badge(row: TopicRow) -> tuple[str, Tone] | None:
    if row.state is not TopicState.OPEN:
        return (STATE_WORDS[row.state], STATE_TONES[row.state])
    tones = {Urgency.SOON: Tone.WARN, Urgency.URGENT: Tone.BAD}
    return (URGENCIES[row.urgency], tones[row.urgency]) if row.urgency in tones else None


COLUMNS = (
    Column[TopicRow]("Thema", lambda row: row.title, second=origin, badge=_badge),
    Column[TopicRow](
        "Gremium", lambda row: row.committee or "alle Gremien", second=wish, width=230
    ),
)

SHEET: Sequence[SheetColumn[TopicRow]] = (
    SheetColumn("Thema", lambda row: row.title),
    SheetColumn("Von", lambda row: row.submitted_by),
    SheetColumn("Am", lambda row: row.submitted_on),
    SheetColumn("Gremium", lambda row: row.committee),
    SheetColumn("Dringlichkeit", lambda row: URGENCIES[row.urgency]),
    SheetColumn("Gewünschte Sitzung am", lambda row: row.wished_on),
    SheetColumn("Stand", lambda row: STATE_WORDS[row.state]),
    SheetColumn("Auf der Tagesordnung am", lambda row: row.used_on),
)
