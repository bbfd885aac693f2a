"""What stands in a programme and says nothing: page numbers, buttons of web pages, dotted lines."""

import re

BUTTONS = frozenset(
    """mehr infos|mehr info|mehr lesen|weiterlesen|mehr erfahren|mehr dazu|mehr|zurück|zurueck
    |nach oben|zum seitenanfang|drucken|teilen|facebook|facebookrss|rss|twitter|instagram|x
    |seite drucken|seite teilen|menü|suche|inhaltsverzeichnis|inhalt""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
PAGE = re.compile(
    r"(seite\s*)?[-–—|/ ]*\d{1,4}([-–—|/ ]+(von\s+)?\d{1,4})?[-–—|/ ]*", re.IGNORECASE
)
LEADER = re.compile(r"(\.\s?){4,}\s*\d{1,4}$")
"""A line of a table of contents: „Sicherheit ........ 12“."""
ORNAMENT = re.compile(r"[\W_]*")


def is_noise(text: str) -> bool:
    """Whether a line is left out."""
    plain = text.strip().strip("»«>›[]").strip().casefold()
    return (
        plain in BUTTONS
        or ORNAMENT.fullmatch(plain) is not None
        or PAGE.fullmatch(plain) is not None
        or LEADER.search(plain) is not None
    )
