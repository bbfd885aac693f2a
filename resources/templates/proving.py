"""What the templates about the evaluation of a prevention day say: visitors' sheet and report."""

from resources.templates.look import KEEP, TEXT_WIDTH
from resources.templates.markup import (
    Body,
    cell,
    each,
    frame,
    p,
    placed,
    row,
    row_say,
    table,
    text,
    when,
)

BOX = "☐"
GRADES = ("1 sehr gut", "2 gut", "3 befriedigend", "4 ausreichend", "5 schlecht")
ABOUT, PLAIN = "{{ question.heading }}", "Unterschriften"
FIFTHS = (1900, 1400, 2200, 2150, 1800)
TALL = '<w:trHeight w:val="{height}" w:hRule="atLeast"/>'
WRITTEN_LINES = 3


def sheet(style: str, *, is_large: bool) -> Body:
    """The visitors' sheet; in large print every grade has a line of its own."""
    whole = TEXT_WIDTH + 170
    boxes = [f"{BOX} {grade}" for grade in GRADES]
    if is_large:
        grades = frame(ABOUT, (whole,), "".join(row(cell(one, whole, style)) for one in boxes),
                       has_head=False, style=PLAIN)  # fmt: skip
    else:
        cells = "".join(cell(one, at, style) for one, at in zip(boxes, FIFTHS, strict=True))
        grades = frame(ABOUT, FIFTHS, row(cells), has_head=False, style=PLAIN)
    halves = (whole // 2, whole - whole // 2)
    choices = (
        row_say("for line in question.lines", 2)
        + row(
            cell("{{ line.left }}", halves[0], style) + cell("{{ line.right }}", halves[1], style)
        )
        + row_say("endfor", 2)
    )
    height = TALL.format(height=700 if is_large else 480)
    written = row(cell("", whole, style)).replace("<w:cantSplit/>", f"<w:cantSplit/>{height}")
    return Body(
        (
            p("Title", "{{ heading }}"),
            p("Subtitle", "{{ subtitle }}"),
            p(style, "{{ request }}"),
            each(
                "question",
                "questions",
                p("BogenfrageGross" if is_large else "Bogenfrage", "{{ question.heading }}"),
                when("question.hint", placed(style, "{{ question.hint }}", KEEP)),
                when("question.is_grade", grades),
                when("question.lines", frame(ABOUT, halves, choices, has_head=False, style=PLAIN)),
                when("question.is_text",
                     frame(ABOUT, (whole,), written * WRITTEN_LINES, has_head=False)),
            ),
            p(style, "{{ thanks }}"),
        )
    )  # fmt: skip


REPORT = Body(
    (
        p("Title", "{{ heading }}"),
        p("Subtitle", "{{ subtitle }}"),
        when("has_summary", p("Heading1", "Zusammenfassung"), text("summary")),
        p("Heading1", "Der Tag in Zahlen"),
        table("Der Tag in Zahlen", (), ("fact", "facts"),
              ("{{ fact.label }}", "{{ fact.text }}"), (36, 64)),
        when("days", p("Heading1", "Programm")),
        each(
            "day",
            "days",
            p("Heading2", "{{ day.title }}"),
            table("Programm {{ day.title }}", ("Uhrzeit", "Ort", "Programmpunkt", "gekommen"),
                  ("line", "day.lines"),
                  ("{{ line.when }}", "{{ line.place }}",
                   p("Tabellentext", "{{ line.title }}")
                   + when("line.who", p("Tabellentext", "{{ line.who }}")),
                   "{{ line.came }}"), (17, 22, 47, 14)),
        ),
        when(
            "stands",
            p("Heading1", "Aussteller"),
            table("Aussteller", ("Stand", "Aussteller", "Themen"), ("line", "stands"),
                  ("{{ line.number }}", "{{ line.name }}", "{{ line.topics }}"), (12, 44, 44)),
        ),
        when("questions", p("Heading1", "Was Besucherinnen und Besucher sagen"),
             placed("BodyText", "{{ sheets_said }}", KEEP)),
        each(
            "part",
            "questions",
            p("Heading2", "{{ part.title }}"),
            when("part.key_figure", placed("BodyText", "{{ part.key_figure }}", KEEP)),
            when("part.lines",
                 placed("BodyText", "{{ part.picture }}", KEEP),
                 table("{{ part.title }} in Zahlen", ("Antwort", "Anzahl", "Anteil"),
                       ("line", "part.lines"),
                       ("{{ line.label }}", "{{ line.number }}", "{{ line.share }}"),
                       (60, 20, 20))),
            each("said", "part.texts", p("ListBullet", "{{ said }}")),
            p("Absatz", "{{ part.notes }}"),
        ),
        when(
            "exhibitors",
            p("Heading1", "Rückmeldung der Aussteller"),
            table("Rückmeldung der Aussteller", (), ("fact", "exhibitors"),
                  ("{{ fact.label }}", "{{ fact.text }}"), (36, 64)),
            each("said", "comments", p("ListBullet", "{{ said }}")),
        ),
        when(
            "press",
            p("Heading1", "Presse und Öffentlichkeit"),
            table("Presse", ("Datum", "Medium", "Titel"), ("line", "press"),
                  ("{{ line.when }}", "{{ line.medium }}", "{{ line.title }}"), (16, 32, 52)),
        ),
        when(
            "money",
            p("Heading1", "Finanzen"),
            table("Finanzen", ("Kostenstelle", "geplant", "tatsächlich"), ("line", "money"),
                  ("{{ line.what }}", "{{ line.planned }}", "{{ line.actual }}"), (56, 22, 22)),
            p("Absatz", "{{ money_said }}"),
        ),
        when(
            "links",
            p("Heading1", "Maßnahmen und Beschlüsse"),
            table("Maßnahmen und Beschlüsse", (), ("fact", "links"),
                  ("{{ fact.label }}", "{{ fact.text }}"), (20, 80)),
        ),
        when("lessons", p("Heading1", "Was wir gelernt haben"),
             each("lesson", "lessons", p("ListBullet", "{{ lesson }}"))),
        when("has_outlook", p("Heading1", "Ausblick"), text("outlook")),
        when("pictures", p("Heading1", "Bilder")),
        each(
            "picture",
            "pictures",
            placed("BodyText", "{{ picture.mark }}", KEEP),
            when("picture.caption", p("TOPUnterzeile", "{{ picture.caption }}")),
        ),
    )
)  # fmt: skip

BODIES = {
    "visitor_sheet": sheet("Bogentext", is_large=False),
    "visitor_sheet_large": sheet("BogentextGross", is_large=True),
    "event_report": REPORT,
}
