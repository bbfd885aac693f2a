"""Präventionstag itself: the event, its days, what it rests on and what was counted."""

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import richtext
from praeventionsrat.records import (
    Fields,
    Line,
    MainRecord,
    Prose,
    Record,
    UtcDateTime,
    text_enum,
)

TITLE = 300
NOTE = 2000
TEXT = 1_000_000
MOST_PEOPLE = 10_000_000
MOST_CENTS = 10**14


class EventState(StrEnum):
    """How far the day has come."""

    IDEA = "idea"
    PLANNED = "planned"
    PUBLISHED = "published"
    """The programme is out: what changes now is told to everybody concerned."""
    HELD = "held"
    CANCELLED = "cancelled"


class PreventionDayFields(Fields):
    """What is typed about a prevention day."""

    title: Line = Field(min_length=1, max_length=TITLE)
    motto: Line = Field(default="", max_length=TITLE)
    place: Line = Field(default="", max_length=TITLE)
    """„Marktplatz und Rathaus“."""
    patron: Line = Field(default="", max_length=TITLE)
    """Schirmherrschaft."""
    organizer_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    lead_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    """Who answers for the whole day."""
    target_groups: Line = Field(default="", max_length=NOTE)
    expected_visitors: int | None = Field(default=None, ge=0, le=MOST_PEOPLE)
    greeting: Prose = Field(default="", max_length=TEXT)
    """Rich text: the first words of the printed programme."""
    arrival: Prose = Field(default="", max_length=TEXT)
    """Rich text: how to get there, where to park, what is barrier-free."""
    rain_plan: Prose = Field(default="", max_length=TEXT)
    """Rich text: what happens in bad weather, who decides until when."""
    phone_on_day: Line = Field(default="", max_length=100)
    """Where the organisers are reached on the day."""
    website: Line = Field(default="", max_length=TITLE)
    walking_minutes: int = Field(default=5, ge=0, le=240)
    """From one place to another where no own time is noted."""
    registrations_delete_on: date | None = None
    """Day on which the data of registered people are deleted; empty: as the rule says."""
    note: Prose = Field(default="", max_length=TEXT)


class PreventionDay(PreventionDayFields, MainRecord, table=True):
    """Präventionstag, Veranstaltung."""

    __tablename__ = "prevention_day"

    state: EventState = Field(default=EventState.IDEA, sa_type=text_enum(EventState))
    previous_id: UUID | None = Field(
        default=None, foreign_key="prevention_day.id", index=True, ondelete="SET NULL"
    )
    """The day it was copied from."""
    registrations_deleted_on: date | None = None
    """When the data of registered people were deleted."""
    report_summary: Prose = Field(default="", max_length=TEXT)
    """Rich text of the Abschlussbericht: what the day was."""
    report_outlook: Prose = Field(default="", max_length=TEXT)
    """Rich text of the Abschlussbericht: what should be otherwise next time."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what a prevention day is looked for by."""
        texts = (self.greeting, self.arrival, self.rain_plan, self.report_summary)
        words = tuple(richtext.words(text) for text in (*texts, self.report_outlook))
        return (self.title, self.motto, self.place, self.patron, self.target_groups, *words)


class EventDayFields(Fields):
    """What is typed about one of its days."""

    held_on: date
    opens_at: time = time(10)
    closes_at: time = time(17)
    """At or before ``opens_at``: on the next morning."""
    label: Line = Field(default="", max_length=TITLE)
    """„Fachtag“, „Familientag“."""


class EventDay(EventDayFields, Record, table=True):
    """Veranstaltungstag: a day of a prevention day, in local time."""

    __tablename__ = "event_day"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    is_rainy: bool = False
    """The wet-weather plan is in force: places are swapped with their twins."""
    rainy_since: datetime | None = Field(default=None, sa_type=UtcDateTime)


class CountMethod(StrEnum):
    """How visitors were counted."""

    COUNTED = "counted"
    ESTIMATED = "estimated"
    POLICE = "police"
    """„nach Polizeischätzungen“."""
    TICKETS = "tickets"


class VisitorCountFields(Fields):
    """What is typed about a count."""

    event_day_id: UUID | None = Field(
        default=None, foreign_key="event_day.id", index=True, ondelete="CASCADE"
    )
    venue_id: UUID | None = Field(
        default=None, foreign_key="venue.id", index=True, ondelete="SET NULL"
    )
    counted_at: time | None = None
    visitors: int = Field(ge=0, le=MOST_PEOPLE)
    method: CountMethod = Field(default=CountMethod.COUNTED, sa_type=text_enum(CountMethod))
    is_total: bool = False
    """The figure for the whole day, not for one moment."""
    note: Line = Field(default="", max_length=NOTE)


class VisitorCount(VisitorCountFields, Record, table=True):
    """Besucherzählung."""

    __tablename__ = "visitor_count"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0


class EventResolution(Record, table=True):
    """Beschluss a prevention day rests on."""

    __tablename__ = "event_resolution"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    resolution_id: UUID = Field(foreign_key="resolution.id", index=True, ondelete="CASCADE")


class EventMeasure(Record, table=True):
    """Maßnahme a prevention day carries out or shows."""

    __tablename__ = "event_measure"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    measure_id: UUID = Field(foreign_key="measure.id", index=True, ondelete="CASCADE")


class EventPictureFields(Fields):
    """What is typed about a picture."""

    caption: Line = Field(default="", max_length=TITLE)
    alt_text: Line = Field(default="", max_length=NOTE)
    """What is to be seen, for who cannot see it."""
    credit: Line = Field(default="", max_length=TITLE)
    consent_note: Line = Field(default="", max_length=NOTE)
    """Who agreed to be shown (KunstUrhG, DSGVO)."""
    in_report: bool = True


class EventPicture(EventPictureFields, Record, table=True):
    """Bild of a prevention day; the file lies once per content in ``blob``."""

    __tablename__ = "event_picture"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0
    file_name: Line = Field(default="", max_length=255)
    sha256: str | None = Field(default=None, foreign_key="blob.sha256", index=True, max_length=64)
