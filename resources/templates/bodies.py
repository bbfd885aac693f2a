"""What each template says, in paragraphs and tables."""

from resources.templates.asking import BODIES as ASKING
from resources.templates.checking import BODIES as CHECKING
from resources.templates.circulars import CIRCULARS
from resources.templates.day_money import BODIES as DAY_MONEY
from resources.templates.extracts import extracts
from resources.templates.following import BODIES as FOLLOWING
from resources.templates.funding import BODIES as FUNDING
from resources.templates.laying import BODIES as LAYING
from resources.templates.look import ADDRESS, INFORMATION, TEXT_WIDTH
from resources.templates.mailings import MAILINGS
from resources.templates.markup import (
    GREY_HEAD,
    Body,
    cell,
    each,
    frame,
    p,
    placed,
    row,
    run,
    table,
    text,
    when,
)
from resources.templates.monitoring import BODIES as MONITORING
from resources.templates.offering import BODIES as OFFERING
from resources.templates.preparing import BODIES as PREPARING
from resources.templates.presenting import BODIES as PRESENTING
from resources.templates.privacy import PRIVACY
from resources.templates.promises import BODIES as PROMISES
from resources.templates.proving import BODIES as PROVING
from resources.templates.registering import BODIES as REGISTERING
from resources.templates.replies import REPLIES

FACTS = table(
    "{{ facts_about }}", (), ("fact", "facts"), ("{{ fact.label }}", "{{ fact.text }}"), (24, 76)
)

ATTENDANCE = each(
    "group",
    "groups",
    p("Heading2", "{{ group.title }}"),
    table(
        "{{ group.title }}",
        ("Name", "{{ group.from_head }}", "{{ group.when_head }}"),
        ("line", "group.lines"),
        ("{{ line.name }}", "{{ line.affiliation }}", "{{ line.note }}"),
        (44, 30, 26),
    ),
)

NOTES = each("note", "item.notes", p("Zwischenvermerk", "{{ note }}"))

VOTES = each(
    "vote",
    "item.votes",
    each("note", "vote.notes", p("Zwischenvermerk", "{{ note }}")),
    when("vote.count", p("TOPUnterzeile", "{{ vote.count }}")),
    when(
        "vote.resolution",
        p("BeschlussNummer", "Beschluss {{ vote.resolution }}"),
        text("vote.motion"),
        p("BeschlussAbstimmung", "{{ vote.line }}"),
    ),
    when("not vote.resolution", text("vote.motion"), p("Abstimmung", "{{ vote.line }}")),
    when("vote.remark", p("Abstimmung", "Bemerkung zur Abstimmung: {{ vote.remark }}")),
)

ITEMS = each(
    "item",
    "items",
    when("item.part", p("Heading1", "{{ item.part }}")),
    NOTES,
    when("item.level == 1", p("Heading1", "{{ item.heading }}", run("{{ item.mark }}", "Zusatz"))),
    when("item.level == 2", p("Heading2", "{{ item.heading }}", run("{{ item.mark }}", "Zusatz"))),
    when("item.subline", p("TOPUnterzeile", "{{ item.subline }}")),
    text("item.text"),
    each("recusal", "item.recusals", p("BodyText", "{{ recusal }}")),
    VOTES,
    when("item.outcome", p("Ergebnis", "", run("Ergebnis: ", "Fett"), run("{{ item.outcome }}"))),
    each(
        "assignment",
        "item.assignments",
        p(
            "Auftrag",
            "",
            run("Auftrag {{ assignment.number }}:", "Fett"),
            run(" {{ assignment.sentence }}"),
        ),
    ),
)

ASSIGNMENTS = when(
    "assignments",
    p("Heading1", "Aufträge"),
    table(
        "Aufträge aus dieser Sitzung",
        ("Nr.", "Was", "Wer", "Mit wem", "Bis wann"),
        ("assignment", "assignments"),
        (
            "{{ assignment.number }}",
            "{{ assignment.title }}",
            "{{ assignment.responsible }}",
            "{{ assignment.contributors }}",
            "{{ assignment.due }}",
        ),
        (14, 34, 22, 17, 13),
    ),
)

HALF = (TEXT_WIDTH + 170) // 2
SIGNATURES = frame(
    "Unterschriften",
    (HALF, HALF),
    row(
        cell("{%tc for signer in signers %}", HALF)
        + cell(
            p(
                "Unterschrift",
                "{% if signer.name %}{{ signer.name }}, {% endif %}{{ signer.role }}",
            ),
            HALF,
        )
        + cell("{%tc endfor %}", HALF)
    ),
    has_head=False,
    style="Unterschriften",
)

CORRECTIONS = when(
    "corrections",
    p("Heading1", "Berichtigungen"),
    each(
        "correction",
        "corrections",
        p("Heading2", "{{ correction.heading }}"),
        p("BodyText", "{{ correction.text }}"),
    ),
)

