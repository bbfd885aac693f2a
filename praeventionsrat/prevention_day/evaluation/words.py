"""What kinds of questions, grades and answers are called."""

from collections.abc import Mapping

from praeventionsrat.prevention_day.evaluation.records import QuestionKind, SheetSource

KINDS: Mapping[QuestionKind, str] = {
    QuestionKind.GRADE: "Note 1 bis 5",
    QuestionKind.YES_NO: "Ja oder nein",
    QuestionKind.CHOICE: "Eines ankreuzen",
    QuestionKind.SEVERAL: "Mehrere ankreuzen",
    QuestionKind.TEXT: "Freier Text",
}
SOURCES: Mapping[SheetSource, str] = {
    SheetSource.PAPER: "Papier",
    SheetSource.ONLINE: "online",
}
GRADES = ("sehr gut", "gut", "befriedigend", "ausreichend", "schlecht")
"""From 1 to 5."""
YES_NO = ("ja", "nein")
GOOD = 2
"""Grades up to this count as „sehr gut oder gut“."""
FEW = 30
"""Fewer answers are a mood, not a measurement."""


def choices_of(text: str) -> tuple[str, ...]:
    """The choices of a question, one a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def options_of(kind: QuestionKind, choices: str) -> tuple[str, ...]:
    """What may be chosen, in order; nothing for free text."""
    if kind is QuestionKind.GRADE:
        return GRADES
    if kind is QuestionKind.YES_NO:
        return YES_NO
    return () if kind is QuestionKind.TEXT else choices_of(choices)
