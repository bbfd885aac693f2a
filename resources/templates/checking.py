"""The report on a Word file's accessibility."""

from resources.templates.markup import Body, each, p, run, table

ACCESSIBILITY = Body(
    (
        p("Title", "Prüfbericht zur Barrierefreiheit"),
        p("Subtitle", "{{ subtitle }}"),
        p("Ergebnis", "", run("Ergebnis: ", "Fett"), run("{{ summary }}")),
        p("Heading1", "Prüfpunkte"),
        table(
            "Prüfpunkte mit Ergebnis und Fundstellen",
            ("Prüfpunkt", "Verlangt ist", "Ergebnis und Fundstellen"),
            ("line", "lines"),
            (
                "{{ line.title }}",
                "{{ line.wants }}",
                p("Tabellentext", "", run("{{ line.result }}", "Fett"))
                + each("place", "line.places", p("Tabellentext", "{{ place }}")),
            ),
            (20, 38, 42),
        ),
        p("Vermerk", "{{ note }}"),
    )
)

BODIES = {"accessibility": ACCESSIBILITY}
