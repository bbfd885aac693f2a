"""What minutes say, as plain values: an allow-list, filled for one part of the meeting only."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from praeventionsrat.documents.values import Fact, Rich, Sheet


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One person in a table of the attendance."""

    name: Annotated[str, "Name, mit „(Vorsitz)“ und „i. V. für …“"]
    affiliation: Annotated[str, "entsendende Stelle"]
    note: Annotated[str, "wann anwesend, in welcher Eigenschaft, warum nicht da"]


@dataclass(frozen=True, slots=True)
class AttendanceGroup:
    """One table of the attendance."""

    title: Annotated[str, "Überschrift der Gruppe"]
    from_head: Annotated[str, "Kopf der zweiten Spalte"]
    when_head: Annotated[str, "Kopf der dritten Spalte"]
    lines: tuple[AttendanceLine, ...]


@dataclass(frozen=True, slots=True)
class VoteEntry:
    """A vote as the minutes print it."""

    resolution: Annotated[str, "Nummer des Beschlusses, leer ohne Beschluss"]
    motion: Annotated[Rich, "Wortlaut"]
    line: Annotated[str, "Ergebnis der Abstimmung als Zeile"]
    remark: Annotated[str, "Bemerkung zu den Zahlen"]
    notes: tuple[str, ...] = ()
    count: Annotated[str, "„Abstimmung 2 von 3“, leer bei nur einer"] = ""


@dataclass(frozen=True, slots=True)
class AssignmentEntry:
    """An assignment as the minutes print it."""

    number: Annotated[str, "Nummer"]
    title: Annotated[str, "was zu tun ist"]
    responsible: Annotated[str, "wer es tut"]
    contributors: Annotated[str, "wer mitwirkt"]
    due: Annotated[str, "Frist"]
    sentence: Annotated[str, "was, wer, mit wem, bis wann in einer Zeile"]


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """An item of the agenda with everything that belongs to it."""

    level: Annotated[int, "1 Hauptpunkt, 2 Unterpunkt"]
    heading: Annotated[str, "„TOP 6.1  Titel“"]
    mark: Annotated[str, "„ (abgesetzt)“, „ (Nachtrag)“ oder leer"]
    subline: Annotated[str, "Vorlage und Berichterstattung"]
    text: Annotated[Rich, "Verlauf"]
    recusals: tuple[str, ...]
    votes: tuple[VoteEntry, ...]
    outcome: Annotated[str, "Ergebnis ohne Abstimmung"]
    assignments: tuple[AssignmentEntry, ...]
    notes: tuple[str, ...] = ()
    part: Annotated[str, "Überschrift, wo in der internen Niederschrift ein Teil beginnt"] = ""
    key: str = ""
    """Id of the item, for whoever looks for a place; no template has it."""


@dataclass(frozen=True, slots=True)
class CorrectionEntry:
    """A correction appended to signed minutes."""

    heading: Annotated[str, "„Berichtigung 1 zu TOP 3 (16.06.2026, Beschluss …)“"]
    text: Annotated[str, "was richtig heißen muss"]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs."""

    name: Annotated[str, "Name"]
    role: Annotated[str, "Funktion"]


@dataclass(frozen=True, kw_only=True)
class MinutesSheet(Sheet):
    """The minutes of the public part, or those of the non-public part."""

    template: ClassVar[str] = "minutes"

    marking: Annotated[str, "„Nichtöffentlich“, „Entwurf“, beides oder leer"]
    kind: Annotated[str, "Art der Niederschrift"]
    subtitle: Annotated[str, "„über die 12. Sitzung …“"]
    facts_about: Annotated[str, "Beschreibung der Kopftabelle"]
    facts: tuple[Fact, ...]
    groups: tuple[AttendanceGroup, ...]
    items: tuple[ItemEntry, ...]
    closing_notes: tuple[str, ...]
    nonpublic_hint: Annotated[str, "Hinweis auf die gesonderte Niederschrift"]
    assignments: tuple[AssignmentEntry, ...]
    next_meeting: Annotated[str, "nächste Sitzung"]
    place_and_day: Annotated[str, "Ort und Ausfertigungsdatum"]
    signers: tuple[Signer, ...]
    attachments: Annotated[str, "Anlagen"]
    distribution: Annotated[str, "Verteiler"]
    corrections: tuple[CorrectionEntry, ...] = ()
    approval: Annotated[str, "„Genehmigt am …“, leer bis dahin"] = ""
