"""An online survey's CSV: understood before anything is written, and never counted twice."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.files import read_bounded
from praeventionsrat.german import count, fold
from praeventionsrat.prevention_day.evaluation.entry import keep_online, several
from praeventionsrat.prevention_day.evaluation.records import QuestionKind, SheetSource
from praeventionsrat.prevention_day.evaluation.rows import Answer, QuestionRow
from praeventionsrat.prevention_day.evaluation.survey_columns import (
    ColumnMatch,
    best_place,
    match_columns,
)
from praeventionsrat.prevention_day.ports import Work

LARGEST = 10 << 20
SHOWN_DOUBTS = 50
READABLE = "Bitte speichern Sie die Antworten der Umfrage als CSV-Datei; so werden sie gelesen."
TOO_LARGE = "Diese Datei ist größer als 10 MB. So viele Antworten hat keine Umfrage."
NOTHING = "In dieser Datei stehen keine Antworten: Erwartet wird eine Zeile je Person."
NO_MATCH = (
    "Keine Spalte dieser Datei passt zu einer Frage Ihres Bogens. Bitte prüfen Sie, ob es die "
    "richtige Datei ist und ob in der ersten Zeile die Fragen stehen."
)
YES = frozenset({"ja", "yes", "y", "j", "1", "wahr", "true", "x", "ausgewahlt", "checked"})
NO = frozenset({"nein", "no", "n", "0", "2", "falsch", "false", "nicht ausgewahlt"})
CODED = re.compile(r"(?:AO?)?0*(\d)(?:\D.*)?", re.IGNORECASE)
"""„2“, „A2“ and „AO02“ of LimeSurvey, „2 - gut“."""
STAMPS = (
    "%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M",
    "%m/%d/%Y %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%m/%d/%y %H:%M:%S",
)  # fmt: skip

Key = tuple[datetime | None, frozenset[Answer]]


@dataclass(frozen=True, slots=True)
class SurveySheet:
    """What one person answered."""

    line: int
    answers: tuple[Answer, ...]
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Survey:
    """A file as it is understood."""

    columns: tuple[ColumnMatch, ...]
    sheets: tuple[SurveySheet, ...]
    empty: int
    """Lines that answer nothing we ask."""
    doubts: tuple[str, ...]

    @property
    def told(self) -> str:
        """„25 Bögen werden übernommen, 1 Zeile ist leer“."""
        said = count(len(self.sheets), "Bogen wird", "Bögen werden") + " übernommen"
        left = count(self.empty, "Zeile ist leer", "Zeilen sind leer")
        return f"{said}, {left}." if self.empty else f"{said}."


@dataclass(frozen=True, slots=True)
class TakenSurvey:
    """What came of it."""

    new: int
    known: int

    @property
    def told(self) -> str:
        """In a sentence."""
        said = count(self.new, "Bogen übernommen", "Bögen übernommen")
        verb = "stand" if self.known == 1 else "standen"
        return f"{said}, {self.known} {verb} schon da" if self.known else said


def read_survey(path: Path) -> Sequence[tuple[int, tuple[str, ...]]]:
    """The lines of a file; for a worker."""
    from praeventionsrat.contacts.reading.decoding import decoded  # noqa: PLC0415 - worker
    from praeventionsrat.contacts.reading.separated import read_rows  # noqa: PLC0415 - worker

    if path.suffix.casefold() not in {".csv", ".txt", ".tsv"}:
        raise UserError(READABLE)
    content = read_bounded(path, LARGEST)
    if len(content) > LARGEST:
        raise UserError(TOO_LARGE)
    rows = [(row.line, tuple(row.cells)) for row in read_rows(decoded(content))]
    return [row for row in rows if any(row[1])]


def understand_survey(
    rows: Sequence[tuple[int, Sequence[str]]], questions: Sequence[QuestionRow]
) -> Survey:
    """What the file says to our questions, and where we are not sure."""
    if len(rows) < 2:
        raise UserError(NOTHING)
    columns = match_columns(rows[0][1], questions)
    if not any(one.question_id for one in columns):
        raise UserError(NO_MATCH)
    known = {one.id: one for one in questions}
    doubts = [f"Spalte „{one.heading}“: {one.told}." for one in columns if one.is_doubtful]
    sheets: list[SurveySheet] = []
    for line, cells in rows[1:]:
        made, odd = _sheet(line, cells, columns, known)
        doubts += odd
        if made.answers:
            sheets.append(made)
    more = len(doubts) - SHOWN_DOUBTS
    told = doubts[:SHOWN_DOUBTS] + ([f"und {more} weitere Stellen"] if more > 0 else [])
    return Survey(columns, tuple(sheets), len(rows) - 1 - len(sheets), tuple(told))


def take_survey(
    work: Work, event_id: UUID, sheets: Iterable[SurveySheet], *, at: datetime
) -> TakenSurvey:
    """Keep what is new of a survey: the same answers at the same time are the same person's."""
    wanted = tuple(sheets)
    timed = any(one.at is not None for one in wanted)
    there = _there(work, event_id, timed=timed)
    new: list[tuple[Sequence[Answer], datetime]] = []
    for one in wanted:
        key = (one.at if timed else None, frozenset(one.answers))
        if there[key]:
            there[key] -= 1
        else:
            new.append((one.answers, one.at or at))
    made = keep_online(work, event_id, new)
    return TakenSurvey(made, len(wanted) - made)


