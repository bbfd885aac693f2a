"""What the schema files of OParl ask: types, patterns, formats, objects within objects."""

import json
import re
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

SCHEMAS = {
    path.stem: json.loads(path.read_text()) for path in Path(__file__).parent.glob("schema/*.json")
}
TYPES = {"string": str, "boolean": bool, "array": list, "object": dict}


def kind_of(thing):
    return thing["type"].rsplit("/", 1)[-1]


def faults(thing, kind=None):
    """Everything that is wrong with an object, a sentence each."""
    kind = kind or kind_of(thing)
    schema = SCHEMAS[kind]
    found = [f"{kind}: {name} fehlt" for name in schema["required"] if name not in thing]
    for name, value in thing.items():
        if name not in schema["properties"]:
            found.append(f"{kind}: {name} gibt es nicht")
        else:
            found += _value(f"{kind}.{name}", value, schema["properties"][name])
    return found


def _value(where, value, rule):
    if rule["type"] == "integer":
        return [] if type(value) is int else [f"{where}: keine ganze Zahl"]
    if not isinstance(value, TYPES[rule["type"]]):
        return [f"{where}: {type(value).__name__} statt {rule['type']}"]
    if rule["type"] == "array":
        return [fault for part in value for fault in _value(f"{where}[]", part, rule["items"])]
    if rule["type"] == "object" and "schema" in rule:
        return faults(value, rule["schema"].removesuffix(".json"))
    if rule["type"] == "string":
        return _string(where, value, rule)
    return []


def _string(where, value, rule):
    if not value:
        return [f"{where}: leer"]
    if "pattern" in rule and not re.search(rule["pattern"], value):
        return [f"{where}: „{value}“ passt nicht zum Muster"]
    if not FORMATS.get(rule.get("format"), lambda _: True)(value):
        return [f"{where}: „{value}“ ist kein {rule['format']}"]
    return []


def _is_url(value):
    parts = urlsplit(value)
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and " " not in value


def _is_date(value):
    return date.fromisoformat(value).isoformat() == value


def _is_instant(value):
    return datetime.fromisoformat(value).tzinfo is not None


FORMATS = {"url": _is_url, "date": _is_date, "date-time": _is_instant}
