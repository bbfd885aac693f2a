"""What one entry says, by meaning; remembers what had to be changed or left out."""

from collections.abc import Iterable, Sequence

from praeventionsrat.contacts.reading.targets import HEADINGS, Target
from praeventionsrat.german import fold
from praeventionsrat.records import clean, clean_line

YES = frozenset(("ja", "j", "x", "1", "true", "wahr", "yes", "y", "vertraulich", "privat")) | {
    "personlich",
    "confidential",
    "private",
    "personal",
}
LONGEST = 200
LIMITS = {
    Target.FORM_OF_ADDRESS: 100,
    Target.TITLE: 100,
    Target.AFFIX: 100,
    Target.ORGANIZATION: 300,
    Target.ORGANIZATION_SHORT: 100,
    Target.ORGANIZATION_KIND: 100,
    Target.SECTOR: 100,
    Target.PHONE: 100,
    Target.MOBILE: 100,
    Target.PRIVATE_PHONE: 100,
    Target.PRIVATE_MOBILE: 100,
    Target.POSTAL_CODE: 20,
    Target.PRIVATE_POSTAL_CODE: 20,
    Target.CITY: 100,
    Target.PRIVATE_CITY: 100,
    Target.COUNTRY: 100,
    Target.PRIVATE_COUNTRY: 100,
    Target.WEBSITE: 300,
    Target.PRIVATE_WEBSITE: 300,
    Target.ADDRESS: 500,
    Target.PRIVATE_ADDRESS: 500,
    Target.TOPICS: 100,
    Target.DISTRICTS: 100,
    Target.TARGET_GROUPS: 100,
    Target.LANGUAGES: 100,
}
"""How long each may be on record; everything else ``LONGEST``."""
LONGEST_NOTE = 100_000
TOO_LONG_A_NOTE = "Notiz: länger als 100.000 Zeichen; der Rest fehlt."
BEGINNING = 80


class Said:
    """The words of one entry."""

    def __init__(self, pairs: Iterable[tuple[Target, str]]) -> None:
        self.notes: list[str] = []
        self._too_long: list[str] = []
        self._values: dict[Target, list[str]] = {}
        self._first: list[str] = []
        for target, words in pairs:
            tidy = clean(words) if target is Target.NOTE else clean_line(words)
            self._keep(target, str(tidy).strip())

    @property
    def beginning(self) -> str:
        """How the line begins, so that it is found again."""
        return ", ".join(self._first)[:BEGINNING]

    def all(self, target: Target) -> list[str]:
        """Everything said, each once, in the order of the file."""
        return self._values.get(target, [])

    def one(self, target: Target) -> str:
        """Where only one thing can be said: the first; that there was another is noted."""
        first, *others = self.all(target) or [""]
        self.put_aside(target, others)
        return first

    def put_aside(self, target: Target, others: Sequence[str]) -> None:
        """What finds no place of its own stands in the note; second private numbers, too."""
        if others:
            more = "“, „".join(others)
            self.notes.append(f"{HEADINGS[target]}: „{more}“ steht in der Notiz.")
            self._too_long.append(f"{HEADINGS[target]}: {', '.join(others)}")

    def joined(self, target: Target, between: str = ", ") -> str:
        """Where parts stand in several columns: „Straße 2“."""
        return self.fitting(target, between.join(self.all(target)))

    def is_true(self, target: Target) -> bool:
        """Whether it says „ja“, „x“, „vertraulich“."""
        return any(fold(word) in YES for word in self.all(target))

    def note(self) -> str:
        """The note, with everything behind it that found no room elsewhere."""
        whole = "\n".join([*self.all(Target.NOTE), *self._too_long])
        if len(whole) > LONGEST_NOTE:
            self.notes.append(TOO_LONG_A_NOTE)
        return whole[:LONGEST_NOTE]

    def _keep(self, target: Target, words: str) -> None:
        known = self._values.setdefault(target, [])
        if words and words not in known:
            known.append(self.fitting(target, words) if target is not Target.NOTE else words)
            if len(self._first) < 3:
                self._first.append(" ".join(words[:BEGINNING].split()))

    def fitting(self, target: Target, words: str) -> str:
        """The words, cut where no record can hold them; all of them then stand in the note."""
        most = LIMITS.get(target, LONGEST)
        if len(words) <= most:
            return words
        self.notes.append(f"{HEADINGS[target]}: länger als {most} Zeichen; ganz in der Notiz.")
        self._too_long.append(f"{HEADINGS[target]}: {words}")
        return words[:most].rstrip()
