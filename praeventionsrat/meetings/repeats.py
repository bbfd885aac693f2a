"""Wiederholungssitzung: the meeting called again because the first had no quorum."""

from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Record


class Repetition(Record, table=True):
    """Wiederholungssitzung: which meeting comes in the place of which (§ 53 (2) HGO)."""

    meeting_id: UUID = Field(foreign_key="meeting.id", unique=True, index=True, ondelete="CASCADE")
    repeats_id: UUID = Field(foreign_key="meeting.id", index=True, ondelete="CASCADE")


class RepeatedItem(Record, table=True):
    """Wiederholter Gegenstand: the item that is called again; only for it the number is waived."""

    __tablename__ = "repeated_item"

    agenda_item_id: UUID = Field(
        foreign_key="agenda_item.id", unique=True, index=True, ondelete="CASCADE"
    )
    repeats_id: UUID = Field(foreign_key="agenda_item.id", index=True, ondelete="CASCADE")
