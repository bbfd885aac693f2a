"""Fillable sheets: tables with content controls that come back and are recognised."""

from resources.templates.look import TEXT_WIDTH
from resources.templates.markup import Body, cell, frame, p, row, row_say, run, when

CHOICES = ("ja", "zur Not", "nein")


def choice(tag: str, title: str) -> str:
    """A drop-down field inside a paragraph."""
    items = "".join(f'<w:listItem w:displayText="{word}" w:value="{word}"/>' for word in CHOICES)
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/><w:showingPlcHdr/>'
        f"<w:dropDownList>{items}</w:dropDownList></w:sdtPr><w:sdtContent>"
        f"{run('bitte wählen', 'Zusatz')}</w:sdtContent></w:sdt>"
    )


def free_text(tag: str, title: str) -> str:
    """A field for a few words inside a paragraph."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/><w:showingPlcHdr/>'
        f'<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>'
        f"{run('hier klicken und schreiben', 'Zusatz')}</w:sdtContent></w:sdt>"
    )


WIDE = TEXT_WIDTH + 170
WIDTHS = (WIDE * 46 // 100, WIDE * 30 // 100, WIDE * 24 // 100)
HEADS = ("Tag", "Uhrzeit", "Ihre Antwort")
DATES = frame(
    "Termine zur Wahl",
    WIDTHS,
    row(
        "".join(cell(t, w, "Tabellenkopf") for t, w in zip(HEADS, WIDTHS, strict=True)),
        is_head=True,
    )
    + row_say("for line in lines", len(WIDTHS))
    + row(
        cell("{{ line.day }}", WIDTHS[0])
        + cell("{{ line.clock }}", WIDTHS[1])
        + cell(p("Tabellentext", "", choice("{{ line.tag }}", "Antwort")), WIDTHS[2])
    )
    + row_say("endfor", len(WIDTHS)),
    has_head=True,
)

POLL = Body(
    (
        p("Title", "{{ subject }}"),
        p("Subtitle", "{{ person }}"),
        p("BodyText", "{{ greeting }}"),
        p("BodyText", "{{ request }}"),
        when("place", p("BodyText", "{{ place }}")),
        DATES,
        p("Heading2", "Bemerkung"),
        p("BodyText", "", free_text("{{ remark_tag }}", "Bemerkung")),
        p("Bitte", "{{ return_sentence }}"),
    )
)

REPLIES = {"poll": POLL}
