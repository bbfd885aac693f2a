"""Person, Institution and the Funktion that joins them, as far as councils need them."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.contacts.origin import OriginFields
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record


class OrganizationFields(OriginFields):
    """What is typed about an institution."""

    name: Line = Field(min_length=1, max_length=300)
    short_name: Line = Field(default="", max_length=100)
    street: Line = Field(default="", max_length=200)
    postal_code: Line = Field(default="", max_length=20)
    city: Line = Field(default="", max_length=100)
    phone: Line = Field(default="", max_length=100)
    email: Line = Field(default="", max_length=200)
    website: Line = Field(default="", max_length=300)
    sector: Line = Field(default="", max_length=100, sa_column_kwargs={"server_default": ""})
    """The group it speaks for at the table: „Schulen“, „Kirchen“."""
    kind: Line = Field(default="", max_length=100, sa_column_kwargs={"server_default": ""})
    """Typ: „Behörde“, „Schule“, „Verein“."""
    carrier: Line = Field(default="", max_length=200, sa_column_kwargs={"server_default": ""})
    """Träger: who runs it."""
    closed_on: date | None = None
    """Since when it is no more."""
    note: Prose = Field(default="", max_length=100_000)


class Organization(OrganizationFields, MainRecord, table=True):
    """Institution: authority, school, club, company or church (OParl ``Organization``)."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what an institution is looked for by."""
        return (self.name, self.short_name, self.city, self.email, self.note)

    @property
    def label(self) -> str:
        """The short name where there is one."""
        return self.short_name or self.name


class PersonFields(OriginFields):
    """What is typed about a person (names after OParl ``Person``)."""

    form_of_address: Line = Field(default="", max_length=20)
    """Anrede: „Frau“, „Herr“ or nothing."""
    post_title: Line = Field(default="", max_length=200)
    """Amts- or Dienstbezeichnung before the name: „Bürgermeisterin“."""
    title: Line = Field(default="", max_length=100)
    """Academic title: „Dr.“."""
    given_name: Line = Field(default="", max_length=200)
    family_name: Line = Field(min_length=1, max_length=200)
    affix: Line = Field(default="", max_length=100)
    email: Line = Field(default="", max_length=200)
    phone: Line = Field(default="", max_length=100)
    mobile: Line = Field(default="", max_length=100)
    email_private: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    phone_private: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    mobile_private: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    letter_salutation: Line = Field(
        default="", max_length=300, sa_column_kwargs={"server_default": ""}
    )
    """Briefanrede as typed; empty: formed from Anrede, titles and name."""
    letter_with_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    """Gets her letters together with this person."""
    access_needs: Prose = Field(
        default="", max_length=2000, sa_column_kwargs={"server_default": ""}
    )
    """Barrierebedarf: kept only with a consent that holds (``consents.ACCESS_NEEDS``)."""
    note: Prose = Field(default="", max_length=100_000)


class Person(PersonFields, MainRecord, table=True):
    """Person: somebody the council deals with."""

    def search_words(self) -> tuple[str, ...]:
        """Override: what a person is looked for by."""
        return (self.name, self.post_title, self.email, self.phone, self.mobile, self.note)

    @property
    def name(self) -> str:
        """Title and name: „Dr. Jutta Eichenlaub“."""
        words = (self.title, self.given_name, self.affix, self.family_name)
        return " ".join(word for word in words if word)

    @property
    def full_name(self) -> str:
        """With the post before it: „Bürgermeisterin Dr. Jutta Eichenlaub“."""
        return f"{self.post_title} {self.name}".strip()

    @property
    def spoken(self) -> str:
        """As minutes speak of somebody: „Frau Abendroth“; without Anrede the whole name."""
        if not self.form_of_address:
            return self.name
        return " ".join(w for w in (self.form_of_address, self.affix, self.family_name) if w)

    @property
    def sort_name(self) -> str:
        """Family name first."""
        return f"{self.family_name} {self.given_name}"


class PostFields(Fields):
    """What is typed about a post."""

    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    """Who holds it; empty: vacant. The post survives its holder."""
    organization_id: UUID = Field(foreign_key="organization.id", index=True, ondelete="CASCADE")
    role: Line = Field(default="", max_length=200)
    department: Line = Field(default="", max_length=200)
    email: Line = Field(default="", max_length=200, sa_column_kwargs={"server_default": ""})
    """Address of the post itself: „schulleitung@…“."""
    phone: Line = Field(default="", max_length=100, sa_column_kwargs={"server_default": ""})
    is_main_contact: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    """Hauptkontakt of the institution."""
    starts_on: date | None = None
    ends_on: date | None = None


class Post(PostFields, Record, table=True):
    """Funktion: a person in an institution (OParl ``Membership`` of an organization)."""
