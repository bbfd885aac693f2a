"""The lines of a vCard file: unfolded, with their parameters; versions 2.1, 3.0 and 4.0.

The libraries at hand (icalendar, vobject) refuse version 2.1, which old Outlook writes.
"""

import io
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from praeventionsrat.contacts.reading.entry import LONGEST_VALUE

LABEL_OF_APPLE = "x-ablabel"
HEAD = re.compile(r'((?:[^":]|"[^"]*")*):')
CHARSETS = frozenset(
    ("utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252", "windows-1250", "utf-16")
)
ESCAPE = re.compile(r"\\([\\,;:nN])")
QUOTED_PRINTABLE = "quoted-printable"


@dataclass(frozen=True, slots=True)
class CardLine:
    """One property: „item1.EMAIL;TYPE=work:a@b.example“."""

    name: str
    """Lower case, without group."""
    group: str
    kinds: frozenset[str]
    """What TYPE says, lower case; version 2.1 writes it without „TYPE=“."""
    value: str
    is_cut: bool = False
    """Longer than anything a contact may say."""

    @property
    def words(self) -> str:
        """The whole value as one text."""
        return unescaped(self.value)

    def parts(self, separator: str = ";") -> list[str]:
        """The components of a value that has several."""
        return [unescaped(part) for part in split(self.value, separator)]


def lines_of(text: str) -> Iterator[CardLine]:
    """Every property of a file; what is no property is passed over."""
    for line, is_cut in _unfolded(text):
        head, value = _cut_head(line)
        if head and ":" in line:
            yield _understood(head, value, is_cut=is_cut)


def unescaped(text: str) -> str:
    """A value without its backslashes."""
    return ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()


def split(text: str, separator: str) -> list[str]:
    """Between separators that no backslash precedes."""
    if "\\" not in text:
        return text.split(separator)
    parts = [""]
    for piece in re.findall(r"\\.|\\|[^\\" + separator + "]+|" + separator, text, re.DOTALL):
        if piece == separator:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _unfolded(text: str) -> Iterator[tuple[str, bool]]:
    """Lines that go on after a space, or after „=“ in quoted-printable; and which were too long."""
    parts: list[str] = []
    length, goes_on = 0, False
    for physical in io.StringIO(text, newline=None):
        line = physical.rstrip("\n")
        if parts and (goes_on or line[:1] in (" ", "\t")):
            line = line if goes_on else line[1:]
        else:
            if parts:
                yield "".join(parts), length > LONGEST_VALUE
            parts, length = [], 0
        goes_on = line.endswith("=") and QUOTED_PRINTABLE in (parts or [line])[0][:200].casefold()
        if length <= LONGEST_VALUE:
            parts.append((line[:-1] if goes_on else line)[:LONGEST_VALUE])
            length += len(line)
    if parts:
        yield "".join(parts), length > LONGEST_VALUE


def _cut_head(line: str) -> tuple[str, str]:
    """Before and after the first colon outside quotes; of a quote without end, the first at all."""
    head, _, value = line.partition(":")
    if '"' in head and (found := HEAD.match(line)):
        return found[1].strip(), line[found.end() :]
    return head.strip(), value


def _understood(head: str, value: str, *, is_cut: bool) -> CardLine:
    name, *settings = _outside_quotes(head)
    group, _, name = name.rpartition(".")
    kinds: set[str] = set()
    coding = charset = ""
    for setting in settings:
        key, is_named, said = setting.rpartition("=")
        said, key = said.strip('" ').casefold(), key.strip().casefold()
        if key == "charset":
            charset = said
        elif key == "encoding" or (not is_named and said == QUOTED_PRINTABLE):
            coding = said
        elif key in ("type", "") or key == "pref":
            kinds.update(("pref",) if key == "pref" else said.split(","))
    if coding == QUOTED_PRINTABLE:
        value = _printed(value, charset)
    return CardLine(name.casefold(), group.casefold(), frozenset(kinds), value, is_cut)


def _outside_quotes(head: str) -> list[str]:
    if '"' not in head:
        return head.split(";")
    return re.findall(r'(?:[^;"]|"[^"]*"?)+', head)


def _printed(value: str, charset: str) -> str:
    """Quoted-printable: in the writing it names, else UTF-8, else Windows-1252."""
    content = quopri.decodestring(value.encode(errors="surrogateescape"))
    for codec in (charset if charset in CHARSETS else "utf-8", "utf-8"):
        try:
            return content.decode(codec)
        except UnicodeDecodeError:
            continue
    return content.decode("cp1252", "replace")
