"""Keeps what a document said as text, and reads it back as it was said."""

import json
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet

S = TypeVar("S", bound=Sheet)
EMPTY: dict[type, object] = {str: "", int: 0, bool: False, tuple: ()}


def freeze(sheet: Sheet) -> str:
    """Everything a document says, but for the office's letterhead."""
    said = {f.name: _plain(getattr(sheet, f.name)) for f in fields(sheet) if f.name != "head"}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def thaw(kind: type[S], text: str, head: Head) -> S:
    """The document again; what an older program did not know yet is empty."""
    return kind(head=head, **_values(kind, json.loads(text)))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def _values(kind: Any, said: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=False)
    return {
        f.name: _value(hints[f.name], said[f.name]) if f.name in said else _empty(f, hints[f.name])
        for f in fields(kind)
        if f.name != "head"
    }


def _value(hint: Any, said: Any) -> Any:
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], part) for part in said)
    make: Any = hint
    return make(**_values(hint, said)) if is_dataclass(hint) else said


def _empty(field: Field[Any], hint: Any) -> Any:
    if field.default is not MISSING:
        return field.default
    if is_dataclass(hint):
        return _value(hint, {})
    return EMPTY[get_origin(hint) or hint]
