"""One contact as a foreign file or our own export tells it: plain words, nothing of the store."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reach:
    """How somebody is reached: once at work, once at home."""

    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    fax: str = ""
    website: str = ""


NOWHERE = Reach()


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A person, an institution, or a person in an institution; empty words for what is not said."""

    line: int = 0
    """Where it stands in its file: the line of a table, the number of a vCard; 0 if from none."""
    uid: str = ""
    """What the file calls it; our own export says the id of the record here."""
    form_of_address: str = ""
    """„Frau“, „Herr“ or nothing."""
    is_neutral: bool = False
    """Whether she wishes a salutation without „Herr“ and „Frau“."""
    title: str = ""
    given_name: str = ""
    affix: str = ""
    family_name: str = ""
    suffix: str = ""
    post_title: str = ""
    organization: str = ""
    organization_short: str = ""
    organization_kind: str = ""
    sector: str = ""
    department: str = ""
    role: str = ""
    """Her position in the institution."""
    official: Reach = NOWHERE
    private: Reach = NOWHERE
    further_emails: tuple[str, ...] = ()
    further_phones: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    """Categories and keywords of other programs too."""
    districts: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    photo_number: str = ""
    is_confidential: bool = False
    """Whether the file says that it is not to be passed on."""
    note: str = ""

    @property
    def name(self) -> str:
        """Title and name: „Dr. Jutta von Eichenlaub“; empty for an institution."""
        words = (self.title, self.given_name, self.affix, self.family_name, self.suffix)
        return " ".join(word for word in words if word)

    @property
    def is_person(self) -> bool:
        """Whether it names somebody, not an institution alone."""
        return bool(self.family_name or self.given_name)

    @property
    def label(self) -> str:
        """What a list calls it: the person, else the institution."""
        return self.name if self.is_person else self.organization or self.organization_short

    @property
    def emails(self) -> tuple[str, ...]:
        """Every e-mail address, the official one first, each once."""
        said = (self.official.email, self.private.email, *self.further_emails)
        return tuple(dict.fromkeys(address for address in said if address))

    @property
    def phones(self) -> tuple[str, ...]:
        """Every telephone number without fax, the official ones first, each once."""
        work, home = self.official, self.private
        said = (work.phone, work.mobile, home.phone, home.mobile, *self.further_phones)
        return tuple(dict.fromkeys(number for number in said if number))
