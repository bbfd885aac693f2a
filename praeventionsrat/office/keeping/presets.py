"""Proposals for Löschkonzept and Verzeichnis; each is agreed with data protection and archive."""

from praeventionsrat.office.processing import ProcessingActivityFields
from praeventionsrat.office.retention import RetentionRuleFields

AGREE = "Bitte mit Datenschutz und Archiv abstimmen."
CONTACT, NOTE, CONSENT, MAILING, PAPER = "contact", "contact_note", "consent", "mailing", "paper"
FUNDING, LISTED, REGISTRATION = "funding", "offer", "registration"
TASK = "Art. 6 Abs. 1 Buchst. e DSGVO (öffentliche Aufgabe)"
CONSENTED = "Art. 6 Abs. 1 Buchst. a DSGVO (Einwilligung)"
PUBLIC, AGREED = "öffentliche Aufgabe", "Einwilligung"
OFFICE_ONLY = "Beschäftigte der Geschäftsstelle"
NOWHERE = "keine Übermittlung"
SECURITY = (
    "Verschlüsselte Datei (SQLCipher, AES-256), Schlüssel im Schlüsselbund oder hinter einem "
    "Kennwort; verschlüsselte Sicherungen; ohne Netz; Zugriff nur an Arbeitsplätzen der "
    "Geschäftsstelle."
)


def _rule(
    code: str, name: str, months: int | None, counted: str, basis: str, *, archive: bool = False
) -> tuple[str, RetentionRuleFields]:
    return code, RetentionRuleFields(
        name=name,
        months=months,
        counted_from=counted,
        basis=basis,
        archive_first=archive,
        note=AGREE,
    )


RULES: tuple[tuple[str, RetentionRuleFields], ...] = (
    _rule("minutes", "Niederschriften und Beschlüsse", None, "", "Archivrecht", archive=True),
    _rule(PAPER, "Vorlagen", 120, "Datum der Vorlage", "Aktenordnung", archive=True),
    _rule(
        FUNDING, "Förderanträge", 120, "Abschluss oder Ablehnung", "Haushaltsrecht", archive=True
    ),
    _rule(LISTED, "Angebote im Kataster", 36, "Ende des Angebots", PUBLIC),
    _rule("attendance", "Anwesenheit und Sitzungsgeld", 120, "Sitzung", "Haushaltsrecht"),
    _rule(CONTACT, "Kontakte und Verteiler", 12, "Ende der letzten Funktion", PUBLIC),
    _rule(NOTE, "Kontaktnotizen", 24, "Tag der Notiz", PUBLIC),
    _rule(CONSENT, "Widerrufene Einwilligungen", 36, "Widerruf", "Nachweis, Art. 7 Abs. 1 DSGVO"),
    _rule(MAILING, "Serienversände und Empfänger", 24, "Tag des Versands", PUBLIC),
    _rule(REGISTRATION, "Anmeldungen zum Präventionstag", 2, "Veranstaltung", PUBLIC),
    _rule("exhibitor", "Kontakte von Ausstellern", 12, "Veranstaltung", AGREED),
    _rule("photo", "Fotos", None, "bis zum Widerruf", AGREED),
    _rule("recording", "Tonaufnahmen", 0, "Genehmigung der Niederschrift", "Geschäftsordnung"),
    _rule("concern", "Hinweise aus der Bürgerschaft", 0, "Rückmeldung; danach anonym", PUBLIC),
)
"""Code and fields of each proposal (DOMAIN 5.1)."""


def _activity(
    name: str, purpose: str, basis: str, persons: str, data: str, recipients: str, retention: str
) -> ProcessingActivityFields:
    return ProcessingActivityFields(
        name=name,
        purpose=purpose,
        legal_basis=basis,
        data_subjects=persons,
        data_categories=data,
        recipients=recipients,
        third_country=NOWHERE,
        retention=retention,
        security=SECURITY,
    )


