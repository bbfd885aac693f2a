"""Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO)."""

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, Prose, Record


class ProcessingActivityFields(Fields):
    """What Art. 30 (1) DSGVO asks about one activity."""

    name: Line = Field(min_length=1, max_length=300)
    purpose: Prose = Field(default="", max_length=10_000)
    legal_basis: Prose = Field(default="", max_length=10_000)
    data_subjects: Prose = Field(default="", max_length=10_000)
    """Categories of persons."""
    data_categories: Prose = Field(default="", max_length=10_000)
    recipients: Prose = Field(default="", max_length=10_000)
    third_country: Prose = Field(default="", max_length=10_000)
    retention: Prose = Field(default="", max_length=10_000)
    security: Prose = Field(default="", max_length=10_000)
    """Technical and organisational measures (Art. 32 DSGVO)."""


class ProcessingActivity(ProcessingActivityFields, Record, table=True):
    """Verarbeitungstätigkeit: one sheet of the Verzeichnis."""

    __tablename__ = "processing_activity"

    position: int = 0


class PrivacyContactsFields(Fields):
    """Who is responsible, who watches, who archives."""

    controller: Prose = Field(default="", max_length=1000)
    """Verantwortliche Stelle; empty: the municipality of the office."""
    officer: Prose = Field(default="", max_length=1000)
    """Datenschutzbeauftragte*r with address."""
    authority: Prose = Field(default="", max_length=1000)
    """Aufsichtsbehörde one may complain to."""
    archive: Prose = Field(default="", max_length=1000)
    archive_days: int = Field(default=180, ge=0, le=3650)
    """After so many days without an answer an offer counts as declined."""
    notice: Prose = Field(default="", max_length=10_000)
    """Datenschutzhinweis printed on forms."""


class PrivacyContacts(PrivacyContactsFields, Record, table=True):
    """Stellen des Datenschutzes; one record per store."""

    __tablename__ = "privacy_contacts"
