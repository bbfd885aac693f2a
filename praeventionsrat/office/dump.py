"""Everything as open data: one JSON Lines file a kind of record, attachments beside them."""

import json
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlmodel import SQLModel

from praeventionsrat.blobs import Blob
from praeventionsrat.errors import UserError
from praeventionsrat.files import write_atomically
from praeventionsrat.office.ports import Work
from praeventionsrat.office.tables import TABLES

FILES = "anlagen"
DERIVED = frozenset({"search_text", "search_heading", "sheet_printed_at"})
"""Never in a dump: columns computed from others, and what is true of this store's key only."""


def dump(work: Work, folder: Path) -> int:
    """Write everything, also the Papierkorb, settings and counters; returns how many records.

    Sorted by id, without time of dump, store id or undo: two dumps of the same are the same.
    """
    if folder.exists() and any(folder.iterdir()):
        raise UserError(f"Der Ordner „{folder}“ ist nicht leer. Bitte nennen Sie einen neuen.")
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for kind in TABLES:
        lines = [line(record) for record in work.everything(kind)]
        text = "".join(f"{entry}\n" for entry in sorted(lines))
        write_atomically(folder / f"{kind.__tablename__}.jsonl", _writing(text.encode()))
        count += len(lines)
    for blob in work.everything(Blob):
        (folder / FILES).mkdir(exist_ok=True)
        write_atomically(folder / FILES / blob.sha256, _writing(blob.content))
    return count


def line(record: SQLModel) -> str:
    """A record as one line of JSON; ``id`` first, so that sorting lines sorts by id."""
    values = {name: getattr(record, name) for name in fields_of(type(record))}
    return json.dumps(
        {name: plain(value) for name, value in values.items()}, ensure_ascii=False, allow_nan=False
    )


def fields_of(kind: type[SQLModel]) -> list[str]:
    """The fields of a kind in a dump, the id first."""
    names = [name for name in kind.model_fields if name not in DERIVED]
    return sorted(names, key=lambda name: name != "id")


def plain(value: object) -> Any:
    """A value as JSON says it: ISO dates and times, instants in UTC with Z."""
    match value:
        case Enum():
            return value.value
        case UUID():
            return str(value)
        case datetime():
            return value.isoformat().replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("minutes")
    return value


def _writing(content: bytes) -> Any:
    return lambda out: out.write(content)
