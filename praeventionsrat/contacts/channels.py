"""Kanal und Anschrift: further ways to a contact beside those that stand on the record itself."""

from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, Record, text_enum


class ChannelKind(StrEnum):
    """What kind of way it is."""

    EMAIL = "email"
    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"
    WEBSITE = "website"
    MESSENGER = "messenger"


class OwnedFields(Fields):
    """Whose it is: a person's or an institution's, exactly one of the two."""

    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="CASCADE"
    )
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="CASCADE"
    )


class ChannelFields(OwnedFields):
    """What is typed about a further channel."""

    kind: ChannelKind = Field(default=ChannelKind.EMAIL, sa_type=text_enum(ChannelKind))
    value: Line = Field(min_length=1, max_length=300)
    is_private: bool = False
    note: Line = Field(default="", max_length=200)
    """„nur vormittags“."""


class Channel(ChannelFields, Record, table=True):
    """Kanal: a further e-mail address, telephone, fax of a contact.

    The preferred one of its kind stands on the record itself (``Person.email`` …).
    """

    position: int = 0


class ContactAddressFields(OwnedFields):
    """What is typed about an address."""

    label: Line = Field(default="", max_length=100)
    """„Postanschrift“, „Besuchsanschrift“."""
    addition: Line = Field(default="", max_length=200)
    street: Line = Field(default="", max_length=200)
    """Street and number, or „Postfach 12 34“."""
    postal_code: Line = Field(default="", max_length=20)
    city: Line = Field(default="", max_length=100)
    country: Line = Field(default="", max_length=100)
    is_private: bool = False
    for_letters: bool = False
    """Letters go here."""


class ContactAddress(ContactAddressFields, Record, table=True):
    """Anschrift: an address of a person, or a further one of an institution."""

    __tablename__ = "contact_address"

    position: int = 0
