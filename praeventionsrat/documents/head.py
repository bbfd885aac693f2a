"""What every document says about the office that writes it."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated


@dataclass(frozen=True, slots=True)
class Head:
    """Letter head data; plain values, so that no subject must know the office."""

    municipality: Annotated[str, "Name der Kommune"] = ""
    council_name: Annotated[str, "Name des Präventionsrates"] = "Präventionsrat"
    name: Annotated[str, "Name der Geschäftsstelle"] = "Geschäftsstelle"
    street: Annotated[str, "Straße und Hausnummer"] = ""
    postal_code: Annotated[str, "Postleitzahl"] = ""
    city: Annotated[str, "Ort"] = ""
    phone: Annotated[str, "Telefon"] = ""
    email: Annotated[str, "E-Mail"] = ""
    website: Annotated[str, "Internet"] = ""
    letterhead: bytes | None = None
    """The office's own letterhead, a Word file; None: ours."""
    own_template: bytes | None = None
    """The office's own template of this document; None: ours."""
    today: date | None = None
    """Date of a letter that has no other."""
    time_zone: str = "Europe/Berlin"

    @property
    def author(self) -> str:
        """Who writes, for the properties of the file."""
        return ", ".join(word for word in (self.council_name, self.municipality) if word)
