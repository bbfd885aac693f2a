"""One entry for each format a Verteiler leaves the program in; its menu follows from it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from importlib import import_module
from typing import BinaryIO, cast

from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.contacts.mailings import MailingKind


class Option(Enum):
    """What the window must ask for a format."""

    LETTER = auto()
    """Subject, text, closing, signer, attachments; salutation by office; one letter for two."""
    MAIL = auto()
    """Subject, text, closing, signer."""
    LABEL_SHEET = auto()
    """A sheet of ``label_sheets.SHEETS``, and its first free label."""
    ENVELOPE = auto()
    """One of ``envelopes.ENVELOPES``."""
    ANSWER_BY = auto()
    """Until when an answer is wished, and the notice on privacy."""


@dataclass(frozen=True, slots=True)
class MailingExport:
    """A format: how menus name it, and who turns a job into bytes."""

    key: str
    label: str
    suffix: str
    renderer: str
    """„module:function“ taking the job and a file; loaded in the worker."""
    kind: MailingKind
    """As what it is noted in the history of mailings."""
    description: str
    options: tuple[Option, ...] = ()

    def render(self, job: MailingJob, out: BinaryIO) -> None:
        """Write the bytes; raises ``UserError`` where nobody can be reached."""
        module, _, function = self.renderer.partition(":")
        write = cast(
            "Callable[[MailingJob, BinaryIO], None]", getattr(import_module(module), function)
        )
        write(job, out)

    def file_name(self, title: str) -> str:
        """„Etiketten Netzwerk Jugend.pdf“."""
        return f"{self.label.split(' (')[0]} {title}{self.suffix}"


HERE = "praeventionsrat.contacts.documents"
MAILING_EXPORTS: tuple[MailingExport, ...] = (
    MailingExport(
        "letters",
        "Serienbrief (Word)",
        ".docx",
        f"{HERE}.serial_letter_word:render",
        MailingKind.LETTER,
        "Ein Brief je Person mit Anschrift und Anrede, alle in einer Datei.",
        (Option.LETTER,),
    ),
    MailingExport(
        "letters-pdf",
        "Serienbrief (PDF)",
        ".pdf",
        f"{HERE}.serial_letter_pdf:render",
        MailingKind.LETTER,
        "Dieselben Briefe zum Drucken, mit dem Briefkopf des Programms.",
        (Option.LETTER,),
    ),
    MailingExport(
        "labels-word",
        "Etiketten (Word)",
        ".docx",
        f"{HERE}.labels:labels_in_word",
        MailingKind.LABELS,
        "Adressetiketten auf A4-Bögen; ein angebrochener Bogen lässt sich weiterverwenden.",
        (Option.LABEL_SHEET,),
    ),
    MailingExport(
        "labels-pdf",
        "Etiketten (PDF)",
        ".pdf",
        f"{HERE}.labels:labels_in_pdf",
        MailingKind.LABELS,
        "Dieselben Etiketten zum Drucken; bitte ohne Anpassung der Größe (100 %) drucken.",
        (Option.LABEL_SHEET,),
    ),
    MailingExport(
        "envelopes-word",
        "Umschläge (Word)",
        ".docx",
        f"{HERE}.labels:envelopes_in_word",
        MailingKind.ENVELOPES,
        "Bedruckte Umschläge mit Absender und Anschrift, eine Seite je Umschlag.",
        (Option.ENVELOPE,),
    ),
    MailingExport(
        "envelopes-pdf",
        "Umschläge (PDF)",
        ".pdf",
        f"{HERE}.labels:envelopes_in_pdf",
        MailingKind.ENVELOPES,
        "Dieselben Umschläge zum Drucken; bitte ohne Anpassung der Größe (100 %) drucken.",
        (Option.ENVELOPE,),
    ),
    MailingExport(
        "mail",
        "E-Mail-Entwurf an alle (EML)",
        ".eml",
        f"{HERE}.mails_eml:render_all",
        MailingKind.MAIL,
        "Eine E-Mail, alle in Bcc: Niemand sieht, wer sie noch bekommt.",
        (Option.MAIL,),
    ),
    MailingExport(
        "mails",
        "E-Mail-Entwürfe je Person (ZIP)",
        ".zip",
        f"{HERE}.mails_eml:render_each",
        MailingKind.MAIL,
        "Je Person ein eigener Entwurf mit persönlicher Anrede, zusammen in einer ZIP-Datei.",
        (Option.MAIL,),
    ),
    MailingExport(
        "addressees-xlsx",
        "Adressliste (Excel)",
        ".xlsx",
        f"{HERE}.addressee_list:render",
        MailingKind.ADDRESSES,
        "Alle Angaben in Spalten, etwa für einen eigenen Serienbrief in Word.",
    ),
    MailingExport(
        "check-up",
        "Prüfbögen zum Ausfüllen (Word)",
        ".zip",
        f"{HERE}.check_up_word:render",
        MailingKind.CHECK_UP,
        "Je Kontakt ein Bogen „Stimmen Ihre Angaben noch?“, zusammen in einer ZIP-Datei.",
        (Option.LETTER, Option.ANSWER_BY),
    ),
)
"""In the order of the menu."""


def by_key(key: str) -> MailingExport | None:
    """The format of that name."""
    return next((one for one in MAILING_EXPORTS if one.key == key), None)
