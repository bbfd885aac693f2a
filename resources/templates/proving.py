"""What the templates about the evaluation of a prevention day say: visitors' sheet and report."""

from resources.templates.look import KEEP, size
from resources.templates.markup import Body, each, p, placed, table, text, when

BOX = "☐"
HALVES = '<w:tabs><w:tab w:val="left" w:pos="4700"/></w:tabs>'
GRADES = (f"{BOX} 1 sehr gut\t{BOX} 2 gut\t{BOX} 3 befriedigend"
          f"\t{BOX} 4 ausreichend\t{BOX} 5 schlecht")  # fmt: skip
FIFTHS = "".join(f'<w:tab w:val="left" w:pos="{at}"/>' for at in (1850, 3200, 5300, 7350))
_EDGE = 'w:val="single" w:sz="6" w:space="1" w:color="5A6576"/>'
LINE = f"<w:pBdr><w:bottom {_EDGE}<w:between {_EDGE}</w:pBdr>"


def sized(paragraph: str, points: float) -> str:
    """The paragraph in letters of this size."""
    return paragraph.replace("<w:r>", f"<w:r><w:rPr>{size(points)}</w:rPr>")


def sheet(points: float, *, is_large: bool) -> Body:
    """The visitors' sheet; in large print every grade has a line of its own."""
    grades = (
        tuple(sized(p("BodyText", one), points) for one in GRADES.split("\t"))
        if is_large
        else (sized(placed("BodyText", GRADES, f"<w:tabs>{FIFTHS}</w:tabs>"), points),)
    )
    line = sized(placed("BodyText", " ", f"{KEEP}{LINE}"), points + 8)
    written = (line,) * 3
    return Body(
        (
            p("Title", "{{ heading }}"),
            p("Subtitle", "{{ subtitle }}"),
            sized(p("BodyText", "{{ request }}"), points),
            each(
                "question",
                "questions",
                p("Heading2", "{{ question.heading }}")
                if not is_large
                else p("Heading1", "{{ question.heading }}"),
                when("question.hint", sized(placed("BodyText", "{{ question.hint }}", KEEP),
                                            points - 1)),
                when("question.is_grade", *grades),
                each(
                    "line",
                    "question.lines",
                    sized(placed("BodyText", "{{ line.left }}\t{{ line.right }}", HALVES), points),
                ),
                when("question.is_text", *written),
            ),
            sized(p("Absatz", "{{ thanks }}"), points),
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
    "visitor_sheet": sheet(12, is_large=False),
    "visitor_sheet_large": sheet(18, is_large=True),
    "event_report": REPORT,
}
