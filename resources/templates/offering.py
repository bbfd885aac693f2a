"""The templates of the Angebotskataster and of the Beccaria sheet."""

from resources.templates.look import KEEP
from resources.templates.markup import Body, each, p, placed, run, table, text, when

FACTS = ("fact", "entry.facts")


def jump(anchor: str, words: str) -> str:
    """Words that lead to a mark."""
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{run(words)}</w:hyperlink>'


def marked(style: str, words: str, anchor: str, number: str) -> str:
    """A heading one can jump to."""
    start = f'<w:bookmarkStart w:id="{number}" w:name="{anchor}"/>'
    return p(style, "", start, run(words), f'<w:bookmarkEnd w:id="{number}"/>')


OFFERS = Body(
    (
        p("Title", "{{ heading }}"),
        p("Subtitle", "{{ subtitle }}"),
        p("Heading1", "Inhalt"),
        each(
            "chapter",
            "chapters",
            p("BodyText", "", jump("{{ chapter.mark }}", "{{ chapter.title }}"),
              run(" – {{ chapter.range }}", "Zusatz")),
        ),
        when(
            "providers", p("BodyText", "", jump("traeger", "Verzeichnis der Träger"))
        ),
        when("not chapters", p("BodyText", "Das Angebotskataster ist noch leer.")),
        each(
            "chapter",
            "chapters",
            marked("Heading1", "{{ chapter.title }}", "{{ chapter.mark }}", "{{ chapter.place }}"),
            each(
                "entry",
                "chapter.entries",
                p("Heading2", "{{ entry.number }}. {{ entry.title }}"),
                when("entry.text", placed("BodyText", "{{ entry.text }}", KEEP)),
                table("{{ entry.about }}", (), FACTS, ("{{ fact.label }}", "{{ fact.text }}"),
                      (22, 78)),
            ),
            when("chapter.see_also", p("Absatz", "{{ chapter.see_also }}")),
        ),
        when(
            "providers",
            marked("Heading1", "Verzeichnis der Träger", "traeger", "9999"),
            table(
                "Verzeichnis der Träger",
                ("Träger", "Angebote Nr."),
                ("line", "providers"),
                ("{{ line.provider }}", "{{ line.numbers }}"),
                (75, 25),
            ),
        ),
    )
)  # fmt: skip

BECCARIA = Body(
    (
        p("Title", "Beccaria-Bogen"),
        p("Subtitle", "{{ number }} {{ measure }}"),
        p("TOPUnterzeile", "{{ subtitle }}"),
        each(
            "part",
            "parts",
            p("Heading1", "{{ part.title }}"),
            p("TOPUnterzeile", "{{ part.question }}"),
            when(
                "part.known",
                table("{{ part.about }}", (), ("fact", "part.known"),
                      ("{{ fact.label }}", "{{ fact.text }}"), (28, 72)),
            ),
            when("part.has_text", p("Heading2", "Ergänzend"), text("part.text")),
            when("part.evidence", p("Absatz", "Nachweis: {{ part.evidence }}")),
            when("part.empty", p("BodyText", "{{ part.empty }}")),
        ),
    )
)  # fmt: skip

BODIES = {"offers": OFFERS, "beccaria": BECCARIA}
