"""What belongs together and what may be told: joint discussion, Bekanntgabe."""

from uuid import UUID

from sqlmodel import Field

from praeventionsrat.meetings.results import TEXT
from praeventionsrat.records import Fields, Prose, Record


class JointDiscussion(Record, table=True):
    """Gemeinsame Beratung: an item is discussed with another one, and voted on by itself."""

    __tablename__ = "joint_discussion"

    agenda_item_id: UUID = Field(
        foreign_key="agenda_item.id", unique=True, index=True, ondelete="CASCADE"
    )
    with_item_id: UUID = Field(foreign_key="agenda_item.id", index=True, ondelete="CASCADE")
    """The item under which both are discussed."""


class AnnouncementFields(Fields):
    """What is typed about an announcement."""

    wording: Prose = Field(default="", max_length=TEXT)
    """What may be said in public; rich text. Empty: the number alone."""


class Announcement(AnnouncementFields, Record, table=True):
    """Bekanntgabe of a non-public resolution in the public part."""

    resolution_id: UUID = Field(
        foreign_key="resolution.id", unique=True, index=True, ondelete="CASCADE"
    )
