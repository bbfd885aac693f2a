"""A record once more, with a new identity."""

from typing import TypeVar
from uuid import UUID

from praeventionsrat.records import Record

R = TypeVar("R", bound=Record)
OWN = {"id", "revision", "created_at", "changed_at", "changed_by", "deleted_at"}
"""What a copy does not share with its original."""
Ids = dict[UUID | None, UUID | None]
"""From the id of an original to that of its copy."""


def again(record: R, **changes: object) -> R:
    """A copy that says the same but for ``changes``."""
    values = record.model_dump(exclude=OWN)
    return type(record)(**{**values, **changes})
