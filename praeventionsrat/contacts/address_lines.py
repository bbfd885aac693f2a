"""The lines of an address as DIN 5008 and the Deutsche Post want them.

Institution, department, person with Anrede („Herrn“) and titles, addition, street or Postfach,
postal code and town; abroad town and country in capitals. „z. Hd.“ has been out of use for long:
the name below the institution says the same. At most six lines fit into the window.
"""

import re
from dataclasses import dataclass

from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.contacts.salutations import couple

LONGEST = 45
"""Letters that fit into the window (85 mm) in one line; longer names take a line for the office."""
MOST_LINES = 6
HOME = frozenset({"", "deutschland", "d", "de", "germany", "bundesrepublik deutschland"})
POST_BOX = re.compile(r"(?:postfach|pf\.?)\s*((?:\d\s*)+)$", re.IGNORECASE)
AND = re.compile(r"\s+(?:und|&|u\.)\s+")
DEGREE = re.compile(
    r"(?:\b(?:[BM]\. ?(?:A|Sc|Eng|Ed|Mus|Phil)\.|LL\. ?[BM]\.|MBA|MPA)|\(FH\))", re.IGNORECASE
)
WRITTEN = {"Herr": "Herrn"}
"""„Herrn“ stands in the accusative: an (den) Herrn."""
DECLINED = (
    (
        re.compile(r"\b(Erst|Zweit|Leitend|Ständig|Stellvertretend|Geschäftsführend)er\b"),
        r"\1en",
    ),
    (re.compile(r"(beigeordnet|abgeordnet|vorsitzend|beauftragt|beamt)er\b", re.I), r"\1en"),
    (re.compile(r"(ent|ant|ist)\b"), r"\1en"),
    (re.compile(r"(oge|ege)\b"), r"\1n"),
)
"""So does his office: „Herrn Ersten Stadtrat“, „Herrn Polizeipräsidenten“."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a letter goes."""

    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    addition: str = ""
    """„c/o Familie Muster“, „Haus 3“."""

    @property
    def is_complete(self) -> bool:
        """Whether a letter would arrive."""
        return bool(self.street and self.city)

    @property
    def lines(self) -> tuple[str, ...]:
        """From the addition to the town or country."""
        abroad = " ".join(self.country.casefold().split()) not in HOME
        town = f"{self.postal_code} {self.city}".strip()
        lines = (
            self.addition,
            post_box(self.street),
            town.upper() if abroad else town,
            self.country.upper() if abroad else "",
        )
        return tuple(line for line in lines if line)


def post_box(street: str) -> str:
    """„Postfach 10 02 03“: the number in pairs from the right; a street stays as it is."""
    found = POST_BOX.fullmatch(street.strip())
    if found is None:
        return street
    digits = re.sub(r"\D", "", found[1])
    odd = len(digits) % 2
    pairs = [digits[:odd]] * odd + [digits[at : at + 2] for at in range(odd, len(digits), 2)]
    return " ".join(["Postfach", *pairs])


def name_lines(person: Person) -> tuple[str, ...]:
    """„Frau Bürgermeisterin Dr. Erika Muster“; a couple has a line each."""
    both, given = couple(person.form_of_address), _two(person.given_name)
    if both and given:
        return tuple(
            _line(form, _named(person, one)) for form, one in zip(both, given, strict=True)
        )
    form = " ".join(WRITTEN.get(w, w) for w in person.form_of_address.split())
    named = _named(person, person.given_name)
    office = declined(person.post_title) if form == "Herrn" else person.post_title
    whole = " ".join(word for word in (form, office, named) if word)
    if office and len(whole) > LONGEST:
        return (f"{form} {office}".strip(), named)
    return (whole,)


def declined(office: str) -> str:
    """An office after „Herrn“: „Leitenden Polizeidirektor“."""
    for pattern, after in DECLINED:
        office = pattern.sub(after, office)
    return office


def full_lines(
    person: Person | None, organization: Organization | None, place: Place, department: str = ""
) -> tuple[str, ...]:
    """The whole address; with more lines than the window holds the department goes first."""
    above = (organization.name if organization else "", department)
    lines = [line for line in above if line]
    lines += [*(name_lines(person) if person else ()), *place.lines]
    if len(lines) > MOST_LINES and department and organization:
        lines.remove(department)
    return tuple(lines)


def _named(person: Person, given: str) -> str:
    """Titles before the name, degrees such as „M. A.“ after it."""
    title, degrees = person.title, tuple[str, ...]()
    if title:
        degrees = tuple(DEGREE.findall(title))
        title = " ".join(DEGREE.sub("", title).replace(",", " ").split())
    words = (title, given, person.affix, person.family_name, *degrees)
    return " ".join(word for word in words if word)


def _line(form: str, named: str) -> str:
    return f"{WRITTEN.get(form, form)} {named}"


def _two(given: str) -> tuple[str, str] | None:
    """„Erika und Max“ as two names."""
    found = AND.split(given)
    return (found[0], found[1]) if len(found) == 2 else None
