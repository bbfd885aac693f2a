"""Decisions in writing: the letter that asks, and the note of the result."""

from resources.templates.look import ADDRESS, INFORMATION
from resources.templates.markup import GREY_HEAD, Body, each, p, placed, run, table, text, when

CIRCULAR = Body(
    (
        when("sender_line", placed("Absender", "{{ sender_line }}", ADDRESS)),
        each("line", "recipients", placed("Anschrift", "{{ line }}", ADDRESS)),
        each("fact", "information", placed("Infoblock", "{{ fact }}", INFORMATION)),
        p("Betreff", "{{ subject }}"),
        p("BodyText", "{{ greeting }}"),
        p("BodyText", "{{ request }}"),
        p("Heading2", "Beschlussvorschlag"),
        text("wording"),
        when("has_reason", p("Heading2", "Begründung"), text("reason")),
        p("Bitte", "{{ return_sentence }}"),
        p("Grussformel", "Mit freundlichen Grüßen"),
        when("signer", p("Name", "gez. {{ signer }}")),
        p("Heading1", "Meine Antwort"),
        each("box", "boxes", p("BodyText", "{{ box }}")),
        p("Grussformel", "Datum, Unterschrift ({{ name }}):"),
    ),
    head=p("Header", GREY_HEAD + "\t{{ running_title }}"),
    first_page_head=True,
)

RESULT = Body(
    (
        p("Title", "Ergebnis des Umlaufbeschlusses"),
        p("Subtitle", "{{ subtitle }}"),
        table(
            "{{ facts_about }}",
            (),
            ("fact", "facts"),
            ("{{ fact.label }}", "{{ fact.text }}"),
            (24, 76),
        ),
        p("Heading1", "Wortlaut"),
        text("wording"),
        p("Ergebnis", "", run("Stimmen: ", "Fett"), run("{{ figures }}")),
        p("Ergebnis", "", run("Ergebnis: ", "Fett"), run("{{ result }}")),
        p("Heading1", "Antworten"),
        table(
            "Antworten",
            ("Name", "Antwort", "Datum"),
            ("line", "lines"),
            ("{{ line.name }}", "{{ line.reply }}", "{{ line.day }}"),
            (50, 32, 18),
        ),
        p("Ausfertigung", "{{ place_and_day }}"),
    )
)

CIRCULARS = {"circular": CIRCULAR, "circular_result": RESULT}
