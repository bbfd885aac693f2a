"""Empty fields are filled, what is on record stays."""

from collections.abc import Mapping

from sqlmodel import SQLModel


def fill(record: SQLModel, said: Mapping[str, str]) -> bool:
    """Write what is said where nothing stands; whether anything was written."""
    missing = {name: value for name, value in said.items() if value and not getattr(record, name)}
    for name, value in missing.items():
        setattr(record, name, value)
    return bool(missing)
