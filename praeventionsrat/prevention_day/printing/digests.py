"""Whether a sheet says today what it said when it was handed out."""

import hashlib
from dataclasses import fields, is_dataclass
from typing import Any

NO_MATTER = frozenset({"head", "foot_note", "made", "office"})
"""The date of the print and the office's own address change no sheet."""


def digest(values: Any) -> str:
    """sha256 of everything a sheet says."""
    return hashlib.sha256(repr(_said(values)).encode()).hexdigest()


def _said(values: Any) -> Any:
    if is_dataclass(values):
        return tuple(
            (f.name, _said(getattr(values, f.name)))
            for f in fields(values)
            if f.name not in NO_MATTER
        )
    return tuple(_said(part) for part in values) if isinstance(values, tuple) else values
