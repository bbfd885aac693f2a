"""Envelopes: their sizes, and where sender and address stand so that the post can read them.

The address lies in the reading zone of the Deutsche Post: 15 mm from the edges, 40 mm below the
upper one, and above the 15 mm for the code at the bottom.
"""

from dataclasses import dataclass

from praeventionsrat.errors import UserError

SENDER_LEFT, SENDER_TOP, SENDER_SIZE = 12.0, 9.0, 8.0
EDGE, CODE = 15.0, 16.0


@dataclass(frozen=True, slots=True)
class Envelope:
    """One size; all in millimetres."""

    key: str
    label: str
    width: float
    height: float
    left: float
    """Where the address begins."""
    top: float

    @property
    def room(self) -> tuple[float, float]:
        """Width and height the address may take."""
        return self.width - self.left - EDGE, self.height - self.top - CODE


ENVELOPES: tuple[Envelope, ...] = (
    Envelope("DL", "DIN lang (220 × 110 mm)", 220.0, 110.0, 112.0, 52.0),
    Envelope("C6", "C6 (162 × 114 mm)", 162.0, 114.0, 68.0, 54.0),
    Envelope("C5", "C5 (229 × 162 mm)", 229.0, 162.0, 115.0, 84.0),
    Envelope("C4", "C4 (324 × 229 mm)", 324.0, 229.0, 180.0, 130.0),
)


def envelope_of(key: str) -> Envelope:
    """The envelope of that name."""
    found = next((one for one in ENVELOPES if one.key == key), None)
    if found is None:
        raise UserError(f"Den Umschlag „{key}“ kennt das Programm nicht.")
    return found