ACTIVITIES: tuple[ProcessingActivityFields, ...] = (
    _activity(
        "Kontakte und Verteiler",
        "Zusammenarbeit im Präventionsrat; Einladungen und Rundschreiben",
        TASK,
        "Mitglieder, Vertretungen, Ansprechpersonen von Institutionen, Interessierte",
        "Name, Anrede, Funktion, Institution, dienstliche und private Kontaktdaten, Notizen, "
        "mit Einwilligung Barrierebedarf",
        OFFICE_ONLY,
        "bis zum Ende der Funktion, jährliche Prüfung",
    ),
    _activity(
        "Sitzungen und Niederschriften",
        "Vorbereitung, Durchführung und Nachweis der Sitzungen und Beschlüsse",
        TASK,
        "Mitglieder, Gäste, Vortragende, in Niederschriften genannte Personen",
        "Name, Funktion, Anwesenheit, namentliche Stimmen, Wortbeiträge, Befangenheit",
        "Mitglieder des Gremiums; Veröffentlichung nur des öffentlichen Teils; Archiv",
        "dauernd; Abgabe an das Archiv",
    ),
    _activity(
        "Aufträge und Beschlusskontrolle",
        "Nachhalten, was aus Beschlüssen wurde",
        TASK,
        "Zuständige und Mitwirkende",
        "Name, Funktion, Auftrag, Frist, Sachstand",
        "Mitglieder des Gremiums",
        "mit den Niederschriften",
    ),
    _activity(
        "Maßnahmen und Sachstände",
        "Planung, Begleitung und Nachweis von Präventionsmaßnahmen; Berichte an das Gremium",
        TASK,
        "Zuständige, Partner, Berichtende",
        "Name, Funktion, Institution, Aufgabe, Sachstandsberichte",
        "Mitglieder des Gremiums; Fördergeber, soweit der Nachweis es verlangt",
        "mit den Niederschriften",
    ),
    _activity(
        "Förderung",
        "Beantragung und Vergabe von Fördermitteln, Prüfung der Verwendung",
        TASK,
        "Antragstellende, Mitglieder des Begleitausschusses",
        "Name, Institution, Vorhaben, Beträge, Bewertungen, Befangenheit, Zahlungen",
        "Mitglieder des Begleitausschusses; Kasse und Rechnungsprüfung; Fördergeber",
        "zehn Jahre nach Abschluss (Haushaltsrecht)",
    ),
    _activity(
        "Angebotskataster",
        "Überblick über bestehende Angebote der Prävention",
        TASK,
        "Ansprechpersonen der Träger",
        "Name, Institution, dienstliche Kontaktdaten, Angebot",
        "Öffentlichkeit, soweit das Angebot für den Druck freigegeben ist",
        "drei Jahre nach dem Ende des Angebots",
    ),
    _activity(
        "Terminabfragen und Umlaufbeschlüsse",
        "Terminfindung und Abstimmung außerhalb von Sitzungen",
        TASK,
        "Mitglieder und Vertretungen",
        "Name, Antworten, Stimmen",
        "Mitglieder des Gremiums",
        "Terminabfragen bis zur Sitzung; Umlaufbeschlüsse wie Niederschriften",
    ),
    _activity(
        "Präventionstag",
        "Planung und Durchführung der Veranstaltung",
        f"{TASK}; {CONSENTED}",
        "Ausstellende, Mitwirkende, Helfende, Angemeldete",
        "Name, Institution, Kontaktdaten, Anmeldungen",
        "Veranstaltungspartner, soweit nötig",
        "Anmeldungen 4 bis 8 Wochen nach der Veranstaltung; Ausstellende bis zur nächsten",
    ),
    _activity(
        "Einwilligungen und Rechte der Betroffenen",
        "Nachweis von Einwilligungen; Auskunft und Löschung",
        "Art. 6 Abs. 1 Buchst. c DSGVO (rechtliche Verpflichtung)",
        "Personen, die eingewilligt oder eine Anfrage gestellt haben",
        "Wortlaut, Datum, Weg, Widerruf; Art und Tag der Anfrage",
        "Datenschutzbeauftragte, Aufsichtsbehörde auf Verlangen",
        "drei Jahre nach Widerruf oder Antwort",
    ),
)
"""What the program does, sheet by sheet (Art. 30 (1) DSGVO)."""
