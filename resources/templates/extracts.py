"""What is taken out of minutes: extracts for items and offices, and the result sheet."""

from resources.templates.markup import Body, each, p, run, table, when


def extracts(facts: str, items: str, assignments: str, signatures: str) -> dict[str, Body]:
    """The bodies, made of the pieces the minutes are made of."""
    extract = Body(
        (
            when("marking", p("Kennzeichnung", "{{ marking }}")),
            p("Title", "Auszug aus der Niederschrift", run(" ({{ kind }})", "Zusatz")),
            p("Subtitle", "{{ subtitle }}"),
            facts,
            items,
            when("note", p("Vermerk", "{{ note }}")),
            p("BodyText", "Für die Richtigkeit des Auszugs:"),
            p("Ausfertigung", "{{ place_and_day }}"),
            signatures,
        )
    )
    results = Body(
        (
            when("marking", p("Kennzeichnung", "{{ marking }}")),
            p("Title", "Ergebnisblatt"),
            p("Subtitle", "{{ subtitle }}"),
            facts,
            p("Heading1", "Ergebnisse"),
            table(
                "Ergebnisse der Tagesordnungspunkte",
                ("TOP", "Gegenstand", "Ergebnis"),
                ("line", "lines"),
                (
                    "{{ line.number }}",
                    "{{ line.title }}",
                    each("result", "line.results", p("Tabellentext", "{{ result }}")),
                ),
                (9, 47, 44),
            ),
            when("hint", p("Vermerk", "{{ hint }}")),
            assignments,
            when("next_meeting", p("Vermerk", "Nächste Sitzung: {{ next_meeting }}")),
            p("Vermerk", "{{ note }}"),
        )
    )
    return {"extract": extract, "results": results}
