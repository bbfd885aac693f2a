"""What every document says about the office that writes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    own_templates: Mapping[str, bytes] = field(default_factory=dict)
    """The office's own templates by the names of ours."""
    today: date | None = None
    """Date of a letter that has no other."""
    time_zone: str = "Europe/Berlin"

    @property
    def author(self) -> str:
        """Who writes, for the properties of the file."""
        return ", ".join(word for word in (self.council_name, self.municipality) if word)

    def own_template(self, name: str) -> bytes | None:
        """The office's own template of a document; None: ours."""
        return self.own_templates.get(name)
