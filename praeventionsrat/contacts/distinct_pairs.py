"""„Nicht dieselbe Person“: two contacts that look alike and are two."""

from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Record


class DistinctPair(Record, table=True):
    """Two contacts somebody looked at and kept apart; the lesser id first."""

    __tablename__ = "distinct_pair"

    first_id: UUID = Field(index=True)
    second_id: UUID = Field(index=True)
