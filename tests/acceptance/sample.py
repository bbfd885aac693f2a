"""The samples of Musterau cut into facts, by rules and not by hand.

Every fact is a string that must stand in the document after the fact before it, and details that
must stand between it and the next one. Spaces and line breaks, the shape of quotes and the length
of dashes do not count. What the program says in other words on purpose stands in
``OTHER_WORDS_…``, nowhere else.
"""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "data"
GAP = re.compile(r" {3,}|\n")
PIECE = re.compile(r"(?m)^(?=TOP \d|Beschluss \d|Abstimmung: |Auftrag \S+: |\d\d:\d\d Uhr: |II\. )")
SENTENCE = re.compile(r"(?<=[a-zäöüß)][.])\s+(?=[A-ZÄÖÜ])")
NUMBERED = re.compile(r"(?m)^ +(\d+(?:\.\d)?) +")
REMARK = re.compile(r"(?m)^\[.*\]$|^_.*_$")
GROUP = re.compile(r"([A-ZÄÖÜ][\w/]+)(?: \((\d+ von \d+)\)\n|: )")
PERSON = re.compile(r"(?P<name>[^,·(]+?) \((?P<known>[^)]*)\)(?P<more>(?:, i\. V\. [^,·(]+)?)")

OTHER_WORDS_OF_MINUTES = (
    # The kinds of minutes have fixed names; the town stands in the head of every page.
    ("NIEDERSCHRIFT (Beschlussprotokoll mit Kurzverlauf)", "Niederschrift (Kurzverlaufsprotokoll)"),
    (" der Stadt Musterau\n", "\n"),
    ("\nam Dienstag", "\nDienstag"),
    # Label and value are two cells of a table.
    ("Beginn: 16:02 Uhr   Ende: 18:11 Uhr   Unterbrechung: ",
     "Beginn und Ende 16:02 Uhr bis 18:11 Uhr, Unterbrechung "),
    # Presence stands in tables: the capacity is a column, what was a heading is said per person.
    ("Anwesend - stimmberechtigt", "Stimmberechtigt"),
    ("Anwesend - beratend", "Beratend"),
    ("Gäste: ", "Gast: "),
    # One way to write every result.
    ("1 (einstimmig bei 1 Enthaltung)", "1 - einstimmig bei 1 Enthaltung"),
)  # fmt: skip
OTHER_WORDS_OF_INVITATION = (
    # The letterhead has a line for the town; the address of the sender follows DIN 5008.
    ("Stadt Musterau · Präventionsrat", "Stadt Musterau Präventionsrat"),
    ("Rathausplatz 1, 35999", "Rathausplatz 1 · 35999"),
    # Papers have a column of their own with the heading „Vorlage“.
    ("   Vorlage PR", "   PR"),
    # Who leads the committee leads the committee; the council is its name.
    ("Vorsitzende des Präventionsrates", "Vorsitzende der Lenkungsgruppe des Präventionsrates"),
)


@dataclass(frozen=True)
class Fact:
    """Something the sample says."""

    says: str
    details: tuple[str, ...] = ()


def written(name: str, other_words: tuple[tuple[str, str], ...]) -> str:
    """The sample without remarks about it, in the words of the program."""
    text = REMARK.sub("", (FOLDER / name).read_text(encoding="utf-8"))
    for said, meant in other_words:
        assert said in text, f"the sample no longer says: {said}"
        text = text.replace(said, meant)
    return text


def minutes_facts() -> list[Fact]:
    text = written("niederschrift.txt", OTHER_WORDS_OF_MINUTES)
    head, people, course, foot = re.split(
        r"(?=Stimmberechtigt \()|(?=TOP 1)|(?<=gesonderte Niederschrift)\n", text
    )
    day, signed, notes = foot.partition("Verteiler:")
    # DIN 5008: Anlagen come before the Verteiler.
    ends = [*reversed((signed + notes).strip().split("\n"))]
    return [*lines(head), *persons(people), *course_facts(course), *lines(day), *map(Fact, ends)]


def invitation_facts() -> list[Fact]:
    return lines(written("einladung.txt", OTHER_WORDS_OF_INVITATION))


def lines(text: str) -> list[Fact]:
    """Every line, and what stands side by side in one, by itself."""
    parts = GAP.split(NUMBERED.sub(r"\1 ", text))
    return [Fact(part.strip()) for part in parts if part.strip()]


def persons(text: str) -> list[Fact]:
    """Everybody with institution, function, times and the group they are listed in."""
    heads = list(GROUP.finditer(text))
    found: list[Fact] = []
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        listed = text[head.end() : following.start() if following else None]
        in_all = head[1].split("/") if not head[2] else []
        if head[2]:
            found.append(Fact(f"{head[1]} ({head[2]})"))
        for person in PERSON.finditer(" ".join(listed.split())):
            known = [part.strip() for part in person["known"].split(",")]
            more = [person["more"].lstrip(", ")] if person["more"] else []
            found.append(Fact(person["name"].strip(" ,·"), (*known, *more, *in_all)))
    return found


def course_facts(text: str) -> list[Fact]:
    """Titles, papers, sentences, resolutions, votes, assignments, comings and goings."""
    found = []
    for piece in PIECE.split(re.sub(r" {3,}", "\n", text)):
        title, _, rest = piece.partition("\n") if piece.startswith("TOP") else ("", "", piece)
        number, _, wording = (
            rest.partition(": ") if rest.startswith("Beschluss") else ("", "", rest)
        )
        whole = " ".join(wording.split())
        found += [title, number, *SENTENCE.split(whole)]
    return [Fact(says.strip()) for says in found if says.strip()]


def squeezed(text: str) -> str:
    """What counts of a text: no spaces, one kind of quote, one kind of dash, no capitals."""
    for letters, plain in (('„“”"', '"'), ("–—‑", "-")):
        text = re.sub(f"[{letters}]", plain, text)
    return re.sub(r"\s+", "", text).casefold()


def missing(facts: list[Fact], text: str) -> list[str]:
    """What the text does not say, or says in another place than the sample does."""
    text, place, lost = squeezed(text), 0, []
    spots: list[int] = []
    for fact in facts:
        spot = text.find(squeezed(fact.says), place)
        if spot < 0:
            lost.append(fact.says)
        else:
            place = spot + len(squeezed(fact.says))
        spots.append(spot if spot >= 0 else place)
    for fact, start, end in zip(facts, spots, [*spots[1:], len(text)], strict=True):
        own = text[start:end]
        lost += [f"{fact.says}: {each}" for each in fact.details if squeezed(each) not in own]
    return lost


def words(text: str) -> Counter[str]:
    """How often every word, number and clock time is said."""
    return Counter(re.findall(r"[\w:.-]*\w", text.casefold()))
