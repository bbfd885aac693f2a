"""Reading an open-data folder: every line checked, what can be computed computed."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import UnionType
from typing import Any, get_args
from uuid import UUID

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, create_model
from pydantic.fields import FieldInfo
from sqlmodel import SQLModel

from praeventionsrat.blobs import LARGEST, Blob
from praeventionsrat.errors import UserError
from praeventionsrat.german import complaint
from praeventionsrat.ids import uuid_from_text
from praeventionsrat.office.complete import OMITTABLE, complete
from praeventionsrat.office.dump import DERIVED, FILES
from praeventionsrat.office.references import check_references, references
from praeventionsrat.office.tables import TABLES
from praeventionsrat.records import clean_line

WHOLE = 2**31 - 1
LONGEST_LINE = 20_000_000


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file, read."""

    file: str
    number: int
    kind: type[SQLModel]
    values: dict[str, Any]
    """Checked values by field name; what was left out is missing."""
    written: dict[str, Any] = field(default_factory=dict)
    """The same as they stand in the file, for complaints."""

    def refuse(self, reason: str) -> UserError:
        """A complaint naming file and line."""
        return UserError(f"{self.file}, Zeile {self.number}: {reason}")


@dataclass(slots=True)
class OpenData:
    """Everything a folder says, in the order in which it can be stored."""

    records: list[SQLModel] = field(default_factory=list)
    blobs: list[Blob] = field(default_factory=list)


def read_folder(folder: Path) -> OpenData:
    """Read a folder; raises ``UserError`` with file, line and reason."""
    if not folder.is_dir():
        raise UserError(f"Den Ordner „{folder}“ gibt es nicht.")
    known = {f"{kind.__tablename__}.jsonl": kind for kind in TABLES}
    present = sorted(p.name for p in folder.iterdir() if p.suffix == ".jsonl")
    for name in present:
        if name not in known:
            raise UserError(f"{name}: Diese Art von Datensätzen gibt es nicht.")
    if not present:
        raise UserError(f"Im Ordner „{folder}“ liegt keine Datei mit offenen Daten (*.jsonl).")
    lines: list[Line] = []
    for name, kind in known.items():
        if name in present:
            lines += _read_file(folder / name, kind)
    blobs = _read_blobs(folder, lines)
    lines = complete(lines, frozenset(present))
    check_references(lines, {blob.sha256 for blob in blobs})
    return OpenData([line.kind(**line.values) for line in lines], blobs)


def _read_file(path: Path, kind: type[SQLModel]) -> Iterator[Line]:
    model = _model(kind)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as err:
        raise UserError(f"{path.name}: Die Datei ist kein UTF-8-Text.") from err
    for number, raw in enumerate(text.split("\n"), 1):
        if raw.strip():
            yield _read_line(Line(path.name, number, kind, {}), raw, model)


def _read_line(line: Line, raw: str, model: type[BaseModel]) -> Line:
    try:
        values = json.loads(raw, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as err:
        raise line.refuse("Das ist kein gültiges JSON.") from err
    if not isinstance(values, dict):
        raise line.refuse("Erwartet wird ein Datensatz in geschweiften Klammern.")
    try:
        checked = model.model_validate(values)
    except ValidationError as err:
        first = err.errors()[0]
        name = str(first["loc"][0]) if first["loc"] else ""
        raise line.refuse(f"Feld „{name}“: {complaint(dict(first))}") from None
    given = {name: getattr(checked, name) for name in checked.model_fields_set}
    return Line(line.file, line.number, line.kind, given, values)


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def _model(kind: type[SQLModel]) -> type[BaseModel]:
    """The same fields as the record, but validating, as a table class does not."""
    omittable = OMITTABLE.get(str(kind.__tablename__), frozenset())
    fields: dict[str, Any] = {}
    for name, info in kind.model_fields.items():
        if name in DERIVED:
            continue
        own = FieldInfo.merge_field_infos(info)
        prepare = _prepare(info.annotation, is_typed=_is_typed(own))
        own.metadata = [*own.metadata, BeforeValidator(prepare)]
        if name in omittable:
            own.default, own.annotation = None, info.annotation
        fields[name] = (info.annotation, own)
    config = ConfigDict(extra="forbid", hide_input_in_errors=True)
    return create_model(f"{kind.__name__}Line", __config__=config, **fields)


def _is_typed(info: FieldInfo) -> bool:
    return any(isinstance(item, BeforeValidator) for item in info.metadata)


def _prepare(annotation: object, *, is_typed: bool) -> Any:
    """What happens to a value before it is checked; typed text is cleaned by its own type."""
    kinds = get_args(annotation) if isinstance(annotation, UnionType) else (annotation,)

    def prepared(value: object) -> object:
        if isinstance(value, str) and UUID in kinds:
            return uuid_from_text(value)
        if isinstance(value, str) and annotation is str and not is_typed:
            return clean_line(value)
        if isinstance(value, bool) and bool not in kinds:
            raise ValueError("Hier steht ja oder nein, erwartet wird etwas anderes.")
        if isinstance(value, int) and abs(value) > WHOLE:
            raise ValueError("Diese Zahl ist zu groß.")
        return value

    return prepared


def _read_blobs(folder: Path, lines: Sequence[Line]) -> list[Blob]:
    wanted: dict[str, Line] = {}
    for line in lines:
        for name, target in references(line.kind):
            if target == "blob" and (digest := line.values.get(name)):
                wanted.setdefault(digest, line)
    found = []
    for path in sorted((folder / FILES).iterdir()) if (folder / FILES).is_dir() else []:
        if path.stat().st_size > LARGEST:
            raise UserError(f"{FILES}/{path.name}: Die Datei ist größer als 50 MB.")
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != path.name:
            raise UserError(f"{FILES}/{path.name}: Der Inhalt passt nicht zur Prüfsumme im Namen.")
        found.append(Blob(sha256=path.name, size=len(content), content=content))
    missing = wanted.keys() - {blob.sha256 for blob in found}
    for digest in sorted(missing):
        raise wanted[digest].refuse(f"Die Datei {FILES}/{digest} fehlt.")
    return found
