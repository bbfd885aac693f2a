"""The template of a paper laid before a committee."""

from resources.templates.markup import Body, each, p, run, table, text, when

PAPER = Body(
    (
        when("marking", p("Kennzeichnung", "{{ marking }}")),
        p("Title", "{{ kind }}", run(" {{ number }}", "Zusatz")),
        p("Subtitle", "{{ subject }}"),
        table(
            "{{ facts_about }}",
            (),
            ("fact", "facts"),
            ("{{ fact.label }}", "{{ fact.text }}"),
            (24, 76),
        ),
        when(
            "steps",
            p("Heading1", "Beratungsfolge"),
            table(
                "Beratungsfolge",
                ("Gremium", "Datum", "Aufgabe", "Teil", "Ergebnis"),
                ("step", "steps"),
                (
                    "{{ step.committee }}",
                    "{{ step.day }}",
                    "{{ step.role }}",
                    "{{ step.part }}",
                    "{{ step.result }}",
                ),
                (26, 13, 17, 6, 38),
            ),
        ),
        each(
            "section",
            "sections",
            p("Heading1", "{{ section.title }}"),
            text("section.text"),
        ),
        when(
            "attachments",
            p("Heading1", "Anlagen"),
            each("attachment", "attachments", p("ListNumber", "{{ attachment }}")),
        ),
    )
)

BODIES = {"paper": PAPER}
