"""How a kind of file was read last time, so that nobody maps the same columns twice."""

from sqlmodel import Field

from praeventionsrat.records import Line, Record


class ImportLayout(Record, table=True):
    """Spaltenzuordnung of files that look alike."""

    __tablename__ = "import_layout"

    fingerprint: str = Field(max_length=64, unique=True)
    """SHA-256 over the headings."""
    name: Line = Field(default="", max_length=300)
    columns: str = Field(default="{}", max_length=100_000)
    """JSON: number of the column to name of the field."""
