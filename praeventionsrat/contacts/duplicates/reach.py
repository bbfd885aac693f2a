"""E-mail addresses, telephone numbers and streets as they are compared."""

import re
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from praeventionsrat.contacts.duplicates.values import Candidate
from praeventionsrat.german import fold

SHARED_WORDS = """
info kontakt contact office mail post poststelle postfach sekretariat verwaltung leitung
schulleitung vorstand vorsitz service zentrale empfang buero buro rathaus stadt gemeinde
buergermeister burgermeister praevention pravention presse team beratung anmeldung
geschaeftsstelle geschaftsstelle pfarramt pfarrbuero gemeindebuero hallo webmaster amtsleitung
redaktion jugendhaus kita schule feuerwehr
"""
SHARED = frozenset(SHARED_WORDS.split())
"""Mailboxes several people read."""
FAMILY = ("familie", "fam.", "fam-", "fam_")
NOT_DIGITS = re.compile(r"\D+")
TRUNK = re.compile(r"\(0\)")
STREET = re.compile(r"str(asse|\.|\b)")
NOT_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Reach:
    """How a contact is reached, in one spelling."""

    emails: frozenset[str]
    mobiles: frozenset[str]
    phones: frozenset[str]
    place: str
    """Street and city in one word; empty unless both are known."""
    city: str


def reach(contact: Candidate) -> Reach:
    """How a contact is reached."""
    numbers = {_number(text) for text in contact.phones} - {""}
    mobiles = frozenset(number for number in numbers if number.startswith("01"))
    street, city = street_word(contact.street), NOT_WORDS.sub("", fold(contact.city))
    emails = frozenset(m.strip().casefold() for m in contact.emails if "@" in m)
    place = f"{street} {city}" if street and city else ""
    return Reach(emails, mobiles, frozenset(numbers - mobiles), place, city)


def _number(text: str) -> str:
    """A number without what only spelling tells: „+49 (0) 6499 / 12-3“ is 06499123."""
    digits = NOT_DIGITS.sub("", TRUNK.sub("", text))
    if text.strip().startswith("+"):
        digits = "00" + digits
    if digits.startswith("0049"):
        digits = "0" + digits[4:].lstrip("0")
    return digits if len(digits) > 4 else ""


def street_word(street: str) -> str:
    """A street in one word: „Haupt-Str. 1“ is hauptstr1."""
    return NOT_WORDS.sub("", STREET.sub("str", fold(street)))


def is_shared(email: str) -> bool:
    """Whether several people read this address by its name."""
    local = email.partition("@")[0]
    return local in SHARED or local.startswith(FAMILY) or local.split(".")[0] in SHARED


def local(email: str) -> str:
    """What stands before the @, folded and in one word."""
    return NOT_WORDS.sub("", fold(email.partition("@")[0]))


def nearly(emails: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two addresses differ by one letter, as after a slip."""
    return any(OSA.distance(a, b, score_cutoff=1) == 1 for a in emails for b in others)


def colleagues(emails: frozenset[str], others: frozenset[str]) -> bool:
    """Whether they have different addresses at one house: two persons, as a rule."""
    houses = {email.partition("@")[2] for email in emails}
    return bool(houses & {email.partition("@")[2] for email in others})
