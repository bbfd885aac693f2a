"""Contacts as vCard 4.0 (RFC 6350), for every address book."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO
from uuid import UUID

LONGEST_LINE = 75
"""Octets, the line end apart."""
ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class Card:
    """One contact."""

    uid: UUID
    full_name: str
    family_name: str
    given_name: str = ""
    prefix: str = ""
    organization: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    categories: tuple[str, ...] = ()
    """The committees."""


def render(cards: Sequence[Card], out: BinaryIO) -> None:
    """Write them one after the other."""
    for card in cards:
        for line in _lines(card):
            out.write(folded(line))


def _lines(card: Card) -> Iterator[str]:
    name = ";".join(map(escaped, (card.family_name, card.given_name, "", card.prefix, "")))
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"UID:urn:uuid:{card.uid}"
    yield f"FN:{escaped(card.full_name)}"
    yield f"N:{name}"
    for key, value in (
        ("ORG", card.organization),
        ("ROLE", card.role),
        ("EMAIL;TYPE=work", card.email),
        ("TEL;TYPE=work,voice", card.phone),
        ("TEL;TYPE=cell", card.mobile),
    ):
        if value:
            yield f"{key}:{escaped(value)}"
    if card.categories:
        yield f"CATEGORIES:{','.join(map(escaped, card.categories))}"
    yield "END:VCARD"


def escaped(text: str) -> str:
    """A value as a line may hold it."""
    return text.translate(ESCAPES)


def folded(line: str) -> bytes:
    """With its end; a long line goes on in the next after a space, never inside a letter."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        coded = letter.encode()
        room = LONGEST_LINE - (1 if parts else 0)
        if len(part) + len(coded) > room:
            parts.append(part)
            part = b""
        part += coded
    return b"\r\n ".join([*parts, part]) + b"\r\n"
