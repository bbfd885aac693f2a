"""Muster der Tagesordnung: what nearly every agenda of a committee begins and ends with."""

from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.meetings.records import TITLE, ItemKind
from praeventionsrat.records import Fields, Line, Record, text_enum


class Filling(StrEnum):
    """What a line of the skeleton becomes on an agenda."""

    ITEM = "item"
    """An item of the same words."""
    APPROVAL = "approval"
    """An item for each minutes that wait for approval; none where there are none."""
    CONTROL = "control"
    """The Beschlusskontrolle; none where no assignment is open."""


class SkeletonFields(Fields):
    """What is typed about a line of the skeleton."""

    title: Line = Field(min_length=1, max_length=TITLE)
    kind: ItemKind = Field(default=ItemKind.FORMALITY, sa_type=text_enum(ItemKind))
    is_public: bool = True
    planned_minutes: int = Field(default=0, ge=0, le=1440)
    filling: Filling = Field(default=Filling.ITEM, sa_type=text_enum(Filling))


class SkeletonItem(SkeletonFields, Record, table=True):
    """Musterpunkt: a line of the agenda skeleton of a committee."""

    __tablename__ = "skeleton_item"

    committee_id: UUID = Field(foreign_key="committee.id", index=True, ondelete="CASCADE")
    position: int = 0


FORMALITY, REPORT, INFORMATION = ItemKind.FORMALITY, ItemKind.REPORT, ItemKind.INFORMATION
OPENING = SkeletonFields(
    title="Eröffnung, Begrüßung, Feststellung der form- und fristgerechten Ladung und der "
    "Beschlussfähigkeit",
    kind=FORMALITY,
    planned_minutes=5,
)
AGENDA = SkeletonFields(title="Feststellung der Tagesordnung", kind=FORMALITY, planned_minutes=5)
APPROVAL = SkeletonFields(
    title="Genehmigung der letzten Niederschrift",
    kind=FORMALITY,
    planned_minutes=5,
    filling=Filling.APPROVAL,
)
CONTROL = SkeletonFields(
    title="Beschlusskontrolle", kind=REPORT, planned_minutes=10, filling=Filling.CONTROL
)
CLOSING = SkeletonFields(
    title="Mitteilungen und Anfragen, Verschiedenes", kind=INFORMATION, planned_minutes=10
)

SHORT = (OPENING, AGENDA, APPROVAL, CONTROL, CLOSING)
"""What a meeting begins with as long as its committee has no skeleton of its own."""
PUBLIC = (
    OPENING,
    AGENDA,
    APPROVAL,
    SkeletonFields(title="Einwohnerfragestunde", kind=ItemKind.DISCUSSION, planned_minutes=15),
    CONTROL,
    SkeletonFields(title="Berichte aus den Arbeitsgruppen", kind=REPORT, planned_minutes=15),
    CLOSING,
)
"""A council that meets in public (DOMAIN 2.2)."""
WORKING = (
    SkeletonFields(title="Begrüßung", kind=FORMALITY, planned_minutes=5),
    APPROVAL,
    CONTROL,
    SkeletonFields(title="Berichte aus den Einrichtungen", kind=REPORT, planned_minutes=20),
    SkeletonFields(title="Verschiedenes und nächster Termin", kind=INFORMATION, planned_minutes=10),
)
"""A working group."""

PRESETS: Mapping[str, tuple[SkeletonFields, ...]] = {
    "short": SHORT,
    "public": PUBLIC,
    "working": WORKING,
}
