"""Which column of an online survey belongs to which question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.german import fold
from praeventionsrat.prevention_day.evaluation.records import QuestionKind
from praeventionsrat.prevention_day.evaluation.rows import QuestionRow

SURE, POSSIBLE = 88, 70
"""Likeness in percent from which a match is taken, and taken with a doubt."""
OPTION = re.compile(r"(?P<question>.+?)\s*\[(?P<option>[^\[\]]+)\]\s*")
CODE = re.compile(r"^\s*(?:[A-Za-z]{0,3}\d+[A-Za-z0-9]*[.:)]\s+|\d+[.)]\s*)")
"""„G01Q02. “ of LimeSurvey, „3) “ of others."""
TIMES = frozenset(
    fold(word)
    for word in ("Zeitstempel", "Timestamp", "submitdate", "Datum Abgeschickt", "Completion time",
                 "Fertigstellungszeit", "Abgeschickt am", "Datum", "Eingegangen am")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """A column and what it is taken for."""

    heading: str
    question_id: UUID | None = None
    question: str = ""
    place: int | None = None
    """The choice it stands for, where each has a column of its own; counted from 1."""
    is_time: bool = False
    is_doubtful: bool = False

    @property
    def told(self) -> str:
        """What becomes of it."""
        if self.is_time:
            return "Zeitpunkt der Antwort"
        if self.question_id is None:
            return "bleibt weg"
        return f"wohl „{self.question}“ – bitte prüfen" if self.is_doubtful else self.question


def match_columns(
    headings: Sequence[str], questions: Sequence[QuestionRow]
) -> tuple[ColumnMatch, ...]:
    """Find the question of every column; no question twice unless by its choices."""
    taken: set[UUID] = set()
    found: list[ColumnMatch] = []
    for heading in headings:
        if fold(heading.strip()) in TIMES:
            found.append(ColumnMatch(heading, is_time=True))
            continue
        made = _match(heading, [one for one in questions if one.id not in taken])
        if made.question_id is not None and made.place is None:
            taken.add(made.question_id)
        found.append(made)
    return tuple(found)


def best_place(said: str, options: Sequence[str]) -> int | None:
    """The place of the choice that words mean; None where none is like them."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - only when a file is read

    words = fold(said)
    likes = [fuzz.ratio(words, fold(option)) for option in options]
    best = max(likes, default=0.0)
    return likes.index(best) + 1 if best >= SURE else None


def _match(heading: str, questions: Sequence[QuestionRow]) -> ColumnMatch:
    whole = _best(heading, questions)
    parts = OPTION.fullmatch(heading)
    if parts is None or (whole is not None and whole[1] >= SURE):
        return _made(heading, whole, None)
    several = [one for one in questions if one.kind is QuestionKind.SEVERAL]
    best = _best(parts["question"], several)
    place = best_place(parts["option"], best[0].options) if best else None
    return _made(heading, best if place else _best(parts["question"], questions), place)


def _made(heading: str, best: tuple[QuestionRow, float] | None, place: int | None) -> ColumnMatch:
    if best is None:
        return ColumnMatch(heading)
    question, likeness = best
    return ColumnMatch(heading, question.id, question.text, place, is_doubtful=likeness < SURE)


def _best(heading: str, questions: Sequence[QuestionRow]) -> tuple[QuestionRow, float] | None:
    from rapidfuzz import fuzz  # noqa: PLC0415 - only when a file is read

    words = fold(CODE.sub("", heading))
    likes = [(fuzz.token_sort_ratio(words, fold(one.text)), one) for one in questions]
    likeness, question = max(likes, key=lambda one: one[0], default=(0.0, None))
    return (question, likeness) if question is not None and likeness >= POSSIBLE else None
