"""Contacts out of vCard files; photos are passed over without being decoded."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from praeventionsrat.contacts.reading.card_lines import LABEL_OF_APPLE, CardLine, lines_of
from praeventionsrat.contacts.reading.entry import MOST_CONTACTS, TOO_MANY, Entry, Refused
from praeventionsrat.contacts.reading.targets import LISTS, Target
from praeventionsrat.errors import UserError

DEEPEST = 3
MOST_LINES, MOST_LINES_OF_ALL, MOST_PARTS = 500, 150_000, 300
OWN = "x-praeventionsrat-"
"""Our own export says with it what vCard has no word for: „X-PRAEVENTIONSRAT-DISTRICTS“."""
NESTED = (
    "Diese Datei wird nicht angenommen: Ihre Visitenkarten sind ineinander verschachtelt. "
    "Exportieren Sie die Kontakte noch einmal."
)
TOO_MANY_LINES = "Diese Datei wird nicht angenommen: Sie hat mehr als 150.000 Angaben."
CUT_OFF = "Die Karte ist abgeschnitten; ihr Ende fehlt."
NO_CARDS = "In dieser Datei steht keine Visitenkarte (vCard)."
Said = Iterator[tuple[Target, str]]
KINDS = ("kind", "x-addressbookserver-kind")
PICTURES = frozenset(("photo", "logo", "sound", "x-ms-cardpicture"))
PRIVATE = {
    "bday": "Geburtstag",
    "anniversary": "Jahrestag",
    "x-anniversary": "Jahrestag",
    "x-ms-anniversary": "Jahrestag",
    "gender": "Geschlecht",
    "x-gender": "Geschlecht",
    "x-spouse": "Partner",
    "x-ms-spouse": "Partner",
    "x-ms-child": "Kinder",
    "related": "Beziehungen",
    "impp": "Chat-Adresse",
    "nickname": "Spitzname",
    "birthplace": "Geburtsort",
}
"""What a prevention council has no use for; it is said that it was left out."""
LANGUAGES = {
    "de": "Deutsch",
    "en": "Englisch",
    "fr": "Französisch",
    "tr": "Türkisch",
    "ar": "Arabisch",
    "ru": "Russisch",
    "uk": "Ukrainisch",
    "pl": "Polnisch",
    "fa": "Farsi",
    "es": "Spanisch",
    "it": "Italienisch",
    "ro": "Rumänisch",
}


@dataclass
class CardsFound:
    """What a vCard file holds."""

    entries: list[Entry] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    number: int = 0
    depth: int = 0
    card: list[CardLine] = field(default_factory=list)

    def take(self, line: CardLine) -> None:
        """One line after the other; what stands inside a card within a card is passed over."""
        mark = line.name if line.value.strip().casefold() == "vcard" else ""
        if mark == "begin":
            self._begin()
        elif mark == "end":
            self._end()
        elif self.depth == 1 and len(self.card) <= MOST_LINES:
            self.card.append(line)

    def _begin(self) -> None:
        self.depth += 1
        self.number += self.depth == 1
        if self.depth > DEEPEST:
            raise UserError(NESTED)
        if self.number > MOST_CONTACTS:
            raise UserError(TOO_MANY)

    def _end(self) -> None:
        self.depth = max(self.depth - 1, 0)
        if self.depth == 0 and self.card:
            self._keep(self.card)
            self.card = []

    def _keep(self, card: list[CardLine]) -> None:
        kept = [line for line in card if line.name not in PICTURES]
        self.left_out["Foto"] += len(kept) < len(card)
        words = next((line.words for line in kept if line.name == "fn"), "")[:80]
        kind = next((line.words.casefold() for line in kept if line.name in KINDS), "")
        if reason := _fault(card, kept, kind):
            self.refused.append(Refused(self.number, reason, words))
        else:
            self.entries.append(Entry(self.number, tuple(_said(kept, kind))))
            self.left_out.update({PRIVATE[line.name] for line in kept if line.name in PRIVATE})


def read_cards(text: str) -> CardsFound:
    """Every card; too many, or cards within cards without end, are refused."""
    found = CardsFound()
    for place, line in enumerate(lines_of(text)):
        if place > MOST_LINES_OF_ALL:
            raise UserError(TOO_MANY_LINES)
        found.take(line)
    if found.depth:
        found.refused.append(Refused(found.number, CUT_OFF))
    if not found.number:
        raise UserError(NO_CARDS)
    return found


def _fault(card: list[CardLine], kept: list[CardLine], kind: str) -> str:
    if len(card) > MOST_LINES:
        return "Die Karte hat mehr als 500 Angaben."
    if any(line.is_cut for line in kept):
        return "Eine Angabe ist länger als 100.000 Zeichen."
    if any(_parts(line) > MOST_PARTS for line in kept):
        return "Eine Angabe hat mehr als 300 Teile."
    return "Das ist eine Gruppe von Kontakten, kein Kontakt." if kind == "group" else ""


def _parts(line: CardLine) -> int:
    return 0 if line.name == "note" else line.value.count(",") + line.value.count(";")


def _said(card: list[CardLine], kind: str) -> Said:
    labels = {line.group: line.words.casefold() for line in card if line.name == LABEL_OF_APPLE}
    names = {line.name for line in card if line.words.strip("; ")}
    shown_as = {line.words.casefold() for line in card if line.name == "x-abshowas"}
    is_company = kind == "org" or "company" in shown_as
    # What is preferred stands first and gets the place; of the rest the order of the file counts.
    for line in sorted(card, key=lambda line: "pref" not in line.kinds):
        if line.name == "fn":
            if is_company and "org" not in names:
                yield Target.ORGANIZATION, line.words
            elif not is_company and "n" not in names:
                yield Target.NAME, line.words
        elif line.name != "n" or not is_company:
            yield from _property(line, labels.get(line.group, "") if line.group else "")


def _property(line: CardLine, label: str) -> Said:
    if line.name in READERS:
        yield from READERS[line.name](line, _is_home(line, label))
    elif line.name in PLAIN:
        yield PLAIN[line.name], line.words
    elif line.name.startswith(OWN):
        yield from _own(line)


def _is_home(line: CardLine, label: str) -> bool:
    return "home" in line.kinds or "home" in label or "privat" in label


def _own(line: CardLine) -> Said:
    name = line.name.removeprefix(OWN).replace("-", "_")
    for target in Target:
        if target.value.replace(".", "_") == name:
            values = line.parts(",") if target in LISTS else [line.words]
            yield from ((target, value) for value in values)


def _name(line: CardLine, _is_home: bool) -> Said:
    family, given, more, prefix, suffix = [*line.parts(), "", "", "", "", ""][:5]
    yield Target.FORM_OF_ADDRESS, prefix
    yield Target.GIVEN_NAME, " ".join(word for word in (given, more) if word)
    yield Target.FAMILY_NAME, family
    yield Target.SUFFIX, suffix


def _organization(line: CardLine, _is_home: bool) -> Said:
    name, *units = line.parts()
    yield Target.ORGANIZATION, name
    yield Target.DEPARTMENT, ", ".join(unit for unit in units if unit)


def _telephone(line: CardLine, is_home: bool) -> Said:
    number = line.words.removeprefix("tel:")
    if "fax" in line.kinds:
        yield (Target.PRIVATE_FAX if is_home else Target.FAX), number
    elif "cell" in line.kinds:
        yield (Target.PRIVATE_MOBILE if is_home else Target.MOBILE), number
    elif not line.kinds & {"pager", "modem", "video", "bbs"}:
        yield (Target.PRIVATE_PHONE if is_home else Target.PHONE), number


def _email(line: CardLine, is_home: bool) -> Said:
    if "tlx" not in line.kinds:
        yield (Target.PRIVATE_EMAIL if is_home else Target.EMAIL), line.words


def _website(line: CardLine, is_home: bool) -> Said:
    yield (Target.PRIVATE_WEBSITE if is_home else Target.WEBSITE), line.words


def _address(line: CardLine, is_home: bool) -> Said:
    box, more, street, city, _region, code, country = [*line.parts(), *[""] * 7][:7]
    box = f"Postfach {box}" if box.isdigit() else box
    lines = [word for word in (street, more, box) if word]
    yield (Target.PRIVATE_STREET if is_home else Target.STREET), ", ".join(lines)
    yield (Target.PRIVATE_POSTAL_CODE if is_home else Target.POSTAL_CODE), code
    yield (Target.PRIVATE_CITY if is_home else Target.CITY), city
    yield (Target.PRIVATE_COUNTRY if is_home else Target.COUNTRY), country


def _topics(line: CardLine, _is_home: bool) -> Said:
    yield from ((Target.TOPICS, word) for word in line.parts(","))


def _language(line: CardLine, _is_home: bool) -> Said:
    code = line.words.partition("-")[0].casefold()
    yield Target.LANGUAGES, LANGUAGES.get(code, line.words)


def _secrecy(line: CardLine, _is_home: bool) -> Said:
    if line.words.casefold() in ("private", "confidential"):
        yield Target.IS_CONFIDENTIAL, "ja"


READERS: Mapping[str, Callable[[CardLine, bool], Said]] = {
    "n": _name,
    "org": _organization,
    "tel": _telephone,
    "email": _email,
    "url": _website,
    "adr": _address,
    "categories": _topics,
    "lang": _language,
    "class": _secrecy,
}
PLAIN = {
    "title": Target.ROLE,
    "role": Target.ROLE,
    "note": Target.NOTE,
    "uid": Target.UID,
}
