"""Maßnahmenblatt: one measure on exactly one page, for whoever asks what this is about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.german import count, day
from praeventionsrat.measures.beccaria_known import name_of
from praeventionsrat.measures.costs import sums_of
from praeventionsrat.measures.documents.monitoring_parts import IndicatorLine
from praeventionsrat.measures.documents.monitoring_sheet import (
    indicator_line,
    period_words,
    said_words,
)
from praeventionsrat.measures.monitoring import Period, read_measures
from praeventionsrat.measures.monitoring_values import Monitored
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Measure
from praeventionsrat.measures.usecases.reporting import plain
from praeventionsrat.measures.words import STATE_NAMES, light_text
from praeventionsrat.money import money
from praeventionsrat.records import now

LONG, SHORT, LINE = 420, 260, 90
"""Letters of a text, of a shorter one, and of a line; one page holds no more."""
STONES, INDICATORS, PARTNERS = 5, 3, 4


@dataclass(frozen=True, kw_only=True)
class MeasureSheet(Sheet):
    """Everything the sheet says."""

    template: ClassVar[str] = "measure"

    heading: Annotated[str, "Nummer und Bezeichnung"]
    subtitle: Annotated[str, "Handlungsfeld und Stand"]
    facts: tuple[Fact, ...]
    indicators: tuple[IndicatorLine, ...]
    left_out: Annotated[str, "was nicht mehr auf die Seite passte"]


def gather(work: Work, measure_id: UUID, head: Head) -> MeasureSheet:
    """Read one measure."""
    today = head.today or now().date()
    measure = work.measures.get(measure_id)
    told = next(
        one
        for one in read_measures(work, Period(date.min, today, today), today, only=measure_id)
    )  # fmt: skip
    facts = tuple(
        Fact(label, text) for label, text in _facts(work, measure, told) if text
    )  # fmt: skip
    more = len(told.indicators) - INDICATORS
    return MeasureSheet(
        head=head,
        title=f"Maßnahmenblatt {measure.number}: {measure.title}"[:250],
        running_title="Maßnahmenblatt",
        foot_note=f"Maßnahme {measure.number}",
        heading=f"{measure.number} {cut(measure.title, LINE * 2)}",
        subtitle=" · ".join(w for w in (cut(told.field, LINE), f"Stand {day(today)}") if w),
        facts=facts,
        indicators=tuple(_short(indicator_line(i)) for i in told.indicators[:INDICATORS]),
        left_out=f"{count(more, 'weiterer Indikator', 'weitere Indikatoren')} im Monitoringbericht."
        if more > 0
        else "",
    )


def cut(text: str, most: int) -> str:
    """The beginning of a text, ended at a word."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[: most - 1].rpartition(" ")[0].rstrip(",;:.") + " …"


def _short(line: IndicatorLine) -> IndicatorLine:
    return replace(line, name=cut(line.name, LINE))


def _facts(work: Work, measure: Measure, told: Monitored) -> Iterable[tuple[str, str]]:
    light = light_text(told.now.light)
    reason = f" – {cut(told.now.reason, SHORT // 2)}" if told.now.reason else ""
    percent = f", {told.progress} %" if told.progress is not None else ""
    place = work.keywords.find(measure.district_id)
    yield "Worum es geht", cut(plain(measure.description), LONG) or "noch nicht beschrieben"
    yield "Ziel", cut(plain(measure.goal), SHORT)
    yield "Anlass und Fakten", cut(plain(measure.facts), SHORT)
    yield "Status", f"{STATE_NAMES[told.now.state]}{percent}"
    yield "Ampel", light + reason
    yield "Federführung", cut(told.owner, LINE) or "noch offen"
    yield "Partner", _partners(work, measure.id)
    yield "Ort", cut(" · ".join(w for w in (place.name if place else "", measure.place) if w), LINE)
    yield "Zeitraum", period_words(measure.starts_on, measure.ends_on)
    yield "Meilensteine", _stones(told)
    yield "Kosten", _costs(work, measure.id)
    yield "Beschlüsse", "\n".join(cut(one, LINE) for one in told.resolutions[:2])
    yield "Jüngster Sachstand", cut(said_words(told), LONG)


def _partners(work: Work, measure_id: UUID) -> str:
    found = work.measure_partners.where(measure_id=measure_id)
    names = [name_of(work, one.person_id, one.organization_id) for one in found]
    known = [cut(name, LINE // 2) for name in names if name]
    return _some(known, PARTNERS, "; ")


def _stones(told: Monitored) -> str:
    lines = [
        f"{cut(s.title, LINE // 2)} – "
        + (f"erledigt am {day(s.done_on)}" if s.done_on else _until(s.due_on, late=s.is_overdue))
        for s in told.milestones
    ]
    return _some(lines, STONES, "\n")


def _until(due_on: date | None, *, late: bool) -> str:
    if due_on is None:
        return "offen"
    return f"bis {day(due_on)}" + (" (überfällig)" if late else "")


def _some(lines: Sequence[str], most: int, by: str) -> str:
    more = len(lines) - most
    return by.join([*lines[:most], *([f"und {more} weitere"] if more > 0 else [])])


def _costs(work: Work, measure_id: UUID) -> str:
    sums = sums_of(work.cost_items.where(measure_id=measure_id))
    parts = (
        (sums.planned, "geplant"),
        (sums.spent or 0, "ausgegeben"),
        (sums.funding, "gefördert"),
        (sums.own, "eigene Mittel"),
    )
    return ", ".join(f"{money(cents)} {words}" for cents, words in parts if cents)


MEASURE_SHEET = Export(
    "measure-sheet",
    "Maßnahmenblatt (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="measure",
    description="Eine Maßnahme auf einer Seite: worum es geht, wie es steht, was kommt.",
)
