"""Hides everybody else: their names and how to reach them are not hers to know (Art. 15 (4))."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from uuid import UUID

from praeventionsrat.contacts.records import Person
from praeventionsrat.german import fold
from praeventionsrat.office.mentions.traces import NAMES, Traces
from praeventionsrat.office.ports import Work

SOMEBODY = "[andere Person]"
"""What stands where somebody else is named."""
MAIL, NUMBER = "[andere E-Mail-Adresse]", "[andere Telefonnummer]"
SHORTEST = 6
"""Digits of a telephone number that is written with the code of the town."""
SHORTEST_OWN = 5
BETWEEN = r"[\s/().–-]{0,3}"
DAY = r"(?:0?[1-9]|[12]\d|3[01])\.(?:\s?[–-]\s?(?:0?[1-9]|[12]\d|3[01])\.)?"
DATE = rf"(?<![\d.]){DAY}\s?(?:0?[1-9]|1[0-2])\.(?:\s?\d{{4}}|\d\d)?(?!\d)"
ADDRESS = r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)*"
CALLED = r"(?:Tel|Telefon|Telefonnummer|Fax|Mobil|Handy|Handynummer|Durchwahl|Rufnummer)"


class Cover:
    """Takes out of a text what belongs to anybody but the person asking."""

    def __init__(self, work: Work, person_id: UUID) -> None:
        """Read who there is, and what is her own."""
        self._work = work
        self._person = work.persons.get(person_id)
        own = [text.strip() for text in _own(work, self._person) if text.strip()]
        self._own = {_plain(text) for text in own}
        self._reach = _pattern(own)
        self._others: dict[str, list[UUID]] = {}
        self._known: dict[str, UUID] = {}
        self._traces: dict[UUID, tuple[Traces, ...]] = {}
        named = [(row.id, row.name) for row in work.persons.rows()]
        named += [(row.id, row.title) for row in work.trash() if row.kind == "person"]
        for other, name in named:
            if other != person_id:
                self._others.setdefault(fold(name).split()[-1], []).append(other)
        for row in work.persons.rows():
            if row.id != person_id:
                self._known |= {_plain(text): row.id for text in (row.email, row.phone) if text}

    def covered(self, text: str) -> str:
        """The text without anybody else; the given name goes where the whole name went."""
        found: set[UUID] = set()
        text = self._reach.sub(lambda match: self._reached(match, found), text)
        words = {fold(word) for word in NAMES.findall(text)}
        bare = words | {word.removesuffix("s") for word in words}
        for name in sorted(bare & self._others.keys()):
            for other in self._others[name]:
                before = text
                for traces in self._traces_of(other):
                    text = traces.redact(text, SOMEBODY)
                found |= {other} if text != before else set()
        for other in sorted(found):
            for given in self._given(self._work.persons.get(other)):
                text = Traces(given).redact(text, SOMEBODY)
        return text

    def _reached(self, match: re.Match[str], found: set[UUID]) -> str:
        """An address or a number that is not her own, nor a date."""
        said = match.group()
        key = _plain(match["local"] or said)
        if match["kept"] or key in self._own:
            return said
        if match["mail"]:
            instead = MAIL
        elif match["local"]:
            instead = f"{said[: match.start('local') - match.start()]}{NUMBER}"
        elif len(key) >= SHORTEST:
            instead = NUMBER
        else:
            return said
        found |= {self._known[key]} if key in self._known else set()
        return instead

    def _traces_of(self, other: UUID) -> tuple[Traces, ...]:
        if other not in self._traces:
            person = self._work.persons.get(other)
            is_same = fold(person.family_name) == fold(self._person.family_name)
            names = (person.family_name, person.given_name, person.title, person.affix)
            self._traces[other] = self._namesake(person) if is_same else (Traces(*names),)
        return self._traces[other]

    def _namesake(self, person: Person) -> tuple[Traces, ...]:
        """Whoever is called like her is known by the given name alone."""
        family = " ".join(word for word in (person.affix, person.family_name) if word)
        return tuple(
            Traces(name, title=person.title)
            for given in self._given(person)
            for name in (f"{given} {family}", f"{family}, {given}", f"{family} {given}")
        )

    def _given(self, person: Person) -> list[str]:
        """The given names of somebody else, without those that are her own names, too."""
        hers = f"{self._person.given_name} {self._person.family_name}"
        own = {fold(word) for word in NAMES.findall(hers)} | {fold(self._person.given_name)}
        names = (person.given_name, *NAMES.findall(person.given_name))
        return [name for name in dict.fromkeys(names) if name and fold(name) not in own]


def _own(work: Work, person: Person) -> Iterator[str]:
    """How she is reached, also at work."""
    yield from (person.email, person.phone, person.mobile)
    posts = work.posts.where(person_id=person.id)
    places = frozenset(post.organization_id for post in posts)
    reached = [(one.email, one.phone) for one in posts]
    reached += [(one.email, one.phone) for one in work.organizations.where(id=places)]
    yield from chain.from_iterable(reached)
    channels = work.channels
    found = chain(channels.where(person_id=person.id), channels.where(organization_id=places))
    yield from (channel.value for channel in found)


def _pattern(own: Iterable[str]) -> re.Pattern[str]:
    """Her own numbers and dates first: they are kept, and end the number before them."""
    numbers = [_spelled(_plain(text)) for text in own if "@" not in text]
    kept = "|".join([*(one for one in numbers if one), DATE])
    more = rf"(?:{BETWEEN}(?!{kept})\d+)*"
    return re.compile(
        rf"(?P<kept>{kept})|(?P<mail>{ADDRESS})"
        rf"|\b{CALLED}\b[.:\s]{{1,3}}(?P<local>(?!{kept})\d+{more})"
        rf"|(?<![\d\w.:/,-])\(?(?:\+\d|0)\d*{more}",
        re.IGNORECASE,
    )


def _spelled(digits: str) -> str:
    """A pattern for a number of her own, however it is grouped."""
    if len(digits) < SHORTEST_OWN or not digits.isdigit():
        return ""
    code = rf"(?:(?:\+|00)49{BETWEEN}(?:\(0\){BETWEEN})?|0)?"
    return rf"(?<!\d)\(?{code}{BETWEEN.join(digits)}(?!\s?[–/-]?\d)"


def _plain(text: str) -> str:
    """An address in small letters, a number by its digits without any code of the country."""
    if "@" in text or any(sign.isalpha() for sign in text):
        return text.strip().casefold()
    domestic = re.sub(r"^[^\w+]*(?:\+49|0049)?\W*0?", "", text)
    return "".join(sign for sign in domestic if sign.isdigit())
