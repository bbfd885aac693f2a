"""Fläche, Stromkreis, Gehzeit, Programmpunkt, Mitwirkende."""

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.prevention_day.records import MOST_PEOPLE, NOTE, TEXT, TITLE
from praeventionsrat.records import (
    Fields,
    Line,
    Prose,
    Record,
    Searchable,
    UtcDateTime,
    text_enum,
)

LONGEST_MINUTES = 24 * 60


class VenueKind(StrEnum):
    """What kind of place it is."""

    STAGE = "stage"
    ROOM = "room"
    HALL = "hall"
    SQUARE = "square"
    STREET = "street"
    ZONE = "zone"
    """A part of a square: Kinderbereich, Ruhezone."""


class VenueFields(Fields):
    """What is typed about a place of the day."""

    name: Line = Field(min_length=1, max_length=TITLE)
    kind: VenueKind = Field(default=VenueKind.ROOM, sa_type=text_enum(VenueKind))
    capacity: int | None = Field(default=None, ge=0, le=MOST_PEOPLE)
    """Most people at once."""
    is_outdoors: bool = False
    setup_minutes: int = Field(default=0, ge=0, le=LONGEST_MINUTES)
    teardown_minutes: int = Field(default=0, ge=0, le=LONGEST_MINUTES)
    """Least time before and after each item there (Rüstzeit)."""
    rain_venue_id: UUID | None = Field(
        default=None, foreign_key="venue.id", index=True, ondelete="SET NULL"
    )
    """Where it moves in bad weather."""
    equipment: Line = Field(default="", max_length=NOTE)
    accessibility: Line = Field(default="", max_length=NOTE)
    """„stufenlos, Höranlage, Behinderten-WC im Erdgeschoss“."""
    address: Line = Field(default="", max_length=TITLE)
    note: Prose = Field(default="", max_length=TEXT)


