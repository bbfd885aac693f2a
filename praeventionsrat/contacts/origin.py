"""Where what is known of a contact comes from, and how long it stays (Art. 5, 13, 14 DSGVO)."""

from datetime import date

from sqlmodel import Field

from praeventionsrat.records import Fields, Line

LEGAL_BASES = (
    "Öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO)",
    "Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)",
    "Vertrag (Art. 6 Abs. 1 Buchst. b DSGVO)",
    "Rechtliche Verpflichtung (Art. 6 Abs. 1 Buchst. c DSGVO)",
)
"""What offices give as legal basis (DOMAIN 5.1), to choose from."""


class OriginFields(Fields):
    """What is typed about the data themselves, for persons and institutions alike."""

    data_source: Line = Field(default="", max_length=300, sa_column_kwargs={"server_default": ""})
    """Where the data come from: „Visitenkarte“, „Import aus kontakte.csv am 3. Mai 2026“."""
    data_purpose: Line = Field(default="", max_length=300, sa_column_kwargs={"server_default": ""})
    """What they are kept for."""
    legal_basis: Line = Field(default="", max_length=300, sa_column_kwargs={"server_default": ""})
    review_on: date | None = None
    """When somebody should look whether they are still needed."""
    checked_on: date | None = None
    """When they were last found right."""
    no_forwarding: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    """„Keine Weitergabe“: no export shows the private data of this contact."""
    restricted_on: date | None = None
    """Since when the data may only be stored (Art. 18 DSGVO): no letter, no list."""
