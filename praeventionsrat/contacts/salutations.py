"""How a letter begins: „Sehr geehrte Frau Dr. Müller,“ out of Anrede, titles and name.

As Duden („Briefe und E-Mails gut und richtig schreiben“) and the Ratgeber für Anschriften und
Anreden of the Bundesministerium des Innern have it: only the highest title is spoken, „Dr.“ is
always shortened and said once, „Professorin“ is written out; a degree („Dipl.-Ing.“, „M. A.“)
stands in the address only. What was nobility is part of the name (Art. 109 WRV) and stays whole.
Who leaves the Anrede empty is greeted neutrally; what somebody typed herself always wins.
"""

import re
from collections.abc import Sequence

from praeventionsrat.contacts.records import Person

ANYBODY = "Sehr geehrte Damen und Herren,"
OFFICES = re.compile(
    r"(?:erste[rn]? )?\w*(?:bürgermeister|landr[aä]t|stadtr[aä]t|dezernent|beigeordnete|präsident|"
    r"minister|staatssekretär|senator|abgeordnete|direktor|dekan|rektor|konsul)(?:in|r)?\b",
    re.IGNORECASE,
)
"""Offices somebody may be spoken to by."""
FORMER = re.compile(r"\ba\. ?D\.|\bi\. ?R\.|ehemalig|stellvertretend", re.IGNORECASE)
COUPLES = {
    "frau und herr": ("Frau", "Herr"),
    "herr und frau": ("Herr", "Frau"),
    "frau und frau": ("Frau", "Frau"),
    "herr und herr": ("Herr", "Herr"),
}
GREETINGS = {"Frau": "Sehr geehrte Frau", "Herr": "Sehr geehrter Herr"}


def salutation(person: Person) -> str:
    """„Sehr geehrte Frau Professorin Müller,“; what is typed as Briefanrede wins."""
    if person.letter_salutation:
        return _with_comma(person.letter_salutation)
    both = couple(person.form_of_address)
    if both:
        return joint([_named(form, person) for form in both])
    if person.form_of_address in GREETINGS:
        return _named(person.form_of_address, person)
    if person.form_of_address in {"Familie", "Eheleute"}:
        return f"Sehr geehrte {person.form_of_address} {_family(person)},"
    return _neutral(person)


def office_salutation(person: Person) -> str:
    """„Sehr geehrte Frau Bürgermeisterin,“; empty without such an office or with words of her own.

    Somebody who holds an office is spoken to by it, without her name (BMI).
    """
    greeting = GREETINGS.get(person.form_of_address)
    office = OFFICES.match(person.post_title)
    if person.letter_salutation or not greeting or not office or FORMER.search(person.post_title):
        return ""
    return f"{greeting} {office[0]},"


def joint_salutation(persons: Sequence[Person]) -> str:
    """„Sehr geehrte Frau Dr. A, sehr geehrter Herr B,“ for several persons in one letter."""
    return joint([salutation(person) for person in persons])


def joint(salutations: Sequence[str]) -> str:
    """Several salutations as one, each said once; nobody: „Sehr geehrte Damen und Herren,“."""
    parts = list(dict.fromkeys(one.rstrip(" ,.!:") for one in salutations))
    if not parts or ANYBODY.rstrip(",") in parts:
        return ANYBODY
    first, *others = parts
    return ", ".join([first, *(one[:1].lower() + one[1:] for one in others)]) + ","


def couple(form_of_address: str) -> tuple[str, str] | None:
    """The two Anreden of „Herr und Frau“."""
    plain = " ".join(form_of_address.casefold().replace("herrn", "herr").split())
    return COUPLES.get(plain.replace("&", "und"))


def _named(form: str, person: Person) -> str:
    words = (GREETINGS[form], spoken_title(person.title, form), _family(person))
    return " ".join(word for word in words if word) + ","


def _family(person: Person) -> str:
    return f"{person.affix} {person.family_name}".strip()


def _neutral(person: Person) -> str:
    """Without Anrede the whole name; a family name alone is no greeting."""
    if not person.given_name:
        return ANYBODY
    words = ("Guten Tag", spoken_title(person.title, ""), person.given_name, _family(person))
    return " ".join(word for word in words if word) + ","


def spoken_title(title: str, form: str) -> str:
    """The highest title one is spoken to by: „Professorin“, „Dr.“ or none."""
    plain = title.casefold()
    if "prof" in plain:
        return {"Frau": "Professorin", "Herr": "Professor"}.get(form, "Prof.")
    return "Dr." if re.search(r"\b(?:dr|dres)\b", plain) else ""


def _with_comma(typed: str) -> str:
    """A letter goes on in lower case after a comma; who typed „!“ keeps it."""
    text = typed.rstrip()
    return text if text.endswith((",", "!", ".", ":")) else f"{text},"
