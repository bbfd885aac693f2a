"""Cards as a table: the columns that occur, under the headings that are read back."""

import csv
import io
from collections.abc import Sequence
from typing import BinaryIO

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.reading.targets import HEADINGS, LISTS, Target, joined
from praeventionsrat.documents.list_sheet import ListSheet

TOLD = tuple(
    target
    for target in Target
    if target not in {Target.NAME, Target.ADDRESS, Target.PRIVATE_ADDRESS, Target.PHOTO_NUMBER}
)
"""Everything a card says in a place of its own."""
ALWAYS = frozenset(
    {Target.FORM_OF_ADDRESS, Target.GIVEN_NAME, Target.FAMILY_NAME, Target.ORGANIZATION,
     Target.EMAIL, Target.PHONE}
)  # fmt: skip
"""Columns that are there even where nobody has anything in them."""
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def sheet_of_cards(title: str, cards: Sequence[ContactCard], note: str = "") -> ListSheet:
    """As a list for Excel."""
    columns = _columns(cards)
    return ListSheet(
        title,
        tuple(HEADINGS[target] for target in columns),
        tuple(tuple(said(card, target) for target in columns) for card in cards),
        note=note,
    )


def write_csv(cards: Sequence[ContactCard], out: BinaryIO) -> None:
    """As CSV with BOM and semicolons, which German Excel and Outlook open by a double click."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    columns = _columns(cards)
    writer.writerow([HEADINGS[target] for target in columns])
    for card in cards:
        writer.writerow([_harmless(said(card, target)) for target in columns])
    out.write(text.getvalue().encode("utf-8-sig"))


def said(card: ContactCard, target: Target) -> str:
    """What a card says of one thing."""
    value: object = card
    for name in target.value.split("."):
        value = getattr(value, name)
    if target in LISTS:
        assert isinstance(value, tuple)
        return joined(value)
    return ("ja" if value else "") if isinstance(value, bool) else str(value)


def _columns(cards: Sequence[ContactCard]) -> Sequence[Target]:
    return [t for t in TOLD if t in ALWAYS or any(said(card, t) for card in cards)]


def _harmless(text: str) -> str:
    """A cell that a spreadsheet would compute begins with an apostrophe; a number keeps its +."""
    if not text.startswith(STARTS_A_FORMULA) or _is_number(text):
        return text
    return f"'{text}"


def _is_number(text: str) -> bool:
    return text.startswith("+") and all(letter in "+0123456789 ()/-" for letter in text)
