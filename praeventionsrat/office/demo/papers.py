"""What was laid before Musterau's Lenkungsgruppe, and what waits for its next meeting."""

from datetime import date
from uuid import UUID

from praeventionsrat import numbering, richtext, terms
from praeventionsrat.meetings.papers import (
    ConsultationFields,
    ConsultationRole,
    PaperAttachmentFields,
    PaperFields,
    PaperKind,
)
from praeventionsrat.meetings.usecases.consultations import add_consultation, link_paper
from praeventionsrat.meetings.usecases.papers import attach_to_paper, create_paper
from praeventionsrat.office.demo.twelfth import VOTES
from praeventionsrat.office.ports import Work
from praeventionsrat.terms import LegislativeTermFields

WRITTEN = date(2026, 2, 20)
LAID = (  # number in the agenda, item with its vote, kind, subject, lead, facts, costs
    ("PR-2026/005", "6.1", PaperKind.RESOLUTION,
     "Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt", "Stadtwerke",
     "Bei der Begehung im Februar wurden an der Treppe 3 lx gemessen. In der Bürgerbefragung "
     "nannten 41 von 120 Personen die Unterführung als Angstraum.",
     "Etwa 18.000 Euro einmalig, 600 Euro im Jahr für den Grünschnitt."),
    ("PR-2026/006", "6.2", PaperKind.RESOLUTION,
     "Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz", "Ordnungsamt",
     "2025 wurden an der Anlage 23 Fahrräder gestohlen, im Jahr davor 11.",
     "Die Prüfung kostet nichts; über Technik wird erst danach entschieden."),
    ("PR-2026/007", "7", PaperKind.RESOLUTION, "Budget des 9. Musterauer Präventionstages",
     "Geschäftsstelle", "Der Präventionstag findet am 12. September 2026 statt.",
     "12.500 Euro, davon 4.000 Euro aus Spenden."),
    ("PR-2026/008", "", PaperKind.ACKNOWLEDGEMENT,
     "Förderantrag „Demokratie leben!“ – eingegangene Projektanträge", "Geschäftsstelle",
     "Fünf Träger haben Projekte eingereicht. Die Bewertung liegt bei.", ""),
)  # fmt: skip
MOTION = (
    "Die Lenkungsgruppe bittet den Magistrat, am Bahnhofsvorplatz einen Treffpunkt für "
    "Jugendliche mit Sitzgelegenheiten und Beleuchtung zu schaffen."
)
REASON = (
    "Der Jugendbeirat hat 86 Jugendliche befragt. Viele meiden den Vorplatz am Abend, weil es "
    "dort keinen Ort gibt, an dem man sich aufhalten mag."
)


def lay(work: Work, twelfth_id: UUID, committees: dict[str, UUID], next_id: UUID) -> None:
    """Put the papers on record, each at its item of the agenda."""
    numbering.set_pattern(work, numbering.PAPER, "PR-{Jahr}/{lfd:03}{Zusatz}")
    numbering.set_start(work, numbering.PAPER, {"Jahr": WRITTEN.year}, 5)
    terms.add_term(
        work,
        LegislativeTermFields(
            name="2021–2026", starts_on=date(2021, 4, 1), ends_on=date(2026, 3, 31)
        ),
    )
    items = {item.paper_reference: item for item in work.agenda_items.where(meeting_id=twelfth_id)}
    for number, voted, kind, subject, lead, facts, costs in LAID:
        item = items[number]
        fields = PaperFields(
            subject=subject,
            kind=kind,
            dated_on=WRITTEN,
            is_public=item.is_public,
            originator="Geschäftsstelle des Präventionsrates",
            lead=lead,
            proposal=_rich(VOTES[voted][-1]) if voted else "",
            facts=_rich(facts),
            costs=_rich(costs),
        )
        paper = create_paper(work, fields, on=WRITTEN)
        link_paper(work, paper, item.id)
        if voted == "6.1":
            _attach(work, paper)
    _wait(work, committees, next_id)


def _attach(work: Work, paper: UUID) -> None:
    measured = "Messpunkt;Beleuchtungsstärke\nTreppe;3 lx\nMitte;5 lx\nWesteingang;2 lx\n"
    fields = PaperAttachmentFields(title="Messung der Beleuchtung")
    content = measured.encode()
    attach_to_paper(work, paper, fields, file_name="Messung Beleuchtung.csv", content=content)


def _wait(work: Work, committees: dict[str, UUID], next_id: UUID) -> None:
    fields = PaperFields(
        subject="Treffpunkt für Jugendliche am Bahnhofsvorplatz",
        kind=PaperKind.MOTION,
        dated_on=date(2026, 3, 25),
        originator="Jugendbeirat",
        lead="Jugendamt",
        proposal=_rich(MOTION),
        facts=_rich(REASON),
    )
    paper = create_paper(work, fields, on=date(2026, 3, 25))
    steps = (
        ConsultationFields(
            committee_id=committees["Stadtteilrat Nord"],
            role=ConsultationRole.HEARING,
            planned_on=date(2026, 4, 2),
            result="unterstützt",
        ),
        ConsultationFields(committee_id=committees["Lenkungsgruppe"], meeting_id=next_id),
    )
    for step in steps:
        add_consultation(work, paper, step)


def _rich(text: str) -> str:
    return richtext.to_markdown(richtext.from_plain(text))
