"""What is done with foreign bytes in a process of its own: nothing but taking apart."""

import json

from praeventionsrat.contacts.reading.decoding import decoded
from praeventionsrat.contacts.reading.entry import LONGEST_VALUE
from praeventionsrat.contacts.reading.separated import MOST_CELLS, MOST_ROWS, read_rows
from praeventionsrat.contacts.reading.vcards import read_cards
from praeventionsrat.documents import child

MEMORY, SECONDS = 280 << 20, 20


def rows_of(content: bytes) -> bytes:
    """The lines of a text file as JSON."""
    child.limit(MEMORY, SECONDS)
    return json.dumps([(row.line, row.cells) for row in read_rows(decoded(content))]).encode()


def cards_of(content: bytes) -> bytes:
    """The cards of a vCard file as JSON."""
    child.limit(MEMORY, SECONDS)
    found = read_cards(decoded(content))
    entries = [(entry.line, entry.said) for entry in found.entries]
    refused = [(one.line, one.reason, one.words) for one in found.refused]
    return json.dumps((entries, refused, found.left_out)).encode()


def sheets_of(content: bytes, suffix: str) -> bytes:
    """The sheets or tables of an office file as JSON."""
    from praeventionsrat.documents import foreign  # noqa: PLC0415 - the other two start without it

    child.limit(MEMORY, SECONDS)
    most = foreign.Bounds(MOST_ROWS + 1, MOST_CELLS + 1, LONGEST_VALUE + 1, is_full=True)
    return foreign.tables_of(content, suffix, most)
