"""What signed minutes hold fast: the records and fields they were printed from.

A use case need not ask: the store refuses the change wherever it comes from.
"""

from collections.abc import Mapping

from sqlmodel import SQLModel

from praeventionsrat.meetings.elections import (
    CandidateVotes,
    Election,
    ElectionBallot,
    VoterChoice,
)
from praeventionsrat.meetings.publicity import Announcement, AnnouncementFields, JointDiscussion
from praeventionsrat.meetings.records import (
    AgendaItem,
    AgendaItemFields,
    Assignment,
    Attachment,
    AttachmentFields,
    Attendance,
    AttendanceFields,
    Break,
    Meeting,
    Minutes,
    MinutesFields,
    Presence,
    Recusal,
    Resolution,
    Vote,
    VoteFields,
)

SENTENCE = (
    "Die Niederschrift ist unterzeichnet; ihr Text steht fest. Was falsch ist, halten Sie als "
    "Berichtigung fest, oder Sie gehen unter „Stand“ mit einer Begründung zurück."
)
"""What whoever tries is told."""

ITEM = {"parent_id", "position", "number", "state", "started_at", "ended_at"}
ITEM |= {"minutes_title", "minutes_text", "outcome"}
FIELDS: Mapping[type[SQLModel], frozenset[str]] = {
    Meeting: frozenset({"number", "held_on", "place", "chair_id", "keeper_id", "begun_at"})
    | {"ended_at", "invited_on", "received_on", "urgency_reason"},
    Minutes: frozenset(MinutesFields.model_fields),
    AgendaItem: frozenset(AgendaItemFields.model_fields) | ITEM,
    Attendance: frozenset(AttendanceFields.model_fields) - {"person_id", "represents_id"},
    Presence: frozenset({"came_at", "left_at"}),
    Break: frozenset({"starts_at", "ends_at"}),
    Recusal: frozenset({"left_at", "returned_at"}),
    Vote: frozenset(VoteFields.model_fields),
    Resolution: frozenset({"number", "text", "is_adopted"}),
    VoterChoice: frozenset({"choice", "name"}),
    Election: frozenset({"office", "is_secret"}),
    ElectionBallot: frozenset({"no", "abstentions", "invalid", "drawn", "remark", "taken_at"}),
    CandidateVotes: frozenset({"name", "votes"}),
    JointDiscussion: frozenset({"with_item_id"}),
    Announcement: frozenset(AnnouncementFields.model_fields),
    Attachment: frozenset(AttachmentFields.model_fields),
    Assignment: frozenset(),
}
"""What may not change; nothing of these kinds may be added or taken away either.

An assignment goes its own way after the meeting, so none of its fields is listed.
"""
GOES = frozenset({Meeting, Assignment})
"""May be deleted all the same: the Papierkorb is emptied, a number is given back."""
PARENTS: tuple[tuple[str, type[SQLModel]], ...] = (
    ("agenda_item_id", AgendaItem),
    ("attendance_id", Attendance),
    ("vote_id", Vote),
    ("election_id", Election),
    ("ballot_id", ElectionBallot),
    ("resolution_id", Resolution),
)
"""On what a record hangs that does not name its meeting."""


def may_come_later(record: SQLModel) -> bool:
    """Whether a record may join signed minutes: a file beside them, like the scan of the paper."""
    if isinstance(record, Attachment):
        return record.agenda_item_id is None and not record.is_public
    return isinstance(record, Meeting)