MINUTES = Body(
    (
        when("marking", p("Kennzeichnung", "{{ marking }}")),
        p("Title", "Niederschrift", run(" ({{ kind }})", "Zusatz")),
        p("Subtitle", "{{ subtitle }}"),
        FACTS,
        when("groups", p("Heading1", "Anwesenheit")),
        ATTENDANCE,
        ITEMS,
        each("note", "closing_notes", p("Zwischenvermerk", "{{ note }}")),
        when("nonpublic_hint", p("Heading1", "{{ nonpublic_hint }}")),
        ASSIGNMENTS,
        when("next_meeting", p("Vermerk", "Nächste Sitzung: {{ next_meeting }}")),
        p("Ausfertigung", "{{ place_and_day }}"),
        SIGNATURES,
        when("attachments", p("Vermerk", "Anlagen: {{ attachments }}")),
        when("distribution", p("Vermerk", "Verteiler: {{ distribution }}")),
        CORRECTIONS,
        when("approval", p("Vermerk", "{{ approval }}")),
    )
)

AGENDA_TABLE = (
    "{{ part.about }}",
    ("TOP", "Gegenstand", "Vorlage"),
    ("line", "part.lines"),
    (
        "{{ line.number }}",
        when("line.level == 1", p("Tabellentext", "{{ line.title }}"))
        + when("line.level == 2", p("Tabelleneinzug", "{{ line.title }}")),
        "{{ line.paper }}",
    ),
    (9, 69, 22),
)

INVITATION = Body(
    (
        when("sender_line", placed("Absender", "{{ sender_line }}", ADDRESS)),
        each("line", "recipients", placed("Anschrift", "{{ line }}", ADDRESS)),
        each("fact", "information", placed("Infoblock", "{{ fact }}", INFORMATION)),
        p("Betreff", "{{ subject }}"),
        p("BodyText", "{{ greeting }}"),
        text("text"),
        p("Termin", "{{ day_and_time }}"),
        when("place", p("Ort", "{{ place }}")),
        each("sentence", "sentences", p("Absatz", "{{ sentence }}")),
        p("Heading1", "Tagesordnung"),
        each(
            "part",
            "parts",
            when("part.title", p("Heading2", "{{ part.title }}")),
            table(*AGENDA_TABLE),
        ),
        when("reply_sentence", p("Bitte", "{{ reply_sentence }}")),
        p("Grussformel", "Mit freundlichen Grüßen"),
        when("signer", p("Name", "gez. {{ signer }}")),
        when("signer_role", p("Name", "{{ signer_role }}")),
        when("attachments", p("Vermerk", "Anlagen: {{ attachments }}")),
    ),
    head=p("Header", GREY_HEAD + "\t{{ running_title }}"),
    first_page_head=True,
)

AGENDA = Body(
    (
        p("Title", "Tagesordnung"),
        p("Subtitle", "{{ subtitle }}"),
        FACTS,
        each(
            "part",
            "parts",
            when("part.title", p("Heading2", "{{ part.title }}")),
            table(
                "{{ part.about }}",
                ("Uhrzeit", "TOP", "Gegenstand", "Bericht", "Vorlage", "Dauer"),
                ("line", "part.lines"),
                (
                    "{{ line.clock }}",
                    "{{ line.number }}",
                    when("line.level == 1", p("Tabellentext", "{{ line.title }}"))
                    + when("line.level == 2", p("Tabelleneinzug", "{{ line.title }}")),
                    "{{ line.rapporteur }}",
                    "{{ line.paper }}",
                    "{{ line.duration }}",
                ),
                (10, 7, 40, 19, 15, 9),
            ),
        ),
        when("end_sentence", p("Absatz", "{{ end_sentence }}")),
    )
)

SUPPLEMENT = Body(
    tuple(part.replace(">Tagesordnung<", ">Nachtrag<") for part in INVITATION.parts),
    head=INVITATION.head,
    first_page_head=True,
)

LETTERHEAD = Body(
    (p("BodyText", "Hier steht später der Text des Schreibens oder der Niederschrift."),),
    first_page_head=True,
)

BODIES = {
    "minutes": MINUTES,
    "invitation": INVITATION,
    "agenda": AGENDA,
    "supplement": SUPPLEMENT,
    "letterhead": LETTERHEAD,
    **CHECKING,
    **extracts(FACTS, ITEMS, ASSIGNMENTS, SIGNATURES),
    **FOLLOWING,
    **REPLIES,
    **CIRCULARS,
    **LAYING,
    **MAILINGS,
    **PRIVACY,
    **ASKING,
    **REGISTERING,
    **MONITORING,
    **OFFERING,
    **PROMISES,
    **FUNDING,
    **PREPARING,
    **DAY_MONEY,
    **PRESENTING,
    **PROVING,
}
