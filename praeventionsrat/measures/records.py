"""Handlungsfeld und Maßnahme: what the council does, and how it stands."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import richtext
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, text_enum

TITLE = 300
TEXT = 1_000_000


class MeasureState(StrEnum):
    """How far a measure has come; the first six follow each other."""

    IDEA = "idea"
    REVIEWED = "reviewed"
    """Geprüft."""
    DECIDED = "decided"
    UNDER_WAY = "under_way"
    DONE = "done"
    """Umgesetzt."""
    PERMANENT = "permanent"
    """Verstetigt."""
    POSTPONED = "postponed"
    REJECTED = "rejected"


class Light(StrEnum):
    """Ampel."""

    NONE = "none"
    GREEN = "green"
    """Im Plan."""
    YELLOW = "yellow"
    """Verzögert."""
    RED = "red"
    """Gefährdet."""


class Approach(StrEnum):
    """Where prevention begins."""

    NONE = "none"
    SITUATIONAL = "situational"
    SOCIAL = "social"
    BOTH = "both"


class Reach(StrEnum):
    """Whom prevention addresses."""

    NONE = "none"
    UNIVERSAL = "universal"
    SELECTIVE = "selective"
    INDICATED = "indicated"


class Evidence(StrEnum):
    """How well it is known to work (levels of the „Grüne Liste Prävention“)."""

    NONE = "none"
    THRESHOLD = "threshold"
    """Auf der Schwelle."""
    LIKELY = "likely"
    PROVEN = "proven"


class FieldOfActionFields(Fields):
    """What is typed about a field of action."""

    name: Line = Field(min_length=1, max_length=200)
    number: Line = Field(default="", max_length=20)


class FieldOfAction(FieldOfActionFields, Record, table=True):
    """Handlungsfeld: „Sichere öffentliche Räume“."""

    __tablename__ = "field_of_action"

    plan_id: UUID | None = Field(
        default=None, foreign_key="plan.id", index=True, ondelete="SET NULL"
    )
    """The plan that names it, if one does."""
    position: int = 0


class MeasureFields(Fields):
    """What is typed about a measure."""

    title: Line = Field(min_length=1, max_length=TITLE)
    description: Prose = Field(default="", max_length=TEXT)
    """Rich text."""
    field_id: UUID | None = Field(
        default=None, foreign_key="field_of_action.id", index=True, ondelete="SET NULL"
    )
    district_id: UUID | None = Field(
        default=None, foreign_key="keyword.id", index=True, ondelete="SET NULL"
    )
    place: Line = Field(default="", max_length=TITLE)
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    """Federführung: a person, an institution, or a person in an institution."""
    parent_id: UUID | None = Field(
        default=None, foreign_key="measure.id", index=True, ondelete="SET NULL"
    )
    weight: int = Field(default=1, ge=1, le=100)
    """Its share in the progress of its parent."""
    starts_on: date | None = None
    ends_on: date | None = None
    progress: int | None = Field(default=None, ge=0, le=100)
    """Percent; empty: computed from parts or milestones."""
    approach: Approach = Field(default=Approach.NONE, sa_type=text_enum(Approach))
    reach: Reach = Field(default=Reach.NONE, sa_type=text_enum(Reach))
    facts: Prose = Field(default="", max_length=TEXT)
    """Anlass und Faktenlage, rich text."""
    overall_concept: Prose = Field(default="", max_length=TEXT)
    """Einbindung in ein Gesamtkonzept, rich text."""
    goal: Prose = Field(default="", max_length=TEXT)
    """Ziel (SMART), rich text."""
    risks: Prose = Field(default="", max_length=TEXT)
    evidence: Evidence = Field(default=Evidence.NONE, sa_type=text_enum(Evidence))
    evidence_source: Line = Field(default="", max_length=1000)
    lessons: Prose = Field(default="", max_length=TEXT)
    """Wirkung und Lernen, rich text."""
    counts_for_kompass: bool = False
    report_months: int = Field(default=6, ge=0, le=120)
    """A Sachstand is wanted every so many months; 0: never."""
    follow_up_on: date | None = None
    """Wiedervorlage."""


class Measure(MeasureFields, MainRecord, table=True):
    """Maßnahme: something the council does, with an owner, a due date and an outcome."""

    number: Line = Field(max_length=60, unique=True)
    state: MeasureState = Field(default=MeasureState.IDEA, sa_type=text_enum(MeasureState))
    light: Light = Field(default=Light.NONE, sa_type=text_enum(Light))
    light_reason: Line = Field(default="", max_length=1000)

    def search_words(self) -> tuple[str, ...]:
        """Override: number, title, place and texts."""
        texts = (self.description, self.facts, self.goal)
        return (f"{self.number} {self.title}", self.place, *map(richtext.words, texts))


class StateChange(Record, table=True):
    """Statuswechsel of a measure, dated and with its reason."""

    __tablename__ = "state_change"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    changed_on: date
    before: MeasureState | None = Field(default=None, sa_type=text_enum(MeasureState))
    """None: the measure began here."""
    state: MeasureState = Field(sa_type=text_enum(MeasureState))
    reason: Line = Field(default="", max_length=1000)
    position: int = 0


class LightChange(Record, table=True):
    """Ampelwechsel of a measure."""

    __tablename__ = "light_change"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    changed_on: date
    light: Light = Field(sa_type=text_enum(Light))
    reason: Line = Field(default="", max_length=1000)
    position: int = 0


class SavedViewFields(Fields):
    """What is typed about a view."""

    name: Line = Field(min_length=1, max_length=100)


class SavedView(SavedViewFields, Record, table=True):
    """Gespeicherte Ansicht of the measures: which form, which filters."""

    __tablename__ = "saved_view"

    page: str = Field(default="measures", max_length=40)
    form: str = Field(default="table", max_length=40)
    settings: str = Field(default="{}", max_length=10_000)
    """JSON object."""
    position: int = 0
