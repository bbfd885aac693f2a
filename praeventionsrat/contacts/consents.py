"""Einwilligung: what somebody agreed to, in which words, when and how, and when it was revoked."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, Prose, Record

ACCESS_NEEDS = "Barrierebedarf"
"""Purpose without which access needs are not kept (Art. 9 DSGVO: data on health)."""
PURPOSES = (
    ACCESS_NEEDS,
    "Rundbrief",
    "Fotos",
    "Veröffentlichung privater Kontaktdaten",
    "Weitergabe an Mitglieder des Präventionsrates",
)
"""What offices ask consent for (DOMAIN 5.1), to choose from."""
WAYS = ("schriftlich", "per E-Mail", "mündlich", "Formular", "auf der Website")


class ConsentFields(Fields):
    """What is typed about a consent (Art. 7 DSGVO: the office must be able to prove it)."""

    person_id: UUID = Field(foreign_key="person.id", index=True, ondelete="CASCADE")
    purpose: Line = Field(min_length=1, max_length=200)
    wording: Prose = Field(default="", max_length=10_000)
    """The sentence that was agreed to."""
    version: Line = Field(default="", max_length=60)
    """Which version of the wording: „2026-01“."""
    given_on: date
    way: Line = Field(default="", max_length=100)
    revoked_on: date | None = None
    revoked_way: Line = Field(default="", max_length=100)


class Consent(ConsentFields, Record, table=True):
    """Einwilligung of a person."""

    def holds(self, on: date) -> bool:
        """Whether it may be relied on that day."""
        return self.given_on <= on and (self.revoked_on is None or on < self.revoked_on)
