"""Form of a Sachstandsabfrage: one fillable Word file for each owner, with all their measures."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.letters import salutation
from praeventionsrat.documents import reply_form
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.mail_draft import MailDraft
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.reports import ReportRequest
from praeventionsrat.measures.usecases.asking import AskedMeasure, AskedOwner, asked_owners
from praeventionsrat.measures.usecases.reporting import plain, reports_of
from praeventionsrat.measures.words import STATE_NAMES, light_text
from praeventionsrat.records import now

TEXT, LIGHT, PROGRESS, STEPS = "stand", "ampel", "fortschritt", "schritte"
FIELDS = (TEXT, LIGHT, PROGRESS, STEPS)
REQUEST = (
    "bitte sagen Sie uns kurz, wie es um die folgenden Maßnahmen steht. In die Felder klicken, "
    "schreiben, die Datei speichern und zurücksenden. Was sich nicht geändert hat, lassen Sie leer."
)
ATTACHED = "Das Formular hängt an dieser E-Mail."
UNSAID = "Sehr geehrte Damen und Herren,"
NOBODY = "In dieser Abfrage steht niemand mehr, der ein Formular bekommen kann."


@dataclass(frozen=True, slots=True)
class AskedPart:
    """One measure with its fields."""

    heading: Annotated[str, "Nummer und Bezeichnung"]
    known: Annotated[str, "was bekannt ist"]
    last: Annotated[str, "letzter Sachstand"]
    about: Annotated[str, "Beschreibung der Tabelle"]
    text_tag: Annotated[str, "Name des Feldes für den Sachstand"]
    light_tag: Annotated[str, "Name des Feldes für die Ampel"]
    progress_tag: Annotated[str, "Name des Feldes für den Fortschritt"]
    steps_tag: Annotated[str, "Name des Feldes für die nächsten Schritte"]


@dataclass(frozen=True, kw_only=True)
class AskingSheet(Sheet):
    """Everything a form says."""

    template: ClassVar[str] = "asking"

    subject: Annotated[str, "Überschrift"]
    name: Annotated[str, "wer gefragt wird"]
    greeting: Annotated[str, "Anrede"]
    request: Annotated[Rich, "worum gebeten wird"]
    parts: tuple[AskedPart, ...]
    return_sentence: Annotated[str, "bis wann und wohin"]


@dataclass(frozen=True, slots=True)
class AskingForm:
    """A form, whose it is, and the token that knows it again."""

    owner_id: UUID
    name: str
    sheet: AskingSheet
    token: str
    mail: MailDraft | None
    """The mail it goes out with; None: no address is known."""


def tag_of(name: str, entry_id: UUID) -> str:
    """The name of a field of a measure."""
    return f"{name}_{entry_id.hex}"


def gather(work: Work, request_id: UUID, head: Head) -> tuple[AskingForm, ...]:
    """Read the forms of everybody who is asked."""
    on = head.today or now().date()
    request = work.report_requests.get(request_id)
    owners = [one for one in asked_owners(work, request_id, on=on) if one.measures]
    if not owners:
        raise UserError(NOBODY)
    return tuple(_form(work, request, owner, head) for owner in owners)


def _form(work: Work, request: ReportRequest, owner: AskedOwner, head: Head) -> AskingForm:
    by = german.full_day(request.answer_by) if request.answer_by else ""
    sent = f"an {head.email}" if head.email else "an die Geschäftsstelle"
    person = work.persons.find(owner.person_id)
    sheet = AskingSheet(
        head=head,
        title=f"{request.title} – {owner.name}"[:250],
        running_title="Sachstandsabfrage",
        subject=request.title,
        name=owner.name,
        greeting=salutation(person) if person else UNSAID,
        request=Rich(request.text or REQUEST),
        parts=tuple(_part(work, one) for one in owner.measures),
        return_sentence=f"Bitte senden Sie diese Datei {f'bis {by} ' if by else ''}{sent}.",
    )
    names = list(_names(owner))
    token = reply_form.sign(request.secret, f"{request.id}.{owner.id}", names)
    return AskingForm(owner.id, f"Sachstand {owner.name}", sheet, token, _mail(owner, sheet))


def _names(owner: AskedOwner) -> Iterator[str]:
    for one in owner.measures:
        for name in FIELDS:
            yield tag_of(name, one.entry_id)


def _part(work: Work, one: AskedMeasure) -> AskedPart:
    measure = work.measures.get(one.measure_id)
    said = next(iter(reports_of(work, measure.id)), None)
    percent = f", {measure.progress} %" if measure.progress is not None else ""
    return AskedPart(
        heading=one.heading,
        known=f"Bisher: {STATE_NAMES[measure.state]}, {light_text(measure.light)}{percent}",
        last=f"Letzter Sachstand vom {day(said.reported_on)}: {said.text}" if said else "",
        about=f"Ihre Angaben zu {one.heading}",
        text_tag=tag_of(TEXT, one.entry_id),
        light_tag=tag_of(LIGHT, one.entry_id),
        progress_tag=tag_of(PROGRESS, one.entry_id),
        steps_tag=tag_of(STEPS, one.entry_id),
    )


def _mail(owner: AskedOwner, sheet: AskingSheet) -> MailDraft | None:
    if not owner.email:
        return None
    head = sheet.head
    parts = (sheet.greeting, plain(sheet.request.markdown), ATTACHED, sheet.return_sentence)
    text = "\n\n".join([*parts, head.name]) + "\n"
    return MailDraft(head.email, (), sheet.subject, text, to=(owner.email,))
