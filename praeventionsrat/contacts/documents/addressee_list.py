"""The addressees of a list as an Excel table, for whoever writes her own serial letters in Word."""

from typing import BinaryIO

from praeventionsrat.contacts.addressee import Addressee
from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.documents import list_xlsx
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.errors import UserError

HEADINGS = (
    "Anrede", "Titel", "Vorname", "Namenszusatz", "Nachname", "Amt", "Institution", "Abteilung",
    "Funktion", "Straße", "PLZ", "Ort", "Land", "E-Mail", "Telefon", "Briefanrede", "Hinweis",
)  # fmt: skip
KEPT = "keine Weitergabe privater Daten"
NOBODY = "Auf diesem Verteiler steht niemand, dessen Daten in eine Liste dürfen."


def sheet_of(job: MailingJob) -> ListSheet:
    """The table; who must not be passed on stands in it without what is private."""
    rows = tuple(_row(one) for one in job.addressees if not one.is_restricted)
    if not rows:
        raise UserError(NOBODY)
    return ListSheet(
        title=job.title,
        headings=HEADINGS,
        rows=rows,
        note="Verteiler",
        office=job.head.author,
        made_on=job.head.today,
    )


def render(job: MailingJob, out: BinaryIO) -> None:
    """Write the table."""
    list_xlsx.render(sheet_of(job), out)


def _row(one: Addressee) -> tuple[str, ...]:
    kept = one.private
    place = ("", "", "", "") if "address" in kept else (
        one.street, one.postal_code, one.city, one.country
    )  # fmt: skip
    hints = (KEPT if kept else "", one.no_address, one.no_email)
    return (
        one.form_of_address,
        one.title,
        one.given_name,
        one.affix,
        one.family_name,
        one.post_title,
        one.organization,
        one.department,
        one.post,
        *place,
        "" if "email" in kept else one.email,
        "" if "phone" in kept else one.phone,
        one.salutation,
        " ".join(hint for hint in hints if hint),
    )
