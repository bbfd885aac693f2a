"""Sitz einer Institution, for which nobody is named yet."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.council.records import Role
from praeventionsrat.records import Fields, Record, text_enum


class OpenSeatFields(Fields):
    """What is typed about a seat without a person."""

    committee_id: UUID = Field(foreign_key="committee.id", index=True, ondelete="CASCADE")
    organization_id: UUID = Field(foreign_key="organization.id", index=True, ondelete="CASCADE")
    role: Role = Field(default=Role.MEMBER, sa_type=text_enum(Role))
    voting_right: bool = True
    starts_on: date | None = None


class OpenSeat(OpenSeatFields, Record, table=True):
    """Offener Sitz: held by an institution until it names somebody."""

    __tablename__ = "open_seat"

    position: int = 0
