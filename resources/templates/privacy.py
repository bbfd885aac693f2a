"""Letters and lists of the protection of data: Auskunft, Verzeichnis."""

from resources.templates.markup import Body, each, p, table, when

PAIR = ("{{ fact.label }}", "{{ fact.text }}")

AUSKUNFT = Body(
    (
        p("Title", "{{ subject }}"),
        p("Subtitle", "{{ person }}"),
        when("day", p("BodyText", "{{ day }}")),
        p("BodyText", "{{ greeting }}"),
        p("BodyText", "{{ opening }}"),
        each(
            "chapter",
            "chapters",
            p("Heading1", "{{ chapter.title }}"),
            when("chapter.note", p("BodyText", "{{ chapter.note }}")),
            table("{{ chapter.title }}", (), ("fact", "chapter.facts"), PAIR, (34, 66)),
        ),
        p("Heading1", "Ihre Rechte"),
        each("right", "rights", p("ListBullet", "{{ right }}")),
        when(
            "contacts",
            p("Heading1", "An wen Sie sich wenden können"),
            table("Stellen des Datenschutzes", (), ("fact", "contacts"), PAIR, (34, 66)),
        ),
        p("Grussformel", "{{ closing }}"),
        when("signer", p("Name", "{{ signer }}")),
    )
)

PRIVACY = {"auskunft": AUSKUNFT}
