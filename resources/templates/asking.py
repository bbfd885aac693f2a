"""The form of a Sachstandsabfrage: four fields for each measure."""

from resources.templates.look import TEXT_WIDTH
from resources.templates.markup import Body, cell, each, frame, p, row, run, text, when

LIGHTS = ("grün – im Plan", "gelb – verzögert", "rot – gefährdet")
WIDE = TEXT_WIDTH + 170
WIDTHS = (WIDE * 26 // 100, WIDE * 74 // 100)


def control(tag: str, title: str, hint: str, kind: str) -> str:
    """A field inside a paragraph."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/><w:showingPlcHdr/>'
        f"{kind}</w:sdtPr><w:sdtContent>{run(hint, 'Zusatz')}</w:sdtContent></w:sdt>"
    )


def choice(tag: str, title: str) -> str:
    """A field with the lights to choose from."""
    items = "".join(f'<w:listItem w:displayText="{word}" w:value="{word}"/>' for word in LIGHTS)
    return control(tag, title, "bitte wählen", f"<w:dropDownList>{items}</w:dropDownList>")


def line(label: str, field: str) -> str:
    """A row with the name of a field and the field."""
    return row(cell(label, WIDTHS[0]) + cell(p("Tabellentext", "", field), WIDTHS[1]))


FREE = '<w:text w:multiLine="1"/>'
TYPE = "hier klicken und schreiben"
FIELDS = frame(
    "{{ part.about }}",
    WIDTHS,
    line("Wie steht es?", control("{{ part.text_tag }}", "Wie steht es", TYPE, FREE))
    + line("Ampel", choice("{{ part.light_tag }}", "Ampel"))
    + line("Fortschritt in %", control("{{ part.progress_tag }}", "Fortschritt", "0 bis 100", FREE))
    + line("Nächste Schritte", control("{{ part.steps_tag }}", "Nächste Schritte", TYPE, FREE)),
    has_head=False,
)
ASKING = Body(
    (
        p("Title", "{{ subject }}"),
        p("Subtitle", "{{ name }}"),
        p("BodyText", "{{ greeting }}"),
        text("request"),
        each(
            "part",
            "parts",
            p("Heading1", "{{ part.heading }}"),
            p("BodyText", "{{ part.known }}"),
            when("part.last", p("BodyText", "{{ part.last }}")),
            FIELDS,
        ),
        p("Bitte", "{{ return_sentence }}"),
    )
)

BODIES = {"asking": ASKING}
