"""The Abschlussbericht: what is on record about the day, read once, nothing typed twice."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Rich
from praeventionsrat.german import count, day, full_day
from praeventionsrat.money import money
from praeventionsrat.prevention_day.evaluation.documents.report_parts import (
    EventReport,
    MoneyLine,
    PicturePart,
    PressLine,
    ProgrammeDay,
    ProgrammeLine,
    ReportSheet,
    StandLine,
    question_part,
)
from praeventionsrat.prevention_day.evaluation.exhibitors import exhibitor_name, exhibitor_result
from praeventionsrat.prevention_day.evaluation.lessons import lessons_of
from praeventionsrat.prevention_day.evaluation.outcome import read_outcome
from praeventionsrat.prevention_day.evaluation.pictures import (
    PictureRow,
    picture_content,
    pictures_of,
    refuse_untold,
)
from praeventionsrat.prevention_day.evaluation.results import read_results
from praeventionsrat.prevention_day.money.reading import read_budget
from praeventionsrat.prevention_day.money.records import MoneySide, PressKind
from praeventionsrat.prevention_day.money.totals import Totals, balance_told
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.rows import DayRow, Programme
from praeventionsrat.prevention_day.records import PreventionDay
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.usecases.links import links_of, links_told
from praeventionsrat.prevention_day.words import days_told
from praeventionsrat.quantity import number

PRINTED = {PressKind.REPORT, PressKind.POST, PressKind.RELEASE}
WORDS_SHOWN = 60
"""Free answers in the report; the rest stays in the program."""


def gather(work: Work, event_id: UUID, head: Head) -> EventReport:
    """Read the report; pictures nobody described are refused by name."""
    event = work.prevention_days.get(event_id)
    chosen = [one for one in pictures_of(work, event_id) if one.in_report]
    refuse_untold(chosen)
    days = days_told([one.held_on for one in days_of(work, event_id)])
    results = read_results(work, event_id)
    exhibitors, totals = exhibitor_result(work, event_id), read_budget(work, event_id).totals
    answered = [one for one in results.questions if one.answered]
    sheet = ReportSheet(
        head=head,
        title=f"Abschlussbericht {event.title}"[:250],
        running_title="Abschlussbericht",
        foot_note=f"Stand {day(head.today)}" if head.today else "",
        heading="Abschlussbericht",
        subtitle=" · ".join(part for part in (event.title, days, event.place) if part),
        has_summary=bool(event.report_summary.strip()),
        summary=Rich(event.report_summary),
        facts=tuple(Fact(*one) for one in _facts(work, event, days)),
        days=tuple(_days(work, event_id)),
        stands=tuple(_stands(work, event_id)),
        sheets_said=f"Ausgewertet wurden {_sheets(results.sheets, results.online)}."
        if results.sheets
        else "",
        questions=tuple(question_part(n, one) for n, one in enumerate(answered, 1)),
        exhibitors=tuple(Fact(*one) for one in exhibitors.facts),
        comments=tuple(
            " ".join(one.comment.split()) for one in exhibitors.rows if one.comment.strip()
        )[:WORDS_SHOWN],
        press=tuple(_press(work, event_id)),
        money=tuple(_money(totals)),
        money_said=_balance(totals),
        links=tuple(
            Fact(one.what, _link(one.title, one.detail)) for one in links_told(work, event_id)
        ),
        lessons=tuple(one.text for one in lessons_of(work, event_id)),
        has_outlook=bool(event.report_outlook.strip()),
        outlook=Rich(event.report_outlook),
        pictures=tuple(_picture(n, one) for n, one in enumerate(chosen, 1)),
    )
    return EventReport(sheet, tuple(picture_content(work, one.id) for one in chosen))


def missing_for_report(work: Work, event_id: UUID) -> Sequence[str]:
    """What the report still lacks, each in a kind sentence."""
    event = work.prevention_days.get(event_id)
    results, outcome = read_results(work, event_id), read_outcome(work, event_id)
    untold = [one for one in pictures_of(work, event_id) if one.in_report and not one.alt_text]
    told = (
        (not event.report_summary.strip(), "Die Zusammenfassung ist noch leer."),
        (not event.report_outlook.strip(), "Der Ausblick ist noch leer."),
        (outcome.visitors is None, "Eine Gesamtzahl der Besucher fehlt (Reiter „Zählung“)."),
        (not results.sheets, "Es ist noch kein Besucherbogen erfasst."),
        (not exhibitor_result(work, event_id).answers,
         "Es liegt noch keine Rückmeldung eines Ausstellers vor."),
        (not outcome.cost, "Im Budget stehen noch keine tatsächlichen Ausgaben."),
        (not any(one.kind in PRINTED for one in work.press_items.rows(event_id)),
         "Es ist noch kein Pressebericht eingetragen."),
        (not links_of(work, event_id),
         "Der Präventionstag ist mit keiner Maßnahme und keinem Beschluss verknüpft."),
        (bool(untold), f"{count(len(untold), 'Bild hat', 'Bilder haben')} noch keinen "
         "Alternativtext; so lässt sich der Bericht nicht ausgeben."),
    )  # fmt: skip
    return [words for is_missing, words in told if is_missing]


def _sheets(sheets: int, online: int) -> str:
    said = count(sheets, "Bogen", "Bögen")
    return f"{said}, davon {online} online" if online else said


def _facts(work: Work, event: PreventionDay, days: str) -> Iterator[tuple[str, str]]:
    organizer = work.organizations.find(event.organizer_id)
    known = (
        ("Motto", event.motto),
        ("Wann", days),
        ("Wo", event.place),
        ("Veranstalter", organizer.name if organizer else ""),
        ("Schirmherrschaft", event.patron),
        ("Zielgruppen", event.target_groups),
        ("Erwartet", f"{number(event.expected_visitors)} Besucherinnen und Besucher"
         if event.expected_visitors else ""),
    )  # fmt: skip
    yield from (one for one in known if one[1])
    items = [one for one in work.programme_items.rows(event.id) if one.is_told_publicly]
    if items:
        yield "Programmpunkte", number(len(items))
    yield from read_outcome(work, event.id).facts


def _days(work: Work, event_id: UUID) -> Iterator[ProgrammeDay]:
    programme = programme_of(work, event_id)
    came = {one.id: one.came for one in work.registrations.items(event_id)}
    for one in programme.days:
        lines = tuple(_lines(programme, one, came))
        if lines:
            yield ProgrammeDay(full_day(one.held_on), lines)


def _lines(programme: Programme, on: DayRow, came: dict[UUID, int]) -> Iterator[ProgrammeLine]:
    for item in programme.items_on(on.id):
        if item.is_told_publicly:
            yield ProgrammeLine(
                item.when,
                programme.place_name(item),
                item.title,
                item.who,
                number(came[item.id]) if came.get(item.id) else "",
            )


def _stands(work: Work, event_id: UUID) -> Iterator[StandLine]:
    for one in work.stands.rows(event_id):
        if one.comes:
            yield StandLine(one.number, exhibitor_name(one), one.topics or one.activity)


def _press(work: Work, event_id: UUID) -> Iterator[PressLine]:
    for one in work.press_items.rows(event_id):
        if one.kind in PRINTED:
            yield PressLine(day(one.happened_on), one.medium, one.title or one.website)


def _money(totals: Totals) -> Iterator[MoneyLine]:
    for side, whole in ((MoneySide.EXPENSE, totals.expense), (MoneySide.INCOME, totals.income)):
        word = "Ausgaben" if side is MoneySide.EXPENSE else "Einnahmen"
        found = [one for one in totals.categories if one.side is side]
        for one in found:
            yield MoneyLine(f"{word}: {one.name}", money(one.sum.planned), money(one.sum.actual))
        if found:
            yield MoneyLine(f"{word} gesamt", money(whole.planned), money(whole.actual))


def _balance(totals: Totals) -> str:
    if not totals.categories:
        return ""
    kind = f" Dazu kommen Sachleistungen im Wert von {money(totals.in_kind)}."
    told = balance_told(totals.actual_balance)
    return f"Ergebnis: {told}." + (kind if totals.in_kind else "")


def _link(title: str, detail: str) -> str:
    return f"{title} ({detail})" if detail else title


def _picture(place: int, one: PictureRow) -> PicturePart:
    credit = f"Foto: {one.credit}" if one.credit else ""
    caption = " – ".join(part for part in (one.caption, credit) if part)
    return PicturePart(f"[Bild {place}]", caption, one.alt_text)


EVENT_REPORT = Export(
    "event-report",
    "Abschlussbericht (Word)",
    ".docx",
    gather,
    "praeventionsrat.prevention_day.evaluation.documents.report_word:render",
    of="prevention_day",
    description="Der Tag in Zahlen, Programm, Auswertung mit Schaubildern, Kosten und Lehren.",
)
EVENT_REPORT_PDF = Export(
    "event-report-pdf",
    "Abschlussbericht (PDF)",
    ".pdf",
    gather,
    "praeventionsrat.prevention_day.evaluation.documents.report_pdf:render",
    of="prevention_day",
    description="Derselbe Bericht zum Weitergeben und Drucken.",
)
