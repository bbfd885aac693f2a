"""What an Abschlussbericht is made of: plain values for Word and PDF."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from praeventionsrat.documents.charts import Bar, BarChart
from praeventionsrat.documents.values import Fact, Rich, Sheet
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.evaluation.results import Option, QuestionResult


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """One item of the programme."""

    when: Annotated[str, "Uhrzeit"]
    place: Annotated[str, "Ort"]
    title: Annotated[str, "Programmpunkt"]
    who: Annotated[str, "Mitwirkende"]
    came: Annotated[str, "Teilnehmende, soweit gezählt"]


@dataclass(frozen=True, slots=True)
class ProgrammeDay:
    """One day."""

    title: Annotated[str, "Tag"]
    lines: tuple[ProgrammeLine, ...]


@dataclass(frozen=True, slots=True)
class StandLine:
    """One exhibitor."""

    number: Annotated[str, "Standnummer"]
    name: Annotated[str, "Aussteller"]
    topics: Annotated[str, "Themen und Aktionen"]


@dataclass(frozen=True, slots=True)
class AnswerShare:
    """How often something was answered."""

    label: Annotated[str, "Antwort"]
    number: Annotated[str, "Anzahl"]
    share: Annotated[str, "Anteil"]


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """What one question brought."""

    title: Annotated[str, "Frage"]
    key_figure: Annotated[str, "Durchschnittsnote und Anteil"]
    notes: Annotated[str, "Grundlage der Zahlen"]
    picture: Annotated[str, "Platz des Schaubilds"]
    lines: tuple[AnswerShare, ...]
    texts: tuple[str, ...]

    @property
    def bars(self) -> BarChart:
        """As a chart."""
        bars = tuple(Bar(one.label, float(one.number), is_own=True) for one in self.lines)
        return BarChart(self.title, "Antworten", bars, decimals=0)


@dataclass(frozen=True, slots=True)
class PressLine:
    """One report."""

    when: Annotated[str, "Datum"]
    medium: Annotated[str, "Medium"]
    title: Annotated[str, "Titel"]


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One Kostenstelle."""

    what: Annotated[str, "Kostenstelle"]
    planned: Annotated[str, "geplant"]
    actual: Annotated[str, "tatsächlich"]


@dataclass(frozen=True, slots=True)
class PicturePart:
    """One picture."""

    mark: Annotated[str, "Platz des Bildes"]
    caption: Annotated[str, "Bildunterschrift mit Urheber"]
    alternative: Annotated[str, "Alternativtext"]


@dataclass(frozen=True, kw_only=True)
class ReportSheet(Sheet):
    """Everything the report says."""

    template: ClassVar[str] = "event_report"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Veranstaltung, Tage, Ort"]
    has_summary: Annotated[bool, "ob eine Zusammenfassung da ist"]
    summary: Annotated[Rich, "Zusammenfassung"]
    facts: tuple[Fact, ...]
    days: tuple[ProgrammeDay, ...]
    stands: tuple[StandLine, ...]
    sheets_said: Annotated[str, "wie viele Bögen ausgewertet wurden"]
    questions: tuple[QuestionPart, ...]
    exhibitors: tuple[Fact, ...]
    comments: tuple[str, ...]
    press: tuple[PressLine, ...]
    money: tuple[MoneyLine, ...]
    money_said: Annotated[str, "Ergebnis in einem Satz"]
    links: tuple[Fact, ...]
    lessons: tuple[str, ...]
    has_outlook: Annotated[bool, "ob ein Ausblick da ist"]
    outlook: Annotated[Rich, "Ausblick"]
    pictures: tuple[PicturePart, ...]


@dataclass(frozen=True)
class EventReport:
    """The report with the bytes of its pictures, in their order."""

    sheet: ReportSheet
    pictures: tuple[bytes, ...]


def question_part(number: int, one: QuestionResult) -> QuestionPart:
    """A result as the report tells it."""
    return QuestionPart(
        title=one.question.text,
        key_figure=one.key_figure,
        notes=" ".join(one.notes),
        picture=f"[Schaubild {number}]" if one.options else "",
        lines=tuple(_share(option) for option in one.options),
        texts=tuple(_said(one.texts)),
    )


def _said(texts: Iterable[str]) -> Iterator[str]:
    """Each once, with how often it was written."""
    found: dict[str, list[str]] = {}
    for text in texts:
        found.setdefault(fold(" ".join(text.split())), []).append(" ".join(text.split()))
    for same in found.values():
        yield same[0] + (f" ({len(same)}-mal genannt)" if len(same) > 1 else "")


def _share(one: Option) -> AnswerShare:
    return AnswerShare(one.label, str(one.number), f"{one.percent} %")
