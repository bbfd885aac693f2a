"""The recovery code: the data key of a file in 56 characters a person can copy from paper.

Crockford's base32 (no I, L, O, U) and 24 check bits. The check is the CRC-24 of RFC 9580: it
notices every error within 24 neighbouring bits, hence every single typo and every swap of
neighbours, and any other mistake but one in 16 million.
"""

import secrets

from praeventionsrat.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FORGIVEN = str.maketrans("OILU", "011V")
BETWEEN = frozenset(" \t\r\n\u00a0-\u2010\u2011\u2012\u2013\u2014.,")
KEY_BYTES = 32
CHECK_BYTES = 3
LENGTH = 56
GROUP = 4
CRC_START, CRC_POLYNOMIAL = 0xB704CE, 0x864CFB


class WrongCode(UserError):
    """What was typed is no recovery code."""


def to_code(key: bytes) -> str:
    """The code of a data key, in 14 groups of four."""
    number = int.from_bytes(key + _crc24(key).to_bytes(CHECK_BYTES, "big"), "big")
    text = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return "-".join(groups(text))


def from_code(text: str) -> bytes:
    """The data key of a typed code; raises ``WrongCode`` saying what is wrong with it."""
    typed = _letters(text)
    _check_letters(typed)
    if len(typed) != LENGTH:
        raise WrongCode(_wrong_length(len(typed)))
    key = _decode(typed)
    if key is None:
        raise WrongCode(_wrong_check(typed))
    return key


def looks_like_code(text: str) -> bool:
    """Whether somebody meant a code, well typed or not."""
    return len(_letters(text)) > LENGTH - 2 * GROUP


def groups(code: str) -> tuple[str, ...]:
    """The groups of four a code is printed in."""
    letters = _letters(code)
    return tuple(letters[i : i + GROUP] for i in range(0, len(letters), GROUP))


def groups_to_confirm() -> tuple[int, int]:
    """Which two groups (counted from 1) the user types back, to prove that the sheet exists."""
    first, second = sorted(secrets.SystemRandom().sample(range(1, LENGTH // GROUP + 1), 2))
    return first, second


def group_fits(code: str, number: int, typed: str) -> bool:
    """Whether the typed text is this group (counted from 1) of the code."""
    return _letters(typed) == groups(code)[number - 1]


def _letters(text: str) -> str:
    return "".join(c for c in text.upper() if c not in BETWEEN).translate(FORGIVEN)


def _check_letters(typed: str) -> None:
    for place, letter in enumerate(typed):
        if letter not in ALPHABET:
            group = place // GROUP + 1
            message = f"Das Zeichen „{letter}“ in Gruppe {group} kommt in keinem Code vor."
            raise WrongCode(message)


def _wrong_length(count: int) -> str:
    return (
        f"Der Wiederherstellungscode hat {LENGTH} Zeichen in {LENGTH // GROUP} Gruppen; "
        f"eingegeben sind {count}."
    )


def _wrong_check(typed: str) -> str:
    group = _suspect_group(typed)
    if group is None:
        return "Der Code stimmt nicht. Bitte vergleichen Sie jede Gruppe mit dem Blatt."
    return f"Der Code stimmt nicht. Bitte vergleichen Sie vor allem Gruppe {group} mit dem Blatt."


def _decode(typed: str) -> bytes | None:
    number = 0
    for letter in typed:
        number = number << 5 | ALPHABET.index(letter)
    raw = number.to_bytes(KEY_BYTES + CHECK_BYTES, "big")
    key, check = raw[:KEY_BYTES], int.from_bytes(raw[KEY_BYTES:], "big")
    return key if _crc24(key) == check else None


def _suspect_group(typed: str) -> int | None:
    """The group in which one other letter, or one swap, would make the check fit."""
    for place in range(LENGTH):
        swapped = typed[:place] + typed[place : place + 2][::-1] + typed[place + 2 :]
        others = (typed[:place] + letter + typed[place + 1 :] for letter in ALPHABET)
        if any(_decode(tried) is not None for tried in (swapped, *others)):
            return place // GROUP + 1
    return None


def _crc24(data: bytes) -> int:
    crc = CRC_START
    for byte in data:
        crc ^= byte << 16
        for _ in range(8):
            crc = crc << 1 ^ (CRC_POLYNOMIAL if crc & 0x800000 else 0)
            crc &= 0xFFFFFF
    return crc
