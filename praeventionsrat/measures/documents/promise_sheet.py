"""Versprechen-Bilanz as Word: chapter by chapter, what was promised and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.promises import BalanceLine, ChapterBalance, read_balance
from praeventionsrat.measures.words import STATE_NAMES
from praeventionsrat.plans.records import Verdict
from praeventionsrat.plans.words import KINDS, VERDICTS
from praeventionsrat.records import now

UNCHAPTERED = "Ohne Kapitel"


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One pledge."""

    number: Annotated[str, "Nummer"]
    wording: Annotated[str, "Wortlaut"]
    place: Annotated[str, "Fundstelle"]
    decisions: tuple[str, ...]
    """Never empty: a cell needs a paragraph."""
    deeds: tuple[str, ...]
    """Never empty."""
    verdict: Annotated[str, "Urteil in Worten"]
    why: Annotated[str, "Begründung"]


@dataclass(frozen=True, slots=True)
class PromiseChapter:
    """One chapter with its pledges."""

    title: Annotated[str, "Kapitel"]
    summary: Annotated[str, "wie viele Vorhaben welches Urteil haben"]
    lines: tuple[PromiseLine, ...]


@dataclass(frozen=True, kw_only=True)
class PromiseSheet(Sheet):
    """Everything the balance says."""

    template: ClassVar[str] = "promises"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Plan und Stand"]
    facts: tuple[Fact, ...]
    chapters: tuple[PromiseChapter, ...]


def gather(work: Work, plan_id: UUID, head: Head) -> PromiseSheet:
    """Read the balance of a plan."""
    balance = read_balance(work, plan_id)
    fields, on = balance.plan.fields, head.today or now().date()
    about = ", ".join(part for part in (KINDS[fields.kind], fields.publisher) if part)
    return PromiseSheet(
        head=head,
        title=f"Versprechen-Bilanz {fields.title}",
        running_title="Versprechen-Bilanz",
        heading=f"Versprechen-Bilanz: {fields.title}",
        subtitle=f"{about} · Stand {german.day(on)}",
        facts=(
            Fact("Vorhaben", str(len(balance.lines))),
            *(Fact(VERDICTS[v], _share(n, len(balance.lines))) for v, n in balance.counts.items()),
        ),
        chapters=tuple(_chapter(each) for each in balance.chapters if each.lines),
    )


def counted(counts: Mapping[Verdict, int]) -> str:
    """„3 offen, 1 erfüllt“, without what does not occur."""
    return ", ".join(f"{number} {VERDICTS[each]}" for each, number in counts.items() if number)


def decided(line: BalanceLine) -> Sequence[str]:
    """Its resolutions in words; what is not public is not named."""
    words = []
    for each in line.decisions:
        told = "beschlossen" if each.is_adopted else "abgelehnt"
        named = f"Beschluss {each.number}" if each.is_public else "nichtöffentlicher Beschluss"
        words.append(f"{named} vom {german.day(each.decided_on)} ({told})")
    return words


def done(line: BalanceLine) -> Sequence[str]:
    """Its measures in words."""
    return [f"{deed.number} {deed.title} – {STATE_NAMES[deed.state]}" for deed in line.deeds]


def _chapter(chapter: ChapterBalance) -> PromiseChapter:
    title = chapter.chapter.label if chapter.chapter else UNCHAPTERED
    return PromiseChapter(title, counted(chapter.counts), tuple(map(_line, chapter.lines)))


def _line(line: BalanceLine) -> PromiseLine:
    row = line.pledge
    return PromiseLine(
        number=row.number,
        wording=row.wording,
        place=row.place,
        decisions=tuple(decided(line)) or ("–",),
        deeds=tuple(done(line)) or ("–",),
        verdict=VERDICTS[line.verdict],
        why=line.why,
    )


def _share(number: int, whole: int) -> str:
    return f"{number} ({round(100 * number / whole)} %)" if number else "0"


PROMISES = Export(
    "promises",
    "Versprechen-Bilanz (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="plan",
    description="Jedes Vorhaben eines Plans mit Beschlüssen, Maßnahmen und dem, was daraus wurde.",
)
