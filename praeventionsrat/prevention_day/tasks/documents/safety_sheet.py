"""The Sicherheitsbogen as Word: what is known, every question with its answer, what is open."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.german import count, day
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.safety import AnswerLine, read_safety
from praeventionsrat.prevention_day.tasks.safety_questions import SOURCE
from praeventionsrat.prevention_day.tasks.words import SAFETY_CHOICES
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told
from praeventionsrat.records import now


@dataclass(frozen=True, slots=True)
class SafetyLine:
    """A question with its answer."""

    question: Annotated[str, "Frage"]
    choice: Annotated[str, "ja, nein, trifft nicht zu oder offen"]
    text: Annotated[str, "Erläuterung"]
    known: Annotated[str, "was dazu schon feststeht oder empfohlen wird"]


@dataclass(frozen=True, slots=True)
class SafetyGroup:
    """The questions about one thing."""

    title: Annotated[str, "Überschrift"]
    lines: tuple[SafetyLine, ...]


@dataclass(frozen=True, slots=True)
class SafetyLimit:
    """Why the sheet is not enough."""

    what: Annotated[str, "Hinweis"]
    why: Annotated[str, "Begründung"]


@dataclass(frozen=True, kw_only=True)
class SafetyForm(Sheet):
    """Everything the sheet says."""

    template: ClassVar[str] = "safety_sheet"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Präventionstag mit Datum"]
    facts_about: Annotated[str, "was die Tabelle der Angaben zeigt"] = "Angaben zur Veranstaltung"
    facts: tuple[Fact, ...]
    limits: tuple[SafetyLimit, ...]
    groups: tuple[SafetyGroup, ...]
    open_words: Annotated[str, "wie viele Fragen offen sind"]
    source: Annotated[str, "woran sich der Bogen anlehnt"]


def gather(work: Work, event_id: UUID, head: Head) -> SafetyForm:
    """Read the sheet."""
    event = work.prevention_days.get(event_id)
    sheet = read_safety(work, event_id)
    days = days_told([one.held_on for one in days_of(work, event_id)])
    missing = count(sheet.open_count, "Frage ist", "Fragen sind")
    return SafetyForm(
        head=head,
        title=f"Sicherheitsbogen {event.title}",
        running_title="Sicherheitsbogen",
        foot_note=f"Stand {day(head.today or now().date())}",
        heading="Sicherheitsbogen",
        subtitle=" · ".join(part for part in (event.title, days) if part),
        facts=tuple(Fact(name, words) for name, words in sheet.facts),
        limits=tuple(SafetyLimit(what, why) for what, why in sheet.limits),
        groups=tuple(
            SafetyGroup(group.title, tuple(_line(line) for line in group.lines))
            for group in sheet.groups
        ),
        open_words=f"{missing} noch offen."
        if sheet.open_count
        else "Alle Fragen sind beantwortet.",
        source=SOURCE,
    )


def _line(line: AnswerLine) -> SafetyLine:
    return SafetyLine(line.question, SAFETY_CHOICES[line.choice], line.text.strip(), line.known)


SAFETY = Export(
    "safety-sheet",
    "Sicherheitsbogen (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="prevention_day",
    description="Angaben zur Veranstaltung und alle Fragen zur Sicherheit mit Ihren Antworten.",
)
