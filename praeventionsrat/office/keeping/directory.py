"""Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO) as a Word file, with Löschkonzept."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.german import count, day, long_day
from praeventionsrat.office.keeping.usecases import contacts_of
from praeventionsrat.office.ports import Work
from praeventionsrat.office.processing import ProcessingActivity
from praeventionsrat.office.retention import RetentionRule

SAID = (
    ("purpose", "Zweck"),
    ("legal_basis", "Rechtsgrundlage"),
    ("data_subjects", "Kategorien betroffener Personen"),
    ("data_categories", "Kategorien personenbezogener Daten"),
    ("recipients", "Empfänger"),
    ("third_country", "Drittländer"),
    ("retention", "Löschfristen"),
    ("security", "Technische und organisatorische Maßnahmen"),
)
OPEN = "noch abzustimmen"


@dataclass(frozen=True, slots=True)
class ActivityPart:
    """One sheet of the Verzeichnis."""

    title: Annotated[str, "Bezeichnung der Verarbeitung"]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line of the Löschkonzept."""

    name: Annotated[str, "Art der Daten"]
    term: Annotated[str, "Frist"]
    counted: Annotated[str, "Beginn der Frist"]
    basis: Annotated[str, "Grundlage"]
    archive: Annotated[str, "Anbietung an das Archiv"]
    agreed: Annotated[str, "abgestimmt am"]


@dataclass(frozen=True, kw_only=True)
class DirectorySheet(Sheet):
    """Everything the Verzeichnis says."""

    template: ClassVar[str] = "verzeichnis"

    subject: Annotated[str, "Überschrift"]
    office: Annotated[str, "Kommune und Geschäftsstelle"]
    state: Annotated[str, "Stand"]
    places: tuple[Fact, ...]
    activities: tuple[ActivityPart, ...]
    rules: tuple[RuleLine, ...]


def gather(work: Work, _record_id: UUID, head: Head) -> DirectorySheet:
    """Read every sheet and every rule."""
    subject = "Verzeichnis von Verarbeitungstätigkeiten"
    return DirectorySheet(
        head=head,
        title=subject,
        running_title=subject,
        foot_note="nach Artikel 30 Absatz 1 DSGVO",
        subject=subject,
        office=head.author,
        state=f"Stand: {long_day(head.today)}" if head.today else "",
        places=tuple(_places(work, head)),
        activities=tuple(_part(one) for one in work.processing_activities.all()),
        rules=tuple(_line(rule) for rule in work.retention_rules.all()),
    )


VERZEICHNIS = Export(
    "verzeichnis",
    "Verzeichnis von Verarbeitungstätigkeiten (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="office",
    description="Was mit welchen Daten geschieht (Art. 30 DSGVO), mit Löschkonzept.",
)


def _places(work: Work, head: Head) -> list[Fact]:
    told = contacts_of(work)
    facts = (
        Fact("Verantwortliche Stelle", told.controller or head.municipality),
        Fact("Datenschutzbeauftragte oder Datenschutzbeauftragter", told.officer),
        Fact("Aufsichtsbehörde", told.authority),
        Fact("Zuständiges Archiv", told.archive),
    )
    return [fact for fact in facts if fact.text]


def _part(one: ProcessingActivity) -> ActivityPart:
    facts = (Fact(title, str(getattr(one, name))) for name, title in SAID)
    return ActivityPart(one.name, tuple(fact for fact in facts if fact.text))


def _line(rule: RetentionRule) -> RuleLine:
    return RuleLine(
        name=rule.name,
        term=term_words(rule.months, rule.counted_from),
        counted=rule.counted_from,
        basis=rule.basis,
        archive="ja" if rule.archive_first else "nein",
        agreed=day(rule.confirmed_on) or OPEN,
    )


def term_words(months: int | None, counted_from: str) -> str:
    """„dauernd“, „sofort“, „24 Monate“; nothing where only an event ends it."""
    if months is None:
        return "–" if counted_from else "dauernd"
    return count(months, "Monat", "Monate") if months else "sofort"
