"""Ranked list as Word, for the meeting in which the Begleitausschuss decides."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.ranking import Ranked
from praeventionsrat.funding.rows import ApplicationRow
from praeventionsrat.funding.usecases.scoring import rank_applications, ratings_of, recused_names
from praeventionsrat.funding.words import PLACE_NAMES, STATE_NAMES, points_words
from praeventionsrat.money import money
from praeventionsrat.records import now


@dataclass(frozen=True, slots=True)
class RankedLine:
    """One application."""

    rank: Annotated[str, "Rang"]
    number: Annotated[str, "Nummer"]
    title: Annotated[str, "Vorhaben"]
    applicant: Annotated[str, "Antragsteller"]
    recused: Annotated[str, "wer befangen war"]
    points: Annotated[str, "Punkte und wie viele bewertet haben"]
    asked: Annotated[str, "beantragt"]
    running: Annotated[str, "laufende Summe"]
    covered: Annotated[str, "aus den Mitteln gedeckt"]
    place: Annotated[str, "Lage zur Budgetlinie"]
    state: Annotated[str, "Stand des Antrags"]


@dataclass(frozen=True, kw_only=True)
class RankedList(Sheet):
    """Everything the list says."""

    template: ClassVar[str] = "ranked_list"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Ausschuss, Anzahl, Stand"]
    facts: tuple[Fact, ...]
    notes: tuple[str, ...]
    lines: tuple[RankedLine, ...]


def gather(work: Work, programme_id: UUID, head: Head) -> RankedList:
    """Read the ranked list of a programme."""
    programme = work.funding_programmes.get(programme_id)
    committee = work.committees.find(programme.committee_id)
    on = head.today or now().date()
    ranking = rank_applications(work, programme_id, today=on)
    rows = {row.id: row for row in work.funding_applications.rows(programme_id)}
    ratings = ratings_of(work, programme_id, [rows[one.id] for one in ranking.lines], today=on)
    recused = recused_names(work, rows)
    number = german.count(len(ranking.lines), "Antrag", "Anträge")
    about = (committee.name if committee else "", number, f"Stand {german.day(on)}")
    return RankedList(
        head=head,
        title=f"Rangliste {programme.title}",
        running_title="Rangliste",
        heading=f"Rangliste: {programme.title}",
        subtitle=" · ".join(part for part in about if part),
        facts=tuple(
            Fact(label, money(cents))
            for label, cents in (
                ("Mittel insgesamt", ranking.budget_cents),
                ("Beantragt", ranking.asked_cents),
                ("Nach dieser Liste gedeckt", ranking.covered_cents),
                ("Übrig", ranking.left_cents),
            )
            if cents is not None
        ),
        notes=ranking.notes,
        lines=tuple(
            _line(one, rows[one.id], ratings[one.id].scorers, recused.get(one.id, ""))
            for one in ranking.lines
        ),
    )


def _line(one: Ranked, row: ApplicationRow, scorers: int, recused: str) -> RankedLine:
    scored = german.count(scorers, "Bewertung", "Bewertungen")
    return RankedLine(
        rank="–" if one.rank is None else str(one.rank),
        number=row.number,
        title=one.title,
        applicant=row.applicant,
        recused=f"befangen: {recused}" if recused else "",
        points=f"{points_words(one.points)} ({scored})" if one.points is not None else "–",
        asked=money(one.asked_cents),
        running=money(one.running_cents),
        covered=money(one.covered_cents),
        place=PLACE_NAMES[one.place],
        state=STATE_NAMES[row.state],
    )


RANKED_LIST = Export(
    "ranked-list",
    "Rangliste (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="funding_programme",
    description="Alle Anträge eines Programms nach Punkten, mit laufender Summe und Budgetlinie.",
)
