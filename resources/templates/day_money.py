"""What the templates about the money and the press of a prevention day say."""

from resources.templates.funding import FACTS, figure, right
from resources.templates.markup import Body, each, p, run, table, when

TITLES = (p("Title", "{{ heading }}"), p("Subtitle", "{{ subtitle }}"))

EVENT_BUDGET = Body(
    (
        *TITLES,
        FACTS,
        when("notes", p("Heading2", "Über dem Plan")),
        each("note", "notes", p("BodyText", "{{ note }}")),
        each(
            "group",
            "groups",
            p("Heading1", "{{ group.heading }}"),
            table(
                "{{ group.heading }}",
                ("Posten", right("Geplant"), right("Tatsächlich")),
                ("line", "group.lines"),
                (
                    p("Tabellentext", "{{ line.title }}", run("{{ line.total }}", "Fett"))
                    + when("line.note", p("Tabellentext", "{{ line.note }}")),
                    figure("{{ line.planned }}"),
                    figure("{{ line.actual }}"),
                ),
                (56, 22, 22),
            ),
        ),
        when("gifts", p("Heading1", "Sponsoren")),
        when(
            "gifts",
            table(
                "Sponsoren",
                ("Sponsor", "Gibt", "Stand", right("Wert")),
                ("gift", "gifts"),
                (
                    "{{ gift.name }}",
                    p("Tabellentext", "{{ gift.gift }}")
                    + when("gift.in_return", p("Tabellentext", "dafür: {{ gift.in_return }}")),
                    "{{ gift.state }}",
                    figure("{{ gift.value }}"),
                ),
                (28, 34, 20, 18),
            ),
        ),
    )
)

PRESS_REVIEW = Body(
    (
        *TITLES,
        when("summary", p("BodyText", "{{ summary }}")),
        each(
            "clipping",
            "clippings",
            p("Heading1", "{{ clipping.title }}"),
            p(
                "BodyText",
                "",
                run("{{ clipping.where }}", "Fett"),
                run("{% if clipping.where %} · {% endif %}{{ clipping.kind }}"),
            ),
            when("clipping.text", p("BodyText", "{{ clipping.text }}")),
            when("clipping.website", p("BodyText", "Fundstelle: {{ clipping.website }}")),
            when("clipping.files", p("BodyText", "Ausschnitt: {{ clipping.files }}")),
        ),
        when("not clippings", p("BodyText", "Noch ist nichts erschienen.")),
    )
)

PRESS_RELEASE = Body(
    (
        p("Title", "{{ heading }}"),
        p("Subtitle", "{{ dated }}"),
        p("Heading1", "{{ headline }}"),
        p("BodyText", "", run("{{ lead }}", "Fett")),
        when("greeting", p("BodyText", "{{ greeting }}")),
        when("patron", p("BodyText", "{{ patron }}")),
        when("highlights", p("Heading2", "Aus dem Programm")),
        when(
            "highlights",
            table(
                "Höhepunkte des Programms",
                ("Wann", "Was", "Wo"),
                ("one", "highlights"),
                (
                    "{{ one.when }}",
                    p("Tabellentext", "", run("{{ one.title }}", "Fett"))
                    + when("one.text", p("Tabellentext", "{{ one.text }}")),
                    "{{ one.where }}",
                ),
                (24, 52, 24),
            ),
        ),
        p("Heading2", "Auf einen Blick"),
        FACTS,
        when("more", p("Heading2", "Anreise")),
        when("more", p("BodyText", "{{ more }}")),
        p("Heading2", "Ansprechstelle für die Presse"),
        each("line", "contact", p("BodyText", "{{ line }}")),
    )
)

BODIES = {
    "event_budget": EVENT_BUDGET,
    "press_review": PRESS_REVIEW,
    "press_release": PRESS_RELEASE,
}
