"""Sample values for a template's preview: every field says what will stand there."""

from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Rich, Sheet

OFFICE = Head(
    municipality="Stadt Musterau",
    council_name="Präventionsrat",
    name="Geschäftsstelle",
    street="Rathausplatz 1",
    postal_code="00000",
    city="Musterau",
    phone="00000 12-345",
    email="praeventionsrat@musterau.example",
    website="www.musterau.example",
)
TWICE = 2


def sample(kind: type[Sheet]) -> Sheet:
    """Values of a document, made from the descriptions of its fields; lists hold two entries."""
    found = _value(kind, "Text")
    assert isinstance(found, Sheet)
    return found


def _value(hint: Any, about: str) -> Any:
    if get_origin(hint) is Annotated:
        inner, said = get_args(hint)[:2]
        return _value(inner, str(said))
    if get_origin(hint) is tuple:
        return (_value(get_args(hint)[0], about),) * TWICE
    if hint is Head:
        return OFFICE
    if isinstance(hint, type) and is_dataclass(hint) and hint is not Rich:
        return hint(**_values(hint))
    return _plain(hint, about)


def _values(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {f.name: _value(hints[f.name], "Text") for f in fields(kind)}


def _plain(hint: Any, about: str) -> Any:
    text = f"[{about}]"
    if isinstance(hint, UnionType):
        return None
    if hint is Rich:
        return Rich(text)
    return {bool: True, int: 1}.get(hint, text)
