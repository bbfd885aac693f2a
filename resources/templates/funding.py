"""What the templates about money say: ranked list, Zuwendungsantrag, Verwendungsnachweis."""

from resources.templates.look import WIDE_TEXT
from resources.templates.markup import (
    FOOT,
    RUNNING,
    Body,
    each,
    p,
    placed,
    run,
    table,
    text,
    when,
    wide,
)

RIGHT = '<w:jc w:val="right"/>'


def figure(value: str) -> str:
    """A sum in a cell, flush right."""
    return placed("Tabellentext", value, RIGHT)


def right(words: str) -> str:
    """The heading above sums."""
    return placed("Tabellenkopf", words, RIGHT)


TITLED = p("Tabellentext", "{{ line.title }}", run("{{ line.total }}", "Fett"))
TITLES = (p("Title", "{{ heading }}"), p("Subtitle", "{{ subtitle }}"))
FACTS = table(
    "{{ facts_about }}", (), ("fact", "facts"), ("{{ fact.label }}", "{{ fact.text }}"), (26, 74)
)
SECTIONS = each(
    "section",
    "sections",
    p("Heading2", "{{ section.heading }}"),
    when(
        "section.known",
        table(
            "Angaben zu {{ section.heading }}",
            (),
            ("fact", "section.known"),
            ("{{ fact.label }}", "{{ fact.text }}"),
            (26, 74),
        ),
    ),
    text("section.text"),
    when("section.missing", p("BodyText", "{{ section.missing }}")),
)

RANKED_LIST = Body(
    (
        *TITLES,
        table("Mittel", (), ("fact", "facts"), ("{{ fact.label }}", "{{ fact.text }}"), (40, 60),
              WIDE_TEXT // 2),
        each("note", "notes", p("Absatz", "{{ note }}")),
        table(
            "Anträge nach Punkten mit laufender Summe und Budgetlinie",
            ("Rang", "Vorhaben", "Punkte", right("Beantragt"), right("Summe"), right("Gedeckt"),
             "Budgetlinie"),
            ("line", "lines"),
            (
                "{{ line.rank }}",
                p("Tabellentext", "", run("{{ line.title }}", "Fett"))
                + p("Tabellentext", "{{ line.number }}{% if line.applicant %} · "
                    "{{ line.applicant }}{% endif %}")
                + when("line.recused", p("Tabellentext", "{{ line.recused }}")),
                "{{ line.points }}",
                figure("{{ line.asked }}"),
                figure("{{ line.running }}"),
                figure("{{ line.covered }}"),
                p("Tabellentext", "", run("{{ line.place }}", "Fett"))
                + p("Tabellentext", "{{ line.state }}"),
            ),
            (6, 32, 14, 12, 12, 12, 16),
            WIDE_TEXT,
        ),
        when("not lines", p("BodyText", "Noch ist kein Antrag eingereicht.")),
    ),
    head=wide(RUNNING),
    foot=wide(FOOT),
    landscape=True,
)  # fmt: skip

GRANT_APPLICATION = Body(
    (
        *TITLES,
        FACTS,
        when("sections", p("Heading1", "Beschreibung des Vorhabens")),
        SECTIONS,
        p("Heading1", "Kosten- und Finanzierungsplan"),
        p("Heading2", "Kosten"),
        table(
            "Kosten",
            ("Posten", "Bemerkung", right("Betrag")),
            ("line", "costs"),
            (TITLED, "{{ line.note }}", figure("{{ line.cents }}")),
            (46, 34, 20),
        ),
        p("Heading2", "Finanzierung"),
        table(
            "Finanzierung",
            ("Woher", "Anteil an den Kosten", right("Betrag")),
            ("line", "financing"),
            (TITLED, "{{ line.note }}", figure("{{ line.cents }}")),
            (46, 34, 20),
        ),
        when("conditions", p("Heading1", "Bedingungen des Programms")),
        each("condition", "conditions", p("ListBullet", "{{ condition }}")),
        p("Ausfertigung", "{{ applicant }}"),
        p("Unterschrift", "Ort, Datum, Unterschrift"),
    )
)

PROOF_OF_USE = Body(
    (
        *TITLES,
        FACTS,
        p("Heading1", "Sachbericht"),
        SECTIONS,
        when("not sections", p("BodyText", "Noch keine Angabe.")),
        p("Heading1", "Zahlenmäßiger Nachweis"),
        table(
            "Geplant und tatsächlich",
            ("Art", "Posten", right("Geplant"), right("Tatsächlich"), right("Abweichung")),
            ("line", "lines"),
            (
                p("Tabellentext", "{{ line.side }}", run("{{ line.total }}", "Fett")),
                "{{ line.title }}",
                figure("{{ line.planned }}"),
                figure("{{ line.actual }}"),
                figure("{{ line.difference }}"),
            ),
            (22, 30, 16, 16, 16),
        ),
        when("not lines", p("BodyText", "Es ist noch kein Posten eingetragen.")),
        p("Heading2", "Zahlungen"),
        when(
            "payments",
            table(
                "Zahlungen",
                ("Tag", "Art", "Bemerkung", right("Betrag")),
                ("line", "payments"),
                (
                    "{{ line.day }}",
                    "{{ line.kind }}",
                    "{{ line.note }}",
                    figure("{{ line.cents }}"),
                ),
                (16, 22, 42, 20),
            ),
        ),
        p("Absatz", "{{ balance }}"),
        p("Ausfertigung", "{{ applicant }}"),
        p("Unterschrift", "Ort, Datum, Unterschrift"),
    )
)

BODIES = {
    "ranked_list": RANKED_LIST,
    "grant_application": GRANT_APPLICATION,
    "proof_of_use": PROOF_OF_USE,
}