class Venue(VenueFields, Record, table=True):
    """Fläche: stage, room or zone where something happens."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0


class PowerCircuitFields(Fields):
    """What is typed about a circuit."""

    name: Line = Field(min_length=1, max_length=TITLE)
    watts: int = Field(default=3680, ge=0, le=1_000_000)
    """230 V × 16 A = 3,680 W."""


class PowerCircuit(PowerCircuitFields, Record, table=True):
    """Stromkreis of a place."""

    __tablename__ = "power_circuit"

    venue_id: UUID = Field(foreign_key="venue.id", index=True, ondelete="CASCADE")
    position: int = 0


class WalkingTime(Record, table=True):
    """Gehzeit between two places, in both directions."""

    __tablename__ = "walking_time"

    venue_id: UUID = Field(foreign_key="venue.id", index=True, ondelete="CASCADE")
    other_id: UUID = Field(foreign_key="venue.id", index=True, ondelete="CASCADE")
    minutes: int = Field(ge=0, le=240)


class ItemFormat(StrEnum):
    """Format of an item, after the programmes of prevention days and of the DPT."""

    OPENING = "opening"
    CLOSING = "closing"
    LECTURE = "lecture"
    IMPULSE = "impulse"
    WORKSHOP = "workshop"
    PANEL = "panel"
    TALK = "talk"
    """Gespräch."""
    CONSULTATION = "consultation"
    """Sprechstunde."""
    ACTIVITY = "activity"
    """Mitmachaktion."""
    SHOW = "show"
    """Vorführung."""
    CULTURE = "culture"
    THEATRE = "theatre"
    MUSIC = "music"
    FILM = "film"
    EXHIBITION = "exhibition"
    INFO_MOBILE = "info_mobile"
    EXCURSION = "excursion"
    CONTEST = "contest"
    AWARD = "award"
    SLAM = "slam"
    CHILDREN = "children"
    """Kinder-Uni, Kinderprogramm."""
    POSTER = "poster"
    PROJECT = "project"
    """Projektspot."""
    SIDE_EVENT = "side_event"
    BREAK = "break"
    OTHER = "other"


class ProgrammeState(StrEnum):
    """How sure an item is."""

    IDEA = "idea"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class ProgrammeItemFields(Fields):
    """What is typed about an item of the programme."""

    title: Line = Field(min_length=1, max_length=TITLE)
    format: ItemFormat = Field(default=ItemFormat.LECTURE, sa_type=text_enum(ItemFormat))
    event_day_id: UUID | None = Field(
        default=None, foreign_key="event_day.id", index=True, ondelete="SET NULL"
    )
    """Empty: not yet planned in."""
    venue_id: UUID | None = Field(
        default=None, foreign_key="venue.id", index=True, ondelete="SET NULL"
    )
    """Empty with a day: everywhere (a break across all places)."""
    starts_at: time | None = None
    """Empty with a day: without a clock time, the whole day long."""
    duration_minutes: int = Field(default=30, ge=5, le=LONGEST_MINUTES)
    setup_minutes: int | None = Field(default=None, ge=0, le=LONGEST_MINUTES)
    teardown_minutes: int | None = Field(default=None, ge=0, le=LONGEST_MINUTES)
    """Empty: as the place needs it."""
    short_text: Line = Field(default="", max_length=NOTE)
    long_text: Prose = Field(default="", max_length=TEXT)
    """Rich text."""
    target_group: Line = Field(default="", max_length=TITLE)
    seats: int | None = Field(default=None, ge=0, le=MOST_PEOPLE)
    """Of the whole item, over all its time slots; empty: no limit."""
    needs_registration: bool = False
    slot_minutes: int | None = Field(default=None, ge=5, le=LONGEST_MINUTES)
    """Length of one time slot; empty: all come at once."""
    equipment: Line = Field(default="", max_length=NOTE)
    accessibility: Line = Field(default="", max_length=NOTE)
    has_sign_language: bool = False
    """DGS-Dolmetschung."""
    spoken_language: Line = Field(default="", max_length=100)
    """Empty: German."""
    responsible_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    """Regie: who sees to it on the day."""
    is_public: bool = True
    """Stands in the printed programme; set-up and rehearsals do not."""
    direction_note: Line = Field(default="", max_length=NOTE)
    """Only for the Regieplan."""


class ProgrammeItem(ProgrammeItemFields, Record, Searchable, table=True):
    """Programmpunkt; ends ``duration_minutes`` after ``starts_at``, in local time."""

    __tablename__ = "programme_item"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0
    state: ProgrammeState = Field(default=ProgrammeState.ASKED, sa_type=text_enum(ProgrammeState))
    began_at: time | None = None
    finished_at: time | None = None
    """What really happened, noted on the day."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what an item is looked for by."""
        return (self.title, self.short_text, self.long_text, self.target_group)


class ContributorRole(StrEnum):
    """What somebody does in an item."""

    SPEAKER = "speaker"
    MODERATOR = "moderator"
    LEADER = "leader"
    """Leads a workshop or an activity."""
    PANELLIST = "panellist"
    PERFORMER = "performer"
    WELCOME = "welcome"
    """Grußwort, Eröffnung."""
    INTERPRETER = "interpreter"
    TECHNICIAN = "technician"
    JURY = "jury"
    OTHER = "other"


class ContributorFields(Fields):
    """What is typed about somebody who takes part in an item."""

    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    name: Line = Field(default="", max_length=TITLE)
    """As printed; filled from the contact and kept when that goes."""
    affiliation: Line = Field(default="", max_length=TITLE)
    role: ContributorRole = Field(
        default=ContributorRole.SPEAKER, sa_type=text_enum(ContributorRole)
    )
    is_confirmed: bool = False
    needs: Line = Field(default="", max_length=NOTE)
    """Anreise, Technik, Getränke."""


class Contributor(ContributorFields, Record, table=True):
    """Mitwirkende of an item."""

    item_id: UUID = Field(foreign_key="programme_item.id", index=True, ondelete="CASCADE")
    position: int = 0
    checked_in_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    thanked_on: date | None = None
