"""Fields in the text of a letter: «Name», «Institution»; filled in for each addressee."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from praeventionsrat import richtext
from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.errors import UserError
from praeventionsrat.german import fold
from praeventionsrat.richtext import Block, Document, Run

WRITTEN = re.compile(r"[«{]([^«»{}\n]{1,40})[»}]")
"""As Word writes fields; braces are easier to type."""


@dataclass(frozen=True, slots=True)
class LetterField:
    """One field that may be typed."""

    name: str
    about: str
    value: Callable[[Addressee], str]

    @property
    def written(self) -> str:
        """As it stands in the text."""
        return f"«{self.name}»"


def _address(one: Addressee) -> str:
    return ", ".join(one.address)


FIELDS: tuple[LetterField, ...] = (
    LetterField("Briefanrede", "Sehr geehrte Frau Dr. Muster", lambda one: one.salutation),
    LetterField("Anrede", "Frau, Herr", lambda one: one.form_of_address),
    LetterField("Titel", "Dr.", lambda one: one.title),
    LetterField("Vorname", "Erika", lambda one: one.given_name),
    LetterField("Nachname", "von Muster", lambda one: f"{one.affix} {one.family_name}".strip()),
    LetterField("Name", "Dr. Erika von Muster", lambda one: one.name),
    LetterField("Institution", "Stadt Musterau", lambda one: one.organization),
    LetterField("Abteilung", "Jugendamt", lambda one: one.department),
    LetterField("Funktion", "Amtsleiterin", lambda one: one.post),
    LetterField("Anschrift", "die ganze Anschrift in einer Zeile", _address),
    LetterField("Straße", "Rathausplatz 1", lambda one: one.street),
    LetterField("PLZ", "35999", lambda one: one.postal_code),
    LetterField("Ort", "Musterau", lambda one: one.city),
    LetterField("E-Mail", "e.muster@musterau.example", lambda one: one.email),
    LetterField("Telefon", "+49 6420 123", lambda one: one.phone),
)
"""In the order of the menu that puts them into the text."""
BY_NAME = {fold(one.name): one for one in FIELDS}


def names_fields(*texts: str) -> Sequence[str]:
    """The fields that texts use, as typed."""
    found = (m[1] for text in texts for m in WRITTEN.finditer(_plain(text)))
    return list(dict.fromkeys(found))


def check_fields(*texts: str) -> None:
    """Refuse fields there are not, and fields that are only half in bold."""
    unknown = [name for name in names_fields(*texts) if fold(name.strip()) not in BY_NAME]
    if unknown:
        raise UserError(
            f"Diese Felder gibt es nicht: {', '.join(f'„{name}“' for name in unknown)}. "
            f"Möglich sind: {', '.join(one.written for one in FIELDS)}."
        )
    for block in (block for text in texts for block in richtext.parse(text).blocks):
        whole = [m[1] for run in block.runs for m in WRITTEN.finditer(run.text)]
        torn = [m[1] for m in WRITTEN.finditer(block.text) if m[1] not in whole]
        if torn:
            raise UserError(
                f"Im Feld „{torn[0]}“ wechselt die Schrift. Bitte setzen Sie das ganze Feld fett "
                "oder kursiv, oder nichts davon."
            )


def _plain(text: str) -> str:
    return richtext.plain(richtext.parse(text))


def fill_line(text: str, one: Addressee) -> str:
    """A line with its fields filled in."""
    return " ".join(_filled(text, one).split())


def fill_text(markdown: str, one: Addressee) -> str:
    """Rich text with its fields filled in; what somebody is called is never markup."""
    blocks = richtext.parse(markdown).blocks
    return richtext.to_markdown(Document(tuple(_block(block, one) for block in blocks)))


def _block(block: Block, one: Addressee) -> Block:
    runs = tuple(Run(_filled(run.text, one), run.bold, run.italic) for run in block.runs)
    return Block(runs, block.kind, block.level)


def _filled(text: str, one: Addressee) -> str:
    """A field that says nothing leaves no double space behind, and none before a comma."""

    def value(found: re.Match[str]) -> str:
        return BY_NAME[fold(found[1].strip())].value(one)

    filled = WRITTEN.sub(value, text)
    if filled == text:
        return text
    return re.sub(r" +(?=[,.;])", "", re.sub(r"  +", " ", filled))
