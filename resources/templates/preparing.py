"""What the templates about the preparation of a prevention day say: task list, safety sheet."""

from resources.templates.markup import Body, each, p, placed, run, table, when

TITLES = (p("Title", "{{ heading }}"), p("Subtitle", "{{ subtitle }}"))
NEW_PAGE = "<w:pageBreakBefore/>"

TASK_LIST = Body(
    (
        *TITLES,
        each(
            "owner",
            "owners",
            when("loop.first", p("Heading1", "{{ owner.name }}")),
            when("not loop.first", placed("Heading1", "{{ owner.name }}", NEW_PAGE)),
            p("BodyText", "{{ owner.summary }}"),
            table(
                "Aufgaben: {{ owner.name }}",
                ("Termin", "Aufgabe", "Bereich", "Stand"),
                ("task", "owner.tasks"),
                (
                    p("Tabellentext", "{{ task.due }}") + p("Tabellentext", "{{ task.offset }}"),
                    p("Tabellentext", "", run("{{ task.title }}", "Fett"))
                    + when("task.note", p("Tabellentext", "{{ task.note }}"))
                    + when("task.waits", p("Tabellentext", "{{ task.waits }}")),
                    "{{ task.area }}",
                    "{{ task.state }}",
                ),
                (20, 48, 20, 12),
            ),
        ),
        when("not owners", p("BodyText", "Alles ist erledigt.")),
    )
)

SAFETY_SHEET = Body(
    (
        *TITLES,
        p("BodyText", "{{ open_words }}"),
        each(
            "limit",
            "limits",
            p("Absatz", "", run("{{ limit.what }}", "Fett"), run(" {{ limit.why }}")),
        ),
        p("Heading1", "Angaben zur Veranstaltung"),
        table(
            "{{ facts_about }}",
            (),
            ("fact", "facts"),
            ("{{ fact.label }}", "{{ fact.text }}"),
            (26, 74),
        ),
        each(
            "group",
            "groups",
            p("Heading1", "{{ group.title }}"),
            table(
                "Fragen: {{ group.title }}",
                ("Frage", "Antwort", "Erläuterung"),
                ("line", "group.lines"),
                (
                    p("Tabellentext", "{{ line.question }}"),
                    p("Tabellentext", "", run("{{ line.choice }}", "Fett")),
                    when("line.text", p("Tabellentext", "{{ line.text }}"))
                    + when("line.known", p("Tabellentext", "{{ line.known }}"))
                    + when("not line.text and not line.known", p("Tabellentext", "–")),
                ),
                (42, 14, 44),
            ),
        ),
        p("Absatz", "{{ source }}"),
        p("Ausfertigung", "Verantwortliche Leitung der Veranstaltung"),
        p("Unterschrift", "Ort, Datum, Unterschrift"),
    )
)

BODIES = {"task_list": TASK_LIST, "safety_sheet": SAFETY_SHEET}
