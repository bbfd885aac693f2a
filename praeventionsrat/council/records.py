"""Gremium, Regelwerk, Sitz and Stellvertretung."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import genitive
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, text_enum


class NoticeCounting(StrEnum):
    """How the days of the Ladungsfrist are counted."""

    CLEAR_DAYS = "clear_days"
    """Days strictly between receipt and meeting (§ 58 (1) HGO)."""
    CALENDAR_DAYS = "calendar_days"
    """Days from receipt to meeting; the day of the meeting counts."""
    WORKING_DAYS = "working_days"
    """Monday to Friday strictly between; public holidays of the Land are not known here."""


class QuorumKind(StrEnum):
    """How many voting members must be there."""

    MORE_THAN_HALF = "more_than_half"
    HALF = "half"
    FIXED = "fixed"
    NONE = "none"


class Majority(StrEnum):
    """What a motion needs."""

    SIMPLE = "simple"
    """More yes than no."""
    PRESENT = "present"
    """More than half of the voting members present."""
    LEGAL = "legal"
    """More than half of the legal number of members."""
    TWO_THIRDS = "two_thirds"
    """Two thirds of the votes cast."""
    CONSENSUS = "consensus"
    """No objection: no vote against."""


class Tie(StrEnum):
    """What happens at a tie."""

    REJECTED = "rejected"
    CHAIR_DECIDES = "chair_decides"


class Signers(StrEnum):
    """Who signs the minutes."""

    CHAIR_AND_KEEPER = "chair_and_keeper"
    CHAIR = "chair"
    KEEPER = "keeper"


class MinutesKind(StrEnum):
    """Kind of minutes (DOMAIN 2.9)."""

    SUMMARY = "summary"
    """Kurzverlaufsprotokoll: course and result."""
    RESULTS = "results"
    """Ergebnisprotokoll: results without course."""
    RESOLUTIONS = "resolutions"
    """Beschlussprotokoll: resolutions, votes and assignments only."""


class RuleSetFields(Fields):
    """What is typed about the rules of a committee."""

    name: Line = Field(min_length=1, max_length=200)
    source: Line = Field(default="", max_length=300)
    """Where the rules stand: „Geschäftsordnung vom 3. Mai 2021“; shown in explanations."""
    notice_days: int = Field(default=3, ge=0, le=365)
    notice_counting: NoticeCounting = Field(
        default=NoticeCounting.CLEAR_DAYS, sa_type=text_enum(NoticeCounting)
    )
    notice_urgent_days: int = Field(default=1, ge=0, le=365)
    """Shortened period, counted back: 1 is „spätestens am Tage vor der Sitzung“ (§ 58 (1) HGO)."""
    post_days: int = Field(default=3, ge=0, le=30)
    """Days a letter takes; e-mail arrives on the same day."""
    quorum: QuorumKind = Field(default=QuorumKind.MORE_THAN_HALF, sa_type=text_enum(QuorumKind))
    quorum_fixed: int = Field(default=0, ge=0, le=1000)
    majority: Majority = Field(default=Majority.SIMPLE, sa_type=text_enum(Majority))
    abstentions_count: bool = False
    """Whether an abstention counts as a vote cast."""
    tie: Tie = Field(default=Tie.REJECTED, sa_type=text_enum(Tie))
    is_public: bool = False
    """Whether items are public unless said otherwise."""
    signers: Signers = Field(default=Signers.CHAIR_AND_KEEPER, sa_type=text_enum(Signers))
    minutes_kind: MinutesKind = Field(default=MinutesKind.SUMMARY, sa_type=text_enum(MinutesKind))
    minutes_due_days: int = Field(default=14, ge=0, le=365)
    objection_days: int = Field(default=14, ge=0, le=365)
    supplement_two_thirds: bool = True
    """A Nachtrag needs two thirds of the legal number (§ 58 (2) HGO); else the majority."""


class RuleSet(RuleSetFields, Record, table=True):
    """Regelwerk: the rules a committee follows; each committee has its own copy."""

    __tablename__ = "rule_set"


class CommitteeFields(Fields):
    """What is typed about a committee."""

    name: Line = Field(min_length=1, max_length=300)
    short_name: Line = Field(default="", max_length=100)
    genitive: Line = Field(default="", max_length=320)
    """„der Lenkungsgruppe des Präventionsrates“; empty: formed from the name."""
    legal_basis: Line = Field(default="", max_length=300)
    legal_members: int = Field(default=0, ge=0, le=1000)
    """Legal number of voting members; 0: as many as there are voting seats."""
    default_place: Line = Field(default="", max_length=300)
    note: Prose = Field(default="", max_length=100_000)
    starts_on: date | None = None
    ends_on: date | None = None


class Committee(CommitteeFields, MainRecord, table=True):
    """Gremium: a body that meets (OParl calls it Organization)."""

    rule_set_id: UUID = Field(foreign_key="rule_set.id", index=True)

    def search_words(self) -> tuple[str, ...]:
        """Override: what a committee is looked for by."""
        return (self.name, self.short_name, self.legal_basis, self.note)

    @property
    def label(self) -> str:
        """The short name where there is one."""
        return self.short_name or self.name

    @property
    def of_committee(self) -> str:
        """The name in the genitive with its article."""
        return self.genitive or genitive.genitive(self.name)


class Role(StrEnum):
    """What a member does in the committee."""

    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy_chair"
    MEMBER = "member"
    ADVISER = "adviser"
    KEEPER = "keeper"
    GUEST = "guest"


class MembershipFields(Fields):
    """What is typed about a seat."""

    committee_id: UUID = Field(foreign_key="committee.id", index=True, ondelete="CASCADE")
    person_id: UUID = Field(foreign_key="person.id", index=True, ondelete="CASCADE")
    role: Role = Field(default=Role.MEMBER, sa_type=text_enum(Role))
    voting_right: bool = True
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    """The institution that sends the member."""
    seat: Line = Field(default="", max_length=200)
    """What the member stands for when no institution is named: „Schulen“."""
    starts_on: date | None = None
    ends_on: date | None = None


class Membership(MembershipFields, Record, table=True):
    """Sitz: a person in a committee from a day to a day (OParl ``Membership``)."""

    position: int = 0


class Deputy(Record, table=True):
    """Stellvertretung: who comes when the member cannot, in this order."""

    membership_id: UUID = Field(foreign_key="membership.id", index=True, ondelete="CASCADE")
    person_id: UUID = Field(foreign_key="person.id", index=True, ondelete="CASCADE")
    position: int = 0
