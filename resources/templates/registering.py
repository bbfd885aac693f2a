"""Anmeldebogen of a prevention day: who comes, and to which items with how many."""

from resources.templates.asking import FREE, TYPE, WIDTHS, control, line
from resources.templates.markup import Body, each, frame, p, when

WHO = frame(
    "Ihre Angaben",
    WIDTHS,
    line("Name", control("name", "Name", TYPE, FREE))
    + line("Einrichtung", control("einrichtung", "Einrichtung", TYPE, FREE))
    + line("E-Mail", control("email", "E-Mail", TYPE, FREE))
    + line("Telefon", control("telefon", "Telefon", TYPE, FREE))
    + line("Unterstützung", control("bedarf", "Unterstützung", "Rollstuhl, DGS …", FREE)),
    has_head=False,
)
SEATS = line("Personen", control("{{ part.seats_tag }}", "Personen", "Anzahl eintragen", FREE))
SLOT = line("Termin", control("{{ part.slot_tag }}", "Termin", "Uhrzeit eintragen", FREE))
REGISTRATION_FORM = Body(
    (
        p("Title", "{{ subject }}"),
        p("Subtitle", "{{ when }}"),
        p("BodyText", "{{ request }}"),
        WHO,
        each(
            "part",
            "parts",
            p("Heading1", "{{ part.heading }}"),
            p("BodyText", "{{ part.about }}"),
            when(
                "part.slot_tag", frame("{{ part.heading }}", WIDTHS, SEATS + SLOT, has_head=False)
            ),
            when("not part.slot_tag", frame("{{ part.heading }}", WIDTHS, SEATS, has_head=False)),
        ),
        p("Bitte", "{{ return_sentence }}"),
        p("BodyText", "{{ privacy }}"),
    )
)

BODIES = {"registration_form": REGISTRATION_FORM}
"""Their bodies by name."""
