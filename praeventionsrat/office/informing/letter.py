"""Auskunft as a Word letter: everything stored, where from, what for, and whom to complain to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat.contacts.records import Person
from praeventionsrat.contacts.salutations import salutation
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.german import long_day
from praeventionsrat.office.informing.gathering import Knowledge, Known, gather_knowledge
from praeventionsrat.office.mentions.usecases import Mention
from praeventionsrat.office.ports import Work
from praeventionsrat.office.processing import PrivacyContacts

NOT_NOTED = "nicht festgehalten"
NO_RULE = "bis zum Ende der Zusammenarbeit; geprüft wird jährlich"
RIGHTS = (
    "Berichtigung unrichtiger Daten (Art. 16 DSGVO)",
    "Löschung, soweit keine Pflicht zur Aufbewahrung entgegensteht (Art. 17 DSGVO)",
    "Einschränkung der Verarbeitung (Art. 18 DSGVO)",
    "Widerspruch gegen die Verarbeitung (Art. 21 DSGVO)",
    "Widerruf einer Einwilligung mit Wirkung für die Zukunft (Art. 7 Abs. 3 DSGVO)",
    "Beschwerde bei einer Aufsichtsbehörde (Art. 77 DSGVO)",
)
RECIPIENTS = (
    "Mitglieder der Gremien und Eingeladene erhalten Einladungen und Niederschriften; "
    "Beschäftigte der Geschäftsstelle haben Zugriff. An Drittländer wird nichts übermittelt, und "
    "es gibt keine automatisierten Entscheidungen."
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One part of the letter."""

    title: Annotated[str, "Überschrift"]
    note: Annotated[str, "Hinweis unter der Überschrift"]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, kw_only=True)
class InformationSheet(Sheet):
    """Everything the letter says."""

    template: ClassVar[str] = "auskunft"

    subject: Annotated[str, "Überschrift"]
    person: Annotated[str, "Name der Person"]
    day: Annotated[str, "Datum des Schreibens"]
    greeting: Annotated[str, "Anrede"]
    opening: Annotated[str, "einleitender Satz"]
    chapters: tuple[Chapter, ...]
    rights: tuple[str, ...]
    contacts: tuple[Fact, ...]
    closing: Annotated[str, "Grußformel"]
    signer: Annotated[str, "wer schreibt"]


def gather(
    work: Work, person_id: UUID, head: Head, mentions: Sequence[Mention] | None = None
) -> InformationSheet:
    """Read what the letter says; ``mentions`` may have been found before."""
    person = work.persons.get(person_id)
    known = gather_knowledge(work, person_id, mentions)
    subject = "Auskunft nach Artikel 15 DSGVO"
    office = head.council_name or "Präventionsrat"
    return InformationSheet(
        head=head,
        title=f"{subject}: {person.full_name}",
        running_title=subject,
        foot_note="Vertraulich: nur für die genannte Person",
        subject=subject,
        person=person.full_name,
        day=_day(head.today),
        greeting=salutation(person),
        opening=(
            f"nachfolgend erhalten Sie vollständig, was in der Geschäftsstelle ({office}) über "
            "Sie gespeichert ist. Namen, Telefonnummern und E-Mail-Adressen anderer Personen sind "
            "unkenntlich gemacht."
        ),
        chapters=tuple(c for c in _chapters(work, person, known) if c.facts),
        rights=RIGHTS,
        contacts=tuple(_contacts(work)),
        closing="Mit freundlichen Grüßen",
        signer=head.name,
    )


AUSKUNFT = Export(
    "auskunft",
    "Auskunft nach Art. 15 DSGVO (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="person",
    description="Alles, was über eine Person gespeichert ist, mit Herkunft, Zweck und Rechten.",
)


def _chapters(work: Work, person: Person, known: Knowledge) -> Sequence[Chapter]:
    files = "Dateien, die das Programm auf einem Datenträger der Geschäftsstelle abgelegt hat."
    spoken = "Zitiert wird nur der Satz, in dem Ihr Name steht."
    return (
        Chapter("Warum Ihre Daten gespeichert sind", "", tuple(_why(work, person))),
        Chapter("Ihre Angaben", "", _facts(known.own)),
        *(Chapter(title, "", _facts(lines)) for title, lines in known.groups),
        Chapter("Wo Ihr Name sonst genannt wird", spoken, _facts(known.mentions)),
        Chapter("Erzeugte Dateien", files, tuple(Fact(_name(p), p) for p in known.files)),
    )


def _why(work: Work, person: Person) -> Sequence[Fact]:
    rule = next(iter(work.retention_rules.where(code="contact")), None)
    kept = rule.name if rule and rule.months is None else ""
    if rule and rule.months is not None:
        kept = f"{rule.months} Monate ab: {rule.counted_from}"
    return (
        Fact("Zweck", person.data_purpose or "Arbeit des Präventionsrates"),
        Fact("Rechtsgrundlage", person.legal_basis or NOT_NOTED),
        Fact("Herkunft", person.data_source or NOT_NOTED),
        Fact("Speicherdauer", kept or NO_RULE),
        Fact("Empfänger", RECIPIENTS),
    )


def _contacts(work: Work) -> Sequence[Fact]:
    told = next(iter(work.privacy_contacts.all()), None) or PrivacyContacts()
    lines = (
        Fact("Verantwortliche Stelle", told.controller),
        Fact("Datenschutzbeauftragte oder Datenschutzbeauftragter", told.officer),
        Fact("Aufsichtsbehörde", told.authority),
    )
    return [fact for fact in lines if fact.text]


def _facts(lines: Sequence[Known]) -> tuple[Fact, ...]:
    return tuple(Fact(line.about, line.said) for line in lines)


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def _day(today: date | None) -> str:
    return long_day(today) if today else ""