def _there(work: Work, event_id: UUID, *, timed: bool) -> Counter[Key]:
    said: dict[UUID, list[Answer]] = {}
    for line in work.feedback_answers.lines(event_id):
        said.setdefault(line.sheet_id, []).append(line.answer)
    return Counter(
        (one.entered_at if timed else None, frozenset(said.get(one.id, ())))
        for one in work.feedback_sheets.where(prevention_day_id=event_id, source=SheetSource.ONLINE)
    )


def _sheet(
    line: int,
    cells: Sequence[str],
    columns: Sequence[ColumnMatch],
    known: Mapping[UUID, QuestionRow],
) -> tuple[SurveySheet, list[str]]:
    answers: list[Answer] = []
    chosen: dict[UUID, list[int]] = {}
    odd: list[str] = []
    at = None
    for column, cell in zip(columns, cells, strict=False):
        said = cell.strip()
        if not said:
            continue
        if column.is_time:
            at = stamp(said)
        elif column.place is not None and column.question_id is not None:
            if fold(said) not in NO and fold(said) not in {"n/a", "-"}:
                chosen.setdefault(column.question_id, []).append(column.place)
        elif column.question_id is not None:
            found = answer_of(known[column.question_id], said)
            if found is None:
                odd.append(f"Zeile {line}: „{said[:60]}“ passt zu keiner Antwort auf "
                           f"„{column.question}“ und bleibt weg.")  # fmt: skip
            else:
                answers.append(found)
    answers += [Answer(key, text=several(places)) for key, places in chosen.items()]
    return SurveySheet(line, tuple(answers), at), odd


def answer_of(question: QuestionRow, said: str) -> Answer | None:
    """What words in a cell answer; None where they answer nothing we offer."""
    if question.kind is QuestionKind.TEXT:
        return Answer(question.id, text=said)
    if question.kind is QuestionKind.SEVERAL:
        places = _several(said, question.options)
        return Answer(question.id, text=several(places)) if places else None
    if question.kind is QuestionKind.YES_NO:
        word = fold(said)
        if word in YES or word in NO:
            return Answer(question.id, 1 if word in YES else 0)
        return None
    place = best_place(said, question.options) or _coded(said, len(question.options))
    return Answer(question.id, place) if place else None


def stamp(said: str) -> datetime | None:
    """A moment as surveys write it; None where it is none."""
    text = said.replace("MEZ", "").replace("MESZ", "").strip()
    for shape in STAMPS:
        try:
            return datetime.strptime(text, shape).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def _coded(said: str, most: int) -> int | None:
    found = CODED.fullmatch(said.strip())
    place = int(found[1]) if found else 0
    return place if 1 <= place <= most else None


def _several(said: str, options: Sequence[str]) -> set[int]:
    parts = [part.strip() for part in said.split(";")] if ";" in said else [said.strip()]
    places = {place for part in parts if part and (place := best_place(part, options))}
    if places or ";" in said:
        return places
    words = fold(said)
    return {place for place, option in enumerate(options, 1) if fold(option) in words}
