"""What the templates about the course of measures say."""

from resources.templates.look import KEEP, WIDE_TEXT
from resources.templates.markup import FOOT, RUNNING, Body, each, p, placed, table, text, when, wide

COUNTS = ("{{ line.label }}", "{{ line.number }}", "{{ line.share }}")
MEASURE = (
    p("Heading2", "{{ measure.heading }}")
    + table("{{ measure.about }}", (), ("fact", "measure.facts"),
            ("{{ fact.label }}", "{{ fact.text }}"), (24, 76))
    + when(
        "measure.indicators",
        placed("Absatz", "Woran die Wirkung gemessen wird", KEEP),
        table("{{ measure.indicators_about }}",
              ("Indikator", "Ausgangswert", "Zuletzt", "Zielwert"),
              ("line", "measure.indicators"),
              ("{{ line.name }}", "{{ line.base }}", "{{ line.now }}", "{{ line.target }}"),
              (37, 21, 21, 21)),
    )
)  # fmt: skip

MONITORING = Body(
    (
        p("Title", "{{ heading }}"),
        p("Subtitle", "{{ subtitle }}"),
        when("has_introduction", text("introduction")),
        p("Heading1", "Auf einen Blick"),
        p("BodyText", "{{ summary }}"),
        table("Der Zeitraum in Zahlen", (), ("fact", "facts"),
              ("{{ fact.label }}", "{{ fact.text }}"), (40, 60)),
        each(
            "chart",
            "charts",
            p("Heading2", "{{ chart.title }}"),
            p("BodyText", "{{ chart.picture }}"),
            table("{{ chart.title }} in Zahlen", ("{{ chart.first }}", "Anzahl", "Anteil"),
                  ("line", "chart.lines"), COUNTS, (60, 20, 20)),
        ),
        p("Heading1", "{{ changes_heading }}"),
        p("BodyText", "{{ changes_note }}"),
        when("not changes", p("BodyText", "Es hat sich nichts geändert.")),
        each(
            "part",
            "changes",
            p("Heading2", "{{ part.title }}"),
            table("{{ part.title }}", ("Maßnahme", "Vorher", "Jetzt"), ("line", "part.lines"),
                  ("{{ line.measure }}", "{{ line.before }}", "{{ line.now }}"), (46, 20, 34)),
        ),
        each(
            "field",
            "fields",
            p("Heading1", "{{ field.title }}"),
            placed("BodyText", "{{ field.summary }}", KEEP),
            each("measure", "field.measures", MEASURE),
        ),
        when("has_outlook", p("Heading1", "Ausblick"), text("outlook")),
    )
)  # fmt: skip

PROGRESS = Body(
    (
        p("Title", "{{ heading }}"),
        p("Subtitle", "{{ subtitle }}"),
        when("not fields", p("BodyText", "Zurzeit läuft keine Maßnahme.")),
        each(
            "field",
            "fields",
            p("Heading1", "{{ field.title }}"),
            table(
                "Maßnahmen im Handlungsfeld {{ field.title }}",
                ("Maßnahme", "Federführung", "Wie es steht", "Jüngster Sachstand"),
                ("line", "field.lines"),
                (
                    "{{ line.measure }}",
                    "{{ line.owner }}",
                    each("said", "line.standing", p("Tabellentext", "{{ said }}")),
                    each("said", "line.said", p("Tabellentext", "{{ said }}")),
                ),
                (26, 17, 20, 37),
                WIDE_TEXT,
            ),
        ),
        when("note", p("Vermerk", "{{ note }}")),
    ),
    head=wide(RUNNING),
    foot=wide(FOOT),
    landscape=True,
)

MEASURE_SHEET = Body(
    (
        p("Title", "{{ heading }}"),
        p("Subtitle", "{{ subtitle }}"),
        table("Angaben zur Maßnahme", (), ("fact", "facts"),
              ("{{ fact.label }}", "{{ fact.text }}"), (22, 78)),
        when(
            "indicators",
            placed("Absatz", "Woran die Wirkung gemessen wird", KEEP),
            table("Indikatoren der Maßnahme", ("Indikator", "Ausgangswert", "Zuletzt", "Zielwert"),
                  ("line", "indicators"),
                  ("{{ line.name }}", "{{ line.base }}", "{{ line.now }}", "{{ line.target }}"),
                  (37, 21, 21, 21)),
        ),
        when("left_out", p("Absatz", "{{ left_out }}")),
    )
)  # fmt: skip

BODIES = {"monitoring": MONITORING, "progress": PROGRESS, "measure": MEASURE_SHEET}
