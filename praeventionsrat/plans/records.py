"""Plan, Kapitel, Vorhaben: programmes of towns and parties, and what they promise."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, Searchable, text_enum

TITLE = 300
TEXT = 1_000_000


class PlanKind(StrEnum):
    """What kind of programme it is (DOMAIN 9)."""

    MASTER_PLAN = "master_plan"
    """Masterplan Kommunale Sicherheit."""
    COALITION = "coalition"
    """Koalitionsvertrag."""
    ELECTION = "election"
    """Wahlprogramm."""
    ACTION_PLAN = "action_plan"
    """Lokaler Aktionsplan."""
    KOMPASS = "kompass"
    DEMAND_PLAN = "demand_plan"
    """Bedarfs- und Entwicklungsplan, of the fire brigade for example."""
    OTHER = "other"


class PlanPhase(StrEnum):
    """Where a plan stands in its cycle."""

    IMPLEMENT = "implement"
    EVALUATE = "evaluate"
    UPDATE = "update"
    """Fortschreiben."""
    ENDED = "ended"


class PlanFields(Fields):
    """What is typed about a plan."""

    title: Line = Field(min_length=1, max_length=TITLE)
    kind: PlanKind = Field(default=PlanKind.OTHER, sa_type=text_enum(PlanKind))
    publisher: Line = Field(default="", max_length=TITLE)
    """Herausgeber."""
    adopted_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    """Geltung."""
    phase: PlanPhase = Field(default=PlanPhase.IMPLEMENT, sa_type=text_enum(PlanPhase))
    review_on: date | None = None
    """When it is looked at again."""
    source: Line = Field(default="", max_length=1000)
    """Where its text stands: a file, a page of the web."""
    note: Prose = Field(default="", max_length=TEXT)


class Plan(PlanFields, MainRecord, table=True):
    """Plan, Programm: chapters and pledges hang on it."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what a plan is looked for by."""
        return (self.title, self.publisher, self.note)


class ChapterFields(Fields):
    """What is typed about a chapter."""

    title: Line = Field(min_length=1, max_length=TITLE)
    number: Line = Field(default="", max_length=20)
    """As the plan numbers it: „3.2“."""


class Chapter(ChapterFields, Record, table=True):
    """Kapitel of a plan, in a tree."""

    plan_id: UUID = Field(foreign_key="plan.id", index=True, ondelete="CASCADE")
    parent_id: UUID | None = Field(
        default=None, foreign_key="chapter.id", index=True, ondelete="CASCADE"
    )
    position: int = 0


class PledgeKind(StrEnum):
    """What it is."""

    PLEDGE = "pledge"
    """Vorhaben, Versprechen."""
    RECOMMENDATION = "recommendation"
    """Handlungsempfehlung."""


class Priority(StrEnum):
    """How urgent a plan calls it."""

    NONE = "none"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Verdict(StrEnum):
    """What became of a pledge."""

    OPEN = "open"
    UNDER_WAY = "under_way"
    KEPT = "kept"
    PARTLY = "partly"
    BROKEN = "broken"
    """Not kept, given up."""


class PledgeFields(Fields):
    """What is typed about a pledge."""

    wording: Prose = Field(min_length=1, max_length=20_000)
    """Quotation."""
    number: Line = Field(default="", max_length=20)
    kind: PledgeKind = Field(default=PledgeKind.PLEDGE, sa_type=text_enum(PledgeKind))
    place: Line = Field(default="", max_length=TITLE)
    """Fundstelle: page, paragraph, line."""
    priority: Priority = Field(default=Priority.NONE, sa_type=text_enum(Priority))
    origin: Line = Field(default="", max_length=TITLE)
    """Who asked for it: a working group, a Quartierslabor."""
    chapter_id: UUID | None = Field(
        default=None, foreign_key="chapter.id", index=True, ondelete="SET NULL"
    )
    verdict: Verdict | None = Field(default=None, sa_type=text_enum(Verdict))
    """The office's own; empty: computed from resolutions and measures."""
    verdict_reason: Line = Field(default="", max_length=1000)
    verdict_on: date | None = None


class Pledge(PledgeFields, Record, Searchable, table=True):
    """Vorhaben: one thing a plan promises or recommends."""

    plan_id: UUID = Field(foreign_key="plan.id", index=True, ondelete="CASCADE")
    position: int = 0

    def search_words(self) -> tuple[str, ...]:
        """Override: its words."""
        return (self.wording, self.number, self.origin)


class PairRelation(StrEnum):
    """How two pledges of two plans stand to each other."""

    SAME = "same"
    FIRST_STRICTER = "first_stricter"
    SECOND_STRICTER = "second_stricter"
    RELATED = "related"
    CONTRARY = "contrary"
    NONE = "none"
    """Looked alike and is not: never proposed again."""

    @property
    def turned(self) -> "PairRelation":
        """The same seen from the other side."""
        if self is PairRelation.FIRST_STRICTER:
            return PairRelation.SECOND_STRICTER
        return PairRelation.FIRST_STRICTER if self is PairRelation.SECOND_STRICTER else self


class PledgePairFields(Fields):
    """What is said about two pledges."""

    relation: PairRelation = Field(default=PairRelation.SAME, sa_type=text_enum(PairRelation))
    note: Line = Field(default="", max_length=1000)


class PledgePair(PledgePairFields, Record, table=True):
    """Gegenüberstellung of two pledges of two plans."""

    __tablename__ = "pledge_pair"

    pledge_id: UUID = Field(foreign_key="pledge.id", index=True, ondelete="CASCADE")
    other_id: UUID = Field(foreign_key="pledge.id", index=True, ondelete="CASCADE")


class PledgeResolution(Record, table=True):
    """A resolution that carries a pledge out."""

    __tablename__ = "pledge_resolution"

    pledge_id: UUID = Field(foreign_key="pledge.id", index=True, ondelete="CASCADE")
    resolution_id: UUID = Field(foreign_key="resolution.id", index=True, ondelete="CASCADE")


class PledgeTopic(Record, table=True):
    """A pledge that was put into the Themenspeicher."""

    __tablename__ = "pledge_topic"

    pledge_id: UUID = Field(foreign_key="pledge.id", index=True, ondelete="CASCADE")
    topic_id: UUID = Field(foreign_key="topic.id", index=True, ondelete="CASCADE")
