"""Bytes of attachments, once per content."""

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

import praeventionsrat.records  # noqa: F401 - names the constraints before this table
from praeventionsrat.errors import UserError

LARGEST = 50 * 1024 * 1024


class Blob(SQLModel, table=True):
    """Dateiinhalt: stored once per sha256; not journalled for undo."""

    sha256: str = Field(primary_key=True, max_length=64)
    size: int
    content: bytes = Field(sa_type=LargeBinary)


def refuse_large(size: int, name: str) -> None:
    """An attachment over 50 MB is refused."""
    if size > LARGEST:
        raise UserError(f"„{name}“ ist größer als 50 MB und kann nicht aufgenommen werden.")
