"""The seven steps of the Beccaria-Standards, each with one friendly question in plain German."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class StepText:
    """What the sheet says of a step before anybody wrote anything."""

    number: int
    title: str
    question: str
    missing: str
    """What is told kindly while there is nothing."""


@dataclass(frozen=True, slots=True)
class Known:
    """Something that is known of the measure already, and what it is called."""

    name: str
    text: str
    """Plain text, possibly of several lines."""


@dataclass(frozen=True, slots=True)
class SheetStep:
    """One step of the sheet of a measure."""

    number: int
    title: str
    question: str
    known: tuple[Known, ...]
    """What filled itself."""
    text: str
    """What was written here, rich text."""
    evidence: str
    is_done: bool
    missing: str
    """A kind sentence while the step says nothing; empty otherwise."""
    revision: int | None
    """Of the step as it is on file; None: nothing was written yet."""

    @property
    def is_filled(self) -> bool:
        """Whether anything at all is said."""
        return bool(self.known or self.text.strip())


@dataclass(frozen=True, slots=True)
class Sheet:
    """Beccaria-Bogen of one measure."""

    measure_id: UUID
    number: str
    title: str
    steps: tuple[SheetStep, ...]

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(step.is_done for step in self.steps)

    @property
    def filled(self) -> int:
        """How many say something."""
        return sum(step.is_filled for step in self.steps)


STEPS: Sequence[StepText] = (
    StepText(
        1,
        "Das Problem beschreiben",
        "Was ist los, wo, wann und für wen – und woher wissen Sie das?",
        "Noch leer: Ein, zwei Sätze zum Anlass genügen, am besten mit einer Zahl.",
    ),
    StepText(
        2,
        "Die Ursachen verstehen",
        "Warum ist es so? Was begünstigt das Problem, und was schützt davor?",
        "Noch leer: Fragen Sie jemanden, der vor Ort arbeitet, und halten Sie es hier fest.",
    ),
    StepText(
        3,
        "Ziele und Zielgruppen festlegen",
        "Was soll sich bis wann ändern, und bei wem?",
        "Noch leer: Ein Ziel ist gut, wenn man später sagen kann, ob es erreicht ist.",
    ),
    StepText(
        4,
        "Den Weg zum Ziel wählen",
        "Was tun Sie, und warum sollte gerade das wirken?",
        "Noch leer: Gibt es ein Vorbild anderswo? Dann nennen Sie es hier.",
    ),
    StepText(
        5,
        "Planen und durchführen",
        "Wer macht was bis wann, mit wem und mit welchem Geld?",
        "Noch leer: Federführung, Meilensteine und Kosten der Maßnahme erscheinen hier von selbst.",
    ),
    StepText(
        6,
        "Prüfen, ob es wirkt",
        "Woran merken Sie, dass es besser geworden ist – gezählt und gefragt?",
        "Noch leer: Ein gezählter und ein erfragter Indikator mit Ausgangswert reichen aus.",
    ),
    StepText(
        7,
        "Lernen und festhalten",
        "Was würden Sie wieder so machen, was anders, und wer soll davon erfahren?",
        "Noch leer: Das füllt sich am Ende. Schon ein Satz hilft denen, die nach Ihnen kommen.",
    ),
)
"""In the order of the standards; titles and questions are our own words (DOMAIN 4.2)."""
