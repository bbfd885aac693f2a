"""What last year's prevention day of Musterau brought: 87 sheets, counts, lessons, a report."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.evaluation.entry import keep_online, keep_sheet, several
from praeventionsrat.prevention_day.evaluation.lessons import add_lesson
from praeventionsrat.prevention_day.evaluation.questions import ask_standard, questions_of
from praeventionsrat.prevention_day.evaluation.records import LessonFields, QuestionKind
from praeventionsrat.prevention_day.evaluation.rows import Answer, QuestionRow
from praeventionsrat.prevention_day.records import CountMethod, VisitorCountFields
from praeventionsrat.prevention_day.running.usecases import count_visitors
from praeventionsrat.prevention_day.usecases.events import days_of, write_report_texts

PAPER, ONLINE = 62, 25
ROUND = (1, 2, 1, 2, 2, 3, 1, 2, 1, 4, 2, 1, 3, 2)
SAID = (
    "Mehr Sitzplätze im Schatten",
    "Ein Angebot für Jugendliche ab 14",
    "Die Wegweiser zum Saal waren schwer zu finden",
    "Bitte wieder die Fahrradcodierung",
    "Getränke waren früh ausverkauft",
)
LESSONS = (
    ("Wegweiser vom Marktplatz zum großen Saal aufstellen", "Fläche", -14),
    ("Zelte für Schatten auf der Wiese bestellen", "Technik", -90),
    ("Jugendrat am Programm für ab 14 beteiligen", "Programm", -150),
    ("Termine der Fahrradcodierung früher veröffentlichen", "Presse", -30),
)
SUMMARY = (
    "Der Präventionstag brachte Polizei, Feuerwehr, Beratungsstellen, Schulen und Vereine auf dem "
    "Marktplatz zusammen. Besonders gefragt waren die Fahrradcodierung und die Gespräche an den "
    "Ständen."
)
OUTLOOK = (
    "Im nächsten Jahr soll es mehr Angebote für Jugendliche geben und mehr Schatten auf der Wiese."
)


def add_past_evaluation(work: Work, event_id: UUID) -> None:
    """Everything the week after."""
    ask_standard(work, event_id)
    questions = questions_of(work, event_id)
    on = days_of(work, event_id)[0]
    at = datetime.combine(on.held_on + timedelta(days=3), time(14), UTC)
    for number in range(PAPER):
        keep_sheet(work, event_id, _answers(questions, number), at=at)
    keep_online(
        work,
        event_id,
        [(_answers(questions, PAPER + n), at + timedelta(minutes=n)) for n in range(ONLINE)],
    )
    for clock, visitors, is_total in ((time(11), 240, False), (time(14), 410, False),
                                      (None, 1100, True)):  # fmt: skip
        fields = VisitorCountFields(
            event_day_id=on.id,
            counted_at=clock,
            visitors=visitors,
            is_total=is_total,
            method=CountMethod.POLICE if is_total else CountMethod.COUNTED,
        )
        count_visitors(work, event_id, fields)
    for text, area, offset in LESSONS:
        add_lesson(work, event_id, LessonFields(text=text, area=area, offset_days=offset))
    write_report_texts(work, event_id, summary=SUMMARY, outlook=OUTLOOK)


def add_evaluation(work: Work, event_id: UUID) -> None:
    """The sheet is ready to be printed."""
    ask_standard(work, event_id)


def _answers(questions: Sequence[QuestionRow], number: int) -> list[Answer]:
    found = []
    for place, one in enumerate(questions):
        pick = ROUND[(number * 3 + place * 5 + number // 7) % len(ROUND)]
        if (number + place * 3) % 23 == 0:
            continue
        if one.kind is QuestionKind.TEXT:
            if number % 6 == 0:
                found.append(Answer(one.id, text=SAID[number // 6 % len(SAID)]))
        elif one.kind is QuestionKind.SEVERAL:
            chosen = {pick, 1 + (number + place) % len(one.options)}
            found.append(Answer(one.id, text=several(chosen)))
        elif one.kind is QuestionKind.YES_NO:
            found.append(Answer(one.id, int(number % 5 != 0)))
        else:
            found.append(Answer(one.id, min(pick, len(one.options))))
    return found
