"""What the templates say that follow a decision: register, control list, reminder, reports."""

from resources.templates.look import ADDRESS, INFORMATION, WIDE_TEXT
from resources.templates.markup import (
    FOOT,
    GREY_HEAD,
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

HEAD = (
    when("marking", p("Kennzeichnung", "{{ marking }}")),
    p("Title", "{{ heading }}"),
    p("Subtitle", "{{ subtitle }}"),
)

REGISTER = Body(
    (
        *HEAD,
        table(
            "Verzeichnis der Beschlüsse",
            ("Nr.", "Datum", "Gremium", "Gegenstand und Wortlaut", "Ergebnis", "Teil"),
            ("line", "lines"),
            (
                "{{ line.number }}",
                "{{ line.day }}",
                "{{ line.committee }}",
                p("Tabellentext", "", run("{{ line.title }}", "Fett"))
                + when("line.wording", p("Tabellentext", "{{ line.wording }}")),
                p("Tabellentext", "{{ line.result }}")
                + when("line.note", p("Tabellentext", "{{ line.note }}")),
                "{{ line.part }}",
            ),
            (10, 8, 13, 42, 19, 8),
            WIDE_TEXT,
        ),
        when("not lines", p("BodyText", "Kein Beschluss ist verzeichnet.")),
    ),
    head=wide(RUNNING),
    foot=wide(FOOT),
    landscape=True,
)

CONTROL_TABLE = (
    ("Nr.", "Beschluss und Auftrag", "Zuständig", "Frist", "Stand", "Bericht"),
    ("line", "group.lines"),
    (
        p("Tabellentext", "", run("{{ line.number }}", "Fett"))
        + p("Tabellentext", "{{ line.kind }}"),
        p("Tabellentext", "", run("{{ line.title }}", "Fett"))
        + when("line.wording", p("Tabellentext", "{{ line.wording }}"))
        + p("Tabellentext", "{{ line.origin }}")
        + when("line.originator", p("Tabellentext", "Antrag: {{ line.originator }}")),
        "{{ line.responsible }}",
        "{{ line.due }}",
        "{{ line.state }}",
        each("note", "line.notes", p("Tabellentext", "{{ note }}")),
    ),
    (10, 36, 15, 9, 14, 24),
    WIDE_TEXT,
)

CONTROL = Body(
    (
        *HEAD,
        each("sentence", "sentences", p("BodyText", "{{ sentence }}")),
        each(
            "group",
            "groups",
            p("Heading1", "{{ group.title }}"),
            table("{{ group.title }}", *CONTROL_TABLE),
        ),
    ),
    head=wide(RUNNING),
    foot=wide(FOOT),
    landscape=True,
)

REMINDER = Body(
    (
        when("sender_line", placed("Absender", "{{ sender_line }}", ADDRESS)),
        each("line", "recipients", placed("Anschrift", "{{ line }}", ADDRESS)),
        each("fact", "information", placed("Infoblock", "{{ fact }}", INFORMATION)),
        p("Betreff", "{{ subject }}"),
        p("BodyText", "{{ greeting }}"),
        each("sentence", "sentences", p("BodyText", "{{ sentence }}")),
        table(
            "Offene Aufträge",
            ("Nr.", "Auftrag", "Aus", "Frist", "Stand"),
            ("line", "lines"),
            (
                "{{ line.number }}",
                p("Tabellentext", "", run("{{ line.title }}", "Fett"))
                + when("line.wording", p("Tabellentext", "{{ line.wording }}")),
                "{{ line.origin }}",
                "{{ line.due }}",
                "{{ line.state }}",
            ),
            (13, 36, 22, 12, 17),
        ),
        each("sentence", "closing", p("Absatz", "{{ sentence }}")),
        p("Grussformel", "Mit freundlichen Grüßen"),
        when("signer", p("Name", "{{ signer }}")),
    ),
    head=p("Header", GREY_HEAD + "\t{{ running_title }}"),
    first_page_head=True,
)


def listed(many: str, about: str, heads: tuple[str, ...], shares: tuple[int, ...]) -> str:
    """A table of plain columns, or the sentence that nothing is in it."""
    cells = tuple(f"{{{{ line.{name} }}}}" for name in ("first", "second", "third", "fourth"))
    return when(many, table(about, heads, ("line", many), cells[: len(heads)], shares))


ANNUAL = Body(
    (
        *HEAD,
        p("Heading1", "Überblick"),
        table("Zahlen des Jahres", (), ("fact", "facts"), ("{{ fact.label }}", "{{ fact.text }}"),
              (40, 60)),
        p("Heading1", "Sitzungen"),
        listed("meetings", "Sitzungen des Jahres", ("Sitzung", "Tag", "Anwesend", "Beschlüsse"),
               (18, 30, 34, 18)),
        when("not meetings", p("BodyText", "In diesem Jahr fand keine Sitzung statt.")),
        p("Heading1", "Anwesenheit"),
        listed("members", "Anwesenheit der Mitglieder",
               ("Name", "Sitz", "Sitzungen", "Quote"), (36, 30, 20, 14)),
        when("not members", p("BodyText", "Es ist keine Anwesenheit verzeichnet.")),
        p("Heading1", "Themen"),
        each("topic", "topics", p("ListBullet", "{{ topic }}")),
        when("not topics", p("BodyText", "Es sind keine Themen verzeichnet.")),
        p("Heading1", "Beschlüsse"),
        listed("resolutions", "Beschlüsse des Jahres",
               ("Nr.", "Tag", "Gegenstand", "Ergebnis"), (14, 14, 42, 30)),
        when("not resolutions", p("BodyText", "Es wurde kein Beschluss gefasst.")),
        p("Heading1", "Aufträge"),
        listed("assignments", "Aufträge des Jahres",
               ("Nr.", "Auftrag", "Zuständig", "Stand"), (15, 37, 22, 26)),
        when("not assignments", p("BodyText", "Es wurde kein Auftrag gegeben.")),
        when("nonpublic_hint", p("Vermerk", "{{ nonpublic_hint }}")),
    )
)  # fmt: skip

COVER = Body(
    (
        *HEAD,
        table("Angaben zur Geschäftsstelle", (), ("fact", "facts"),
              ("{{ fact.label }}", "{{ fact.text }}"), (32, 68)),
        p("Heading1", "Was als Nächstes zu tun ist"),
        each("step", "steps", p("ListBullet", "{{ step }}")),
        when("not steps", p("BodyText", "Im Augenblick wartet nichts.")),
        p("Heading1", "Wie es um die Gremien steht"),
        listed("committees", "Gremien", ("Gremium", "Vorsitz", "Letzte Sitzung",
                                         "Nächste Sitzung"), (34, 26, 20, 20)),
        p("Heading1", "Was in diesem Ordner liegt"),
        listed("contents", "Inhalt des Ordners", ("Datei", "Inhalt"), (45, 55)),
        p("Heading1", "Wie die Datei des Programms geöffnet wird"),
        each("sentence", "opening", p("ListNumber", "{{ sentence }}")),
        p("Heading1", "Vertraulichkeit"),
        text("secrecy"),
    )
)  # fmt: skip

BODIES = {
    "register": REGISTER,
    "control": CONTROL,
    "reminder": REMINDER,
    "annual": ANNUAL,
    "cover": COVER,
}
