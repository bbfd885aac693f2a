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

RULES = table(
    "Löschkonzept",
    ("Art der Daten", "Frist", "Beginn", "Grundlage", "Archiv", "Abgestimmt"),
    ("rule", "rules"),
    (
        "{{ rule.name }}",
        "{{ rule.term }}",
        "{{ rule.counted }}",
        "{{ rule.basis }}",
        "{{ rule.archive }}",
        "{{ rule.agreed }}",
    ),
    (24, 13, 18, 21, 9, 15),
)

VERZEICHNIS = Body(
    (
        p("Title", "{{ subject }}"),
        p("Subtitle", "{{ office }}"),
        when("state", p("BodyText", "{{ state }}")),
        when(
            "places",
            p("Heading1", "Verantwortliche und zuständige Stellen"),
            table("Zuständige Stellen", (), ("fact", "places"), PAIR, (34, 66)),
        ),
        each(
            "activity",
            "activities",
            p("Heading1", "{{ activity.title }}"),
            table("{{ activity.title }}", (), ("fact", "activity.facts"), PAIR, (34, 66)),
        ),
        when("rules", p("Heading1", "Löschkonzept"), RULES),
    )
)

PRIVACY = {"auskunft": AUSKUNFT, "verzeichnis": VERZEICHNIS}
