"""Text out of bytes of unknown writing: UTF-8, UTF-16, Windows-1252, the code page of MS-DOS."""

import codecs
import re

from praeventionsrat.errors import UserError

GARBLED = (
    "Diese Datei wird nicht angenommen: Sie ist kein lesbarer Text. Speichern Sie sie noch einmal "
    "als „CSV UTF-8“ oder als Excel-Datei (.xlsx)."
)
SAMPLE = 2_000
MOST_LINES = 200_000
MODERN = re.compile("[\u0080-\ud7ff\ue000-\U0010ffff]")
OLD_LINE = re.compile("[^\n]*[\udc80-\udcff][^\n]*")
UMLAUTS = re.compile("[äöüÄÖÜß]")


def decoded(content: bytes) -> str:
    """The text; refuses what is none."""
    text = _wide(content)
    if text is None:
        text = _narrow(content)
    if "\0" in text:
        raise UserError(GARBLED)
    return text


def _wide(content: bytes) -> str | None:
    """UTF-16, said by its mark or shown by a zero in every second byte."""
    codec = ""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = "utf-16"
    elif content[1:SAMPLE:2].count(0) * 3 > len(content[1:SAMPLE:2]):
        codec = "utf-16-le"
    elif content[:SAMPLE:2].count(0) * 3 > len(content[:SAMPLE:2]):
        codec = "utf-16-be"
    return _strict(content, codec) if codec else None


def _narrow(content: bytes) -> str:
    if content.startswith(codecs.BOM_UTF8):
        return _strict(content, "utf-8-sig")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return _mixed(content)


def _mixed(content: bytes) -> str:
    """An older writing, or line by line: files of several hands hold UTF-8 beside it."""
    text = content.decode(errors="surrogateescape")
    if not MODERN.search(text):
        return _strict(content, _older(content))
    if text.count("\n") > MOST_LINES:
        raise UserError(GARBLED)
    codec = _older("\n".join(OLD_LINE.findall(text)).encode(errors="surrogateescape"))
    return OLD_LINE.sub(lambda line: _strict(line[0].encode(errors="surrogateescape"), codec), text)


def _older(content: bytes) -> str:
    """Windows-1252 unless the page of MS-DOS makes more German letters of it."""
    windows = len(UMLAUTS.findall(content.decode("cp1252", "replace")))
    dos = len(UMLAUTS.findall(content.decode("cp850")))
    return "cp850" if dos > windows else "cp1252"


def _strict(content: bytes, codec: str) -> str:
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        raise UserError(GARBLED) from None
