"""Codes on badges: computed from the id of a record, so that nothing is stored and none expires.

A code is the letter of its kind, ten characters of the random part of the id and one check
character, in Crockford's base 32 without I, L, O and U. The check character is a sum in the field
of 32 elements: it finds every wrong character and every two that changed places. Scanners set to
an American keyboard swap Y and Z; that is tried before a code counts as wrong.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from praeventionsrat.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 10
WHOLE = LENGTH + 2
MASK = (1 << 5 * LENGTH) - 1
MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
BETWEEN = str.maketrans("", "", " -–_ßẞ/'\t\r\n")
"""What printers and scanners put between; an American „-“ arrives as „ß“."""
SWAPPED = str.maketrans("YZ", "ZY")
NO_CODE = "Das ist kein Code von einem Schild dieses Programms."
MISTYPED = "Der Code stimmt nicht; ein Zeichen ist falsch gelesen. Bitte noch einmal scannen."
STRANGE = "Dieser Code gehört zu keinem Eintrag dieses Präventionstags."
FIELD = 0b100101
"""x⁵ + x² + 1: powers of x reach all 31 elements, so each place has a weight of its own."""

T = TypeVar("T")


class CodeKind(StrEnum):
    """Whose code it is; the value is its first letter."""

    STAND = "A"
    """Aussteller."""
    HELPER = "H"
    REGISTRATION = "T"
    """Teilnahme."""
    CONTRIBUTOR = "M"
    """Mitwirkende."""


KINDS = frozenset(kind.value for kind in CodeKind)


def code_of(kind: CodeKind, record_id: UUID) -> str:
    """The code as it is printed: twelve characters, without blanks."""
    rest = record_id.int & MASK
    body = kind.value + "".join(
        ALPHABET[rest >> 5 * place & 31] for place in reversed(range(LENGTH))
    )
    return body + _check(body)


def spoken(code: str) -> str:
    """The code in groups, for people: „T 7K2M9 QX4RD 5“."""
    half = 1 + LENGTH // 2
    return " ".join((code[0], code[1:half], code[half:-1], code[-1]))


def looks_like_code(text: str) -> bool:
    """Whether somebody scanned or typed a code, not a name: it has figures, or its check fits."""
    said = _plain(text)
    if len(said) != WHOLE or said[0] not in KINDS:
        return False
    # Asked of what was typed: „Tobias Leitlo“ has letters that could be misread figures.
    has_figure = any(letter.isdigit() for letter in text)
    return has_figure or _fits(said) or _fits(said.translate(SWAPPED))


def read_code(text: str) -> str:
    """The code as it is printed, however it was typed; a sentence where it is none."""
    said = _plain(text)
    if len(said) != WHOLE or said[0] not in KINDS:
        raise UserError(NO_CODE)
    for one in (said, said.translate(SWAPPED)):
        if _fits(one):
            return one
    raise UserError(MISTYPED)


def find_code(text: str, records: Iterable[tuple[CodeKind, UUID, T]]) -> T:
    """Whose code it is among the records of the day."""
    code = read_code(text)
    kind, rest = code[0], _bits(code[1:-1])
    for one, record_id, found in records:
        if one.value == kind and record_id.int & MASK == rest:
            return found
    raise UserError(STRANGE)


def _plain(text: str) -> str:
    # A whole pasted page is no code; it need not be folded first.
    return text[: 4 * WHOLE].upper().translate(BETWEEN).translate(MISREAD)


def _fits(code: str) -> bool:
    return all(letter in ALPHABET for letter in code) and _check(code[:-1]) == code[-1]


def _bits(letters: str) -> int:
    total = 0
    for letter in letters:
        total = total << 5 | ALPHABET.index(letter)
    return total


def _check(body: str) -> str:
    """Horner's scheme over the field: each place weighs one power of x more."""
    total = 0
    for letter in body:
        total = _doubled(total ^ ALPHABET.index(letter))
    return ALPHABET[total]


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ FIELD if value >> 5 else value
