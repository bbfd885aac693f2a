"""Looks at a foreign Word file before anything parses it, and refuses what may do harm."""

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable

from praeventionsrat.errors import UserError

LARGEST_FILE = 10 << 20
LARGEST_WHOLE = 60 << 20
LARGEST_RATIO = 150
RATIO_FROM = 1 << 20
MOST_PARTS = 500
DANGEROUS = ("vbaproject.bin", "/embeddings/", "/activex/", "/customui", "vbadata.xml")
ENCODING = re.compile(rb"""\A(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([^"']+)""")
READABLE = frozenset((b"utf-8", b"us-ascii", b"ascii", b"iso-8859-1", b"windows-1252"))
"""Ways of writing in which a DTD looks like one; all others could hide it."""
RELATION = re.compile(rb"<Relationship\b[^>]*>")
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
)
"""Everything ``zipfile`` says about a damaged or encrypted file (found by flipping bits)."""
AGAIN = "Speichern Sie eine Kopie unserer Vorlage als gewöhnliches Word-Dokument (.docx)."


class Hostile(UserError):
    """The file is not taken, and why."""

    def __init__(self, why: str) -> None:
        """``why``: a German sentence."""
        self.why = why
        super().__init__(f"Diese Vorlage wird nicht angenommen: {why} {AGAIN}")
        self.why = why


def check_package(content: bytes) -> None:
    """Refuse a file that is too large, packed to explode, or carries more than text and look."""
    if len(content) > LARGEST_FILE:
        raise Hostile("Sie ist größer als 10 MB.")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            _check_sizes(parts)
            _check_names(part.filename for part in parts)
            for part in parts:
                _check_part(part.filename.lower(), package.read(part))
    except UNREADABLE:
        raise Hostile("Sie ist kein lesbares Word-Dokument.") from None


def check_bounds(content: bytes) -> None:
    """Refuse a file that is only read, not written on, if reading it could take for ever."""
    if len(content) > LARGEST_FILE:
        raise Hostile("Sie ist größer als 10 MB.")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            _check_sizes(parts)
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")):
                    _check_entities(package.read(part))
    except UNREADABLE:
        raise Hostile("Sie ist beschädigt oder verschlüsselt.") from None


def _check_entities(content: bytes) -> None:
    declared = ENCODING.match(content)
    strange = declared is not None and declared[1].lower() not in READABLE
    if strange or b"\0" in content or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Hostile("Sie ist ungewöhnlich geschrieben (kein UTF-8).")
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise Hostile("Sie enthält eine Dokumenttyp-Angabe (DTD).")


def _check_sizes(parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise Hostile("Sie besteht aus zu vielen Teilen.")
    if sum(part.file_size for part in parts) > LARGEST_WHOLE:
        raise Hostile("Ausgepackt ist sie zu groß.")
    for part in parts:
        if part.file_size > RATIO_FROM and part.file_size > LARGEST_RATIO * part.compress_size:
            raise Hostile("Sie ist verdächtig stark gepackt.")


def _check_names(names: Iterable[str]) -> None:
    known: set[str] = set()
    for name in names:
        low = name.lower()
        steps = low.replace("\\", "/").split("/")
        if low.startswith(("/", "\\")) or ".." in steps or ":" in low or low in known:
            raise Hostile("Sie enthält Teile mit unerlaubten Namen.")
        if any(word in f"/{low}" for word in DANGEROUS):
            raise Hostile("Sie enthält Makros oder eingebettete Objekte.")
        known.add(low)
    if not {"[content_types].xml", "word/document.xml"} <= known:
        raise Hostile("Sie ist kein Word-Dokument.")


def _check_part(name: str, content: bytes) -> None:
    if not name.endswith((".xml", ".rels", ".vml")):
        return
    _check_entities(content)
    if name == "[content_types].xml" and b"macroEnabled" in content:
        raise Hostile("Sie kann Makros enthalten.")
    if name.endswith(".rels"):
        _check_relations(content)


def _check_relations(content: bytes) -> None:
    for relation in RELATION.findall(content):
        link = b"/relationships/hyperlink" in relation
        if b"External" in relation and not link:
            raise Hostile("Sie verweist auf Dateien außerhalb ihrer selbst.")
