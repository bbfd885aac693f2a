"""Sachstand: what is reported about measures, asked for, and told to the council."""

import secrets
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.contacts.channels import OwnedFields
from praeventionsrat.measures.records import TEXT, TITLE, Light
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, Searchable, text_enum


class ReportSource(StrEnum):
    """How a report came in."""

    OFFICE = "office"
    FORM = "form"
    MEETING = "meeting"


class MeasureReportFields(Fields):
    """What is typed about the state of a measure on a day."""

    reported_on: date
    text: Prose = Field(min_length=1, max_length=TEXT)
    """Rich text."""
    reporter: Line = Field(default="", max_length=TITLE)
    """Who said so, where it is nobody on record."""
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    light: Light | None = Field(default=None, sa_type=text_enum(Light))
    """What the report says of it; the measure's own is set with it."""
    progress: int | None = Field(default=None, ge=0, le=100)
    next_steps: Prose = Field(default="", max_length=TEXT)


class MeasureReport(MeasureReportFields, Record, Searchable, table=True):
    """Sachstandsbericht about a measure on a day."""

    __tablename__ = "measure_report"

    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    source: ReportSource = Field(default=ReportSource.OFFICE, sa_type=text_enum(ReportSource))
    meeting_id: UUID | None = Field(
        default=None, foreign_key="meeting.id", index=True, ondelete="SET NULL"
    )
    """The meeting it was given in."""
    request_id: UUID | None = Field(
        default=None, foreign_key="report_request.id", index=True, ondelete="SET NULL"
    )

    def search_words(self) -> tuple[str, ...]:
        """Override: its words."""
        return (self.text, self.reporter)


class ReportRequestFields(Fields):
    """What is typed about a round of questions."""

    title: Line = Field(min_length=1, max_length=TITLE)
    text: Prose = Field(default="", max_length=TEXT)
    asked_on: date | None = None
    answer_by: date | None = None


class ReportRequest(ReportRequestFields, MainRecord, table=True):
    """Sachstandsabfrage: owners are asked how their measures stand."""

    __tablename__ = "report_request"

    secret: str = Field(default_factory=lambda: secrets.token_hex(32), max_length=64)
    """Signs its forms, so that a form made elsewhere is not taken for ours."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what a round is looked for by."""
        return (self.title, self.text)


class ReportRequestEntry(OwnedFields, Record, table=True):
    """One measure of a round, and who was asked about it."""

    __tablename__ = "report_request_entry"

    request_id: UUID = Field(foreign_key="report_request.id", index=True, ondelete="CASCADE")
    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")
    name: Line = Field(default="", max_length=TITLE)
    sent_to: Prose = Field(default="", max_length=1000)
    sent_on: date | None = None
    answered_on: date | None = None


class MonitoringReportFields(Fields):
    """What is typed about a report to the council."""

    title: Line = Field(min_length=1, max_length=TITLE)
    starts_on: date
    ends_on: date
    """The period it tells of, both days included."""
    introduction: Prose = Field(default="", max_length=TEXT)
    outlook: Prose = Field(default="", max_length=TEXT)
    meeting_id: UUID | None = Field(
        default=None, foreign_key="meeting.id", index=True, ondelete="SET NULL"
    )
    """The meeting it is given to."""


class MonitoringReport(MonitoringReportFields, MainRecord, table=True):
    """Monitoringbericht: half a year of all measures."""

    __tablename__ = "monitoring_report"

    def search_words(self) -> tuple[str, ...]:
        """Override: what a report is looked for by."""
        return (self.title, self.introduction)
