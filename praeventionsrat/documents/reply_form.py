"""Fillable Word files that come back: signed when they go out, read with care when they return.

Fields are content controls whose tag is the name of the field. Custom properties carry whose
sheet it is with a signature over it and the names of its fields, and short checksums: of every
paragraph we wrote, so that what somebody typed beside the fields is found and shown; of what stood
in the fields, so that what was left alone is known; of their titles, which some programs keep.
"""

import hashlib
import hmac
import io
import json
import textwrap
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from xml.sax.saxutils import escape

from praeventionsrat.documents import child
from praeventionsrat.documents.guard import Hostile, check_package
from praeventionsrat.errors import UserError

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PROPERTIES = "docProps/custom.xml"
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
CONTENT = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
TOKEN, NAMES, CHECKS, GIVEN = "Kennung", "Felder", "Pruefsummen", "Vorgaben"
TITLES, HINTS = "Titel", "Hinweise"
PIECE = 240
"""Word cuts longer properties off."""
SHORT = 8
HERE = "praeventionsrat.documents.reply_form"
FAILED = "Diese Datei ließ sich nicht lesen; sie braucht zu viel Zeit oder Speicher."


def qn(name: str) -> str:
    """A name of Word's as XML has it."""
    return f"{{{WORD}}}{name.removeprefix('w:')}"


@dataclass(frozen=True, slots=True)
class FormReply:
    """What came back."""

    token: str
    fields: dict[str, str]
    beside: tuple[str, ...]
    """Paragraphs that we did not write."""
    untouched: frozenset[str] = frozenset()
    """Fields that say what they said when the form went out."""
    lost: tuple[str, ...] = ()
    """Fields that are not in the file any more; what they say is not known."""


UNFILLED = (
    "Klicken oder tippen Sie hier, um Text einzugeben.",
    "Wählen Sie ein Element aus.",
    "Click or tap here to enter text.",
    "Choose an item.",
)
"""What Word itself writes into a field that was emptied."""
EMPTY = f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}"
SIGNS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): " "}


@dataclass(frozen=True, slots=True)
class _Field:
    """One content control."""

    tag: str
    title: str
    text: str


class NotOurs(UserError):
    """The file is no sheet of ours, and why."""


def sign(secret: str, token: str, names: Iterable[str]) -> str:
    """The token with its signature over itself and the names of the fields."""
    return f"{token}.{_signature(secret, token, names)}"


def is_signed(secret: str, reply: FormReply) -> bool:
    """Whether the sheet is one we made, with the fields we gave it."""
    token, _, given = reply.token.rpartition(".")
    return hmac.compare_digest(given, _signature(secret, token, reply.fields))


def seal(content: bytes, token: str) -> bytes:
    """The Word file with the token and the checksums of its paragraphs in its properties."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {part.filename: package.read(part) for part in package.infolist()}
    body = parse_xml(parts["word/document.xml"])
    hints = sorted({_check(text) for text in _hints(body)})
    checks = sorted({*hints, *map(_check, _beside(body))})
    found = [field for field in _fields(body) if field.tag]
    values = {
        TOKEN: token,
        **_pieces(NAMES, " ".join(field.tag for field in found)),
        **_pieces(CHECKS, " ".join(checks)),
        **_pieces(HINTS, " ".join(hints)),
        **_pieces(TITLES, " ".join(_check(field.title) for field in found)),
        **_pieces(GIVEN, " ".join(f"{f.tag}:{_check(_line(f.text))}" for f in found if f.text)),
    }
    parts[PROPERTIES] = _properties(values).encode()
    parts["[Content_Types].xml"] = _typed(parts["[Content_Types].xml"])
    parts["_rels/.rels"] = _related(parts["_rels/.rels"])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return out.getvalue()


def read(content: bytes) -> FormReply:
    """What a file that came back says; parsed in a process of its own."""
    try:
        check_package(content)
    except Hostile as err:
        raise NotOurs(f"Diese Datei wird nicht angenommen: {err.why}") from None
    found = json.loads(child.call(f"{HERE}:read_here", content, failed=FAILED))
    return FormReply(
        token=found["token"],
        fields=found["fields"],
        beside=tuple(found["beside"]),
        untouched=frozenset(found["untouched"]),
        lost=tuple(found["lost"]),
    )


def read_here(content: bytes) -> bytes:
    """Parse a file that was checked; runs in the child process."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        if PROPERTIES not in package.namelist():
            raise NotOurs("Das ist kein Antwortblatt dieses Programms.")
        try:
            body = parse_xml(package.read("word/document.xml"))
            values = _read_properties(parse_xml(package.read(PROPERTIES)))
        except (SyntaxError, KeyError):
            raise NotOurs("Diese Datei ist beschädigt.") from None
    ours, names = {*_joined(values, CHECKS), *map(_check, UNFILLED)}, _joined(values, NAMES)
    given = dict(pair.split(":", 1) for pair in _joined(values, GIVEN) if ":" in pair)
    # What somebody fills in may stand elsewhere on the form too; older forms do not tell apart.
    hints = _joined(values, HINTS)
    known = {*hints, *map(_check, UNFILLED)} if hints else ours - set(given.values())
    filled = [replace(f, text="") if _check(_line(f.text)) in known else f for f in _fields(body)]
    typed, other = _by_name(_named(filled, names, _joined(values, TITLES)), names)
    fields = {name: typed.get(name, "") for name in names}
    found = {
        "token": values.get(TOKEN, ""),
        "fields": fields,
        "beside": other + [text for text in _beside(body) if _check(text) not in ours],
        "untouched": [n for n, text in fields.items() if n in typed and _is_given(text, n, given)],
        "lost": [name for name in names if name not in typed],
    }
    return json.dumps(found).encode()


