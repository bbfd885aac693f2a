"""Fillable Word files that come back: signed when they go out, read with care when they return.

Fields are content controls whose tag is the name of the field. Two custom properties carry whose
sheet it is, a signature over it, and short checksums of every paragraph we wrote, so that what
somebody typed beside the fields is found and shown.
"""

import hashlib
import hmac
import io
import json
import textwrap
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from praeventionsrat.documents import child
from praeventionsrat.documents.guard import Hostile, check_package
from praeventionsrat.errors import UserError

PROPERTIES = "docProps/custom.xml"
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
CONTENT = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
TOKEN, NAMES, CHECKS = "Kennung", "Felder", "Pruefsummen"
PIECE = 240
"""Word cuts longer properties off."""
SHORT = 8


@dataclass(frozen=True, slots=True)
class FormReply:
    """What came back."""

    token: str
    fields: dict[str, str]
    beside: tuple[str, ...]
    """Paragraphs that we did not write."""


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
    written = [*_beside(body), *_hints(body)]
    checks = " ".join(sorted({_check(text) for text in written}))
    names = " ".join(tag for tag, _ in _fields(body) if tag)
    values = {TOKEN: token, **_pieces(NAMES, names), **_pieces(CHECKS, checks)}
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
    found = json.loads(child.call("praeventionsrat.documents.reply_form:read_here", content))
    return FormReply(found["token"], found["fields"], tuple(found["beside"]))


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
    known, names = set(_joined(values, CHECKS)), _joined(values, NAMES)
    filled = [(tag, "" if _check(_line(text)) in known else text) for tag, text in _fields(body)]
    typed = _by_name(filled, names)
    other = [text for tag, text in typed.items() if tag not in names and text]
    found = {
        "token": values.get(TOKEN, ""),
        "fields": {name: typed.get(name, "") for name in names},
        "beside": other + [text for text in _beside(body) if _check(text) not in known],
    }
    return json.dumps(found).encode()


def _by_name(found: list[tuple[str, str]], names: list[str]) -> dict[str, str]:
    """What stands in each field; LibreOffice 7.4 forgets their names, then their order tells."""
    if any(tag for tag, _ in found) or len(names) - len(found) > 1:
        return dict(found)
    return dict(zip(names, (text for _, text in found), strict=False))


def _hints(body: Any) -> Iterator[str]:
    """What stands in fields nobody filled; a program that knows no fields leaves it as text."""
    for content in body.iter(qn("w:sdtContent")):
        yield _line(_text(content))


def _signature(secret: str, token: str, names: Iterable[str]) -> str:
    said = "|".join([token, *sorted(names)])
    return hmac.new(secret.encode(), said.encode(), hashlib.sha256).hexdigest()[:32]


def _fields(body: Any) -> Iterator[tuple[str, str]]:
    for control in body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        is_empty = control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is not None
        text = "" if is_empty else _text(control.find(qn("w:sdtContent")))
        yield (tag.get(qn("w:val"), "") if tag is not None else ""), text


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
    said = ("".join(node.text or "" for node in p.iter(qn("w:t"))) for p in paragraphs)
    return "\n".join(said).strip()


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
