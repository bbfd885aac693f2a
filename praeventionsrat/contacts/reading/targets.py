"""What a column or a line of a foreign file can mean for a contact, and what it is called here.

Our own lists use ``HEADINGS`` and ``joined``; that is why they come back unchanged.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Target(StrEnum):
    """One meaning; the values with a dot are places in a ``ContactCard`` of the same name."""

    FORM_OF_ADDRESS = "form_of_address"
    TITLE = "title"
    NAME = "name"
    GIVEN_NAME = "given_name"
    AFFIX = "affix"
    FAMILY_NAME = "family_name"
    SUFFIX = "suffix"
    IS_NEUTRAL = "is_neutral"
    POST_TITLE = "post_title"
    ORGANIZATION = "organization"
    ORGANIZATION_SHORT = "organization_short"
    ORGANIZATION_KIND = "organization_kind"
    SECTOR = "sector"
    DEPARTMENT = "department"
    ROLE = "role"
    EMAIL = "official.email"
    PHONE = "official.phone"
    MOBILE = "official.mobile"
    FAX = "official.fax"
    WEBSITE = "official.website"
    STREET = "official.street"
    POSTAL_CODE = "official.postal_code"
    CITY = "official.city"
    COUNTRY = "official.country"
    ADDRESS = "official.address"
    PRIVATE_EMAIL = "private.email"
    PRIVATE_PHONE = "private.phone"
    PRIVATE_MOBILE = "private.mobile"
    PRIVATE_FAX = "private.fax"
    PRIVATE_WEBSITE = "private.website"
    PRIVATE_STREET = "private.street"
    PRIVATE_POSTAL_CODE = "private.postal_code"
    PRIVATE_CITY = "private.city"
    PRIVATE_COUNTRY = "private.country"
    PRIVATE_ADDRESS = "private.address"
    FURTHER_EMAILS = "further_emails"
    FURTHER_PHONES = "further_phones"
    TOPICS = "topics"
    DISTRICTS = "districts"
    TARGET_GROUPS = "target_groups"
    LANGUAGES = "languages"
    PHOTO_NUMBER = "photo_number"
    IS_CONFIDENTIAL = "is_confidential"
    NOTE = "note"
    UID = "uid"


HEADINGS: Mapping[Target, str] = {
    Target.FORM_OF_ADDRESS: "Anrede",
    Target.TITLE: "Titel",
    Target.NAME: "Ganzer Name",
    Target.GIVEN_NAME: "Vorname",
    Target.AFFIX: "Namenszusatz",
    Target.FAMILY_NAME: "Nachname",
    Target.SUFFIX: "Namensnachsatz",
    Target.IS_NEUTRAL: "Neutrale Anrede",
    Target.POST_TITLE: "Amtsbezeichnung",
    Target.ORGANIZATION: "Institution",
    Target.ORGANIZATION_SHORT: "Kurzname",
    Target.ORGANIZATION_KIND: "Art der Institution",
    Target.SECTOR: "Gruppe",
    Target.DEPARTMENT: "Abteilung",
    Target.ROLE: "Funktion",
    Target.EMAIL: "E-Mail",
    Target.PHONE: "Telefon",
    Target.MOBILE: "Mobil",
    Target.FAX: "Fax",
    Target.WEBSITE: "Webseite",
    Target.STREET: "Straße",
    Target.POSTAL_CODE: "Postleitzahl",
    Target.CITY: "Ort",
    Target.COUNTRY: "Land",
    Target.ADDRESS: "Anschrift",
    Target.PRIVATE_EMAIL: "E-Mail privat",
    Target.PRIVATE_PHONE: "Telefon privat",
    Target.PRIVATE_MOBILE: "Mobil privat",
    Target.PRIVATE_FAX: "Fax privat",
    Target.PRIVATE_WEBSITE: "Webseite privat",
    Target.PRIVATE_STREET: "Straße privat",
    Target.PRIVATE_POSTAL_CODE: "Postleitzahl privat",
    Target.PRIVATE_CITY: "Ort privat",
    Target.PRIVATE_COUNTRY: "Land privat",
    Target.PRIVATE_ADDRESS: "Anschrift privat",
    Target.FURTHER_EMAILS: "Weitere E-Mails",
    Target.FURTHER_PHONES: "Weitere Telefonnummern",
    Target.TOPICS: "Themen",
    Target.DISTRICTS: "Stadtteile",
    Target.TARGET_GROUPS: "Zielgruppen",
    Target.LANGUAGES: "Sprachen",
    Target.PHOTO_NUMBER: "Fotonummer",
    Target.IS_CONFIDENTIAL: "Keine Weitergabe",
    Target.NOTE: "Notiz",
    Target.UID: "Kennung",
}

LISTS = frozenset(
    {
        Target.FURTHER_EMAILS,
        Target.FURTHER_PHONES,
        Target.TOPICS,
        Target.DISTRICTS,
        Target.TARGET_GROUPS,
        Target.LANGUAGES,
    }
)
"""Of these a contact may have several."""


def joined(values: Iterable[str]) -> str:
    """Several values in one cell; ``parted`` gives them back."""
    said = list(values)
    alone = len(said) == 1 and "," in said[0]
    return "; ".join(said) + (";" if alone else "")


def parted(cell: str) -> list[str]:
    """The values of one cell: between semicolons, else commas, or one a line."""
    separator = ";" if ";" in cell else ","
    parts = (part.strip() for line in cell.splitlines() for part in line.split(separator))
    return [part for part in parts if part]
