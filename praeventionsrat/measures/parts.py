"""What belongs to a measure: partners, milestones, costs, participation, documents, links."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.contacts.channels import OwnedFields
from praeventionsrat.measures.records import TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, text_enum

MOST_CENTS = 10**14


class MeasurePartnerFields(OwnedFields):
    """What is typed about a partner."""

    task: Line = Field(default="", max_length=TITLE)
    """What they do in it."""


class MeasurePartner(MeasurePartnerFields, Record, table=True):
    """Partner of a measure: a person or an institution."""

    __tablename__ = "measure_partner"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    position: int = 0


class MeasureKeyword(Record, table=True):
    """A topic or target group of a measure."""

    __tablename__ = "measure_keyword"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    keyword_id: UUID = Field(foreign_key="keyword.id", index=True, ondelete="CASCADE")


class MilestoneFields(Fields):
    """What is typed about a milestone."""

    title: Line = Field(min_length=1, max_length=TITLE)
    starts_on: date | None = None
    due_on: date | None = None
    done_on: date | None = None
    weight: int = Field(default=1, ge=1, le=100)
    note: Line = Field(default="", max_length=1000)


class Milestone(MilestoneFields, Record, table=True):
    """Meilenstein of a measure."""

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    position: int = 0


class MilestoneLink(Record, table=True):
    """Abhängigkeit: a milestone that can only come after another, of any measure."""

    __tablename__ = "milestone_link"

    milestone_id: UUID = Field(foreign_key="milestone.id", index=True, ondelete="CASCADE")
    after_id: UUID = Field(foreign_key="milestone.id", index=True, ondelete="CASCADE")


class CostKind(StrEnum):
    """Which side of the plan it stands on."""

    COST = "cost"
    FUNDING = "funding"
    OWN = "own"
    """Eigenmittel, Eigenleistung."""


class CostItemFields(Fields):
    """What is typed about a cost or about money for it; amounts are cents."""

    title: Line = Field(min_length=1, max_length=TITLE)
    kind: CostKind = Field(default=CostKind.COST, sa_type=text_enum(CostKind))
    year: int | None = Field(default=None, ge=1900, le=2999)
    planned_cents: int = Field(default=0, ge=0, le=MOST_CENTS)
    actual_cents: int | None = Field(default=None, ge=0, le=MOST_CENTS)
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    """Who gives the money."""
    note: Line = Field(default="", max_length=1000)


class CostItem(CostItemFields, Record, table=True):
    """Posten of the cost and finance plan of a measure."""

    __tablename__ = "cost_item"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    position: int = 0


class Group(StrEnum):
    """The four groups that shall take part (seed 000)."""

    CITIZENS = "citizens"
    EXPERTS = "experts"
    POLITICS = "politics"
    ADMINISTRATION = "administration"


class ParticipationFields(Fields):
    """What is typed about how a group took part."""

    group_kind: Group = Field(sa_type=text_enum(Group))
    how: Line = Field(min_length=1, max_length=1000)
    """„Bürgerbefragung, 412 Antworten“."""
    happened_on: date | None = None


class Participation(ParticipationFields, Record, table=True):
    """Beteiligung of one of the four groups."""

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    position: int = 0


class MeasureResolution(Record, table=True):
    """A resolution a measure rests on."""

    __tablename__ = "measure_resolution"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    resolution_id: UUID = Field(foreign_key="resolution.id", index=True, ondelete="CASCADE")


class MeasureAssignment(Record, table=True):
    """An assignment that carries a measure out."""

    __tablename__ = "measure_assignment"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    assignment_id: UUID = Field(foreign_key="assignment.id", index=True, ondelete="CASCADE")


class PledgeMeasure(Record, table=True):
    """A measure that carries out what a plan promises."""

    __tablename__ = "pledge_measure"

    pledge_id: UUID = Field(foreign_key="pledge.id", index=True, ondelete="CASCADE")
    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")


class MeasureAttachmentFields(Fields):
    """What is typed about a document of a measure."""

    title: Line = Field(min_length=1, max_length=TITLE)
    is_public: bool = True


class MeasureAttachment(MeasureAttachmentFields, Record, table=True):
    """Unterlage, Nachweis of a measure; the file itself lies once per content in ``blob``."""

    __tablename__ = "measure_attachment"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    position: int = 0
    file_name: Line = Field(default="", max_length=255)
    sha256: str | None = Field(default=None, foreign_key="blob.sha256", index=True, max_length=64)


class BeccariaStepFields(Fields):
    """What is typed about one of the seven steps (Beccaria-Standards, LPR Niedersachsen)."""

    text: Prose = Field(default="", max_length=100_000)
    evidence: Line = Field(default="", max_length=1000)
    is_done: bool = False


class BeccariaStep(BeccariaStepFields, Record, table=True):
    """Beccaria-Bogen: a step of a measure's sheet, from the first word typed there."""

    __tablename__ = "beccaria_step"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    step: int = Field(ge=1, le=7)
