"""Aufgabe, Aufgabenvorlage, Genehmigung, Sicherheitsbogen."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.prevention_day.records import MOST_CENTS, NOTE, TEXT, TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, Searchable, text_enum

FURTHEST_DAYS = 1500


class TaskPatternFields(Fields):
    """What is typed about a line of the template."""

    title: Line = Field(min_length=1, max_length=TITLE)
    area: Line = Field(default="", max_length=TITLE)
    """„Genehmigungen“, „Technik“, „Presse“."""
    offset_days: int = Field(default=-90, ge=-FURTHEST_DAYS, le=FURTHEST_DAYS)
    """Before (negative) or after the first day: T-90, T+30."""
    hint: Line = Field(default="", max_length=NOTE)
    is_used: bool = True
    """Comes along into a new prevention day."""


class TaskPattern(TaskPatternFields, Record, table=True):
    """Zeile of the Aufgabenvorlage of the office."""

    __tablename__ = "task_pattern"

    after_id: UUID | None = Field(
        default=None, foreign_key="task_pattern.id", index=True, ondelete="SET NULL"
    )
    """What must be done before."""
    position: int = 0


class TaskState(StrEnum):
    """How far a task has come."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"
    """Entfällt."""


class EventTaskFields(Fields):
    """What is typed about a task."""

    title: Line = Field(min_length=1, max_length=TITLE)
    area: Line = Field(default="", max_length=TITLE)
    offset_days: int = Field(default=-30, ge=-FURTHEST_DAYS, le=FURTHEST_DAYS)
    due_on: date | None = None
    """A fixed day instead of the counted one."""
    owner_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    owner: Line = Field(default="", max_length=TITLE)
    """Who does it, where it is nobody on record."""
    after_id: UUID | None = Field(
        default=None, foreign_key="event_task.id", index=True, ondelete="SET NULL"
    )
    """What must be done before."""
    note: Prose = Field(default="", max_length=TEXT)


class EventTask(EventTaskFields, Record, Searchable, table=True):
    """Aufgabe for a prevention day."""

    __tablename__ = "event_task"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    state: TaskState = Field(default=TaskState.OPEN, sa_type=text_enum(TaskState))
    done_on: date | None = None
    position: int = 0

    def search_words(self) -> tuple[str, ...]:
        """Override: what a task is looked for by."""
        return (self.title, self.area, self.owner, self.note)


class PermitState(StrEnum):
    """How far a permit has come."""

    NEEDED = "needed"
    APPLIED = "applied"
    GRANTED = "granted"
    REFUSED = "refused"
    NOT_NEEDED = "not_needed"


class PermitFields(Fields):
    """What is typed about a permit."""

    title: Line = Field(min_length=1, max_length=TITLE)
    """„Sondernutzung Marktplatz“."""
    authority_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    authority: Line = Field(default="", max_length=TITLE)
    """The office that grants it, where it is not on record."""
    responsible_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    state: PermitState = Field(default=PermitState.NEEDED, sa_type=text_enum(PermitState))
    apply_until: date | None = None
    applied_on: date | None = None
    granted_on: date | None = None
    reference: Line = Field(default="", max_length=TITLE)
    """Aktenzeichen."""
    conditions: Prose = Field(default="", max_length=TEXT)
    """Auflagen: one line each."""
    fee_cents: int | None = Field(default=None, ge=0, le=MOST_CENTS)
    note: Prose = Field(default="", max_length=TEXT)


class Permit(PermitFields, Record, table=True):
    """Genehmigung, Anzeige, Anordnung of an authority."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0


class SafetyChoice(StrEnum):
    """The answer to a question of the safety sheet."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


class SafetyAnswerFields(Fields):
    """What is typed at a question of the safety sheet."""

    choice: SafetyChoice = Field(default=SafetyChoice.OPEN, sa_type=text_enum(SafetyChoice))
    text: Prose = Field(default="", max_length=TEXT)


class SafetyAnswer(SafetyAnswerFields, Record, table=True):
    """Antwort on the Sicherheitsbogen (after the DStGB form for small events)."""

    __tablename__ = "safety_answer"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    question: Line = Field(min_length=1, max_length=60)
    """Code of the question; the wording stands in the program."""


class EventAttachmentFields(Fields):
    """What is typed about a document of the day."""

    title: Line = Field(min_length=1, max_length=TITLE)
    permit_id: UUID | None = Field(
        default=None, foreign_key="permit.id", index=True, ondelete="CASCADE"
    )
    budget_item_id: UUID | None = Field(
        default=None, foreign_key="budget_item.id", index=True, ondelete="CASCADE"
    )
    press_item_id: UUID | None = Field(
        default=None, foreign_key="press_item.id", index=True, ondelete="CASCADE"
    )
    stand_id: UUID | None = Field(
        default=None, foreign_key="stand.id", index=True, ondelete="CASCADE"
    )
    """What it belongs to; all empty: to the day itself."""


class EventAttachment(EventAttachmentFields, Record, table=True):
    """Unterlage: a permit's letter, a receipt, a clipping, a proof of insurance."""

    __tablename__ = "event_attachment"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0
    file_name: Line = Field(default="", max_length=255)
    sha256: str | None = Field(default=None, foreign_key="blob.sha256", index=True, max_length=64)