def parse_xml(part: bytes) -> Any:
    """The root of a part of a Word file."""
    from docx.oxml.parser import parse_xml as parse  # noqa: PLC0415 - 9 MiB the window needs not

    return parse(part)


def _named(found: list[_Field], names: list[str], titles: list[str]) -> list[_Field]:
    """LibreOffice 7.4 forgets the names of fields, but keeps most titles; the rest by order."""
    if any(field.tag for field in found) or len(set(titles)) < len(names):
        return found
    known = dict(zip(titles, names, strict=False))
    tags = [known.get(_check(field.title), "") for field in found]
    left = [name for name in names if name not in tags]
    if tags.count("") == len(left):
        tags = [tag or left.pop(0) for tag in tags]
    return [replace(field, tag=tag) for field, tag in zip(found, tags, strict=True)]


def _by_name(found: list[_Field], names: list[str]) -> tuple[dict[str, str], list[str]]:
    """What stands in each field, and in fields that are not ours or stand there twice.

    Where neither name nor title is left, their order tells.
    """
    if not any(field.tag for field in found) and len(names) - len(found) <= 1:
        pairs = zip(names, found, strict=False)
        found = [replace(field, tag=name) for name, field in pairs] + found[len(names) :]
    typed: dict[str, str] = {}
    other: list[str] = []
    for field in found:
        if field.tag in names and not typed.get(field.tag):
            typed[field.tag] = field.text
        elif field.text:
            other.append(field.text)
    return typed, other


def _is_given(text: str, name: str, given: Mapping[str, str]) -> bool:
    """Whether a field still says what it said when it went out; what was empty is empty."""
    return _check(_line(text)) == given[name] if name in given else not text


def _hints(body: Any) -> Iterator[str]:
    """What stands in fields nobody filled; a program that knows no fields leaves it as text."""
    for control in body.iter(qn("w:sdt")):
        if control.find(EMPTY) is not None:
            yield _line(_text(control.find(qn("w:sdtContent"))))


def _signature(secret: str, token: str, names: Iterable[str]) -> str:
    said = "|".join([token, *sorted(names)])
    return hmac.new(secret.encode(), said.encode(), hashlib.sha256).hexdigest()[:32]


def _fields(body: Any) -> Iterator[_Field]:
    for control in body.iter(qn("w:sdt")):
        look = control.find(qn("w:sdtPr"))
        text = "" if control.find(EMPTY) is not None else _text(control.find(qn("w:sdtContent")))
        yield _Field(_value(look, "w:tag"), _value(look, "w:alias"), text)


def _value(look: Any, name: str) -> str:
    found = look.find(qn(name)) if look is not None else None
    return "" if found is None else str(found.get(qn("w:val"), ""))


def _beside(body: Any) -> Iterator[str]:
    """The text of every paragraph without that of its fields."""
    for paragraph in body.iter(qn("w:p")):
        if any(above.tag == qn("w:sdtContent") for above in paragraph.iterancestors()):
            continue
        said = "".join(
            node.text or ""
            for node in paragraph.iter(qn("w:t"))
            if not any(above.tag == qn("w:sdtContent") for above in node.iterancestors())
        )
        if said.strip():
            yield _line(said)


def _text(element: Any) -> str:
    if element is None:
        return ""
    paragraphs = list(element.iter(qn("w:p"))) or [element]
    said = ("".join(map(_said, p.iter(qn("w:t"), *SIGNS))) for p in paragraphs)
    return "\n".join(said).strip()


def _said(node: Any) -> str:
    return SIGNS.get(node.tag) or node.text or ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _check(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:SHORT]


def _pieces(name: str, text: str) -> dict[str, str]:
    """Words over as many properties as they need."""
    lines = textwrap.wrap(text, PIECE, break_long_words=False, break_on_hyphens=False)
    return {f"{name}{place:02}": line for place, line in enumerate(lines)}


def _joined(values: Mapping[str, str], name: str) -> list[str]:
    found = (values[key] for key in sorted(values) if key.startswith(name))
    return " ".join(found).split()


def _properties(values: Mapping[str, str]) -> str:
    lines = "".join(
        f'<property fmtid="{FORMAT}" pid="{place}" name="{name}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for place, (name, value) in enumerate(values.items(), 2)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{CUSTOM}" xmlns:vt="{VALUES}">{lines}</Properties>'
    )


def _read_properties(root: Any) -> dict[str, str]:
    return {
        str(one.get("name")): "".join(one.itertext()) for one in root.iter(f"{{{CUSTOM}}}property")
    }


def _typed(content: bytes) -> bytes:
    override = f'<Override PartName="/{PROPERTIES}" ContentType="{CONTENT}"/></Types>'
    return content.replace(b"</Types>", override.encode())


def _related(content: bytes) -> bytes:
    relation = f'<Relationship Id="rIdEigen" Type="{RELATION}" Target="{PROPERTIES}"/>'
    return content.replace(b"</Relationships>", f"{relation}</Relationships>".encode())
