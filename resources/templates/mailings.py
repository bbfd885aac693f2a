"""What goes to many: the letter of a mailing, and the form that asks whether all is right."""

from resources.templates.look import ADDRESS, INFORMATION, TEXT_WIDTH
from resources.templates.markup import (
    GREY_HEAD,
    Body,
    cell,
    each,
    frame,
    p,
    placed,
    row,
    row_say,
    run,
    text,
    when,
)

PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
"""Becomes the end of a section: each letter has a first page."""

LETTERS = Body(
    (
        each(
            "letter",
            "letters",
            when("not loop.first", PAGE_BREAK),
            when("sender_line", placed("Absender", "{{ sender_line }}", ADDRESS)),
            each("line", "letter.recipients", placed("Anschrift", "{{ line }}", ADDRESS)),
            each("fact", "information", placed("Infoblock", "{{ fact }}", INFORMATION)),
            p("Betreff", "{{ letter.subject }}"),
            when("letter.greeting", p("BodyText", "{{ letter.greeting }}")),
            text("letter.text"),
            when("closing", p("Grussformel", "{{ closing }}")),
            when("signer", p("Name", "{{ signer }}")),
            when("signer_role", p("Name", "{{ signer_role }}")),
            when("attachments", p("Vermerk", "Anlagen: {{ attachments }}")),
        ),
    ),
    head=p("Header", GREY_HEAD + "\t{{ running_title }}"),
    first_page_head=True,
)

YES_NO = "".join(
    f'<w:listItem w:displayText="{word}" w:value="{word}"/>' for word in ("ja", "nein")
)
CHOICE = f"<w:dropDownList>{YES_NO}</w:dropDownList>"
TYPED = '<w:text w:multiLine="1"/>'


def control(kind: str, content: str, *, is_empty: bool) -> str:
    """A field inside a paragraph; what an empty one says is a hint, not an answer."""
    empty = "<w:showingPlcHdr/>" if is_empty else ""
    return (
        '<w:sdt><w:sdtPr><w:alias w:val="{{ line.title }}"/><w:tag w:val="{{ line.tag }}"/>'
        f"{empty}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def field_when(condition: str, kind: str, content: str, *, is_empty: bool) -> str:
    """The field in one of its four forms."""
    return when(condition, p("Tabellentext", "", control(kind, content, is_empty=is_empty)))


KNOWN = run("{{ line.value }}")
FIELD = (
    field_when("line.is_choice and line.value", CHOICE, KNOWN, is_empty=False)
    + field_when(
        "line.is_choice and not line.value",
        CHOICE,
        run("bitte wählen", "Zusatz"),
        is_empty=True,
    )
    + field_when("not line.is_choice and line.value", TYPED, KNOWN, is_empty=False)
    + field_when(
        "not line.is_choice and not line.value",
        TYPED,
        run("hier klicken und schreiben", "Zusatz"),
        is_empty=True,
    )
)
WIDE = TEXT_WIDTH + 170
SHARES = (WIDE * 38 // 100, WIDE * 62 // 100)
LABEL = p("Tabellentext", "{{ line.label }}") + when(
    "line.hint", p("Tabellentext", "", run("{{ line.hint }}", "Zusatz"))
)
FIELDS = frame(
    "{{ section.title }}",
    SHARES,
    row_say("for line in section.lines", 2)
    + row(cell(LABEL, SHARES[0]) + cell(FIELD, SHARES[1]))
    + row_say("endfor", 2),
    has_head=False,
)
CHECK_UP = Body(
    (
        p("Title", "{{ subject }}"),
        p("Subtitle", "{{ name }}"),
        p("BodyText", "{{ greeting }}"),
        text("request"),
        each("section", "sections", p("Heading2", "{{ section.title }}"), FIELDS),
        p("Bitte", "{{ return_sentence }}"),
        p("Vermerk", "{{ privacy_note }}"),
    )
)

MAILINGS = {"serienbrief": LETTERS, "checkup": CHECK_UP}
