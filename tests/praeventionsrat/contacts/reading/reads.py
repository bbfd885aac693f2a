"""Short ways from the words of a file to the contacts in it."""

from praeventionsrat.contacts.reading.decoding import decoded
from praeventionsrat.contacts.reading.mapping import entries_of, find_table, suggest
from praeventionsrat.contacts.reading.separated import read_rows
from praeventionsrat.contacts.reading.understanding import understand
from praeventionsrat.contacts.reading.vcards import read_cards


def table_of(text):
    return find_table("Liste", read_rows(text))


def outcome_of(text):
    """What a list becomes with the meanings that are suggested."""
    table = table_of(text)
    return understand(entries_of(table, suggest(table)))


def cards_of(text):
    return [one.card for one in outcome_of(text).contacts]


def card_of(text):
    (card,) = cards_of(text)
    return card


def vcards_of(content):
    found = read_cards(decoded(content) if isinstance(content, bytes) else content)
    return [one.card for one in understand(found.entries).contacts]


def vcard_of(*lines):
    """One vCard of these lines."""
    (card,) = vcards_of("\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""]))
    return card
