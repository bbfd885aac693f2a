"""What the template of the Versprechen-Bilanz says."""

from resources.templates.look import WIDE_TEXT
from resources.templates.markup import FOOT, RUNNING, Body, each, p, placed, run, table, when, wide

PROMISES = Body(
    (
        p("Title", "{{ heading }}"),
        p("Subtitle", "{{ subtitle }}"),
        table("Bilanz in Zahlen", (), ("fact", "facts"), ("{{ fact.label }}", "{{ fact.text }}"),
              (40, 60), WIDE_TEXT // 2),
        each(
            "chapter",
            "chapters",
            p("Heading1", "{{ chapter.title }}"),
            placed("BodyText", "{{ chapter.summary }}", "<w:keepNext/>"),
            table(
                "Vorhaben im Kapitel {{ chapter.title }}",
                ("Vorhaben", "Beschlüsse", "Maßnahmen", "Was daraus wurde"),
                ("line", "chapter.lines"),
                (
                    p("Tabellentext", "{% if line.number %}{{ line.number }} {% endif %}"
                      "{{ line.wording }}")
                    + when("line.place", p("Tabellentext", "{{ line.place }}")),
                    each("said", "line.decisions", p("Tabellentext", "{{ said }}")),
                    each("deed", "line.deeds", p("Tabellentext", "{{ deed }}")),
                    p("Tabellentext", "", run("{{ line.verdict }}", "Fett"))
                    + p("Tabellentext", "{{ line.why }}"),
                ),
                (40, 18, 22, 20),
                WIDE_TEXT,
            ),
        ),
        when("not chapters", p("BodyText", "In diesem Plan steht noch kein Vorhaben.")),
    ),
    head=wide(RUNNING),
    foot=wide(FOOT),
    landscape=True,
)  # fmt: skip

BODIES = {"promises": PROMISES}
