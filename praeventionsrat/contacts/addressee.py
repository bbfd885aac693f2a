"""Whom a mailing goes to, as plain values: what a Verteiler hands over and every format reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

NO_ADDRESS = "Straße oder Ort fehlt."
NO_EMAIL = "Keine E-Mail-Adresse eingetragen."
RESTRICTED = "Die Daten dürfen nur gespeichert werden (Art. 18 DSGVO)."


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One recipient; whoever makes it decides what of her may leave the house."""

    id: UUID
    """Of the person, or of the institution where nobody is named."""
    is_person: bool = True
    address: tuple[str, ...] = ()
    """The lines of the address window, from the name to the town or country."""
    names: tuple[str, ...] = ()
    """Those of them that say her name."""
    salutation: str = "Sehr geehrte Damen und Herren,"
    has_own_salutation: bool = False
    """Whether somebody typed it."""
    office_salutation: str = ""
    """By the office she holds: „Sehr geehrte Frau Bürgermeisterin,“; empty: she holds none."""
    letter_with: UUID | None = None
    """Gets her letters together with this person."""
    form_of_address: str = ""
    post_title: str = ""
    title: str = ""
    given_name: str = ""
    affix: str = ""
    family_name: str = ""
    organization: str = ""
    department: str = ""
    post: str = ""
    """What she does there: „Schulleiterin“."""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    private: frozenset[str] = frozenset()
    """What must not be passed on („keine Weitergabe“): „address“, „email“, „phone“.

    A letter to herself may carry it; lists for others may not."""
    is_restricted: bool = False
    """Her data may only be stored (Art. 18 DSGVO): nothing goes out."""
    no_address: str = ""
    """Why no letter would arrive, a German sentence; empty: one would."""
    no_email: str = ""
    """Why no mail would arrive, a German sentence; empty: one would."""

    @property
    def name(self) -> str:
        """„Dr. Jutta Eichenlaub“, else the institution."""
        words = (self.title, self.given_name, self.affix, self.family_name)
        return " ".join(word for word in words if word) or self.organization

    @property
    def sort_name(self) -> str:
        """Family name first, for names of files."""
        return f"{self.family_name} {self.given_name}".strip() or self.organization


def by_post(addressees: Iterable[Addressee]) -> Sequence[Addressee]:
    """Those a letter reaches."""
    return [one for one in addressees if not one.no_address]


def without_post(addressees: Iterable[Addressee]) -> Sequence[Addressee]:
    """Those no letter reaches; each says why."""
    return [one for one in addressees if one.no_address]
