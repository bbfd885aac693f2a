"""What the templates about the day itself say: programme for guests, Regieplan."""

from resources.templates.look import KEEP, WIDE_TEXT
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


def line(field: str, words: str) -> str:
    """A paragraph that is there where a field says something."""
    return when(field, p("BodyText", words))


PROGRAMME = Body(
    (
        p("Title", "{{ heading }}"),
        when("motto", p("Subtitle", "„{{ motto }}“")),
        line("when", "{{ when }}"),
        line("where", "{{ where }}"),
        line("patron", "Schirmherrschaft: {{ patron }}"),
        when("has_greeting", p("Heading1", "Grußwort"), text("greeting")),
        each(
            "day",
            "days",
            p("Heading1", "{{ day.title }}"),
            p("BodyText", "Geöffnet {{ day.hours }}"),
            when("day.warning", p("Absatz", "", run("{{ day.warning }}", "Fett"))),
            when("not day.entries", p("BodyText", "Das Programm steht noch nicht fest.")),
            each(
                "entry",
                "day.entries",
                placed("Heading2", "{{ entry.when }}: {{ entry.title }}", KEEP),
                when("entry.format", p("BodyText", "{{ entry.format }}")),
                line("entry.place", "Ort: {{ entry.place }}"),
                line("entry.who", "Mit: {{ entry.who }}"),
                line("entry.text", "{{ entry.text }}"),
                line("entry.marks", "{{ entry.marks }}"),
                line("entry.seats", "{{ entry.seats }}"),
            ),
        ),
        when("signing_up", p("Heading1", "Anmeldung"), p("BodyText", "{{ signing_up }}")),
        when(
            "places",
            p("Heading1", "Orte und Barrierefreiheit"),
            table(
                "Orte mit Anschrift und Barrierefreiheit",
                ("Ort", "Anschrift", "Barrierefreiheit"),
                ("place", "places"),
                ("{{ place.name }}", "{{ place.address }}", "{{ place.accessibility }}"),
                (32, 28, 40),
            ),
        ),
        when("has_arrival", p("Heading1", "Anreise"), text("arrival")),
        when("contact", p("Absatz", "{{ contact }}")),
    )
)

DIRECTION_PLAN = Body(
    (
        p("Title", "{{ heading }}"),
        p("Subtitle", "{{ subtitle }}"),
        p("BodyText", "", run("{{ internal }}", "Fett")),
        line("lead", "Leitung: {{ lead }}"),
        each(
            "day",
            "days",
            p("Heading1", "{{ day.title }}"),
            p("BodyText", "Geöffnet {{ day.hours }}"),
            when("day.warning", p("Absatz", "", run("{{ day.warning }}", "Fett"))),
            table(
                "Regieplan {{ day.title }}",
                ("Zeit", "Ort", "Was", "Technik", "Zuständig", "Mitwirkende"),
                ("line", "day.lines"),
                (
                    "{{ line.when }}",
                    "{{ line.place }}",
                    p("Tabellentext", "", run("{{ line.what }}", "Fett"))
                    + when("line.about", p("Tabellentext", "{{ line.about }}")),
                    "{{ line.technique }}",
                    "{{ line.responsible }}",
                    "{{ line.people }}",
                ),
                (10, 13, 26, 14, 13, 24),
                WIDE_TEXT,
            ),
        ),
        when("not days", p("BodyText", "Noch ist kein Tag genannt.")),
        when("has_rain_plan", p("Heading1", "Bei schlechtem Wetter"), text("rain_plan")),
    ),
    head=wide(RUNNING),
    foot=wide(FOOT),
    landscape=True,
)

BODIES = {"programme": PROGRAMME, "direction_plan": DIRECTION_PLAN}
